// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/httpsexchange.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/base/stopwaker.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

namespace posthorn::dns {

namespace {

/// Aborts and deletes a reply, unless its manager has done so.
class ReplyOwner
{
public:
    explicit ReplyOwner(QNetworkReply *reply)
        : m_reply(reply)
    {
    }
    ReplyOwner(const ReplyOwner &) = delete;
    ReplyOwner &operator=(const ReplyOwner &) = delete;
    ~ReplyOwner()
    {
        if (m_reply) {
            m_reply->disconnect();
            m_reply->abort();
            m_reply->deleteLater();
        }
    }
    QNetworkReply *get() const { return m_reply; }

private:
    QPointer<QNetworkReply> m_reply;
};

/// How the wait for a reply ended.
enum class End
{
    Finished,
    Late,
    TooLong,
    Stopped,
};

constexpr auto kMediaType = "application/dns-message"; // RFC 8484 §6

QNetworkRequest requestFor(const QUrl &url, const QList<QSslCertificate> &authorities)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(kMediaType));
    request.setRawHeader("Accept", kMediaType);
    // A resolver that sends us elsewhere is not the one that was chosen.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(authorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

/// Tells \a shot how the wait for \a reply ends.
void watch(QNetworkReply *reply, const OneShot<End> &shot)
{
    QObject::connect(reply, &QNetworkReply::finished, reply, [shot] { shot.set(End::Finished); });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, shot] {
        if (reply->bytesAvailable() > kMaxMessageOctets)
            shot.set(End::TooLong);
    });
    // The exchange is destroyed, and this with it: the sender is told when that is over.
    QObject::connect(reply, &QObject::destroyed, [shot] { runLater([shot] { shot.set(End::Stopped); }); });
}

/// Why a finished \a reply is no DNS message; empty where it is one.
std::optional<Failed> failureOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && status != 200)
        return Failed{Failed::Why::Unreachable, QStringLiteral("HTTP status %1").arg(status)};
    if (reply.error() != QNetworkReply::NoError)
        return Failed{Failed::Why::Unreachable, safeText(reply.errorString(), 200)};
    const QString type =
        reply.header(QNetworkRequest::ContentTypeHeader).toString().section(QLatin1Char(';'), 0, 0).trimmed();
    if (type.compare(QLatin1String(kMediaType), Qt::CaseInsensitive) != 0)
        return Failed{Failed::Why::Malformed, QStringLiteral("content type %1").arg(safeText(type, 60))};
    if (reply.bytesAvailable() > kMaxMessageOctets)
        return Failed{Failed::Why::Malformed, QStringLiteral("longer than a DNS message can be")};
    return std::nullopt;
}

QueryResult resultOf(const Question &question, End end, QNetworkReply *reply)
{
    if (end == End::Late)
        return {failedAnswer(question, Failed::Why::Timeout), {}};
    if (end == End::TooLong)
        return {failedAnswer(question, Failed::Why::Malformed,
                             QStringLiteral("longer than a DNS message can be")),
                {}};
    if (end == End::Stopped || !reply)
        return {failedAnswer(question, Failed::Why::Cancelled), {}};
    if (const auto failed = failureOf(*reply))
        return {failedAnswer(question, failed->why, failed->detail), {}};
    return whole(interpret(question, reply->readAll()));
}

} // namespace

HttpsExchange::HttpsExchange(const QList<QSslCertificate> &authorities)
    : m_authorities(authorities)
{
}

HttpsExchange::~HttpsExchange() = default;

QCoro::Task<QueryResult> HttpsExchange::query(QUrl url, Question question, QueryOptions options,
                                              std::chrono::milliseconds timeout, std::stop_token stop)
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        // Directly, as every other resolver: to find the system's proxy may take a script from the network,
        // and Qt blocks meanwhile.
        m_network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    const auto begin = std::chrono::steady_clock::now();
    // Id 0, so that caches of HTTP can serve it (RFC 8484 §4.1).
    const QByteArray message = encodeQuery(question, 0, options);
    const ReplyOwner reply(m_network->post(requestFor(url, m_authorities), message));
    const OneShot<End> shot;
    watch(reply.get(), shot);
    // Not the transfer's own time limit: that begins anew with each octet.
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [shot] { shot.set(End::Late); });
    timer.start(timeout);
    const StopWaker<End> waker(stop, shot, End::Stopped);
    const End end = co_await shot;

    QueryResult result = resultOf(question, end, reply.get());
    result.answer.server = url.toString();
    result.answer.transport = Transport::Https;
    result.answer.tries = 1;
    result.answer.elapsed =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    co_return result;
}

} // namespace posthorn::dns
