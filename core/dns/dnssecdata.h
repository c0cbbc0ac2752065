// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

#include <QDateTime>

/// Typed views of the record types of DNSSEC (RFC 4034, RFC 5155). Each gives nothing where the octets are
/// not of that form.
namespace posthorn::dns {

struct DsData
{
    quint16 tag = 0;
    quint8 algorithm = 0;
    quint8 digestType = 0; ///< 1: SHA-1, 2: SHA-256, 4: SHA-384 (RFC 4509, RFC 6605)
    QByteArray digest;
    bool operator==(const DsData &) const = default;
};

struct KeyData
{
    quint16 flags = 0;
    quint8 algorithm = 0;
    quint16 tag = 0; ///< RFC 4034 App. B

    bool isZoneKey() const { return flags & 0x0100; }
    bool isRevoked() const { return flags & 0x0080; } ///< RFC 5011 §7
    bool operator==(const KeyData &) const = default;
};

struct SignatureData
{
    DomainName owner;
    RecordType covered = RecordType::A;
    quint8 algorithm = 0;
    QDateTime inception; ///< UTC
    QDateTime expiration;
    quint16 tag = 0;
    DomainName signer;
    bool operator==(const SignatureData &) const = default;
};

inline constexpr RecordType kNsec3Param{51};

struct Nsec3Data ///< of NSEC3 and NSEC3PARAM
{
    quint8 algorithm = 0;
    bool optOut = false;
    quint16 iterations = 0;
    int saltOctets = 0;
    bool operator==(const Nsec3Data &) const = default;
};

std::optional<DsData> dsData(const Record &record);
std::optional<KeyData> keyData(const Record &record);
std::optional<SignatureData> signatureData(const Record &record);
std::optional<Nsec3Data> nsec3Data(const Record &record);

/// Every signature that a response brought along, in all its sections; none where it was made here.
QList<SignatureData> signaturesIn(const Answer &answer);

/// "ECDSAP256SHA256", or "algorithm 200" for one that has no name here (IANA's registry of DNSSEC
/// algorithms).
QString algorithmName(int algorithm);

} // namespace posthorn::dns
