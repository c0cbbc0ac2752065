// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/danelookup.h"

#include "core/base/limits.h"
#include "core/base/validationlimits.h"
#include "core/dns/overlaychanges.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::Answer;
using dns::Question;
using dns::RecordType;
using dns::Security;
using dns::Validation;

namespace {

QCoro::Task<Validation> judge(Question question, Context context)
{
    if (!context.validator)
        co_return Validation{};
    const Validation validation = co_await context.validator->validate(question, context.stop);
    co_return validation;
}

QCoro::Task<TlsaSeen> lookUpTlsa(DomainName base, Context context)
{
    TlsaSeen seen;
    seen.base = base;
    const auto name = DomainName::literal("_25._tcp").within(base);
    auto answerTask = context.askBelow("_25._tcp", base, RecordType::Tlsa);
    auto validationTask = judge({name.value_or(base), RecordType::Tlsa}, context);
    seen.answer = co_await answerTask;
    seen.validation = co_await validationTask;
    for (const dns::Record &record : seen.answer.records().mid(0, kMaxTlsaRecords))
        seen.parses.append(records::parseTlsa(record.rdata));
    co_return seen;
}

/// The worse of two: what is insecure in one place is not secure as a whole.
Validation together(const Validation &a, const Validation &b)
{
    const auto rank = [](Security security) {
        switch (security) {
        case Security::Secure:
            return 0;
        case Security::Insecure:
            return 1;
        case Security::Unknown:
            return 2;
        case Security::Indeterminate:
            return 3;
        case Security::Bogus:
            break;
        }
        return 4;
    };
    return rank(a.security) >= rank(b.security) ? a : b;
}

QCoro::Task<DaneHostSeen> lookUpHostDane(DomainName host, Context context)
{
    DaneHostSeen seen;
    seen.host = host;
    auto tlsaTask = lookUpTlsa(host, context);
    auto aTask = context.ask(host, RecordType::A);
    auto aaaaTask = context.ask(host, RecordType::Aaaa);
    auto aJudged = judge({host, RecordType::A}, context);
    auto aaaaJudged = judge({host, RecordType::Aaaa}, context);
    const Answer a = co_await aTask;
    const Answer aaaa = co_await aaaaTask;
    const Validation v4 = co_await aJudged;
    const Validation v6 = co_await aaaaJudged;
    seen.addresses = together(v4, v6);
    const Answer &leading = a.aliases.isEmpty() ? aaaa : a;
    seen.isAlias = !leading.aliases.isEmpty();
    // RFC 7672 §2.2.2: the name that the alias leads to comes first, where all of the way is secure; where it
    // is not, the first name still counts if its own alias is (§2.1.3).
    if (seen.isAlias && seen.addresses.security == Security::Secure) {
        const DomainName end = leading.canonicalName();
        TlsaSeen expanded = co_await lookUpTlsa(end, context);
        seen.tlsa.append(std::move(expanded));
    } else if (seen.isAlias) {
        const Question alias{host, RecordType::Cname};
        seen.alias = co_await judge(alias, context);
    }
    TlsaSeen own = co_await tlsaTask;
    seen.tlsa.append(std::move(own));
    co_return seen;
}

} // namespace

bool DaneHostSeen::isReachedSecurely() const
{
    return addresses.security == Security::Secure || alias.security == Security::Secure;
}

const TlsaSeen *DaneHostSeen::applied() const
{
    const auto at = std::find_if(tlsa.begin(), tlsa.end(), [](const TlsaSeen &t) { return t.isSecure(); });
    return isReachedSecurely() && at != tlsa.end() ? &*at : nullptr;
}

bool DaneHostSeen::hasRecords() const
{
    return std::any_of(tlsa.begin(), tlsa.end(), [](const TlsaSeen &t) { return t.answer.found(); });
}

QCoro::Task<DaneSeen> lookUpDane(QList<DomainName> hosts, Context context)
{
    std::vector<QCoro::Task<DaneHostSeen>> tasks;
    for (const DomainName &host : hosts.mid(0, kMaxMxLookedAt))
        tasks.push_back(lookUpHostDane(host, context));
    DaneSeen seen;
    for (auto &task : tasks) {
        DaneHostSeen host = co_await task;
        seen.hosts.append(std::move(host));
    }
    co_return seen;
}

void applyChanges(DaneSeen &seen, const DomainName &zone, const Validation &state,
                  const QList<dns::ChangedSet> &changes)
{
    const auto isChanged = [&](const DomainName &name, RecordType type) {
        return name.isWithin(zone) &&
               std::any_of(changes.begin(), changes.end(), [&](const dns::ChangedSet &change) {
                   return change.changes({name, type});
               });
    };
    for (DaneHostSeen &host : seen.hosts) {
        if (isChanged(host.host, RecordType::A) || isChanged(host.host, RecordType::Aaaa))
            host.addresses = state;
        for (TlsaSeen &tlsa : host.tlsa) {
            if (isChanged(tlsa.answer.question.name, RecordType::Tlsa))
                tlsa.validation = state;
        }
    }
}

} // namespace posthorn::lookup
