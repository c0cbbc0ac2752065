// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rawanswer.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOctetsALine = 16;

QString statusText(const dns::Answer &answer)
{
    static const char *const kNames[] = {"NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"};
    if (answer.server.isEmpty() && answer.failed())
        return u"none"_s;
    if (answer.isNxDomain())
        return u"NXDOMAIN"_s;
    return answer.rcode >= 0 && answer.rcode < static_cast<int>(std::size(kNames))
               ? QString::fromLatin1(kNames[answer.rcode])
               : u"RCODE%1"_s.arg(answer.rcode);
}

QString flagsText(const dns::Flags &flags)
{
    QStringList words{u"qr"_s};
    if (flags.authoritative)
        words.append(u"aa"_s);
    if (flags.truncated)
        words.append(u"tc"_s);
    if (flags.recursion)
        words.append(u"ra"_s);
    if (flags.authentic)
        words.append(u"ad"_s);
    return words.join(u' ');
}

void addSection(QStringList *lines, const QString &name, const QList<dns::Record> &records)
{
    if (records.isEmpty())
        return;
    lines->append({QString(), u";; %1 SECTION:"_s.arg(name)});
    for (const dns::Record &record : records)
        lines->append(safeText(dns::zoneLine(record)));
}

QString transportText(dns::Transport transport)
{
    switch (transport) {
    case dns::Transport::Udp:
        return u" (UDP)"_s;
    case dns::Transport::Tcp:
        return u" (TCP)"_s;
    case dns::Transport::Https:
        return u" (HTTPS)"_s;
    case dns::Transport::None:
        break;
    }
    return {};
}

} // namespace

QString rawAnswerText(const dns::Answer &answer)
{
    const QString name = safeText(answer.question.name.toFqdn());
    QStringList lines{
        u"; <<>> %1 %2"_s.arg(name, dns::typeName(answer.question.type)),
        u";; status: %1; flags: %2"_s.arg(statusText(answer), flagsText(answer.flags)),
    };
    if (const dns::Failed *failed = answer.failed(); failed && !failed->detail.isEmpty())
        lines.append(u";; "_s + safeText(failed->detail));
    for (const dns::ExtendedError &error : answer.errors)
        lines.append(u";; EDE: %1 %2"_s.arg(error.code).arg(safeText(error.text)));
    addSection(&lines, u"ANSWER"_s, answer.aliases + answer.records());
    addSection(&lines, u"AUTHORITY"_s, answer.authority);
    addSection(&lines, u"ADDITIONAL"_s, answer.additional);
    lines.append(QString());
    if (answer.elapsed.count() > 0)
        lines.append(u";; Query time: %1 msec"_s.arg(
            std::chrono::duration_cast<std::chrono::milliseconds>(answer.elapsed).count()));
    if (!answer.server.isEmpty())
        lines.append(u";; SERVER: %1%2"_s.arg(answer.server, transportText(answer.transport)));
    if (answer.octets > 0)
        lines.append(u";; MSG SIZE rcvd: %1"_s.arg(answer.octets));
    return lines.join(u'\n');
}

QString hexText(const QByteArray &octets)
{
    QStringList lines;
    for (qsizetype at = 0; at < octets.size(); at += kOctetsALine) {
        const QByteArray part = octets.mid(at, kOctetsALine);
        QByteArray shown = part;
        for (char &octet : shown) {
            if (octet < ' ' || octet > '~')
                octet = '.';
        }
        lines.append(u"%1  %2 |%3|"_s.arg(static_cast<qlonglong>(at), 4, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(part.toHex(' ')).leftJustified(kOctetsALine * 3))
                         .arg(QString::fromLatin1(shown)));
    }
    return lines.join(u'\n');
}

} // namespace posthorn::ui
