// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"
#include "core/dns/trustanchor.h"
#include "core/dns/validator.h"

#include <QDateTime>

namespace posthorn::dns {

/// How far this machine's clock may be off before a signature's times count against it (RFC 4035 §5.3.1 has
/// no room at all, and many validators give none).
inline constexpr std::chrono::seconds kSignatureSkew{300};

/// Why a set that the validator calls bogus is so, found by walking down from the anchor once more and
/// looking at each DS, key and signature by itself. It explains and never judges: what it finds nothing wrong
/// with stays bogus.
struct Diagnosis
{
    Validation::Why why = Validation::Why::None;
    DomainName zone;      ///< whose fault it is
    bool unknown = false; ///< what is needed could not be had, or the resolver leaves signatures out
    QString detail;       ///< of what is unknown

    bool operator==(const Diagnosis &) const = default;
};

/// \param signatures answers with signatures; outlives the task
QCoro::Task<Diagnosis> diagnose(Question question, Resolver *signatures, TrustAnchors anchors, QDateTime now,
                                std::stop_token stop);

/// What libunbound's words mean, where diagnose() found nothing.
Validation::Why whyFromWords(const QString &words);

} // namespace posthorn::dns
