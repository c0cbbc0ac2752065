// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/loopback.h"
#include "tests/support/lab/testcertificates.h"

#include <QList>
#include <QTcpServer>

#include <functional>

namespace posthorn::lab {

/// One request, taken apart.
struct HttpRequest
{
    QByteArray head; ///< request line and fields
    QByteArray body;
};

QByteArray httpResponse(const QByteArray &status, const QByteArray &fields, const QByteArray &body);

/// A web server on 127.0.0.1 that answers as told, one request a connection. Lives on the event loop of the
/// thread that made it.
class HttpsServer
{
public:
    enum class Conduct
    {
        Normal,
        Drips,  ///< an octet of the answer at a time, one every 20 ms
        NoTls,  ///< answers in clear text
        Silent, ///< takes connections, and says nothing
    };
    /// What the server sends back; null: nothing, and the connection stays open.
    using Handler = std::function<QByteArray(const HttpRequest &)>;

    HttpsServer(const Credentials &credentials, Handler handler, Conduct conduct = Conduct::Normal);
    ~HttpsServer();
    Q_DISABLE_COPY_MOVE(HttpsServer)

    quint16 port() const;
    const QList<HttpRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

private:
    class Listener;
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);
    void answer(QTcpSocket *socket, const QByteArray &octets);

    std::unique_ptr<Listener> m_server;
    Handler m_handler;
    Conduct m_conduct;
    QList<HttpRequest> m_requests;
    int m_connections = 0;
};

} // namespace posthorn::lab
