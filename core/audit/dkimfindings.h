// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"
#include "core/audit/tools.h"

/// The functions behind the rows of DKIM; the rows are in dkimchecks.cpp.
namespace posthorn::audit::dkim {

// what stands at a selector (dkimkeys.cpp)
void keyTooShort(const Judging &on, Sink &sink);
void key1024(const Judging &on, Sink &sink);
void keyTooLong(const Judging &on, Sink &sink);
void badKey(const Judging &on, Sink &sink);
void badVersion(const Judging &on, Sink &sink);
void syntax(const Judging &on, Sink &sink);
void unknownKeyType(const Judging &on, Sink &sink);
void sha1Only(const Judging &on, Sink &sink);
void serviceNotEmail(const Judging &on, Sink &sink);
void testing(const Judging &on, Sink &sink);
void revoked(const Judging &on, Sink &sink);
void multipleRecords(const Judging &on, Sink &sink);
void onlyEd25519(const Judging &on, Sink &sink);

// which selectors there are (dkimselectors.cpp)
void aliasTargetMissing(const Judging &on, Sink &sink);
void providerKeyMissing(const Judging &on, Sink &sink);
void noneFound(const Judging &on, Sink &sink);
void wildcard(const Judging &on, Sink &sink);
void takeover(const Judging &on, Sink &sink);
void wrongType(const Judging &on, Sink &sink);
void lookupFailed(const Judging &on, Sink &sink);
void ok(const Judging &on, Sink &sink);

inline Argument selectorArg(const lookup::SelectorSeen &selector)
{
    return arg(QStringLiteral("selector"), selector.selector);
}

/// The aliases on the way, and the texts at their end.
QStringList lines(const lookup::SelectorSeen &selector);
/// A TXT record that holds a name, where a CNAME was meant.
bool looksLikeTarget(const lookup::SelectorSeen &selector);

/// What a wildcard says at a selector is said of the wildcard.
template <class Test>
void eachSelector(const Judging &on, Test test)
{
    if (!on.seen.dkim)
        return;
    for (const lookup::SelectorSeen &selector : on.seen.dkim->selectors) {
        if (!selector.isWildcard)
            test(selector);
    }
}

} // namespace posthorn::audit::dkim
