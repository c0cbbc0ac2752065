// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/route.h"

#include <QtEndian>

#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace posthorn::dns {

bool hasRoute(const Address &address)
{
    const int family = address.isV4() ? AF_INET : AF_INET6;
    const int handle = socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    const QByteArray octets = address.octets();
    sockaddr_storage storage{};
    socklen_t size = 0;
    if (address.isV4()) {
        auto *to = reinterpret_cast<sockaddr_in *>(&storage);
        to->sin_family = AF_INET;
        to->sin_port = qToBigEndian<quint16>(53);
        std::memcpy(&to->sin_addr, octets.constData(), 4);
        size = sizeof(sockaddr_in);
    } else {
        auto *to = reinterpret_cast<sockaddr_in6 *>(&storage);
        to->sin6_family = AF_INET6;
        to->sin6_port = qToBigEndian<quint16>(53);
        std::memcpy(&to->sin6_addr, octets.constData(), 16);
        size = sizeof(sockaddr_in6);
    }
    const bool reachable = connect(handle, reinterpret_cast<const sockaddr *>(&storage), size) == 0;
    close(handle);
    return reachable;
}

} // namespace posthorn::dns
