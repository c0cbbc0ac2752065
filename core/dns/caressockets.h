// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <ares.h>

#include <functional>

namespace posthorn::dns {

/// What our sockets note for one channel of c-ares.
struct SocketNotes
{
    bool keepsDatagrams = false; ///< set for UDP
    QByteArray lastDatagram;     ///< whole, as it came; c-ares handles each before it reads the next
    bool completed = false;      ///< c-ares was given more than that: lastDatagram lacks the question
    /// The message that is under way with this id; empty where there is none.
    std::function<QByteArray(quint16 id)> sent;
};

/// Sockets for c-ares, with a SocketNotes as user data. They do what its own do, and beside that:
/// - keep each datagram: c-ares shortens what is longer than 512 octets where it did not make the OPT record
///   itself,
/// - complete errors that lack the question, as old servers send FORMERR: c-ares drops what does not repeat
/// it,
/// - overlook empty datagrams, which c-ares may take for the end of the connection (CVE-2023-32067),
/// - raise no SIGPIPE where a server closed its connection.
const ares_socket_functions *socketFunctions();

} // namespace posthorn::dns
