// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gate.h"
#include "tests/support/await.h"

#include <QTest>

using namespace posthorn;

class GateTest : public QObject
{
    Q_OBJECT

private slots:
    void letsSoManyThrough();
    void whoWaitsIsServedInOrder();
    void stopEndsTheWait();
    void aStoppedWaiterLosesNoPlace();
};

namespace {

QCoro::Task<bool> passThrough(Gate *gate, std::stop_token stop, QList<int> *order, int number)
{
    Gate::Pass pass = co_await gate->enter(stop);
    if (pass)
        order->append(number);
    co_return static_cast<bool>(pass);
}

} // namespace

void GateTest::letsSoManyThrough()
{
    Gate gate(2);
    Gate::Pass first = gate.tryEnter();
    Gate::Pass second = gate.tryEnter();
    QVERIFY(first && second);
    QVERIFY(!gate.tryEnter());
    first = {};
    QVERIFY(gate.tryEnter());
}

void GateTest::whoWaitsIsServedInOrder()
{
    Gate gate(1);
    QList<int> order;
    std::optional<Gate::Pass> held = gate.tryEnter();
    auto first = passThrough(&gate, {}, &order, 1);
    auto second = passThrough(&gate, {}, &order, 2);
    QVERIFY(order.isEmpty());
    held.reset();
    QVERIFY(test::await(std::move(first)));
    QVERIFY(test::await(std::move(second)));
    QCOMPARE(order, (QList<int>{1, 2}));
    QVERIFY(gate.isIdle(1));
}

void GateTest::stopEndsTheWait()
{
    Gate gate(1);
    QList<int> order;
    std::stop_source stop;
    const Gate::Pass held = gate.tryEnter();
    auto waiting = passThrough(&gate, stop.get_token(), &order, 1);
    stop.request_stop();
    QVERIFY(!test::await(std::move(waiting)));
    QVERIFY(order.isEmpty());
}

void GateTest::aStoppedWaiterLosesNoPlace()
{
    Gate gate(1);
    QList<int> order;
    std::stop_source stop;
    std::optional<Gate::Pass> held = gate.tryEnter();
    auto stopped = passThrough(&gate, stop.get_token(), &order, 1);
    auto next = passThrough(&gate, {}, &order, 2);
    // The place is on its way to the first when it is told to stop.
    stop.request_stop();
    held.reset();
    QVERIFY(!test::await(std::move(stopped)));
    QVERIFY(test::await(std::move(next)));
    QCOMPARE(order, QList<int>{2});
    QVERIFY(gate.isIdle(1));
}

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
