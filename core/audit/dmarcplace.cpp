// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/dmarcfindings.h"
#include "core/audit/slipwords.h"
#include "core/audit/tools.h"
#include "core/base/userinput.h"

#include <algorithm>

namespace posthorn::audit::dmarc {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::Answer;
using lookup::DmarcStep;
using records::DmarcFault;
using records::MeansToBeDmarc;

const char *faultText(const MeansToBeDmarc &meant)
{
    switch (meant.fault) {
    case DmarcFault::LeadingSpace:
        return QT_TRANSLATE_NOOP("Findings", "there is a space in front");
    case DmarcFault::VersionCase:
        return QT_TRANSLATE_NOOP("Findings", "“DMARC1” must be written in capital letters");
    case DmarcFault::WrongVersion:
        return QT_TRANSLATE_NOOP("Findings", "the version must read “v=DMARC1”");
    case DmarcFault::WrongSeparator:
        return kNoSemicolons;
    case DmarcFault::TypingSlip:
        break;
    }
    return slipWords(meant.slips.first().slip);
}

const char *syntaxAdvice(const MeansToBeDmarc &fault, bool isStray)
{
    if (isStray)
        return kDeleteStray;
    return fault.mended
               ? kPutMended
               : QT_TRANSLATE_NOOP("Findings", "put a record in its place that begins with “v=DMARC1;”.");
}

/// Whole, for it is to be copied.
Argument mendedArg(const QByteArray &text)
{
    return arg(u"mended"_s, safeText(text));
}

/// What to publish where there is no policy.
const char *startAdvice(const Judging &on)
{
    const auto &seen = on.seen.dmarc;
    if (!seen.misplaced.isEmpty())
        return QT_TRANSLATE_NOOP("Findings", "the one that stands at {place} now.");
    // A record there takes the place of a wildcard's alias by itself.
    const Answer &answer = seen.own().answer;
    if (!answer.aliases.isEmpty() && !lookup::isOfWildcard(answer, on.seen.wildcard.txt))
        return QT_TRANSLATE_NOOP("Findings",
                                 "first delete the alias (CNAME) there, which leads to {target} and to no "
                                 "policy; if that is a service of yours, ask it instead.");
    if (!on.purpose.sends && !on.purpose.receives)
        return QT_TRANSLATE_NOOP("Findings", "“v=DMARC1; p=reject”, as the domain has no mail.");
    return QT_TRANSLATE_NOOP("Findings", "“v=DMARC1; p=none” with an address for reports is a safe start.");
}

/// Something at `_dmarc` is a record, or means to be one.
bool triesAtRightPlace(const Judging &on)
{
    const auto &parses = on.seen.dmarc.own().parses;
    return std::any_of(parses.begin(), parses.end(), [](const records::DmarcParse &parse) {
        return !std::holds_alternative<records::NotDmarc>(parse);
    });
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

std::optional<records::MendedList> slipInside(const Judging &on)
{
    if (!ownRecord(on))
        return std::nullopt;
    for (const QByteArray &text : on.seen.dmarc.own().texts) {
        if (auto mended = records::mendDmarc(text))
            return mended;
    }
    return std::nullopt;
}

std::optional<records::DmarcParsed> meantRecord(const Judging &on)
{
    const auto slip = slipInside(on);
    return slip ? std::get<records::DmarcParsed>(records::parseDmarc(slip->text)) : ownRecord(on);
}

bool slipHidesPolicy(const Judging &on)
{
    return slipInside(on) && ownRecord(on)->record.lacksValidPolicy() &&
           !meantRecord(on)->record.lacksValidPolicy();
}

Sink::Entry addSlip(const Judging &on, Sink &sink)
{
    const records::MendedList slip = *slipInside(on);
    return sink.add(on.domain(),
                    {arg(u"domain"_s, on.domain()), words(u"why"_s, slipWords(slip)),
                     words(u"advice"_s, kPutMended), mendedArg(slip.text)},
                    ownLines(on));
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

bool isWithoutEffectAbove(const Judging &on)
{
    const auto &applied = on.seen.dmarc.applied;
    return applied && applied->inherited && applied->record.hasNoEffect();
}

void missing(const Judging &on, Sink &sink)
{
    const auto &seen = on.seen.dmarc;
    const bool isAbove = isWithoutEffectAbove(on);
    if (seen.walk.isEmpty() || (seen.applied && !isAbove) || seen.isFailed())
        return;
    const Answer &answer = seen.own().answer;
    QStringList proof = evidence(answer.aliases);
    proof << evidence(answer) << (isAbove ? appliedLines(on) : QStringList());
    sink.add(on.domain(),
             {arg(u"domain"_s, on.domain()), words(u"advice"_s, startAdvice(on)),
              arg(u"target"_s, answer.canonicalName()),
              arg(u"place"_s, seen.misplaced.isEmpty() ? QString() : seen.misplaced.first().name.toString())},
             proof)
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
    if (slipHidesPolicy(on))
        addSlip(on, sink).raised();
    const DmarcStep &own = on.seen.dmarc.own();
    // Beside a record, receivers pass over whatever is none (RFC 9989 §4.10).
    const bool isStray = !own.dmarcRecords().isEmpty();
    for (qsizetype i = 0; i < own.parses.size(); ++i) {
        const auto *fault = std::get_if<MeansToBeDmarc>(&own.parses[i]);
        if (!fault)
            continue;
        sink.add(on.domain(),
                 {arg(u"domain"_s, on.domain()), words(u"why"_s, faultText(*fault)),
                  words(u"advice"_s, syntaxAdvice(*fault, isStray)), arg(u"stray"_s, own.texts[i]),
                  mendedArg(fault->mended.value_or(QByteArray()))},
                 {evidence(own.answer.question.name, own.texts[i])})
            .raised(!isStray);
    }
}

void wrongPlace(const Judging &on, Sink &sink)
{
    for (const lookup::MisplacedText &text : on.seen.dmarc.misplaced) {
        if (on.seen.isOfWildcard(text))
            continue;
        sink.add(
            text.name.toString(),
            {arg(u"name"_s, text.name), arg(u"domain"_s, on.domain()),
             words(u"advice"_s,
                   triesAtRightPlace(on)
                       ? QT_TRANSLATE_NOOP("Findings", "The one at _dmarc.{domain} is the one that counts.")
                       : QT_TRANSLATE_NOOP("Findings", "Publish it at _dmarc.{domain} instead."))},
            {evidence(text.name, text.text)});
    }
}

void inherited(const Judging &on, Sink &sink)
{
    const auto &applied = on.seen.dmarc.applied;
    if (applied && applied->inherited && !isWithoutEffectAbove(on))
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
