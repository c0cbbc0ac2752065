// SPDX-License-Identifier: GPL-3.0-or-later
// The laboratory itself: that its zones and personas are as the tests that use it were promised.
#include "core/dns/rdata.h"
#include "tests/support/lab/ask.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/lab/lab.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using dns::Message;
using dns::RecordType;
using namespace std::chrono_literals;

namespace {

constexpr int kNxDomain = 3;
constexpr int kServFail = 2;
constexpr int kRefused = 5;
constexpr int kFormErr = 1;

const dns::QueryOptions kSigned{.edns = dns::EdnsMode::DnssecOk};
const dns::QueryOptions kPlain{.edns = dns::EdnsMode::None};

/// The rdata of a type in a section, as text, sorted.
QStringList texts(const QList<dns::Record> &section, RecordType type)
{
    QStringList out;
    for (const dns::Record &record : section) {
        if (record.type == type)
            out.append(dns::rdataText(record));
    }
    out.sort();
    return out;
}

World testWorld(HostileServer *script)
{
    World world;
    world.zone("good.test", R"(
        @    MX  10 mx
        @    TXT "v=spf1 mx -all"
        mx   A   198.51.100.1
        *.wild TXT "any"
    )");
    world.zone("sub.good.test", "@ TXT \"the child's\"");
    world.zone("plain.example", "@ TXT \"unsigned\"").signing = Signing::Unsigned;
    world.zone("expired.test", "@ TXT \"old\"").signing = Signing::Expired;
    world.zone("wrongds.test", "@ TXT \"x\"").signing = Signing::WrongDs;
    world.zone("island.test", "@ TXT \"x\"").signing = Signing::Island;
    Zone &faulty = world.zone("faulty.test", "@ TXT \"first\"");
    faulty.servers = {normal("ns1"),
                      behaving("lame", Persona::Lame),
                      behaving("notauth", Persona::NotAuthoritative),
                      behaving("gone", Persona::Unreachable),
                      behaving("silent", Persona::Silent),
                      behaving("udp", Persona::UdpOnly),
                      behaving("old", Persona::OldSerial),
                      otherData("other", "@ TXT \"second\""),
                      behaving("noedns", Persona::NoEdns),
                      behaving("drops", Persona::DropsEdns),
                      slow("slow", 300ms),
                      behaving("servfail", Persona::ServFail),
                      scripted("script", script),
                      onAddress("127.77.7.7", normal("placed"))};
    Zone &mismatch = world.zone("mismatch.test");
    mismatch.delegation = "mismatch NS ns1.mismatch\n mismatch NS elsewhere.example.\n ns1.mismatch A {ns1}";
    world.zone("guest.test").servers = {normal("ns1.good.test."), normal("ns2.good.test.")};
    world.pointer("198.51.100.1", "mx.good.test");
    world.pointer("2001:db8::1", "mx.good.test");
    return world;
}

} // namespace

class LabTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Message> resolve(const QByteArray &name, RecordType type,
                                   const dns::QueryOptions &query = kSigned) const
    {
        return ask(m_lab->resolver(), name, type, {.query = query});
    }
    std::optional<Message> askServer(const QByteArray &host, const QByteArray &name, RecordType type,
                                     const AskOptions &options = {}) const
    {
        return ask(m_lab->nameServer(host), name, type, options);
    }

    HostileServer m_script;
    std::unique_ptr<Lab> m_lab;

private slots:
    void initTestCase()
    {
        if (const QString why = Lab::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_lab = std::make_unique<Lab>(testWorld(&m_script));
        QElapsedTimer clock;
        clock.start();
        QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
        qInfo("started in %lld ms", clock.elapsed());
    }

    void init()
    {
        if (!m_lab)
            QSKIP("no laboratory");
    }

    void resolverValidates_data();
    void resolverValidates();
    void negativeAnswersAreAuthentic();
    void bogusZonesAreServFail_data();
    void bogusZonesAreServFail();
    void addressesHaveReverseNames();
    void parentRefersToChild();
    void parentOfAZoneInAZoneRefers();
    void delegationMayDiffer();
    void bothMakesServeTheSame();
    void guestsShareTheirHostsServers();
    void tcpIsServed();
    void personas();
    void slowServerIsSlow();
    void scriptedServerIsAsked();
    void cliOptionsNameTheLab();
    void trustAnchorIsTheRootsDs();
};

void LabTest::resolverValidates_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("authentic");
    QTest::newRow("signed") << QByteArray("good.test") << true;
    QTest::newRow("signed, below a signed zone") << QByteArray("sub.good.test") << true;
    QTest::newRow("wildcard") << QByteArray("a.wild.good.test") << true;
    QTest::newRow("unsigned") << QByteArray("plain.example") << false;
    QTest::newRow("signed without DS") << QByteArray("island.test") << false;
}

void LabTest::resolverValidates()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, authentic);
    const auto answer = resolve(name, RecordType::Txt);
    QVERIFY(answer);
    QCOMPARE(answer->rcode, 0);
    QCOMPARE(texts(answer->answer, RecordType::Txt).size(), 1);
    QCOMPARE(answer->flags.authentic, authentic);
}

void LabTest::negativeAnswersAreAuthentic()
{
    const auto nothing = resolve("nothing.good.test", RecordType::A);
    QVERIFY(nothing);
    QCOMPARE(nothing->rcode, kNxDomain);
    QVERIFY(nothing->flags.authentic);
    const auto tld = resolve("nowhere", RecordType::Ns);
    QVERIFY(tld);
    QCOMPARE(tld->rcode, kNxDomain);
    const auto noData = resolve("mx.good.test", RecordType::Mx);
    QVERIFY(noData);
    QCOMPARE(noData->rcode, 0);
    QVERIFY(noData->answer.isEmpty() && noData->flags.authentic);
}

void LabTest::bogusZonesAreServFail_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("expired signatures") << QByteArray("expired.test");
    QTest::newRow("DS of another key") << QByteArray("wrongds.test");
}

void LabTest::bogusZonesAreServFail()
{
    QFETCH(QByteArray, name);
    const auto answer = resolve(name, RecordType::Txt);
    QVERIFY(answer);
    QCOMPARE(answer->rcode, kServFail);
    QVERIFY(!answer->errors.isEmpty()); // RFC 8914
    dns::QueryOptions unchecked = kSigned;
    unchecked.checkingDisabled = true;
    const auto raw = resolve(name, RecordType::Txt, unchecked);
    QVERIFY(raw);
    QCOMPARE(raw->rcode, 0);
}

void LabTest::addressesHaveReverseNames()
{
    for (const char *text : {"198.51.100.1", "2001:db8::1"}) {
        const DomainName reverse = Address::parse(QByteArrayView(text))->reverseName();
        const auto answer = resolve(reverse.toString().toLatin1(), RecordType::Ptr);
        QVERIFY(answer);
        QCOMPARE(texts(answer->answer, RecordType::Ptr), {QStringLiteral("mx.good.test.")});
        QVERIFY(answer->flags.authentic);
    }
}

void LabTest::parentRefersToChild()
{
    const auto referral = askServer("ns1.test", "good.test", RecordType::Mx, {.query = kSigned});
    QVERIFY(referral);
    QVERIFY(!referral->flags.authoritative);
    QVERIFY(referral->answer.isEmpty());
    QCOMPARE(texts(referral->authority, RecordType::Ns),
             (QStringList{QStringLiteral("ns1.good.test."), QStringLiteral("ns2.good.test.")}));
    QCOMPARE(texts(referral->authority, RecordType::Ds).size(), 1);
    QCOMPARE(texts(referral->additional, RecordType::A).size(), 2);
    const auto unsignedZone = askServer("ns1.example", "plain.example", RecordType::Ds, {.query = kSigned});
    QVERIFY(unsignedZone);
    QVERIFY(unsignedZone->answer.isEmpty() && unsignedZone->flags.authoritative);
}

void LabTest::parentOfAZoneInAZoneRefers()
{
    for (const char *host : {"ns1.good.test", "ns2.good.test"}) {
        const auto referral = askServer(host, "sub.good.test", RecordType::Txt);
        QVERIFY(referral);
        QVERIFY(!referral->flags.authoritative && referral->answer.isEmpty());
        QCOMPARE(texts(referral->authority, RecordType::Ns).size(), 2);
    }
}

void LabTest::delegationMayDiffer()
{
    const auto parent = askServer("ns1.test", "mismatch.test", RecordType::Ns);
    QVERIFY(parent);
    QCOMPARE(texts(parent->authority, RecordType::Ns),
             (QStringList{QStringLiteral("elsewhere.example."), QStringLiteral("ns1.mismatch.test.")}));
    QCOMPARE(texts(parent->additional, RecordType::A),
             QStringList{m_lab->nameServer("ns1.mismatch.test").address.toString()});
    const auto child = askServer("ns1.mismatch.test", "mismatch.test", RecordType::Ns);
    QVERIFY(child);
    QCOMPARE(texts(child->answer, RecordType::Ns),
             (QStringList{QStringLiteral("ns1.mismatch.test."), QStringLiteral("ns2.mismatch.test.")}));
}

void LabTest::bothMakesServeTheSame()
{
    QVERIFY(m_lab->nameServer("ns1.good.test") != m_lab->nameServer("ns2.good.test"));
    const auto knot = askServer("ns1.good.test", "good.test", RecordType::Soa);
    const auto nsd = askServer("ns2.good.test", "good.test", RecordType::Soa);
    QVERIFY(knot && nsd && knot->flags.authoritative && nsd->flags.authoritative);
    QCOMPARE(nsd->answer, knot->answer);
    // What each says of itself when it starts.
    QByteArray logs;
    for (const QFileInfo &server : QDir(m_lab->directory()).entryInfoList({QStringLiteral("server*")})) {
        QFile log(server.filePath() + QStringLiteral("/log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        logs += log.readAll();
    }
    QVERIFY(logs.contains("Knot DNS") && logs.contains("nsd started"));
}

void LabTest::guestsShareTheirHostsServers()
{
    QCOMPARE(texts(resolve("guest.test", RecordType::Ns)->answer, RecordType::Ns),
             (QStringList{QStringLiteral("ns1.good.test."), QStringLiteral("ns2.good.test.")}));
    const auto answer = askServer("ns2.good.test", "guest.test", RecordType::Soa);
    QVERIFY(answer && answer->flags.authoritative);
}

void LabTest::tcpIsServed()
{
    const AskOptions tcp{.via = dns::Transport::Tcp};
    for (const char *host : {"ns1.good.test", "ns2.good.test", "ns1.test", "a.root-servers.lab"}) {
        const auto answer = askServer(host, ".", RecordType::Soa, tcp);
        QVERIFY2(answer, host);
    }
    const auto resolved = ask(m_lab->resolver(), "good.test", RecordType::Mx, tcp);
    QVERIFY(resolved);
    QCOMPARE(texts(resolved->answer, RecordType::Mx), {QStringLiteral("10 mx.good.test.")});
}

void LabTest::personas()
{
    const auto soa = [this](const QByteArray &label, const AskOptions &options = {}) {
        return askServer(label + ".faulty.test", "faulty.test", RecordType::Soa, options);
    };
    const auto txt = [this](const QByteArray &label) {
        const auto answer = askServer(label + ".faulty.test", "faulty.test", RecordType::Txt);
        return answer ? texts(answer->answer, RecordType::Txt) : QStringList();
    };
    const AskOptions tcp{.via = dns::Transport::Tcp, .patience = 300ms};
    const AskOptions hasty{.patience = 300ms};
    const AskOptions plain{.query = kPlain};

    QVERIFY(soa("ns1") && soa("ns1")->flags.authoritative);
    QVERIFY(soa("lame"));
    QCOMPARE(soa("lame")->rcode, kRefused);
    QVERIFY(soa("notauth"));
    QVERIFY(!soa("notauth")->flags.authoritative && soa("notauth")->answer.size() == 1);
    QVERIFY(soa("notauth", tcp) && !soa("notauth", tcp)->flags.authoritative);
    QVERIFY(!soa("gone", hasty) && !soa("gone", tcp));
    QVERIFY(!soa("silent", hasty) && !soa("silent", tcp));
    QVERIFY(soa("udp") && !soa("udp", tcp));
    const auto serial = [](const std::optional<Message> &answer) {
        return answer && answer->answer.size() == 1 ? dns::soaData(answer->answer.first())->serial : 0;
    };
    QCOMPARE(serial(soa("old")), serial(soa("ns1")) - 1);
    QCOMPARE(txt("old"), {QStringLiteral("\"first\"")});
    QCOMPARE(txt("other"), {QStringLiteral("\"second\"")});
    QCOMPARE(serial(soa("other")), serial(soa("ns1")));
    QCOMPARE(soa("noedns")->rcode, kFormErr);
    QCOMPARE(soa("noedns", plain)->rcode, 0);
    QVERIFY(!soa("drops", hasty) && soa("drops", plain));
    QCOMPARE(soa("servfail")->rcode, kServFail);
    QCOMPARE(m_lab->nameServer("placed.faulty.test").address.toString(), QStringLiteral("127.77.7.7"));
    QVERIFY(soa("placed") && soa("placed")->flags.authoritative);
}

void LabTest::slowServerIsSlow()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(askServer("slow.faulty.test", "faulty.test", RecordType::Soa));
    QVERIFY2(clock.elapsed() >= 300, qPrintable(QString::number(clock.elapsed())));
}

void LabTest::scriptedServerIsAsked()
{
    QVERIFY(m_script.setRecords("faulty.test. TXT \"scripted\"\n"));
    m_script.forget();
    const auto answer = askServer("script.faulty.test", "faulty.test", RecordType::Txt);
    QVERIFY(answer && answer->flags.authoritative);
    QCOMPARE(texts(answer->answer, RecordType::Txt), {QStringLiteral("\"scripted\"")});
    QCOMPARE(m_script.questions(), 1);
}

void LabTest::cliOptionsNameTheLab()
{
    const QStringList options = m_lab->cliOptions();
    QVERIFY(options.contains(m_lab->resolver().toString()));
    QVERIFY(options.contains(QString::number(m_lab->authorityPort())));
    QVERIFY(options.contains(m_lab->trustAnchorFile()));
    QCOMPARE(options.size(), 6);
}

void LabTest::trustAnchorIsTheRootsDs()
{
    QFile anchor(m_lab->trustAnchorFile());
    QVERIFY(anchor.open(QIODevice::ReadOnly));
    const QByteArray text = anchor.readAll();
    QVERIFY2(text.startsWith(".\t") && text.contains("\tDS\t"), text.constData());
}

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
