// SPDX-License-Identifier: GPL-3.0-or-later
// Name servers that do their work well and badly, and what an audit says of each.
#include "core/dns/cachingresolver.h"
#include "core/dns/directauthority.h"
#include "core/dns/recursiveresolver.h"
#include "tests/support/await.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/lab/lab.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using namespace std::chrono_literals;
using lookup::Area;

namespace {

/// Long enough for a slow server of the lab, and short enough that tests do not wait long for silent ones.
constexpr std::chrono::milliseconds kPatience{2500};
constexpr quint16 kClosedPort = 1;

const QByteArray kMail = R"(
    @ MX 10 mx1
    @ TXT "v=spf1 -all"
    mx1 A 198.51.100.1
    _dmarc TXT "v=DMARC1; p=reject"
)";

/// A domain, and what is to be found about its name servers.
struct Row
{
    const char *domain;
    QList<const char *> found;
};

QList<Row> rows()
{
    return {
        {"sound.test", {}},

        {"lame.test", {"warning delegation.lame ns2.lame.test"}},
        {"lames.test", {"error delegation.lame ns1.lames.test", "error delegation.lame ns2.lames.test"}},
        {"notauth.test", {"warning delegation.not-authoritative ns2.notauth.test"}},
        {"gone.test", {"warning delegation.ns-unreachable ns2.gone.test"}},
        {"gones.test",
         {"error delegation.ns-unreachable ns1.gones.test",
          "error delegation.ns-unreachable ns2.gones.test"}},
        {"silent.test", {"warning delegation.ns-unreachable ns2.silent.test"}},
        {"udponly.test", {"warning delegation.no-tcp ns2.udponly.test"}},
        {"servfail.test", {"error delegation.servfail"}},
        {"onefails.test", {"warning delegation.lame ns2.onefails.test"}},

        {"single.test", {"warning delegation.single-ns"}},
        {"samenet.test", {"notice delegation.same-network"}},
        {"nextnet.test", {}},
        {"nscname.test", {"warning delegation.ns-cname ns2.nscname.test"}},
        {"noaddress.test", {"warning delegation.ns-no-address ns3.noaddress.test"}},
        {"mismatch.test", {"warning delegation.parent-child-mismatch"}},
        {"order.test", {}},
        {"glue.test", {"warning delegation.glue-mismatch ns2.glue.test"}},

        {"serial.test", {"notice delegation.serial-differs"}},
        {"rrset.test", {"warning delegation.rrset-differs rrset.test MX"}},
        {"otherhost.test", {}},
        {"noedns.test", {"warning delegation.no-edns ns2.noedns.test"}},
        {"dropsedns.test", {"warning delegation.no-edns ns2.dropsedns.test"}},
        {"slow.test", {"notice delegation.slow ns2.slow.test"}},
        {"brisk.test", {}},

        {"apex.test", {"error delegation.cname-at-apex"}},
        {"loop.test", {"error delegation.cname-loop _dmarc.loop.test"}},
        {"hostloop.test", {"error delegation.cname-loop mx1.hostloop.test"}},
        {"chain9.test", {"notice delegation.cname-chain-long _dmarc.chain9.test"}},
        {"chain8.test", {}},
        {"wild.test", {"notice delegation.wildcard-txt"}},
        {"tamewild.test", {}},

        {"ttl299.test", {"notice delegation.ttl-short"}},
        {"ttl300.test", {}},
        {"ttl86401.test", {"notice delegation.ttl-long"}},
        {"ttl86400.test", {}},
        {"octets1300.test", {"notice delegation.response-large octets1300.test TXT"}},
        {"octets1100.test", {}},
        {"octets4300.test", {"warning delegation.response-large octets4300.test TXT"}},
        {"octets4000.test", {"notice delegation.response-large octets4000.test TXT"}},

        {"held.test", {"error delegation.expired-or-held"}},
        {"halfheld.test", {}},
        {"nowhere.test", {"error delegation.nxdomain"}},
        {"bogus.test", {"warning delegation.lookup-failed"}},
        {"below.sound.test", {}},
    };
}

/// A chain of \a count aliases from _dmarc to a policy.
QByteArray chain(int count)
{
    QByteArray text = "@ MX 10 mx1\nmx1 A 198.51.100.1\n_dmarc CNAME c1\n";
    for (int i = 1; i < count; ++i)
        text += "c" + QByteArray::number(i) + " CNAME c" + QByteArray::number(i + 1) + '\n';
    return text + "c" + QByteArray::number(count) + " TXT \"v=DMARC1; p=reject\"\n";
}

/// Texts at the domain itself that make an answer of about \a octets.
QByteArray large(int octets)
{
    QByteArray text = "@ MX 10 mx1\nmx1 A 198.51.100.1\n";
    for (int i = 0; i < octets / 250; ++i)
        text += "@ TXT \"" + QByteArray::number(1000 + i) + QByteArray(250 - 18, 'x') + "\"\n";
    return text;
}

void addFaultyServers(World &world)
{
    const auto second = [&](const QByteArray &name, Persona persona) {
        world.zone(name, kMail).servers = {normal("ns1"), behaving("ns2", persona)};
    };
    const auto both = [&](const QByteArray &name, Persona persona) {
        world.zone(name, kMail).servers = {behaving("ns1", persona), behaving("ns2", persona)};
    };
    second("lame.test", Persona::Lame);
    both("lames.test", Persona::Lame);
    second("notauth.test", Persona::NotAuthoritative);
    second("gone.test", Persona::Unreachable);
    both("gones.test", Persona::Unreachable);
    second("silent.test", Persona::Silent);
    second("udponly.test", Persona::UdpOnly);
    both("servfail.test", Persona::ServFail);
    second("onefails.test", Persona::ServFail);
    second("serial.test", Persona::OldSerial);
    second("noedns.test", Persona::NoEdns);
    second("dropsedns.test", Persona::DropsEdns);
    world.zone("slow.test", kMail).servers = {normal("ns1"), slow("ns2", 1200ms)};
    world.zone("brisk.test", kMail).servers = {normal("ns1"), slow("ns2", 500ms)};
    world.zone("rrset.test", kMail).servers = {
        normal("ns1"), otherData("ns2", QByteArray(kMail).replace("@ MX 10 mx1", "@ MX 20 mx1"))};
    world.zone("otherhost.test", kMail).servers = {normal("ns1"),
                                                   otherData("ns2", kMail + "www A 198.51.100.9\n")};
}

void addDelegations(World &world)
{
    world.zone("single.test", kMail).servers = {normal("ns1")};
    world.zone("samenet.test", kMail).servers = {onAddress("127.90.1.1", normal("ns1")),
                                                 onAddress("127.90.1.254", normal("ns2"))};
    world.zone("nextnet.test", kMail).servers = {onAddress("127.90.2.1", normal("ns1")),
                                                 onAddress("127.90.3.1", normal("ns2"))};
    Zone &alias = world.zone("nscname.test", kMail + "ns2 CNAME real\nreal A {ns2}\n");
    alias.servers = {normal("ns1"), normal("ns2")};
    alias.delegation =
        "nscname NS ns1.nscname\nnscname NS ns2.nscname\nns1.nscname A {ns1}\nns2.nscname A {ns2}\n";
    Zone &bare = world.zone("noaddress.test", kMail + "@ NS ns1\n@ NS ns2\n@ NS ns3\nns3 TXT text\n");
    bare.servers = {normal("ns1"), normal("ns2")};
    Zone &mismatch = world.zone("mismatch.test", kMail);
    mismatch.delegation = "mismatch NS ns1.mismatch\nmismatch NS ns1.sound\nns1.mismatch A {ns1}\n";
    Zone &order = world.zone("order.test", kMail);
    order.delegation = "order NS NS2.Order\norder NS ns1.order\nns1.order A {ns1}\nns2.order A {ns2}\n";
    Zone &glue = world.zone("glue.test", kMail);
    glue.delegation = "glue NS ns1.glue\nglue NS ns2.glue\nns1.glue A {ns1}\nns2.glue A 127.99.9.9\n";
    world.zone("held.test", kMail).servers = {normal("ns1.expired.sound.test."),
                                              normal("ns2.expired.sound.test.")};
    world.zone("halfheld.test", kMail).servers = {normal("ns1.expired.sound.test."), normal("ns1")};
}

void addContents(World &world)
{
    world.zone("sound.test", kMail + "below TXT text\n");
    world.zone("loop.test", "@ MX 10 mx1\nmx1 A 198.51.100.1\n_dmarc CNAME a\na CNAME _dmarc\n");
    world.zone("hostloop.test", "@ MX 10 mx1\nmx1 CNAME a\na CNAME mx1\n_dmarc TXT \"v=DMARC1; p=reject\"\n");
    world.zone("chain8.test", chain(8));
    world.zone("chain9.test", chain(9));
    world.zone("wild.test", "@ MX 10 mx1\nmx1 A 198.51.100.1\n* TXT hello\n");
    world.zone("tamewild.test",
               kMail + "* TXT hello\n_mta-sts TXT \"v=STSv1; id=1\"\n_smtp._tls TXT \"v=TLSRPTv1; "
                       "rua=mailto:a@tamewild.test\"\n");
    for (const char *ttl : {"299", "300", "86400", "86401"}) {
        QByteArray mail = kMail;
        world.zone("ttl" + QByteArray(ttl) + ".test", mail.replace("@ MX", "@ " + QByteArray(ttl) + " MX"));
    }
    for (int octets : {1100, 1300, 4000, 4300})
        world.zone("octets" + QByteArray::number(octets) + ".test", large(octets));
    world.zone("bogus.test", kMail).signing = Signing::Expired;
}

const char *const kApexRecords = R"(
apex.test. 3600 SOA ns1.apex.test. h.apex.test. 1 7200 900 1209600 300
apex.test. 3600 NS ns1.apex.test.
apex.test. 3600 NS ns2.apex.test.
apex.test. 3600 CNAME sound.test.
)";

} // namespace

class DelegationTest : public QObject
{
    Q_OBJECT

private:
    struct Options
    {
        std::optional<dns::Endpoint> resolver{};
        std::optional<quint16> authorityPort{};
    };
    audit::Audit auditOf(const QByteArray &domain, const Options &options) const;
    static QStringList aboutServers(const audit::Audit &audit);

    HostileServer m_first, m_second, m_liar;
    std::unique_ptr<Lab> m_lab;

private slots:
    void initTestCase();
    void serversAreJudged_data();
    void serversAreJudged();
    void everyCheckIsProvoked();
    void errorOfTheServersExplainsTheRest();
    void blockedPortIsNotTheDomainsFault();
    void inventedAnswersAreNotTheDomainsFault();
};

void DelegationTest::initTestCase()
{
    if (const QString why = Lab::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    World world;
    addContents(world);
    addFaultyServers(world);
    addDelegations(world);
    Zone &apex =
        world.zone("apex.test", QByteArray(kApexRecords).replace("apex.test. 3600 CNAME sound.test.\n", ""));
    apex.signing = Signing::Unsigned;
    apex.servers = {scripted("ns1", &m_first), scripted("ns2", &m_second)};
    m_lab = std::make_unique<Lab>(world);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
    QVERIFY(m_first.setRecords(kApexRecords));
    QVERIFY(m_second.setRecords(kApexRecords));
}

audit::Audit DelegationTest::auditOf(const QByteArray &domain, const Options &options) const
{
    dns::Exchange exchange;
    dns::RecursiveResolver recursive(&exchange, nullptr, {options.resolver.value_or(m_lab->resolver())});
    dns::CachingResolver resolver(recursive);
    dns::DirectAuthority authority(&exchange, kPatience);
    lookup::Context context;
    context.resolver = &resolver;
    context.authority = &authority;
    context.authorityPort = options.authorityPort.value_or(m_lab->authorityPort());
    context.areas = {Area::Local, Area::Delegation, Area::Mx,     Area::Hosts,
                     Area::Spf,   Area::Dmarc,      Area::MtaSts, Area::TlsRpt};
    return audit::audit(test::await(lookup::observe(DomainName::literal(domain.constData()), context), 30s));
}

QStringList DelegationTest::aboutServers(const audit::Audit &audit)
{
    audit::Audit judged = audit;
    // A resolver may stumble over a faulty server, and then cannot say whether there is a wildcard.
    judged.findings.removeIf([](const audit::Finding &finding) { return finding.aside; });
    QStringList lines = test::foundIn(judged);
    lines.removeIf([](const QString &line) {
        const QString id = line.section(QLatin1Char(' '), 1, 1);
        return !id.startsWith(QLatin1String("delegation.")) && !id.startsWith(QLatin1String("local."));
    });
    return lines;
}

void DelegationTest::serversAreJudged_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QStringList>("found");
    for (const Row &row : rows()) {
        QStringList found;
        for (const char *line : row.found)
            found.append(QString::fromLatin1(line));
        found.sort();
        QTest::newRow(row.domain) << QByteArray(row.domain) << found;
    }
}

void DelegationTest::serversAreJudged()
{
    QFETCH(QByteArray, domain);
    QFETCH(QStringList, found);
    const audit::Audit audit = auditOf(domain, {});
    QCOMPARE(aboutServers(audit).join(QLatin1Char('\n')), found.join(QLatin1Char('\n')));
    QCOMPARE(test::faultsOf(audit), QStringList());
}

void DelegationTest::everyCheckIsProvoked()
{
    QList<test::CheckRow> all;
    for (const Row &row : rows())
        all.append({row.domain, {}, row.found});
    QCOMPARE(test::unprovoked(all, {Area::Delegation}), QStringList());
}

void DelegationTest::errorOfTheServersExplainsTheRest()
{
    for (const char *domain : {"lames.test", "gones.test", "servfail.test", "nowhere.test"}) {
        const audit::Audit audit = auditOf(domain, {});
        QCOMPARE(test::foundIn(audit), aboutServers(audit));
        QCOMPARE(audit.verdict, audit::Verdict::Broken);
        QVERIFY(audit.area(Area::Mx).because.startsWith(QLatin1String("delegation.")));
        const auto waiting =
            std::count_if(audit.areas.begin(), audit.areas.end(), [&](const audit::AreaResult &area) {
                return area.because == audit.findings.first().id;
            });
        QVERIFY(waiting > 5);
        QCOMPARE(audit.findings.first().waiting, waiting);
    }
}

void DelegationTest::blockedPortIsNotTheDomainsFault()
{
    const audit::Audit audit = auditOf("sound.test", {.authorityPort = kClosedPort});
    QCOMPARE(aboutServers(audit), QStringList{QStringLiteral("notice local.port53-blocked")});
    QVERIFY(!audit.has(QStringLiteral("delegation.ok")));
    QCOMPARE(test::faultsOf(audit), QStringList());
}

void DelegationTest::inventedAnswersAreNotTheDomainsFault()
{
    QVERIFY(m_liar.listen());
    m_liar.setUpstream(m_lab->resolver());
    QVERIFY(
        !auditOf("sound.test", {.resolver = m_liar.endpoint()}).has(QStringLiteral("local.dns-rewritten")));
    m_liar.setMisdeed(Misdeed::Lie);
    const audit::Audit audit = auditOf("sound.test", {.resolver = m_liar.endpoint()});
    QVERIFY(aboutServers(audit).contains(QStringLiteral("notice local.dns-rewritten")));
    QCOMPARE(test::faultsOf(audit), QStringList());
}

QTEST_GUILESS_MAIN(DelegationTest)
#include "delegation_test.moc"
