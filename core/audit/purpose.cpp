// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/check.h"
#include "core/audit/dkimfacts.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

bool hasMailRecords(const lookup::Observation &seen)
{
    const bool hasPolicy = !seen.dmarc.walk.isEmpty() && !seen.dmarc.own().dmarcRecords().isEmpty();
    return !seen.spf.records.isEmpty() || hasPolicy || hasLiveKey(seen.dkim);
}

/// `v=spf1 -all` and nothing else.
bool isBareFail(const QByteArray &text)
{
    const records::SpfParse parse = records::parseSpf(text);
    const auto *record = std::get_if<records::SpfRecord>(&parse);
    return record && record->isBareFail();
}

bool receives(const lookup::Observation &seen)
{
    // Not seen is not absent: what could not be looked up is taken for the usual.
    if (seen.mx.answer.failed())
        return true;
    if (seen.mx.answer.found())
        return !(seen.mx.servers.size() == 1 && seen.mx.hasNullMx());
    return (seen.mx.isImplicit() || seen.mx.isUnknown()) && hasMailRecords(seen);
}

bool sends(const lookup::Observation &seen)
{
    if (seen.spf.txt.failed())
        return true;
    const bool hasSpf = std::any_of(seen.spf.records.begin(), seen.spf.records.end(),
                                    [](const QByteArray &t) { return !isBareFail(t); });
    return hasSpf || !seen.spf.lookalikes.isEmpty() || hasLiveKey(seen.dkim);
}

} // namespace

lookup::Purpose purposeOf(const lookup::Observation &seen)
{
    if (seen.statedPurpose) {
        lookup::Purpose stated = *seen.statedPurpose;
        stated.stated = true;
        return stated;
    }
    return {receives(seen), sends(seen), false};
}

} // namespace posthorn::audit
