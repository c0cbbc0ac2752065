// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calllater.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace posthorn;

class CallLaterTest : public QObject
{
    Q_OBJECT

private slots:
    void callsAfterWhatRunsNow();
    void callsOnTheThreadOfItsContext();
    void contextThatIsGoneIsNotCalled();
};

void CallLaterTest::callsAfterWhatRunsNow()
{
    QList<int> calls;
    callLater(this, [&] { calls.append(1); });
    callLater(this, [&] { calls.append(2); });
    QCOMPARE(calls, QList<int>());
    QTRY_COMPARE(calls, (QList<int>{1, 2}));
}

void CallLaterTest::callsOnTheThreadOfItsContext()
{
    constexpr int kCalls = 1000;
    QThread *const here = QThread::currentThread();
    int calls = 0; // of this thread alone, so nothing guards it
    bool isHere = true;
    std::thread other([&] {
        for (int i = 0; i < kCalls; ++i)
            callLater(this, [&] {
                ++calls;
                isHere = isHere && QThread::currentThread() == here;
            });
    });
    QTRY_COMPARE(calls, kCalls);
    other.join();
    QVERIFY(isHere);
}

void CallLaterTest::contextThatIsGoneIsNotCalled()
{
    auto held = std::make_shared<int>(0);
    auto context = std::make_unique<QObject>();
    callLater(context.get(), [held] { ++*held; });
    QCOMPARE(held.use_count(), 2);
    context.reset();
    QCoreApplication::processEvents();
    QCOMPARE(*held, 0);
    QCOMPARE(held.use_count(), 1); // what the call held is let go
}

QTEST_GUILESS_MAIN(CallLaterTest)
#include "calllater_test.moc"
