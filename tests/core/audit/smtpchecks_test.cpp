// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/check.h"
#include "tests/support/lab/testcertificates.h"
#include "tests/support/scenario.h"

#include <QSslCertificate>
#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using namespace std::chrono_literals;
using lookup::Area;
using smtp::Dialogue;
using smtp::Exchange;
using smtp::Outcome;
using smtp::Reply;
using Part = Scenario::Part;

namespace {

using Change = std::function<void(Dialogue &)>;
/// What differs from a sound server: by the first label of its name, with /4 or /6 for one family alone.
using Changes = QList<std::pair<QByteArray, Change>>;

QByteArray der(const lab::CertificateWish &wish)
{
    return QSslCertificate(lab::makeCertificate(wish, nullptr).certificate).toDer();
}

Dialogue sound(const smtp::Call &call)
{
    static const QByteArray kCertificate = der({});
    Dialogue dialogue;
    dialogue.address = call.address;
    dialogue.outcome = Outcome::Ok;
    dialogue.offersStartTls = true;
    const Reply hello{250, {"mx.example.com", "STARTTLS"}, 1ms};
    dialogue.exchanges = {{"", Reply{220, {"mx.example.com ESMTP"}, 10ms}, false},
                          {"EHLO me", hello, false},
                          {"STARTTLS", Reply{220, {"ready"}, 1ms}, false},
                          {"EHLO me", hello, true}};
    if (!call.postmaster.isEmpty())
        dialogue.exchanges.append({"RCPT TO:<" + call.postmaster + '>', Reply{250, {"ok"}, 1ms}, true});
    if (!call.foreign.isEmpty())
        dialogue.exchanges.append({"RCPT TO:<" + call.foreign + '>', Reply{550, {"5.7.1 no"}, 1ms}, true});
    smtp::TlsSeen tls;
    tls.done = tls.trusted = tls.matches = true;
    tls.version = QStringLiteral("TLSv1.3");
    tls.chain = {kCertificate};
    dialogue.tls = tls;
    return dialogue;
}

class Servers final : public smtp::Dialler
{
public:
    explicit Servers(Changes changes)
        : m_changes(std::move(changes))
    {
    }
    QCoro::Task<Dialogue> talk(smtp::Call call, std::stop_token) override
    {
        Dialogue dialogue = sound(call);
        const QByteArray name = call.host.firstLabel();
        for (const auto &[who, change] : m_changes) {
            if (who == name || who == name + (call.address.isV4() ? "/4" : "/6"))
                change(dialogue);
        }
        co_return dialogue;
    }
    QCoro::Task<Dialogue> send(smtp::Call, smtp::Mail, smtp::Objection, std::stop_token) override
    {
        co_return Dialogue();
    }

private:
    Changes m_changes;
};

Scenario with(const Changes &changes, const lookup::SmtpManners &manners = {})
{
    return Scenario().talking(std::make_shared<Servers>(changes), manners);
}

/// Ended before anything was said.
Change unreached(Outcome outcome)
{
    return [outcome](Dialogue &dialogue) {
        dialogue.outcome = outcome;
        dialogue.exchanges.clear();
        dialogue.offersStartTls = false;
        dialogue.tls.reset();
    };
}

/// Ended with a reply at the greeting.
Change greeted(Outcome outcome, int code, const char *text)
{
    return [outcome, code, text](Dialogue &dialogue) {
        unreached(outcome)(dialogue);
        dialogue.exchanges = {{"", Reply{code, {text}, 1ms}, false}};
    };
}

/// Every step takes so long, and STARTTLS has no reply.
Change slow(std::chrono::seconds step)
{
    return [step](Dialogue &dialogue) {
        for (Exchange &exchange : dialogue.exchanges)
            exchange.reply->elapsed = step;
        dialogue.exchanges = dialogue.exchanges.mid(0, 3);
        dialogue.exchanges.append({"EHLO me", {}, false});
        dialogue.outcome = Outcome::Timeout;
        dialogue.tls.reset();
    };
}

/// EHLO is refused so, and HELO as out of order.
Change helloRefused(const char *text)
{
    return [text](Dialogue &dialogue) {
        unreached(Outcome::Rejected)(dialogue);
        dialogue.exchanges = {{"", Reply{220, {"mx.example.com"}, 1ms}, false},
                              {"EHLO posthorn.invalid", Reply{550, {text}, 1ms}, false},
                              {"HELO posthorn.invalid", Reply{503, {"5.5.1 bad sequence"}, 1ms}, false}};
    };
}

Change banner(const char *text, std::chrono::milliseconds elapsed = 1ms)
{
    return [text, elapsed](Dialogue &dialogue) { dialogue.exchanges[0].reply = Reply{220, {text}, elapsed}; };
}

Change tls(std::function<void(smtp::TlsSeen &)> change)
{
    return [change](Dialogue &dialogue) { change(*dialogue.tls); };
}

Change certificate(const lab::CertificateWish &wish)
{
    return tls([octets = der(wish)](smtp::TlsSeen &seen) { seen.chain = {octets}; });
}

void noStartTls(Dialogue &dialogue)
{
    dialogue.offersStartTls = false;
    dialogue.tls.reset();
}

void startTlsRefused(Dialogue &dialogue)
{
    dialogue.exchanges[2].reply = Reply{454, {"4.3.0 TLS not available"}, 1ms};
    dialogue.tls.reset();
}

void handshakeFails(Dialogue &dialogue)
{
    dialogue.outcome = Outcome::TlsFailed;
    dialogue.detail = QStringLiteral("wrong version number");
    dialogue.tls = smtp::TlsSeen();
}

void injected(Dialogue &dialogue)
{
    dialogue.tls->injected = true;
    dialogue.exchanges.insert(3, Exchange{"NOOP", Reply{250, {"ok"}, 1ms}, false});
}

Change recipient(int code, const char *text)
{
    return [code, text](Dialogue &dialogue) { dialogue.exchanges.last().reply = Reply{code, {text}, 1ms}; };
}

/// MAIL is refused so.
Change senderRefused(int code, const char *text)
{
    return [code, text](Dialogue &dialogue) {
        dialogue.exchanges.last() = {"MAIL FROM:<>", Reply{code, {text}, 1ms}, true};
        dialogue.outcome = Outcome::Rejected;
    };
}

lookup::SmtpManners rcpt()
{
    lookup::SmtpManners manners;
    manners.postmaster = true;
    return manners;
}

lookup::SmtpManners relay()
{
    lookup::SmtpManners manners;
    manners.relay = true;
    return manners;
}

lab::CertificateWish lasting(long from, long until)
{
    lab::CertificateWish wish;
    wish.from = from;
    wish.until = until;
    return wish;
}

lab::CertificateWish rsa(int bits)
{
    lab::CertificateWish wish;
    wish.rsaBits = bits;
    return wish;
}

constexpr long kDay = 24L * 3600;
const char *const kOtherOperator = "@ MX 10 mx1\n@ MX 20 mail.example.net.\n";

QList<CheckRow> reachRows()
{
    const Change refused = unreached(Outcome::Refused);
    const Change silent = unreached(Outcome::ConnectTimeout);
    return {
        {"all sound", with({}), {}},
        {"best refuses", with({{"mx1", refused}}), {"error smtp.connect-refused mx1.example.com"}},
        {"best refuses at one address",
         with({{"mx1/4", refused}}),
         {"warning smtp.connect-refused mx1.example.com"}},
        {"worse refuses", with({{"mx2", refused}}), {"warning smtp.connect-refused mx2.example.com"}},
        {"all refuse, one operator",
         with({{"mx1", refused}, {"mx2", refused}}),
         {"error smtp.connect-refused mx1.example.com", "error smtp.connect-refused mx2.example.com"}},
        {"best silent", with({{"mx1", silent}}), {"error smtp.connect-timeout mx1.example.com"}},
        {"worse silent", with({{"mx2", silent}}), {"warning smtp.connect-timeout mx2.example.com"}},
        {"all silent, one operator",
         with({{"mx1", silent}, {"mx2", silent}}),
         {"warning smtp.lookup-failed mx1.example.com", "warning smtp.lookup-failed mx2.example.com"}},
        {"all silent, two operators",
         with({{"mx1", silent}, {"mail", silent}})
             .with(Part::Mx, kOtherOperator)
             .only({Area::Local, Area::Mx, Area::Smtp}),
         {"notice local.port25-blocked"}},
        {"one silent, one refuses, two operators",
         with({{"mx1", silent}, {"mail", refused}})
             .with(Part::Mx, kOtherOperator)
             .only({Area::Local, Area::Mx, Area::Smtp}),
         {"notice local.port25-blocked"}},
        {"the same without the local network",
         with({{"mx1", silent}, {"mail", silent}})
             .with(Part::Mx, kOtherOperator)
             .only({Area::Mx, Area::Smtp}),
         {"warning smtp.lookup-failed mail.example.net", "warning smtp.lookup-failed mx1.example.com"}},
        {"one operator silent, another answers",
         with({{"mx1", silent}}).with(Part::Mx, kOtherOperator).only({Area::Local, Area::Mx, Area::Smtp}),
         {"error smtp.connect-timeout mx1.example.com"}},
        {"no way to IPv6",
         with({{"mx1/6", unreached(Outcome::NoRoute)}, {"mx2/6", unreached(Outcome::NoRoute)}}),
         {}},
        {"no way to a server at all",
         with({{"mx1", unreached(Outcome::NoRoute)}}),
         {"warning smtp.lookup-failed mx1.example.com"}},
        {"not in the recording",
         with({{"mx2", unreached(Outcome::NotRecorded)}}),
         {"warning smtp.lookup-failed mx2.example.com"}},
        {"a private address explains it",
         with({{"mx2/4", silent}})
             .with(Part::Hosts, "mx1 A 203.0.112.10\nmx1 AAAA 2a0a::10\nmx2 A 10.0.0.1\nmx2 AAAA 2a0a::20\n"),
         {"warning hosts.private-address mx2.example.com"}},
        {"null MX is not talked to",
         with({{"mx1", refused}}).with(Part::Mx, "@ MX 0 .\n").only({Area::Mx, Area::Hosts, Area::Smtp}),
         {"good mx.null"}},
    };
}

QList<CheckRow> talkRows()
{
    return {
        {"no greeting", with({{"mx1", unreached(Outcome::Timeout)}}), {"error smtp.timeout mx1.example.com"}},
        {"no greeting of the worse",
         with({{"mx2", unreached(Outcome::Timeout)}}),
         {"warning smtp.timeout mx2.example.com"}},
        {"slow in every step, until our time was over",
         with({{"mx1", slow(14s)}}),
         {"notice smtp.slow-banner mx1.example.com", "warning smtp.lookup-failed mx1.example.com"}},
        {"slow, and then silent", with({{"mx1", slow(4s)}}), {"error smtp.timeout mx1.example.com"}},
        {"no SMTP", with({{"mx2", unreached(Outcome::NotSmtp)}}), {"error smtp.bad-banner mx2.example.com"}},
        {"greeting without a host",
         with({{"mx1", banner("ESMTP ready")}}),
         {"warning smtp.bad-banner mx1.example.com"}},
        {"greeting hidden by a firewall",
         with({{"mx1", banner("*****************")}}),
         {"warning smtp.bad-banner mx1.example.com"}},
        {"empty greeting", with({{"mx1", banner("")}}), {"warning smtp.bad-banner mx1.example.com"}},
        {"greeting with an address", with({{"mx1", banner("[203.0.112.10] ready")}}), {}},
        {"greeting with a name alone", with({{"mx1", banner("mx.example.com")}}), {}},
        {"greeting after five seconds", with({{"mx1", banner("mx.example.com", 5000ms)}}), {}},
        {"greeting after eight seconds",
         with({{"mx1", banner("mx.example.com", 8000ms)}}),
         {"notice smtp.slow-banner mx1.example.com"}},
        {"refused for good",
         with({{"mx1", greeted(Outcome::Rejected, 554, "No SMTP service here")}}),
         {"error smtp.rejects mx1.example.com"}},
        {"refused for good by the worse",
         with({{"mx2", greeted(Outcome::Rejected, 521, "no mail")}}),
         {"warning smtp.rejects mx2.example.com"}},
        {"refused for now",
         with({{"mx1", greeted(Outcome::TempFail, 421, "4.3.2 overloaded")}}),
         {"warning smtp.tempfail mx1.example.com"}},
        {"broken off",
         with({{"mx1", unreached(Outcome::Broken)}}),
         {"warning smtp.tempfail mx1.example.com"}},
        {"refused for our address",
         with({{"mx1", greeted(Outcome::Rejected, 554, "5.7.1 on a block list")}}),
         {"notice smtp.client-refused mx1.example.com"}},
        {"greylisted",
         with({{"mx1", greeted(Outcome::TempFail, 451, "4.7.1 greylisted")}}),
         {"notice smtp.client-refused mx1.example.com"}},
        {"best unknown, worse down",
         with({{"mx1", greeted(Outcome::Rejected, 550, "5.7.1 no")}, {"mx2", unreached(Outcome::Refused)}}),
         {"notice smtp.client-refused mx1.example.com", "warning smtp.connect-refused mx2.example.com"}},
        {"postmaster taken", with({}, rcpt()), {}},
        {"postmaster refused",
         with({{"mx1", recipient(550, "5.1.1 no such user")}}, rcpt()),
         {"warning smtp.postmaster-rejected mx1.example.com"}},
        {"postmaster refused for our address",
         with({{"mx1", recipient(550, "5.7.1 listed at spamhaus")}}, rcpt()),
         {"notice smtp.client-refused mx1.example.com"}},
        {"a strange mailbox refused in the same words",
         with({{"mx1", recipient(550, "5.7.1 listed at spamhaus")}}, relay()),
         {}},
        {"EHLO refused for our address, and HELO too",
         with({{"mx1", helloRefused("5.7.1 Access denied, your IP is on a block list")}}),
         {"notice smtp.client-refused mx1.example.com"}},
        {"EHLO and HELO refused",
         with({{"mx1", helloRefused("no mail here")}}),
         {"error smtp.rejects mx1.example.com"}},
        {"null sender refused",
         with({{"mx1", senderRefused(550, "null sender not accepted")}}, rcpt()),
         {"warning smtp.rejects mx1.example.com"}},
        {"STARTTLS demanded of every sender",
         with({{"mx1", senderRefused(530, "5.7.0 Must issue a STARTTLS command first")}}, rcpt()),
         {"error smtp.rejects mx1.example.com"}},
        {"postmaster greylisted, and no STARTTLS",
         with({{"mx1",
                [](Dialogue &dialogue) {
                    noStartTls(dialogue);
                    dialogue.outcome = Outcome::TempFail;
                    recipient(450, "4.2.0 Greylisted")(dialogue);
                }}},
              rcpt()),
         {"notice smtp.client-refused mx1.example.com", "warning smtp.no-starttls mx1.example.com"}},
        {"no relay", with({}, relay()), {}},
        {"open relay",
         with({{"mx2", recipient(250, "ok")}}, relay()),
         {"error smtp.open-relay mx2.example.com"}},
    };
}

QList<CheckRow> tlsRows()
{
    const auto version = [](const char *text) {
        return tls([text](smtp::TlsSeen &seen) { seen.version = QString::fromLatin1(text); });
    };
    return {
        {"no STARTTLS", with({{"mx1", noStartTls}}), {"warning smtp.no-starttls mx1.example.com"}},
        {"STARTTLS refused",
         with({{"mx1", startTlsRefused}}),
         {"warning smtp.starttls-refused mx1.example.com"}},
        {"handshake fails", with({{"mx1", handshakeFails}}), {"warning smtp.tls-handshake mx1.example.com"}},
        {"clear text taken under TLS",
         with({{"mx1", injected}}),
         {"error smtp.starttls-injection mx1.example.com"}},
        {"TLS 1.1", with({{"mx1", version("TLSv1.1")}}), {"warning smtp.tls-old mx1.example.com"}},
        {"TLS 1.2", with({{"mx1", version("TLSv1.2")}}), {}},
        {"expired",
         with({{"mx1", certificate(lasting(-2 * kDay, -kDay))}}),
         {"notice smtp.certificate-expired mx1.example.com"}},
        {"not valid yet",
         with({{"mx1", certificate(lasting(kDay, 90 * kDay))}}),
         {"notice smtp.certificate-expired mx1.example.com"}},
        {"ends in 13 days",
         with({{"mx1", certificate(lasting(-kDay, 13 * kDay))}}),
         {"notice smtp.certificate-expires-soon mx1.example.com"}},
        {"ends in 15 days", with({{"mx1", certificate(lasting(-kDay, 15 * kDay))}}), {}},
        {"signed by nobody",
         with({{"mx1", tls([](smtp::TlsSeen &seen) { seen.trusted = false; })}}),
         {"notice smtp.certificate-untrusted mx1.example.com"}},
        {"for another name",
         with({{"mx1", tls([](smtp::TlsSeen &seen) { seen.matches = false; })}}),
         {"notice smtp.certificate-name mx1.example.com"}},
        {"RSA of 1024 bits",
         with({{"mx1", certificate(rsa(1024))}}),
         {"warning smtp.certificate-weak-key mx1.example.com"}},
        {"RSA of 2048 bits", with({{"mx1", certificate(rsa(2048))}}), {}},
    };
}

} // namespace

class SmtpChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void found_data() { addRows(reachRows() + talkRows() + tlsRows()); }
    void found();
    void everyCheckIsProvoked();
    void enforcedPolicyMakesItGrave_data();
    void enforcedPolicyMakesItGrave();
    void providersOwn();
    void blockedPortIsUnknownInTheScore();
    void wrongClockBlamesNobody();
};

void SmtpChecksTest::found()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const QStringList, found);
    const audit::Audit audit = scenario.audit();
    QCOMPARE(foundIn(audit).join(QLatin1String(", ")), found.join(QLatin1String(", ")));
    QCOMPARE(faultsOf(audit), QStringList());
}

void SmtpChecksTest::everyCheckIsProvoked()
{
    QCOMPARE(unprovoked(reachRows() + talkRows() + tlsRows(), {Area::Smtp}), QStringList());
}

void SmtpChecksTest::enforcedPolicyMakesItGrave_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("change");
    int change = 0;
    for (const char *id : {"smtp.no-starttls", "smtp.starttls-refused", "smtp.tls-handshake",
                           "smtp.certificate-expired", "smtp.certificate-untrusted", "smtp.certificate-name"})
        QTest::newRow(id) << QString::fromLatin1(id) << change++;
}

/// Senders that keep an MTA-STS policy do not deliver then.
void SmtpChecksTest::enforcedPolicyMakesItGrave()
{
    QFETCH(const QString, id);
    QFETCH(const int, change);
    const QList<Change> changes{noStartTls,
                                startTlsRefused,
                                handshakeFails,
                                certificate(lasting(-2 * kDay, -kDay)),
                                tls([](smtp::TlsSeen &seen) { seen.trusted = false; }),
                                tls([](smtp::TlsSeen &seen) { seen.matches = false; })};
    const auto severity = [&](const char *mode) {
        const audit::Audit audit = with({{"mx1", changes[change]}})
                                       .servingPolicy("version: STSv1\nmode: " + QByteArray(mode) +
                                                      "\nmx: *.example.com\nmax_age: 604800\n")
                                       .audit();
        const auto at = std::find_if(audit.findings.begin(), audit.findings.end(),
                                     [&](const audit::Finding &f) { return f.id == id; });
        return at != audit.findings.end() ? audit::severityId(at->severity) : QString();
    };
    QCOMPARE(severity("enforce"), QStringLiteral("error"));
    QVERIFY(severity("testing") != QStringLiteral("error"));
}

/// What only a provider could change counts nowhere; that its server is down does.
void SmtpChecksTest::providersOwn()
{
    const char *google = "google.com. SOA ns1.example.net. h.example.net. 1 2 3 4 5\ngoogle.com. NS "
                         "ns1.example.net.\nsmtp.google.com. A 203.0.112.77\n";
    const auto at = [&](const Change &change) {
        return with({{"smtp", change}})
            .with(Part::Mx, "@ MX 1 smtp.google.com.\n")
            .with(Part::Others, QByteArray("$ORIGIN .\n") + google)
            .with(Part::Com, "google NS ns1.example.net.\n")
            .only({Area::Mx, Area::Smtp})
            .audit();
    };
    const audit::Audit clear = at(noStartTls);
    QCOMPARE(foundIn(clear), QStringList{QStringLiteral("notice smtp.no-starttls smtp.google.com")});
    const auto finding = std::find_if(clear.findings.begin(), clear.findings.end(), [](const auto &f) {
        return f.id == QLatin1String("smtp.no-starttls");
    });
    QVERIFY(!finding->counts);
    QCOMPARE(finding->who, audit::Who::MailProvider);
    const audit::Audit down = at(unreached(Outcome::Refused));
    QCOMPARE(foundIn(down), QStringList{QStringLiteral("error smtp.connect-refused smtp.google.com")});
    QCOMPARE(down.verdict, audit::Verdict::Broken);
}

void SmtpChecksTest::blockedPortIsUnknownInTheScore()
{
    const Change silent = unreached(Outcome::ConnectTimeout);
    const audit::Audit audit =
        with({{"mx1", silent}, {"mail", silent}}).with(Part::Mx, kOtherOperator).audit();
    QCOMPARE(audit.area(Area::Smtp).state, audit::AreaResult::State::Skipped);
    QCOMPARE(audit.area(Area::Smtp).because, QStringLiteral("local.port25-blocked"));
    QVERIFY(audit.scorePartial);
    const auto transport = std::find_if(audit.groups.begin(), audit.groups.end(), [](const auto &g) {
        return g.group == audit::GroupScore::Group::Transport;
    });
    QVERIFY(transport->unknown && !transport->counted);
}

/// By a clock that is wrong no certificate can be judged: that is said once, and nobody is blamed.
void SmtpChecksTest::wrongClockBlamesNobody()
{
    const web::NoPage expired{web::NoPage::Why::Certificate, web::NoPage::Fault::Expired, {}};
    const audit::Audit right = with({{"mx1", certificate(lasting(-2 * kDay, -kDay))},
                                     {"mx2", certificate(lasting(-kDay, 5 * kDay))}})
                                   .serving(expired)
                                   .audit();
    QCOMPARE(foundIn(right),
             (QStringList{QStringLiteral("error mta-sts.certificate"),
                          QStringLiteral("notice smtp.certificate-expired mx1.example.com"),
                          QStringLiteral("notice smtp.certificate-expires-soon mx2.example.com")}));
    lookup::Observation seen = right.seen;
    seen.dnssec = lookup::DnssecSeen();
    seen.dnssec->root.security = dns::Security::Bogus;
    seen.dnssec->root.why = dns::Validation::Why::Expired;
    const audit::Audit wrong = audit::audit(seen);
    QCOMPARE(foundIn(wrong), (QStringList{QStringLiteral("notice local.clock-wrong"),
                                          QStringLiteral("warning dnssec.lookup-failed"),
                                          QStringLiteral("warning mta-sts.lookup-failed")}));
    QVERIFY(!wrong.complete);
    QCOMPARE(faultsOf(wrong), QStringList());
    // What has nothing to do with the time is still said.
    web::NoPage other = expired;
    other.fault = web::NoPage::Fault::OtherName;
    seen.mtaSts->fetched->outcome = other;
    QVERIFY(audit::audit(seen).has(QStringLiteral("mta-sts.certificate")));
}

QTEST_GUILESS_MAIN(SmtpChecksTest)
#include "smtpchecks_test.moc"
