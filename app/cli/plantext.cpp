// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plantext.h"

#include "app/cli/findingtext.h"
#include "app/cli/marks.h"
#include "app/cli/textlayout.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/plan/cards.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;
using plan::Change;
using plan::Foreseen;
using plan::Plan;

namespace {

QString heading(const QString &text, const TextStyle &style)
{
    return u'\n' + colored(text, Color::Strong, style) + u'\n';
}

QString bullet(const QString &text, const TextStyle &style)
{
    return paragraph(safeText(text), style.width, u"  - "_s, u"    "_s);
}

/// "■ Broken, score 40"
QString standText(const audit::Audit &audit, const TextStyle &style)
{
    QString text = markOf(audit.verdict).text(style);
    if (audit.score)
        text += u' ' + QString::number(*audit.score);
    return text;
}

QString headText(const Foreseen &foreseen, const TextStyle &style)
{
    const QString domain = colored(foreseen.plan.domain.toString(), Color::Strong, style);
    const QString before = standText(foreseen.before, style);
    if (foreseen.plan.changes.isEmpty())
        return domain + u"  "_s + before + u'\n';
    const QString arrow = style.utf8 ? u" → "_s : u" -> "_s;
    return domain + u"  "_s + before + arrow + standText(foreseen.after, style) + u'\n';
}

QString actionText(const Change &change)
{
    switch (change.action) {
    case plan::Action::Add:
        return said(QT_TRANSLATE_NOOP("Cli", "Add {type} at {name}"));
    case plan::Action::Remove:
        return said(QT_TRANSLATE_NOOP("Cli", "Delete {type} at {name}"));
    case plan::Action::Replace:
        break;
    }
    return plan::sameData(change.old, change.now)
               ? said(QT_TRANSLATE_NOOP("Cli", "Change the TTL of {type} at {name}"))
               : said(QT_TRANSLATE_NOOP("Cli", "Change {type} at {name}"));
}

QString riskText(plan::Risk risk)
{
    switch (risk) {
    case plan::Risk::None:
        return {};
    case plan::Risk::Low:
        return said(QT_TRANSLATE_NOOP("Cli", "risk: low"));
    case plan::Risk::High:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Cli", "risk: high"));
}

/// A record's data as people know it: a text without quotation marks.
QString dataText(dns::RecordType type, const QByteArray &rdata)
{
    const dns::Record record{DomainName(), type, std::chrono::seconds(0), rdata};
    return safeText(type == dns::RecordType::Txt ? QString::fromUtf8(dns::txtText(record))
                                                 : dns::rdataText(record));
}

QString diffLine(QChar sign, const QString &text, Color color, const TextStyle &style)
{
    const QStringList lines = wrapped(text, style.width - 7);
    QString out;
    for (qsizetype i = 0; i < lines.size(); ++i)
        out += QString(5, u' ') + colored((i == 0 ? QString(sign) : u" "_s) + u' ' + lines[i], color, style) +
               u'\n';
    return out;
}

QString diffText(const Change &change, const TextStyle &style)
{
    QString out;
    for (const QByteArray &rdata : change.old) {
        if (!change.now.contains(rdata))
            out += diffLine(u'-', dataText(change.type, rdata), Color::Bad, style);
    }
    for (const QByteArray &rdata : change.now) {
        const bool stays = change.old.contains(rdata);
        // Of many texts at a name, those that stay are other people's business.
        if (stays && change.type == dns::RecordType::Txt)
            continue;
        out += diffLine(stays ? u' ' : u'+', dataText(change.type, rdata), stays ? Color::Faint : Color::Good,
                        style);
    }
    if (change.action != plan::Action::Remove)
        out += QString(7, u' ') +
               colored(fillIn(said(QT_TRANSLATE_NOOP("Cli", "TTL {seconds}")),
                              {{u"seconds"_s, QString::number(change.ttl.count())}}),
                       Color::Faint, style) +
               u'\n';
    return out;
}

/// What the findings say that are the reason.
QString reasonText(const Change &change, const Foreseen &foreseen)
{
    QStringList reasons;
    for (const QString &id : change.because) {
        QString title = id;
        for (const audit::Audit *audit : {&foreseen.after, &foreseen.before}) {
            for (const audit::Finding &finding : audit->findings) {
                if (finding.id == id)
                    title = audit::textOf(finding).title + u" ("_s + id + u')';
            }
        }
        if (!reasons.contains(title))
            reasons.append(title);
    }
    return reasons.isEmpty() ? said(QT_TRANSLATE_NOOP("Cli", "You want it so.")) : reasons.join(u"; "_s);
}

QString changeText(const Change &change, int number, const Foreseen &foreseen, const DomainName &zone,
                   const TextStyle &style)
{
    const QString relative = plan::nameToType(change.name, zone);
    const QString full = change.name.toString();
    const QString name = relative == full ? full : relative + u" ("_s + full + u')';
    const QString title =
        fillIn(actionText(change), {{u"type"_s, dns::typeName(change.type)}, {u"name"_s, safeText(name)}});
    const QString risk = riskText(change.risk);
    const QString line = title + (risk.isEmpty() ? QString() : u", "_s + risk);
    QString out = number > 1 ? u"\n"_s : QString();
    out += paragraph(line, style.width, padded(QString::number(number) + u'.', 5), QString(5, u' '));
    out += diffText(change, style);
    out += labelled(said(QT_TRANSLATE_NOOP("Cli", "Why:")), safeText(reasonText(change, foreseen)), style);
    QStringList stakes;
    for (plan::RiskKind kind : change.risks)
        stakes.append(plan::riskKindText(kind));
    out += labelled(said(QT_TRANSLATE_NOOP("Cli", "At stake:")), stakes.join(u"; "_s), style);
    out += labelled(said(QT_TRANSLATE_NOOP("Cli", "Note:")), safeText(change.note), style);
    return out;
}

QString changesText(const Foreseen &foreseen, const DomainName &zone, const TextStyle &style)
{
    const Plan &plan = foreseen.plan;
    if (plan.changes.isEmpty())
        return u'\n' + paragraph(said(QT_TRANSLATE_NOOP("Cli", "Nothing has to be changed in DNS.")),
                                 style.width, {}, {});
    QString out = heading(said(QT_TRANSLATE_N_NOOP("Cli", "%n change(s)"), plan.changes.size()), style);
    const bool hasSteps = plan.changes.last().step > 1;
    int step = 0, number = 0;
    for (const Change &change : plan.changes) {
        if (hasSteps && change.step != step)
            out += heading(fillIn(said(QT_TRANSLATE_NOOP("Cli", "Step {number}")),
                                  {{u"number"_s, QString::number(change.step)}}),
                           style);
        step = change.step;
        out += changeText(change, ++number, foreseen, zone, style);
    }
    return out;
}

QString questionsText(const Plan &plan, const TextStyle &style)
{
    if (plan.questions.isEmpty())
        return {};
    QString out = heading(
        said(QT_TRANSLATE_NOOP("Cli", "Questions: answer them with --answer, and the plan goes on")), style);
    for (const plan::Question &question : plan.questions) {
        out += bullet(question.text, style);
        const bool spaced = question.id.contains(u' ');
        const bool isClosed = question.kind == plan::Question::Kind::Choice;
        const QString example = question.preferred.value_or(isClosed ? question.choices.value(0) : u"…"_s);
        QString line = u"--answer "_s +
                       (spaced ? u'\'' + question.id + u'=' + example + u'\'' : question.id + u'=' + example);
        QStringList others = question.choices;
        others.removeAll(example);
        if (!others.isEmpty())
            line += u"  "_s + fillIn(said(QT_TRANSLATE_NOOP("Cli", "(or {choices})")),
                                     {{u"choices"_s, others.join(u", "_s)}});
        for (const QString &part : wrapped(safeText(line), style.width - 4))
            out += QString(4, u' ') + colored(part, Color::Notice, style) + u'\n';
    }
    return out;
}

QString manualText(const Plan &plan, const TextStyle &style)
{
    if (plan.manual.isEmpty())
        return {};
    QString out = heading(said(QT_TRANSLATE_NOOP("Cli", "To do outside of this plan")), style);
    for (const plan::Manual &manual : plan.manual) {
        // A todo may hold a file's text: its lines stay lines.
        const QStringList lines = manual.todo.split(u'\n', Qt::SkipEmptyParts);
        out += bullet(audit::whoText(manual.who) + u": "_s + lines.value(0), style);
        for (const QString &line : lines.mid(1))
            out += QString(6, u' ') + safeText(line) + u'\n';
    }
    return out;
}

QString remainingText(const Foreseen &foreseen, const TextStyle &style)
{
    QStringList lines;
    for (const audit::Finding &finding : foreseen.after.findings) {
        if (finding.severity == audit::Severity::Good || !finding.counts)
            continue;
        lines.append(markOf(finding.severity).sign(style) + u' ' + safeText(audit::textOf(finding).title) +
                     u" ("_s + finding.id + u')');
    }
    lines.removeDuplicates();
    if (lines.isEmpty())
        return {};
    QString out = heading(said(QT_TRANSLATE_NOOP("Cli", "What remains then")), style);
    for (const QString &line : lines)
        out += paragraph(line, style.width, u"  "_s, u"    "_s);
    return out;
}

QString listText(const QStringList &texts, const QString &title, const TextStyle &style)
{
    QString out = texts.isEmpty() ? QString() : heading(title, style);
    for (const QString &text : texts)
        out += bullet(text, style);
    return out;
}

QString hostsText(const QList<DomainName> &hosts)
{
    QStringList names;
    for (const DomainName &host : hosts)
        names.append(host.toString());
    return names.isEmpty() ? said(QT_TRANSLATE_NOOP("Cli", "nobody: senders wait and try again"))
                           : names.join(u", "_s);
}

QString failoverText(const Foreseen &foreseen, const TextStyle &style)
{
    QStringList lines;
    for (const plan::FailoverChange &change : plan::failoverChanges(foreseen)) {
        const QString text =
            change.down.isRoot()
                ? said(QT_TRANSLATE_NOOP("Cli", "All up: before {before}; then {after}"))
                : said(QT_TRANSLATE_NOOP("Cli", "{host} down: before {before}; then {after}"));
        lines.append(fillIn(text, {{u"host"_s, change.down.toString()},
                                   {u"before"_s, hostsText(change.before)},
                                   {u"after"_s, hostsText(change.after)}}));
    }
    return listText(lines, said(QT_TRANSLATE_NOOP("Cli", "Who takes the mail")), style);
}

/// More than a third of what is there is touched: look twice.
QString brakeText(const Plan &plan, const TextStyle &style)
{
    if (plan::touchedShare(plan) <= plan::kBrakeShare)
        return {};
    const QString text = fillIn(
        said(QT_TRANSLATE_NOOP("Cli", "This touches {percent} % of the domain's mail records: look twice.")),
        {{u"percent"_s, QString::number(static_cast<int>(100 * plan::touchedShare(plan)))}});
    return u'\n' + paragraph(text, style.width, {}, {});
}

} // namespace

QString planText(const Foreseen &foreseen, const DomainName &zone, Detail detail, const TextStyle &style)
{
    const Plan &plan = foreseen.plan;
    QString out = headText(foreseen, style);
    if (detail == Detail::Quiet)
        return out;
    out += changesText(foreseen, zone, style) + brakeText(plan, style);
    out += listText(plan.hostLimits, said(QT_TRANSLATE_NOOP("Cli", "At your DNS host")), style);
    out += questionsText(plan, style) + manualText(plan, style) + failoverText(foreseen, style) +
           remainingText(foreseen, style);
    if (detail == Detail::Verbose) {
        QStringList kept;
        for (const plan::Kept &set : plan.kept)
            kept.append(set.name.toString() + u' ' + dns::typeName(set.type));
        out += listText(kept, said(QT_TRANSLATE_NOOP("Cli", "What stays as it is")), style);
    }
    return out;
}

} // namespace posthorn::cli
