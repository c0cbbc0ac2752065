// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/observation.h"
#include "core/plan/change.h"

#include <QMap>

namespace posthorn::plan {

/// What is published in the domain's zone, as far as it was seen.
class Published
{
public:
    /// \param more answers to questions that the audit did not ask
    explicit Published(const lookup::Observation &seen, const QList<dns::Answer> &more = {});

    enum class State
    {
        NotAsked,
        Unknown, ///< asked, and the look-up failed: nothing may be changed there
        Absent,  ///< a wildcard may answer for the name, but it has no set of its own
        Present,
    };
    State state(const DomainName &name, dns::RecordType type) const;
    /// Null: absent, or not known.
    const RecordSet *set(const DomainName &name, dns::RecordType type) const;
    /// All that were seen in the zone, by name and type.
    QList<RecordSet> sets() const;

    /// The apex of the zone that the domain lies in.
    const DomainName &zone() const { return m_zone; }
    /// The name is in the zone, and not below a cut that was seen.
    bool isOurs(const DomainName &name) const;
    std::optional<quint32> serial() const { return m_serial; }

private:
    void add(const dns::Answer &answer);
    void addRecords(const QList<dns::Record> &records, bool authoritative);
    void addServers(const lookup::DelegationSeen &delegation);
    bool isSynthesised(const QList<dns::Record> &records) const;
    void mark(const DomainName &name, dns::RecordType type, State state);

    DomainName m_domain;
    DomainName m_zone;
    std::optional<quint32> m_serial;
    QList<DomainName> m_cuts;
    QList<const dns::Answer *> m_wildcards; ///< of the observation that is being read
    QMap<QByteArray, RecordSet> m_sets;
    QMap<QByteArray, State> m_states;
};

/// By the canonical order of names, then by type.
bool setLess(const DomainName &a, dns::RecordType aType, const DomainName &b, dns::RecordType bType);

} // namespace posthorn::plan
