// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/observation.h"

#include <QHash>

namespace posthorn::report {

/// The TTLs that authoritative servers gave for the domain's mail records. A cache's remainder is none.
///
/// Where servers were asked directly, theirs; where nobody could be asked directly (zone files), those of
/// answers with the AA bit.
class AuthoritativeTtls
{
public:
    explicit AuthoritativeTtls(const lookup::Observation &seen);

    /// Of a record as \a answer gave it; nothing where no authoritative server was heard about it.
    std::optional<qint64> of(const dns::Record &record, const dns::Answer &answer) const;
    /// Of the set that \a answer found.
    std::optional<qint64> of(const dns::Answer &answer) const;

private:
    QHash<QByteArray, qint64> m_direct; ///< by name, type and rdata
    bool m_asked = false;
};

struct RecordSeen
{
    dns::Record record;
    std::optional<qint64> ttl; ///< seconds, authoritative
    dns::Answer answer;        ///< that it came with
    dns::Security security = dns::Security::Unknown;

    bool operator==(const RecordSeen &) const = default;
};

/// Every record that was seen at the names that decide about the domain's mail, each once: MX, TXT at the
/// domain, `_dmarc`, `_mta-sts`, `_smtp._tls` and the DKIM selectors, addresses of the mail servers, and the
/// aliases that lead to them.
QList<RecordSeen> mailRecords(const lookup::Observation &seen);

} // namespace posthorn::report
