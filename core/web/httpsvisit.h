// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/oneshot.h"
#include "core/web/responsereader.h"

#include <QSslSocket>
#include <QTimer>

namespace posthorn::web {

/// One connection to one address, and one file from it. Ends by itself; the outcome is there once ended() is
/// set. Destroying it ends it too.
class HttpsVisit
{
public:
    /// \param connecting how long connecting may take, before TLS
    /// \param patience   how long all of it may take
    HttpsVisit(const FetchOrder &order, const Address &address, const QSslConfiguration &tls,
               std::chrono::milliseconds connecting, std::chrono::milliseconds patience);
    HttpsVisit(const HttpsVisit &) = delete;
    HttpsVisit &operator=(const HttpsVisit &) = delete;

    /// True: to its end. Set to false by whoever stops it.
    const OneShot<bool> &ended() const { return m_ended; }
    const std::variant<NoPage, Page> &outcome() const { return m_outcome; }
    bool wasConnected() const { return m_connected; }

private:
    /// A socket must not be destroyed inside its own signals.
    struct Later
    {
        void operator()(QSslSocket *socket) const;
    };

    void connectSignals();
    void send();
    void read();
    void closed();
    void failed(QAbstractSocket::SocketError error);
    void late();
    void end(std::variant<NoPage, Page> outcome);
    void endAs(NoPage::Why why, const QString &detail, NoPage::Fault fault = NoPage::Fault::None);

    FetchOrder m_order;
    ResponseReader m_reader;
    std::variant<NoPage, Page> m_outcome;
    OneShot<bool> m_ended;
    bool m_over = false;
    bool m_connected = false;
    QTimer m_connecting;
    QTimer m_patience;
    std::unique_ptr<QSslSocket, Later> m_socket;
};

} // namespace posthorn::web
