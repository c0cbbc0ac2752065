// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a delivery test, where one was made.
#include "core/audit/smtpfacts.h"
#include "core/base/documentlimits.h"
#include "core/base/safetext.h"
#include "core/report/sections/sections.h"
#include "core/smtp/dialoguejson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonValue &object, QStringView key)
{
    return safeText(object[key].toString());
}

Cell code(const QString &text)
{
    Cell cell{text};
    cell.code = true;
    return cell;
}

QString modeText(const QString &mode)
{
    if (mode == "send"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "A message was handed to the domain's mail servers."));
    if (mode == "failover"_L1)
        return say(
            QT_TRANSLATE_NOOP("Report", "It was worked out who takes over where mail servers are down."));
    return say(QT_TRANSLATE_NOOP("Report", "Every mail server was talked to; no message was sent."));
}

/// What a server came to.
Cell outcomeOf(const QJsonValue &server)
{
    Cell cell;
    const auto outcome = smtp::outcomeFromId(server[u"outcome"].toString());
    if (server[u"assumedDown"].toBool()) {
        cell.text = say(QT_TRANSLATE_NOOP("Report", "assumed to be down"));
        cell.status = Status::Skipped;
    } else if (server[u"taken"].toBool()) {
        cell.text = say(QT_TRANSLATE_NOOP("Report", "took the message"));
        cell.status = Status::Ok;
    } else if (!outcome) {
        cell.text = say(QT_TRANSLATE_NOOP("Report", "no address that could be tried"));
        cell.status = Status::Bad;
    } else {
        cell.text = audit::outcomeText(*outcome);
        cell.status = *outcome == smtp::Outcome::Ok ? Status::Ok : Status::Bad;
    }
    return cell;
}

Table serverTable(const QJsonArray &servers)
{
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Priority")), say(QT_TRANSLATE_NOOP("Report", "Server")),
                 say(QT_TRANSLATE_NOOP("Report", "Address")), say(QT_TRANSLATE_NOOP("Report", "Outcome")),
                 say(QT_TRANSLATE_NOOP("Report", "Encryption"))},
                {},
                {2, 6, 5, 6, 3}};
    for (const QJsonValue server : servers) {
        const QString tls = text(server[u"tls"], u"version");
        table.rows.append({Cell{QString::number(server[u"priority"].toInt())}, code(text(server, u"host")),
                           code(text(server, u"address")), outcomeOf(server),
                           Cell{tls.isEmpty() ? u"–"_s : tls}});
    }
    return table;
}

/// The last word of each server, as it was said: what it refused, or what it took.
Table lastWords(const QJsonArray &servers)
{
    Table table{{}, {}, {3, 7}};
    for (const QJsonValue server : servers) {
        QString said = text(server, u"detail");
        for (const QJsonValue exchange : server[u"exchanges"].toArray()) {
            const QJsonValue reply = exchange[u"reply"];
            const bool ends = exchange[u"command"].toString() == "QUIT"_L1;
            if (!reply.isObject() || ends)
                continue;
            QStringList lines;
            for (const QJsonValue line : reply[u"lines"].toArray())
                lines.append(safeText(line.toString()));
            said = QString::number(reply[u"code"].toInt()) + u' ' + lines.join(u' ');
        }
        if (!said.isEmpty())
            table.rows.append({code(text(server, u"host")), code(said)});
    }
    return table;
}

Table stepTable(const QJsonArray &steps)
{
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Priority")), say(QT_TRANSLATE_NOOP("Report", "Server")),
                 say(QT_TRANSLATE_NOOP("Report", "Part"))},
                {},
                {2, 6, 6}};
    for (const QJsonValue step : steps) {
        const QString role = step[u"role"].toString();
        const QString part = role == "takes"_L1 ? say(QT_TRANSLATE_NOOP("Report", "takes the mail"))
                             : role == "down"_L1
                                 ? say(QT_TRANSLATE_NOOP("Report", "assumed to be down"))
                                 : say(QT_TRANSLATE_NOOP("Report", "waits for those above to fail"));
        table.rows.append(
            {Cell{QString::number(step[u"priority"].toInt())}, code(text(step, u"host")), Cell{part}});
    }
    return table;
}

/// At most kMaxDocumentItems of a list.
QJsonArray bounded(const QJsonValue &value)
{
    QJsonArray list = value.toArray();
    while (list.size() > kMaxDocumentItems)
        list.removeLast();
    return list;
}

} // namespace

QList<Block> deliverySection(const Making &making)
{
    const QJsonObject &delivery = making.source.delivery;
    if (delivery.isEmpty())
        return {};
    const QString end = delivery.value("end"_L1).toString();
    const bool good = end == "delivered"_L1 || end == "deliverable"_L1;
    QList<Block> blocks{Paragraph{modeText(delivery.value("mode"_L1).toString()), Paragraph::Tone::Faint}};
    if (const QString conclusion = safeText(delivery.value("conclusion"_L1).toString());
        !conclusion.isEmpty())
        blocks.append(Checklist{false, {{good ? Status::Ok : Status::Warn, conclusion, {}, {}, {}}}});
    const QJsonArray servers = bounded(delivery.value("servers"_L1));
    if (!servers.isEmpty())
        blocks.append(serverTable(servers));
    const QJsonArray steps = bounded(delivery.value("failover"_L1)[u"steps"]);
    if (!steps.isEmpty())
        blocks.append(stepTable(steps));
    const Table words = lastWords(servers);
    if (!words.rows.isEmpty() && !making.isOwner()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "The last word of each server")), {}});
        blocks.append(words);
    }
    return blocks;
}

} // namespace posthorn::report
