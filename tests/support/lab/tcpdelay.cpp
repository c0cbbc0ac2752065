// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/tcpdelay.h"

#include "tests/support/lab/loopthread.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace posthorn::lab {

namespace {

using std::chrono::milliseconds;

/// At once, or as soon as there is a connection: a client that speaks first does not wait for it.
void write(QTcpSocket *to, const QByteArray &octets)
{
    if (to->state() == QTcpSocket::ConnectedState)
        to->write(octets);
    else
        QObject::connect(to, &QTcpSocket::connected, to, [to, octets] { to->write(octets); });
}

/// What comes from one side goes to the other, later, and so does the end.
void pass(QTcpSocket *from, QTcpSocket *to, milliseconds delay)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, delay] {
        QTimer::singleShot(delay, Qt::PreciseTimer, to,
                           [to, octets = from->readAll()] { write(to, octets); });
    });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to, delay] {
        QTimer::singleShot(delay, Qt::PreciseTimer, to, [to] { to->disconnectFromHost(); });
    });
}

} // namespace

struct TcpDelay::Private
{
    Address target;
    milliseconds roundTrip;
    LoopThread thread;
    std::unique_ptr<QTcpServer> server;

    void accept()
    {
        QTcpSocket *const near = server->nextPendingConnection();
        auto *const far = new QTcpSocket(near);
        goDirectly(*far);
        pass(near, far, roundTrip / 2);
        pass(far, near, roundTrip / 2);
        // What the connection itself takes; the half that a greeting takes comes on top.
        QTimer::singleShot(roundTrip + roundTrip / 2, Qt::PreciseTimer, far, [this, far] {
            far->connectToHost(QHostAddress(target.toString()), server->serverPort());
        });
        QObject::connect(near, &QTcpSocket::disconnected, near, &QTcpSocket::deleteLater);
    }
};

TcpDelay::TcpDelay(const Address &target, milliseconds roundTrip)
    : d(std::make_unique<Private>())
{
    d->target = target;
    d->roundTrip = roundTrip;
    d->thread.run([this] {
        d->server = std::make_unique<QTcpServer>();
        goDirectly(*d->server);
        QObject::connect(d->server.get(), &QTcpServer::newConnection, [this] { d->accept(); });
    });
}

TcpDelay::~TcpDelay()
{
    d->thread.run([this] { d->server.reset(); });
}

bool TcpDelay::listen(const Address &address, quint16 port)
{
    bool listens = false;
    d->thread.run([&] { listens = d->server->listen(QHostAddress(address.toString()), port); });
    return listens;
}

} // namespace posthorn::lab
