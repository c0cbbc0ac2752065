// SPDX-License-Identifier: GPL-3.0-or-later
// Records as published, and what changed about them.
#include "core/audit/check.h"
#include "core/report/auditdiff.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString priorityText(const AuditDocument::Record &record)
{
    if (record.type != "MX"_L1)
        return {};
    return say(QT_TRANSLATE_NOOP("Report", "priority {number}"),
               {{u"number"_s, record.rdata.section(u' ', 0, 0)}});
}

QString securityText(const QString &security)
{
    if (security == "secure"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "signed, and the signature holds"));
    if (security == "insecure"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "not signed"));
    if (security == "bogus"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "the signature does not hold"));
    return {};
}

RecordBlock blockOf(const AuditDocument::Record &record)
{
    RecordBlock block;
    block.name = record.name;
    block.type = record.type;
    block.ttl = ttlLabel(record.ttl);
    qsizetype strings = 0;
    block.value = readableRdata(record, &strings);
    QStringList notes{priorityText(record), securityText(record.security)};
    if (strings > 1)
        notes.append(sayCount(QT_TRANSLATE_N_NOOP("Report", "%n string(s), shown joined"), strings));
    notes.removeAll(QString());
    block.note = notes.join(u" · "_s);
    return block;
}

QString arrow(const QString &from, const QString &to)
{
    return from + u" → "_s + to;
}

QString scoreText(const std::optional<qint64> &score)
{
    return score ? QString::number(*score) : u"–"_s;
}

/// " (+12)"; empty where one of them is not known.
QString movedText(const std::optional<qint64> &before, const std::optional<qint64> &after)
{
    if (!before || !after)
        return {};
    const qint64 by = *after - *before;
    return u" (%1%2)"_s.arg(by < 0 ? u"−"_s : u"+"_s).arg(std::abs(by));
}

ChangeBlock blockOf(const RecordSetChange &change)
{
    ChangeBlock block;
    block.title = change.name + u"  "_s + change.type;
    const auto readable = [&](const QString &rdata) {
        return readableRdata({change.name, change.type, rdata, {}, {}});
    };
    for (const QString &rdata : change.removed)
        block.removed.append(readable(rdata));
    for (const QString &rdata : change.added)
        block.added.append(readable(rdata));
    if (change.ttlBefore && change.ttlAfter && change.ttlBefore != change.ttlAfter)
        block.notes.append(say(QT_TRANSLATE_NOOP("Report", "TTL {before} → {after} seconds"),
                               {{u"before"_s, QString::number(*change.ttlBefore)},
                                {u"after"_s, QString::number(*change.ttlAfter)}}));
    return block;
}

/// The title in the language in use, where it is the same for every domain: an earlier audit has the language
/// of its time.
AuditDocument::Finding spoken(AuditDocument::Finding finding)
{
    const audit::Check *check = audit::checkById(finding.id);
    if (check && !QLatin1String(check->text.title).contains(u'{')) {
        audit::Finding named;
        named.id = finding.id;
        finding.title = audit::textOf(named).title;
    }
    return finding;
}

Checklist listOf(const QList<FindingChange> &changes, const AuditDocument &audit)
{
    Checklist list;
    for (const FindingChange &change : changes) {
        QString what = say(QT_TRANSLATE_NOOP("Report", "new"));
        if (change.gone)
            what = say(QT_TRANSLATE_NOOP("Report", "gone"));
        else if (change.before)
            what = arrow(audit::severityText(*change.before), audit::severityText(change.finding.severity));
        list.items.append(
            {audit::statusOf(change.finding.severity), titleOf(spoken(change.finding), audit), {}, what, {}});
    }
    return list;
}

} // namespace

QList<Block> recordsSection(const Making &making)
{
    QList<Block> blocks;
    for (const AuditDocument::Record &record : making.audit().records)
        blocks.append(blockOf(record));
    if (!blocks.isEmpty())
        blocks.prepend(Paragraph{
            say(QT_TRANSLATE_NOOP("Report",
                                  "Every record that was seen at the names that decide about this "
                                  "domain's mail. Texts are shown joined and without quotation marks. "
                                  "A TTL stands where an authoritative server was heard.")),
            Paragraph::Tone::Faint});
    return blocks;
}

QList<Block> comparisonSection(const Making &making)
{
    if (!making.source.earlier)
        return {};
    const AuditDocument &before = *making.source.earlier;
    const AuditDiff diff = difference(before, making.audit());
    FactRows head;
    head.add(say(QT_TRANSLATE_NOOP("Report", "Compared with")), making.timeText(before.checkedAt));
    head.add(say(QT_TRANSLATE_NOOP("Report", "Verdict")),
             diff.verdictBefore == diff.verdictAfter
                 ? audit::verdictText(diff.verdictAfter)
                 : arrow(audit::verdictText(diff.verdictBefore), audit::verdictText(diff.verdictAfter)));
    head.add(say(QT_TRANSLATE_NOOP("Report", "Score")),
             diff.scoreBefore == diff.scoreAfter
                 ? scoreText(diff.scoreAfter)
                 : arrow(scoreText(diff.scoreBefore), scoreText(diff.scoreAfter)) +
                       movedText(diff.scoreBefore, diff.scoreAfter));
    QList<Block> blocks{head.table()};
    if (diff.isEmpty())
        blocks.append(Paragraph{say(QT_TRANSLATE_NOOP("Report", "Nothing changed."))});
    if (!diff.findings.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "Findings")), {}});
        appendSpared(blocks, listOf(diff.findings, making.audit()), making);
    }
    if (!diff.records.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "Records")), {}});
        Checklist names; // what an owner reads of them
        for (const RecordSetChange &change : diff.records) {
            const ChangeBlock block = blockOf(change);
            names.items.append({std::nullopt, block.title, {}, {}, {}});
            if (!making.isOwner())
                blocks.append(block);
        }
        if (making.isOwner())
            appendSpared(blocks, names, making);
    }
    QStringList unseen;
    for (const lookup::Area area : diff.unseen)
        unseen.append(audit::areaText(area));
    if (!unseen.isEmpty())
        blocks.append(
            Paragraph{say(QT_TRANSLATE_NOOP("Report", "Not seen at one of the two moments, and so not "
                                                      "compared: {areas}."),
                          {{u"areas"_s, unseen.join(u", "_s)}}),
                      Paragraph::Tone::Faint});
    return blocks;
}

} // namespace posthorn::report
