// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restorecommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/domainlist.h"
#include "app/cli/historyrun.h"
#include "app/cli/reportrun.h"
#include "app/cli/textlayout.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/history/restore.h"
#include "core/history/store.h"
#include "core/plan/planjson.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitStatus refuse(const Invocation &invocation, const Complaint &complaint)
{
    invocation.terminal->complain(complaint.text);
    return complaint.status;
}

QString changeText(const plan::Change &change, const TextStyle &style)
{
    QString out;
    for (const QString &line :
         wrapped(change.name.toString() + u' ' + dns::typeName(change.type), style.width))
        out += line + u'\n';
    const auto lines = [&](const QList<QByteArray> &values, const QList<QByteArray> &others, QChar sign,
                           Color color) {
        for (const QByteArray &value : values) {
            if (others.contains(value))
                continue;
            const QStringList parts = wrapped(plan::rdataText(change.type, value), style.width - 4);
            for (qsizetype i = 0; i < parts.size(); ++i)
                out += (i == 0 ? u"  "_s + colored(QString(sign), color, style) + u' ' : u"    "_s) +
                       parts[i] + u'\n';
        }
    };
    lines(change.old, change.now, u'-', Color::Bad);
    lines(change.now, change.old, u'+', Color::Good);
    return out;
}

/// What the plan leaves alone, and why; to standard error, as it is no part of the plan.
QString remarks(const history::Restoration &restoration)
{
    QStringList lines;
    QStringList areas;
    for (const lookup::Area area : restoration.unseen)
        areas.append(audit::areaText(area));
    if (!areas.isEmpty())
        lines.append(fillIn(said(QT_TRANSLATE_NOOP(
                                "Cli", "Not seen at one of the two moments, and so left as it is: {areas}.")),
                            {{u"areas"_s, areas.join(u", "_s)}}));
    if (!restoration.foreign.isEmpty())
        lines.append(
            fillIn(said(QT_TRANSLATE_NOOP("Cli", "Changed, but in a zone of somebody else: {records}.")),
                   {{u"records"_s, safeText(restoration.foreign.join(u", "_s))}}));
    return lines.join(u'\n');
}

} // namespace

CommandInfo RestoreCommand::info() const
{
    return {Verb::Restore, "restore", QT_TRANSLATE_NOOP("Cli", "DOMAIN SNAPSHOT"),
            QT_TRANSLATE_NOOP("Cli", "The way back to a snapshot, as a plan"),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Looks at a domain and says which of its mail records have to change so that they are "
                "again as the snapshot saw them. It changes nothing. With --json a plan of schema "
                "posthorn.plan/1 is written, which others can be made of and which can be published.")};
}

QCoro::Task<ExitStatus> RestoreCommand::run(Invocation invocation) const
{
    const Settings &settings = invocation.settings;
    bool good = invocation.words.size() == 2;
    const qint64 id = good ? invocation.words.at(1).toLongLong(&good) : 0;
    if (!good)
        co_return refuse(
            invocation,
            {said(QT_TRANSLATE_NOOP(
                "Cli",
                "Which snapshot? posthorn-cli restore DOMAIN NUMBER; snapshot list DOMAIN shows them."))});
    const auto domain = readDomain(invocation.words.first());
    if (!domain)
        co_return refuse(invocation, domain.error());
    history::Store store(historyFile(settings));
    const auto moment = co_await store.moment(id);
    if (!moment)
        co_return refuse(invocation, complaintOf(moment.error()));
    const auto document = report::readAuditDocument(moment->kept.document);
    if (!document || moment->domain != domain->toString().toLower())
        co_return refuse(
            invocation,
            {fillIn(said(QT_TRANSLATE_NOOP("Cli", "Snapshot {number} is of {other}, not of {domain}.")),
                    {{u"number"_s, QString::number(id)},
                     {u"other"_s, moment->domain},
                     {u"domain"_s, domain->toString()}})});
    Settings wide = settings;
    for (const auto &selector : document->selectors) {
        if (DomainName::parse(selector.selector.toUtf8()))
            wide.audit.selectors.append(selector.selector);
    }
    const auto looked = co_await lookAt(*domain, wide, invocation.stop, Beside::Nothing);
    if (!looked)
        co_return refuse(invocation, looked.error());
    const history::Restoration way = history::restoration(*document, looked->audit);
    Terminal &terminal = *invocation.terminal;
    if (settings.json) {
        terminal.write(plan::planJson(way.plan) + '\n');
    } else if (way.plan.changes.isEmpty()) {
        terminal.print(said(QT_TRANSLATE_NOOP("Cli", "Nothing has to change.")) + u'\n');
    } else {
        QString text;
        for (const plan::Change &change : way.plan.changes)
            text += changeText(change, terminal.style());
        terminal.print(text);
    }
    const QString more = remarks(way);
    if (!more.isEmpty())
        terminal.complain(more);
    co_return ExitStatus::Done;
}

} // namespace posthorn::cli
