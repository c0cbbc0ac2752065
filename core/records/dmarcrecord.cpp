// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dmarcrecord.h"

#include "core/records/dmarcfields.h"

namespace posthorn::records {

bool DmarcRecord::hasValidRua() const
{
    return std::any_of(rua.begin(), rua.end(), [](const ReportUri &uri) { return uri.isUri(); });
}

bool DmarcRecord::lacksValidPolicy() const
{
    return !p || (!sp && written.contains("sp")) || (!np && written.contains("np"));
}

std::optional<DmarcPolicy> DmarcRecord::policyFor(DmarcSubject subject) const
{
    if (hasNoEffect())
        return std::nullopt;
    if (lacksValidPolicy())
        return DmarcPolicy::None;
    switch (subject) {
    case DmarcSubject::Own:
        return p;
    case DmarcSubject::ExistingSubdomain:
        return sp ? sp : p;
    case DmarcSubject::MissingSubdomain:
        return np ? np : sp ? sp : p;
    }
    return p;
}

std::optional<DmarcPolicy> DmarcRecord::effectivePolicyFor(DmarcSubject subject) const
{
    const auto policy = policyFor(subject);
    return policy && isTesting() ? std::optional(lowered(*policy)) : policy;
}

DmarcOlderReading olderReading(const DmarcRecord &record, DmarcSubject subject)
{
    DmarcOlderReading older;
    older.percent = record.pct.value_or(older.percent);
    older.pIsSecond = record.written.position("p") == 1;
    const bool lacksPolicy = !record.p || (!record.sp && record.written.contains("sp"));
    if (!lacksPolicy)
        older.policy = subject == DmarcSubject::Own || !record.sp ? record.p : record.sp;
    else if (record.hasValidRua())
        older.policy = DmarcPolicy::None;
    return older;
}

QByteArray print(const DmarcRecord &record)
{
    return print(dmarc::writeFields(record));
}

QByteArray print(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::None:
        return "none";
    case DmarcPolicy::Quarantine:
        return "quarantine";
    case DmarcPolicy::Reject:
        return "reject";
    }
    return {};
}

DmarcPolicy lowered(DmarcPolicy policy)
{
    return policy == DmarcPolicy::Reject ? DmarcPolicy::Quarantine : DmarcPolicy::None;
}

} // namespace posthorn::records
