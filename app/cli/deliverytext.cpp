// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deliverytext.h"

#include "app/cli/options.h"
#include "app/cli/textlayout.h"
#include "core/audit/smtpfacts.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;
using lookup::DeliveryAttempt;
using lookup::FailoverStep;
using report::DeliveryReport;
using End = lookup::Delivery::End;
using Mode = DeliveryReport::Mode;

namespace {

constexpr qsizetype kMostNames = 5; ///< of a certificate

QString say(const char *text, const FillIns &values = {})
{
    return fillIn(said(text), values);
}

QString line(const QString &text, const QString &lead, const TextStyle &style, Color color = Color::None)
{
    QString out;
    const QStringList lines = wrapped(text, style.width - columnsOf(QStringView(lead)));
    for (qsizetype i = 0; i < lines.size(); ++i)
        out += (i == 0 ? lead : QString(columnsOf(QStringView(lead)), u' ')) +
               colored(lines[i], color, style) + u'\n';
    return out;
}

QString note(const QString &text, const TextStyle &style)
{
    return line(text, u"      "_s, style, Color::Faint);
}

/// What the encryption was like.
QString tlsText(const DeliveryAttempt &attempt, const TextStyle &style)
{
    const lookup::SmtpServerSeen server{attempt.host, *attempt.dialogue};
    const smtp::TlsSeen *tls = server.tls();
    if (!tls)
        return {};
    //: {version} is "TLSv1.3", {cipher} the name of a cipher.
    QString out = note(say(QT_TRANSLATE_NOOP("Cli", "encrypted from here on: {version}, {cipher}"),
                           {{u"version"_s, tls->version}, {u"cipher"_s, tls->cipher}}),
                       style);
    const auto certificate = audit::certificateOf(server);
    if (!certificate)
        return out;
    out += note(say(QT_TRANSLATE_NOOP("Cli", "certificate of {subject}, valid until {date}"),
                    {{u"subject"_s, certificate->subject},
                     {u"date"_s, certificate->notAfter.toString(u"yyyy-MM-dd"_s)}}),
                style);
    if (!tls->trusted)
        out +=
            note(say(QT_TRANSLATE_NOOP("Cli", "not signed by an authority that this machine trusts: {why}"),
                     {{u"why"_s, tls->distrust}}),
                 style);
    if (!tls->matches)
        out += note(say(QT_TRANSLATE_NOOP("Cli", "not for the name of this server; it is for {names}"),
                        {{u"names"_s, certificate->names.isEmpty()
                                          ? certificate->subject
                                          : certificate->names.mid(0, kMostNames).join(u", "_s)}}),
                    style);
    if (tls->injected)
        out += note(said(QT_TRANSLATE_NOOP(
                        "Cli", "clear text sent before the encryption was taken as if it came encrypted")),
                    style);
    return out;
}

QString exchangeText(const smtp::Exchange &exchange, const TextStyle &style)
{
    QString out;
    if (exchange.command == ".")
        out += note(said(QT_TRANSLATE_NOOP("Cli", "the message, ended by")), style);
    if (!exchange.command.isEmpty())
        out += line(safeText(exchange.command), u"    > "_s, style, Color::Strong);
    if (!exchange.reply)
        return out + note(said(QT_TRANSLATE_NOOP("Cli", "no reply")), style);
    const QList<QByteArray> &lines = exchange.reply->lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar mark = i + 1 < lines.size() ? u'-' : u' ';
        const Color color = exchange.reply->code >= 400 ? Color::Bad : Color::None;
        out += line(QString::number(exchange.reply->code) + mark + safeText(lines[i]), u"    < "_s, style,
                    color);
    }
    return out;
}

QString whatCame(const DeliveryAttempt &attempt)
{
    if (attempt.assumedDown)
        return said(QT_TRANSLATE_NOOP("Cli", "assumed to be down"));
    if (attempt.isUnresolved)
        return said(QT_TRANSLATE_NOOP("Cli", "its addresses could not be looked up"));
    if (!attempt.dialogue)
        return said(QT_TRANSLATE_NOOP("Cli", "no address that could be tried"));
    if (attempt.dialogue->taken)
        return said(QT_TRANSLATE_NOOP("Cli", "takes the message"));
    const QString words = audit::outcomeText(attempt.dialogue->outcome);
    const QString detail = safeText(attempt.dialogue->detail);
    return detail.isEmpty() ? words : words + u" ("_s + detail + u')';
}

QString attemptText(const DeliveryAttempt &attempt, const TextStyle &style)
{
    const QString address =
        attempt.dialogue ? u" ["_s + attempt.dialogue->address.toString() + u']' : QString();
    QString out = line(attempt.host.toString() + address + u": "_s + whatCame(attempt),
                       QString::number(attempt.preference).rightJustified(2) + u"  "_s, style, Color::Strong);
    if (!attempt.dialogue)
        return out;
    bool toldTls = false;
    for (const smtp::Exchange &exchange : attempt.dialogue->exchanges) {
        if (exchange.encrypted && !toldTls)
            out += tlsText(attempt, style);
        toldTls = toldTls || exchange.encrypted;
        out += exchangeText(exchange, style);
    }
    if (audit::refusesUs({attempt.host, *attempt.dialogue}))
        out += note(
            said(QT_TRANSLATE_NOOP("Cli", "This refusal is about the address from which you ask, and says "
                                          "nothing of how others fare.")),
            style);
    return out;
}

QString stepText(const FailoverStep &step, const TextStyle &style)
{
    QString what = said(QT_TRANSLATE_NOOP("Cli", "waits for those above to fail"));
    if (step.role == FailoverStep::Role::Down)
        what = said(QT_TRANSLATE_NOOP("Cli", "assumed to be down"));
    else if (step.role == FailoverStep::Role::Takes)
        what = said(QT_TRANSLATE_NOOP("Cli", "takes the mail"));
    const Color color = step.role == FailoverStep::Role::Down    ? Color::Bad
                        : step.role == FailoverStep::Role::Takes ? Color::Good
                                                                 : Color::None;
    return line(step.host.toString() + u": "_s + what,
                QString::number(step.preference).rightJustified(2) + u"  "_s, style, color);
}

QString failoverConclusion(const lookup::Failover &failover)
{
    const auto days = [](std::chrono::hours hours) { return QString::number(hours.count() / 24); };
    const FillIns values{{u"first"_s, days(lookup::kSendersGiveUpFirst)},
                         {u"last"_s, days(lookup::kSendersGiveUpLast)},
                         {u"minutes"_s, QString::number(lookup::kSendersRetry.count())}};
    if (failover.isQueued())
        return say(QT_TRANSLATE_NOOP("Cli",
                                     "No server is left. Senders keep the mail, try again from {minutes} "
                                     "minutes later on, and return it after {first} to {last} days."),
                   values);
    QStringList names;
    for (const DomainName &name : failover.takers)
        names.append(name.toString());
    const FillIns takers{{u"hosts"_s, names.join(u", "_s)}};
    if (names.size() > 1)
        return say(QT_TRANSLATE_NOOP("Cli", "The mail goes to {hosts}; each sender picks one at random."),
                   takers);
    return say(QT_TRANSLATE_NOOP("Cli", "The mail goes to {hosts}."), takers);
}

QString lastServer(const DeliveryReport &report)
{
    if (report.attempts.isEmpty() || !report.attempts.last().dialogue)
        return {};
    const DeliveryAttempt &last = report.attempts.last();
    return last.host.toString() + u" ["_s + last.dialogue->address.toString() + u']';
}

/// What the last server said last about the message.
QString lastReply(const DeliveryReport &report)
{
    if (report.attempts.isEmpty() || !report.attempts.last().dialogue)
        return {};
    const smtp::Dialogue &dialogue = *report.attempts.last().dialogue;
    const smtp::Reply *reply = dialogue.taken ? dialogue.replyTo(".") : audit::refusalOf(dialogue);
    return reply ? audit::replyText(*reply) : QString();
}

QString reservationText(const DeliveryReport &report)
{
    if (report.reservation.isEmpty())
        return {};
    return u' ' + say(QT_TRANSLATE_NOOP(
                          "Cli", "The MTA-STS policy is in the mode testing. Were it enforced, senders "
                                 "would have passed this server over: {why}."),
                      {{u"why"_s, safeText(report.reservation)}});
}

/// Why it could not be seen whether mail can arrive.
const char *whyUnknown(const QList<DeliveryAttempt> &attempts)
{
    const auto any = [&](auto test) { return std::any_of(attempts.begin(), attempts.end(), test); };
    const bool anyAnswered = any([](const DeliveryAttempt &attempt) {
        return attempt.dialogue && !attempt.dialogue->exchanges.isEmpty();
    });
    if (anyAnswered)
        return QT_TRANSLATE_NOOP("Cli",
                                 "Whether mail can arrive could not be seen from here: a server answers, and "
                                 "does not talk to this machine to the end. Try another network. Nothing was "
                                 "sent.");
    if (any([](const DeliveryAttempt &attempt) { return attempt.dialogue.has_value(); }))
        return QT_TRANSLATE_NOOP("Cli", "Whether mail can arrive could not be seen from here. Port 25 may be "
                                        "blocked in this network; try another. Nothing was sent.");
    if (any([](const DeliveryAttempt &attempt) { return attempt.isUnresolved; }))
        return QT_TRANSLATE_NOOP("Cli",
                                 "Whether mail can arrive could not be seen: the addresses of a mail server "
                                 "could not be looked up. Nothing was sent.");
    return QT_TRANSLATE_NOOP("Cli",
                             "Whether mail can arrive could not be seen from here: no mail server has an "
                             "address that this machine may try. Nothing was sent.");
}

QString walkConclusion(const DeliveryReport &report)
{
    switch (report.end) {
    case End::Deferred:
        return said(QT_TRANSLATE_NOOP("Cli",
                                      "Mail cannot arrive at the moment: a server puts senders off. They "
                                      "keep the mail and try again. Nothing was sent."));
    case End::Delivered:
        return said(QT_TRANSLATE_NOOP(
            "Cli", "Mail can arrive: a server answers and takes the conversation to its end. "
                   "Nothing was sent."));
    case End::Refused:
        return said(
            QT_TRANSLATE_NOOP("Cli", "Mail cannot arrive: no server lets senders in. Nothing was sent."));
    default:
        return said(whyUnknown(report.attempts));
    }
}

} // namespace

QString conclusionOf(const DeliveryReport &report)
{
    const FillIns values{{u"domain"_s, report.domain.toString()},
                         {u"server"_s, lastServer(report)},
                         {u"reply"_s, lastReply(report)}};
    if (report.end == End::NoMail)
        return say(QT_TRANSLATE_NOOP("Cli", "{domain} takes no mail, and says so (null MX)."), values);
    if (report.end == End::NoServer && !report.attempts.isEmpty())
        return say(QT_TRANSLATE_NOOP(
                       "Cli", "Mail cannot arrive: none of the mail servers of {domain} has an address. Mail "
                              "to it comes back."),
                   values);
    if (report.end == End::NoServer)
        return say(QT_TRANSLATE_NOOP(
                       "Cli", "{domain} has neither an MX record nor an address: mail to it comes back."),
                   values);
    if (report.mode == Mode::Failover && report.failover)
        return failoverConclusion(*report.failover);
    if (report.mode == Mode::Walk && !report.attempts.isEmpty())
        return walkConclusion(report);
    switch (report.end) {
    case End::Delivered:
        return say(QT_TRANSLATE_NOOP("Cli", "Delivered: {server} took the message: {reply}."), values) +
               reservationText(report);
    case End::Refused:
        return say(QT_TRANSLATE_NOOP("Cli",
                                     "Refused for good by {server}: {reply}. A sender would return the "
                                     "message now."),
                   values);
    case End::Deferred:
        return say(QT_TRANSLATE_NOOP("Cli",
                                     "Not delivered: no server took the message. A sender would keep it and "
                                     "try again; this program does not."));
    case End::Uncertain:
        return say(QT_TRANSLATE_NOOP("Cli",
                                     "Whether the message arrived is not known: a server got all of it, and "
                                     "did not say that it took it. A sender would send it again."));
    case End::Impossible:
        return say(QT_TRANSLATE_NOOP(
            "Cli", "Mail servers cannot be talked to from here: answers come from files or a "
                   "recording, or this machine has no way to them."));
    default:
        return say(QT_TRANSLATE_NOOP("Cli", "The mail servers of {domain} could not be looked up."), values);
    }
}

QString deliveryText(const DeliveryReport &report, Detail detail, const TextStyle &style)
{
    QString out;
    if (detail != Detail::Quiet) {
        for (const DeliveryAttempt &attempt : report.attempts)
            out += attemptText(attempt, style) + u'\n';
        if (report.failover) {
            for (const FailoverStep &step : report.failover->steps)
                out += stepText(step, style);
            out += u'\n';
        }
    }
    return out + paragraph(report.conclusion, style.width, {}, {});
}

} // namespace posthorn::cli
