// SPDX-License-Identifier: GPL-3.0-or-later
// What the resolvers make of each misdeed of a server. All questions are under way at once, each for a name
// of its own: the patience that silence needs is spent once.
#include "core/base/limits.h"
#include "core/dns/cachingresolver.h"
#include "core/dns/directauthority.h"
#include "core/dns/rdata.h"
#include "core/dns/recursiveresolver.h"
#include "tests/support/await.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/outcometext.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using dns::Answer;
using dns::Question;
using dns::RecordType;
using dns::Transport;
using namespace std::chrono_literals;

namespace {

/// One question with all its tries. The recursive resolver's tries get a sixth, two and three of it.
constexpr auto kPatience = 1800ms;
/// Between the first try's share and the second's.
constexpr auto kLateness = 450ms;

/// What is expected of one misdeed.
struct Case
{
    const char *name; ///< of the row, and of the domain under "test."
    Misdeed misdeed;
    RecordType type;
    const char *said;   ///< outcomeText()
    const char *how;    ///< how the answer came, howText()
    int sendings;       ///< by the recursive resolver
    int directSendings; ///< by the direct one
    const char *directSaid =
        nullptr; ///< where the direct one, which takes EDNS or not as told, gets another answer
};

constexpr auto A = RecordType::A;

// Where octets come that cannot be recognised as a reply to the question (too short, other id, other
// question, no readable question), they are not looked at further: they might be anybody's. So it ends in a
// time-out.
const Case kCases[] = {
    {"honest", Misdeed::None, A, "198.51.100.1", "udp", 1, 1},
    {"nodata", Misdeed::None, RecordType::Mx, "nodata", "udp", 1, 1},
    {"absent", Misdeed::None, RecordType::Txt, "nxdomain", "udp", 1, 1},
    {"large", Misdeed::None, RecordType::Txt, "8", "udp", 1, 1}, // more than 512 octets over UDP
    {"wrong-id", Misdeed::WrongId, A, "Timeout", "none", 3, 2},
    {"wrong-question", Misdeed::WrongQuestion, A, "Timeout", "none", 3, 2},
    {"wrong-then-right", Misdeed::WrongThenRight, A, "198.51.100.1", "udp", 1, 1},
    {"other-port", Misdeed::OtherPort, A, "Timeout", "none", 3, 2},
    {"truncated", Misdeed::Truncated, A, "198.51.100.1", "udp tcp", 2, 2},
    {"tcp-closed", Misdeed::TruncatedTcpClosed, A, "Truncated", "udp tcp", 2, 2},
    {"tcp-silent", Misdeed::TruncatedTcpSilent, A, "Truncated", "udp tcp", 2, 2},
    {"huge", Misdeed::Huge, RecordType::Txt, "654", "udp tcp", 2, 2},
    {"servfail", Misdeed::ServFail, A, "ServFail", "udp", 1, 1},
    {"refused", Misdeed::Refused, A, "Refused", "udp", 1, 1},
    {"formerr-to-edns", Misdeed::FormErrToEdns, A, "198.51.100.1", "udp", 2, 2},
    {"notimp-to-edns", Misdeed::NotImpToEdns, A, "198.51.100.1", "udp", 2, 2},
    {"bare-formerr-to-edns", Misdeed::BareFormErrToEdns, A, "198.51.100.1", "udp", 2, 2},
    {"bare-formerr", Misdeed::BareFormErr, A, "BadRcode", "udp", 2, 2},
    {"drops-edns", Misdeed::DropsEdns, A, "198.51.100.1", "udp", 3, 2, "Timeout"},
    {"notimp", Misdeed::NotImp, A, "BadRcode", "udp", 2, 2},
    {"silent", Misdeed::Silent, A, "Timeout", "none", 3, 2},
    {"garbage", Misdeed::Garbage, A, "Timeout", "none", 3, 2},
    {"short", Misdeed::Short, A, "Timeout", "none", 3, 2},
    {"half", Misdeed::Half, A, "Malformed", "udp", 1, 1},
    {"random-octets", Misdeed::RandomOctets, A, "Timeout", "none", 3, 2},
    {"alias-loop", Misdeed::AliasLoop, A, "AliasLoop", "udp", 1, 1},
    {"long-chain", Misdeed::LongChain, A, "AliasLoop", "udp", 1, 1},
    {"duplicates", Misdeed::Duplicates, A, "198.51.100.1", "udp", 1, 1},
    {"late", Misdeed::Late, A, "198.51.100.1", "udp", 2, 1},
    {"lie-absent", Misdeed::Lie, A, "192.0.2.66", "udp", 1, 1},
    {"not-an-answer", Misdeed::NotAnAnswer, A, "Malformed", "udp", 1, 1},
};

/// What an answer says: an address, the number of hundreds of octets of TXT, or why there is none.
QString outcomeText(const Answer &answer)
{
    if (!answer.found())
        return test::outcomeText(answer);
    const dns::Record record = answer.records().first();
    return record.type == RecordType::Txt ? QString::number(record.rdata.size() / 100)
                                          : dns::rdataText(record);
}

/// The transports that answered.
QString howText(const Answer &answer)
{
    if (answer.flags.truncated && answer.transport == Transport::Tcp)
        return QStringLiteral("udp tcp");
    if (answer.octets == 0)
        return QStringLiteral("none");
    return answer.transport == Transport::Tcp ? QStringLiteral("tcp") : QStringLiteral("udp");
}

DomainName domainOf(const Case &c)
{
    return *DomainName::parse(QByteArray(c.name) + ".test");
}

int sendingsFor(const HostileServer &server, const DomainName &name)
{
    const QList<HostileServer::Seen> seen = server.seen();
    return static_cast<int>(std::count_if(
        seen.begin(), seen.end(), [&](const HostileServer::Seen &s) { return s.question.name == name; }));
}

bool misbehave(HostileServer &server)
{
    QByteArray records;
    for (const Case &c : kCases) {
        const QByteArray name(c.name);
        if (!name.startsWith("lie") && name != "absent")
            records += name + ".test. 60 A 198.51.100.1\n";
        server.setMisdeed(name + ".test", c.misdeed);
    }
    const QByteArray string = " \"" + QByteArray(220, 'x') + '"';
    records += "large.test. 60 TXT" + string.repeated(4) + '\n';
    server.setLateness(kLateness);
    return server.setRecords(records) && server.listen();
}

} // namespace

class MisdeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recursiveResolver_data() { rows(); }
    void recursiveResolver();
    void cachingResolver_data() { rows(); }
    void cachingResolver();
    void directAuthority_data() { rows(); }
    void directAuthority();

    void extendedErrorIsToldSafely();
    void lateAnswersAreNotWaitedForLongerThanAllowed();
    void answersWithoutEdnsSaySo();
    void silenceToEdnsAloneIsSeenDirectly();
    void silenceToEdnsIsRemembered();
    void directQuestionsOverOneTransport();

private:
    static void rows();
    const Case &current() const;

    dns::Exchange m_exchange;
    dns::HttpsExchange m_https;
    HostileServer m_servers[3]; ///< for each of the three one, as they count
    std::optional<dns::RecursiveResolver> m_resolver;
    std::optional<dns::RecursiveResolver> m_below;
    std::optional<dns::CachingResolver> m_cache;
    dns::DirectAuthority m_authority{&m_exchange, kPatience};
    QHash<QString, Answer> m_answers[3];
};

void MisdeedsTest::initTestCase()
{
    for (HostileServer &server : m_servers)
        QVERIFY(misbehave(server));
    m_resolver.emplace(&m_exchange, &m_https, QList<dns::Upstream>{m_servers[0].endpoint()}, kPatience);
    m_below.emplace(&m_exchange, &m_https, QList<dns::Upstream>{m_servers[1].endpoint()}, kPatience);
    m_cache.emplace(*m_below);
    std::vector<QCoro::Task<Answer>> tasks;
    for (const Case &c : kCases) {
        const Question question{domainOf(c), c.type};
        tasks.push_back(m_resolver->resolve(question, {}));
        tasks.push_back(m_cache->resolve(question, {}));
        tasks.push_back(m_authority.ask(m_servers[2].endpoint(), question, {}, {}));
    }
    size_t next = 0;
    for (const Case &c : kCases) {
        for (auto &answers : m_answers)
            answers.insert(QString::fromLatin1(c.name), test::await(std::move(tasks[next++])));
    }
}

void MisdeedsTest::rows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i)
        QTest::newRow(kCases[i].name) << i;
}

const Case &MisdeedsTest::current() const
{
    return kCases[*static_cast<const int *>(QTest::qData("index", qMetaTypeId<int>()))];
}

void MisdeedsTest::recursiveResolver()
{
    const Case &c = current();
    const Answer answer = m_answers[0].value(QString::fromLatin1(c.name));
    QCOMPARE(outcomeText(answer), QString::fromLatin1(c.said));
    QCOMPARE(howText(answer), QString::fromLatin1(c.how));
    QCOMPARE(sendingsFor(m_servers[0], domainOf(c)), c.sendings);
    QCOMPARE(answer.tries, c.sendings);
    QCOMPARE(answer.question, (Question{domainOf(c), c.type}));
    QCOMPARE(answer.server, m_servers[0].endpoint().toString());
}

/// The same through the cache; a second question is answered from it, failures included (RFC 9520).
void MisdeedsTest::cachingResolver()
{
    const Case &c = current();
    const Answer answer = m_answers[1].value(QString::fromLatin1(c.name));
    QCOMPARE(outcomeText(answer), QString::fromLatin1(c.said));
    QCOMPARE(howText(answer), QString::fromLatin1(c.how));
    QCOMPARE(sendingsFor(m_servers[1], domainOf(c)), c.sendings);
    if (answer.failed())
        return;
    QCOMPARE(test::await(m_cache->resolve(answer.question, {})), answer);
    QCOMPARE(sendingsFor(m_servers[1], domainOf(c)), c.sendings);
}

void MisdeedsTest::directAuthority()
{
    const Case &c = current();
    const Answer answer = m_answers[2].value(QString::fromLatin1(c.name));
    QCOMPARE(outcomeText(answer), QString::fromLatin1(c.directSaid ? c.directSaid : c.said));
    QCOMPARE(howText(answer), QString::fromLatin1(c.directSaid ? "none" : c.how));
    QCOMPARE(sendingsFor(m_servers[2], domainOf(c)), c.directSendings);
    for (const HostileServer::Seen &seen : m_servers[2].seen())
        QVERIFY(!seen.recursion);
}

void MisdeedsTest::extendedErrorIsToldSafely()
{
    for (const auto &answers : m_answers) {
        const Answer answer = answers.value(QStringLiteral("servfail"));
        QCOMPARE(answer.errors.size(), 1);
        QCOMPARE(answer.errors.first().code, quint16(6));
        const QString detail = answer.failed()->detail;
        QVERIFY2(detail.startsWith(QStringLiteral("SERVFAIL; EDE 6 signature ")), qPrintable(detail));
        for (const QString &text : {detail, answer.errors.first().text}) {
            QVERIFY(text.contains(QStringLiteral("expired")));
            QVERIFY(std::none_of(text.begin(), text.end(),
                                 [](QChar ch) { return ch.category() == QChar::Other_Control; }));
        }
        QCOMPARE(answer.rcode, 2);
    }
}

void MisdeedsTest::lateAnswersAreNotWaitedForLongerThanAllowed()
{
    for (const auto &answers : m_answers) {
        for (const Answer &answer : answers)
            QVERIFY2(answer.elapsed < kPatience + 300ms, qPrintable(answer.question.name.toString()));
    }
    QVERIFY(m_answers[0].value(QStringLiteral("silent")).elapsed >= kPatience - 50ms);
}

void MisdeedsTest::answersWithoutEdnsSaySo()
{
    for (const auto &answers : m_answers) {
        QVERIFY(answers.value(QStringLiteral("honest")).edns);
        QVERIFY(!answers.value(QStringLiteral("formerr-to-edns")).edns);
    }
}

void MisdeedsTest::silenceToEdnsAloneIsSeenDirectly()
{
    const Question question{DomainName::literal("drops-edns.test"), A};
    const Answer answer = test::await(
        m_authority.ask(m_servers[2].endpoint(), question, {.edns = dns::DirectOptions::Edns::None}, {}));
    QCOMPARE(outcomeText(answer), QStringLiteral("198.51.100.1"));
    QVERIFY(!answer.edns);
}

/// A resolver that is silent to EDNS costs one patience, not one for each question.
void MisdeedsTest::silenceToEdnsIsRemembered()
{
    HostileServer server;
    server.setMisdeed(Misdeed::DropsEdns);
    QVERIFY(server.setRecords("a.test. 60 A 198.51.100.1\nb.test. 60 A 198.51.100.2\n") && server.listen());
    dns::RecursiveResolver resolver(&m_exchange, &m_https, {server.endpoint()}, kPatience);
    const auto ask = [&](const char *name) {
        return test::await(resolver.resolve(Question{DomainName::literal(name), A}, {}));
    };
    const Answer first = ask("a.test");
    QCOMPARE(outcomeText(first), QStringLiteral("198.51.100.1"));
    QCOMPARE(first.tries, 2);
    const Answer second = ask("b.test");
    QCOMPARE(outcomeText(second), QStringLiteral("198.51.100.2"));
    QCOMPARE(second.tries, 1);
    QCOMPARE(server.questions(), 3);
    QCOMPARE(resolver.counters().questions, 3);
    QCOMPARE(resolver.counters().retries, 1);
}

void MisdeedsTest::directQuestionsOverOneTransport()
{
    using Via = dns::DirectOptions::Via;
    const Question question{DomainName::literal("truncated.test"), A};
    const auto ask = [&](Via via) {
        return test::await(m_authority.ask(m_servers[2].endpoint(), question, {.via = via}, {}));
    };
    const Answer udp = ask(Via::UdpOnly);
    QVERIFY(udp.flags.truncated);
    QCOMPARE(udp.transport, Transport::Udp);
    const Answer tcp = ask(Via::TcpOnly);
    QCOMPARE(outcomeText(tcp), QStringLiteral("198.51.100.1"));
    QCOMPARE(tcp.transport, Transport::Tcp);
    QVERIFY(!tcp.flags.truncated);
}

QTEST_GUILESS_MAIN(MisdeedsTest)
#include "misdeeds_test.moc"
