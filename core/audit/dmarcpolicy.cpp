// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/dkimfacts.h"
#include "core/audit/dmarcfindings.h"
#include "core/audit/tools.h"
#include "core/lookup/spffacts.h"

#include <algorithm>

namespace posthorn::audit::dmarc {

namespace {

using namespace Qt::Literals::StringLiterals;
using records::DmarcIssue;
using records::DmarcPolicy;
using Issue = records::ParseIssue<DmarcIssue>;

/// The issues of the domain's own record, as it was meant, that are of one of these codes.
QList<Issue> issuesOf(const Judging &on, QList<DmarcIssue> codes)
{
    QList<Issue> found;
    if (const auto own = meantRecord(on)) {
        std::copy_if(own->issues.begin(), own->issues.end(), std::back_inserter(found),
                     [&](const Issue &issue) { return codes.contains(issue.code); });
    }
    return found;
}

/// The octets that an issue is about.
QByteArray wrongText(const Judging &on, const Issue &issue)
{
    const auto own = meantRecord(on);
    return own ? records::print(own->record.written).mid(issue.offset, issue.length) : QByteArray();
}

QString tagsOf(const QList<Issue> &issues)
{
    QStringList tags;
    for (const Issue &issue : issues) {
        const QString tag = safeText(issue.tag, 20);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags.join(u", "_s);
}

void report(const Judging &on, Sink &sink, const QList<Issue> &issues)
{
    if (issues.isEmpty())
        return;
    sink.add(on.domain(),
             {arg(u"tags"_s, tagsOf(issues)), arg(u"tag"_s, issues.first().tag),
              arg(u"text"_s, wrongText(on, issues.first())), arg(u"likely"_s, issues.first().likely)},
             ownLines(on));
}

/// The tags, and of an address what stands behind it.
QString removedParts(const Judging &on, const QList<Issue> &issues)
{
    QStringList parts;
    for (const Issue &issue : issues) {
        const QString part =
            safeText(issue.code == DmarcIssue::SizeSuffix ? wrongText(on, issue) : issue.tag, 20);
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.join(u", "_s);
}

/// The tag that the policy of the domain comes from.
QString policyTag(const lookup::DmarcApplied &applied)
{
    return applied.inherited && applied.record.sp ? u"sp"_s : u"p"_s;
}

/// What the record that applies asks for, before t=y.
std::optional<DmarcPolicy> writtenPolicy(const Judging &on)
{
    const auto &applied = on.seen.dmarc.applied;
    if (!applied)
        return std::nullopt;
    return applied->record.policyFor(applied->inherited ? records::DmarcSubject::ExistingSubdomain
                                                        : records::DmarcSubject::Own);
}

bool isEnforced(const std::optional<DmarcPolicy> &policy)
{
    return policy && *policy != DmarcPolicy::None;
}

/// Nobody at all passes SPF for the domain, and that is certain.
bool nobodyPassesSpf(const Judging &on)
{
    const lookup::SpfSeen &spf = on.seen.spf;
    if (spf.txt.failed())
        return false;
    if (spf.records.size() != 1)
        return true; // none, or several that receivers ignore
    return spf.tree && lookup::nobodyPasses(*spf.tree);
}

} // namespace

void badPolicy(const Judging &on, Sink &sink)
{
    report(on, sink, issuesOf(on, {DmarcIssue::BadPolicy}));
}

void pMissing(const Judging &on, Sink &sink)
{
    const auto own = meantRecord(on);
    if (own && own->has(DmarcIssue::MissingP))
        sink.add(on.domain(), {}, ownLines(on)).raised(own->record.hasNoEffect());
}

void pNotSecond(const Judging &on, Sink &sink)
{
    report(on, sink, issuesOf(on, {DmarcIssue::PNotSecond}));
}

void policyNone(const Judging &on, Sink &sink)
{
    // Also where it comes from above: that it only watches decides the verdict.
    const auto &applied = on.seen.dmarc.applied;
    if (applied && !applied->record.lacksValidPolicy() && writtenPolicy(on) == DmarcPolicy::None)
        sink.add(on.domain(), {arg(u"tag"_s, policyTag(*applied))}, appliedLines(on));
}

void spWeaker(const Judging &on, Sink &sink)
{
    // sp and np count only in the record of the organizational domain.
    const auto own = meantRecord(on);
    if (!own || !own->record.p || on.seen.dmarc.organizational != on.seen.domain)
        return;
    QStringList weaker;
    if (own->record.sp && *own->record.sp < *own->record.p)
        weaker.append(u"sp="_s + QString::fromLatin1(records::print(*own->record.sp)));
    if (own->record.np && *own->record.np < *own->record.p)
        weaker.append(u"np="_s + QString::fromLatin1(records::print(*own->record.np)));
    if (!weaker.isEmpty())
        sink.add(on.domain(),
                 {arg(u"tags"_s, weaker.join(u", "_s)), arg(u"policy"_s, records::print(*own->record.p))},
                 ownLines(on));
}

void removedTag(const Judging &on, Sink &sink)
{
    const QList<Issue> issues =
        issuesOf(on, {DmarcIssue::RemovedTag, DmarcIssue::PartialPct, DmarcIssue::SizeSuffix});
    if (issues.isEmpty())
        return;
    const bool partial = std::any_of(issues.begin(), issues.end(),
                                     [](const Issue &i) { return i.code == DmarcIssue::PartialPct; });
    const auto own = meantRecord(on);
    const int percent = own ? own->record.pct.value_or(100) : 100;
    const char *meaning =
        partial ? QT_TRANSLATE_NOOP("Findings", "Receivers that follow today's standard apply the policy to "
                                                "all mail; older ones only to {percent} %.")
                : QT_TRANSLATE_NOOP("Findings", "Receivers that follow today's standard pass over it, and "
                                                "for older ones it changes nothing that matters.");
    sink.add(on.domain(),
             {arg(u"tags"_s, removedParts(on, issues)), arg(u"percent"_s, percent),
              words(u"meaning"_s, meaning)},
             ownLines(on))
        .raised(partial);
}

void testing(const Judging &on, Sink &sink)
{
    const auto &applied = on.seen.dmarc.applied;
    if (!applied || !applied->record.isTesting() || isWithoutEffectAbove(on))
        return;
    const auto written = writtenPolicy(on);
    const bool isWeaker = isEnforced(written);
    const char *effect =
        isWeaker
            ? QT_TRANSLATE_NOOP("Findings", "Receivers that follow today's standard apply “{effective}” "
                                            "instead of “{written}”; older ones apply “{written}” in full.")
            : QT_TRANSLATE_NOOP("Findings", "With the policy “none” that changes nothing.");
    sink.add(on.domain(),
             {words(u"effect"_s, effect),
              arg(u"written"_s, isWeaker ? records::print(*written) : QByteArray("none")),
              arg(u"effective"_s, on.policy ? records::print(*on.policy) : QByteArray("none"))},
             appliedLines(on));
}

void badTagValue(const Judging &on, Sink &sink)
{
    // Addresses are told one by one.
    QList<Issue> issues = issuesOf(on, {DmarcIssue::BadValue});
    issues.removeIf([](const Issue &issue) { return issue.tag == "rua" || issue.tag == "ruf"; });
    report(on, sink, issues);
}

void duplicateTag(const Judging &on, Sink &sink)
{
    report(on, sink, issuesOf(on, {DmarcIssue::DuplicateTag}));
}

void unknownTag(const Judging &on, Sink &sink)
{
    const QList<Issue> issues = issuesOf(on, {DmarcIssue::UnknownTag});
    if (issues.isEmpty())
        return;
    QByteArrayList likely;
    for (const Issue &issue : issues) {
        if (!issue.likely.isEmpty() && !likely.contains(issue.likely))
            likely.append(issue.likely);
    }
    const char *hint = likely.isEmpty() ? QT_TRANSLATE_NOOP("Findings", "Look for a typing error.")
                                        : QT_TRANSLATE_NOOP("Findings", "Did you mean “{likely}”?");
    sink.add(on.domain(),
             {arg(u"tags"_s, tagsOf(issues)), arg(u"likely"_s, likely.join(", ")), words(u"hint"_s, hint)},
             ownLines(on));
}

void trailingJunk(const Judging &on, Sink &sink)
{
    if (slipInside(on) && !slipHidesPolicy(on))
        addSlip(on, sink);
    const QList<Issue> issues = issuesOf(on, {DmarcIssue::TrailingJunk, DmarcIssue::NotATag});
    if (!issues.isEmpty())
        sink.add(on.domain(),
                 {arg(u"domain"_s, on.domain()), arg(u"text"_s, wrongText(on, issues.first())),
                  words(u"why"_s, QT_TRANSLATE_NOOP("Findings", "“{text}” is no part of a policy")),
                  words(u"advice"_s, QT_TRANSLATE_NOOP("Findings", "take “{text}” out."))},
                 ownLines(on));
}

void rejectWithoutDkim(const Judging &on, Sink &sink)
{
    if (writtenPolicy(on) != DmarcPolicy::Reject || !on.purpose.sends || !on.seen.dkim ||
        hasLiveKey(on.seen.dkim))
        return;
    if (on.seen.dkim->base.failed() || !on.seen.dkim->failed.isEmpty())
        return; // not seen is not absent
    sink.add(on.domain(), {}, appliedLines(on)).raised(on.seen.dkim->noSelectorExists());
}

void noAuthentication(const Judging &on, Sink &sink)
{
    if (isEnforced(writtenPolicy(on)) && on.purpose.sends && on.seen.dkim &&
        on.seen.dkim->noSelectorExists() && !hasLiveKey(on.seen.dkim) && nobodyPassesSpf(on))
        sink.add(on.domain(), {}, appliedLines(on));
}

void ok(const Judging &on, Sink &sink)
{
    if (isEnforced(on.policy))
        sink.add(on.domain(), {arg(u"policy"_s, records::print(*on.policy))}, appliedLines(on));
}

} // namespace posthorn::audit::dmarc
