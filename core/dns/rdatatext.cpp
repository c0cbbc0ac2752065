// SPDX-License-Identifier: GPL-3.0-or-later
// Presentation form of record data, by ldns.
#include "core/dns/ldnsrr.h"
#include "core/dns/rdata.h"

#include <cstdlib>

namespace posthorn::dns {

namespace {

/// \# LENGTH HEX (RFC 3597 §5)
QString unknownForm(const QByteArray &rdata)
{
    return QStringLiteral("\\# %1 %2").arg(rdata.size()).arg(QString::fromLatin1(rdata.toHex())).trimmed();
}

/// The record as a whole on the wire, for ldns to read.
QByteArray wireOf(const Record &record)
{
    QByteArray wire = record.name.toWire();
    const auto add16 = [&](qsizetype v) {
        wire.append(static_cast<char>(v >> 8)).append(static_cast<char>(v & 0xff));
    };
    add16(static_cast<quint16>(record.type));
    add16(1);
    add16(0), add16(0); // TTL: not of interest here
    add16(record.rdata.size());
    return wire + record.rdata;
}

/// ldns passes over what follows the last field, and gives the fields that are there where some are missing.
bool isWhole(const ldns_rr *rr, const QByteArray &rdata)
{
    const ldns_rr_descriptor *type = ldns_rr_descript(static_cast<uint16_t>(ldns_rr_get_type(rr)));
    return ldns_rr_rd_count(rr) >= ldns_rr_descriptor_minimum(type) && rdataOf(rr) == rdata;
}

/// Names in our own way: ldns leaves `@`, `$` and quotation marks in them bare. TAB in a text is the one
/// control octet that it prints raw.
QString fieldText(const ldns_rdf *field)
{
    if (ldns_rdf_get_type(field) == LDNS_RDF_TYPE_DNAME) {
        const auto name = DomainName::fromWire(octetsOf(field));
        return name ? name->toFqdn() : QString();
    }
    const std::unique_ptr<char, decltype(&std::free)> text(ldns_rdf2str(field), &std::free);
    return QString::fromLatin1(text.get()).replace(QLatin1Char('\t'), QLatin1String("\\009"));
}

/// Text of all rdata fields; nothing where one of them has none.
QString fieldsText(const ldns_rr *rr)
{
    QStringList fields;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        fields.append(fieldText(ldns_rr_rdf(rr, i)));
        if (fields.last().isNull())
            return {};
    }
    return fields.join(QLatin1Char(' '));
}

} // namespace

QString rdataText(const Record &record)
{
    const QByteArray wire = wireOf(record);
    size_t at = 0;
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_wire2rr(&raw, reinterpret_cast<const uint8_t *>(wire.constData()),
                                            static_cast<size_t>(wire.size()), &at, LDNS_SECTION_ANSWER);
    const Rr rr(raw);
    const bool whole = status == LDNS_STATUS_OK && rr && isWhole(rr.get(), record.rdata);
    const QString text = whole ? fieldsText(rr.get()) : QString();
    return text.isEmpty() ? unknownForm(record.rdata) : text;
}

QString zoneLine(const Record &record)
{
    return QStringLiteral("%1 %2 IN %3 %4")
        .arg(record.name.toFqdn(), QString::number(record.ttl.count()), typeName(record.type),
             rdataText(record));
}

} // namespace posthorn::dns
