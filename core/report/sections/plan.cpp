// SPDX-License-Identifier: GPL-3.0-or-later
// What is to change, as the plan says it.
#include "core/base/safetext.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1String key)
{
    return safeText(object.value(key).toString());
}

QStringList texts(const QJsonObject &object, QLatin1String key)
{
    QStringList found;
    for (const QJsonValue value : object.value(key).toArray())
        found.append(safeText(value.toString()));
    return found;
}

QString actionText(const QString &action)
{
    if (action == "add"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "Step {step}: add {type} at {name}"));
    if (action == "remove"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "Step {step}: remove {type} at {name}"));
    return say(QT_TRANSLATE_NOOP("Report", "Step {step}: replace {type} at {name}"));
}

QString riskText(const QString &risk)
{
    if (risk == "high"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "Risk: high. Read the note before it is done."));
    if (risk == "low"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "Risk: low."));
    return {};
}

QString titleOf(const PlannedChange &change)
{
    return fillIn(
        actionText(change.action),
        {{u"step"_s, QString::number(change.step)}, {u"type"_s, change.type}, {u"name"_s, change.name}});
}

ChangeBlock blockOf(const PlannedChange &change)
{
    ChangeBlock block;
    block.title = titleOf(change);
    block.removed = change.old;
    block.added = change.now;
    QStringList facts{ttlLabel(change.ttl), riskText(change.risk)};
    facts.removeAll(QString());
    block.notes = {facts.join(u"  ·  "_s), change.note};
    block.notes.removeAll(QString());
    return block;
}

QList<Block> changesOf(const QJsonObject &plan, QLatin1String key)
{
    QList<Block> blocks;
    for (const PlannedChange &change : plannedChanges(plan, key))
        blocks.append(blockOf(change));
    return blocks;
}

/// What an owner reads of the changes.
QList<Block> titlesOf(const QJsonObject &plan)
{
    Checklist list;
    list.toTick = true;
    for (const PlannedChange &change : plannedChanges(plan, "changes"_L1))
        list.items.append({std::nullopt, titleOf(change), change.note, {}, {}});
    if (list.items.isEmpty())
        return {};
    return {list, Paragraph{say(QT_TRANSLATE_NOOP("Report",
                                                  "The report for IT has each record, before and after.")),
                            Paragraph::Tone::Faint}};
}

/// What is to be done or decided. The first line of a text says it; where there are more, they are what is to
/// be put somewhere, and are shown as they are.
QList<Block> listOf(const QJsonObject &plan, QLatin1String key, QLatin1String said)
{
    QList<Block> blocks;
    Checklist list;
    list.toTick = true;
    for (const QJsonValue value : plan.value(key).toArray()) {
        const QStringList lines = value.toObject().value(said).toString().split(u'\n', Qt::SkipEmptyParts);
        if (lines.isEmpty())
            continue;
        list.items.append({std::nullopt, safeText(lines.first()), {}, {}, {}});
        if (lines.size() == 1)
            continue;
        Tree rest;
        for (const QString &line : lines.mid(1))
            rest.rows.append({1, safeText(line), {}});
        blocks.append(std::exchange(list, Checklist{true, {}}));
        blocks.append(rest);
    }
    if (!list.items.isEmpty())
        blocks.append(list);
    return blocks;
}

void append(QList<Block> &blocks, const char *title, const QList<Block> &list)
{
    if (list.isEmpty())
        return;
    blocks.append(Heading{2, say(title), {}});
    blocks += list;
}

} // namespace

QList<PlannedChange> plannedChanges(const QJsonObject &plan, QLatin1String key)
{
    QList<PlannedChange> changes;
    for (const QJsonValue value : plan.value(key).toArray()) {
        const QJsonObject object = value.toObject();
        PlannedChange change;
        change.step = object.value("step"_L1).toInt(1);
        change.action = text(object, "action"_L1);
        change.name = text(object, "name"_L1);
        change.type = text(object, "type"_L1);
        if (const QJsonValue ttl = object.value("ttl"_L1); ttl.isDouble())
            change.ttl = ttl.toInteger();
        for (const QString &rdata : texts(object, "old"_L1))
            change.old.append(readableRdata({change.name, change.type, rdata, {}, {}}));
        for (const QString &rdata : texts(object, "new"_L1))
            change.now.append(readableRdata({change.name, change.type, rdata, {}, {}}));
        change.because = texts(object, "because"_L1);
        change.risk = text(object, "risk"_L1);
        change.note = text(object, "note"_L1);
        changes.append(change);
    }
    return changes;
}

QList<Block> planSection(const Making &making)
{
    const QJsonObject &plan = making.source.plan;
    if (plan.isEmpty())
        return {};
    QList<Block> blocks = making.isOwner() ? titlesOf(plan) : changesOf(plan, "changes"_L1);
    if (blocks.isEmpty())
        blocks.append(Paragraph{say(QT_TRANSLATE_NOOP("Report", "Nothing in DNS has to change."))});
    const QJsonObject predicted = plan.value("predicted"_L1).toObject();
    if (predicted.value("score"_L1).isDouble())
        blocks.prepend(Paragraph{
            say(QT_TRANSLATE_NOOP("Report", "With these changes the score would be {score} of 100."),
                {{u"score"_s, QString::number(predicted.value("score"_L1).toInt())}})});
    if (making.isOwner()) // who has to act is a section of its own
        return blocks;
    append(blocks, QT_TRANSLATE_NOOP("Report", "To be decided before more can be planned"),
           listOf(plan, "questions"_L1, "text"_L1));
    append(blocks, QT_TRANSLATE_NOOP("Report", "To be done elsewhere"), listOf(plan, "manual"_L1, "todo"_L1));
    const QList<Block> back = changesOf(plan, "undo"_L1);
    if (!back.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "The way back")), {}});
        blocks += back;
    }
    return blocks;
}

QList<Block> notesSection(const Making &making)
{
    const DomainNotes &notes = making.source.notes;
    FactRows facts;
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Registrar")), safeText(notes.registrar));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "DNS host")), safeText(notes.dnsHost));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Mail provider")), safeText(notes.mailProvider));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Contact")), safeText(notes.contact));
    QList<Block> blocks;
    if (!facts.isEmpty())
        blocks.append(facts.table());
    for (const QString &line : notes.notes.split(u'\n', Qt::SkipEmptyParts))
        blocks.append(Paragraph{safeText(line)});
    return blocks;
}

} // namespace posthorn::report
