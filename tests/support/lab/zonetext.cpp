// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/zonetext.h"

#include <QDateTime>

#include <ldns/ldns.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace posthorn::lab {

namespace {

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Rdf = std::unique_ptr<ldns_rdf, Deleter<ldns_rdf_deep_free>>;
using Rr = std::unique_ptr<ldns_rr, Deleter<ldns_rr_free>>;
using SignedZone = std::unique_ptr<ldns_dnssec_zone, Deleter<ldns_dnssec_zone_deep_free>>;
using KeyList = std::unique_ptr<ldns_key_list, Deleter<ldns_key_list_free>>;
using File = std::unique_ptr<std::FILE, Deleter<std::fclose>>;

constexpr quint32 kTtl = 3600;

Rdf rdfOf(const DomainName &name)
{
    const QByteArray wire = name.toWire();
    return Rdf(
        ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, static_cast<size_t>(wire.size()), wire.constData()));
}

QByteArray octetsOf(const ldns_rdf *field)
{
    return QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(field)),
                      static_cast<qsizetype>(ldns_rdf_size(field)));
}

QByteArray lineOf(const ldns_rr *rr)
{
    char *text = ldns_rr2str(rr);
    QByteArray line(text);
    free(text);
    return line;
}

/// The last line with something on it among the first \a count: ldns counts the empty lines after a record.
QByteArray lastLine(const QByteArray &text, int count)
{
    const QList<QByteArray> lines = text.split('\n').mid(0, count);
    const auto last = std::find_if(lines.rbegin(), lines.rend(),
                                   [](const QByteArray &line) { return !line.trimmed().isEmpty(); });
    return last == lines.rend() ? QByteArray() : *last;
}

/// ldns reports directives and empty lines as statuses of their own.
bool isWell(ldns_status status)
{
    return status == LDNS_STATUS_OK || status == LDNS_STATUS_SYNTAX_EMPTY ||
           status == LDNS_STATUS_SYNTAX_TTL || status == LDNS_STATUS_SYNTAX_ORIGIN;
}

Result<std::vector<Rr>, QString> parseZone(const QByteArray &text, const DomainName &origin)
{
    // fmemopen() refuses an empty buffer.
    QByteArray octets = text + '\n';
    const File file(fmemopen(octets.data(), static_cast<size_t>(octets.size()), "r"));
    // ldns puts others in their places, at $ORIGIN, $TTL and each owner, and frees those that were there.
    ldns_rdf *at = rdfOf(origin).release();
    ldns_rdf *previous = nullptr;
    quint32 ttl = kTtl;
    int line = 1;
    std::vector<Rr> records;
    ldns_status status = LDNS_STATUS_OK;
    while (isWell(status) && !std::feof(file.get())) {
        ldns_rr *raw = nullptr;
        status = ldns_rr_new_frm_fp_l(&raw, file.get(), &ttl, &at, &previous, &line);
        if (status == LDNS_STATUS_OK)
            records.emplace_back(raw);
    }
    const Rdf freesOrigin(at);
    const Rdf freesPrevious(previous);
    if (!isWell(status))
        return failure(QStringLiteral("zone %1: %2: %3")
                           .arg(origin.toString(), QString::fromLatin1(ldns_get_errorstr_by_id(status)),
                                QString::fromUtf8(lastLine(text, line - 1))));
    return records;
}

dns::Record recordOf(const ldns_rr *rr)
{
    QByteArray rdata;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i)
        rdata.append(octetsOf(ldns_rr_rdf(rr, i)));
    return {*DomainName::fromWire(octetsOf(ldns_rr_owner(rr))), dns::RecordType(ldns_rr_get_type(rr)),
            std::chrono::seconds(ldns_rr_ttl(rr)), rdata};
}

QByteArray textOf(const ldns_dnssec_zone *zone)
{
    char *octets = nullptr;
    size_t size = 0;
    {
        const File file(open_memstream(&octets, &size));
        ldns_dnssec_zone_print(file.get(), zone);
    }
    QByteArray text(octets, static_cast<qsizetype>(size));
    free(octets);
    return text;
}

} // namespace

Result<DomainName, NameError> nameIn(const QByteArray &text, const DomainName &origin)
{
    if (text == "@")
        return origin;
    auto name = DomainName::parse(text);
    if (!name || text.endsWith('.'))
        return name;
    return name->within(origin);
}

Result<QList<dns::Record>, QString> readZone(const QByteArray &text, const DomainName &origin)
{
    const auto read = parseZone(text, origin);
    if (!read)
        return failure(read.error());
    QList<dns::Record> records;
    for (const Rr &rr : *read)
        records.append(recordOf(rr.get()));
    return records;
}

struct ZoneKey::Private
{
    DomainName zone;
    SigningPlan plan;
    KeyList keys{ldns_key_list_new()};
    Rr dnskey;
};

ZoneKey::ZoneKey(const DomainName &zone, const SigningPlan &plan)
    : d(std::make_unique<Private>())
{
    d->zone = zone;
    d->plan = plan;
    constexpr int kFirstShortKey = 13; // ECDSA and EdDSA, whose keys have one size each
    const quint16 bits = plan.algorithm < kFirstShortKey ? 2048 : plan.algorithm == 14 ? 384 : 256;
    ldns_key *key = ldns_key_new_frm_algorithm(static_cast<ldns_signing_algorithm>(plan.algorithm), bits);
    ldns_key_set_pubkey_owner(key, rdfOf(zone).release());
    ldns_key_set_flags(key, LDNS_KEY_ZONE_KEY | LDNS_KEY_SEP_KEY);
    ldns_key_set_origttl(key, kTtl);
    d->dnskey.reset(ldns_key2rr(key));
    ldns_rr_set_ttl(d->dnskey.get(), kTtl);
    ldns_key_set_keytag(key, ldns_calc_keytag(d->dnskey.get()));
    ldns_key_list_push_key(d->keys.get(), key);
}

ZoneKey::~ZoneKey() = default;
ZoneKey::ZoneKey(ZoneKey &&) noexcept = default;
ZoneKey &ZoneKey::operator=(ZoneKey &&) noexcept = default;

QByteArray ZoneKey::dsLine() const
{
    const Rr ds(ldns_key_rr2ds(d->dnskey.get(), static_cast<ldns_hash>(d->plan.dsDigest)));
    return lineOf(ds.get());
}

Result<QByteArray, QString> ZoneKey::sign(const QByteArray &text) const
{
    auto read = parseZone(text, d->zone);
    if (!read)
        return failure(read.error());

    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto after = [now](std::chrono::seconds time) { return static_cast<quint32>(now + time.count()); };
    ldns_key *key = ldns_key_list_key(d->keys.get(), 0);
    ldns_key_set_inception(key, after(d->plan.from));
    ldns_key_set_expiration(key, after(d->plan.until));

    const SignedZone sig(ldns_dnssec_zone_new());
    for (Rr &rr : *read)
        ldns_dnssec_zone_add_rr(sig.get(), rr.release());
    ldns_dnssec_zone_add_rr(sig.get(), ldns_rr_clone(d->dnskey.get()));

    // The list only names the new records; the zone owns them.
    const std::unique_ptr<ldns_rr_list, Deleter<ldns_rr_list_free>> made(ldns_rr_list_new());
    const auto replace = ldns_dnssec_default_replace_signatures;
    std::array<quint8, 2> salt{0xca, 0xfe};
    const ldns_status status =
        d->plan.nsec3Iterations
            ? ldns_dnssec_zone_sign_nsec3(sig.get(), made.get(), d->keys.get(), replace, nullptr, LDNS_SHA1,
                                          d->plan.optOut ? LDNS_NSEC3_VARS_OPTOUT_MASK : 0,
                                          static_cast<quint16>(*d->plan.nsec3Iterations), salt.size(),
                                          salt.data())
            : ldns_dnssec_zone_sign(sig.get(), made.get(), d->keys.get(), replace, nullptr);
    if (status != LDNS_STATUS_OK)
        return failure(QStringLiteral("zone %1: %2")
                           .arg(d->zone.toString(), QString::fromLatin1(ldns_get_errorstr_by_id(status))));
    return textOf(sig.get());
}

namespace {

/// What is left of one line of a signed zone.
QByteArray spoiltLine(QByteArray line, const Spoilt &spoilt, const DomainName &origin)
{
    // owner, TTL, class, type, and for a signature what it covers; ldns parts them by tabs and spaces.
    const QList<QByteArray> words = QByteArray(line).replace('\t', ' ').simplified().split(' ');
    const QByteArray type = words.value(3);
    const bool isSignature = type == "RRSIG";
    const QByteArray about = isSignature ? words.value(4) : type;
    if (spoilt.how == Spoilt::How::NoProof)
        return about == "NSEC" || about == "NSEC3" ? QByteArray() : line;
    if (!isSignature || about != spoilt.type)
        return line;
    const auto owner = DomainName::parse(words.value(0));
    const auto wanted = nameIn(spoilt.owner, origin);
    if (!spoilt.owner.isEmpty() && (!owner || !wanted || *owner != *wanted))
        return line;
    if (spoilt.how == Spoilt::How::Missing)
        return {};
    const qsizetype at = line.indexOf(words.value(12)); // the signature itself (RFC 4034 §3.2)
    line[at + 4] = line[at + 4] == 'A' ? 'B' : 'A';
    return line;
}

} // namespace

QByteArray spoil(const QByteArray &zone, const QList<Spoilt> &spoilt, const DomainName &origin)
{
    QByteArray out;
    for (QByteArray line : zone.split('\n')) {
        for (const Spoilt &one : spoilt)
            line = spoiltLine(line, one, origin);
        out += line + '\n';
    }
    return out;
}

} // namespace posthorn::lab
