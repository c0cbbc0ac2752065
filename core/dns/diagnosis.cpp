// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/diagnosis.h"

#include "core/base/limits.h"
#include "core/base/validationlimits.h"
#include "core/dns/rdata.h"
#include "core/dns/signedsets.h"

#include <array>

namespace posthorn::dns {

namespace {

using Why = Validation::Why;

/// Where the walk stands: the last zone with keys that hold, or what ended it.
struct Place
{
    DomainName zone;
    SignedSet keys;
    std::optional<Diagnosis> end;
};

Diagnosis fault(Why why, const DomainName &zone)
{
    return {why, zone, false, {}};
}

Diagnosis unknown(const Answer &answer)
{
    const QString what = answer.question.name.toFqdn() + QLatin1Char(' ') + typeName(answer.question.type);
    const QString said = answer.failed()->detail;
    return {Why::None, answer.question.name, true,
            what + QStringLiteral(": ") + (said.isEmpty() ? QStringLiteral("no answer") : said)};
}

bool isProof(RecordType type)
{
    return type == RecordType::Nsec || type == RecordType::Nsec3;
}

/// What is wrong with the proof that there is nothing (RFC 4035 §5.4), as far as single sets show it.
Why faultOfAbsence(const Answer &answer, const Place &at, const QDateTime &now)
{
    bool proven = false;
    for (const SignedSet &set : signedSets(answer, Section::Authority)) {
        if (!isProof(set.type) && set.type != RecordType::Soa)
            continue;
        if (const Why why = faultOf(set, at.keys, now); why != Why::None)
            return why;
        proven = proven || isProof(set.type);
    }
    return proven ? Why::None : Why::DenialNotProven;
}

/// The root's keys, as the anchors want them.
QCoro::Task<Place> enterRoot(Resolver *signatures, TrustAnchors anchors, QDateTime now, std::stop_token stop)
{
    Place place;
    const Question question{DomainName(), RecordType::Dnskey};
    const Answer answer = co_await signatures->resolve(question, stop);
    if (answer.failed()) {
        place.end = unknown(answer);
        co_return place;
    }
    place.keys = setOf(answer, place.zone, RecordType::Dnskey);
    // The root is signed: whoever shows it without signatures has lost them on the way.
    if (place.keys.isEmpty() || !place.keys.isSigned()) {
        place.end =
            Diagnosis{Why::None, place.zone, true, QStringLiteral("the resolver leaves out signatures")};
        co_return place;
    }
    if (const Why why = faultOfKeys(place.keys, setOf(anchors), now); why != Why::None)
        place.end = fault(why, place.zone);
    co_return place;
}

/// One label further down: into the zone of that name, where there is one.
QCoro::Task<Place> descend(Place from, DomainName name, Resolver *signatures, QDateTime now,
                           std::stop_token stop)
{
    const Question dsQuestion{name, RecordType::Ds};
    const Answer ds = co_await signatures->resolve(dsQuestion, stop);
    if (ds.failed()) {
        from.end = unknown(ds);
        co_return from;
    }
    const SignedSet above = setOf(ds, name, RecordType::Ds);
    const Why why = above.isEmpty() ? faultOfAbsence(ds, from, now) : faultOf(above, from.keys, now);
    if (why != Why::None)
        from.end = fault(why, from.zone);
    if (from.end || above.isEmpty())
        co_return from;
    const Question keyQuestion{name, RecordType::Dnskey};
    const Answer keys = co_await signatures->resolve(keyQuestion, stop);
    Place place{name, setOf(keys, name, RecordType::Dnskey), {}};
    if (keys.failed())
        place.end = unknown(keys);
    else if (const Why own = faultOfKeys(place.keys, above, now); own != Why::None)
        place.end = fault(own, name);
    co_return place;
}

/// Down to the zone that \a name lies in.
QCoro::Task<Place> walkTo(DomainName name, Resolver *signatures, TrustAnchors anchors, QDateTime now,
                          std::stop_token stop)
{
    Place place = co_await enterRoot(signatures, anchors, now, stop);
    const int depth = std::min(name.labelCount(), kMaxZoneDepth);
    for (int labels = 1; labels <= depth && !place.end; ++labels) {
        const DomainName next = name.suffix(labels);
        place = co_await descend(std::move(place), next, signatures, now, stop);
    }
    co_return place;
}

/// The set itself, at the end of the walk.
Why faultOfLeaf(const Answer &answer, const DomainName &name, const Place &at, const QDateTime &now)
{
    if (at.end)
        return Why::None;
    bool found = false;
    for (const SignedSet &set : signedSets(answer, Section::Answer)) {
        if (set.owner != name || set.isEmpty())
            continue;
        found = true;
        if (const Why why = faultOf(set, at.keys, now); why != Why::None)
            return why;
    }
    return found ? Why::None : faultOfAbsence(answer, at, now);
}

} // namespace

QCoro::Task<Diagnosis> diagnose(Question question, Resolver *signatures, TrustAnchors anchors, QDateTime now,
                                std::stop_token stop)
{
    const Answer answer = co_await signatures->resolve(question, stop);
    if (answer.failed())
        co_return unknown(answer);
    // A set of aliases may lead through several zones, each of which may be at fault.
    QList<DomainName> names{question.name};
    for (const Record &alias : answer.aliases) {
        if (const auto target = nameData(alias); target && names.size() < kMaxAliases)
            names.append(*target);
    }
    for (const DomainName &name : names) {
        // A DS stands above the cut.
        const DomainName end = question.type == RecordType::Ds ? name.parent() : name;
        const Place place = co_await walkTo(end, signatures, anchors, now, stop);
        if (place.end)
            co_return *place.end;
        if (const Why why = faultOfLeaf(answer, name, place, now); why != Why::None)
            co_return fault(why, place.zone);
    }
    co_return Diagnosis{};
}

Validation::Why whyFromWords(const QString &words)
{
    struct Row
    {
        const char *part;
        Why why;
    };
    // The first that fits: longer phrases before their parts.
    static constexpr auto kRows = std::to_array<Row>({
        {"signature expired", Why::Expired},
        {"before inception", Why::NotYetValid},
        {"no keys have a DS", Why::DsWithoutKey},
        {"DS hash mismatch", Why::DsWithoutKey},
        {"no DNSKEY", Why::Unsigned},
        {"crypto failed", Why::SignatureWrong},
        {"unknown keys", Why::SignatureWrong},
        {"inception after expiration", Why::SignatureWrong},
        {"proof failed", Why::DenialNotProven},
        {"NSEC", Why::DenialNotProven},
        {"no DNSSEC records", Why::DenialNotProven},
        {"no signatures", Why::SignatureMissing},
        {"signature for expected key", Why::SignatureMissing},
        {"missing", Why::SignatureMissing},
    });
    for (const auto &[part, why] : kRows) {
        if (words.contains(QLatin1String(part), Qt::CaseInsensitive))
            return why;
    }
    return Why::Other;
}

} // namespace posthorn::dns
