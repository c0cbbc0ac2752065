// SPDX-License-Identifier: GPL-3.0-or-later
// posthorn-cli deliver under MTA-STS and DANE: signed zones on real name servers, policies on a web server,
// and mail servers that others wrote, in whose stores the message lies, or does not.
#include "core/records/tlsaofcertificate.h"
#include "tests/support/lab/cli.h"
#include "tests/support/lab/httpsinthread.h"
#include "tests/support/lab/lab.h"
#include "tests/support/lab/mailprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace posthorn;
using namespace posthorn::lab;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The mail servers, by what they show. Every domain has a name for each of them.
const QByteArray kHosts = "good  A 127.5.1.1\n"  // a certificate of an authority, for the name
                          "self  A 127.5.1.2\n"  // signed by itself, for no name
                          "other A 127.5.1.3\n"  // of an authority, for another name
                          "old   A 127.5.1.4\n"  // of an authority, for the name, and over
                          "clear A 127.5.1.5\n"  // offers no encryption
                          "spare A 127.5.1.6\n"; // as good

/// A domain, what is asked of deliver, and what has to come of it.
struct Case
{
    QByteArray domain;     ///< below test.
    QByteArray zone;       ///< beside the hosts
    QByteArray policy{};   ///< empty: no MTA-STS
    QByteArray tried{};    ///< the servers in their order
    QByteArray store{};    ///< which of them has the message; empty: none
    const char *says = ""; ///< of the first server that was passed over
    const char *concludes = "";
    Signing signing = Signing::Signed;
    QList<Spoilt> spoilt{};
    QByteArrayList down{};
};

QByteArray enforced(const QByteArray &mx)
{
    return "version: STSv1\r\nmode: enforce\r\nmx: " + mx + "\r\nmax_age: 604800\r\n";
}

QByteArray tested(const QByteArray &mx)
{
    return enforced(mx).replace("enforce", "testing");
}

/// A TLSA record of the server's key. \param kind "3 1 1" as all have it, or another usage
QByteArray tlsa(const QByteArray &host, const Credentials &of, const QByteArray &kind = "3 1 1")
{
    const auto record = records::tlsaOfCertificate(QSslCertificate(of.certificate).toDer());
    return "_25._tcp" + (host.isEmpty() ? host : '.' + host) + " TLSA " + kind + ' ' +
           record.value_or(records::TlsaRecord()).data.toHex() + '\n';
}

} // namespace

class SecureDeliveryTest : public QObject
{
    Q_OBJECT

private:
    QList<Case> stsCases() const;
    QList<Case> daneCases() const;
    QList<Case> downCases() const;
    QList<Case> cases() const { return stsCases() + daneCases() + downCases(); }
    QByteArray namesOfAll(const QByteArray &prefix) const;
    bool startMailServers();
    void addZones(World &world) const;
    CliRun send(const Case &order) const;

    QTemporaryDir m_directory;
    Credentials m_authority = makeAuthority();
    Credentials m_self = makeCertificate({"self"}, nullptr);
    Credentials m_unused = makeCertificate({"unused"}, nullptr);
    Credentials m_good = makeCertificate({"good", namesOfAll("*.")}, &m_authority);
    std::unique_ptr<ReservedPort> m_port = ReservedPort::take();
    std::map<QByteArray, MailProgram> m_servers; ///< by the names above
    std::unique_ptr<HttpsInThread> m_web;
    std::unique_ptr<Lab> m_lab;

private slots:
    void initTestCase();
    void goesWhereItMay_data();
    void goesWhereItMay();
};

QList<Case> SecureDeliveryTest::stsCases() const
{
    const QByteArray selfFirst = "@ MX 10 self\n@ MX 20 spare\n";
    return {
        {"sound", "@ MX 10 good\n@ MX 20 spare\n", enforced("*.sound.test"), "good", "good"},
        {"untrusted", selfFirst, enforced("*.untrusted.test"), "self spare", "spare", "known authority"},
        {"othername", "@ MX 10 other\n@ MX 20 spare\n", enforced("*.othername.test"), "other spare", "spare",
         "for the server's name"},
        {"expired", "@ MX 10 old\n@ MX 20 spare\n", enforced("*.expired.test"), "old spare", "spare",
         "in date"},
        {"cleartext", "@ MX 10 clear\n@ MX 20 spare\n", enforced("*.cleartext.test"), "clear spare", "spare",
         "clear text"},
        {"unlisted", "@ MX 10 good\n@ MX 20 spare\n", enforced("spare.unlisted.test"), "good spare", "spare",
         "does not list"},
        {"nobody", "@ MX 10 self\n@ MX 20 clear\n", enforced("*.nobody.test"), "self clear", "",
         "known authority", "no server took the message"},
        {"testing", selfFirst, tested("*.testing.test"), "self", "self", "", "known authority"},
        {"testingunlisted", "@ MX 10 good\n", tested("spare.testingunlisted.test"), "good", "good", "",
         "does not list"},
        {"testingclear", "@ MX 10 clear\n", tested("*.testingclear.test"), "clear", "clear", "",
         "mode testing"},
        {"testingsound", "@ MX 10 good\n", tested("*.testingsound.test"), "good", "good"},
        {"off", selfFirst, enforced("*.off.test").replace("enforce", "none"), "self", "self"},
        // A policy that cannot be fetched binds nobody (RFC 8461 §3.3).
        {"gone", selfFirst, "gone", "self", "self"},
    };
}

QList<Case> SecureDeliveryTest::daneCases() const
{
    const QByteArray selfFirst = "@ MX 10 self\n@ MX 20 spare\n";
    const QByteArray goodFirst = "@ MX 10 good\n@ MX 20 spare\n";
    const QByteArray clearFirst = "@ MX 10 clear\n@ MX 20 spare\n";
    const QByteArray wrong = tlsa("good", m_self);
    const QByteArray unused = "1 1 1";
    const QList<Spoilt> spoilt{{Spoilt::How::Wrong, "_25._tcp.good", "TLSA"}};
    const char *waits = "could not be learned";
    return {
        {"pinned", selfFirst + tlsa("self", m_self), "", "self", "self"},
        {"rollover", selfFirst + tlsa("self", m_self) + tlsa("self", m_unused), "", "self", "self"},
        {"implicit", "@ A 127.5.1.2\n" + tlsa("", m_self), "", "", "self"},
        {"alias", "@ MX 10 mail\nmail CNAME self\n" + tlsa("self", m_self), "", "mail", "self"},
        {"aliaswrong", "@ MX 10 mail\n@ MX 20 spare\nmail CNAME good\n" + wrong, "", "mail spare", "spare",
         "TLSA"},
        {"mismatch", goodFirst + wrong, "", "good spare", "spare", "TLSA"},
        {"mismatchonly", "@ MX 10 good\n" + wrong, "", "good", "", "TLSA", "no server took the message"},
        {"pinnedclear", clearFirst + tlsa("clear", m_self), "", "clear spare", "spare", "not encrypted"},
        // Encryption is all that records of which none counts demand (RFC 7672 §2.2).
        {"unusable", selfFirst + tlsa("self", m_unused, unused), "", "self", "self"},
        {"unusableclear", clearFirst + tlsa("clear", m_unused, unused), "", "clear spare", "spare",
         "not encrypted"},
        {"unsigned", goodFirst + wrong, "", "good", "good", "", "", Signing::Unsigned},
        // DANE comes before MTA-STS (RFC 8461 §2), which the others still have to satisfy.
        {"both", selfFirst + tlsa("self", m_self), enforced("spare.both.test"), "self", "self"},
        {"bothwrong", "@ MX 10 good\n@ MX 20 self\n@ MX 30 spare\n" + wrong, enforced("*.bothwrong.test"),
         "good self spare", "spare", "TLSA"},
        {"bothtested", selfFirst + tlsa("self", m_self), tested("*.bothtested.test"), "self", "self"},
        // What could not be learned is no absence (RFC 7672 §2.1.2).
        {"bogus", goodFirst + tlsa("good", m_unused), "", "good spare", "spare", waits, "", Signing::Signed,
         spoilt},
        {"bogusonly", "@ MX 10 good\n" + tlsa("good", m_unused), "", "good", "", waits,
         "no server took the message", Signing::Signed, spoilt},
        {"servfail", goodFirst, "", "good spare", "spare", waits},
        {"servfailonly", "@ MX 10 good\n", "", "good", "", waits, "no server took the message"},
    };
}

QList<Case> SecureDeliveryTest::downCases() const
{
    const QByteArray wrong = tlsa("good", m_self);
    return {
        {.domain = "downsts",
         .zone = "@ MX 10 self\n@ MX 20 spare\n",
         .policy = enforced("*.downsts.test"),
         .tried = "self spare",
         .says = "known authority",
         .concludes = "no server took the message",
         .down = {"spare"}},
        {.domain = "downtested",
         .zone = "@ MX 10 good\n@ MX 20 self\n",
         .policy = tested("*.downtested.test"),
         .tried = "good self",
         .store = "self",
         .concludes = "known authority",
         .down = {"good"}},
        {.domain = "downmismatch",
         .zone = "@ MX 10 good\n@ MX 20 spare\n" + wrong,
         .tried = "good spare",
         .says = "TLSA",
         .concludes = "no server took the message",
         .down = {"spare"}},
        {.domain = "downpinned",
         .zone = "@ MX 10 good\n@ MX 20 self\n" + tlsa("self", m_self),
         .policy = enforced("good.downpinned.test"),
         .tried = "good self",
         .store = "self",
         .down = {"good"}},
    };
}

QByteArray SecureDeliveryTest::namesOfAll(const QByteArray &prefix) const
{
    QByteArrayList names;
    for (const Case &c : cases())
        names.append("DNS:" + prefix + c.domain + ".test");
    return names.join(',');
}

bool SecureDeliveryTest::startMailServers()
{
    const auto from = [&](const CertificateWish &wish) { return makeCertificate(wish, &m_authority); };
    const QList<std::pair<QByteArray, Credentials>> shown{
        {"good", m_good},
        {"self", m_self},
        {"other", from({"other", "DNS:other.example"})},
        {"old", from({"old", namesOfAll("*."), -7200, -3600})},
        {"clear", {}},
        {"spare", m_good},
    };
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Address address = loopback(5, 1, static_cast<quint8>(i + 1));
        if (!m_servers[shown[i].first].start(address, m_port->port(), shown[i].second))
            return false;
    }
    return std::all_of(m_servers.begin(), m_servers.end(),
                       [](auto &server) { return server.second.waitUntilItListens(); });
}

void SecureDeliveryTest::addZones(World &world) const
{
    for (const Case &c : cases()) {
        const QByteArray sts =
            c.policy.isEmpty() ? "" : "_mta-sts TXT \"v=STSv1; id=1\"\nmta-sts A 127.0.0.1\n";
        Zone &zone = world.zone(c.domain + ".test", c.zone + kHosts + sts);
        zone.signing = c.signing;
        zone.spoilt = c.spoilt;
    }
    for (const char *domain : {"servfail", "servfailonly"}) {
        Zone &zone = world.zone("_tcp.good." + QByteArray(domain) + ".test");
        zone.servers = {behaving("ns1", Persona::ServFail), behaving("ns2", Persona::ServFail)};
    }
}

void SecureDeliveryTest::initTestCase()
{
    for (const QString &why : {Lab::missing(), Cli::missing(), MailProgram::missing()}) {
        if (!why.isEmpty())
            QSKIP(qPrintable(why));
    }
    QFile file(m_directory.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.certificate);
    QVERIFY(startMailServers());
    QHash<QByteArray, QByteArray> policies;
    for (const Case &c : cases())
        policies.insert(c.domain, c.policy);
    const auto answer = [policies](const HttpRequest &request) {
        const QByteArray head = request.head.toLower();
        const qsizetype at = head.indexOf("\r\nhost: mta-sts.") + 16;
        const QByteArray policy = policies.value(head.mid(at, head.indexOf('.', at) - at));
        return policy.startsWith("version") ? httpResponse("200 OK", "Content-Type: text/plain\r\n", policy)
                                            : httpResponse("404 Not Found", "", "");
    };
    m_web =
        std::make_unique<HttpsInThread>(makeServerCertificate(m_authority, namesOfAll("mta-sts.")), answer);
    World world;
    addZones(world);
    m_lab = std::make_unique<Lab>(world);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
}

CliRun SecureDeliveryTest::send(const Case &order) const
{
    const QString domain = QString::fromLatin1(order.domain) + u".test"_s;
    QStringList arguments{u"deliver"_s,       domain,      u"--json"_s,        u"--to"_s,
                          u"you@"_s + domain, u"--from"_s, u"me@example.org"_s};
    for (const QByteArray &host : order.down)
        arguments << u"--assume-down"_s << QString::fromLatin1(host) + u'.' + domain;
    return Cli(m_lab->cliOptions() << u"--smtp-port"_s << QString::number(m_port->port()) << u"--https-port"_s
                                   << QString::number(m_web->port()) << u"--ca-file"_s
                                   << m_directory.filePath(u"ca.pem"_s))
        .run(arguments);
}

void SecureDeliveryTest::goesWhereItMay_data()
{
    QTest::addColumn<int>("row");
    const QList<Case> all = cases();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].domain.constData()) << i;
}

void SecureDeliveryTest::goesWhereItMay()
{
    QFETCH(int, row);
    const Case order = cases()[row];
    for (auto &[name, server] : m_servers)
        server.empty();
    const CliRun ran = send(order);
    QVERIFY2(ran.status == (order.store.isEmpty() ? 3 : 0), ran.summary().constData());
    const QJsonObject report = ran.json();
    QCOMPARE(report.value(u"end"_s).toString(), order.store.isEmpty() ? u"deferred"_s : u"delivered"_s);

    QByteArrayList tried;
    QString said;
    for (const auto &value : report.value(u"servers"_s).toArray()) {
        const QJsonObject server = value.toObject();
        const QString host = server.value(u"host"_s).toString();
        tried.append(host.chopped(order.domain.size() + 5).toLatin1().replace('.', ""));
        if (said.isEmpty() && !server.value(u"taken"_s).toBool())
            said = server.value(u"detail"_s).toString();
        // What is passed over has not been told of the message.
        if (server.value(u"outcome"_s).toString() == u"unsafe"_s)
            QVERIFY(!QJsonDocument(server).toJson().contains("MAIL FROM"));
    }
    QCOMPARE(tried.join(' '), order.tried);
    QVERIFY2(said.contains(QLatin1String(order.says)) && said.isEmpty() == !*order.says, qPrintable(said));
    const QString conclusion = report.value(u"conclusion"_s).toString();
    QVERIFY2(conclusion.contains(QLatin1String(order.concludes)), qPrintable(conclusion));
    if (!*order.concludes)
        QVERIFY2(!conclusion.contains(u"MTA-STS"_s), qPrintable(conclusion));

    for (const auto &[name, server] : m_servers) {
        QCOMPARE(server.messages().size(), name == order.store ? 1 : 0);
        if (name == order.store)
            QVERIFY(server.messages().first().contains("To: <you@" + order.domain + ".test>"));
    }
}

QTEST_GUILESS_MAIN(SecureDeliveryTest)
#include "securedelivery_test.moc"
