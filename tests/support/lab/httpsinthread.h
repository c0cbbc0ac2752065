// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/httpsserver.h"
#include "tests/support/lab/loopthread.h"

#include <memory>

namespace posthorn::lab {

/// A web server in a thread of its own, so that a program can ask it while the test waits for that. Its
/// handler runs there.
class HttpsInThread
{
public:
    HttpsInThread(const Credentials &credentials, const HttpsServer::Handler &handler,
                  HttpsServer::Conduct conduct = HttpsServer::Conduct::Normal)
    {
        m_thread.run([&] {
            m_server = std::make_unique<HttpsServer>(credentials, handler, conduct);
            m_port = m_server->port();
        });
    }
    /// The same answer to everything.
    HttpsInThread(const Credentials &credentials, const QByteArray &answer, HttpsServer::Conduct conduct)
        : HttpsInThread(
              credentials, [answer](const HttpRequest &) { return answer; }, conduct)
    {
    }
    ~HttpsInThread()
    {
        m_thread.run([this] { m_server.reset(); });
    }
    Q_DISABLE_COPY_MOVE(HttpsInThread)
    quint16 port() const { return m_port; }

private:
    LoopThread m_thread;
    std::unique_ptr<HttpsServer> m_server;
    quint16 m_port = 0;
};

} // namespace posthorn::lab
