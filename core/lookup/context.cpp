// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/context.h"

#include <QRandomGenerator>

#include <algorithm>

namespace posthorn::lookup {

namespace {

QCoro::Task<dns::Answer> absent(dns::Question question)
{
    dns::Answer answer;
    answer.question = question;
    answer.outcome = dns::Absent{dns::Absent::Kind::NxDomain, std::chrono::seconds(0)};
    co_return answer;
}

bool sameData(const QList<dns::Record> &a, const QList<dns::Record> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &one, const auto &other) {
        return one.type == other.type && one.rdata == other.rdata;
    });
}

} // namespace

QByteArray randomLabel()
{
    return "posthorn-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

QCoro::Task<dns::Answer> Context::askBelow(Result<DomainName, NameError> labels, DomainName domain,
                                           dns::RecordType type) const
{
    const Result<DomainName, NameError> name = labels ? labels->within(domain) : labels;
    return name ? ask(*name, type) : absent({domain, type});
}

QCoro::Task<dns::Answer> Context::askProbe(DomainName domain, dns::RecordType type) const
{
    return askBelow(DomainName::fromLabels({probeLabel}), domain, type);
}

bool isOfWildcard(const dns::Answer &answer, const dns::Answer &probe)
{
    if (!sameData(answer.aliases, probe.aliases))
        return false;
    if (answer.question.type != probe.question.type)
        return !probe.aliases.isEmpty();
    const bool isThere = probe.found() || !probe.aliases.isEmpty();
    return isThere && sameData(answer.records(), probe.records());
}

} // namespace posthorn::lookup
