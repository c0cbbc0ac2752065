// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/httpsvisit.h"

#include "core/base/safetext.h"
#include "core/base/stopwaker.h"
#include "core/web/certificatename.h"

#include <QNetworkProxy>

namespace posthorn::web {

namespace {

using Why = NoPage::Why;
using Fault = NoPage::Fault;

constexpr qsizetype kDetailCharacters = 200;
constexpr qint64 kBufferOctets = 65536; // what Qt may read ahead of us

Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return Fault::Expired;
    case QSslError::CertificateNotYetValid:
        return Fault::NotYetValid;
    case QSslError::HostNameMismatch:
        return Fault::OtherName;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateSignatureFailed:
    case QSslError::CertificateRejected:
    case QSslError::InvalidCaCertificate:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
        return Fault::Untrusted;
    default:
        return Fault::Other;
    }
}

/// Several may be wrong; the one that is listed first in Fault is told, and the library's words on all.
NoPage certificateFault(const QList<QSslError> &errors)
{
    NoPage page{Why::Certificate, Fault::Other, {}};
    QStringList words;
    for (const QSslError &error : errors) {
        page.fault = std::min(page.fault, faultOf(error.error()));
        words.append(error.errorString());
    }
    page.detail = safeText(words.join(QStringLiteral(" ")), kDetailCharacters);
    return page;
}

QByteArray requestFor(const FetchOrder &order)
{
    constexpr quint16 kHttpsPort = 443;
    QByteArray host = order.host.toString().toLatin1();
    if (order.port != kHttpsPort)
        host += ':' + QByteArray::number(order.port);
    return "GET " + order.path + " HTTP/1.1\r\nHost: " + host +
           "\r\nUser-Agent: posthorn\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: "
           "close\r\n\r\n";
}

} // namespace

void HttpsVisit::Later::operator()(QSslSocket *socket) const
{
    socket->disconnect();
    socket->deleteLater();
}

HttpsVisit::HttpsVisit(const FetchOrder &order, const Address &address, const QSslConfiguration &tls,
                       std::chrono::milliseconds connecting, std::chrono::milliseconds patience)
    : m_order(order)
    , m_reader(order.maxOctets)
    , m_socket(new QSslSocket)
{
    // To look for the system's proxy may take a script from the network, and Qt blocks meanwhile.
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket->setSslConfiguration(tls);
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setReadBufferSize(kBufferOctets);
    connectSignals();
    m_connecting.setSingleShot(true);
    m_connecting.start(connecting);
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    // The third argument is the name in SNI and the one that the certificate must have.
    m_socket->connectToHostEncrypted(address.toString(), order.port, order.host.toString());
}

void HttpsVisit::connectSignals()
{
    QSslSocket *const socket = m_socket.get();
    QObject::connect(socket, &QSslSocket::connected, socket, [this] {
        m_connected = true;
        m_connecting.stop();
    });
    QObject::connect(socket, &QSslSocket::sslErrors, socket,
                     [this](const QList<QSslError> &errors) { end(certificateFault(errors)); });
    QObject::connect(socket, &QSslSocket::encrypted, socket, [this] { send(); });
    QObject::connect(socket, &QSslSocket::readyRead, socket, [this] { read(); });
    QObject::connect(socket, &QSslSocket::errorOccurred, socket,
                     [this](QAbstractSocket::SocketError error) { failed(error); });
    QObject::connect(socket, &QSslSocket::disconnected, socket, [this] { closed(); });
    QObject::connect(&m_connecting, &QTimer::timeout, socket, [this] { late(); });
    QObject::connect(&m_patience, &QTimer::timeout, socket, [this] { late(); });
}

void HttpsVisit::send()
{
    if (!isFor(m_socket->peerCertificate().toDer(), m_order.host))
        endAs(Why::Certificate, QStringLiteral("The certificate has no DNS name for the host."),
              Fault::OtherName);
    else
        m_socket->write(requestFor(m_order));
}

void HttpsVisit::read()
{
    using State = ResponseReader::State;
    while (!m_over && m_socket->isEncrypted() && m_socket->bytesAvailable() > 0) {
        switch (m_reader.feed(m_socket->read(kBufferOctets))) {
        case State::Reading:
            break;
        case State::Done:
            end(m_reader.page());
            break;
        case State::TooLarge:
            endAs(Why::TooLarge, {});
            break;
        case State::Malformed:
            endAs(Why::Protocol, QStringLiteral("The answer is no HTTP."));
            break;
        }
    }
}

void HttpsVisit::closed()
{
    read();
    if (m_over)
        return;
    if (m_reader.end() == ResponseReader::State::Done)
        end(m_reader.page());
    else
        endAs(Why::Protocol, QStringLiteral("The connection was closed before the file was complete."));
}

void HttpsVisit::failed(QAbstractSocket::SocketError error)
{
    const QString words = safeText(m_socket->errorString(), kDetailCharacters);
    if (m_socket->isEncrypted())
        closed();
    else if (m_connected)
        endAs(Why::Tls, words);
    else
        endAs(error == QAbstractSocket::SocketTimeoutError ? Why::Timeout : Why::Unreachable, words);
}

void HttpsVisit::late()
{
    endAs(Why::Timeout,
          m_connected ? QStringLiteral("It was connected, and then nothing came in time.") : QString());
}

void HttpsVisit::endAs(Why why, const QString &detail, Fault fault)
{
    end(NoPage{why, fault, detail});
}

void HttpsVisit::end(std::variant<NoPage, Page> outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_outcome = std::move(outcome);
    // Later: whoever waits destroys the socket, in whose signal this may be.
    runLater([shot = m_ended] { shot.set(true); });
}

} // namespace posthorn::web
