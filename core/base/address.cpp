// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include "core/base/domainname.h"

#include <QHashFunctions>

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace posthorn {

namespace {

struct Range
{
    const char *network;
    int prefix;
    Address::Scope scope;
};

// RFC 6890 and the IANA special-purpose registries built on it. First match wins.
constexpr Range kRanges[] = {
    {"0.0.0.0", 8, Address::Scope::Unspecified},
    {"127.0.0.0", 8, Address::Scope::Loopback},
    {"10.0.0.0", 8, Address::Scope::Private},
    {"172.16.0.0", 12, Address::Scope::Private},
    {"192.168.0.0", 16, Address::Scope::Private},
    {"100.64.0.0", 10, Address::Scope::Private},
    {"169.254.0.0", 16, Address::Scope::LinkLocal},
    {"192.0.2.0", 24, Address::Scope::Documentation},
    {"198.51.100.0", 24, Address::Scope::Documentation},
    {"203.0.113.0", 24, Address::Scope::Documentation},
    {"198.18.0.0", 15, Address::Scope::Documentation},
    {"224.0.0.0", 4, Address::Scope::Multicast},
    {"240.0.0.0", 4, Address::Scope::Reserved},
    {"::", 128, Address::Scope::Unspecified},
    {"::1", 128, Address::Scope::Loopback},
    {"100::", 64, Address::Scope::Reserved}, // discarded
    {"fc00::", 7, Address::Scope::Private},
    {"fec0::", 10, Address::Scope::Private}, // site-local, RFC 3879
    {"fe80::", 10, Address::Scope::LinkLocal},
    {"2001:db8::", 32, Address::Scope::Documentation},
    {"3fff::", 20, Address::Scope::Documentation},
    {"ff00::", 8, Address::Scope::Multicast},
};

struct ParsedRange
{
    Address network;
    int prefix;
    Address::Scope scope;
};

const QList<ParsedRange> &specialRanges()
{
    static const QList<ParsedRange> ranges = [] {
        QList<ParsedRange> parsed;
        for (const Range &range : kRanges)
            parsed.append({*Address::parse(QByteArrayView(range.network)), range.prefix, range.scope});
        return parsed;
    }();
    return ranges;
}

} // namespace

std::optional<Address> Address::parse(QByteArrayView text)
{
    // inet_pton is strict as we want it (no leading zeros, four parts) but needs a terminated string without
    // NUL inside.
    if (text.isEmpty() || text.size() > INET6_ADDRSTRLEN || text.contains('\0'))
        return std::nullopt;
    char terminated[INET6_ADDRSTRLEN + 1];
    std::memcpy(terminated, text.data(), static_cast<size_t>(text.size()));
    terminated[text.size()] = '\0';
    Address address;
    address.m_family = text.contains(':') ? Family::V6 : Family::V4;
    if (inet_pton(address.isV4() ? AF_INET : AF_INET6, terminated, address.m_octets.data()) != 1)
        return std::nullopt;
    return address;
}

std::optional<Address> Address::parse(QStringView text)
{
    return parse(QByteArrayView(text.toUtf8()));
}

std::optional<Address> Address::fromOctets(QByteArrayView octets)
{
    if (octets.size() != 4 && octets.size() != 16)
        return std::nullopt;
    Address address;
    address.m_family = octets.size() == 4 ? Family::V4 : Family::V6;
    std::memcpy(address.m_octets.data(), octets.data(), static_cast<size_t>(octets.size()));
    return address;
}

QByteArray Address::octets() const
{
    return QByteArray(reinterpret_cast<const char *>(m_octets.data()), isV4() ? 4 : 16);
}

Address::Scope Address::scope() const
{
    const Address plain = unmapped();
    for (const ParsedRange &range : specialRanges()) {
        if (plain.isIn(range.network, range.prefix))
            return range.scope;
    }
    // An IPv4 address in IPv6 dress is never on the wire (RFC 6890 §2.2.3).
    return plain == *this ? Scope::Global : Scope::Reserved;
}

Address Address::unmapped() const
{
    static constexpr std::array<quint8, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (isV4() || !std::equal(kMapped.begin(), kMapped.end(), m_octets.begin()))
        return *this;
    Address v4;
    std::copy(m_octets.begin() + 12, m_octets.end(), v4.m_octets.begin());
    return v4;
}

Address Address::network(int prefix) const
{
    Address result = *this;
    for (int bit = std::max(prefix, 0); bit < bits(); ++bit)
        result.m_octets[static_cast<size_t>(bit / 8)] &= static_cast<quint8>(~(0x80 >> (bit % 8)));
    return result;
}

bool Address::isIn(const Address &other, int prefix) const
{
    // Octets first, then the bits left over: SPF asks this for every range of every record.
    const int length = std::clamp(prefix, 0, bits());
    const auto whole = static_cast<size_t>(length / 8);
    if (m_family != other.m_family || std::memcmp(m_octets.data(), other.m_octets.data(), whole) != 0)
        return false;
    const int left = length % 8;
    return left == 0 || ((m_octets[whole] ^ other.m_octets[whole]) >> (8 - left)) == 0;
}

QString Address::toString() const
{
    char text[INET6_ADDRSTRLEN];
    inet_ntop(isV4() ? AF_INET : AF_INET6, m_octets.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

DomainName Address::reverseName() const
{
    QList<QByteArray> labels;
    if (isV4()) {
        for (int i = 3; i >= 0; --i)
            labels.append(QByteArray::number(m_octets[static_cast<size_t>(i)]));
        labels << "in-addr"
               << "arpa";
    } else {
        for (int i = 15; i >= 0; --i) {
            const quint8 octet = m_octets[static_cast<size_t>(i)];
            labels << QByteArray::number(octet & 0x0f, 16) << QByteArray::number(octet >> 4, 16);
        }
        labels << "ip6"
               << "arpa";
    }
    return DomainName::fromLabels(labels).value_or(DomainName());
}

size_t qHash(const Address &address, size_t seed)
{
    return qHashBits(address.m_octets.data(), address.m_octets.size(), seed) ^
           static_cast<size_t>(address.m_family);
}

} // namespace posthorn
