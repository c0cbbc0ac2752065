// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"

/// The functions behind the rows of delegation; the rows are in delegationchecks.cpp.
namespace posthorn::audit::delegation {

/// Every name server, with all of them.
template <class Test>
void eachServer(const Judging &on, Test test)
{
    if (!on.seen.delegation)
        return;
    for (const lookup::NameServerSeen &server : on.seen.delegation->servers)
        test(server, on.seen.delegation->servers);
}

// what the servers are like (delegationservers.cpp)
void lame(const Judging &on, Sink &sink);
void notAuthoritative(const Judging &on, Sink &sink);
void unreachable(const Judging &on, Sink &sink);
void noTcp(const Judging &on, Sink &sink);
void servfail(const Judging &on, Sink &sink);
void singleServer(const Judging &on, Sink &sink);
void sameNetwork(const Judging &on, Sink &sink);
void serverIsAlias(const Judging &on, Sink &sink);
void serverWithoutAddress(const Judging &on, Sink &sink);
void parentChildMismatch(const Judging &on, Sink &sink);
void glueMismatch(const Judging &on, Sink &sink);
void serialDiffers(const Judging &on, Sink &sink);
void rrsetDiffers(const Judging &on, Sink &sink);
void noEdns(const Judging &on, Sink &sink);
void slow(const Judging &on, Sink &sink);

// what they hold about mail (delegationrecords.cpp)
void aliasLoop(const Judging &on, Sink &sink);
void longAliasChain(const Judging &on, Sink &sink);
void wildcardText(const Judging &on, Sink &sink);
void ttlShort(const Judging &on, Sink &sink);
void ttlLong(const Judging &on, Sink &sink);
void responseLarge(const Judging &on, Sink &sink);

} // namespace posthorn::audit::delegation
