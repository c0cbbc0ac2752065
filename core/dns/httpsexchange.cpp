// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/httpsexchange.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/base/stopwaker.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace posthorn::dns {

namespace {

struct DeleteLater
{
    void operator()(QNetworkReply *reply) const
    {
        reply->abort();
        reply->deleteLater();
    }
};

constexpr auto kMediaType = "application/dns-message"; // RFC 8484 §6

QNetworkRequest requestFor(const QUrl &url, std::chrono::milliseconds timeout,
                           const QList<QSslCertificate> &authorities)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(kMediaType));
    request.setRawHeader("Accept", kMediaType);
    // A resolver that sends us elsewhere is not the one that was chosen.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(timeout.count()));
    if (!authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(authorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

/// Why \a reply is no DNS message; empty where it is one.
std::optional<Failed> failureOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const bool late = reply.error() == QNetworkReply::TimeoutError ||
                          reply.error() == QNetworkReply::OperationCanceledError;
        return Failed{late ? Failed::Why::Timeout : Failed::Why::Unreachable,
                      safeText(reply.errorString(), 200)};
    }
    if (status != 200)
        return Failed{Failed::Why::Unreachable, QStringLiteral("HTTP status %1").arg(status)};
    const QString type =
        reply.header(QNetworkRequest::ContentTypeHeader).toString().section(QLatin1Char(';'), 0, 0).trimmed();
    if (type.compare(QLatin1String(kMediaType), Qt::CaseInsensitive) != 0)
        return Failed{Failed::Why::Malformed, QStringLiteral("content type %1").arg(safeText(type, 60))};
    return std::nullopt;
}

} // namespace

HttpsExchange::HttpsExchange(const QList<QSslCertificate> &authorities)
    : m_authorities(authorities)
{
}

HttpsExchange::~HttpsExchange() = default;

QCoro::Task<QueryResult> HttpsExchange::query(QUrl url, Question question, std::chrono::milliseconds timeout,
                                              std::stop_token stop)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    const auto begin = std::chrono::steady_clock::now();
    // Id 0, so that caches of HTTP can serve it (RFC 8484 §4.1).
    const QByteArray message = encodeQuery(question, 0, {});
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(
        m_network->post(requestFor(url, timeout, m_authorities), message));
    const OneShot<bool> finished;
    QObject::connect(reply.get(), &QNetworkReply::finished, reply.get(), [finished] { finished.set(true); });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [r = reply.get()] {
        if (r->bytesAvailable() > kMaxMessageOctets)
            r->abort();
    });
    const StopWaker<bool> waker(stop, finished, false);
    const bool isFinished = co_await finished;

    QueryResult result;
    if (!isFinished)
        result.answer = failedAnswer(question, Failed::Why::Cancelled);
    else if (const auto failed = failureOf(*reply))
        result.answer = failedAnswer(question, failed->why, failed->detail);
    else
        result = interpret(question, reply->read(kMaxMessageOctets));
    result.answer.server = url.toString();
    result.answer.transport = Transport::Https;
    result.answer.tries = 1;
    result.answer.elapsed =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    co_return result;
}

} // namespace posthorn::dns
