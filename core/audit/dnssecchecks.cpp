// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures of the zone and of the mail records (RFC 4033 to 4035).
#include "core/audit/dnssecfacts.h"
#include "core/audit/tools.h"

#include <algorithm>
#include <array>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::Security;
using lookup::DnssecSeen;
using lookup::JudgedSet;

constexpr std::chrono::hours kSoon{3 * 24};
constexpr int kLowShare = 5;         ///< a fifth of a signature's life
constexpr int kManyIterations = 100; ///< from here on some resolvers give up (RFC 9276 §3.2)
constexpr quint8 kSha1Digest = 1;
constexpr int kRsaSha512 = 10;
/// Must not, or is not recommended to, be used for signing (IANA's registry since RFC 9904; RFC 9905).
constexpr std::array kWeakAlgorithms{1, 3, 5, 6, 7, 10, 12};

/// Nothing where signatures could not be judged at all.
const DnssecSeen *judged(const Judging &on)
{
    const auto &seen = on.seen.dnssec;
    return seen && seen->isRootSound() ? &*seen : nullptr;
}

/// The same, of a zone whose signatures hold or that has none.
const DnssecSeen *sound(const Judging &on)
{
    const DnssecSeen *seen = judged(on);
    return seen && !seen->apex.isBogus() ? seen : nullptr;
}

/// Who is told of a set: the server's name where it lies in a zone of others, else the domain.
QString subjectOf(const JudgedSet &set, const DnssecSeen &seen, const Judging &on)
{
    const bool ours = set.question.name.isWithin(on.seen.domain) ||
                      (seen.isZoneKnown() && set.question.name.isWithin(seen.zone));
    if (ours)
        return on.domain();
    // The certificate's record stands two labels below the server's name (RFC 7672 §2.2.3).
    const bool isTlsa = set.question.type == dns::RecordType::Tlsa;
    return (isTlsa ? set.question.name.parent().parent() : set.question.name).toString();
}

void bogus(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = judged(on);
    if (!seen)
        return;
    const auto tell = [&](const JudgedSet &set, const QString &subject) {
        sink.add(subject,
                 {arg(u"zone"_s, set.validation.zone), words(u"reason"_s, whyText(set.validation.why))},
                 {evidence(set)});
    };
    if (seen->apex.isBogus())
        tell(seen->apex, on.domain());
    for (const JudgedSet &set : seen->sets) {
        if (set.isBogus() && !set.changed)
            tell(set, subjectOf(set, *seen, on));
    }
}

void expiresSoon(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = sound(on);
    const auto first = seen ? seen->firstToEnd() : std::nullopt;
    if (!first)
        return;
    const qint64 left = on.seen.checkedAt.secsTo(first->expiration);
    const qint64 life = first->inception.secsTo(first->expiration);
    if (left >= std::chrono::seconds(kSoon).count() || left * kLowShare >= life)
        return;
    const QString until = first->expiration.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
    sink.add(on.domain(), {arg(u"time"_s, until)},
             {u"%1 RRSIG %2 %3 %4"_s.arg(first->owner.toString(), dns::typeName(first->covered),
                                         QString::number(first->tag), until)});
}

void island(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = sound(on);
    if (seen && seen->apex.validation.security == Security::Insecure && seen->isSigned() && seen->ds.absent())
        sink.add(on.domain(), {arg(u"zone"_s, seen->zone), arg(u"parent"_s, seen->zone.parent())},
                 {evidence(seen->ds)});
}

void missing(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = sound(on);
    if (seen && seen->apex.validation.security == Security::Insecure && seen->keys.absent())
        sink.add(on.domain(), {}, {evidence(seen->keys)});
}

void weakAlgorithm(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = sound(on);
    QStringList weak;
    // One is only advised against (RFC 9904 §2); the others are not to be checked any more.
    bool isIgnored = false;
    for (int algorithm : seen ? seen->algorithms() : QList<int>()) {
        if (std::find(kWeakAlgorithms.begin(), kWeakAlgorithms.end(), algorithm) == kWeakAlgorithms.end())
            continue;
        weak.append(u"%1 (%2)"_s.arg(dns::algorithmName(algorithm), QString::number(algorithm)));
        isIgnored = isIgnored || algorithm != kRsaSha512;
    }
    if (!weak.isEmpty())
        sink.add(
            on.domain(),
            {arg(u"algorithms"_s, weak.join(u", "_s)),
             words(u"effect"_s,
                   isIgnored ? QT_TRANSLATE_NOOP("Findings", "new resolvers treat such signatures as if "
                                                             "there were none.")
                             : QT_TRANSLATE_NOOP("Findings", "resolvers still check such signatures, but "
                                                             "no new ones should be made with it."))},
            weak);
}

void dsSha1(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = sound(on);
    const QList<dns::DsData> signers = seen ? seen->delegationSigners() : QList<dns::DsData>();
    const bool onlySha1 = std::all_of(signers.begin(), signers.end(),
                                      [](const dns::DsData &ds) { return ds.digestType == kSha1Digest; });
    if (!signers.isEmpty() && onlySha1)
        sink.add(on.domain(), {}, evidence(seen->ds.records()));
}

void nsec3Iterations(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = sound(on);
    if (!seen)
        return;
    int most = 0;
    for (const dns::Record &record : seen->nsec3.records())
        most = std::max<int>(most, dns::nsec3Data(record).value_or(dns::Nsec3Data()).iterations);
    for (const JudgedSet &set : seen->sets) {
        const bool ours = set.question.name.isWithin(seen->zone);
        for (const dns::Nsec3Data &proof : ours ? set.proofs : QList<dns::Nsec3Data>())
            most = std::max<int>(most, proof.iterations);
    }
    if (most > 0)
        sink.add(on.domain(), {arg(u"count"_s, most)}, evidence(seen->nsec3.records()))
            .raised(most > kManyIterations);
}

void lookupFailed(const Judging &on, Sink &sink)
{
    const auto reason = on.seen.dnssec ? unjudgedReason(*on.seen.dnssec) : std::nullopt;
    if (reason)
        sink.add(on.domain(), {arg(u"reason"_s, *reason)}, {*reason});
}

void ok(const Judging &on, Sink &sink)
{
    const DnssecSeen *seen = sound(on);
    if (!seen || seen->apex.validation.security != Security::Secure)
        return;
    QStringList names;
    for (int algorithm : seen->algorithms())
        names.append(dns::algorithmName(algorithm));
    sink.add(on.domain(), {arg(u"zone"_s, seen->zone)}, names);
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"dnssec.bogus", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The DNSSEC signatures do not hold"),
      QT_TRANSLATE_NOOP("Findings", "In the zone {zone}, {reason}. For every resolver that checks signatures these records do not exist: mail from and to many places fails."),
      QT_TRANSLATE_NOOP("Findings", "Tell whoever runs the DNS of {zone}: sign the zone anew, or let the registrar set the DS record right, or take it away.")},
     "RFC 4035 §5", &bogus},
    {"dnssec.expires-soon", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The DNSSEC signatures end soon"),
      QT_TRANSLATE_NOOP("Findings", "A signature of a mail record ends at {time}, and should have been renewed by now. From then on the domain does not exist for resolvers that check."),
      QT_TRANSLATE_NOOP("Findings", "Tell whoever runs your DNS that signatures are not being renewed.")},
     "RFC 6781 §4.4.2", &expiresSoon, {}, {}, {"dnssec.bogus"}},
    {"dnssec.island", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The zone is signed, but nobody can tell"),
      QT_TRANSLATE_NOOP("Findings", "{zone} has keys and signatures, but no DS record stands at {parent}. Without it, nobody checks them."),
      QT_TRANSLATE_NOOP("Findings", "Give the DS record to your registrar. Whoever runs your DNS shows it.")},
     "RFC 4035 §5.2", &island},
    {"dnssec.missing", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The domain is not signed"),
      QT_TRANSLATE_NOOP("Findings", "Without DNSSEC, an attacker on the line can change what others see in your DNS, and DANE is not possible."),
      QT_TRANSLATE_NOOP("Findings", "Switch DNSSEC on where your DNS is run; the registrar must get the DS record.")},
     "RFC 4033 §3", &missing},
    {"dnssec.weak-algorithm", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The zone is signed with an outdated algorithm"),
      QT_TRANSLATE_NOOP("Findings", "{algorithms}: {effect}"),
      QT_TRANSLATE_NOOP("Findings", "Change to ECDSAP256SHA256 (13). Whoever runs your DNS can do that without a gap.")},
     "RFC 9904 §2", &weakAlgorithm},
    {"dnssec.ds-sha1", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The DS record uses SHA-1 only"),
      QT_TRANSLATE_NOOP("Findings", "New resolvers no longer accept it, and treat the domain as unsigned."),
      QT_TRANSLATE_NOOP("Findings", "Let the registrar put in a DS record with SHA-256 (digest type 2).")},
     "RFC 9905 §2", &dsSha1},
    {"dnssec.nsec3-iterations", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "NSEC3 is set to needless work"),
      QT_TRANSLATE_NOOP("Findings", "The zone asks for {count} extra iterations. They protect nothing, cost every resolver time, and beyond 100 some refuse."),
      QT_TRANSLATE_NOOP("Findings", "Set the iterations to 0, and leave the salt empty.")},
     "RFC 9276 §3.1", &nsec3Iterations, Severity::Warning},
    {"dnssec.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The DNSSEC signatures could not be judged"),
      QT_TRANSLATE_NOOP("Findings", "Whether they hold is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later, or with another resolver that passes signatures on.")},
     "", &lookupFailed},
    {"dnssec.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The domain is signed, and the signatures hold"),
      QT_TRANSLATE_NOOP("Findings", "Everything from the root down to {zone} was checked."),
      ""},
     "RFC 4035 §5", &ok},
});
// clang-format on

} // namespace

std::span<const Check> dnssecChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
