// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace posthorn {

class DomainName;

/// An IPv4 or IPv6 address. A value; read strictly, unlike QHostAddress, which takes "1" and "127.1" for
/// addresses.
class Address
{
public:
    enum class Family
    {
        V4,
        V6
    };
    /// What an address is good for (RFC 6890 and its registries), as far as mail is concerned.
    enum class Scope
    {
        Global,
        Loopback,      ///< 127/8, ::1
        Unspecified,   ///< 0/8, ::
        Private,       ///< RFC 1918, RFC 6598, fc00::/7
        LinkLocal,     ///< 169.254/16, fe80::/10
        Documentation, ///< RFC 5737, RFC 3849, RFC 9637, benchmarking (RFC 2544)
        Multicast,
        Reserved, ///< 240/4
    };

    Address() = default; ///< 0.0.0.0

    /// Dotted quad without leading zeros (RFC 3986 §3.2.2), or RFC 4291 §2.2 text. Nothing else: no port, no
    /// zone, no brackets.
    static std::optional<Address> parse(QByteArrayView text);
    static std::optional<Address> parse(QStringView text);
    /// 4 or 16 octets in network order.
    static std::optional<Address> fromOctets(QByteArrayView octets);

    Family family() const { return m_family; }
    bool isV4() const { return m_family == Family::V4; }
    int bits() const { return isV4() ? 32 : 128; }
    QByteArray octets() const; ///< 4 or 16
    Scope scope() const;
    /// The IPv4 address inside `::ffff:0:0/96`; else the address itself (RFC 7208 §5).
    Address unmapped() const;
    /// The first \a prefix bits kept, the rest zero.
    Address network(int prefix) const;
    /// Same family, and the first \a prefix bits agree.
    bool isIn(const Address &network, int prefix) const;

    /// Shortest text (RFC 5952).
    QString toString() const;
    /// The name under in-addr.arpa or ip6.arpa (RFC 1035 §3.5, RFC 3596 §2.5).
    DomainName reverseName() const;

    bool operator==(const Address &) const = default;
    auto operator<=>(const Address &) const = default;
    friend size_t qHash(const Address &address, size_t seed);

private:
    Family m_family = Family::V4;
    std::array<quint8, 16> m_octets{}; ///< an IPv4 address in the first four
};

} // namespace posthorn
