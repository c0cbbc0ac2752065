// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/connection.h"

#include "core/base/safetext.h"
#include "core/base/stopwaker.h"
#include "core/web/certificatename.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslError>

#include <algorithm>

namespace posthorn::smtp {

namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr qsizetype kErrorCharacters = 200;

milliseconds since(Steady::time_point begin)
{
    return std::chrono::duration_cast<milliseconds>(Steady::now() - begin);
}

QString versionText(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    default:
        break;
    }
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    return protocol == QSsl::TlsV1_1   ? QStringLiteral("TLSv1.1")
           : protocol == QSsl::TlsV1_0 ? QStringLiteral("TLSv1")
                                       : QStringLiteral("unknown");
    QT_WARNING_POP
}

/// Whether an error says that the chain leads to nobody we trust. The name and the server's own dates are
/// judged apart.
bool isDistrust(const QSslError &error, const QSslCertificate &own)
{
    switch (error.error()) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch:
        return false;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return error.certificate() != own;
    default:
        return true;
    }
}

} // namespace

Connection::Connection(const QSslConfiguration &tls, milliseconds whole, std::stop_token stop)
    : m_socket(new QSslSocket)
    , m_end(Steady::now() + whole)
    , m_stop(std::move(stop))
{
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket->setSslConfiguration(tls);
    m_socket->setReadBufferSize(kMaxDialogueOctets);
    // Told a turn later: the one who waits may end the connection at once.
    const auto later = [this](Event event) { runLater([shot = m_shot, event] { shot.set(event); }); };
    QObject::connect(m_socket, &QSslSocket::connected, [later] { later(Event::Happened); });
    QObject::connect(m_socket, &QSslSocket::encrypted, [later] { later(Event::Happened); });
    QObject::connect(m_socket, &QSslSocket::readyRead, [later] { later(Event::Happened); });
    QObject::connect(m_socket, &QSslSocket::bytesWritten, [later] { later(Event::Happened); });
    QObject::connect(m_socket, &QSslSocket::disconnected, [this, later] {
        m_isOver = true;
        later(Event::Closed);
    });
    QObject::connect(m_socket, &QSslSocket::errorOccurred, [this, later](QAbstractSocket::SocketError error) {
        m_error = error;
        m_isOver = true;
        later(error == QAbstractSocket::RemoteHostClosedError ? Event::Closed : Event::Failed);
    });
    QObject::connect(m_socket, &QSslSocket::sslErrors, [this](const QList<QSslError> &errors) {
        m_sslErrors += errors;
        m_socket->ignoreSslErrors(); // who trusts whom is for others to judge
    });
}

Connection::~Connection()
{
    m_socket->disconnect();
    m_socket->abort();
    m_socket->deleteLater();
}

/// The next thing that the socket tells; in any case not later than \a limit and the end of all waits.
QCoro::Task<Event> Connection::wait(milliseconds limit)
{
    if (m_stop.stop_requested())
        co_return Event::Stopped;
    const OneShot<Event> shot;
    m_shot = shot;
    const auto left = std::chrono::duration_cast<milliseconds>(m_end - Steady::now());
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, [shot] { runLater([shot] { shot.set(Event::Late); }); });
    timer.start(std::clamp(std::min(limit, left), milliseconds(0), limit));
    const StopWaker<Event> waker(m_stop, shot, Event::Stopped);
    const Event event = co_await shot;
    m_isTimeUp = m_isTimeUp || (event == Event::Late && left <= limit);
    co_return event;
}

QCoro::Task<Event> Connection::connect(Address address, quint16 port, milliseconds limit)
{
    m_socket->connectToHost(QHostAddress(address.toString()), port);
    Event event = Event::Happened;
    while (event == Event::Happened && !m_isOver && m_socket->state() != QAbstractSocket::ConnectedState)
        event = co_await wait(limit);
    co_return m_isOver ? Event::Failed : event;
}

void Connection::drain()
{
    // No more than what is read at all: the rest stays with the system, which slows a flood down.
    m_reader.append(m_socket->read(kMaxDialogueOctets + 1));
}

bool Connection::holdsMore()
{
    drain();
    return m_reader.holdsMore();
}

QCoro::Task<std::optional<Reply>> Connection::read(Event *event, milliseconds limit)
{
    const auto begin = Steady::now();
    for (;;) {
        drain();
        if (auto reply = m_reader.take()) {
            reply->elapsed = since(begin);
            *event = Event::Happened;
            co_return reply;
        }
        *event = m_reader.fault() != ReplyReader::Fault::None ? Event::Failed
                 : m_isOver                                   ? Event::Closed
                                                              : Event::Happened;
        if (*event != Event::Happened)
            co_return std::nullopt;
        // The limit is for the whole reply: octets that drip do not lengthen it.
        *event = co_await wait(std::max(limit - since(begin), milliseconds(0)));
        if (*event == Event::Late || *event == Event::Stopped)
            co_return std::nullopt;
    }
}

void Connection::write(const QByteArray &octets)
{
    m_socket->write(octets);
}

QCoro::Task<TlsSeen> Connection::encrypt(DomainName host, milliseconds limit, Event *event)
{
    const auto begin = Steady::now();
    m_socket->setPeerVerifyName(host.toString());
    m_socket->startClientEncryption();
    *event = Event::Happened;
    while (!m_socket->isEncrypted() && *event == Event::Happened && !m_isOver)
        *event = co_await wait(std::max(limit - since(begin), milliseconds(0)));
    if (m_isOver && !m_socket->isEncrypted())
        *event = Event::Closed;
    co_return tlsSeen(host, *event);
}

TlsSeen Connection::tlsSeen(const DomainName &host, Event event) const
{
    TlsSeen seen;
    seen.done = m_socket->isEncrypted() && event == Event::Happened;
    if (!seen.done) {
        seen.failure = event == Event::Late ? QStringLiteral("no end of the handshake in time") : errorText();
        return seen;
    }
    seen.version = versionText(m_socket->sessionProtocol());
    seen.cipher = safeText(m_socket->sessionCipher().name());
    for (const QSslCertificate &certificate : m_socket->peerCertificateChain().mid(0, kMaxCertificates))
        seen.chain.append(certificate.toDer());
    const QSslCertificate own = m_socket->peerCertificate();
    const auto distrust = std::find_if(m_sslErrors.begin(), m_sslErrors.end(),
                                       [&](const QSslError &error) { return isDistrust(error, own); });
    seen.trusted = distrust == m_sslErrors.end() && !seen.chain.isEmpty();
    if (distrust != m_sslErrors.end())
        seen.distrust = safeText(distrust->errorString(), kErrorCharacters);
    seen.matches = !seen.chain.isEmpty() && web::isFor(seen.chain.first(), host);
    return seen;
}

QString Connection::errorText() const
{
    return safeText(m_socket->errorString(), kErrorCharacters);
}

} // namespace posthorn::smtp
