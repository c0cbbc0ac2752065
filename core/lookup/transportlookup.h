// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/dmarclookup.h"
#include "core/records/mtastspolicy.h"
#include "core/records/mtastsrecord.h"
#include "core/records/tlsrptrecord.h"
#include "core/web/fetch.h"

namespace posthorn::lookup {

/// MTA-STS: what DNS announces (RFC 8461 §3.1), and the policy itself (§3.2, §3.3).
struct MtaStsSeen
{
    dns::Answer txt; ///< at `_mta-sts`
    QList<QByteArray> texts;
    QList<records::MtaStsParse> parses; ///< one for each text
    dns::Answer hostA;                  ///< of `mta-sts`, which serves the policy
    dns::Answer hostAaaa;
    QList<Registration> unregistered; ///< targets of aliases at either name that nobody has registered
    /// The policy file; nothing where nothing can be fetched. It is asked for also where no record announces
    /// it, as far as the host exists.
    std::optional<web::Fetched> fetched;
    std::optional<records::MtaStsPolicyParse> policy; ///< read from a page of status 200

    /// Texts that are records, faulty ones included.
    QList<records::Parsed<records::MtaStsRecord, records::MtaStsIssue>> found() const;
    /// Those that senders count: texts of another version are discarded first (RFC 8461 §3.1). Where all are
    /// of another, all.
    QList<records::Parsed<records::MtaStsRecord, records::MtaStsIssue>> counted() const;
    /// The policy without an error in it, so that senders follow it once a record announces it.
    const records::MtaStsPolicy *goodPolicy() const;
    /// There is one record, without an error: senders look for the policy.
    bool isAnnounced() const;
    /// Announced, good, and its mode is enforce: senders deliver only over TLS that is right.
    bool isEnforced() const;
    bool operator==(const MtaStsSeen &) const = default;
};

/// Who wants reports about TLS (RFC 8460 §3).
struct TlsRptSeen
{
    struct Target
    {
        records::ReportUri uri;
        Reception mailbox; ///< of mailto addresses
        bool operator==(const Target &) const = default;
    };
    dns::Answer txt; ///< at `_smtp._tls`
    QList<QByteArray> texts;
    QList<records::TlsRptParse> parses;
    QList<Target> targets; ///< of a single record

    /// The texts that mean to be records.
    QList<records::Parsed<records::TlsRptRecord, records::TlsRptIssue>> found() const;
    /// Those that senders count: texts of another version are discarded first (RFC 8460 §3). Where all are of
    /// another, all.
    QList<records::Parsed<records::TlsRptRecord, records::TlsRptIssue>> counted() const;
    bool operator==(const TlsRptSeen &) const = default;
};

QCoro::Task<MtaStsSeen> lookUpMtaSts(DomainName domain, Context context);
QCoro::Task<TlsRptSeen> lookUpTlsRpt(DomainName domain, Context context);

} // namespace posthorn::lookup
