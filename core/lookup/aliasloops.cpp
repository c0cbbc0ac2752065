// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/aliasloops.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

/// The look-ups that matter for mail.
QList<Answer *> mailAnswers(Observation &seen)
{
    QList<Answer *> answers{&seen.soa, &seen.mx.answer, &seen.mx.a, &seen.mx.aaaa, &seen.spf.txt};
    for (HostSeen &host : seen.hosts)
        answers << &host.a << &host.aaaa;
    for (DmarcStep &step : seen.dmarc.walk)
        answers << &step.answer;
    if (seen.mtaSts)
        answers << &seen.mtaSts->txt;
    if (seen.tlsRpt)
        answers << &seen.tlsRpt->txt;
    for (qsizetype i = 0; seen.dkim && i < seen.dkim->selectors.size(); ++i)
        answers << &seen.dkim->selectors[i].txt;
    return answers;
}

bool mayBeLoop(const Answer &answer)
{
    return answer.failed() && answer.failed()->why == dns::Failed::Why::ServFail;
}

/// Follows the aliases from \a name one by one. \return those of a circle; nothing where there is none
QCoro::Task<QList<dns::Record>> circleFrom(DomainName name, Context context)
{
    QList<dns::Record> chain;
    QList<DomainName> visited;
    while (chain.size() < kMaxAliases) {
        visited.append(name);
        const Answer step = co_await context.ask(name, RecordType::Cname);
        const auto target = step.found() ? dns::nameData(step.records().first()) : std::nullopt;
        if (!target)
            co_return QList<dns::Record>();
        chain.append(step.records().first());
        if (visited.contains(*target))
            co_return chain;
        name = *target;
    }
    co_return QList<dns::Record>();
}

} // namespace

QCoro::Task<Observation> tellAliasLoops(Observation seen, Context context)
{
    QList<DomainName> names;
    for (const Answer *answer : mailAnswers(seen)) {
        if (mayBeLoop(*answer) && !names.contains(answer->question.name))
            names.append(answer->question.name);
    }
    std::vector<QCoro::Task<QList<dns::Record>>> asked;
    for (const DomainName &name : names)
        asked.push_back(circleFrom(name, context));
    for (size_t i = 0; i < asked.size(); ++i) {
        const QList<dns::Record> circle = co_await asked[i];
        for (Answer *answer : circle.isEmpty() ? QList<Answer *>() : mailAnswers(seen)) {
            if (!mayBeLoop(*answer) || answer->question.name != names[static_cast<qsizetype>(i)])
                continue;
            answer->aliases = circle;
            answer->outcome = dns::Failed{dns::Failed::Why::AliasLoop, circle.last().name.toString()};
        }
    }
    co_return seen;
}

} // namespace posthorn::lookup
