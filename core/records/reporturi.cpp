// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/reporturi.h"

#include "core/base/limits.h"
#include "core/records/octets.h"
#include "core/records/taglist.h"

#include <algorithm>

namespace posthorn::records {

namespace {

constexpr qsizetype kMaxLocalPart = 64; ///< RFC 5321 §4.5.3.1.1

/// Octets of RFC 3986 §2, "%" with two hexadecimal digits. "!" is a sub-delimiter there, but must be encoded
/// in DMARC and TLS-RPT records.
bool hasUriOctets(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
                return false;
        } else if (!isLetter(c) && !isDigit(c) && !QByteArrayView("-._~:/?#[]@$&'()*+;=").contains(c)) {
            return false;
        }
    }
    return true;
}

/// Length of the scheme in front of a colon (RFC 3986 §3.1); 0 where there is none.
qsizetype schemeLength(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || !isLetter(text[0]))
        return 0;
    const QByteArrayView scheme = text.first(colon);
    const bool valid = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    });
    return valid ? colon : 0;
}

/// Dot-string or Quoted-string (RFC 5321 §4.1.2), octets beyond ASCII included (RFC 6531).
bool isLocalPart(QByteArrayView local)
{
    if (local.isEmpty() || local.size() > kMaxLocalPart)
        return false;
    if (local.size() > 2 && local.front() == '"' && local.back() == '"') {
        return std::none_of(local.begin() + 1, local.end() - 1,
                            [](char c) { return c == '"' || c == '\\' || isControl(c); });
    }
    if (local.front() == '.' || local.back() == '.' || local.indexOf("..") >= 0)
        return false;
    return std::all_of(local.begin(), local.end(), [](char c) {
        return isLetter(c) || isDigit(c) || isBeyondAscii(c) ||
               QByteArrayView("!#$%&'*+-/=?^_`{|}~.,").contains(c); // "," as encoded, though it needs quotes
    });
}

std::optional<DomainName> hostIn(QByteArrayView text)
{
    const auto name = DomainName::parse(text);
    if (!name || !name->isHostName() || text.contains('\\'))
        return std::nullopt;
    return *name;
}

std::optional<DomainName> domainOfAddress(QByteArrayView address)
{
    const qsizetype at = address.lastIndexOf('@');
    if (at < 0 || !isLocalPart(address.first(at)))
        return std::nullopt;
    return hostIn(address.sliced(at + 1));
}

void readMailto(ReportUri &uri, QByteArrayView rest)
{
    uri.scheme = ReportUri::Scheme::Mailto;
    const qsizetype query = rest.indexOf('?');
    const QByteArray address =
        QByteArray::fromPercentEncoding((query < 0 ? rest : rest.first(query)).toByteArray());
    if (!rest.startsWith("//")) // an address might begin so; a slip it is all the same
        uri.host = domainOfAddress(address);
    if (uri.host)
        uri.address = address;
    else
        uri.fault = ReportUriFault::BadAddress;
}

void readHttps(ReportUri &uri, QByteArrayView rest)
{
    uri.scheme = ReportUri::Scheme::Https;
    if (rest.startsWith("//")) {
        QByteArrayView authority = rest.sliced(2);
        const auto end = std::find_if(authority.begin(), authority.end(),
                                      [](char c) { return c == '/' || c == '?' || c == '#'; });
        authority = authority.first(end - authority.begin());
        authority = authority.sliced(authority.lastIndexOf('@') + 1);
        const qsizetype colon = authority.indexOf(':');
        uri.host = hostIn(colon < 0 ? authority : authority.first(colon));
    }
    if (!uri.host)
        uri.fault = ReportUriFault::BadHost;
}

/// "!" digits and perhaps a unit at the end (RFC 7489 §6.4); 0 where there is none.
qsizetype sizeSuffixLength(QByteArrayView text)
{
    const qsizetype mark = text.lastIndexOf('!');
    if (mark < 0)
        return 0;
    QByteArrayView digits = text.sliced(mark + 1);
    if (!digits.isEmpty() && QByteArrayView("kmgtKMGT").contains(digits.back()))
        digits.chop(1);
    const bool valid = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit);
    return valid ? text.size() - mark : 0;
}

bool startsFolded(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && equalFolded(text.first(start.size()), start);
}

} // namespace

QByteArray ReportUri::likely() const
{
    if (!fault || *fault == ReportUriFault::OtherScheme)
        return {};
    if (text.contains('%')) // half encoded: who knows
        return {};
    QByteArray bare = text;
    bare.removeIf([](char c) { return c == ' ' || c == '\t' || c == '<' || c == '>' || c == '"'; });
    while (startsFolded(bare, "mailto:"))
        bare.remove(0, 7);
    if (bare.startsWith("//"))
        bare.remove(0, 2);
    return domainOfAddress(bare) ? mailtoUri(bare).text : QByteArray();
}

ReportUri parseReportUri(QByteArrayView text, ReportKind kind)
{
    text = trimmed(text, TagDialect::Dmarc);
    const qsizetype suffix = kind == ReportKind::Dmarc ? sizeSuffixLength(text) : 0;
    ReportUri uri;
    uri.text = text.chopped(suffix).toByteArray();
    uri.sizeSuffix = text.last(suffix).toByteArray();
    const QByteArrayView body(uri.text);
    const qsizetype scheme = schemeLength(body);
    if (body.isEmpty())
        uri.fault = ReportUriFault::Empty;
    else if (scheme == 0)
        uri.fault = ReportUriFault::NoScheme;
    else if (!hasUriOctets(body))
        uri.fault = ReportUriFault::NotAUri;
    else if (equalFolded(body.first(scheme), "mailto"))
        readMailto(uri, body.sliced(scheme + 1));
    else if (equalFolded(body.first(scheme), "https"))
        readHttps(uri, body.sliced(scheme + 1));
    else
        uri.fault = ReportUriFault::OtherScheme;
    if (!uri.fault && uri.scheme == ReportUri::Scheme::Https && kind == ReportKind::Dmarc)
        uri.fault = ReportUriFault::OtherScheme;
    return uri;
}

QList<PlacedUri> parseReportUris(QByteArrayView value, ReportKind kind)
{
    QList<PlacedUri> uris;
    qsizetype start = 0;
    while (true) {
        const qsizetype comma = uris.size() + 1 < kMaxReportUris ? value.indexOf(',', start) : -1;
        const QByteArrayView piece = value.sliced(start, (comma < 0 ? value.size() : comma) - start);
        const qsizetype lead = trimmed(piece, TagDialect::Dmarc).data() - piece.data();
        uris.append({parseReportUri(piece, kind), start + lead});
        if (comma < 0)
            return uris;
        start = comma + 1;
    }
}

QByteArray print(const ReportUri &uri)
{
    return uri.text + uri.sizeSuffix;
}

QByteArray print(const QList<ReportUri> &uris)
{
    QList<QByteArray> texts;
    for (const ReportUri &uri : uris)
        texts.append(print(uri));
    return texts.join(',');
}

ReportUri mailtoUri(QByteArrayView address)
{
    // Kept: what RFC 6068 §2 lets stand in an address and what a DMARC record can hold; "@" between its
    // parts.
    return parseReportUri("mailto:" + address.toByteArray().toPercentEncoding("@$'*+:"), ReportKind::Dmarc);
}

} // namespace posthorn::records
