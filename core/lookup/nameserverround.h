// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/delegationlookup.h"

#include <vector>

namespace posthorn::lookup {

/// The name servers of a zone, each looked at once, as soon as anybody names it.
class NameServerRound
{
public:
    /// \a zone is asked for by its SOA, \a domain, which lies in it, by its mail records.
    NameServerRound(DomainName zone, DomainName domain, Context context);

    /// Begins to look at those that are not being looked at yet.
    void ask(const QList<NameServerSeen> &servers);
    /// What was seen of every server asked so far. To be awaited once, and always.
    QCoro::Task<QList<NameServerSeen>> collect();

private:
    struct Asked
    {
        DomainName host;
        QCoro::Task<NameServerSeen> task;
    };

    DomainName m_zone;
    DomainName m_domain;
    Context m_context;
    std::vector<Asked> m_asked;
};

/// The servers in \a seen, looked up by nobody or by \a looked, with who names them: the parent, the zone.
QList<NameServerSeen> namedServers(const DelegationSeen &seen, const QList<NameServerSeen> &looked = {});

} // namespace posthorn::lookup
