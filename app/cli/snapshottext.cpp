// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshottext.h"

#include "app/cli/marks.h"
#include "app/cli/options.h"
#include "app/cli/textlayout.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
}

QString scoreText(const history::Moment &moment)
{
    return moment.score ? QString::number(*moment.score) : u"–"_s;
}

QString heading(const QString &text, const TextStyle &style)
{
    return u'\n' + colored(text, Color::Strong, style) + u'\n';
}

/// "- old" and "+ new", the sign on the first line.
QString signedLines(const QStringList &values, QChar sign, Color color, const TextStyle &style)
{
    QString out;
    for (const QString &value : values) {
        const QStringList lines = wrapped(safeText(value), style.width - 4);
        for (qsizetype i = 0; i < lines.size(); ++i)
            out += (i == 0 ? u"  "_s + colored(QString(sign), color, style) + u' ' : u"    "_s) + lines[i] +
                   u'\n';
    }
    return out;
}

QString findingLine(const report::FindingChange &change, const TextStyle &style)
{
    QString what = said(QT_TRANSLATE_NOOP("Cli", "new"));
    if (change.gone)
        what = said(QT_TRANSLATE_NOOP("Cli", "gone"));
    else if (change.before)
        what = fillIn(said(QT_TRANSLATE_NOOP("Cli", "was: {severity}")),
                      {{u"severity"_s, audit::severityText(*change.before)}});
    const Mark mark = markOf(change.finding.severity);
    const QStringList lines = wrapped(change.finding.title + u" ("_s + what + u')', style.width - 4);
    return u"  "_s + (change.gone ? u" "_s : mark.sign(style)) + u' ' + lines.join(u"\n    "_s) + u'\n';
}

} // namespace

QString momentText(const history::Moment &moment, const TextStyle &style)
{
    const Mark mark = markOf(moment.verdict);
    const QString start = QString::number(moment.id).rightJustified(5) + u"  "_s + timeText(moment.checkedAt);
    const QString rest = scoreText(moment).rightJustified(3);
    const int width = columnsOf(QStringView(start)) + 2 + 2 + columnsOf(QStringView(mark.word)) + 2 + 3;
    QString changed;
    if (moment.changed)
        changed = said(QT_TRANSLATE_NOOP("Cli", "changed"));
    if (width + 2 + columnsOf(QStringView(changed)) <= style.width)
        return start + u"  "_s + rest + u"  "_s + mark.text(style) +
               (changed.isEmpty() ? QString() : u"  "_s + changed) + u'\n';
    return start + u"\n       "_s + rest + u"  "_s + mark.text(style) + u'\n';
}

QString diffText(const history::KeptMoment &before, const history::KeptMoment &after,
                 const report::AuditDiff &diff, const TextStyle &style)
{
    QString out = colored(after.domain, Color::Strong, style) + u'\n';
    for (const history::KeptMoment *moment : {&before, &after})
        out += momentText(moment->moment, style);
    if (diff.isEmpty())
        out += u'\n' + paragraph(said(QT_TRANSLATE_NOOP("Cli", "Nothing changed.")), style.width, {}, {});
    if (!diff.findings.isEmpty())
        out += heading(said(QT_TRANSLATE_NOOP("Cli", "Findings")), style);
    for (const report::FindingChange &change : diff.findings)
        out += findingLine(change, style);
    if (!diff.records.isEmpty())
        out += heading(said(QT_TRANSLATE_NOOP("Cli", "Records")), style);
    for (const report::RecordSetChange &change : diff.records) {
        for (const QString &line : wrapped(change.name + u' ' + change.type, style.width))
            out += line + u'\n';
        out += signedLines(change.removed, u'-', Color::Bad, style);
        out += signedLines(change.added, u'+', Color::Good, style);
        if (change.ttlBefore && change.ttlAfter && change.ttlBefore != change.ttlAfter)
            out += paragraph(fillIn(said(QT_TRANSLATE_NOOP("Cli", "TTL {before}, now {after}")),
                                    {{u"before"_s, QString::number(*change.ttlBefore)},
                                     {u"after"_s, QString::number(*change.ttlAfter)}}),
                             style.width, u"    "_s, u"    "_s);
    }
    QStringList unseen;
    for (const lookup::Area area : diff.unseen)
        unseen.append(audit::areaText(area));
    if (!unseen.isEmpty())
        out +=
            u'\n' +
            paragraph(fillIn(said(QT_TRANSLATE_NOOP(
                                 "Cli", "Not seen at one of the two moments, and so not compared: {areas}.")),
                             {{u"areas"_s, unseen.join(u", "_s)}}),
                      style.width, {}, {});
    return out;
}

} // namespace posthorn::cli
