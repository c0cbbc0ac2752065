// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

/// What a test wants to exist: zones, who serves them, and how well. Plain values; lab.h makes them real.
///
/// Names are written as in a zone file: without a dot at the end they are relative to the zone they stand in.
namespace posthorn::lab {

class HostileServer;

/// The two makes of name server.
enum class Make
{
    Knot,
    Nsd
};

/// How a name server behaves for the zone it is listed in.
enum class Persona
{
    Normal,
    Lame,             ///< REFUSED: it runs, without the zone
    NotAuthoritative, ///< right answers without the AA bit
    Unreachable,      ///< nobody listens on its address, UDP or TCP
    Silent,           ///< takes questions and connections, and never answers
    UdpOnly,          ///< nobody listens on TCP
    OldSerial,        ///< the same zone, its serial one lower; the SOA must be the lab's
    OtherData,        ///< the zone as NameServer::text has it
    NoEdns,           ///< FORMERR to a question with EDNS
    DropsEdns,        ///< no answer to a question with EDNS
    Slow,             ///< every answer comes NameServer::delay later
    ServFail,         ///< SERVFAIL for everything in the zone
    Scripted,         ///< NameServer::script answers; nobody signs for it
};

/// A name server of a zone.
struct NameServer
{
    QByteArray host; ///< "ns1", or "ns1.example.net." elsewhere
    Persona persona = Persona::Normal;
    std::optional<Make> make{}; ///< default: in turn, Knot first
    /// 127.x.y.z of its own. Default: each server of a zone in another /16; normal servers at the same place
    /// of the list, of zones at the same depth, share one.
    QByteArray address{};
    QByteArray text{};                     ///< for OtherData
    std::chrono::milliseconds delay{1500}; ///< for Slow
    HostileServer *script = nullptr;       ///< for Scripted; must outlive the lab
};

/// \name Name servers, one word each
/// @{
inline NameServer normal(const QByteArray &host)
{
    return {host};
}
inline NameServer behaving(const QByteArray &host, Persona persona)
{
    return {host, persona};
}
NameServer slow(const QByteArray &host, std::chrono::milliseconds delay);
NameServer otherData(const QByteArray &host, const QByteArray &text);
NameServer scripted(const QByteArray &host, HostileServer *script);
NameServer onAddress(const QByteArray &address, NameServer server); ///< \a server, there
/// @}

/// How a zone is signed, and what its parent says of that.
enum class Signing
{
    Signed,
    Unsigned,    ///< no DS at the parent
    Island,      ///< signed, no DS at the parent
    Expired,     ///< every signature ended a week ago
    NotYetValid, ///< every signature begins in a week
    WrongDs,     ///< the DS at the parent is of another key
    DsOnly,      ///< a DS at the parent, and the zone is not signed
};

/// With what a zone is signed. The default: ECDSA P-256 (RFC 6605), NSEC, signatures from an hour ago on for
/// 30 days.
struct SigningPlan
{
    int algorithm = 13; ///< IANA's number
    int dsDigest = 2;   ///< IANA's number; SHA-256
    std::optional<int> nsec3Iterations{};
    bool optOut = false; ///< RFC 5155 §6
    std::chrono::hours from{-1};
    std::chrono::hours until{30 * 24};
};

/// A signature that is spoilt after signing, or a proof of absence that is taken out.
struct Spoilt
{
    enum class How
    {
        Missing, ///< the signature is not there
        Wrong,   ///< it does not verify
        NoProof, ///< no NSEC or NSEC3 record of the zone is there; owner and type do not matter. Knot serves
                 ///< no zone with NSEC3PARAM and without NSEC3: there it is for NSEC alone
    } how = How::Missing;
    QByteArray owner{}; ///< as in a zone file; empty: every owner
    QByteArray type{};  ///< "MX"
};

/// A zone. What the text lacks is added: SOA, NS records of the servers, their addresses where their names
/// lie in a zone of the lab. So an empty text makes a sound zone. `{ns1}` in a text becomes the address of
/// the server that is listed as `ns1`. White space at the beginning of a line is dropped (raw strings in
/// tests are indented), so each record says its owner.
struct Zone
{
    QByteArray name;             ///< "example.test"; "." is the root
    QByteArray text{};           ///< records in master format (RFC 1035 §5); $TTL is 3600
    QList<NameServer> servers{}; ///< none: `ns1` (Knot) and `ns2` (NSD)
    Signing signing = Signing::Signed;
    SigningPlan plan{};
    QList<Spoilt> spoilt{};
    quint32 serial = 2026010101;
    /// What the parent holds about the zone, names relative to the parent. Default: NS of the servers, and
    /// the addresses of those whose names lie in the zone. The DS record is added to either.
    std::optional<QByteArray> delegation{};
};

/// Everything. The root, top-level domains, `in-addr.arpa` and `ip6.arpa` that the zones need exist without
/// being listed; list one to say more about it.
struct World
{
    QList<Zone> zones{};
    QList<std::pair<QByteArray, QByteArray>> pointers{}; ///< address → name, for PTR records
    /// Every question to lab.resolver() and to a name server takes this much longer; what the resolver itself
    /// asks does not.
    std::chrono::milliseconds roundTrip{0};

    Zone &zone(const QByteArray &name, const QByteArray &text = {}); ///< adds one, to be changed in place
    void pointer(const QByteArray &address, const QByteArray &name);
};

} // namespace posthorn::lab
