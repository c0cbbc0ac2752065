// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody reads: the verdict, what to do, what is fine, who has to act.
#include "core/report/sections/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using audit::Severity;
using audit::Verdict;
using audit::Who;
using lookup::Area;

namespace {

constexpr qsizetype kFirstThings = 5;

QString verdictSentence(const AuditDocument &audit)
{
    switch (audit.verdict) {
    case Verdict::Broken:
        return say(QT_TRANSLATE_NOOP("Report", "Mail to this domain does not arrive, or not from everybody. "
                                               "This should be mended at once."));
    case Verdict::AtRisk:
        return say(QT_TRANSLATE_NOOP("Report",
                                     "Mail may arrive, but others can send in the domain's name, or "
                                     "receivers ignore a part of its settings."));
    case Verdict::Fair:
        return say(QT_TRANSLATE_NOOP("Report", "Mail works today. Something is fragile, or will break when "
                                               "circumstances change."));
    case Verdict::Good:
        return say(QT_TRANSLATE_NOOP("Report", "Mail works and the domain is protected. A few things could "
                                               "still be better."));
    case Verdict::Excellent:
        return say(QT_TRANSLATE_NOOP("Report", "Mail works, the domain cannot be forged unnoticed, and mail "
                                               "travels encrypted. Nothing needs to be done."));
    case Verdict::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Report", "What decides could not be looked at, so nothing is said for or "
                                           "against this domain."));
}

qsizetype countOf(const AuditDocument &audit, Severity severity)
{
    return std::count_if(audit.findings.begin(), audit.findings.end(),
                         [&](const AuditDocument::Finding &f) { return f.severity == severity; });
}

QString countsText(const AuditDocument &audit)
{
    QStringList parts;
    if (const auto n = countOf(audit, Severity::Error))
        parts.append(sayCount(QT_TRANSLATE_N_NOOP("Report", "%n problem(s)"), n));
    if (const auto n = countOf(audit, Severity::Warning))
        parts.append(sayCount(QT_TRANSLATE_N_NOOP("Report", "%n warning(s)"), n));
    if (const auto n = countOf(audit, Severity::Notice))
        parts.append(sayCount(QT_TRANSLATE_N_NOOP("Report", "%n thing(s) that could be better"), n));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "nothing stands against it"))
                           : parts.join(u" · "_s);
}

QString purposeText(const AuditDocument &audit)
{
    if (audit.receives && audit.sends)
        return say(QT_TRANSLATE_NOOP("Report", "It is judged as a domain that receives and sends mail."));
    if (audit.receives)
        return say(
            QT_TRANSLATE_NOOP("Report", "It is judged as a domain that receives mail and sends none."));
    if (audit.sends)
        return say(
            QT_TRANSLATE_NOOP("Report", "It is judged as a domain that sends mail and receives none."));
    return say(QT_TRANSLATE_NOOP("Report", "It is judged as a domain that neither receives nor sends mail."));
}

/// What could not be seen, in a sentence.
QString troubleText(const AuditDocument &audit)
{
    QStringList areas;
    for (const Area area : lookup::allAreas()) {
        if (audit.stateOf(area) == "error"_L1)
            areas.append(audit::areaText(area));
    }
    if (audit.complete && areas.isEmpty())
        return {};
    return say(QT_TRANSLATE_NOOP("Report",
                                 "Some questions got no answer, so this report is not complete. What "
                                 "could not be seen: {areas}."),
               {{u"areas"_s, areas.join(u", "_s)}});
}

Checklist firstThings(const Making &making)
{
    const AuditDocument &audit = making.audit();
    Checklist list;
    list.toTick = true;
    for (const qsizetype index : toDo(audit).first(std::min(toDo(audit).size(), kFirstThings))) {
        const auto &finding = audit.findings[index];
        list.items.append({audit::statusOf(finding.severity), titleOf(finding, audit), finding.detail,
                           actorText(finding), making.isOwner() ? QString() : anchorOf(index)});
    }
    return list;
}

Checklist goodThings(const AuditDocument &audit)
{
    Checklist list;
    for (const auto &finding : audit.findings) {
        if (finding.severity == Severity::Good)
            list.items.append({Status::Ok, titleOf(finding, audit), {}, {}, {}});
    }
    return list;
}

} // namespace

QList<Block> summarySection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    VerdictBlock verdict;
    verdict.status = audit::statusOf(audit.verdict);
    verdict.word = audit::verdictText(audit.verdict);
    if (audit.score)
        verdict.score = static_cast<int>(*audit.score);
    verdict.sentence = verdictSentence(audit);
    verdict.remark = countsText(audit);
    QList<Block> blocks{verdict};
    QString note = purposeText(audit);
    if (audit.score) {
        note += u' ' + (audit.scorePartial
                            ? say(QT_TRANSLATE_NOOP(
                                  "Report", "The score counts what could be seen, up to 100; what could not "
                                            "be seen is left out."))
                            : say(QT_TRANSLATE_NOOP("Report", "The score goes up to 100; each part of the "
                                                              "settings counts as its worst point.")));
    }
    blocks.append(Paragraph{note, Paragraph::Tone::Faint});
    if (const QString trouble = troubleText(audit); !trouble.isEmpty())
        blocks.append(Paragraph{trouble});
    const Checklist first = firstThings(making);
    if (!first.items.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "What to do first")), {}});
        blocks.append(first);
        const qsizetype more = toDo(audit).size() - first.items.size();
        if (more > 0)
            blocks.append(Paragraph{
                sayCount(QT_TRANSLATE_N_NOOP("Report", "and %n more, in the sections that follow"), more),
                Paragraph::Tone::Faint});
    }
    const Checklist good = goodThings(audit);
    if (!good.items.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "What is fine")), {}});
        appendSpared(blocks, good, making);
    }
    return blocks;
}

QList<Block> areasSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Part")), say(QT_TRANSLATE_NOOP("Report", "State")),
                 say(QT_TRANSLATE_NOOP("Report", "What was seen"))},
                {},
                {4, 4, 7}};
    for (const Area area : lookup::allAreas()) {
        const QString state = audit.stateOf(area);
        if (state.isEmpty() || (state == "skipped"_L1 && making.isOwner()))
            continue;
        const Status status = audit.statusOf(area);
        // An optional thing that the domain does not have is neither good nor bad.
        const bool unused = status == Status::Skipped && state != "skipped"_L1;
        Cell word{unused ? say(QT_TRANSLATE_NOOP("Report", "Not used")) : audit::statusText(status)};
        word.status = status;
        const QString seen = making.source.live ? audit::areaSummary(*making.source.live, area) : QString();
        table.rows.append({Cell{audit::areaText(area)}, word, Cell{seen}});
    }
    if (table.rows.isEmpty())
        return {};
    return {table};
}

QList<Block> actorsSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    QList<Block> blocks;
    for (const Who who : {Who::You, Who::DnsHost, Who::MailProvider, Who::Sender}) {
        Checklist list;
        list.toTick = true;
        for (const qsizetype index : toDo(audit)) {
            const auto &finding = audit.findings[index];
            if (finding.who == who)
                list.items.append({audit::statusOf(finding.severity), titleOf(finding, audit), finding.fix,
                                   audit::effortText(effortOf(finding)),
                                   making.isOwner() ? QString() : anchorOf(index)});
        }
        if (list.items.isEmpty())
            continue;
        QString name = audit::whoText(who);
        name[0] = name[0].toUpper();
        blocks.append(Heading{2, name, {}});
        appendSpared(blocks, list, making);
    }
    if (blocks.isEmpty())
        blocks.append(Paragraph{say(QT_TRANSLATE_NOOP("Report", "Nobody has to do anything."))});
    return blocks;
}

} // namespace posthorn::report
