// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/dnsseclookup.h"

#include "core/dns/overlaychanges.h"
#include "core/lookup/delegationlookup.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::Question;
using dns::RecordType;
using dns::Security;
using dns::Validation;

namespace {

QList<dns::Nsec3Data> proofsIn(const dns::Answer &answer)
{
    QList<dns::Nsec3Data> proofs;
    for (const dns::Record &record : answer.authority) {
        const auto proof =
            record.type == RecordType::Nsec3 ? dns::nsec3Data(record) : std::optional<dns::Nsec3Data>();
        if (proof)
            proofs.append(*proof);
    }
    return proofs;
}

QCoro::Task<JudgedSet> judgeSet(Question question, Context context)
{
    auto evidenceTask = context.validator->evidence(question, context.stop);
    auto validationTask = context.validator->validate(question, context.stop);
    const dns::Answer evidence = co_await evidenceTask;
    const Validation validation = co_await validationTask;
    co_return JudgedSet{question, validation, dns::signaturesIn(evidence), proofsIn(evidence), false};
}

/// The sets of the domain's own that are looked at in any case.
QList<Question> ownQuestions(const DomainName &domain)
{
    QList<Question> questions{{domain, RecordType::Mx}, {domain, RecordType::Txt}};
    for (const char *below : {"_dmarc", "_mta-sts", "_smtp._tls"}) {
        if (const auto name = DomainName::literal(below).within(domain))
            questions.append({*name, RecordType::Txt});
    }
    return questions;
}

bool isOfTime(Validation::Why why)
{
    return why == Validation::Why::Expired || why == Validation::Why::NotYetValid;
}

} // namespace

const JudgedSet *DnssecSeen::set(const Question &question) const
{
    const auto at = std::find_if(sets.begin(), sets.end(),
                                 [&](const JudgedSet &set) { return set.question == question; });
    return at != sets.end() ? &*at : nullptr;
}

bool DnssecSeen::isClockWrong() const
{
    return root.security == Security::Bogus && isOfTime(root.why);
}

QList<int> DnssecSeen::algorithms() const
{
    QList<int> numbers;
    for (const dns::Record &record : keys.records()) {
        const auto key = dns::keyData(record);
        if (key && key->isZoneKey() && !numbers.contains(key->algorithm))
            numbers.append(key->algorithm);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QList<dns::DsData> DnssecSeen::delegationSigners() const
{
    QList<dns::DsData> signers;
    for (const dns::Record &record : ds.records()) {
        if (const auto signer = dns::dsData(record))
            signers.append(*signer);
    }
    return signers;
}

std::optional<dns::SignatureData> DnssecSeen::firstToEnd() const
{
    // Of several signatures over one set the last to end counts.
    QHash<Question, dns::SignatureData> last;
    for (const JudgedSet &set : sets) {
        for (const dns::SignatureData &signature : set.signatures) {
            const auto at = last.find({signature.owner, signature.covered});
            if (signature.signer == zone && (at == last.end() || at->expiration < signature.expiration))
                last.insert({signature.owner, signature.covered}, signature);
        }
    }
    const auto first = std::min_element(
        last.begin(), last.end(), [](const auto &a, const auto &b) { return a.expiration < b.expiration; });
    return first != last.end() ? std::optional(*first) : std::nullopt;
}

QCoro::Task<QList<JudgedSet>> judgeSets(QList<Question> questions, Context context)
{
    std::vector<QCoro::Task<JudgedSet>> tasks;
    for (const Question &question : questions)
        tasks.push_back(judgeSet(question, context));
    QList<JudgedSet> sets;
    for (auto &task : tasks) {
        const JudgedSet set = co_await task;
        sets.append(set);
    }
    co_return sets;
}

QCoro::Task<DnssecSeen> lookUpDnssec(DomainName domain, Context context)
{
    dns::Validator *validator = context.validator;
    DnssecSeen seen;
    seen.anchors = validator->anchorTags();
    auto setsTask = judgeSets(ownQuestions(domain), context);
    auto apexTask = judgeSet({domain, RecordType::Soa}, context);
    auto rootTask = validator->validate({DomainName(), RecordType::Soa}, context.stop);
    // The domain is nearly always the apex: what is asked of it now is there when that is known.
    auto parametersTask = validator->evidence({domain, dns::kNsec3Param}, context.stop);
    const dns::Question apex{domain, RecordType::Soa};
    const dns::Answer soa = co_await validator->evidence(apex, context.stop);
    seen.zone = zoneOf(soa).value_or(DomainName());
    if (seen.isZoneKnown()) {
        auto aboveTask = validator->validate({seen.zone.parent(), RecordType::Soa}, context.stop);
        auto keysTask = validator->evidence({seen.zone, RecordType::Dnskey}, context.stop);
        auto dsTask = validator->evidence({seen.zone, RecordType::Ds}, context.stop);
        auto nsec3Task = validator->evidence({seen.zone, dns::kNsec3Param}, context.stop);
        seen.above = co_await aboveTask;
        seen.keys = co_await keysTask;
        seen.ds = co_await dsTask;
        seen.nsec3 = co_await nsec3Task;
    }
    seen.apex = co_await apexTask;
    seen.root = co_await rootTask;
    seen.sets = co_await setsTask;
    co_await parametersTask;
    co_return seen;
}

void applyChanges(DnssecSeen &seen, const QList<dns::ChangedSet> &changes)
{
    for (JudgedSet &set : seen.sets) {
        set.changed = std::any_of(changes.begin(), changes.end(), [&](const dns::ChangedSet &change) {
            return change.changes(set.question);
        });
        if (!set.changed)
            continue;
        set.validation = seen.apex.validation;
        set.signatures.clear();
        set.proofs.clear();
    }
}

} // namespace posthorn::lookup
