// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <QNetworkProxy>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace posthorn::lab {

inline Address loopback()
{
    return *Address::parse(QByteArrayView("127.0.0.1"));
}

/// 127.a.b.c
Address loopback(quint8 a, quint8 b, quint8 c);

/// \a socket (or server), told not to look for the system's proxy: it would start threads of a library to do
/// so.
template <class Socket>
void goDirectly(Socket &socket)
{
    socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

/// A port that is free on every loopback address, UDP and TCP, and stays ours among laboratories while this
/// lives. It lies below the range from which the kernel takes ports for those who ask.
class ReservedPort
{
public:
    static std::unique_ptr<ReservedPort> take();
    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    QTcpServer m_guard; ///< on an address that no server of a laboratory has
};

} // namespace posthorn::lab
