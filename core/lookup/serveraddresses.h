// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/delegationlookup.h"

#include <memory>
#include <vector>

namespace posthorn::lookup {

/// The addresses of one name server, each asked directly as soon as it is known.
class ServerAddresses
{
public:
    ServerAddresses(DomainName zone, DomainName domain, Context context);
    ~ServerAddresses();
    ServerAddresses(const ServerAddresses &) = delete;
    ServerAddresses &operator=(const ServerAddresses &) = delete;

    /// Begins to ask those not asked yet, at most kMaxAddressesPerServer in all. The mail records are asked
    /// at one of them: the others are the same machine by another way.
    void ask(const QList<Address> &addresses);
    /// Stops what asks others than these.
    void keepOnly(const QList<Address> &addresses);
    /// What was seen of those that were kept, in the order of asking. To be awaited once, and always.
    QCoro::Task<QList<ServerAddressSeen>> collect();

private:
    struct Asked;

    DomainName m_zone;
    DomainName m_domain;
    Context m_context;
    std::vector<std::unique_ptr<Asked>> m_asked;
    std::vector<std::unique_ptr<Asked>> m_dropped; ///< on their way to their end
};

} // namespace posthorn::lookup
