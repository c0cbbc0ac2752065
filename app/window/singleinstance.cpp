// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/singleinstance.h"

#include <QLocalSocket>
#include <QStandardPaths>

namespace posthorn::window {

namespace {

constexpr int kPatience = 1000; ///< milliseconds; the other program may be starting
constexpr char kBetween = '\t'; ///< the domain and the token
constexpr char kEnd = '\n';
constexpr qsizetype kMostOctets = 4096; ///< of what another program says

/// In the folder of the session, which belongs to the user alone.
QString defaultName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) +
           QStringLiteral("io.github.posthorn_app.Posthorn");
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name.isEmpty() ? defaultName() : name)
    , m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::handOver(const QString &domain, const QByteArray &token)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    socket.write(domain.toUtf8() + kBetween + token + kEnd);
    return socket.waitForBytesWritten(kPatience);
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // Left over by a program that crashed: nobody answered on it.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::read()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(kMostOctets);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine(kMostOctets);
            const QList<QByteArray> words = line.first(line.size() - 1).split(kBetween);
            emit called(QString::fromUtf8(words.first()), words.value(1));
            socket->disconnectFromServer();
        });
    }
}

} // namespace posthorn::window
