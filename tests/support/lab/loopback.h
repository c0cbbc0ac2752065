// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

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
