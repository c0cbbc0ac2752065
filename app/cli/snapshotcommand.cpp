// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshotcommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/domainlist.h"
#include "app/cli/historyrun.h"
#include "app/cli/reportrun.h"
#include "app/cli/snapshottext.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/history/asked.h"
#include "core/history/momentjson.h"
#include "core/history/store.h"
#include "core/report/auditjson.h"

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

/// Names of keys that were seen last time: a key is not gone because nobody thought of its name.
QStringList knownSelectors(const history::KeptMoment &moment)
{
    QStringList names;
    const auto document = report::readAuditDocument(moment.kept.document);
    for (const auto &selector : document ? document->selectors : QList<report::AuditDocument::Selector>())
        names.append(selector.selector);
    return names;
}

QCoro::Task<ExitStatus> take(Invocation invocation)
{
    const auto domain =
        oneDomain(invocation.words, invocation.settings.lookup, u"posthorn-cli snapshot DOMAIN"_s);
    if (!domain)
        co_return refuse(invocation, domain.error());
    history::Store store(historyFile(invocation.settings));
    const auto earlier = co_await store.timeline(*domain);
    if (!earlier)
        co_return refuse(invocation, complaintOf(earlier.error()));
    Settings settings = invocation.settings;
    if (!earlier->isEmpty()) {
        const auto last = co_await store.moment(earlier->first().id);
        if (last) {
            for (const QString &selector : knownSelectors(*last)) {
                if (!settings.audit.selectors.contains(selector) && DomainName::parse(selector.toUtf8()))
                    settings.audit.selectors.append(selector);
            }
        }
    }
    const auto looked = co_await lookAt(*domain, settings, invocation.stop, Beside::Recording);
    if (!looked)
        co_return refuse(invocation, looked.error());
    history::Kept kept;
    kept.document = report::auditJson(looked->audit);
    kept.recording = looked->recording;
    kept.asked = history::askedJson(looked->asked);
    kept.snapshot = true;
    const auto moment = co_await store.keep(kept);
    if (!moment)
        co_return refuse(invocation, complaintOf(moment.error()));
    Terminal &terminal = *invocation.terminal;
    if (settings.json)
        terminal.write(history::momentJson(domain->toString(), *moment) + '\n');
    else
        terminal.print(
            fillIn(said(QT_TRANSLATE_NOOP("Cli", "Snapshot {number} of {domain} is kept.")),
                   {{u"number"_s, QString::number(moment->id)}, {u"domain"_s, domain->toString()}}) +
            u'\n');
    co_return statusOf(looked->audit, std::nullopt);
}

QCoro::Task<ExitStatus> listAll(Invocation invocation)
{
    if (invocation.words.size() != 2)
        co_return refuse(
            invocation,
            {said(QT_TRANSLATE_NOOP("Cli", "Of which domain? posthorn-cli snapshot list DOMAIN"))});
    const auto domain = readDomain(invocation.words.at(1));
    if (!domain)
        co_return refuse(invocation, domain.error());
    history::Store store(historyFile(invocation.settings));
    const auto asked = store.ask<QList<history::Moment>>(
        [name = *domain](history::Database &database) { return database.timeline(name, true); });
    const auto moments = co_await asked;
    if (!moments)
        co_return refuse(invocation, complaintOf(moments.error()));
    Terminal &terminal = *invocation.terminal;
    if (invocation.settings.json) {
        terminal.write(history::momentsJson(domain->toString(), *moments) + '\n');
    } else if (moments->isEmpty()) {
        terminal.print(
            fillIn(said(QT_TRANSLATE_NOOP(
                       "Cli", "There is no snapshot of {domain} yet: posthorn-cli snapshot {domain}")),
                   {{u"domain"_s, domain->toString()}}) +
            u'\n');
    } else {
        QString text;
        for (const history::Moment &moment : *moments)
            text += momentText(moment, terminal.style());
        terminal.print(text);
    }
    co_return ExitStatus::Done;
}

QCoro::Task<ExitStatus> compare(Invocation invocation)
{
    bool good = invocation.words.size() == 3;
    const qint64 a = good ? invocation.words.at(1).toLongLong(&good) : 0;
    const qint64 b = good ? invocation.words.at(2).toLongLong(&good) : 0;
    if (!good)
        co_return refuse(
            invocation, {said(QT_TRANSLATE_NOOP("Cli", "Which two? Give their numbers: posthorn-cli snapshot "
                                                       "diff 1 2; snapshot list DOMAIN shows them."))});
    history::Store store(historyFile(invocation.settings));
    const auto before = co_await store.moment(a);
    if (!before)
        co_return refuse(invocation, complaintOf(before.error()));
    const auto after = co_await store.moment(b);
    if (!after)
        co_return refuse(invocation, complaintOf(after.error()));
    if (before->domain != after->domain)
        co_return refuse(
            invocation,
            {fillIn(said(QT_TRANSLATE_NOOP(
                        "Cli", "These are snapshots of two domains, {a} and {b}: choose two of one.")),
                    {{u"a"_s, before->domain}, {u"b"_s, after->domain}})});
    const auto from = report::readAuditDocument(before->kept.document);
    const auto to = report::readAuditDocument(after->kept.document);
    if (!from || !to)
        co_return refuse(invocation,
                         complaintOf({history::Fault::Why::Damaged, historyFile(invocation.settings), {}}));
    const report::AuditDiff diff = report::difference(*from, *to);
    Terminal &terminal = *invocation.terminal;
    if (invocation.settings.json)
        terminal.write(history::diffJson(after->domain, before->moment, after->moment, diff) + '\n');
    else
        terminal.print(diffText(*before, *after, diff, terminal.style()));
    co_return ExitStatus::Done;
}

} // namespace

CommandInfo SnapshotCommand::info() const
{
    return {Verb::Snapshot, "snapshot", QT_TRANSLATE_NOOP("Cli", "DOMAIN | list DOMAIN | diff A B"),
            QT_TRANSLATE_NOOP("Cli", "Keep a domain's mail records as they are now, and compare them later"),
            QT_TRANSLATE_NOOP(
                "Cli", "Looks at a domain and keeps what was seen, the answers included: its number names it "
                       "from then on. \"list\" shows the snapshots of a domain, \"diff\" says what changed "
                       "between two of them, by finding and by record. Only this command and the window "
                       "keep a history; other commands leave none.")};
}

QCoro::Task<ExitStatus> SnapshotCommand::run(Invocation invocation) const
{
    const QString first = invocation.words.value(0);
    if (first == "list"_L1) {
        const ExitStatus status = co_await listAll(invocation);
        co_return status;
    }
    if (first == "diff"_L1) {
        const ExitStatus status = co_await compare(invocation);
        co_return status;
    }
    const ExitStatus status = co_await take(invocation);
    co_return status;
}

} // namespace posthorn::cli
