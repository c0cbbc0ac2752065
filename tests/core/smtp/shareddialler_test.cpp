// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/shareddialler.h"
#include "tests/support/await.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::smtp;
using namespace std::chrono_literals;

namespace {

class Held final : public Dialler
{
public:
    QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) override
    {
        ++calls;
        const OneShot<bool> shot;
        shots.append(shot);
        Dialogue dialogue;
        dialogue.address = call.address;
        co_await shot;
        dialogue.outcome = stop.stop_requested() ? Outcome::Cancelled : Outcome::Ok;
        co_return dialogue;
    }
    QCoro::Task<Dialogue> send(Call, Mail, Objection, std::stop_token) override
    {
        ++calls;
        co_return Dialogue();
    }
    void answer()
    {
        for (const OneShot<bool> &shot : std::exchange(shots, {}))
            shot.set(true);
    }

    int calls = 0;
    QList<OneShot<bool>> shots;
};

class SetClock final : public Clock
{
public:
    QDateTime now() const override { return {}; }
    std::chrono::steady_clock::time_point steady() const override { return time; }
    std::chrono::steady_clock::time_point time{1h};
};

Call call(const char *address = "192.0.2.1")
{
    Call call;
    call.address = *Address::parse(QByteArrayView(address));
    return call;
}

} // namespace

class SharedDiallerTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsAndKeeps();
    void otherCallsAreTheirOwn();
    void forgetsAfterAWhile();
    void stoppedLeaderLeavesTheOthers();
    void stoppedFollowerEndsAtOnce();
    void sendingIsNeverShared();
};

void SharedDiallerTest::joinsAndKeeps()
{
    Held base;
    SharedDialler shared(base);
    auto first = shared.talk(call(), {});
    auto second = shared.talk(call(), {});
    base.answer();
    QVERIFY(test::await(std::move(first)).outcome == Outcome::Ok);
    QVERIFY(test::await(std::move(second)).outcome == Outcome::Ok);
    QVERIFY(test::await(shared.talk(call(), {})).outcome == Outcome::Ok);
    QCOMPARE(base.calls, 1);
}

void SharedDiallerTest::otherCallsAreTheirOwn()
{
    Held base;
    SharedDialler shared(base);
    auto first = shared.talk(call(), {});
    Call more = call();
    more.postmaster = "postmaster@example.com";
    auto second = shared.talk(more, {});
    auto third = shared.talk(call("192.0.2.2"), {});
    QCOMPARE(base.calls, 3);
    base.answer();
    test::await(std::move(first));
    test::await(std::move(second));
    test::await(std::move(third));
}

void SharedDiallerTest::forgetsAfterAWhile()
{
    Held base;
    SetClock clock;
    SharedDialler shared(base, clock);
    auto first = shared.talk(call(), {});
    base.answer();
    test::await(std::move(first));
    clock.time += kDialogueKeepTime;
    test::await(shared.talk(call(), {}));
    QCOMPARE(base.calls, 1);
    clock.time += 1s;
    auto third = shared.talk(call(), {});
    base.answer();
    test::await(std::move(third));
    QCOMPARE(base.calls, 2);
}

void SharedDiallerTest::stoppedLeaderLeavesTheOthers()
{
    Held base;
    SharedDialler shared(base);
    std::stop_source stop;
    auto first = shared.talk(call(), stop.get_token());
    auto second = shared.talk(call(), {});
    stop.request_stop();
    base.answer();
    QVERIFY(test::await(std::move(first)).outcome == Outcome::Cancelled);
    QTRY_COMPARE(base.calls, 2);
    base.answer();
    QVERIFY(test::await(std::move(second)).outcome == Outcome::Ok);
}

void SharedDiallerTest::stoppedFollowerEndsAtOnce()
{
    Held base;
    SharedDialler shared(base);
    std::stop_source stop;
    auto first = shared.talk(call(), {});
    auto second = shared.talk(call(), stop.get_token());
    stop.request_stop();
    QVERIFY(test::await(std::move(second)).outcome == Outcome::Cancelled);
    base.answer();
    QVERIFY(test::await(std::move(first)).outcome == Outcome::Ok);
}

void SharedDiallerTest::sendingIsNeverShared()
{
    Held base;
    SharedDialler shared(base);
    test::await(shared.send(call(), {}, {}, {}));
    test::await(shared.send(call(), {}, {}, {}));
    QCOMPARE(base.calls, 2);
}

QTEST_GUILESS_MAIN(SharedDiallerTest)
#include "shareddialler_test.moc"
