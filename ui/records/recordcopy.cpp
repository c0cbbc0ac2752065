// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordcopy.h"

#include "core/base/jsonwriter.h"
#include "core/base/safetext.h"
#include "core/dns/rdata.h"

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 ttlOf(const report::RecordSeen &seen)
{
    return seen.ttl.value_or(seen.record.ttl.count());
}

QString valueOf(const report::RecordSeen &seen)
{
    return safeText(dns::rdataText(seen.record));
}

QString quoted(QString cell)
{
    // A cell that begins like a formula would be computed (CSV injection).
    if (!cell.isEmpty() && u"=+-@\t"_s.contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString zoneLine(const report::RecordSeen &seen)
{
    return u"%1 %2 IN %3 %4"_s.arg(seen.record.name.toFqdn(), QString::number(ttlOf(seen)),
                                   dns::typeName(seen.record.type), valueOf(seen));
}

QString jsonObject(const report::RecordSeen &seen)
{
    JsonWriter json;
    json.beginObject().member("name", seen.record.name.toString());
    json.member("type", dns::typeName(seen.record.type)).member("ttl", seen.ttl);
    json.member("rdata", valueOf(seen)).endObject();
    return QString::fromUtf8(json.take());
}

QString csvLine(const report::RecordSeen &seen)
{
    return QStringList{quoted(seen.record.name.toString()), quoted(dns::typeName(seen.record.type)),
                       quoted(seen.ttl ? QString::number(*seen.ttl) : QString()), quoted(valueOf(seen))}
        .join(u',');
}

QString digCommand(const report::RecordSeen &seen)
{
    // The name comes from outside: quoted, so that no shell finds a command in it.
    QString name = seen.record.name.toFqdn();
    return u"dig '%1' %2"_s.arg(name.replace(u'\'', u"'\\''"_s), dns::typeName(seen.record.type));
}

} // namespace posthorn::ui
