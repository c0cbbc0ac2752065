// SPDX-License-Identifier: GPL-3.0-or-later
// How it was looked at, what could not be, and the answers as they came.
#include "core/base/documentlimits.h"
#include "core/base/safetext.h"
#include "core/dns/libraries.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

constexpr qsizetype kMostLine = 300; ///< characters of a line of a dialogue

/// Areas of which nothing is said, and why.
Table unseenTable(const AuditDocument &audit)
{
    Table table{
        {say(QT_TRANSLATE_NOOP("Report", "Part")), say(QT_TRANSLATE_NOOP("Report", "Why nothing is said"))},
        {},
        {3, 7}};
    for (const Area area : lookup::allAreas()) {
        const QString state = audit.stateOf(area);
        if (state == "error"_L1)
            table.rows.append(
                {Cell{audit::areaText(area)},
                 Cell{say(QT_TRANSLATE_NOOP("Report", "It was asked for and could not be looked at."))}});
        else if (state == "skipped"_L1)
            table.rows.append({Cell{audit::areaText(area)},
                               Cell{say(QT_TRANSLATE_NOOP(
                                   "Report", "Not asked for, not applicable, or explained by another "
                                             "fault."))}});
    }
    return table;
}

QString failureText(const dns::Failed &failed)
{
    using Why = dns::Failed::Why;
    switch (failed.why) {
    case Why::Timeout:
        return say(QT_TRANSLATE_NOOP("Report", "no answer in time"));
    case Why::ServFail:
        return u"SERVFAIL"_s;
    case Why::Refused:
        return u"REFUSED"_s;
    case Why::Cancelled:
        return say(QT_TRANSLATE_NOOP("Report", "stopped"));
    case Why::Unreachable:
        return say(QT_TRANSLATE_NOOP("Report", "not reachable"));
    default:
        break;
    }
    return failed.detail.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "no usable answer")) : failed.detail;
}

QString outcomeText(const dns::Answer &answer)
{
    if (const auto *found = answer.found())
        return sayCount(QT_TRANSLATE_N_NOOP("Report", "%n record(s)"), found->records.size()) + u", TTL "_s +
               QString::number(found->ttl.count());
    if (answer.isNxDomain())
        return u"NXDOMAIN"_s;
    if (answer.absent())
        return u"NODATA"_s;
    return failureText(*answer.failed());
}

QString flagsText(const dns::Answer &answer)
{
    QStringList flags;
    if (answer.flags.authoritative)
        flags.append(u"AA"_s);
    if (answer.flags.authentic)
        flags.append(u"AD"_s);
    if (answer.flags.truncated)
        flags.append(u"TC"_s);
    return flags.join(u' ');
}

/// Who said what to a mail server, and what it said to that.
Table dialogueTable(const lookup::SmtpServerSeen &server)
{
    Table table{{server.host.toString() + u' ' + server.address().toString(),
                 say(QT_TRANSLATE_NOOP("Report", "What the server said"))},
                {},
                {4, 6}};
    for (const smtp::Exchange &exchange : server.dialogue.exchanges) {
        const QString lock = exchange.encrypted ? u"[TLS] "_s : QString();
        Cell command{exchange.command.isEmpty() ? QString() : lock + safeText(exchange.command, kMostLine)};
        command.code = true;
        QStringList lines;
        if (exchange.reply) {
            for (const QByteArray &line : exchange.reply->lines)
                lines.append(QString::number(exchange.reply->code) + u' ' + safeText(line, kMostLine));
        }
        Cell reply{lines.join(u'\n')};
        reply.code = true;
        table.rows.append({command, reply});
    }
    if (!server.dialogue.detail.isEmpty())
        table.rows.append({Cell(), Cell{safeText(server.dialogue.detail, kMostLine)}});
    if (table.rows.isEmpty())
        table.rows.append({Cell(), Cell{say(QT_TRANSLATE_NOOP("Report", "Nothing was said."))}});
    return table;
}

/// Every answer that the observation holds about the domain itself, in the order of the areas.
QList<const dns::Answer *> answersOf(const lookup::Observation &seen)
{
    QList<const dns::Answer *> answers{&seen.soa};
    if (seen.delegation) {
        answers << &seen.delegation->ns;
        for (const auto &server : seen.delegation->servers) {
            for (const auto &address : server.addresses) {
                answers << &address.udp << &address.tcp;
                for (const auto &answer : address.mail)
                    answers << &answer;
            }
        }
    }
    answers << &seen.mx.answer;
    for (const auto &host : seen.hosts) {
        answers << &host.a << &host.aaaa;
        for (const auto &address : host.addresses)
            answers << &address.reverse;
    }
    answers << &seen.spf.txt;
    if (seen.dkim) {
        answers << &seen.dkim->base;
        for (const auto &selector : seen.dkim->selectors)
            answers << &selector.txt;
    }
    for (const auto &step : seen.dmarc.walk)
        answers << &step.answer;
    if (seen.mtaSts)
        answers << &seen.mtaSts->txt << &seen.mtaSts->hostA << &seen.mtaSts->hostAaaa;
    if (seen.tlsRpt)
        answers << &seen.tlsRpt->txt;
    answers.removeIf([](const dns::Answer *answer) { return answer->question.name.isRoot(); });
    return answers;
}

/// What the chains of signatures began with.
QString anchorsText(const Making &making)
{
    if (!making.source.live || !making.source.live->seen.dnssec)
        return {};
    QStringList tags;
    for (const quint16 tag : making.source.live->seen.dnssec->anchors)
        tags.append(QString::number(tag));
    return tags.join(u", "_s);
}

} // namespace

QList<Block> methodSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    FactRows facts;
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Checked")), making.timeText(audit.checkedAt));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Checked by")), audit.program);
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Rule set")), making.numberText(audit.rules));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Answers came from")), making.source.resolvers);
    facts.add(say(QT_TRANSLATE_NOOP("Report", "It took")),
              say(QT_TRANSLATE_NOOP("Report", "{ms} ms; {questions} questions, {hits} answered from memory, "
                                              "{retries} repeated"),
                  {{u"ms"_s, making.numberText(audit.elapsedMs)},
                   {u"questions"_s, making.numberText(audit.queries)},
                   {u"hits"_s, making.numberText(audit.cacheHits)},
                   {u"retries"_s, making.numberText(audit.retries)}}));
    if (audit.port25 == "blocked"_L1)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "This machine")),
                  say(QT_TRANSLATE_NOOP(
                      "Report", "Its network blocks mail port 25: mail servers could not be talked to.")));
    if (audit.dnsRewritten)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Its resolver")),
                  say(QT_TRANSLATE_NOOP(
                      "Report", "Invents answers for names that do not exist: what was seen may be wrong.")));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Purpose")),
              audit.purposeStated ? say(QT_TRANSLATE_NOOP("Report", "stated by whoever asked"))
                                  : say(QT_TRANSLATE_NOOP("Report", "taken from the domain's records")));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Root keys trusted")), anchorsText(making));
    if (making.source.live)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Libraries")), dns::libraryVersions().join(u", "_s));
    const QByteArray hash = QCryptographicHash::hash(making.source.json, QCryptographicHash::Sha256).toHex();
    facts.code(say(QT_TRANSLATE_NOOP("Report", "SHA-256 of the data (JSON)")), QString::fromLatin1(hash));
    QList<Block> blocks{
        Paragraph{say(QT_TRANSLATE_NOOP(
            "Report",
            "Everything in this report was asked of DNS, and of the servers that it names. Nothing "
            "was changed, and no message was sent. A look from another place or at another time may "
            "show something else."))},
        facts.table()};
    const Table unseen = unseenTable(audit);
    if (!unseen.rows.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "What was not looked at")), {}});
        blocks.append(unseen);
    }
    return blocks;
}

QList<Block> answersSection(const Making &making)
{
    if (!making.options.answers || !making.source.live)
        return {};
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Question")),
                 say(QT_TRANSLATE_NOOP("Report", "Answered by")), say(QT_TRANSLATE_NOOP("Report", "Result")),
                 say(QT_TRANSLATE_NOOP("Report", "Flags")), u"ms"_s},
                {},
                {7, 5, 4, 2, 2}};
    const auto answers = answersOf(making.source.live->seen);
    for (const dns::Answer *answer : answers.first(std::min<qsizetype>(answers.size(), kMaxReportAnswers))) {
        Cell question{answer->question.name.toString() + u' ' + dns::typeName(answer->question.type)};
        question.code = true;
        Cell server{answer->server};
        server.code = true;
        const double ms = static_cast<double>(answer->elapsed.count()) / 1000;
        table.rows.append({question, server, Cell{outcomeText(*answer)}, Cell{flagsText(*answer)},
                           Cell{making.locale.toString(ms, 'f', 1)}});
    }
    QList<Block> blocks{table};
    if (answers.size() > kMaxReportAnswers)
        blocks.append(
            Paragraph{sayCount(QT_TRANSLATE_N_NOOP("Report", "%n more answer(s) are left out here."),
                               answers.size() - kMaxReportAnswers),
                      Paragraph::Tone::Faint});
    const auto &smtp = making.source.live->seen.smtp;
    if (smtp && !smtp->servers.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "Dialogues with mail servers")), {}});
        for (const lookup::SmtpServerSeen &server : smtp->servers)
            blocks.append(dialogueTable(server));
    }
    return blocks;
}

} // namespace posthorn::report
