// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/caressockets.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace posthorn::dns {

namespace {

ares_socket_t openSocket(int family, int type, int protocol, void * /*notes*/)
{
    const int handle = ::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (handle >= 0 && type == SOCK_STREAM) {
        const int on = 1;
        ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    return handle;
}

int closeSocket(ares_socket_t handle, void * /*notes*/)
{
    return ::close(handle);
}

int connectSocket(ares_socket_t handle, const sockaddr *address, ares_socklen_t size, void * /*notes*/)
{
    return ::connect(handle, address, size);
}

constexpr size_t kHeaderOctets = 12; // RFC 1035 §4.1.1

/// Puts the question of the message with the same id behind a response that is a header without a question
/// and tells an error. \return the new size; \a received where it is no such response, or there is no room
ssize_t completeBareError(unsigned char *octets, size_t room, ssize_t received, SocketNotes &notes)
{
    const bool isBare = received == kHeaderOctets && (octets[2] & 0x80) && (octets[3] & 0x0f) &&
                        octets[4] == 0 && octets[5] == 0;
    if (!isBare)
        return received;
    const QByteArray message = notes.sent(static_cast<quint16>(octets[0] << 8 | octets[1]));
    qsizetype end = kHeaderOctets;
    while (end < message.size() && message[end] != 0)
        end += 1 + static_cast<unsigned char>(message[end]);
    end += 1 + 4; // the root label, type and class
    if (end > message.size() || static_cast<size_t>(end) > room)
        return received;
    std::memcpy(octets + kHeaderOctets, message.constData() + kHeaderOctets,
                static_cast<size_t>(end) - kHeaderOctets);
    octets[5] = 1;
    notes.completed = true;
    return end;
}

ares_ssize_t receive(ares_socket_t handle, void *octets, size_t size, int flags, sockaddr *from,
                     ares_socklen_t *fromSize, void *userData)
{
    auto *notes = static_cast<SocketNotes *>(userData);
    const ssize_t received = ::recvfrom(handle, octets, size, flags, from, fromSize);
    if (!notes->keepsDatagrams)
        return received;
    if (received == 0) {
        errno = EAGAIN;
        return -1;
    }
    notes->lastDatagram =
        received > 0 ? QByteArray(static_cast<const char *>(octets), received) : QByteArray();
    notes->completed = false;
    return completeBareError(static_cast<unsigned char *>(octets), size, received, *notes);
}

ares_ssize_t sendParts(ares_socket_t handle, const iovec *parts, int count, void * /*notes*/)
{
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(parts);
    message.msg_iovlen = static_cast<size_t>(count);
    return ::sendmsg(handle, &message, MSG_NOSIGNAL);
}

} // namespace

const ares_socket_functions *socketFunctions()
{
    static const ares_socket_functions kFunctions{&openSocket, &closeSocket, &connectSocket, &receive,
                                                  &sendParts};
    return &kFunctions;
}

} // namespace posthorn::dns
