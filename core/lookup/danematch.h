// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/records/tlsarecord.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace posthorn::lookup {

/// Whether a certificate chain is one that TLSA records allow (RFC 7671, RFC 7672 §3).
struct DaneMatch
{
    enum class Fault
    {
        None,
        NoUsable,  ///< none of the records counts for SMTP
        NoFit,     ///< none of them is of a certificate of the chain
        Broken,    ///< the authority fits, but the chain does not lead to it by valid signatures
        Expired,   ///< the authority fits, but a certificate on the way is out of its time
        OtherName, ///< the authority fits, but the certificate is for another name
        NoChain,   ///< no certificate, or what is no certificate
    } fault = Fault::NoChain;
    QList<qsizetype> fitting; ///< indices of the records that the chain satisfies

    bool isMatch() const { return fault == Fault::None; }
    bool operator==(const DaneMatch &) const = default;
};

/// A record that senders of mail use: usage 2 or 3, and nothing wrong with it (RFC 7672 §3.1).
bool isUsable(const records::Parsed<records::TlsaRecord, records::TlsaIssue> &record);

/// Judges \a chain (DER, the server's own certificate first, as presented) by \a records that are usable.
/// Of records with the same usage and selector only those with the strongest digest count (RFC 7671 §9).
/// DANE-EE looks neither at names nor at times (RFC 7671 §5.1); DANE-TA at both.
/// \param names any of which the certificate may be for: TLSA base, host, domain
DaneMatch matchDane(const QList<records::TlsaRecord> &records, const QList<QByteArray> &chain,
                    const QList<DomainName> &names, const QDateTime &now);

/// When a certificate (DER) ends; nothing where it is none.
std::optional<QDateTime> certificateEnd(const QByteArray &der);

} // namespace posthorn::lookup
