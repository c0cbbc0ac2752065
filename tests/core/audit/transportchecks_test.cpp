// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

Scenario sts(const QByteArray &text)
{
    return Scenario().with(Part::MtaSts, txt("_mta-sts", text) + "mta-sts A 203.0.112.30\n");
}

/// A policy that enforces, with a part of it replaced.
Scenario policy(const QByteArray &part = {}, const QByteArray &by = {})
{
    QByteArray body = "version: STSv1\r\nmode: enforce\r\nmx: *.example.com\r\nmax_age: 604800\r\n";
    if (!part.isEmpty())
        body.replace(part, by);
    return Scenario().servingPolicy(body);
}

Scenario page(int status, const QByteArray &type = "text/plain", const QByteArray &location = {})
{
    return Scenario().serving(web::Page{
        status, type, location, "version: STSv1\nmode: enforce\nmx: *.example.com\nmax_age: 604800\n"});
}

Scenario noPage(web::NoPage::Why why, web::NoPage::Fault fault = web::NoPage::Fault::None)
{
    return Scenario().serving(web::NoPage{why, fault, {}});
}

Scenario rpt(const QByteArray &text)
{
    return Scenario().with(Part::TlsRpt, txt("_smtp._tls", text));
}

// clang-format off
QList<CheckRow> rows()
{
    const QByteArray id32(32, 'a');
    const auto nullMx = [] {
        return Scenario().with(Part::Mx, "@ MX 0 .\n").with(Part::Spf, "@ TXT \"v=spf1 ip4:203.0.112.50 -all\"\n").with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:d@example.net\"\n");
    };
    return {
        {"both", Scenario(), {}},

        {"no MTA-STS", Scenario().with(Part::MtaSts, "").with(Part::TlsRpt, ""), {"notice mta-sts.missing"}},
        {"no MTA-STS, but reports", Scenario().with(Part::MtaSts, ""), {"notice mta-sts.missing"}},
        {"somebody else's text", sts("hello"), {"notice mta-sts.missing"}},
        {"neither, and receives no mail", nullMx().with(Part::MtaSts, "").with(Part::TlsRpt, ""), {"good mx.null"}},
        {"two records", Scenario().with(Part::MtaSts, txt("_mta-sts", "v=STSv1; id=1") + txt("_mta-sts", "v=STSv1; id=2")), {"error mta-sts.multiple"}},
        {"a record beside another text", Scenario().with(Part::MtaSts, txt("_mta-sts", "v=STSv1; id=1") + txt("_mta-sts", "hello")), {}},
        {"quotation marks inside", sts("\"v=STSv1; id=1\""), {"error mta-sts.syntax"}},
        {"a record beside another version", Scenario().with(Part::MtaSts, txt("_mta-sts", "v=STSv1; id=1") + txt("_mta-sts", "v=STSv2; id=2")), {}},
        {"other version", sts("v=STSv2; id=1"), {"error mta-sts.syntax"}},
        {"id twice", sts("v=STSv1; id=1; id=2"), {"error mta-sts.syntax"}},
        {"no space, semicolon at the end", sts("v=STSv1;id=1;"), {}},
        {"id of 33 letters", sts("v=STSv1; id=" + id32 + "b"), {"error mta-sts.bad-id"}},
        {"id of 32 letters", sts("v=STSv1; id=" + id32), {}},
        {"id with a dash", sts("v=STSv1; id=2026-11-23"), {"error mta-sts.bad-id"}},
        {"no id", sts("v=STSv1;"), {"error mta-sts.bad-id"}},
        {"empty id", sts("v=STSv1; id=;"), {"error mta-sts.bad-id"}},
        {"record's alias to a name for sale", Scenario().with(Part::MtaSts, "_mta-sts CNAME x.gone-posthorn.com.\n"), {"error mta-sts.takeover gone-posthorn.com"}},
        {"host's alias to a name for sale", Scenario().with(Part::MtaSts, "_mta-sts TXT \"v=STSv1; id=1\"\nmta-sts CNAME x.gone-posthorn.com.\n"), {"error mta-sts.takeover gone-posthorn.com"}},
        {"both aliases to a name for sale", Scenario().with(Part::MtaSts, "_mta-sts CNAME x.gone-posthorn.com.\nmta-sts CNAME y.gone-posthorn.com.\n"), {"error mta-sts.takeover gone-posthorn.com"}},
        {"aliases to a service", Scenario().with(Part::MtaSts, "_mta-sts CNAME sts.example.net.\nmta-sts CNAME mail.example.net.\n").with(Part::Others, "$ORIGIN sts.example.net.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ TXT \"v=STSv1; id=1\"\n"), {}},
        {"no answer about MTA-STS", Scenario().failing("_mta-sts.example.com", RecordType::Txt), {"warning mta-sts.lookup-failed"}},

        {"policy", policy(), {}},
        {"policy with bare LF", policy("\r\n", "\n"), {}},
        {"policy, server by server", policy("mx: *.example.com", "mx: MX1.example.com\r\nmx: mx2.example.com"), {}},
        {"policy with further fields", policy("mode:", "x-note: hello\r\nmode:"), {}},
        {"policy, a field twice", policy("max_age: 604800", "max_age: 604800\r\nmax_age: 1"), {}},
        {"policy with CR alone", policy("\r\n", "\r"), {"error mta-sts.policy-syntax"}},
        {"policy with a byte order mark", policy("version", "\xef\xbb\xbfversion"), {"error mta-sts.policy-syntax"}},
        {"binary policy", Scenario().servingPolicy(QByteArray("\x1f\x8b\0\0\xff\n\n", 7)), {"error mta-sts.policy-syntax"}},
        {"empty policy", Scenario().servingPolicy(""), {"error mta-sts.policy-syntax"}},
        {"policy with an unknown mode", policy("enforce", "on"), {"error mta-sts.policy-syntax"}},
        {"policy without a version", policy("version: STSv1\r\n", ""), {"error mta-sts.policy-syntax"}},
        {"policy too long", Scenario().servingPolicy("version: STSv1\nmode: none\nmax_age: 1\n" + QByteArray("a: b\n").repeated(1000)), {"error mta-sts.policy-too-large"}},
        {"policy far too long", noPage(web::NoPage::Why::TooLarge), {"error mta-sts.policy-too-large"}},
        {"page that is not there", page(404), {"error mta-sts.policy-missing"}},
        {"server in trouble", page(500), {"error mta-sts.policy-missing"}},
        {"no content", page(204), {"error mta-sts.policy-missing"}},
        {"redirect", page(301, {}, "https://example.com/mta-sts.txt"), {"error mta-sts.redirect"}},
        {"host without address", policy().with(Part::MtaSts, "_mta-sts TXT \"v=STSv1; id=1\"\n"), {"error mta-sts.policy-missing"}},
        {"nobody there", noPage(web::NoPage::Why::Unreachable), {"error mta-sts.policy-missing"}},
        {"no TLS", noPage(web::NoPage::Why::Tls), {"error mta-sts.policy-missing"}},
        {"no HTTP", noPage(web::NoPage::Why::Protocol), {"error mta-sts.policy-missing"}},
        {"silence", noPage(web::NoPage::Why::Timeout), {"error mta-sts.timeout"}},
        {"expired certificate", noPage(web::NoPage::Why::Certificate, web::NoPage::Fault::Expired), {"error mta-sts.certificate"}},
        {"certificate for another name", noPage(web::NoPage::Why::Certificate, web::NoPage::Fault::OtherName), {"error mta-sts.certificate"}},
        {"no way to the host", noPage(web::NoPage::Why::NoRoute), {"warning mta-sts.lookup-failed"}},
        {"not recorded", noPage(web::NoPage::Why::NotRecorded), {"warning mta-sts.lookup-failed"}},
        {"host could not be looked up", policy().with(Part::MtaSts, "_mta-sts TXT \"v=STSv1; id=1\"\n").failing("mta-sts.example.com", RecordType::A), {"warning mta-sts.lookup-failed"}},
        {"one family could not be looked up", policy().failing("mta-sts.example.com", RecordType::Aaaa), {}},
        {"plain text with a character set", page(200, "Text/Plain; charset=utf-8"), {}},
        {"web page", page(200, "text/html"), {"warning mta-sts.content-type"}},
        {"no content type", page(200, ""), {"warning mta-sts.content-type"}},
        {"text/plainer", page(200, "text/plainer"), {"warning mta-sts.content-type"}},
        {"web page that is no policy", Scenario().serving(web::Page{200, "text/html", {}, "<html>"}), {"error mta-sts.policy-syntax"}},
        {"a server is not listed", policy("*.example.com", "mx1.example.com"), {"error mta-sts.mx-mismatch mx2.example.com"}},
        {"no server is listed", policy("*.example.com", "*.mx1.example.com"), {"error mta-sts.mx-mismatch mx1.example.com", "error mta-sts.mx-mismatch mx2.example.com"}},
        {"not listed while testing", policy("enforce\r\nmx: *", "testing\r\nmx: mx1"), {"warning mta-sts.mx-mismatch mx2.example.com", "notice mta-sts.mode-testing"}},
        {"not listed while switched off", policy("enforce\r\nmx: *.example.com", "none"), {"notice mta-sts.mode-none"}},
        {"the domain's own address is not listed", policy().with(Part::Mx, "@ A 203.0.112.10\n").only({lookup::Area::MtaSts}), {"error mta-sts.mx-mismatch"}},
        {"the domain's own address is listed", policy("*.example.com", "example.com").with(Part::Mx, "@ A 203.0.112.10\n").only({lookup::Area::MtaSts}), {}},
        {"testing", policy("enforce", "testing"), {"notice mta-sts.mode-testing"}},
        {"remembered for less than a day", policy("604800", "86399"), {"notice mta-sts.max-age-short"}},
        {"remembered for a day", policy("604800", "86400"), {}},
        {"remembered for longer than may be", policy("604800", "9999999999"), {}},
        {"withdrawn, and soon forgotten", policy("enforce\r\nmx: *.example.com\r\nmax_age: 604800", "none\r\nmax_age: 60"), {"notice mta-sts.mode-none"}},
        {"policy without a record", policy().with(Part::MtaSts, "mta-sts A 203.0.112.30\n"), {"notice mta-sts.record-missing"}},
        {"web site without a record", Scenario().serving(web::Page{200, "text/html", {}, "<html>"}).with(Part::MtaSts, "mta-sts A 203.0.112.30\n"), {"notice mta-sts.missing"}},
        {"silence without a record", noPage(web::NoPage::Why::Timeout).with(Part::MtaSts, "mta-sts A 203.0.112.30\n"), {"notice mta-sts.missing"}},
        {"host's alias to a name for sale, asked for the policy", policy().with(Part::MtaSts, "_mta-sts TXT \"v=STSv1; id=1\"\nmta-sts CNAME x.gone-posthorn.com.\n"), {"error mta-sts.takeover gone-posthorn.com"}},

        {"no reports", Scenario().with(Part::TlsRpt, ""), {"notice tls-rpt.missing"}},
        {"two records for reports", Scenario().with(Part::TlsRpt, txt("_smtp._tls", "v=TLSRPTv1; rua=mailto:a@example.com") + txt("_smtp._tls", "v=TLSRPTv1; rua=mailto:b@example.com")), {"error tls-rpt.multiple"}},
        {"other version beside a record for reports", Scenario().with(Part::TlsRpt, txt("_smtp._tls", "v=TLSRPTv1; rua=mailto:a@example.com") + txt("_smtp._tls", "v=TLSRPTv2; rua=mailto:b@example.com")), {"notice tls-rpt.syntax"}},
        {"no semicolon behind the version of reports", rpt("v=TLSRPTv1 rua=mailto:a@example.com"), {"error tls-rpt.syntax"}},
        {"no-break space in the record for reports", rpt("v=TLSRPTv1;\xc2\xa0rua=mailto:a@example.com"), {"error tls-rpt.syntax"}},
        {"colon for the equals sign of reports", rpt("v=TLSRPTv1; rua:mailto:a@example.com"), {"error tls-rpt.syntax"}},
        {"address of no use for reports", rpt("v=TLSRPTv1; rua=http://example.com/x"), {"error tls-rpt.syntax"}},
        {"address without scheme", rpt("v=TLSRPTv1; rua=tls@example.com"), {"error tls-rpt.syntax"}},
        {"other version of reports", rpt("v=TLSRPTv2; rua=mailto:a@example.com"), {"error tls-rpt.syntax"}},
        {"two addresses, one for the web", rpt("v=TLSRPTv1;rua=mailto:a@example.com,https://example.com/r"), {}},
        {"no address", rpt("v=TLSRPTv1;"), {"error tls-rpt.no-rua"}},
        {"empty address", rpt("v=TLSRPTv1; rua="), {"error tls-rpt.no-rua"}},
        {"mailbox of a domain without mail", rpt("v=TLSRPTv1; rua=mailto:a@example.org"), {"warning tls-rpt.rua-undeliverable example.org"}},
        {"mailbox that could not be seen", rpt("v=TLSRPTv1; rua=mailto:a@nowhere.example.com").failing("nowhere.example.com", RecordType::Mx), {"warning tls-rpt.lookup-failed nowhere.example.com"}},
        {"no answer about reports", Scenario().failing("_smtp._tls.example.com", RecordType::Txt), {"warning tls-rpt.lookup-failed"}},
    };
}
// clang-format on

} // namespace

class TransportChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsThere_data() { addRows(rows()); }
    void findsWhatIsThere()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QStringList, found);
        const audit::Audit audit = scenario.audit();
        QCOMPARE(foundIn(audit).join(u'\n'), found.join(u'\n'));
        QCOMPARE(faultsOf(audit), QStringList());
    }
    void whatIsKnownOfThePolicy()
    {
        const audit::Audit enforced = policy().audit();
        QVERIFY(enforced.seen.mtaSts->isEnforced());
        QVERIFY(enforced.has(QStringLiteral("mta-sts.ok")));
        QVERIFY(!policy("enforce", "testing").audit().seen.mtaSts->isEnforced());
        QVERIFY(!policy()
                     .with(Part::MtaSts, "_mta-sts TXT \"v=STSv1; id=1-2\"\nmta-sts A 203.0.112.30\n")
                     .audit()
                     .seen.mtaSts->isEnforced());
        QVERIFY(!Scenario().audit().seen.mtaSts->fetched);
    }
    void isMended_data() { addRows(rows()); }
    void isMended()
    {
        QFETCH(Scenario, scenario);
        // Records alone do not mend these: the policy's host does not serve what the answer says, or is gone
        // with its alias. The plan foresees what is then left.
        static const QMap<QByteArray, QString> kHostElsewhere{
            {"web site without a record", QStringLiteral("new: mta-sts.policy-syntax example.com")},
            {"silence without a record", QStringLiteral("new: mta-sts.timeout example.com")},
            {"host's alias to a name for sale, asked for the policy",
             QStringLiteral("new: mta-sts.policy-missing example.com")},
        };
        if (const auto left = kHostElsewhere.find(QTest::currentDataTag()); left != kHostElsewhere.end()) {
            const Repaired done = repair(scenario);
            QCOMPARE(done.faults, QStringList());
            QCOMPARE(done.open, QStringList{*left});
            QCOMPARE(done.mended, done.all);
            return;
        }
        checkRepair(scenario);
    }
    void everyCheckIsProvoked()
    {
        QCOMPARE(unprovoked(rows(), {lookup::Area::MtaSts, lookup::Area::TlsRpt}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TransportChecksTest)
#include "transportchecks_test.moc"
