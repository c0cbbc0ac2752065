// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/dns/resolver.h"
#include "core/lookup/area.h"
#include "core/providers/selectors.h"
#include "core/records/spfcache.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace posthorn::dns {
class Validator;
struct ChangedSet;
} // namespace posthorn::dns
namespace posthorn::smtp {
class Dialler;
}
namespace posthorn::web {
class Fetcher;
}

namespace posthorn::lookup {

struct Observation;

/// What the domain is for. Stated by the user, or inferred from its records.
struct Purpose
{
    bool receives = true;
    bool sends = true;
    bool stated = false;

    bool operator==(const Purpose &) const = default;
};

/// How mail servers are talked to.
struct SmtpManners
{
    quint16 port = 25;
    QByteArray helo;         ///< what we call ourselves; empty: smtp::kDefaultHelo
    bool postmaster = false; ///< goes on to MAIL and RCPT of the domain's postmaster
    bool relay = false;      ///< tries whether mail for a stranger would be taken; never at a provider

    bool operator==(const SmtpManners &) const = default;
};

QByteArray randomLabel();

/// With what, and how far, an observation looks. The objects outlive the observation.
struct Context
{
    dns::Resolver *resolver = nullptr;
    dns::Authority *authority = nullptr; ///< null: authoritative servers cannot be asked (zone files)
    dns::Validator *validator = nullptr; ///< null: signatures cannot be judged (zone files)
    smtp::Dialler *dialler = nullptr;    ///< null: mail servers cannot be talked to
    web::Fetcher *fetcher = nullptr;     ///< null: nothing can be fetched from the web
    const QList<dns::ChangedSet> *changes = nullptr; ///< of an overlay; null: there is none
    Clock *clock = &Clock::system();
    records::SpfCache *spfRecords =
        nullptr; ///< shared by the audits of a run, so that common records are read once
    AreaSet areas = AreaSet::all();
    quint16 authorityPort = 53;
    quint16 httpsPort = 443;
    bool fetchesLogo = false; ///< of BIMI; tells its host that somebody looks
    SmtpManners smtp;
    QStringList selectors; ///< DKIM selectors that the user names
    providers::SelectorBudget selectorBudget = providers::SelectorBudget::Audit;
    std::optional<Purpose> purpose;
    /// A label that nobody has, for finding wildcards and resolvers that invent answers. Another one each
    /// time, but for a recording, whose replay must ask the same.
    QByteArray probeLabel = randomLabel();
    std::stop_token stop;
    /// Told when an area has been looked at, with what was seen until then; may be empty.
    std::function<void(Area, const Observation &)> areaDone;

    QCoro::Task<dns::Answer> ask(DomainName name, dns::RecordType type) const
    {
        return resolver->resolve(dns::Question{name, type}, stop);
    }
    /// Asks for \a labels below \a domain. A name too long to be one is absent, without a question (RFC 1035
    /// §2.3.4).
    QCoro::Task<dns::Answer> askBelow(Result<DomainName, NameError> labels, DomainName domain,
                                      dns::RecordType type) const;
    QCoro::Task<dns::Answer> askBelow(const char *labels, DomainName domain, dns::RecordType type) const
    {
        return askBelow(DomainName::literal(labels), domain, type);
    }
    /// Asks for a name below \a domain that nobody has.
    QCoro::Task<dns::Answer> askProbe(DomainName domain, dns::RecordType type) const;
};

/// Whether a wildcard made the answer: it says what \a probe, Context::askProbe()'s, says of a name that
/// nobody has. Of answers of different types the aliases alone can be compared.
bool isOfWildcard(const dns::Answer &answer, const dns::Answer &probe);

} // namespace posthorn::lookup
