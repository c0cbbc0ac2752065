// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/dnssecfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::audit {

using dns::Question;
using dns::RecordType;
using dns::Security;
using lookup::Area;
using lookup::JudgedSet;

namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<Question> firstQuestion(Area area, const DomainName &domain)
{
    const auto below = [&](const char *labels) -> std::optional<Question> {
        const auto name = DomainName::literal(labels).within(domain);
        return name ? std::optional(Question{*name, RecordType::Txt}) : std::nullopt;
    };
    switch (area) {
    case Area::Mx:
        return Question{domain, RecordType::Mx};
    case Area::Spf:
        return Question{domain, RecordType::Txt};
    case Area::Dmarc:
        return below("_dmarc");
    case Area::MtaSts:
        return below("_mta-sts");
    case Area::TlsRpt:
        return below("_smtp._tls");
    default:
        return std::nullopt;
    }
}

} // namespace

const char *whyText(dns::Validation::Why why)
{
    using Why = dns::Validation::Why;
    switch (why) {
    case Why::Expired:
        return QT_TRANSLATE_NOOP("Findings", "the signatures have expired");
    case Why::NotYetValid:
        return QT_TRANSLATE_NOOP("Findings", "the signatures are not yet valid");
    case Why::DsWithoutKey:
        return QT_TRANSLATE_NOOP("Findings", "the DS record at the parent fits no key of the zone");
    case Why::Unsigned:
        return QT_TRANSLATE_NOOP(
            "Findings", "the zone is unsigned, though a DS record at the parent says that it is signed");
    case Why::SignatureWrong:
        return QT_TRANSLATE_NOOP("Findings", "a signature is wrong");
    case Why::SignatureMissing:
        return QT_TRANSLATE_NOOP("Findings", "a signature is missing");
    case Why::DenialNotProven:
        return QT_TRANSLATE_NOOP("Findings", "the proof that a record does not exist is missing or wrong");
    case Why::Other:
    case Why::None:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings", "the signatures cannot be verified");
}

QString evidence(const JudgedSet &set)
{
    const QString words = QCoreApplication::translate("Findings", whyText(set.validation.why));
    const QString detail = set.validation.detail;
    return set.question.name.toString() + u' ' + dns::typeName(set.question.type) + u": "_s + words +
           (detail.isEmpty() ? QString() : u" ("_s + detail + u')');
}

bool isZoneBogus(const lookup::Observation &seen)
{
    return seen.dnssec && seen.dnssec->isZoneBogus();
}

bool isClockWrong(const lookup::Observation &seen)
{
    return seen.dnssec && seen.dnssec->isClockWrong();
}

bool isAreaBogus(Area area, const lookup::Observation &seen)
{
    const auto question = firstQuestion(area, seen.domain);
    const JudgedSet *set = seen.dnssec && question ? seen.dnssec->set(*question) : nullptr;
    return set && set->isBogus() && seen.dnssec->isRootSound();
}

std::optional<QString> unjudgedReason(const lookup::DnssecSeen &seen)
{
    if (seen.isClockWrong())
        return QCoreApplication::translate("Findings",
                                           "by this machine's clock not even the root's signatures hold");
    if (!seen.isRootSound())
        return QCoreApplication::translate("Findings", "the trust anchor does not fit the root");
    const auto unjudged = [](const dns::Validation &validation) {
        return validation.security == Security::Indeterminate || validation.security == Security::Unknown;
    };
    if (unjudged(seen.apex.validation))
        return seen.apex.validation.detail;
    const auto set = std::find_if(seen.sets.begin(), seen.sets.end(), [&](const JudgedSet &s) {
        return s.question.name.isWithin(seen.zone) && unjudged(s.validation);
    });
    return set != seen.sets.end() ? std::optional(set->validation.detail) : std::nullopt;
}

std::optional<QString> unprovenDenial(const lookup::Observation &seen)
{
    return seen.doesNotExist() && seen.dnssec ? unjudgedReason(*seen.dnssec) : std::nullopt;
}

} // namespace posthorn::audit
