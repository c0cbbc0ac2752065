// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/oneshot.h"
#include "core/smtp/shareddialler.h"
#include "tests/support/await.h"

#include <QTest>
#include <QThread>

#include <atomic>

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
    void oneConnectionAtATime();
    void threadsShareABook();
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
    auto second = shared.talk(call("192.0.2.2"), {});
    QCOMPARE(base.calls, 2);
    base.answer();
    test::await(std::move(first));
    test::await(std::move(second));
}

/// Of several calls to one server, each is made after the one before it.
void SharedDiallerTest::oneConnectionAtATime()
{
    Held base;
    SharedDialler shared(base);
    std::vector<QCoro::Task<Dialogue>> talks;
    for (const char *mailbox : {"postmaster@a.example", "postmaster@b.example", "postmaster@b.example", ""}) {
        Call one = call();
        one.postmaster = mailbox;
        talks.push_back(shared.talk(one, {}));
    }
    for (int made = 1; made <= 3; ++made) { // b's are equal
        QTRY_COMPARE(base.shots.size(), 1);
        QCOMPARE(base.calls, made);
        base.answer();
    }
    for (auto &talk : talks)
        QVERIFY(test::await(std::move(talk)).outcome == Outcome::Ok);
    QCOMPARE(base.calls, 3);
}

/// A dialler on another thread, with the same book, makes no call to the server that is being talked to.
void SharedDiallerTest::threadsShareABook()
{
    Held here;
    const SharedDialler::Book book = SharedDialler::makeBook();
    SharedDialler shared(here, Clock::system(), book);
    auto first = shared.talk(call(), {});
    std::atomic<bool> hasAsked = false;
    std::atomic<int> callsThere = -1;
    std::atomic<Outcome> outcome = Outcome::Cancelled;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Held there;
        SharedDialler other(there, Clock::system(), book);
        auto same = other.talk(call(), {});
        hasAsked = true;
        outcome = test::await(std::move(same)).outcome;
        callsThere = there.calls;
    }));
    thread->start();
    QTRY_VERIFY(hasAsked);
    here.answer();
    QVERIFY(thread->wait(10000));
    QVERIFY(outcome == Outcome::Ok);
    QCOMPARE(callsThere.load(), 0);
    QVERIFY(test::await(std::move(first)).outcome == Outcome::Ok);
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
