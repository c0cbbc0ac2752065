// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked side by side about a delegation. What the answers mean is tests/lab/delegation_test.cpp.
#include "core/lookup/delegationlookup.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::Question;
using dns::RecordType;

namespace {

const DomainName kDomain = DomainName::literal("example.com");
const Address kParent = *Address::parse("192.0.2.53");
const Address kChild = *Address::parse("192.0.2.99");

dns::Record record(const DomainName &name, RecordType type, const char *text)
{
    return {name, type, std::chrono::seconds(60),
            dns::rdataFromText(type, QString::fromLatin1(text)).value()};
}

/// A resolver that hears nothing of the domain until somebody has asked its servers.
class LateResolver final : public test::MapResolver
{
public:
    LateResolver()
    {
        add(DomainName::literal("com"), RecordType::Ns,
            dns::rdataFromText(RecordType::Ns, QStringLiteral("ns.parent.example.")).value());
        a("ns.parent.example", "192.0.2.53");
    }

    QCoro::Task<dns::Answer> resolve(Question question, std::stop_token stop) override
    {
        if (!question.name.isWithin(kDomain))
            co_return answerTo(question);
        const OneShot<bool> turn;
        m_waiting.push_back(turn);
        if (m_isOver)
            turn.set(true);
        co_await turn;
        co_return dns::failedAnswer(question, stop.stop_requested() ? dns::Failed::Why::Cancelled
                                                                    : dns::Failed::Why::Timeout);
    }

    void giveUp()
    {
        m_isOver = true;
        for (const OneShot<bool> &turn : std::exchange(m_waiting, {}))
            turn.set(true);
    }

private:
    bool m_isOver = false;
    std::vector<OneShot<bool>> m_waiting;
};

/// The parent's server refers; the domain's own is silent.
class Servers final : public dns::Authority
{
public:
    explicit Servers(LateResolver &resolver)
        : m_resolver(resolver)
    {
    }

    QList<std::pair<Address, Question>> asked;

    QCoro::Task<dns::Answer> ask(dns::Endpoint server, Question question, dns::DirectOptions,
                                 std::stop_token) override
    {
        asked.append({server.address, question});
        if (server.address != kParent) {
            m_resolver.giveUp();
            co_return dns::failedAnswer(question, dns::Failed::Why::Timeout);
        }
        dns::Answer answer;
        answer.question = question;
        answer.outcome = dns::Absent{dns::Absent::Kind::NoData, std::chrono::seconds(60)};
        if (question == Question{kDomain, RecordType::Ns}) {
            answer.authority = {record(kDomain, RecordType::Ns, "ns.example.com.")};
            answer.additional = {record(DomainName::literal("ns.example.com"), RecordType::A, "192.0.2.99")};
        }
        co_return answer;
    }

    qsizetype count(const Address &address, const Question &question) const
    {
        return asked.count({address, question});
    }

private:
    LateResolver &m_resolver;
};

} // namespace

class DelegationLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void deadDomainCostsOneTimeOut();
};

void DelegationLookupTest::deadDomainCostsOneTimeOut()
{
    LateResolver resolver;
    Servers servers(resolver);
    Context context;
    context.resolver = &resolver;
    context.authority = &servers;
    const DelegationSeen seen = test::await(lookUpDelegation(kDomain, context));
    QVERIFY(seen.soa.failed());
    QCOMPARE(seen.zone, kDomain);
    QCOMPARE(seen.parent, DomainName::literal("com"));
    QCOMPARE(seen.parentNames(), QList<DomainName>{DomainName::literal("ns.example.com")});
    QCOMPARE(seen.servers.size(), 1);
    QCOMPARE(seen.servers.first().addresses.first().address, kChild);
    QVERIFY(!seen.servers.first().addresses.first().answers());
    // Over UDP, over TCP, and without EDNS; nobody is asked for the same again.
    QCOMPARE(servers.count(kParent, {kDomain, RecordType::Ns}), 1);
    QCOMPARE(servers.count(kChild, {kDomain, RecordType::Soa}), 3);
}

QTEST_GUILESS_MAIN(DelegationLookupTest)
#include "delegationlookup_test.moc"
