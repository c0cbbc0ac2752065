// SPDX-License-Identifier: GPL-3.0-or-later
// Break a domain, plan, carry the plan out with an update client at a real Knot, look again.
#include "core/audit/check.h"
#include "core/dns/directauthority.h"
#include "core/dns/httpsexchange.h"
#include "core/dns/rdata.h"
#include "core/dns/recursiveresolver.h"
#include "core/plan/formats.h"
#include "core/plan/published.h"
#include "tests/support/await.h"
#include "tests/support/lab/ask.h"
#include "tests/support/lab/lab.h"
#include "tests/support/lab/loopback.h"
#include "tests/support/lab/serverprocess.h"
#include "tests/support/repair.h"
#include "tests/support/testkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

/// One way to break a domain that a plan mends by itself.
struct Break
{
    const char *finding;
    Scenario scenario;
};

const QByteArray kKey = "v=DKIM1; k=rsa; p=" + QByteArray(kRsa2048);

Scenario mx(const QByteArray &records)
{
    return Scenario().with(Part::Mx, records);
}
Scenario spf(const QByteArray &text)
{
    return Scenario().with(Part::Spf, txt("@", text));
}
Scenario spfRecords(const QByteArray &records)
{
    return Scenario().with(Part::Spf, records);
}
Scenario dkim(const QByteArray &records)
{
    return Scenario().with(Part::Dkim, records);
}
Scenario dmarc(const QByteArray &text)
{
    return Scenario().with(Part::Dmarc, txt("_dmarc", text));
}
Scenario nullMx(const QByteArray &records)
{
    return mx(records)
        .with(Part::Spf, "@ TXT \"v=spf1 ip4:203.0.112.50 -all\"\n")
        .with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:dmarc@example.net\"\n");
}
Scenario sts(const QByteArray &records)
{
    return Scenario().with(Part::MtaSts, records + "mta-sts A 203.0.112.30\n");
}
Scenario bimi(const QByteArray &records)
{
    return Scenario().with(Part::More, records);
}
QByteArray zoneOf(const QByteArray &apex, const QByteArray &records)
{
    return "$ORIGIN " + apex + "\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n" +
           records;
}
/// The mailboxes are at Microsoft 365, which has a service for mail programs.
Scenario atMicrosoft(const QByteArray &records)
{
    return Scenario()
        .with(Part::More, records)
        .with(Part::Mx, "@ MX 0 example-com.mail.protection.outlook.com.\n")
        .with(Part::Com, "outlook NS ns1.example.net.\nemailsrvr NS ns1.example.net.\n")
        .with(Part::Others,
              zoneOf("outlook.com.",
                     "example-com.mail.protection A 203.0.112.60\nautodiscover A 203.0.112.61\n") +
                  zoneOf("emailsrvr.com.", "autodiscover A 203.0.112.62\n"));
}
Scenario tls(const QByteArray &records)
{
    return Scenario().with(Part::TlsRpt, records);
}

QList<Break> breaks()
{
    const QByteArray rackspace =
        "$ORIGIN emailsrvr.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n"
        "mx1 A 203.0.112.10\nmx1 AAAA 2a0a::10\nmx2 A 203.0.112.20\nmx2 AAAA 2a0a::20\n";
    return {
        {"delegation.ttl-short", mx("@ 60 MX 10 mx1\n@ 60 MX 20 mx2\n")},
        {"delegation.ttl-long", mx("@ 172800 MX 10 mx1\n@ 172800 MX 20 mx2\n")},
        {"mx.null-preference", nullMx("@ MX 10 .\n")},
        {"mx.duplicate-host", mx("@ MX 10 mx1\n@ MX 20 mx1\n@ MX 30 mx2\n")},
        {"mx.missing-trailing-dot", mx("@ MX 10 mx1.example.com\n@ MX 20 mx2\n")},
        {"mx.incomplete-preset", mx("@ MX 10 mx1.emailsrvr.com.\n")
                                     .with(Part::Others, rackspace)
                                     .with(Part::Com, "emailsrvr NS ns1.example.net.\n")},
        {"mx.verification-leftover", mx("@ MX 10 mx1\n@ MX 20 mx2\n@ MX 32767 ms12345678.msv1.invalid.\n")},
        {"hosts.cname", mx("@ MX 10 mx1\n@ MX 20 mail\n").with(Part::More, "mail CNAME mx2\n")},
        {"spf.multiple", spfRecords("@ TXT \"v=spf1 mx ~all\"\n@ TXT \"v=spf1 ip4:203.0.112.50 -all\"\n@ TXT "
                                    "\"foreign; \\\"text\\\"\"\n")},
        {"spf.syntax", spf("v=spf1 mx ipv4:203.0.112.50 -all")},
        {"spf.not-first", spf("\"v=spf1 mx -all\"")},
        {"spf.wrong-place", spfRecords("_spf TXT \"v=spf1 mx -all\"\n")},
        {"spf.void-lookups", spf("v=spf1 mx a:g1.example.com a:g2.example.com a:g3.example.com -all")},
        {"spf.takeover", spf("v=spf1 mx include:gone-posthorn.com -all")},
        {"spf.include-loop", spf("v=spf1 mx include:example.com -all")},
        {"spf.redirect-ignored", spf("v=spf1 mx redirect=example.net -all")},
        {"spf.pass-all", spf("v=spf1 mx +all")},
        {"spf.neutral-all", spf("v=spf1 mx ?all")},
        {"spf.no-all", spf("v=spf1 mx")},
        {"spf.after-all", spf("v=spf1 mx -all ip4:203.0.112.50")},
        {"spf.private-ip", spf("v=spf1 mx ip4:10.0.0.1 -all")},
        {"spf.duplicate-term", spf("v=spf1 mx mx -all")},
        {"spf.string-joined", spfRecords("@ TXT \"v=spf1 mx\" \"ip4:203.0.112.50 -all\"\n")},
        {"spf.dead-term", spf("v=spf1 mx a:gone.example.com -all")},
        {"spf.type99", Scenario().with(Part::More, "@ SPF \"v=spf1 mx -all\"\n")},
        {"spf.mx-with-null-mx",
         nullMx("@ MX 0 .\n").with(Part::Spf, txt("@", "v=spf1 mx ip4:203.0.112.50 -all"))},
        {"spf.parked-open", nullMx("@ MX 0 .\n")
                                .with(Part::Spf, "")
                                .with(Part::Dkim, "")
                                .with(Part::MtaSts, "")
                                .with(Part::TlsRpt, "")
                                .stated(false, false)},
        {"dkim.bad-version", dkim(txt("s1._domainkey", "v=DKIM2; k=rsa; p=" + QByteArray(kRsa2048)))},
        {"dkim.syntax", dkim(txt("s1._domainkey", "v=DKIM1\\; k=rsa\\; p=" + QByteArray(kRsa2048)))},
        {"dkim.sha1-only", dkim(txt("s1._domainkey", "v=DKIM1; h=sha1; k=rsa; p=" + QByteArray(kRsa2048)))},
        {"dkim.service-not-email",
         dkim(txt("s1._domainkey", "v=DKIM1; s=tlsrpt; k=rsa; p=" + QByteArray(kRsa2048)))},
        {"dkim.testing", dkim(txt("s1._domainkey", "v=DKIM1; t=y; k=rsa; p=" + QByteArray(kRsa2048)))},
        {"dkim.takeover", dkim(txt("s1._domainkey", kKey) + "s2._domainkey CNAME k.gone-posthorn.com.\n")
                              .selectors({u"s1"_s, u"s2"_s})},
        {"dkim.wrong-type", dkim(txt("s1._domainkey", "k1.dkim.example.com") + txt("k1.dkim", kKey))},
        {"dmarc.multiple",
         Scenario().with(Part::Dmarc, txt("_dmarc", "v=DMARC1; p=reject; rua=mailto:dmarc@example.com") +
                                          txt("_dmarc", "v=DMARC1; p=quarantine"))},
        {"dmarc.syntax", dmarc("v=dmarc1; p=reject; rua=mailto:dmarc@example.com")},
        {"dmarc.p-not-second", dmarc("v=DMARC1; rua=mailto:dmarc@example.com; p=reject")},
        {"dmarc.removed-tag",
         dmarc("v=DMARC1; p=reject; pct=100; rua=mailto:dmarc@example.com!10m; ri=86400")},
        {"dmarc.over-eight-labels",
         Scenario()
             .of("a.b.c.d.e.f.g.example.com")
             .with(
                 Part::More,
                 "a.b.c.d.e.f.g MX 10 mx1\na.b.c.d.e.f.g MX 20 mx2\na.b.c.d.e.f.g TXT \"v=spf1 mx -all\"\n" +
                     txt("s1._domainkey.a.b.c.d.e.f.g", kKey) +
                     "_mta-sts.a.b.c.d.e.f.g TXT \"v=STSv1; id=1\"\n_smtp._tls.a.b.c.d.e.f.g TXT "
                     "\"v=TLSRPTv1; rua=mailto:t@example.com\"\n")},
        {"dmarc.parent-without-psd", Scenario().with(Part::Com, "_dmarc TXT \"v=DMARC1; p=none\"\n")},
        {"dmarc.bad-tag-value", dmarc("v=DMARC1; p=reject; adkim=x; rua=mailto:dmarc@example.com")},
        {"dmarc.duplicate-tag", dmarc("v=DMARC1; p=reject; p=none; rua=mailto:dmarc@example.com")},
        {"dmarc.unknown-tag", dmarc("v=DMARC1; p=reject; rau=mailto:dmarc@example.com")},
        {"dmarc.trailing-junk", dmarc("v=DMARC1; p=reject; rua=mailto:dmarc@example.com; junk")},
        {"dmarc.rua-syntax", dmarc("v=DMARC1; p=reject; rua=dmarc@example.com")},
        {"dmarc.wrong-place",
         Scenario()
             .with(Part::Dmarc, "")
             .with(Part::More, txt("@", "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"))},
        {"dmarc.takeover",
         dmarc("v=DMARC1; p=reject; rua=mailto:dmarc@example.com,mailto:d@gone-posthorn.com")},
        {"mta-sts.multiple", sts("_mta-sts TXT \"v=STSv1; id=1\"\n_mta-sts TXT \"v=STSv1; id=2\"\n")},
        {"mta-sts.syntax", sts("_mta-sts TXT \"v=STSv1; id=1; id=2\"\n")},
        {"mta-sts.bad-id", sts("_mta-sts TXT \"v=STSv1; id=2026-01-01\"\n")},
        {"mta-sts.takeover",
         Scenario().with(Part::MtaSts, "_mta-sts CNAME s.gone-posthorn.com.\nmta-sts A 203.0.112.30\n")},
        {"mta-sts.takeover", Scenario().with(Part::MtaSts, "_mta-sts TXT \"v=STSv1; id=1\"\nmta-sts CNAME "
                                                           "s.gone-posthorn.com.\n")},
        {"mta-sts.record-missing",
         Scenario()
             .servingPolicy("version: STSv1\r\nmode: enforce\r\nmx: *.example.com\r\nmax_age: 604800\r\n")
             .with(Part::MtaSts, "mta-sts A 203.0.112.30\n")},
        {"bimi.syntax", bimi(txt("default._bimi", "v=BIMI1; a=https://example.com/vmc.pem"))},
        {"bimi.multiple",
         bimi(txt("default._bimi", "v=BIMI1; l=https://example.com/a.svg; a=https://example.com/a.pem") +
              txt("default._bimi", "v=BIMI1; l=https://example.com/b.svg; a=https://example.com/b.pem"))},
        {"client.srv-invalid", Scenario().with(Part::More, "_submissions._tcp SRV 0 1 465 mx1\n"
                                                           "_submissions._tcp SRV 10 1 465 nobody\n")},
        {"client.autodiscover-missing", atMicrosoft("")},
        {"client.autodiscover-mismatch", atMicrosoft("autodiscover CNAME autodiscover.emailsrvr.com.\n")},
        {"tls-rpt.multiple", tls("_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:t@example.com\"\n_smtp._tls TXT "
                                 "\"v=TLSRPTv1; rua=mailto:u@example.com\"\n")},
        {"tls-rpt.syntax", tls("_smtp._tls TXT \"v=TLSRPTv1; rua=t@example.com\"\n")},
    };
}

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// The zones of a scenario on Knot, which takes updates, and Unbound in front of it, which remembers nothing.
class World
{
public:
    bool start(const Scenario &scenario);
    QString problem() const { return m_problem; }

    audit::Audit look(const Scenario &scenario);
    lookup::Context context(const Scenario &scenario);
    /// Runs the update client over a script. \return its complaint; empty where it has none
    QString update(const QByteArray &script);
    QString check(const QByteArray &zone);
    dns::Answer ask(const dns::Question &question) { return await(m_resolver->resolve(question, {})); }

private:
    QString run(const QString &program, const QStringList &arguments);
    bool answers();

    QTemporaryDir m_directory;
    std::unique_ptr<lab::ReservedPort> m_port = lab::ReservedPort::take();
    std::unique_ptr<lab::ReservedPort> m_resolverPort = lab::ReservedPort::take();
    std::unique_ptr<lab::ServerProcess> m_knot, m_unbound;
    dns::Exchange m_exchange;
    dns::HttpsExchange m_https{{}};
    std::unique_ptr<dns::RecursiveResolver> m_resolver;
    std::unique_ptr<dns::DirectAuthority> m_authority;
    QString m_problem;
};

bool World::start(const Scenario &scenario)
{
    // The name server of all zones is Knot, on loopback.
    const dns::ZoneFile zones =
        dns::parseZoneFile(scenario.zoneText().replace("203.0.112.53", "127.0.0.1"), u"zones"_s);
    const QString own = m_directory.path() + u'/';
    const QByteArray port = QByteArray::number(m_port->port());
    QByteArray knot = "server:\n  rundir: \"" + own.toUtf8() +
                      "\"\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\n"
                      "  listen: 127.0.0.1@" +
                      port +
                      "\nlog:\n  - target: stdout\n    any: info\n"
                      "database:\n  storage: \"" +
                      own.toUtf8() +
                      "\"\n"
                      "acl:\n  - id: here\n    address: 127.0.0.0/8\n    action: update\n"
                      "template:\n  - id: default\n    storage: \"" +
                      own.toUtf8() + "\"\n    zonefile-sync: -1\n    acl: here\nzone:\n";
    QMap<QString, QByteArray> texts;
    QString apex;
    for (const dns::ZoneEntry &entry : zones.entries) {
        if (entry.record.type == RecordType::Soa)
            apex = entry.record.name.toFqdn();
        texts[apex] += dns::zoneLine(entry.record).toLatin1() + '\n';
    }
    int number = 0;
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        const QByteArray name = "zone" + QByteArray::number(number++);
        write(own + QString::fromLatin1(name), it.value());
        knot += "  - domain: \"" + it.key().toLatin1() + "\"\n    file: \"" + name + "\"\n";
    }
    write(own + u"knot.conf"_s, knot);
    const QByteArray resolverPort = QByteArray::number(m_resolverPort->port());
    write(own + u"unbound.conf"_s,
          "server:\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + own.toUtf8() +
              "\"\n  pidfile: \"\"\n  use-syslog: no\n  logfile: \"\"\n"
              "  do-daemonize: no\n  num-threads: 1\n  interface: 127.0.0.1@" +
              resolverPort +
              "\n  do-ip6: no\n  do-not-query-localhost: no\n"
              "  module-config: \"iterator\"\n  cache-max-ttl: 0\n  cache-max-negative-ttl: 0\n  "
              "unblock-lan-zones: yes\n"
              "  local-zone: \"invalid.\" nodefault\nremote-control:\n  control-enable: no\n"
              "forward-zone:\n  name: \".\"\n  forward-no-cache: yes\n  forward-addr: 127.0.0.1@" +
              port + "\n");
    m_knot = std::make_unique<lab::ServerProcess>(u"knotd"_s, own + u"knot.log"_s);
    m_unbound = std::make_unique<lab::ServerProcess>(u"unbound"_s, own + u"unbound.log"_s);
    if (!m_knot->start(u"usr/sbin/knotd"_s, {u"-c"_s, own + u"knot.conf"_s}) ||
        !m_unbound->start(u"usr/sbin/unbound"_s, {u"-d"_s, u"-c"_s, own + u"unbound.conf"_s}) || !answers()) {
        m_problem = m_knot->log() + m_unbound->log();
        return false;
    }
    m_resolver = std::make_unique<dns::RecursiveResolver>(
        &m_exchange, &m_https, QList<dns::Upstream>{dns::Endpoint{lab::loopback(), m_resolverPort->port()}},
        std::chrono::seconds(5));
    m_authority = std::make_unique<dns::DirectAuthority>(&m_exchange, std::chrono::seconds(5));
    return true;
}

bool World::answers()
{
    const dns::Endpoint resolver{lab::loopback(), m_resolverPort->port()};
    for (int i = 0; i < 100; ++i) {
        if (!m_knot->isRunning() || !m_unbound->isRunning())
            return false;
        lab::AskOptions options;
        options.patience = std::chrono::milliseconds(200);
        const auto message = lab::ask(resolver, "example.com", RecordType::Soa, options);
        if (message && !message->answer.isEmpty())
            return true;
    }
    return false;
}

lookup::Context World::context(const Scenario &scenario)
{
    lookup::Context context = scenario.context(m_resolver.get());
    context.authority = m_authority.get();
    context.authorityPort = m_port->port();
    return context;
}

audit::Audit World::look(const Scenario &scenario)
{
    const lookup::Context context = this->context(scenario);
    return audit::audit(await(lookup::observe(scenario.domain(), context)));
}

QString World::run(const QString &program, const QStringList &arguments)
{
    const QString log = m_directory.path() + u"/tool.log"_s;
    lab::ChildProcess process;
    const bool started = process.start({.program = lab::Lab::serversRoot() + u'/' + program,
                                        .arguments = arguments,
                                        .environment = lab::Lab::serversEnvironment(),
                                        .output = log});
    QFile file(log);
    if (!started || !process.waitForEnd(std::chrono::seconds(20)) || process.exitStatus() != 0)
        return file.open(QIODevice::ReadOnly) ? u"failed: "_s + QString::fromUtf8(file.readAll())
                                              : u"did not run"_s;
    return {};
}

QString World::update(const QByteArray &script)
{
    const QString name = m_directory.path() + u"/update"_s;
    write(name, "server 127.0.0.1 " + QByteArray::number(m_port->port()) + '\n' + script);
    return run(u"usr/bin/knsupdate"_s, {name});
}

QString World::check(const QByteArray &zone)
{
    const QString name = m_directory.path() + u"/check"_s;
    write(name, "example.com. 3600 IN SOA ns1.example.net. h.example.net. 1 2 3 4 5\nexample.com. 3600 IN NS "
                "ns1.example.net.\n" +
                    zone);
    return run(u"usr/bin/kzonecheck"_s, {u"-o"_s, u"example.com."_s, name});
}

QStringList badFindings(const audit::Audit &audit)
{
    QStringList lines;
    for (const audit::Finding &finding : audit.findings) {
        if (finding.severity != audit::Severity::Good)
            lines.append(finding.id + u' ' + finding.subject);
    }
    lines.sort();
    return lines;
}

} // namespace

class RepairTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = lab::Lab::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void everyFindingThatRecordsMendIsHere()
    {
        QStringList missing;
        for (const audit::Check *check : audit::allChecks()) {
            const bool here = std::any_of(m_breaks.begin(), m_breaks.end(), [&](const Break &b) {
                return QByteArrayView(b.finding) == QByteArrayView(check->id);
            });
            // DANE wants signed zones and servers that show certificates: danerepair_test.
            const bool isDane = audit::areaOf(*check) == lookup::Area::Dane;
            if (check->mend == audit::Mend::Dns && !here && !isDane)
                missing.append(QString::fromLatin1(check->id));
        }
        QCOMPARE(missing, QStringList());
    }

    void isMended_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < m_breaks.size(); ++i)
            QTest::addRow("%d %s", i, m_breaks[i].finding) << i;
    }
    void isMended()
    {
        QFETCH(int, row);
        const Break &broken = m_breaks[row];
        const QString id = QString::fromLatin1(broken.finding);
        World world;
        QVERIFY2(world.start(broken.scenario), qPrintable(world.problem()));
        const audit::Audit before = world.look(broken.scenario);
        QVERIFY2(before.has(id), qPrintable(badFindings(before).join(u", "_s)));

        const lookup::Context context = world.context(broken.scenario);
        const plan::Foreseen foreseen = await(plan::foresee(before, {}, {}, context));
        const DomainName zone = plan::Published(before.seen).zone();
        const QByteArray script = plan::writePlan(foreseen.plan, plan::Format::Nsupdate, zone);
        QCOMPARE(world.check(plan::writePlan(foreseen.plan, plan::Format::Zone, zone)), QString());
        QCOMPARE(world.update(script), QString());

        const audit::Audit after = world.look(broken.scenario);
        QVERIFY2(!after.has(id), script.constData());
        // New is at most what the plan asks about, and nobody answers here.
        const QStringList was = badFindings(before);
        const auto isAsked = [&](const QString &finding) {
            return std::any_of(foreseen.plan.questions.begin(), foreseen.plan.questions.end(),
                               [&](const plan::Question &q) { return q.id == finding.section(u' ', 0, 0); });
        };
        for (const QString &finding : badFindings(after))
            QVERIFY2(was.contains(finding) || isAsked(finding),
                     qPrintable(u"new: "_s + finding + u'\n' + QString::fromUtf8(script)));
        QCOMPARE(badFindings(after), badFindings(foreseen.after));

        // The way back.
        plan::Plan back = foreseen.plan;
        back.changes = foreseen.plan.undo;
        QCOMPARE(world.update(plan::writePlan(back, plan::Format::Nsupdate, zone)), QString());
        for (const plan::Change &change : back.changes) {
            const dns::Answer answer = world.ask({change.name, change.type});
            QList<QByteArray> data;
            for (const dns::Record &record : answer.records())
                data.append(record.rdata);
            if (answer.aliases.isEmpty() || change.type == RecordType::Cname)
                QVERIFY2(plan::sameData(data, change.now), qPrintable(change.name.toString()));
        }
        ++m_repaired;
    }
    void cleanupTestCase()
    {
        qInfo("repaired %d of %lld", m_repaired, static_cast<long long>(m_breaks.size()));
    }

private:
    QList<Break> m_breaks = breaks();
    int m_repaired = 0;
};

QTEST_GUILESS_MAIN(RepairTest)
#include "repair_test.moc"
