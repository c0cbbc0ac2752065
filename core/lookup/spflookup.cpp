// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spflookup.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/lookup/spffacts.h"

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

/// Where SPF texts end up by mistake: a label that somebody's guide mentions, or the domain's name twice.
QList<DomainName> misplacedNames(const DomainName &domain)
{
    QList<DomainName> names;
    for (const char *label : {"_spf", "spf"}) {
        if (const auto name = domain.child(label))
            names.append(*name);
    }
    if (const auto doubled = domain.within(domain))
        names.append(*doubled);
    return names;
}

QCoro::Task<QList<MisplacedText>> lookUpMisplaced(DomainName domain, Context context)
{
    const QList<DomainName> names = misplacedNames(domain);
    std::vector<QCoro::Task<Answer>> asked;
    for (const DomainName &name : names)
        asked.push_back(context.ask(name, RecordType::Txt));
    QList<MisplacedText> misplaced;
    for (size_t i = 0; i < asked.size(); ++i) {
        const Answer answer = co_await asked[i];
        for (const QByteArray &text : textsOf(answer)) {
            if (records::isSpf(text))
                misplaced.append({names[static_cast<qsizetype>(i)], text});
        }
    }
    co_return misplaced;
}

QCoro::Task<QList<Registration>> lookUpUnregistered(SpfTree tree, Context context)
{
    QList<DomainName> names;
    for (const SpfTermAt &at : trustedNames(tree)) {
        if (!names.contains(*at.name) && names.size() < kMaxReportAddresses)
            names.append(*at.name);
    }
    std::vector<QCoro::Task<Registration>> asked;
    for (const DomainName &name : names)
        asked.push_back(registrationOf(name, context));
    QList<Registration> unregistered;
    for (auto &task : asked) {
        const Registration registration = co_await task;
        if (registration.state == Registration::State::NotRegistered && !unregistered.contains(registration))
            unregistered.append(registration);
    }
    co_return unregistered;
}

void sortTexts(SpfSeen &seen)
{
    for (const dns::Record &record : seen.txt.records()) {
        const QByteArray text = dns::txtText(record);
        if (seen.texts.size() < kMaxTxtRecords)
            seen.texts.append(text);
        if (seen.records.size() + seen.lookalikes.size() >= kMaxTxtRecords)
            break;
        // Receivers find the record among however many others.
        if (records::isSpf(text)) {
            seen.records.append(text);
            if (const auto join =
                    records::spfMissingSpaces(dns::txtStrings(record).value_or(QList<QByteArray>())))
                seen.joins.append(*join);
        } else if (const auto slip = records::spfLookalike(text)) {
            seen.lookalikes.append({text, *slip});
        }
    }
}

} // namespace

QList<QByteArray> textsOf(const Answer &answer)
{
    QList<QByteArray> texts;
    for (const dns::Record &record : answer.records().mid(0, kMaxTxtRecords))
        texts.append(dns::txtText(record));
    return texts;
}

QCoro::Task<SpfSeen> lookUpSpf(DomainName domain, Context context)
{
    auto txt = context.ask(domain, RecordType::Txt);
    auto type99 = context.ask(domain, RecordType::Spf);
    SpfSeen seen;
    seen.txt = co_await txt;
    sortTexts(seen);
    std::optional<QCoro::Task<QList<MisplacedText>>> misplaced;
    if (seen.records.isEmpty() && !seen.txt.failed() && !seen.txt.isNxDomain())
        misplaced.emplace(lookUpMisplaced(domain, context));
    if (seen.records.size() == 1) {
        SpfTree tree = co_await spfTree(domain, seen.txt, context.resolver, context.stop, context.spfRecords);
        seen.unregistered = co_await lookUpUnregistered(tree, context);
        seen.tree = std::move(tree);
    }
    if (misplaced)
        seen.misplaced = co_await *misplaced;
    seen.type99 = co_await type99;
    co_return seen;
}

} // namespace posthorn::lookup
