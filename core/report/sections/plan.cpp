// SPDX-License-Identifier: GPL-3.0-or-later
// What is to change, as the plan says it.
#include "core/base/safetext.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    for (const QJsonValue &value : object.value(key).toArray())
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

ChangeBlock blockOf(const QJsonObject &change)
{
    ChangeBlock block;
    const QString name = text(change, "name"_L1);
    const QString type = text(change, "type"_L1);
    block.title = fillIn(actionText(text(change, "action"_L1)),
                         {{u"step"_s, QString::number(change.value("step"_L1).toInt(1))},
                          {u"type"_s, type},
                          {u"name"_s, name}});
    const auto readable = [&](const QStringList &list) {
        QStringList out;
        for (const QString &rdata : list)
            out.append(readableRdata({name, type, rdata, {}, {}}));
        return out;
    };
    block.removed = readable(texts(change, "old"_L1));
    block.added = readable(texts(change, "new"_L1));
    QStringList facts;
    const QJsonValue ttl = change.value("ttl"_L1);
    if (ttl.isDouble())
        facts.append(say(QT_TRANSLATE_NOOP("Report", "TTL {seconds}"),
                         {{u"seconds"_s, QString::number(ttl.toInteger())}}));
    facts.append(riskText(text(change, "risk"_L1)));
    facts.removeAll(QString());
    block.notes = {facts.join(u"  ·  "_s), text(change, "note"_L1)};
    block.notes.removeAll(QString());
    return block;
}

QList<Block> changesOf(const QJsonObject &plan, QLatin1String key)
{
    QList<Block> blocks;
    for (const QJsonValue &value : plan.value(key).toArray())
        blocks.append(blockOf(value.toObject()));
    return blocks;
}

} // namespace

QList<Block> planSection(const Making &making)
{
    const QJsonObject &plan = making.source.plan;
    if (plan.isEmpty())
        return {};
    QList<Block> blocks = changesOf(plan, "changes"_L1);
    if (blocks.isEmpty())
        blocks.append(Paragraph{say(QT_TRANSLATE_NOOP("Report", "Nothing in DNS has to change."))});
    const QJsonObject predicted = plan.value("predicted"_L1).toObject();
    if (predicted.value("score"_L1).isDouble())
        blocks.prepend(Paragraph{
            say(QT_TRANSLATE_NOOP("Report", "With these changes the score would be {score} of 100."),
                {{u"score"_s, QString::number(predicted.value("score"_L1).toInt())}})});
    Checklist manual;
    manual.toTick = true;
    for (const QJsonValue &value : plan.value("manual"_L1).toArray())
        manual.items.append({std::nullopt, text(value.toObject(), "todo"_L1), {}, {}, {}});
    if (!manual.items.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "To be done elsewhere")), {}});
        blocks.append(manual);
    }
    const QList<Block> back = changesOf(plan, "undo"_L1);
    if (!back.isEmpty() && !making.isOwner()) {
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
