// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/dmarcfindings.h"
#include "core/audit/tools.h"
#include "core/base/userinput.h"

#include <algorithm>

namespace posthorn::audit::dmarc {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::DmarcStep;
using records::DmarcFault;
using records::MeansToBeDmarc;

const char *faultText(DmarcFault fault)
{
    switch (fault) {
    case DmarcFault::LeadingSpace:
        return QT_TRANSLATE_NOOP("Findings", "there is a space in front");
    case DmarcFault::VersionCase:
        return QT_TRANSLATE_NOOP("Findings", "“DMARC1” must be written in capital letters");
    case DmarcFault::WrongVersion:
        return QT_TRANSLATE_NOOP("Findings", "the version must read “v=DMARC1”");
    case DmarcFault::WrongSeparator:
        return QT_TRANSLATE_NOOP("Findings", "tags are separated by semicolons");
    case DmarcFault::TypingSlip:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings",
                             "quotation marks, backslashes or special characters were copied along");
}

bool isSuffix(const DomainName &name)
{
    return !registrableDomain(name).has_value();
}

/// The address is one that mail can be sent to, at another domain: what could not be seen of the domain's own
/// servers is said of those.
bool isOthers(const Judging &on, const lookup::ReportTargetSeen &target)
{
    return target.uri.isUsable() && target.uri.host && *target.uri.host != on.seen.domain;
}

} // namespace

std::optional<records::DmarcParsed> ownRecord(const Judging &on)
{
    if (on.seen.dmarc.walk.isEmpty())
        return std::nullopt;
    const auto records = on.seen.dmarc.own().dmarcRecords();
    return records.size() == 1 ? std::optional(records.first()) : std::nullopt;
}

QStringList ownLines(const Judging &on)
{
    QStringList lines;
    if (on.seen.dmarc.walk.isEmpty())
        return lines;
    const DmarcStep &own = on.seen.dmarc.own();
    for (const QByteArray &text : own.texts)
        lines.append(evidence(own.answer.question.name, text));
    return lines;
}

QStringList appliedLines(const Judging &on)
{
    const auto &applied = on.seen.dmarc.applied;
    if (!applied || !applied->inherited)
        return ownLines(on);
    const auto name = DomainName::literal("_dmarc").within(applied->foundAt);
    return {evidence(name.value_or(applied->foundAt), records::print(applied->record))};
}

void missing(const Judging &on, Sink &sink)
{
    const auto &seen = on.seen.dmarc;
    if (seen.walk.isEmpty() || seen.applied || seen.isFailed())
        return;
    sink.add(on.domain(), {arg(u"domain"_s, on.domain())}, {evidence(seen.own().answer)})
        .raised(on.purpose.sends || on.purpose.receives);
}

void multiple(const Judging &on, Sink &sink)
{
    if (on.seen.dmarc.walk.isEmpty())
        return;
    const auto count = on.seen.dmarc.own().dmarcRecords().size();
    if (count > 1)
        sink.add(on.domain(), {arg(u"count"_s, count)}, ownLines(on));
}

void syntax(const Judging &on, Sink &sink)
{
    if (on.seen.dmarc.walk.isEmpty())
        return;
    const DmarcStep &own = on.seen.dmarc.own();
    for (qsizetype i = 0; i < own.parses.size(); ++i) {
        const auto *fault = std::get_if<MeansToBeDmarc>(&own.parses[i]);
        if (!fault)
            continue;
        QStringList lines{evidence(own.answer.question.name, own.texts[i])};
        if (fault->mended)
            lines.append(u"→ "_s + safeText(*fault->mended));
        sink.add(on.domain(),
                 {words(u"why"_s, faultText(fault->fault)),
                  arg(u"mended"_s, fault->mended.value_or("v=DMARC1; …"))},
                 lines);
    }
}

void wrongPlace(const Judging &on, Sink &sink)
{
    for (const lookup::MisplacedText &text : on.seen.dmarc.misplaced)
        sink.add(text.name.toString(), {arg(u"name"_s, text.name), arg(u"domain"_s, on.domain())},
                 {evidence(text.name, text.text)});
}

void inherited(const Judging &on, Sink &sink)
{
    const auto &applied = on.seen.dmarc.applied;
    if (applied && applied->inherited)
        sink.add(on.domain(),
                 {arg(u"above"_s, applied->foundAt),
                  arg(u"policy"_s, on.policy ? records::print(*on.policy) : QByteArray("none"))},
                 appliedLines(on));
}

void overEightLabels(const Judging &on, Sink &sink)
{
    constexpr int kWalkLabels = 8;
    if (on.seen.domain.labelCount() > kWalkLabels && !ownRecord(on) && !on.seen.dmarc.isFailed())
        sink.add(on.domain(), {arg(u"count"_s, on.seen.domain.labelCount())});
}

void parentWithoutPsd(const Judging &on, Sink &sink)
{
    const auto own = ownRecord(on);
    if (!own || own->record.psd)
        return;
    for (const DmarcStep &step : on.seen.dmarc.walk.mid(1)) {
        const auto record = step.record();
        if (record && !record->psd && isSuffix(step.domain))
            sink.add(on.domain(), {arg(u"above"_s, step.domain)}, {evidence(step.answer)});
    }
}

void treeWalkDiffers(const Judging &on, Sink &sink)
{
    const auto &seen = on.seen.dmarc;
    if (seen.applied && seen.registrable && seen.organizational != *seen.registrable)
        sink.add(on.domain(), {arg(u"newer"_s, seen.organizational), arg(u"older"_s, *seen.registrable)});
}

void takeover(const Judging &on, Sink &sink)
{
    using State = lookup::Registration::State;
    const auto &seen = on.seen.dmarc;
    if (seen.aliasTarget.state == State::NotRegistered)
        sink.add(seen.own().answer.canonicalName().toString(),
                 {arg(u"name"_s, seen.own().answer.canonicalName()),
                  arg(u"domain"_s, seen.aliasTarget.registrable)},
                 evidence(seen.own().answer.aliases));
    for (const lookup::ReportTargetSeen &target : seen.targets) {
        if (target.registration.state == State::NotRegistered)
            sink.add(target.registration.registrable.toString(),
                     {arg(u"name"_s, target.uri.text), arg(u"domain"_s, target.registration.registrable)},
                     {safeText(target.uri.text)});
    }
}

void hosted(const Judging &on, Sink &sink)
{
    if (on.seen.providers.hostedDmarc)
        sink.add(on.domain(), {arg(u"service"_s, on.seen.providers.hostedDmarc->name)},
                 on.seen.providers.hostedDmarc->evidence);
}

void lookupFailed(const Judging &on, Sink &sink)
{
    for (const DmarcStep &step : on.seen.dmarc.isFailed() ? on.seen.dmarc.walk : QList<DmarcStep>()) {
        if (const dns::Failed *failed = step.answer.failed())
            sink.add(on.domain(),
                     {arg(u"name"_s, step.answer.question.name), failureWords(u"reason"_s, *failed)},
                     {evidence(step.answer)});
    }
    // The policy is known without what its receivers of reports say.
    for (const lookup::ReportTargetSeen &target : on.seen.dmarc.targets) {
        const dns::Failed *failed = target.agreement ? target.agreement->failed() : nullptr;
        const auto &mailbox = target.mailbox.failed;
        if (failed && wasAsked(on, *failed))
            sink.addAside(
                target.uri.host->toString(),
                {arg(u"name"_s, target.agreement->question.name), failureWords(u"reason"_s, *failed)},
                {evidence(*target.agreement)});
        else if (isOthers(on, target) && mailbox && wasAsked(on, *mailbox))
            sink.addAside(target.uri.host->toString(),
                          {arg(u"name"_s, *target.uri.host), failureWords(u"reason"_s, *mailbox)});
    }
}

} // namespace posthorn::audit::dmarc
