// SPDX-License-Identifier: GPL-3.0-or-later
// TLSA records against certificates, over observations made by hand: real certificates, no network.
#include "core/audit/danefacts.h"
#include "core/dns/rdata.h"
#include "tests/support/lab/testcertificates.h"
#include "tests/support/scenario.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using dns::RecordType;
using dns::Security;

namespace {

dns::Validation judged(Security security)
{
    return {security, dns::Validation::Why::None, {}, {}};
}

QByteArray der(const lab::Credentials &of)
{
    return QSslCertificate(of.certificate).toDer();
}

/// "3 1 1" of a certificate, as rdata.
QByteArray tlsa(int usage, int selector, const lab::Credentials &of)
{
    const QSslCertificate certificate(of.certificate);
    const QByteArray data = selector == 1 ? certificate.publicKey().toDer() : certificate.toDer();
    QByteArray rdata;
    rdata.append(static_cast<char>(usage)).append(static_cast<char>(selector)).append('\1');
    return rdata + QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

dns::Answer found(const dns::Question &question, const QList<QByteArray> &rdatas)
{
    dns::Answer answer;
    answer.question = question;
    answer.outcome = dns::Absent{dns::Absent::Kind::NxDomain, std::chrono::seconds(60)};
    dns::Found records;
    for (const QByteArray &rdata : rdatas)
        records.records.append({question.name, question.type, std::chrono::seconds(3600), rdata});
    if (!rdatas.isEmpty())
        answer.outcome = records;
    return answer;
}

/// A domain whose zone and servers are signed.
struct Domain
{
    Domain()
    {
        seen.domain = DomainName::literal("example.com");
        seen.areas = {lookup::Area::Dane};
        seen.statedPurpose = lookup::Purpose{true, true, true};
        seen.mx.answer =
            found({seen.domain, RecordType::Mx}, {dns::makeMx(10, DomainName::literal("mx.example.com"))});
        seen.dnssec.emplace();
        seen.dnssec->zone = seen.domain;
        seen.dnssec->root = judged(Security::Secure);
        seen.dnssec->apex.validation = judged(Security::Secure);
        judgeMx(Security::Secure);
        seen.dane.emplace();
        seen.smtp.emplace();
    }
    /// A server with TLSA records, that shows chains at addresses of its own.
    Domain &host(const char *name, const QList<QByteArray> &records, const QList<QList<QByteArray>> &chains,
                 Security zone = Security::Secure, Security addresses = Security::Secure)
    {
        lookup::DaneHostSeen host;
        host.host = DomainName::literal(name);
        host.addresses = judged(addresses);
        lookup::TlsaSeen at;
        at.base = host.host;
        at.answer = found({*DomainName::literal("_25._tcp").within(host.host), RecordType::Tlsa}, records);
        at.validation = judged(zone);
        for (const QByteArray &rdata : records)
            at.parses.append(records::parseTlsa(rdata));
        host.tlsa.append(at);
        seen.dane->hosts.append(host);
        for (const QList<QByteArray> &chain : chains) {
            lookup::SmtpServerSeen server;
            server.host = host.host;
            server.dialogue.address = *Address::parse(QByteArrayView("203.0.112.10"));
            server.dialogue.tls.emplace();
            server.dialogue.tls->done = true;
            server.dialogue.tls->chain = chain;
            seen.smtp->servers.append(server);
        }
        return *this;
    }
    /// What the signatures of the MX records are worth.
    Domain &judgeMx(Security security)
    {
        lookup::JudgedSet mx;
        mx.question = {seen.domain, RecordType::Mx};
        mx.validation = judged(security);
        seen.dnssec->sets = {mx};
        return *this;
    }
    Domain &at(const QDateTime &time)
    {
        seen.checkedAt = time;
        return *this;
    }
    lookup::Observation seen;
};

} // namespace

class DaneChecksTest : public QObject
{
    Q_OBJECT

private:
    lab::Credentials m_authority = lab::makeAuthority();
    lab::Credentials m_server = lab::makeServerCertificate(m_authority, "DNS:mx.example.com");
    lab::Credentials m_other = lab::makeServerCertificate(m_authority, "DNS:other.example.com");
    QList<QByteArray> m_chain{der(m_server), der(m_authority)};
    QDateTime m_end = QSslCertificate(m_server.certificate).expiryDate();

private slots:
    void findings_data();
    void findings();
    void needsSignedMx();
    void standsInForMtaSts();
    void clearTextIsRefused();
    void makesUpForNothingWithMtaSts();
};

void DaneChecksTest::findings_data()
{
    QTest::addColumn<lookup::Observation>("seen");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("state");
    // Long before the certificate ends: DANE-EE does not mind.
    const QDateTime early = m_end.addDays(-20);
    const QDateTime late = m_end.addSecs(-60);
    const auto row = [&](const char *name, Domain domain, const QStringList &expected, const char *state) {
        if (!domain.seen.checkedAt.isValid())
            domain.at(early);
        QTest::newRow(name) << domain.seen << expected << QString::fromLatin1(state);
    };
    const QByteArray own = tlsa(3, 1, m_server);
    const QByteArray next = tlsa(3, 1, m_other);
    const QByteArray authority = tlsa(2, 0, m_authority);
    const char *mx = "mx.example.com";
    const QString at = QStringLiteral(" mx.example.com");

    row("fits", Domain().host(mx, {own}, {m_chain}), {}, "match");
    row("ends soon, one record", Domain().host(mx, {own}, {m_chain}).at(late),
        {QStringLiteral("notice dane.no-rollover") + at}, "match");
    row("has ended, one record", Domain().host(mx, {own}, {m_chain}).at(m_end.addDays(1)), {}, "match");
    row("ends soon, the next key is announced", Domain().host(mx, {own, next}, {m_chain}).at(late), {},
        "match");
    row("ends soon, by authority", Domain().host(mx, {authority}, {m_chain}).at(late), {}, "match");
    row("other key", Domain().host(mx, {next}, {m_chain}), {QStringLiteral("error dane.mismatch") + at},
        "mismatch");
    row("one address shows another key",
        Domain().host(mx, {own}, {m_chain, {der(m_other), der(m_authority)}}),
        {QStringLiteral("error dane.mismatch") + at}, "mismatch");
    row("authority fits, certificate has expired",
        Domain().host(mx, {authority}, {m_chain}).at(m_end.addDays(1)),
        {QStringLiteral("error dane.mismatch") + at}, "mismatch");
    row("authority fits, other name", Domain().host("x.example.com", {authority}, {m_chain}).at(late),
        {QStringLiteral("error dane.mismatch x.example.com")}, "mismatch");
    row("no certificate seen", Domain().host(mx, {own}, {}), {}, "unknown");
    row("zone not signed", Domain().host(mx, {own}, {m_chain}, Security::Insecure),
        {QStringLiteral("warning dane.not-signed") + at}, "unusable");
    row("addresses not signed", Domain().host(mx, {own}, {m_chain}, Security::Secure, Security::Insecure),
        {QStringLiteral("warning dane.not-signed") + at}, "unusable");
    row("nobody can tell", Domain().host(mx, {own}, {m_chain}, Security::Indeterminate), {}, "unknown");
    row("usage 1 beside a good one", Domain().host(mx, {tlsa(1, 1, m_server), own}, {m_chain}),
        {QStringLiteral("warning dane.usage") + at}, "match");
    row("usage 0 alone", Domain().host(mx, {tlsa(0, 1, m_server)}, {m_chain}),
        {QStringLiteral("warning dane.usage") + at}, "unusable");
    row("too short", Domain().host(mx, {own.chopped(1)}, {m_chain}),
        {QStringLiteral("error dane.malformed") + at}, "unusable");
    row("too short, not signed", Domain().host(mx, {own.chopped(1)}, {m_chain}, Security::Insecure),
        {QStringLiteral("warning dane.not-signed") + at}, "unusable");
    row("some servers", Domain().host(mx, {own}, {m_chain}).host("mx2.example.com", {}, {m_chain}),
        {QStringLiteral("notice dane.partial")}, "match");
    row("no server", Domain().host(mx, {}, {m_chain}).host("mx2.example.com", {}, {}),
        {QStringLiteral("notice dane.missing")}, "none");
    row("no server, addresses not signed", Domain().host(mx, {}, {}, Security::Secure, Security::Insecure),
        {}, "none");
    Domain failing = Domain().host(mx, {}, {});
    failing.seen.dane->hosts[0].tlsa[0].answer.outcome = dns::Failed{dns::Failed::Why::ServFail, {}};
    row("look-up failed", failing, {QStringLiteral("warning dane.lookup-failed") + at}, "unknown");
    Domain aliased = Domain().host(mx, {own}, {m_chain});
    aliased.seen.dane->hosts[0].addresses = judged(Security::Insecure);
    aliased.seen.dane->hosts[0].alias = judged(Security::Secure);
    row("a secure alias that leads to an unsigned zone", aliased, {}, "match");
}

void DaneChecksTest::findings()
{
    QFETCH(lookup::Observation, seen);
    QFETCH(QStringList, expected);
    QFETCH(QString, state);
    const audit::Audit audit = audit::audit(seen);
    QCOMPARE(foundIn(audit), expected);
    QCOMPARE(faultsOf(audit), QStringList());
    const audit::DaneHost host = audit::daneHosts(seen).constFirst();
    QCOMPARE(audit::daneStateId(host.state), state);
    QCOMPARE(audit.has(QStringLiteral("dane.ok")), expected.isEmpty() && state == QLatin1String("match"));
    const bool binds = state == QLatin1String("match") || state == QLatin1String("mismatch");
    if (binds)
        QVERIFY(audit::daneApplies(seen, host.host));
    QCOMPARE(audit::daneProtectsAll(seen),
             state == QLatin1String("match") && !expected.contains(QLatin1String("notice dane.partial")));
    const auto area = audit.area(lookup::Area::Dane).state;
    QCOMPARE(area == audit::AreaResult::State::Failed, state == QLatin1String("unknown"));
}

/// Where the MX records are not signed, anybody on the way can name a server of his own there.
void DaneChecksTest::needsSignedMx()
{
    Domain domain = Domain().host("mx.example.com", {tlsa(3, 1, m_server)}, {m_chain}).at(m_end.addDays(-20));
    const auto meaning = [](const lookup::Observation &seen) {
        const audit::Audit audit = audit::audit(seen);
        const auto ok = std::find_if(audit.findings.begin(), audit.findings.end(),
                                     [](const auto &f) { return f.id == QLatin1String("dane.ok"); });
        return ok != audit.findings.end() ? audit::textOf(*ok).detail : QString();
    };
    QVERIFY(audit::daneProtectsAll(domain.seen));
    QVERIFY(meaning(domain.seen).contains(QLatin1String("impostors")));
    for (const Security security : {Security::Insecure, Security::Indeterminate}) {
        domain.judgeMx(security);
        QVERIFY(!audit::daneProtectsAll(domain.seen));
        QVERIFY(meaning(domain.seen).contains(QLatin1String("protects nobody")));
    }
}

/// Who pins every certificate lacks no policy, and wants reports as much.
void DaneChecksTest::standsInForMtaSts()
{
    const auto without = [this](const QByteArray &record, const QList<QList<QByteArray>> &chains) {
        Domain domain = Domain().host("mx.example.com", {record}, chains).at(m_end.addDays(-20));
        domain.seen.areas = {lookup::Area::Dane, lookup::Area::MtaSts, lookup::Area::TlsRpt};
        domain.seen.mtaSts.emplace().txt =
            found({*DomainName::literal("_mta-sts").within(domain.seen.domain), RecordType::Txt}, {});
        domain.seen.tlsRpt.emplace().txt =
            found({*DomainName::literal("_smtp._tls").within(domain.seen.domain), RecordType::Txt}, {});
        return audit::audit(domain.seen);
    };
    const audit::Audit pinned = without(tlsa(3, 1, m_server), {m_chain});
    QVERIFY(!pinned.has(QStringLiteral("mta-sts.missing")));
    QVERIFY(pinned.has(QStringLiteral("tls-rpt.missing")));
    const audit::Audit unseen = without(tlsa(3, 1, m_server), {});
    QVERIFY(unseen.has(QStringLiteral("mta-sts.missing")));
    const audit::Audit unusable = without(tlsa(1, 1, m_server), {m_chain});
    QVERIFY(unusable.has(QStringLiteral("mta-sts.missing")));
    QVERIFY(!unusable.has(QStringLiteral("tls-rpt.missing")));
}

/// Signed records demand encryption even where none of them counts (RFC 7672 §2.2).
void DaneChecksTest::clearTextIsRefused()
{
    const auto inClear = [this](const QByteArray &record, Security zone) {
        Domain domain = Domain().host("mx.example.com", {record}, {m_chain}, zone).at(m_end.addDays(-20));
        domain.seen.areas = {lookup::Area::Dane, lookup::Area::Smtp};
        smtp::Dialogue &dialogue = domain.seen.smtp->servers.first().dialogue;
        dialogue.tls.reset();
        dialogue.outcome = smtp::Outcome::Ok;
        dialogue.exchanges = {{"", smtp::Reply{220, {"mx.example.com"}, {}}, false},
                              {"EHLO me", smtp::Reply{250, {"mx.example.com"}, {}}, false}};
        return foundIn(audit::audit(domain.seen));
    };
    const QString error = QStringLiteral("error smtp.no-starttls mx.example.com");
    const QString warning = QStringLiteral("warning smtp.no-starttls mx.example.com");
    QVERIFY(inClear(tlsa(3, 1, m_server), Security::Secure).contains(error));
    QVERIFY(inClear(tlsa(1, 1, m_server), Security::Secure).contains(error));
    QVERIFY(inClear(tlsa(3, 1, m_server), Security::Insecure).contains(warning));
}

/// A sender that knows MTA-STS and no DANE minds a certificate for another name (RFC 8461 §4.1).
void DaneChecksTest::makesUpForNothingWithMtaSts()
{
    const auto ofOtherName = [this](const QByteArray &mode) {
        Domain domain =
            Domain().host("mx.example.com", {tlsa(3, 1, m_server)}, {m_chain}).at(m_end.addDays(-20));
        domain.seen.areas = {lookup::Area::Dane, lookup::Area::Smtp};
        smtp::Dialogue &dialogue = domain.seen.smtp->servers.first().dialogue;
        dialogue.outcome = smtp::Outcome::Ok;
        dialogue.offersStartTls = true;
        dialogue.tls->trusted = true;
        domain.seen.mtaSts.emplace().parses = {records::parseMtaSts("v=STSv1; id=1")};
        domain.seen.mtaSts->policy = records::parseMtaStsPolicy("version: STSv1\nmode: " + mode +
                                                                "\nmx: mx.example.com\nmax_age: 604800\n");
        return foundIn(audit::audit(domain.seen));
    };
    QCOMPARE(ofOtherName("enforce"),
             QStringList{QStringLiteral("error smtp.certificate-name mx.example.com")});
    QCOMPARE(ofOtherName("testing"), QStringList());
}

QTEST_GUILESS_MAIN(DaneChecksTest)
#include "danechecks_test.moc"
