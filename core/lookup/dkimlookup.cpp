// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/dkimlookup.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/lookup/spflookup.h"

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

struct Wanted
{
    QString selector;
    SelectorSeen::Origin origin;
    bool always = false; ///< also where `_domainkey` seems not to exist
};

/// The user's own, the recognised providers', the usual ones; each once, at most kMaxSelectors.
QList<Wanted> wantedSelectors(const providers::Recognition &recognition, const QList<DomainName> &spfHosts,
                              const Context &context)
{
    QList<Wanted> wanted;
    QSet<QString> known;
    const auto add = [&](const Wanted &w) {
        if (wanted.size() < kMaxSelectors && !known.contains(w.selector.toLower())) {
            known.insert(w.selector.toLower());
            wanted.append(w);
        }
    };
    for (const QString &selector : context.selectors)
        add({selector, SelectorSeen::Origin::User, true});
    for (const auto &next : providers::selectorsToTry(recognition, spfHosts, context.selectorBudget,
                                                      providers::Catalogue::shipped()))
        add({next.selector, next.own ? SelectorSeen::Origin::Provider : SelectorSeen::Origin::Common,
             next.own});
    return wanted;
}

QCoro::Task<SelectorSeen> lookUpSelector(Wanted wanted, DomainName name, Context context)
{
    SelectorSeen seen;
    seen.selector = wanted.selector;
    seen.origin = wanted.origin;
    seen.name = name;
    seen.txt = co_await context.ask(name, RecordType::Txt);
    seen.texts = textsOf(seen.txt);
    for (const QByteArray &text : seen.texts)
        seen.keys.append(records::parseDkimKey(text));
    // The alias leads out of the domain and to nothing: is its target for sale?
    if (seen.txt.isNxDomain() && seen.target())
        seen.registration = co_await registrationOf(seen.txt.canonicalName(), context);
    co_return seen;
}

std::optional<DomainName> selectorName(const QString &selector, const DomainName &base)
{
    // A selector may have dots (RFC 6376 §3.1).
    const auto labels = DomainName::parse(selector.toUtf8());
    if (!labels || labels->isRoot())
        return std::nullopt;
    const auto name = labels->within(base);
    return name ? std::optional(*name) : std::nullopt;
}

} // namespace

std::optional<DomainName> SelectorSeen::target() const
{
    return txt.aliases.isEmpty() ? std::nullopt : dns::nameData(txt.aliases.first());
}

QCoro::Task<DkimSeen> lookUpDkimBase(DomainName domain, Context context)
{
    DkimSeen seen;
    const auto base = domain.child("_domainkey");
    if (!base)
        co_return seen;
    auto baseTask = context.ask(*base, RecordType::Txt);
    auto wildcardTask = context.askProbe(*base, RecordType::Txt);
    seen.base = co_await baseTask;
    seen.wildcard = co_await wildcardTask;
    if (seen.wildcard.isNxDomain() && !seen.wildcard.aliases.isEmpty())
        seen.wildcardTarget = co_await registrationOf(seen.wildcard.canonicalName(), context);
    co_return seen;
}

QCoro::Task<DkimSeen> lookUpDkim(DomainName domain, DkimSeen seen, providers::Recognition recognition,
                                 QList<DomainName> spfHosts, Context context)
{
    const auto base = domain.child("_domainkey");
    if (!base)
        co_return seen;
    std::vector<QCoro::Task<SelectorSeen>> asked;
    for (const Wanted &wanted : wantedSelectors(recognition, spfHosts, context)) {
        const auto name = selectorName(wanted.selector, *base);
        if (name && (wanted.always || !seen.noSelectorExists()))
            asked.push_back(lookUpSelector(wanted, *name, context));
    }
    for (auto &task : asked) {
        SelectorSeen selector = co_await task;
        ++seen.tried;
        if (selector.txt.failed())
            seen.failed.append(selector.selector);
        selector.isWildcard = isOfWildcard(selector.txt, seen.wildcard);
        if (selector.origin == SelectorSeen::Origin::User || selector.isPresent())
            seen.selectors.append(std::move(selector));
    }
    co_return seen;
}

} // namespace posthorn::lookup
