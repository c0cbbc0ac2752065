// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/oneshot.h"
#include "core/base/stopwaker.h"
#include "core/dns/answercache.h"
#include "core/dns/cachingresolver.h"
#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

class TestClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(0, Qt::UTC); }
    std::chrono::steady_clock::time_point steady() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now += time; }

private:
    std::chrono::steady_clock::time_point m_now{1000s};
};

/// Holds every question until the test answers it; a stopped one ends as Resolver promises.
class HeldResolver final : public Resolver
{
public:
    struct Held
    {
        Question question;
        OneShot<Answer> answer;
        std::stop_token stop;
    };

    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override
    {
        const OneShot<Answer> shot;
        held.append({question, shot, stop});
        const std::stop_callback onStop(stop,
                                        [&] { shot.set(failedAnswer(question, Failed::Why::Cancelled)); });
        Answer answer = co_await shot;
        co_return answer;
    }

    QList<Held> held;
};

/// Answers at once, and counts.
class CountingResolver final : public Resolver
{
public:
    QCoro::Task<Answer> resolve(Question question, std::stop_token) override
    {
        ++asked;
        Answer answer = next;
        answer.question = question;
        co_return answer;
    }

    Answer next;
    int asked = 0;
};

Question a(const char *name)
{
    return {DomainName::literal(name), RecordType::A};
}

Answer found(const Question &question, seconds ttl)
{
    Answer answer;
    answer.question = question;
    answer.outcome = Found{{{question.name, question.type, ttl, QByteArray("\xc0\0\2\1", 4)}}, ttl};
    answer.wire = "the response";
    return answer;
}

Answer absent(const Question &question, Absent::Kind kind, seconds ttl)
{
    Answer answer;
    answer.question = question;
    answer.outcome = Absent{kind, ttl};
    answer.rcode = kind == Absent::Kind::NxDomain ? 3 : 0;
    answer.wire = "the response";
    return answer;
}

bool isCancelled(const Answer &answer)
{
    return answer.failed() && answer.failed()->why == Failed::Why::Cancelled;
}

QCoro::Task<> afterWhatIsPosted()
{
    const OneShot<bool> turn;
    runLater([turn] { turn.set(true); });
    co_await turn;
}

void turnTheLoop()
{
    test::await(afterWhatIsPosted());
}

/// Waits for an answer and keeps it where the test can look.
QCoro::Task<> keep(Resolver *resolver, Question question, std::stop_token stop,
                   std::shared_ptr<QList<Answer>> out)
{
    const Answer answer = co_await resolver->resolve(question, stop);
    out->append(answer);
}

} // namespace

Q_DECLARE_METATYPE(posthorn::dns::Answer)

class CachingResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnswersAsLongAsTheyHold_data();
    void keepsAnswersAsLongAsTheyHold();
    void answersComeBackAsTheyWere();
    void otherTypesAreOtherQuestions();
    void absenceOfANameAnswersForTypesAndNamesBelow();
    void absenceAfterAnAliasAnswersForItsQuestionAlone();
    void noDataAnswersForItsQuestionAlone();
    void typeZeroIsNotTheWholeName();
    void identicalQuestionsAreAskedOnce();
    void aStoppedWaiterLeavesAlone();
    void theQuestionIsStoppedWhenNobodyWaits();
    void aQuestionAfterTheStopBeginsAnew();
    void stoppedBeforeItBegan();
    void anAnswerAfterTheStopStillCounts();
    void waitersMayAskAgain();
    void waitersMayDestroyTheResolver();
    void destructionEndsAllWaits();
    void theLeastRecentlyUsedGoesFirst();
    void noRoomKeepsNothing();
    void clearForgets();
    void hitsAreCheap();
};

void CachingResolverTest::keepsAnswersAsLongAsTheyHold_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<seconds>("time");
    const Question question = a("a.example");
    const auto failed = [&](Failed::Why why) { return failedAnswer(question, why); };
    using Kind = Absent::Kind;
    QTest::newRow("found") << found(question, 60s) << 60s;
    QTest::newRow("found, TTL 0") << found(question, 0s) << 0s;
    QTest::newRow("found, longer than a day") << found(question, kMaxCacheTime + 1s) << kMaxCacheTime;
    QTest::newRow("no data") << absent(question, Kind::NoData, 60s) << 60s;
    QTest::newRow("no data, no SOA") << absent(question, Kind::NoData, 0s) << 0s;
    QTest::newRow("no data, long") << absent(question, Kind::NoData, kMaxNegativeTime + 1s)
                                   << kMaxNegativeTime;
    QTest::newRow("no name") << absent(question, Kind::NxDomain, 60s) << 60s;
    QTest::newRow("no name, no SOA") << absent(question, Kind::NxDomain, 0s) << 0s;
    QTest::newRow("no name, long") << absent(question, Kind::NxDomain, 100000s) << kMaxNegativeTime;
    QTest::newRow("SERVFAIL") << failed(Failed::Why::ServFail) << 1s;
    QTest::newRow("timeout") << failed(Failed::Why::Timeout) << 1s;
    QTest::newRow("cancelled") << failed(Failed::Why::Cancelled) << 0s;
    QTest::newRow("no resolver") << failed(Failed::Why::NoResolver) << 0s;
    QTest::newRow("not recorded") << failed(Failed::Why::NotRecorded) << 0s;
}

void CachingResolverTest::keepsAnswersAsLongAsTheyHold()
{
    QFETCH(Answer, answer);
    QFETCH(seconds, time);
    CountingResolver base;
    base.next = answer;
    TestClock clock;
    CachingResolver cache(base, clock);
    const auto ask = [&] { return test::await(cache.resolve(answer.question, {})); };
    ask();
    if (time > 0s) {
        clock.advance(time - 1ms);
        QCOMPARE(ask(), answer);
        QCOMPARE(base.asked, 1);
        clock.advance(1ms);
    }
    ask();
    QCOMPARE(base.asked, 2);
    QCOMPARE(cache.counts().hits, time > 0s ? 1u : 0u);
}

void CachingResolverTest::answersComeBackAsTheyWere()
{
    CountingResolver base;
    base.next = found(a("a.example"), 60s);
    TestClock clock;
    CachingResolver cache(base, clock);
    const Answer first = test::await(cache.resolve(a("a.example"), {}));
    clock.advance(10s);
    QCOMPARE(test::await(cache.resolve(a("A.Example"), {})), first); // TTLs and all
    QCOMPARE(base.asked, 1);
}

void CachingResolverTest::otherTypesAreOtherQuestions()
{
    CountingResolver base;
    base.next = found(a("a.example"), 60s);
    CachingResolver cache(base);
    test::await(cache.resolve(a("a.example"), {}));
    test::await(cache.resolve({DomainName::literal("a.example"), RecordType::Aaaa}, {}));
    QCOMPARE(base.asked, 2);
}

void CachingResolverTest::absenceOfANameAnswersForTypesAndNamesBelow()
{
    CountingResolver base;
    base.next = absent(a("b.example"), Absent::Kind::NxDomain, 60s);
    TestClock clock;
    CachingResolver cache(base, clock);
    test::await(cache.resolve(a("b.example"), {}));
    for (const Question &question : {Question{DomainName::literal("b.example"), RecordType::Txt},
                                     a("c.b.example"), a("d.c.b.example")}) {
        const Answer answer = test::await(cache.resolve(question, {}));
        QVERIFY(answer.isNxDomain());
        QCOMPARE(answer.question, question);
        QCOMPARE(answer.wire, QByteArray());
    }
    QCOMPARE(base.asked, 1);
    QCOMPARE(cache.counts(), (CacheCounts{4, 3, 2, 0}));
    base.next = found(a("example"), 60s);
    test::await(cache.resolve(a("example"), {}));    // above
    test::await(cache.resolve(a("bb.example"), {})); // beside
    QCOMPARE(base.asked, 3);
    clock.advance(60s);
    test::await(cache.resolve(a("c.b.example"), {}));
    QCOMPARE(base.asked, 4);
}

void CachingResolverTest::absenceAfterAnAliasAnswersForItsQuestionAlone()
{
    CountingResolver base;
    base.next = absent(a("b.example"), Absent::Kind::NxDomain, 60s);
    base.next.aliases = {{DomainName::literal("b.example"), RecordType::Cname, 60s,
                          makeName(DomainName::literal("gone.example"))}};
    CachingResolver cache(base);
    test::await(cache.resolve(a("b.example"), {}));
    test::await(cache.resolve(a("b.example"), {}));
    QCOMPARE(base.asked, 1);
    test::await(cache.resolve(a("c.b.example"), {}));
    test::await(cache.resolve({DomainName::literal("b.example"), RecordType::Cname}, {}));
    QCOMPARE(base.asked, 3);
}

void CachingResolverTest::noDataAnswersForItsQuestionAlone()
{
    CountingResolver base;
    base.next = absent(a("b.example"), Absent::Kind::NoData, 60s);
    CachingResolver cache(base);
    test::await(cache.resolve(a("b.example"), {}));
    test::await(cache.resolve(a("c.b.example"), {}));
    QCOMPARE(base.asked, 2);
}

void CachingResolverTest::typeZeroIsNotTheWholeName()
{
    CountingResolver base;
    base.next = absent(a("b.example"), Absent::Kind::NoData, 60s);
    CachingResolver cache(base);
    test::await(cache.resolve({DomainName::literal("b.example"), RecordType(0)}, {}));
    test::await(cache.resolve(a("b.example"), {}));
    QCOMPARE(base.asked, 2);
}

void CachingResolverTest::identicalQuestionsAreAskedOnce()
{
    HeldResolver base;
    CachingResolver cache(base);
    const auto out = std::make_shared<QList<Answer>>();
    for (int i = 0; i < 3; ++i)
        keep(&cache, a("a.example"), {}, out);
    keep(&cache, a("b.example"), {}, out);
    QCOMPARE(base.held.size(), 2);
    QCOMPARE(cache.counts().joined, 2u);
    const Answer answer = found(a("a.example"), 60s);
    base.held[0].answer.set(answer);
    QCOMPARE(*out, QList<Answer>({answer, answer, answer}));
    base.held[1].answer.set(found(a("b.example"), 60s));
    QCOMPARE(out->size(), 4);
}

void CachingResolverTest::aStoppedWaiterLeavesAlone()
{
    HeldResolver base;
    CachingResolver cache(base);
    const auto stopped = std::make_shared<QList<Answer>>();
    const auto other = std::make_shared<QList<Answer>>();
    std::stop_source stop;
    keep(&cache, a("a.example"), stop.get_token(), stopped);
    keep(&cache, a("a.example"), {}, other);
    stop.request_stop();
    QVERIFY(stopped->isEmpty()); // nothing runs within request_stop()
    turnTheLoop();
    QCOMPARE(stopped->size(), 1);
    QVERIFY(isCancelled(stopped->first()));
    QVERIFY(!base.held[0].stop.stop_requested());
    base.held[0].answer.set(found(a("a.example"), 60s));
    QCOMPARE(other->size(), 1);
    QVERIFY(other->first().found());
    QCOMPARE(stopped->size(), 1);
}

void CachingResolverTest::theQuestionIsStoppedWhenNobodyWaits()
{
    HeldResolver base;
    CachingResolver cache(base);
    const auto out = std::make_shared<QList<Answer>>();
    std::stop_source first;
    std::stop_source second;
    keep(&cache, a("a.example"), first.get_token(), out);
    keep(&cache, a("a.example"), second.get_token(), out);
    first.request_stop();
    second.request_stop();
    turnTheLoop();
    QVERIFY(base.held[0].stop.stop_requested());
    QCOMPARE(out->size(), 2);
    QVERIFY(isCancelled(out->at(0)) && isCancelled(out->at(1)));
    QCOMPARE(cache.size(), 0);
}

void CachingResolverTest::aQuestionAfterTheStopBeginsAnew()
{
    HeldResolver base;
    CachingResolver cache(base);
    const auto out = std::make_shared<QList<Answer>>();
    std::stop_source stop;
    keep(&cache, a("a.example"), stop.get_token(), out);
    stop.request_stop();
    turnTheLoop();
    keep(&cache, a("a.example"), {}, out);
    QCOMPARE(base.held.size(), 2);
    base.held[1].answer.set(found(a("a.example"), 60s));
    QCOMPARE(out->size(), 2);
    QVERIFY(out->last().found());
}

void CachingResolverTest::stoppedBeforeItBegan()
{
    HeldResolver base;
    CachingResolver cache(base);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(isCancelled(test::await(cache.resolve(a("a.example"), stop.get_token()))));
    QVERIFY(base.held.isEmpty());
}

void CachingResolverTest::anAnswerAfterTheStopStillCounts()
{
    // The answer comes after the stop was requested, and before the event loop turned.
    HeldResolver base;
    CachingResolver cache(base);
    const auto out = std::make_shared<QList<Answer>>();
    std::stop_source stop;
    keep(&cache, a("a.example"), stop.get_token(), out);
    stop.request_stop();
    base.held[0].answer.set(found(a("a.example"), 60s));
    turnTheLoop();
    QCOMPARE(out->size(), 1);
    QVERIFY(out->first().found());
    QCOMPARE(cache.size(), 1);
}

void CachingResolverTest::waitersMayAskAgain()
{
    HeldResolver base;
    CachingResolver cache(base);
    const auto out = std::make_shared<QList<Answer>>();
    const auto askAgain = [](Resolver *resolver, std::shared_ptr<QList<Answer>> list) -> QCoro::Task<> {
        const Answer first = co_await resolver->resolve(a("a.example"), {});
        list->append(first);
        const Answer second = co_await resolver->resolve(a("a.example"), {});
        list->append(second);
    };
    askAgain(&cache, out);
    askAgain(&cache, out);
    base.held[0].answer.set(found(a("a.example"), 0s)); // not kept: the second look is a new question
    QCOMPARE(base.held.size(), 2);
    QCOMPARE(out->size(), 2);
    base.held[1].answer.set(found(a("a.example"), 60s));
    QCOMPARE(out->size(), 4);
}

void CachingResolverTest::waitersMayDestroyTheResolver()
{
    HeldResolver base;
    auto cache = std::make_shared<std::unique_ptr<CachingResolver>>(std::make_unique<CachingResolver>(base));
    const auto out = std::make_shared<QList<Answer>>();
    const auto destroy = [](std::shared_ptr<std::unique_ptr<CachingResolver>> owner) -> QCoro::Task<> {
        co_await (*owner)->resolve(a("a.example"), {});
        owner->reset();
    };
    destroy(cache);
    keep(cache->get(), a("a.example"), {}, out);
    keep(cache->get(), a("b.example"), {}, out);
    base.held[0].answer.set(found(a("a.example"), 60s));
    QVERIFY(!*cache);
    QCOMPARE(out->size(), 2);
    QVERIFY(base.held[1].stop.stop_requested());
}

void CachingResolverTest::destructionEndsAllWaits()
{
    HeldResolver base;
    const auto out = std::make_shared<QList<Answer>>();
    std::stop_source stop;
    {
        CachingResolver cache(base);
        keep(&cache, a("a.example"), {}, out);
        keep(&cache, a("a.example"), stop.get_token(), out);
        keep(&cache, a("b.example"), {}, out);
        stop.request_stop(); // its turn of the event loop never comes
    }
    QCOMPARE(out->size(), 3);
    QVERIFY(std::all_of(out->cbegin(), out->cend(), isCancelled));
    QVERIFY(base.held[0].stop.stop_requested() && base.held[1].stop.stop_requested());
    turnTheLoop();
    QCOMPARE(out->size(), 3);
}

void CachingResolverTest::theLeastRecentlyUsedGoesFirst()
{
    CountingResolver base;
    base.next = found(a("a.example"), 60s);
    CachingResolver cache(base, Clock::system(), 2);
    test::await(cache.resolve(a("a.example"), {}));
    test::await(cache.resolve(a("b.example"), {}));
    test::await(cache.resolve(a("a.example"), {})); // used again
    test::await(cache.resolve(a("c.example"), {})); // b goes
    QCOMPARE(cache.size(), 2);
    QCOMPARE(base.asked, 3);
    test::await(cache.resolve(a("a.example"), {}));
    QCOMPARE(base.asked, 3);
    test::await(cache.resolve(a("b.example"), {}));
    QCOMPARE(base.asked, 4);
    QCOMPARE(cache.size(), 2);
}

void CachingResolverTest::noRoomKeepsNothing()
{
    AnswerCache none(0, true);
    none.insert(found(a("a.example"), 60s), {});
    QCOMPARE(none.size(), 0);
    AnswerCache one(1, true);
    one.insert(found(a("a.example"), 60s), {});
    one.insert(found(a("a.example"), 60s), {}); // the same again takes no more room
    QCOMPARE(one.size(), 1);
    QVERIFY(one.find(a("a.example"), {}));
    one.insert(found(a("b.example"), 60s), {});
    QCOMPARE(one.size(), 1);
    QVERIFY(!one.find(a("a.example"), {}));
}

void CachingResolverTest::clearForgets()
{
    CountingResolver base;
    base.next = found(a("a.example"), 60s);
    CachingResolver cache(base);
    test::await(cache.resolve(a("a.example"), {}));
    cache.clear();
    QCOMPARE(cache.size(), 0);
    test::await(cache.resolve(a("a.example"), {}));
    QCOMPARE(base.asked, 2);
}

void CachingResolverTest::hitsAreCheap()
{
    // Far above what it takes, so that a busy machine does not matter; a scan of the cache would not pass.
    CountingResolver base;
    base.next = found(a("a.example"), 60s);
    CachingResolver cache(base, Clock::system(), 20000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 40000; ++i) {
        const Question question{*DomainName::parse("n" + QByteArray::number(i) + ".example"), RecordType::A};
        cache.resolve(question, {});
        cache.resolve(question, {});
    }
    QCOMPARE(cache.size(), 20000);
    QCOMPARE(cache.counts().hits, 40000u);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%.2f us for a miss, an eviction and a hit",
          static_cast<double>(timer.nsecsElapsed()) / 40000 / 1000);
}

QTEST_GUILESS_MAIN(CachingResolverTest)
#include "cachingresolver_test.moc"
