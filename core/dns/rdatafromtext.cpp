// SPDX-License-Identifier: GPL-3.0-or-later
// Record data from presentation form: by ldns, and looked over by us where ldns lets pass what is wrong.
#include "core/dns/ldnsrr.h"
#include "core/dns/rdata.h"

#include <algorithm>

namespace posthorn::dns {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the last dot of a name ends it, and is not part of a label.
bool isAbsolute(QByteArrayView text)
{
    if (!text.endsWith('.'))
        return false;
    qsizetype backslashes = 0;
    while (backslashes + 1 < text.size() && text[text.size() - 2 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 0;
}

/// The greatest number that a field holds; nothing for fields that are no number.
std::optional<quint64> greatest(ldns_rdf_type type)
{
    switch (type) {
    case LDNS_RDF_TYPE_INT8:
    case LDNS_RDF_TYPE_ALG:
    case LDNS_RDF_TYPE_CERTIFICATE_USAGE:
    case LDNS_RDF_TYPE_SELECTOR:
    case LDNS_RDF_TYPE_MATCHING_TYPE:
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

/// ldns drops a sign, and the upper bits of what is too great (MX 65536 becomes MX 0). Words such as "1h" or
/// "RSASHA256" it reads well.
bool fitsNumber(const QByteArray &word, quint64 most)
{
    if (!std::all_of(word.begin(), word.end(), isDigit))
        return !word.startsWith('-') && !word.startsWith('+');
    bool ok = false;
    return word.toULongLong(&ok) <= most && ok;
}

/// RFC 3597 §5; ldns takes any letter for a digit.
bool isHexForm(const QByteArrayList &words)
{
    const QByteArray digits = words.mid(2).join();
    return std::all_of(digits.begin(), digits.end(),
                       [](char c) { return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); });
}

/// The octets of a field, from the word it was made of. Names are read by DomainName, as ldns takes quotation
/// marks for a part of them and a backslash before `@` for nothing.
std::optional<QByteArray> fieldFrom(const ldns_rdf *field, const QByteArray &word, const DomainName &origin)
{
    if (ldns_rdf_get_type(field) == LDNS_RDF_TYPE_DNAME) {
        const auto name = word.startsWith('"') ? std::nullopt : nameFromText(word, origin);
        return name ? std::optional(name->toWire()) : std::nullopt;
    }
    const auto most = greatest(ldns_rdf_get_type(field));
    return !most || fitsNumber(word, *most) ? std::optional(octetsOf(field)) : std::nullopt;
}

/// Each field is one word until a text comes, which may hold blanks.
std::optional<QByteArray> fieldsFrom(const ldns_rr *rr, const QByteArray &text, const DomainName &origin)
{
    const QByteArrayList words = text.simplified().split(' ');
    if (words.first() == "\\#")
        return isHexForm(words) ? std::optional(rdataOf(rr)) : std::nullopt;
    QByteArray rdata;
    bool aligned = true;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(rr, i);
        const QByteArray word = words.value(static_cast<qsizetype>(i));
        aligned = aligned && !word.isEmpty() &&
                  !(word.contains('"') && ldns_rdf_get_type(field) == LDNS_RDF_TYPE_STR);
        const auto octets = aligned ? fieldFrom(field, word, origin) : std::optional(octetsOf(field));
        if (!octets)
            return std::nullopt;
        rdata.append(*octets);
    }
    return rdata;
}

} // namespace

std::optional<DomainName> nameFromText(QByteArrayView text, const DomainName &origin)
{
    if (text == "@")
        return origin;
    const auto parsed = DomainName::parse(text);
    if (!parsed)
        return std::nullopt;
    if (isAbsolute(text))
        return *parsed;
    const auto whole = parsed->within(origin);
    return whole ? std::optional(*whole) : std::nullopt;
}

Result<QByteArray, QString> rdataFromText(RecordType type, const QString &text, const DomainName &origin)
{
    const QByteArray octets = text.toUtf8();
    const QByteArray line = ". 0 IN " + typeName(type).toLatin1() + ' ' + octets;
    std::unique_ptr<ldns_rdf, decltype(&ldns_rdf_deep_free)> base(
        ldns_dname_new_frm_str(origin.toFqdn().toLatin1().constData()), &ldns_rdf_deep_free);
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&raw, line.constData(), 0, base.get(), nullptr);
    const Rr rr(raw);
    if (status != LDNS_STATUS_OK || !rr)
        return failure(QString::fromLatin1(ldns_get_errorstr_by_id(status)));
    const auto rdata = fieldsFrom(rr.get(), octets, origin);
    if (!rdata)
        return failure(QStringLiteral("a number, digit or name is wrong"));
    return *rdata;
}

} // namespace posthorn::dns
