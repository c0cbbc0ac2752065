// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/oneshot.h"
#include "tests/support/await.h"

#include <QTest>

#include <stdexcept>

using namespace posthorn;
using namespace std::chrono_literals;

namespace {

QCoro::Task<int> ready(int value)
{
    co_return value;
}

QCoro::Task<int> onceSet(OneShot<int> shot)
{
    const int value = co_await shot;
    co_return value;
}

QCoro::Task<int> throwing()
{
    throw std::runtime_error("as expected");
    co_return 0;
}

QCoro::Task<> count(OneShot<int> shot, std::shared_ptr<int> sum)
{
    const int value = co_await shot;
    *sum += value;
}

} // namespace

class AwaitTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheResultOfATaskThatIsDone() { QCOMPARE(test::await(ready(7)), 7); }

    void runsTheLoopUntilTheTaskIsDone()
    {
        const OneShot<int> shot;
        QTimer::singleShot(1ms, this, [shot] { shot.set(8); });
        QCOMPARE(test::await(onceSet(shot)), 8);
    }

    void waitsForTasksWithoutAResult()
    {
        const OneShot<int> shot;
        const auto sum = std::make_shared<int>(1);
        QTimer::singleShot(1ms, this, [shot] { shot.set(2); });
        test::await(count(shot, sum));
        QCOMPARE(*sum, 3);
    }

    void aTaskThatThrowsFailsTheTest()
    {
        QEXPECT_FAIL("", "this is what is tested", Continue);
        QCOMPARE(test::await(throwing()), 0);
    }

    void aTaskThatHangsFailsTheTest()
    {
        const OneShot<int> never;
        QEXPECT_FAIL("", "this is what is tested", Continue);
        QCOMPARE(test::await(onceSet(never), 20ms), 0);
        never.set(1); // it runs on, without harm
    }
};

QTEST_GUILESS_MAIN(AwaitTest)
#include "await_test.moc"
