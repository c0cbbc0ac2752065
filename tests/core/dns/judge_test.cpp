// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/message.h"
#include "core/dns/rdata.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

DomainName name(const char *text)
{
    return DomainName::literal(text);
}

const Question kAsked{name("a.example.com"), RecordType::A};

Record a(const char *owner, seconds ttl = 60s)
{
    return {name(owner), RecordType::A, ttl, QByteArray("\300\0\2\1", 4)};
}

Record cname(const char *owner, const char *target, seconds ttl = 60s)
{
    return {name(owner), RecordType::Cname, ttl, makeName(name(target))};
}

Record soa(const char *owner, seconds ttl, quint32 minimum)
{
    return {name(owner), RecordType::Soa, ttl, makeSoa({DomainName(), DomainName(), 1, 2, 3, 4, minimum})};
}

Message response(int rcode, const QList<Record> &answer, const QList<Record> &authority = {})
{
    Message message;
    message.response = true;
    message.rcode = rcode;
    message.question = kAsked;
    message.answer = answer;
    message.authority = authority;
    return message;
}

const Failed *failed(const Judgement &judgement)
{
    return std::get_if<Failed>(&judgement.outcome);
}

} // namespace

Q_DECLARE_METATYPE(posthorn::dns::Message)
Q_DECLARE_METATYPE(posthorn::dns::Outcome)

class JudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void keepsTheAliasesInOrder();
    void aChainThatLeavesTheMessageDangles();
    void aliasesUpToTheLimit();
    void circlesAreLoops();
    void aliasesThatAreAskedAreNotFollowed();
    void namesOfCodesAndServersWords();
};

void JudgeTest::judges_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<Outcome>("outcome");
    using Kind = Absent::Kind;
    const auto row = [](const char *title, const Message &message, const Outcome &outcome) {
        QTest::newRow(title) << message << outcome;
    };
    row("found", response(0, {a("a.example.com")}), Found{{a("a.example.com")}, 60s});
    row("found, smallest TTL", response(0, {a("a.example.com", 90s), a("a.example.com", 30s)}),
        Found{{a("a.example.com", 90s), a("a.example.com", 30s)}, 30s});
    row("found, owner in other case", response(0, {a("A.Example.com")}), Found{{a("a.example.com")}, 60s});
    row("found through an alias, its TTL is smaller",
        response(0, {cname("a.example.com", "b.example.com", 20s), a("b.example.com")}),
        Found{{a("b.example.com")}, 20s});
    row("found, aliases out of order",
        response(0, {a("c.example.com"), cname("b.example.com", "c.example.com"),
                     cname("a.example.com", "b.example.com")}),
        Found{{a("c.example.com")}, 60s});
    const Failed elsewhere{Failed::Why::Malformed, QStringLiteral("an answer to something else")};
    row("records of other names and types do not count",
        response(0,
                 {a("b.example.com"), cname("b.example.com", "a.example.com"), soa("a.example.com", 1s, 1)}),
        elsewhere);
    row("records of other names beside a denial",
        response(0, {a("b.example.com")}, {soa("example.com", 100s, 300)}), Absent{Kind::NoData, 100s});
    row("records of another name alone", response(0, {a("b.example.com")}), elsewhere);
    row("records of another type alone", response(0, {soa("a.example.com", 1s, 1)}), elsewhere);
    row("no data", response(0, {}, {soa("example.com", 100s, 300)}), Absent{Kind::NoData, 100s});
    row("no data, minimum is smaller", response(0, {}, {soa("example.com", 400s, 300)}),
        Absent{Kind::NoData, 300s});
    row("no data, no SOA", response(0, {}), Absent{Kind::NoData, 0s});
    row("no data, SOA of another zone", response(0, {}, {soa("example.org", 100s, 300)}),
        Absent{Kind::NoData, 0s});
    row("no data, SOA above", response(0, {}, {soa(".", 100s, 300)}), Absent{Kind::NoData, 100s});
    row("no name", response(3, {}, {soa("example.com", 100s, 300)}), Absent{Kind::NxDomain, 100s});
    row("no name, no SOA", response(3, {}), Absent{Kind::NxDomain, 0s});
    row("no name behind an alias",
        response(3, {cname("a.example.com", "b.example.com")}, {soa("example.com", 100s, 300)}),
        Absent{Kind::NxDomain, 100s});
    row("no data behind an alias",
        response(0, {cname("a.example.com", "b.example.com")}, {soa("example.com", 100s, 300)}),
        Absent{Kind::NoData, 100s});
    row("SERVFAIL", response(2, {}), Failed{Failed::Why::ServFail, QStringLiteral("SERVFAIL")});
    row("SERVFAIL with records", response(2, {a("a.example.com")}),
        Failed{Failed::Why::ServFail, QStringLiteral("SERVFAIL")});
    row("REFUSED", response(5, {}), Failed{Failed::Why::Refused, QStringLiteral("REFUSED")});
    row("FORMERR", response(1, {}), Failed{Failed::Why::BadRcode, QStringLiteral("FORMERR")});
    row("YXDOMAIN", response(6, {}), Failed{Failed::Why::BadRcode, QStringLiteral("YXDOMAIN")});
    row("NOTZONE", response(10, {}), Failed{Failed::Why::BadRcode, QStringLiteral("NOTZONE")});
    row("code without a name", response(11, {}), Failed{Failed::Why::BadRcode, QStringLiteral("RCODE11")});
    row("BADVERS", response(16, {}), Failed{Failed::Why::BadRcode, QStringLiteral("BADVERS")});
    const Failed foreign{Failed::Why::Malformed, QStringLiteral("not an answer to the question")};
    Message message = response(0, {a("a.example.com")});
    message.response = false;
    row("a query", message, foreign);
    message = response(0, {a("a.example.com")});
    message.question.reset();
    row("no question", message, foreign);
    message.question = Question{name("b.example.com"), RecordType::A};
    row("another name", message, foreign);
    message.question = Question{name("a.example.com"), RecordType::Aaaa};
    row("another type", message, foreign);
    message.question = Question{name("A.EXAMPLE.com"), RecordType::A};
    row("the name in other case", message, Found{{a("a.example.com")}, 60s});
}

void JudgeTest::judges()
{
    QFETCH(Message, message);
    QFETCH(Outcome, outcome);
    QCOMPARE(judge(kAsked, message).outcome, outcome);
}

void JudgeTest::keepsTheAliasesInOrder()
{
    const Record first = cname("a.example.com", "b.example.com");
    const Record second = cname("b.example.com", "c.example.org");
    QCOMPARE(judge(kAsked, response(0, {second, first, a("c.example.org")})).aliases,
             QList<Record>({first, second}));
}

void JudgeTest::aChainThatLeavesTheMessageDangles()
{
    const QList<Record> chain{cname("a.example.com", "b.example.org")};
    QCOMPARE(judge(kAsked, response(0, chain)).dangling, name("b.example.org"));
    // An SOA of the alias's own zone says nothing of its target.
    QCOMPARE(judge(kAsked, response(0, chain, {soa("example.com", 1s, 1)})).dangling, name("b.example.org"));
    QCOMPARE(judge(kAsked, response(0, chain, {soa("example.org", 1s, 1)})).dangling, std::nullopt);
    QCOMPARE(judge(kAsked, response(0, chain + QList<Record>{a("b.example.org")})).dangling, std::nullopt);
    QCOMPARE(judge(kAsked, response(0, {})).dangling, std::nullopt);
    QCOMPARE(judge(kAsked, response(3, chain)).dangling, std::nullopt);
}

void JudgeTest::aliasesUpToTheLimit()
{
    const auto chain = [](int aliases) {
        QList<Record> records{cname("a.example.com", "n0.example.com")};
        for (int i = 1; i < aliases; ++i)
            records.append({*DomainName::parse("n" + QByteArray::number(i - 1) + ".example.com"),
                            RecordType::Cname, 60s,
                            makeName(*DomainName::parse("n" + QByteArray::number(i) + ".example.com"))});
        Record last = a("a.example.com");
        last.name = *DomainName::parse("n" + QByteArray::number(aliases - 1) + ".example.com");
        return response(0, records + QList<Record>{last});
    };
    QVERIFY(std::holds_alternative<Found>(judge(kAsked, chain(kMaxAliases)).outcome));
    const Judgement tooLong = judge(kAsked, chain(kMaxAliases + 1));
    QVERIFY(failed(tooLong) && failed(tooLong)->why == Failed::Why::AliasLoop);
}

void JudgeTest::circlesAreLoops()
{
    for (const QList<Record> &records :
         {QList<Record>{cname("a.example.com", "a.example.com")},
          QList<Record>{cname("a.example.com", "b.example.com"), cname("b.example.com", "a.example.com")}}) {
        const Judgement judgement = judge(kAsked, response(0, records));
        QVERIFY(failed(judgement) && failed(judgement)->why == Failed::Why::AliasLoop);
    }
}

void JudgeTest::aliasesThatAreAskedAreNotFollowed()
{
    const Record alias = cname("a.example.com", "a.example.com");
    for (RecordType type : {RecordType::Cname, RecordType::Any}) {
        Message message = response(0, {alias});
        message.question = Question{kAsked.name, type};
        const Judgement judgement = judge(*message.question, message);
        QCOMPARE(judgement.outcome, Outcome(Found{{alias}, 60s}));
        QVERIFY(judgement.aliases.isEmpty());
    }
}

void JudgeTest::namesOfCodesAndServersWords()
{
    Message message = response(2, {});
    message.errors = {{6, QStringLiteral("bogus")}, {22, {}}};
    QCOMPARE(failed(judge(kAsked, message))->detail, QStringLiteral("SERVFAIL; EDE 6 bogus; EDE 22"));
    // What a server wrote stays as it is, also where it looks like a place holder.
    message.errors = {{6, QStringLiteral("%1 %2 {detail}")}};
    QCOMPARE(failed(judge(kAsked, message))->detail, QStringLiteral("SERVFAIL; EDE 6 %1 %2 {detail}"));
}

QTEST_APPLESS_MAIN(JudgeTest)
#include "judge_test.moc"
