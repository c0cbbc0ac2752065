// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/deliverydemand.h"

#include "core/dns/validator.h"
#include "core/lookup/danematch.h"
#include "core/smtp/certificate.h"

#include <algorithm>

namespace posthorn::lookup {

using namespace Qt::Literals::StringLiterals;
using Mode = records::MtaStsPolicy::Mode;

namespace {

/// The records that senders go by, and that count for SMTP.
QList<records::TlsaRecord> usable(const TlsaSeen &tlsa)
{
    QList<records::TlsaRecord> list;
    for (const TlsaParse &parse : tlsa.parses) {
        if (isUsable(parse))
            list.append(parse.record);
    }
    return list;
}

/// What senders must know of a server before they may use it, and could not learn (RFC 7672 §2.1.2): an
/// attacker could have kept it from them. Empty where nothing is in the way.
QString unknownByDane(const DaneHostSeen &host)
{
    using dns::Security;
    if (host.addresses.security == Security::Bogus)
        return u"the signatures of the server's addresses do not hold (DNSSEC)"_s;
    if (!host.isReachedSecurely())
        return {};
    for (const TlsaSeen &tlsa : host.tlsa) {
        if (tlsa.isSecure())
            return {}; // what senders find first is enough
        if (tlsa.answer.failed() || tlsa.validation.security == Security::Bogus ||
            tlsa.validation.security == Security::Indeterminate)
            return u"whether the server publishes TLSA records (DANE) could not be learned"_s;
    }
    return {};
}

/// Nothing: DANE says nothing about this server.
std::optional<QString> objectionByDane(const DeliveryDemand &demand, const DomainName &host,
                                       const smtp::TlsSeen *tls)
{
    const QList<DaneHostSeen> hosts = demand.dane ? demand.dane->hosts : QList<DaneHostSeen>();
    const auto at =
        std::find_if(hosts.begin(), hosts.end(), [&](const DaneHostSeen &h) { return h.host == host; });
    if (at == hosts.end())
        return std::nullopt;
    if (const QString unknown = unknownByDane(*at); !unknown.isEmpty())
        return unknown;
    const TlsaSeen *applied = at->applied();
    if (!applied)
        return std::nullopt;
    if (!tls)
        return u"the server publishes TLSA records (DANE), and the connection is not encrypted"_s;
    const QList<records::TlsaRecord> records = usable(*applied);
    QList<DomainName> names{applied->base, host};
    // The domain itself only where it surely has this server (RFC 7672 §3.2.2).
    if (demand.isMxSecure || host == demand.domain)
        names.append(demand.domain);
    // Records of which none counts still demand encryption (RFC 7672 §2.2).
    if (records.isEmpty() || matchDane(records, tls->chain, names, demand.now).isMatch())
        return QString();
    return u"the certificate fits none of the TLSA records (DANE)"_s;
}

/// Where the policy is the domain's, in the mode \a mode.
QString objectionBySts(const DeliveryDemand &demand, Mode mode, const DomainName &host,
                       const smtp::TlsSeen *tls)
{
    const records::MtaStsPolicy *policy = demand.sts ? demand.sts->goodPolicy() : nullptr;
    if (!policy || policy->mode != mode || !demand.sts->isAnnounced())
        return {};
    if (!policy->matches(host))
        return u"the MTA-STS policy does not list this server"_s;
    if (!tls)
        return u"the MTA-STS policy demands encryption, and the connection is in clear text"_s;
    const auto certificate = tls->chain.isEmpty() ? std::nullopt : smtp::readCertificate(tls->chain.first());
    if (!certificate || !tls->trusted)
        return u"the MTA-STS policy demands a certificate of a known authority: "_s + tls->distrust;
    if (!tls->matches)
        return u"the MTA-STS policy demands a certificate for the server's name"_s;
    if (demand.now > certificate->notAfter || demand.now < certificate->notBefore)
        return u"the MTA-STS policy demands a certificate that is in date"_s;
    return {};
}

} // namespace

QCoro::Task<DeliveryDemand> lookUpDemand(DomainName domain, QList<DomainName> hosts, Context context)
{
    DeliveryDemand demand;
    demand.domain = domain;
    demand.now = context.clock->now();
    auto sts = lookUpMtaSts(domain, context);
    std::optional<QCoro::Task<DaneSeen>> dane;
    std::optional<QCoro::Task<dns::Validation>> mx;
    if (context.validator) {
        const dns::Question question{domain, dns::RecordType::Mx};
        mx.emplace(context.validator->validate(question, context.stop));
        dane.emplace(lookUpDane(hosts, context));
    }
    demand.sts = co_await sts;
    if (dane) {
        const dns::Validation validation = co_await *mx;
        demand.isMxSecure = validation.security == dns::Security::Secure;
        demand.dane = co_await *dane;
    }
    co_return demand;
}

QString objectionTo(const DeliveryDemand &demand, const DomainName &host, const smtp::TlsSeen *tls)
{
    if (const auto objection = objectionByDane(demand, host, tls))
        return *objection;
    return objectionBySts(demand, Mode::Enforce, host, tls);
}

QString reservationAbout(const DeliveryDemand &demand, const DomainName &host, const smtp::TlsSeen *tls)
{
    return objectionByDane(demand, host, tls) ? QString() : objectionBySts(demand, Mode::Testing, host, tls);
}

} // namespace posthorn::lookup
