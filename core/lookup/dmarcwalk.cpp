// SPDX-License-Identifier: GPL-3.0-or-later
// The tree walk of RFC 9989 §4.10, as pure functions over what was found.
#include "core/lookup/dmarclookup.h"

#include <algorithm>

namespace posthorn::lookup {

using records::DmarcParsed;
using records::DmarcPsd;
using records::DmarcRecord;

namespace {

/// A name with more labels goes on with its last seven (§4.10, step 4).
constexpr int kWalkLabels = 8;
constexpr int kWalkQuestions = 8;

bool endsWalk(const DmarcStep &step)
{
    const auto record = step.record();
    return record && record->publicSuffix() != DmarcPsd::Unknown;
}

/// The steps that the walk really takes: it stops at a record that says what it is.
QList<DmarcStep> stepsTaken(const QList<DmarcStep> &walk)
{
    QList<DmarcStep> taken;
    for (const DmarcStep &step : walk) {
        taken.append(step);
        if (endsWalk(step))
            break;
    }
    return taken;
}

const DmarcStep *stepOf(const QList<DmarcStep> &walk, const DomainName &domain)
{
    const auto at =
        std::find_if(walk.begin(), walk.end(), [&](const DmarcStep &s) { return s.domain == domain; });
    return at != walk.end() ? &*at : nullptr;
}

} // namespace

QList<DmarcParsed> DmarcStep::dmarcRecords() const
{
    QList<DmarcParsed> found;
    for (const records::DmarcParse &parse : parses) {
        if (const auto *record = std::get_if<DmarcParsed>(&parse))
            found.append(*record);
    }
    return found;
}

std::optional<DmarcRecord> DmarcStep::record() const
{
    const QList<DmarcParsed> found = dmarcRecords();
    return found.size() == 1 ? std::optional(found.first().record) : std::nullopt;
}

QList<DomainName> dmarcWalkNames(const DomainName &domain)
{
    QList<DomainName> names{domain};
    DomainName next = domain.labelCount() > kWalkLabels ? domain.suffix(kWalkLabels - 1) : domain.parent();
    while (!next.isRoot() && names.size() < kWalkQuestions) {
        names.append(next);
        next = next.parent();
    }
    return names;
}

std::optional<DmarcApplied> appliedPolicy(const QList<DmarcStep> &walk)
{
    if (walk.isEmpty())
        return std::nullopt;
    const DomainName start = walk.first().domain;
    if (const auto own = walk.first().record())
        return DmarcApplied{start, *own, false, own->publicSuffix() == DmarcPsd::Yes};
    // What was not seen could be nearer, or say where the organization begins.
    if (walkFailedAbove(walk, start))
        return std::nullopt;
    // The organizational domain's record, then the public suffix's (§4.10.1).
    const DomainName organizational = organizationalDomain(walk);
    if (const DmarcStep *step = stepOf(walk, organizational)) {
        if (const auto record = step->record())
            return DmarcApplied{organizational, *record, true, false};
    }
    for (const DmarcStep &step : stepsTaken(walk)) {
        const auto record = step.record();
        if (record && record->publicSuffix() == DmarcPsd::Yes)
            return DmarcApplied{step.domain, *record, true, true};
    }
    return std::nullopt;
}

DomainName organizationalDomain(const QList<DmarcStep> &walk)
{
    if (walk.isEmpty())
        return {};
    const DomainName start = walk.first().domain;
    DomainName shortest = start;
    for (const DmarcStep &step : stepsTaken(walk)) {
        const auto record = step.record();
        if (!record)
            continue;
        if (record->publicSuffix() == DmarcPsd::No)
            return step.domain;
        if (record->publicSuffix() == DmarcPsd::Yes && step.domain != start)
            return start.suffix(step.domain.labelCount() + 1);
        shortest = step.domain;
    }
    return shortest;
}

bool walkFailedAbove(const QList<DmarcStep> &walk, const DomainName &host)
{
    const QList<DmarcStep> taken = stepsTaken(walk);
    return std::any_of(taken.begin(), taken.end(), [&](const DmarcStep &step) {
        return step.answer.failed() && host.isWithin(step.domain);
    });
}

bool DmarcSeen::isFailed() const
{
    // A failed question matters only where nothing nearer answered for it.
    return !walk.isEmpty() && !walk.first().record() && walkFailedAbove(walk, walk.first().domain);
}

} // namespace posthorn::lookup
