// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mapresolver.h"

#include "core/base/limits.h"

namespace posthorn::test {

using dns::RecordType;

MapResolver &MapResolver::add(const DomainName &name, RecordType type, const QByteArray &rdata)
{
    m_sets[name][static_cast<quint16>(type)].append({name, type, std::chrono::seconds(3600), rdata});
    for (DomainName at = name; !at.isRoot(); at = at.parent())
        m_existing.insert(at);
    return *this;
}

MapResolver &MapResolver::txt(const QByteArray &name, const QByteArray &text)
{
    return add(DomainName::literal(name.constData()), RecordType::Txt, dns::makeTxt(text));
}

MapResolver &MapResolver::a(const QByteArray &name, const char *address)
{
    const Address parsed = Address::parse(QByteArrayView(address)).value();
    return add(DomainName::literal(name.constData()), parsed.isV4() ? RecordType::A : RecordType::Aaaa,
               dns::makeAddress(parsed));
}

MapResolver &MapResolver::mx(const QByteArray &name, quint16 preference, const QByteArray &host)
{
    return add(DomainName::literal(name.constData()), RecordType::Mx,
               dns::makeMx(preference, DomainName::literal(host.constData())));
}

MapResolver &MapResolver::ptr(const char *address, const QByteArray &name)
{
    return add(Address::parse(QByteArrayView(address)).value().reverseName(), RecordType::Ptr,
               dns::makeName(DomainName::literal(name.constData())));
}

MapResolver &MapResolver::cname(const QByteArray &name, const QByteArray &target)
{
    return add(DomainName::literal(name.constData()), RecordType::Cname,
               dns::makeName(DomainName::literal(target.constData())));
}

MapResolver &MapResolver::failing(const DomainName &name, dns::Failed::Why why)
{
    m_failingNames.insert(name, why);
    return *this;
}

MapResolver &MapResolver::failing(const dns::Question &question, dns::Failed::Why why)
{
    m_failingQuestions.insert(question, why);
    return *this;
}

dns::Outcome MapResolver::outcomeOf(const DomainName &name, RecordType type) const
{
    if (const auto why = m_failingQuestions.constFind({name, type}); why != m_failingQuestions.constEnd())
        return dns::Failed{*why, {}};
    const auto sets = m_sets.constFind(name);
    if (sets != m_sets.constEnd()) {
        const auto records = sets->constFind(static_cast<quint16>(type));
        if (records != sets->constEnd())
            return dns::Found{*records, records->first().ttl};
    }
    if (const auto why = m_failingNames.constFind(name); why != m_failingNames.constEnd())
        return dns::Failed{*why, {}};
    using Kind = dns::Absent::Kind;
    return dns::Absent{m_existing.contains(name) ? Kind::NoData : Kind::NxDomain, std::chrono::seconds(300)};
}

dns::Answer MapResolver::answerTo(const dns::Question &question) const
{
    dns::Answer answer;
    answer.question = question;
    DomainName name = question.name;
    for (int followed = 0; followed <= kMaxAliases; ++followed) {
        answer.outcome = outcomeOf(name, question.type);
        if (!answer.isNoData())
            return answer;
        const dns::Outcome alias = outcomeOf(name, RecordType::Cname);
        const auto *found = std::get_if<dns::Found>(&alias);
        if (!found || question.type == RecordType::Cname)
            return answer;
        answer.aliases.append(found->records.first());
        name = dns::nameData(found->records.first()).value_or(DomainName());
    }
    answer.outcome = dns::Failed{dns::Failed::Why::AliasLoop, {}};
    return answer;
}

QCoro::Task<dns::Answer> MapResolver::resolve(dns::Question question, std::stop_token stop)
{
    ++m_count;
    if (m_keep)
        m_questions.append(question);
    if (m_held) {
        const OneShot<bool> turn;
        m_waiting.push_back(turn);
        co_await turn;
    }
    if (stop.stop_requested())
        co_return dns::failedAnswer(question, dns::Failed::Why::Cancelled);
    co_return answerTo(question);
}

int MapResolver::answerWaiting()
{
    const std::vector<OneShot<bool>> now = std::exchange(m_waiting, {});
    for (const OneShot<bool> &turn : now)
        turn.set(true);
    return static_cast<int>(now.size());
}

} // namespace posthorn::test
