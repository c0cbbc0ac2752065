// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers are talked to, and which are not.
#include "core/base/limits.h"
#include "core/lookup/observation.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using smtp::Call;
using smtp::Dialogue;
using smtp::Outcome;
using test::MapResolver;

namespace {

const DomainName kDomain = DomainName::literal("example.com");

/// Keeps what it was asked; lets dialogues end when told.
class Ear final : public smtp::Dialler
{
public:
    QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) override
    {
        calls.append(call);
        ++underWay;
        most = std::max(most, underWay);
        const OneShot<bool> shot;
        if (holds)
            waiting.append(shot);
        else
            shot.set(true);
        co_await shot;
        --underWay;
        Dialogue dialogue;
        dialogue.address = call.address;
        dialogue.outcome = stop.stop_requested() ? Outcome::Cancelled : outcome;
        co_return dialogue;
    }
    QCoro::Task<Dialogue> send(Call, smtp::Mail, smtp::Objection, std::stop_token) override
    {
        co_return Dialogue();
    }
    void release()
    {
        while (!waiting.isEmpty())
            waiting.takeFirst().set(true);
    }
    QStringList called() const
    {
        QStringList lines;
        for (const Call &call : calls)
            lines.append(call.host.toString() + QLatin1Char(' ') + call.address.toString());
        lines.sort();
        return lines;
    }

    QList<Call> calls;
    QList<OneShot<bool>> waiting;
    bool holds = false;
    int underWay = 0;
    int most = 0;
    Outcome outcome = Outcome::Ok;
};

Context contextOf(dns::Resolver &resolver, smtp::Dialler &dialler)
{
    Context context;
    context.resolver = &resolver;
    context.dialler = &dialler;
    context.probeLabel = "nobody-has-this";
    return context;
}

MapResolver addresses(int v4, int v6)
{
    MapResolver resolver;
    resolver.mx("example.com", 10, "mx.example.com");
    for (int i = 1; i <= v4; ++i)
        resolver.a("mx.example.com", ("203.0.112." + QByteArray::number(i)).constData());
    for (int i = 1; i <= v6; ++i)
        resolver.a("mx.example.com", ("2a0a::" + QByteArray::number(i, 16)).constData());
    return resolver;
}

} // namespace

class SmtpLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void eachServerOnce();
    void nobodyWithoutServers_data();
    void nobodyWithoutServers();
    void implicitMxOnlyWhereMailIsMeant();
    void loopbackOnlyInALaboratory();
    void addressesAreLimited_data();
    void addressesAreLimited();
    void fewAtATime();
    void relayTestNeverAtAProvider();
    void reachOfPort25_data();
    void reachOfPort25();
};

void SmtpLookupTest::eachServerOnce()
{
    MapResolver resolver;
    resolver.mx("example.com", 10, "mx1.example.com")
        .mx("example.com", 20, "mx2.example.com")
        .mx("example.com", 20, "MX1.example.com")
        .a("mx1.example.com", "203.0.112.1")
        .a("mx1.example.com", "2a0a::1")
        .a("mx2.example.com", "203.0.112.1");
    Ear ear;
    Context context = contextOf(resolver, ear);
    context.smtp.postmaster = true;
    const Observation seen = test::await(observe(kDomain, context));
    QCOMPARE(ear.called(), (QStringList{QStringLiteral("mx1.example.com 203.0.112.1"),
                                        QStringLiteral("mx1.example.com 2a0a::1"),
                                        QStringLiteral("mx2.example.com 203.0.112.1")}));
    QCOMPARE(seen.smtp->servers.size(), 3);
    QCOMPARE(seen.smtp->serverCount, 3);
    QCOMPARE(seen.smtp->of(DomainName::literal("mx1.example.com")).size(), 2);
    QCOMPARE(ear.calls.first().postmaster, QByteArray("postmaster@example.com"));
    QCOMPARE(ear.calls.first().helo, QByteArray(smtp::kDefaultHelo));
    QVERIFY(ear.calls.first().foreign.isEmpty());
}

void SmtpLookupTest::nobodyWithoutServers_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("null MX") << QByteArray(".");
    QTest::newRow("no address") << QByteArray("gone.example.com");
}

void SmtpLookupTest::nobodyWithoutServers()
{
    QFETCH(const QByteArray, host);
    MapResolver resolver;
    resolver.mx("example.com", 0, host);
    Ear ear;
    const Observation seen = test::await(observe(kDomain, contextOf(resolver, ear)));
    QVERIFY(ear.calls.isEmpty());
    QVERIFY(seen.smtp && seen.smtp->servers.isEmpty());
    Context zones = contextOf(resolver, ear);
    zones.dialler = nullptr;
    QVERIFY(!test::await(observe(kDomain, zones)).smtp);
}

/// Most domains without MX are web sites.
void SmtpLookupTest::implicitMxOnlyWhereMailIsMeant()
{
    MapResolver site;
    site.a("example.com", "203.0.112.1");
    Ear ear;
    test::await(observe(kDomain, contextOf(site, ear)));
    QVERIFY(ear.calls.isEmpty());
    site.txt("example.com", "v=spf1 a -all");
    test::await(observe(kDomain, contextOf(site, ear)));
    QCOMPARE(ear.called(), QStringList{QStringLiteral("example.com 203.0.112.1")});
    Context sender = contextOf(site, ear);
    sender.purpose = Purpose{false, true, true};
    test::await(observe(kDomain, sender));
    QCOMPARE(ear.calls.size(), 1);
}

void SmtpLookupTest::loopbackOnlyInALaboratory()
{
    MapResolver resolver;
    resolver.mx("example.com", 10, "mx.example.com")
        .a("mx.example.com", "127.0.0.1")
        .a("mx.example.com", "0.0.0.0");
    Ear ear;
    test::await(observe(kDomain, contextOf(resolver, ear)));
    QVERIFY(ear.calls.isEmpty());
    Context lab = contextOf(resolver, ear);
    lab.smtp.port = 2525;
    test::await(observe(kDomain, lab));
    QCOMPARE(ear.calls.size(), 2);
    QCOMPARE(ear.calls.first().port, quint16(2525));
}

void SmtpLookupTest::addressesAreLimited_data()
{
    QTest::addColumn<int>("v4");
    QTest::addColumn<int>("v6");
    QTest::addColumn<int>("calledV4");
    QTest::newRow("few") << 2 << 1 << 2;
    QTest::newRow("sixty") << 60 << 0 << kMaxAddressesPerHost;
    QTest::newRow("of both families") << 60 << 60 << kMaxAddressesPerHost / 2;
    QTest::newRow("many and few") << 60 << 3 << kMaxAddressesPerHost - 3;
}

void SmtpLookupTest::addressesAreLimited()
{
    QFETCH(const int, v4);
    QFETCH(const int, v6);
    QFETCH(const int, calledV4);
    MapResolver resolver = addresses(v4, v6);
    Ear ear;
    const Observation seen = test::await(observe(kDomain, contextOf(resolver, ear)));
    QCOMPARE(seen.smtp->serverCount, v4 + v6);
    QCOMPARE(ear.calls.size(), std::min(v4 + v6, kMaxAddressesPerHost));
    const auto isV4 = [](const Call &call) { return call.address.isV4(); };
    QCOMPARE(std::count_if(ear.calls.begin(), ear.calls.end(), isV4), calledV4);
}

void SmtpLookupTest::fewAtATime()
{
    MapResolver resolver = addresses(20, 0);
    Ear ear;
    ear.holds = true;
    auto task = observe(kDomain, contextOf(resolver, ear));
    QTRY_COMPARE(ear.underWay, kMaxDialoguesAtOneHost);
    while (ear.calls.size() < 20) {
        ear.release();
        QTRY_VERIFY(ear.underWay == kMaxDialoguesAtOneHost || ear.calls.size() == 20);
    }
    ear.release();
    QCOMPARE(test::await(std::move(task)).smtp->servers.size(), 20);
    QCOMPARE(ear.most, kMaxDialoguesAtOneHost);
}

void SmtpLookupTest::relayTestNeverAtAProvider()
{
    MapResolver resolver;
    resolver.mx("example.com", 10, "smtp.google.com")
        .mx("example.com", 20, "mx.example.com")
        .a("smtp.google.com", "203.0.112.1")
        .a("mx.example.com", "203.0.112.2");
    Ear ear;
    Context context = contextOf(resolver, ear);
    context.smtp.relay = true;
    test::await(observe(kDomain, context));
    QCOMPARE(ear.calls.size(), 2);
    for (const Call &call : ear.calls)
        QCOMPARE(call.foreign.isEmpty(), call.host == DomainName::literal("smtp.google.com"));
}

void SmtpLookupTest::reachOfPort25_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("reach");
    const auto row = [](const char *name, const char *second, Outcome outcome, NetworkSeen::Reach reach) {
        QTest::newRow(name) << QByteArray(second) << static_cast<int>(outcome) << static_cast<int>(reach);
    };
    using Reach = NetworkSeen::Reach;
    row("answer", "mx.example.net", Outcome::Ok, Reach::Open);
    row("a refusal in words is an answer", "mx.example.net", Outcome::Rejected, Reach::Open);
    row("silence of two operators", "mx.example.net", Outcome::ConnectTimeout, Reach::Blocked);
    row("refusals of two operators", "mx.example.net", Outcome::Refused, Reach::Blocked);
    row("silence of one operator", "mx2.example.com", Outcome::ConnectTimeout, Reach::Unknown);
    row("no way", "mx.example.net", Outcome::NoRoute, Reach::Unknown);
    row("no recording", "mx.example.net", Outcome::NotRecorded, Reach::Unknown);
}

void SmtpLookupTest::reachOfPort25()
{
    QFETCH(const QByteArray, second);
    QFETCH(const int, outcome);
    QFETCH(const int, reach);
    MapResolver resolver;
    resolver.mx("example.com", 10, "mx1.example.com")
        .mx("example.com", 20, second)
        .a("mx1.example.com", "203.0.112.1")
        .a(second, "203.0.112.2");
    Ear ear;
    ear.outcome = static_cast<Outcome>(outcome);
    const Observation seen = test::await(observe(kDomain, contextOf(resolver, ear)));
    QCOMPARE(static_cast<int>(seen.network.port25), reach);
}

QTEST_GUILESS_MAIN(SmtpLookupTest)
#include "smtplookup_test.moc"
