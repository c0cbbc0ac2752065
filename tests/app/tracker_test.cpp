// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meter.h"
#include "app/cli/tracker.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::cli;

namespace {

dns::Question question(const char *name)
{
    return {DomainName::literal(name), dns::RecordType::Txt};
}

QCoro::Task<> note(QCoro::Task<> task, bool *done)
{
    co_await task;
    *done = true;
}

} // namespace

class TrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void settlesWhenTheLastQuestionEnds()
    {
        test::MapResolver below;
        below.hold();
        Tracker tracker;
        TrackedResolver resolver(below, tracker);
        resolver.resolve(question("a.example"), {}); // nobody waits for it
        QCOMPARE(tracker.underWay(), 1);
        bool done = false;
        auto settled = note(tracker.settled(), &done);
        test::await(breathe());
        QVERIFY(!done);
        QCOMPARE(below.answerWaiting(), 1);
        test::await(std::move(settled));
        QVERIFY(done);
        QCOMPARE(tracker.underWay(), 0);
    }

    void settlesAtOnceWhereNothingIsAsked()
    {
        Tracker tracker;
        test::await(tracker.settled());
    }

    void metersCountHitsApartFromQuestions()
    {
        test::MapResolver below;
        below.txt("a.example", "x");
        dns::CachingResolver cache(below);
        Spent first;
        Spent second;
        MeteredResolver one(cache, &cache, first);
        MeteredResolver other(cache, &cache, second);
        test::await(one.resolve(question("a.example"), {}));
        test::await(one.resolve(question("a.example"), {}));
        test::await(other.resolve(question("a.example"), {}));
        QCOMPARE(first.queries, 1);
        QCOMPARE(first.cacheHits, below.questionCount() == 1 ? 1 : 0);
        QCOMPARE(second.queries + second.cacheHits, 1);
    }
};

QTEST_GUILESS_MAIN(TrackerTest)
#include "tracker_test.moc"
