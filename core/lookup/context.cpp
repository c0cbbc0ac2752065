// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/context.h"

#include <QRandomGenerator>

namespace posthorn::lookup {

namespace {

QCoro::Task<dns::Answer> absent(dns::Question question)
{
    dns::Answer answer;
    answer.question = question;
    answer.outcome = dns::Absent{dns::Absent::Kind::NxDomain, std::chrono::seconds(0)};
    co_return answer;
}

} // namespace

QByteArray randomLabel()
{
    return "posthorn-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

QCoro::Task<dns::Answer> Context::askBelow(const Result<DomainName, NameError> &labels,
                                           const DomainName &domain, dns::RecordType type) const
{
    const Result<DomainName, NameError> name = labels ? labels->within(domain) : labels;
    return name ? ask(*name, type) : absent({domain, type});
}

QCoro::Task<dns::Answer> Context::askProbe(const DomainName &domain, dns::RecordType type) const
{
    return askBelow(DomainName::fromLabels({probeLabel}), domain, type);
}

} // namespace posthorn::lookup
