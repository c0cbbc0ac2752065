// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spfevaluator.h"

#include "core/lookup/spfevaluation.h"

namespace posthorn::lookup {

std::optional<SpfQuery> spfQuery(const Address &ip, const QByteArray &mailFrom, const QByteArray &helo)
{
    SpfQuery query;
    query.ip = ip;
    query.helo = helo;
    query.sender = mailFrom.isEmpty() ? "postmaster@" + helo : mailFrom;
    const auto domain = records::nameFromDotted(query.sender.sliced(query.sender.lastIndexOf('@') + 1));
    if (!domain)
        return std::nullopt;
    query.domain = *domain;
    return query;
}

QCoro::Task<SpfResult> checkHost(SpfQuery query, dns::Resolver *resolver, std::stop_token stop,
                                 records::SpfCache *cache)
{
    SpfEvaluation evaluation(std::move(query), resolver, std::move(stop), cache);
    const SpfVerdict verdict = co_await evaluation.run();
    co_return evaluation.takeResult(verdict);
}

QByteArray verdictName(SpfVerdict verdict)
{
    switch (verdict) {
    case SpfVerdict::None:
        return "none";
    case SpfVerdict::Neutral:
        return "neutral";
    case SpfVerdict::Pass:
        return "pass";
    case SpfVerdict::Fail:
        return "fail";
    case SpfVerdict::SoftFail:
        return "softfail";
    case SpfVerdict::TempError:
        return "temperror";
    case SpfVerdict::PermError:
        return "permerror";
    }
    return {};
}

} // namespace posthorn::lookup
