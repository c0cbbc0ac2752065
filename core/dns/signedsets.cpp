// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/signedsets.h"

#include "core/dns/diagnosis.h"
#include "core/dns/dnssecdata.h"
#include "core/dns/ldnsrr.h"
#include "core/dns/message.h"

#include <QtEndian>

namespace posthorn::dns {

namespace {

using Why = Validation::Why;

/// ldns's own form of a record, by way of the wire.
Rr rrOf(const Record &record)
{
    QByteArray wire = record.name.toWire();
    const auto append = [&wire](auto number) {
        number = qToBigEndian(number);
        wire.append(reinterpret_cast<const char *>(&number), sizeof number);
    };
    append(static_cast<quint16>(record.type));
    append(quint16{1});
    append(static_cast<quint32>(record.ttl.count()));
    append(static_cast<quint16>(record.rdata.size()));
    wire.append(record.rdata);
    ldns_rr *rr = nullptr;
    size_t at = 0;
    const auto status = ldns_wire2rr(&rr, reinterpret_cast<const uint8_t *>(wire.constData()),
                                     static_cast<size_t>(wire.size()), &at, LDNS_SECTION_ANSWER);
    return Rr(status == LDNS_STATUS_OK ? rr : nullptr);
}

void append(RrList &list, const Record &record)
{
    Rr rr = rrOf(record);
    if (!rr)
        return;
    if (!list)
        list.reset(ldns_rr_list_new());
    ldns_rr_list_push_rr(list.get(), rr.release());
}

SignedSet &setIn(std::vector<SignedSet> &sets, const DomainName &owner, RecordType type)
{
    const auto at = std::find_if(sets.begin(), sets.end(), [&](const SignedSet &set) {
        return set.owner == owner && set.type == type;
    });
    if (at != sets.end())
        return *at;
    sets.push_back({owner, type, {}, {}});
    return sets.back();
}

qint64 secondsOf(const ldns_rdf *time)
{
    return ldns_rdf2native_int32(time);
}

/// A signature's times (RFC 4034 §3.1.5: serial numbers).
Why faultOfTimes(const ldns_rr *signature, const QDateTime &now)
{
    const auto seconds = static_cast<quint32>(now.toSecsSinceEpoch());
    const auto skew = static_cast<qint32>(kSignatureSkew.count());
    const auto left =
        static_cast<qint32>(static_cast<quint32>(secondsOf(ldns_rr_rrsig_expiration(signature))) - seconds);
    const auto age =
        static_cast<qint32>(seconds - static_cast<quint32>(secondsOf(ldns_rr_rrsig_inception(signature))));
    if (left < -skew)
        return Why::Expired;
    return age < -skew ? Why::NotYetValid : Why::None;
}

using BorrowedList = std::unique_ptr<ldns_rr_list, decltype(&ldns_rr_list_free)>;

BorrowedList borrowedList()
{
    return {ldns_rr_list_new(), &ldns_rr_list_free};
}

Why faultOf(const SignedSet &set, const ldns_rr_list *keys, const QDateTime &now)
{
    if (!set.isSigned())
        return Why::SignatureMissing;
    const BorrowedList good = borrowedList();
    bool wrong = false;
    Why times = Why::None;
    for (size_t i = 0; i < ldns_rr_list_rr_count(set.signatures.get()); ++i) {
        ldns_rr *signature = ldns_rr_list_rr(set.signatures.get(), i);
        if (const Why fault = faultOfTimes(signature, now); fault != Why::None)
            times = fault;
        else if (ldns_verify_rrsig_keylist_notime(set.records.get(), signature, keys, good.get()) ==
                 LDNS_STATUS_OK)
            return Why::None;
        else
            wrong = true;
    }
    return wrong ? Why::SignatureWrong : times;
}

bool isKnown(const ldns_rr *ds)
{
    const int digest = ldns_rdf2native_int8(ldns_rr_rdf(ds, 2));
    const int algorithm = ldns_rdf2native_int8(ldns_rr_rdf(ds, 1));
    const bool digestKnown = digest == LDNS_SHA1 || digest == LDNS_SHA256 || digest == LDNS_SHA384;
    return digestKnown && ldns_key_algo_supported(algorithm);
}

/// The keys that a DS, or an anchor that is itself a key, stands for.
BorrowedList fitting(const SignedSet &keys, const SignedSet &above)
{
    BorrowedList found = borrowedList();
    for (size_t i = 0; i < ldns_rr_list_rr_count(keys.records.get()); ++i) {
        ldns_rr *key = ldns_rr_list_rr(keys.records.get(), i);
        for (size_t j = 0; j < ldns_rr_list_rr_count(above.records.get()); ++j) {
            const ldns_rr *anchor = ldns_rr_list_rr(above.records.get(), j);
            const bool isKey = ldns_rr_get_type(anchor) == LDNS_RR_TYPE_DNSKEY;
            if (isKey ? rdataOf(anchor) == rdataOf(key) : ldns_rr_compare_ds(key, anchor)) {
                ldns_rr_list_push_rr(found.get(), key);
                break;
            }
        }
    }
    return found;
}

} // namespace

std::vector<SignedSet> signedSets(const Answer &answer, Section section)
{
    std::vector<SignedSet> sets;
    const auto message = decodeMessage(answer.wire);
    if (answer.wire.isEmpty() || !message)
        return sets;
    for (const Record &record : section == Section::Answer ? message->answer : message->authority) {
        if (const auto signature = signatureData(record))
            append(setIn(sets, record.name, signature->covered).signatures, record);
        else
            append(setIn(sets, record.name, record.type).records, record);
    }
    return sets;
}

SignedSet setOf(const Answer &answer, const DomainName &owner, RecordType type)
{
    std::vector<SignedSet> sets = signedSets(answer, Section::Answer);
    return std::move(setIn(sets, owner, type));
}

SignedSet setOf(const TrustAnchors &anchors)
{
    SignedSet set;
    for (const Record &anchor : anchors)
        append(set.records, anchor);
    return set;
}

Why faultOf(const SignedSet &set, const SignedSet &keys, const QDateTime &now)
{
    return faultOf(set, keys.records.get(), now);
}

Why faultOfKeys(const SignedSet &keys, const SignedSet &above, const QDateTime &now)
{
    if (keys.isEmpty())
        return Why::Unsigned;
    bool anyKnown = false;
    for (size_t i = 0; i < ldns_rr_list_rr_count(above.records.get()); ++i) {
        const ldns_rr *anchor = ldns_rr_list_rr(above.records.get(), i);
        anyKnown = anyKnown || ldns_rr_get_type(anchor) == LDNS_RR_TYPE_DNSKEY || isKnown(anchor);
    }
    if (!anyKnown)
        return Why::None;
    const BorrowedList trusted = fitting(keys, above);
    if (ldns_rr_list_rr_count(trusted.get()) == 0)
        return Why::DsWithoutKey;
    return faultOf(keys, trusted.get(), now);
}

} // namespace posthorn::dns
