// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cards.h"

#include "core/dns/rdata.h"

namespace posthorn::plan {

namespace {

using dns::RecordType;

/// A host name without its dot at the end: forms refuse it, or add the zone behind it.
QString withoutDot(const QString &name)
{
    return name.size() > 1 && name.endsWith(u'.') ? name.chopped(1) : name;
}

Card cardOf(const dns::Record &record, const DomainName &zone)
{
    Card card;
    card.name = nameToType(record.name, zone);
    card.fullName = record.name.toString();
    card.type = dns::typeName(record.type);
    card.ttl = record.ttl.count();
    if (const auto mx = record.type == RecordType::Mx ? dns::mxData(record) : std::nullopt) {
        card.priority = mx->preference;
        card.value = mx->host.isRoot() ? QStringLiteral(".") : mx->host.toString();
    } else if (const auto srv = record.type == RecordType::Srv ? dns::srvData(record) : std::nullopt) {
        card.priority = srv->priority;
        card.value =
            QStringLiteral("%1 %2 %3")
                .arg(QString::number(srv->weight), QString::number(srv->port), srv->target.toString());
    } else if (record.type == RecordType::Txt) {
        const auto strings = dns::txtStrings(record);
        for (const QByteArray &string : strings && strings->size() > 1 ? *strings : QList<QByteArray>())
            card.strings.append(QString::fromUtf8(string));
        card.value = QString::fromUtf8(dns::txtText(record));
    } else {
        card.value = withoutDot(dns::rdataText(record));
    }
    return card;
}

} // namespace

QString nameToType(const DomainName &name, const DomainName &zone)
{
    if (name == zone)
        return QStringLiteral("@");
    if (!name.isSubdomainOf(zone) || zone.isRoot())
        return name.toString();
    const QString whole = name.toString();
    return whole.left(whole.size() - zone.toString().size() - 1);
}

QList<Card> cardsOf(const Change &change, const DomainName &zone)
{
    QList<Card> cards;
    const bool sameTtl = !sameData(change.old, change.now);
    for (const dns::Record &record : change.oldRecords()) {
        if (change.now.contains(record.rdata))
            continue;
        Card card = cardOf(record, zone);
        card.isRemoval = true;
        cards.append(card);
    }
    for (const dns::Record &record : change.newRecords()) {
        if (!change.old.contains(record.rdata) || !sameTtl)
            cards.append(cardOf(record, zone));
    }
    return cards;
}

} // namespace posthorn::plan
