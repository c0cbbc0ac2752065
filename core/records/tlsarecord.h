// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/parseissue.h"

#include <QByteArrayView>

#include <optional>

namespace posthorn::records {

/// What a TLSA record says about a server's certificate (RFC 6698 §2.1, for mail RFC 7672 §3.1). A value;
/// octets outside the registry are kept.
struct TlsaRecord
{
    enum class Usage : quint8 ///< certificate usage, RFC 6698 §2.1.1, names of RFC 7218
    {
        PkixTa = 0,
        PkixEe = 1,
        DaneTa = 2,
        DaneEe = 3,
    };
    enum class Selector : quint8 ///< RFC 6698 §2.1.2
    {
        Cert = 0,
        Spki = 1,
    };
    enum class Matching : quint8 ///< RFC 6698 §2.1.3
    {
        Full = 0,
        Sha256 = 1,
        Sha512 = 2,
    };

    Usage usage = Usage::DaneEe;
    Selector selector = Selector::Spki;
    Matching matching = Matching::Sha256;
    QByteArray data; ///< "certificate association data"

    /// Usage 2 or 3: what SMTP uses (RFC 7672 §3.1.3).
    bool isForSmtp() const { return usage == Usage::DaneTa || usage == Usage::DaneEe; }
    QByteArray rdata() const;
    bool operator==(const TlsaRecord &) const = default;
};

enum class TlsaIssue
{
    TooShort,        ///< under four octets: no record
    UnknownUsage,    ///< above 3
    UsageNotForSmtp, ///< 0 or 1 (RFC 7672 §3.1.3)
    UnknownSelector, ///< above 1
    UnknownMatching, ///< above 2
    BadLength,       ///< not 32 octets of SHA-256, not 64 of SHA-512
    NotDer,          ///< matching type 0, but no DER structure of that length
};

/// Reads the rdata of one TLSA record. A text of under three octets gives a default record and TooShort.
Parsed<TlsaRecord, TlsaIssue> parseTlsa(QByteArrayView rdata);
/// Presentation form, `3 1 1 0123…` (RFC 6698 §2.2).
QByteArray print(const TlsaRecord &record);

} // namespace posthorn::records
