// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/deliverydemand.h"

#include "core/smtp/certificate.h"

namespace posthorn::lookup {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<DeliveryDemand> lookUpDemand(DomainName domain, Context context)
{
    DeliveryDemand demand;
    demand.domain = domain;
    demand.now = context.clock->now();
    const MtaStsSeen sts = co_await lookUpMtaSts(domain, context);
    demand.sts = sts;
    co_return demand;
}

QString objectionTo(const DeliveryDemand &demand, const DomainName &host, const smtp::TlsSeen *tls)
{
    if (!demand.sts || !demand.sts->isEnforced())
        return {};
    if (!demand.sts->goodPolicy()->matches(host))
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

} // namespace posthorn::lookup
