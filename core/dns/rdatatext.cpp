// SPDX-License-Identifier: GPL-3.0-or-later
// Presentation form of record data, by ldns.
#include "core/dns/rdata.h"

#include <ldns/ldns.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace posthorn::dns {

namespace {

struct RrFree
{
    void operator()(ldns_rr *rr) const { ldns_rr_free(rr); }
};
using Rr = std::unique_ptr<ldns_rr, RrFree>;

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

/// Text of all rdata fields. TAB is the one control octet that ldns prints raw.
QString fieldsText(const ldns_rr *rr)
{
    QByteArrayList fields;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        const std::unique_ptr<char, decltype(&std::free)> text(ldns_rdf2str(ldns_rr_rdf(rr, i)), &std::free);
        if (!text)
            return {};
        fields.append(QByteArray(text.get()));
    }
    return QString::fromLatin1(fields.join(' ')).replace(QLatin1Char('\t'), QLatin1String("\\009"));
}

/// The greatest number that a field holds; nothing for fields that are no number.
std::optional<quint64> greatest(ldns_rdf_type type)
{
    switch (type) {
    case LDNS_RDF_TYPE_INT8:
        return 0xff;
    case LDNS_RDF_TYPE_INT16:
        return 0xffff;
    case LDNS_RDF_TYPE_INT32:
    case LDNS_RDF_TYPE_PERIOD:
        return 0xffffffff;
    default:
        return std::nullopt;
    }
}

/// ldns drops the upper bits of a number that is too great (MX 65536 becomes MX 0).
bool numbersFit(const ldns_rr *rr, const QByteArray &text)
{
    const QByteArrayList words = text.simplified().split(' ');
    if (words.first() == "\\#")
        return true;
    const auto count = std::min(static_cast<qsizetype>(ldns_rr_rd_count(rr)), words.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray &word = words[i];
        const auto limit = greatest(ldns_rdf_get_type(ldns_rr_rdf(rr, static_cast<size_t>(i))));
        const bool number =
            std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool ok = false;
        if (limit && number && (word.toULongLong(&ok) > *limit || !ok))
            return false;
    }
    return true;
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
    const QString text = status == LDNS_STATUS_OK && rr ? fieldsText(rr.get()) : QString();
    return text.isEmpty() ? unknownForm(record.rdata) : text;
}

QString zoneLine(const Record &record)
{
    return QStringLiteral("%1 %2 IN %3 %4")
        .arg(record.name.toFqdn(), QString::number(record.ttl.count()), typeName(record.type),
             rdataText(record));
}

Result<QByteArray, QString> rdataFromText(RecordType type, const QString &text, const DomainName &origin)
{
    const QByteArray line = ". 0 IN " + typeName(type).toLatin1() + ' ' + text.toUtf8();
    std::unique_ptr<ldns_rdf, decltype(&ldns_rdf_deep_free)> base(
        ldns_dname_new_frm_str(origin.toFqdn().toLatin1().constData()), &ldns_rdf_deep_free);
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&raw, line.constData(), 0, base.get(), nullptr);
    const Rr rr(raw);
    if (status != LDNS_STATUS_OK || !rr)
        return failure(QString::fromLatin1(ldns_get_errorstr_by_id(status)));
    if (!numbersFit(rr.get(), text.toUtf8()))
        return failure(QStringLiteral("a number is too great"));
    QByteArray rdata;
    for (size_t i = 0; i < ldns_rr_rd_count(rr.get()); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(rr.get(), i);
        rdata.append(reinterpret_cast<const char *>(ldns_rdf_data(field)),
                     static_cast<qsizetype>(ldns_rdf_size(field)));
    }
    return rdata;
}

} // namespace posthorn::dns
