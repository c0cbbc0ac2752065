// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"
#include "tests/support/scenario.h"
#include "tests/support/testkeys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

Scenario record(const QByteArray &text)
{
    return Scenario().with(Part::Dmarc, txt("_dmarc", text));
}

/// "p=reject" with reports, and more tags behind.
Scenario tags(const QByteArray &more)
{
    return record("v=DMARC1; p=reject; rua=mailto:dmarc@example.com" + more);
}

/// A record that is in order.
const QByteArray kSound = txt("_dmarc", "v=DMARC1; p=reject; rua=mailto:dmarc@example.com");

Scenario reports(const QByteArray &addresses)
{
    return record("v=DMARC1; p=reject; rua=" + addresses);
}

Scenario zones(const QByteArray &dmarc, const QByteArray &others)
{
    return Scenario().with(Part::Dmarc, dmarc).with(Part::Others, others);
}

QByteArray zone(const QByteArray &apex, const QByteArray &records)
{
    return "$ORIGIN " + apex + "\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n" +
           records;
}

/// A name below example.com that has everything but a policy of its own.
Scenario below(const char *labels, const QByteArray &more = {})
{
    const QByteArray name(labels);
    const QByteArray records =
        name + " MX 10 mx1\n" + name + " MX 20 mx2\n" + name + " TXT \"v=spf1 mx -all\"\n_mta-sts." + name +
        " TXT \"v=STSv1; id=1\"\n_smtp._tls." + name + " TXT \"v=TLSRPTv1; rua=mailto:tls@example.com\"\n" +
        txt("s1._domainkey." + name, "v=DKIM1; p=" + QByteArray(kRsa2048));
    return Scenario().with(Part::More, records + more).of((name + ".example.com").constData());
}

// clang-format off
QList<CheckRow> rows()
{
    const char *const alien = "$ORIGIN alien-posthorn.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n@ MX 10 mail\nmail A 203.0.112.60\n";
    const char *const rest = "; rua=mailto:dmarc@example.com";
    const auto noDkim = [](const Scenario &scenario) { return Scenario(scenario).with(Part::Dkim, ""); };
    const auto hiddenDkim = [](const Scenario &scenario) { return Scenario(scenario).with(Part::Dkim, "nobody-guesses-this._domainkey TXT \"v=DKIM1; p=\"\n"); };
    const auto quarantine = [&](const QByteArray &more) { return record("v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com" + more); };
    return {
        {"reject with reports", Scenario(), {}},
        {"quarantine with reports", quarantine(""), {}},

        {"none", Scenario().with(Part::Dmarc, ""), {"error dmarc.missing"}},
        {"none, and no mail", Scenario().with(Part::Dmarc, "").with(Part::Mx, "@ MX 0 .\n").with(Part::Spf, "@ TXT \"v=spf1 -all\"\n").with(Part::Dkim, ""),
         {"good mx.null", "warning dmarc.missing"}},
        {"somebody else's text alone", record("hello"), {"error dmarc.missing"}},
        {"somebody else's text beside", Scenario().with(Part::Dmarc, txt("_dmarc", "hello") + txt("_dmarc", "v=DMARC1; p=reject; rua=mailto:d@example.com")), {}},
        {"two records", Scenario().with(Part::Dmarc, txt("_dmarc", "v=DMARC1; p=reject") + txt("_dmarc", "v=DMARC1; p=none")), {"error dmarc.multiple"}},

        {"version in small letters", record("v=dmarc1; p=reject"), {"error dmarc.syntax"}},
        {"quotation marks inside", record("\"v=DMARC1; p=reject\""), {"error dmarc.syntax"}},
        {"version in small letters beside a record", Scenario().with(Part::Dmarc, kSound + txt("_dmarc", "v=dmarc1; p=none")), {"notice dmarc.syntax"}},
        {"space in front beside a record", Scenario().with(Part::Dmarc, txt("_dmarc", " v=DMARC1; p=none") + kSound), {"notice dmarc.syntax"}},
        {"no-break spaces inside", record("v=DMARC1;\xc2\xa0p=reject;\xc2\xa0rua=mailto:d@example.com"), {"error dmarc.syntax"}},
        {"line break inside", Scenario().with(Part::Dmarc, "_dmarc TXT \"v=DMARC1;\\013\\010 p=reject; rua=mailto:d@example.com\"\n"), {"error dmarc.syntax"}},
        {"colon for the equals sign of p", record("v=DMARC1; p:reject; rua=mailto:d@example.com"), {"error dmarc.syntax"}},
        {"space for a semicolon", record("v=DMARC1; p=reject rua=mailto:d@example.com"), {"error dmarc.syntax"}},
        {"comma for a semicolon", record("v=DMARC1; p=reject, rua=mailto:d@example.com"), {"error dmarc.syntax"}},
        {"space for a semicolon behind the policy", record("v=DMARC1; p=reject; rua=mailto:d@example.com adkim=s"), {"warning dmarc.trailing-junk"}},
        {"colon for the equals sign of rua", record("v=DMARC1; p=reject; rua:mailto:d@example.com"), {"warning dmarc.trailing-junk"}},
        {"a slip, and a fault beside it", record("v=DMARC1; p:reject; rua=mailto:d@example.com; rf=afrf"), {"error dmarc.syntax", "notice dmarc.removed-tag"}},
        {"tag in capital letters", record("V=DMARC1; p=reject; rua=mailto:d@example.com"), {}},
        {"no space after the semicolon", record("v=DMARC1;p=reject;rua=mailto:d@example.com"), {}},

        {"unknown policy", record("v=DMARC1; p=rejected; rua=mailto:d@example.com"), {"error dmarc.bad-policy"}},
        {"unknown policy for names below", tags("; sp=refuse"), {"error dmarc.bad-policy"}},
        {"policy in capital letters", record("v=DMARC1; p=REJECT; rua=mailto:d@example.com"), {}},
        {"no policy, with reports", record("v=DMARC1; rua=mailto:d@example.com"), {"warning dmarc.p-missing"}},
        {"no policy, without reports", record("v=DMARC1; adkim=s"), {"error dmarc.p-missing", "warning dmarc.no-rua"}},
        {"policy at the end", record("v=DMARC1; rua=mailto:d@example.com; p=reject"), {"notice dmarc.p-not-second"}},
        {"policy none", record(QByteArray("v=DMARC1; p=none") + rest), {"notice dmarc.policy-none"}},

        {"weaker below", tags("; sp=quarantine"), {"warning dmarc.sp-weaker"}},
        {"weaker for names that do not exist", tags("; np=none"), {"warning dmarc.sp-weaker"}},
        {"as strong below", tags("; sp=reject; np=reject"), {}},
        {"stronger below", quarantine("; sp=reject"), {}},

        {"pct=100", tags("; pct=100"), {"notice dmarc.removed-tag"}},
        {"pct=99", tags("; pct=99"), {"warning dmarc.removed-tag"}},
        {"rf and ri", tags("; rf=afrf; ri=86400"), {"notice dmarc.removed-tag"}},
        {"size suffix", reports("mailto:dmarc@example.com!10m"), {"notice dmarc.removed-tag"}},

        {"reject, and no key under the names tried", hiddenDkim(Scenario()), {"notice dmarc.reject-without-dkim", "notice dkim.none-found"}},
        {"reject, and no key at all", noDkim(Scenario()), {"warning dmarc.reject-without-dkim", "notice dkim.none-found"}},
        {"quarantine, and no key at all", noDkim(quarantine("")), {"notice dkim.none-found"}},
        {"reject, and keys could not be seen", noDkim(Scenario()).failing("_domainkey.example.com", RecordType::Txt), {"warning dkim.lookup-failed"}},

        {"policy from above", below("a"), {"notice dmarc.inherited"}},
        {"eight labels", below("a.b.c.d.e.f"), {"notice dmarc.inherited"}},
        {"nine labels", below("a.b.c.d.e.f.g"), {"notice dmarc.inherited", "notice dmarc.over-eight-labels"}},
        {"nine labels with a record", below("a.b.c.d.e.f.g", "_dmarc.a.b.c.d.e.f.g TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n"), {}},

        {"policy above that does not exist, with reports", below("a").with(Part::Dmarc, txt("_dmarc", "v=DMARC1; p=foo; rua=mailto:d@example.com")), {"notice dmarc.inherited"}},

        {"record of the suffix", Scenario().with(Part::Com, "_dmarc TXT \"v=DMARC1; p=reject\"\n"), {"notice dmarc.parent-without-psd"}},
        {"record of the suffix that says so", Scenario().with(Part::Com, "_dmarc TXT \"v=DMARC1; p=reject; psd=y\"\n"), {}},
        {"record of the suffix, own boundary", tags("; psd=n").with(Part::Com, "_dmarc TXT \"v=DMARC1; p=reject\"\n"), {}},
        {"boundary below the registered name", below("a", "_dmarc.a TXT \"v=DMARC1; p=reject; rua=mailto:d@a.example.com; psd=n\"\n"), {"notice dmarc.tree-walk-differs"}},
        {"record below the registered name", below("a", "_dmarc.a TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n"), {}},

        {"test", tags("; t=y"), {"notice dmarc.testing"}},
        {"no test", tags("; t=n"), {}},
        {"impossible alignment", tags("; adkim=x"), {"warning dmarc.bad-tag-value"}},
        {"strict alignment", tags("; adkim=s; aspf=r; fo=1"), {}},
        {"tag twice", tags("; p=none"), {"error dmarc.duplicate-tag"}},
        {"misspelt tag", record("v=DMARC1; p=reject; rau=mailto:d@example.com"), {"notice dmarc.unknown-tag", "notice dmarc.no-rua"}},
        {"two misspelt tags are one finding", tags("; rau=mailto:d@example.com; adkimm=s"), {"notice dmarc.unknown-tag"}},
        {"no address in rua", reports(""), {"warning dmarc.rua-syntax"}},
        {"watching comes from above", below("a").with(Part::Dmarc, txt("_dmarc", "v=DMARC1; p=reject; sp=none; rua=mailto:d@example.com")), {"notice dmarc.inherited", "notice dmarc.policy-none"}},
        {"stray word at the end", tags("; hello"), {"warning dmarc.trailing-junk"}},
        {"semicolon at the end", tags(";"), {}},

        {"no reports at none", record("v=DMARC1; p=none"), {"notice dmarc.policy-none", "warning dmarc.no-rua"}},
        {"no reports at quarantine", record("v=DMARC1; p=quarantine"), {"notice dmarc.no-rua"}},
        {"address without scheme", reports("dmarc@example.com"), {"warning dmarc.rua-syntax"}},
        {"address that nobody can guess", reports("mailto:d@m\xc3\xbcnchen.example"), {"warning dmarc.rua-syntax"}},
        {"semicolon between addresses", reports("mailto:d@example.com;mailto:e@example.com"), {"warning dmarc.trailing-junk"}},
        {"web address", reports("mailto:d@example.com,https://example.com/r"), {"warning dmarc.rua-scheme"}},
        {"receiver has not agreed", reports("mailto:d@alien-posthorn.com").with(Part::Others, alien), {"warning dmarc.rua-not-authorised alien-posthorn.com"}},
        {"receiver has agreed", reports("mailto:d@alien-posthorn.com").with(Part::Others, alien + QByteArray("example.com._report._dmarc TXT v=DMARC1\n")), {}},
        {"receiver agrees with everybody", reports("mailto:d@alien-posthorn.com").with(Part::Others, alien + QByteArray("*._report._dmarc TXT \"v=DMARC1;\"\n")), {}},
        {"whether the receiver agrees is not known", reports("mailto:d@alien-posthorn.com").with(Part::Others, alien).failing("example.com._report._dmarc.alien-posthorn.com", RecordType::Txt), {"warning dmarc.lookup-failed alien-posthorn.com"}},
        {"receiver below the domain", reports("mailto:d@reports.example.com").with(Part::More, "reports MX 10 mx1\n"), {}},
        {"receiver has a null MX", reports("mailto:d@example.org"), {"warning dmarc.rua-undeliverable example.org"}},
        {"receiver does not exist", reports("mailto:d@nowhere.example.com"), {"warning dmarc.rua-undeliverable nowhere.example.com"}},
        {"receiver has an address alone", reports("mailto:d@mx1.example.com"), {}},
        {"receiver could not be seen", reports("mailto:d@nowhere.example.com").failing("nowhere.example.com", RecordType::Mx), {"warning dmarc.lookup-failed nowhere.example.com"}},
        {"failure reports without scheme", tags("; ruf=d@example.com"), {"notice dmarc.ruf-invalid"}},
        {"failure reports to a stranger", tags("; ruf=mailto:d@alien-posthorn.com").with(Part::Others, alien), {"notice dmarc.ruf-invalid alien-posthorn.com"}},
        {"failure reports", tags("; ruf=mailto:d@example.com"), {}},

        {"policy at the domain itself too", Scenario().with(Part::More, "@ TXT \"v=DMARC1; p=reject\"\n"), {"warning dmarc.wrong-place"}},
        {"policy at a doubled name too", Scenario().with(Part::More, "_dmarc.example.com TXT \"v=DMARC1; p=reject\"\n"), {"warning dmarc.wrong-place _dmarc.example.com.example.com"}},
        {"policy in a wildcard too", Scenario().with(Part::More, "* TXT \"v=DMARC1; p=reject\"\n"), {}},
        {"policy at the domain itself alone", Scenario().with(Part::Dmarc, "@ TXT \"v=DMARC1; p=reject\"\n"), {"error dmarc.missing", "warning dmarc.wrong-place"}},

        {"nothing can pass", noDkim(Scenario()).with(Part::Spf, "@ TXT \"v=spf1 ?mx -all\"\n"), {"error dmarc.no-authentication", "notice dkim.none-found"}},
        {"nothing can pass by an include", noDkim(quarantine("")).with(Part::Spf, "@ TXT \"v=spf1 include:_x.example.com -all\"\n_x TXT \"v=spf1 -all\"\n"), {"error dmarc.no-authentication", "notice dkim.none-found"}},
        {"nothing can pass by a redirect", noDkim(quarantine("")).with(Part::Spf, "@ TXT \"v=spf1 redirect=_x.example.com\"\n_x TXT \"v=spf1 -all\"\n"), {"error dmarc.no-authentication", "notice dkim.none-found"}},
        {"something can pass by an include", noDkim(quarantine("")).with(Part::Spf, "@ TXT \"v=spf1 include:_x.example.com -all\"\n_x TXT \"v=spf1 ip4:203.0.112.10 -all\"\n"), {"notice dkim.none-found"}},
        {"SPF can pass", noDkim(quarantine("")).with(Part::Spf, "@ TXT \"v=spf1 mx -all\"\n"), {"notice dkim.none-found"}},
        {"no SPF record, and no key", noDkim(quarantine("")).with(Part::Spf, "").stated(true, true), {"error dmarc.no-authentication", "notice dkim.none-found", "warning spf.missing"}},
        {"nothing can pass, policy none", noDkim(record(QByteArray("v=DMARC1; p=none") + rest)).with(Part::Spf, "@ TXT \"v=spf1 ?mx -all\"\n"), {"notice dkim.none-found", "notice dmarc.policy-none"}},
        {"SPF could not be seen", noDkim(quarantine("")).failing("example.com", RecordType::Txt), {"notice dkim.none-found", "warning spf.lookup-failed"}},

        {"alias to a name for sale", zones("_dmarc CNAME x.gone-posthorn.com.\n", ""), {"error dmarc.takeover x.gone-posthorn.com"}},
        {"alias to nothing in a registered name", zones("_dmarc CNAME x.example.net.\n", ""), {"error dmarc.missing"}},
        {"reports to a name for sale", reports("mailto:d@gone-posthorn.com"), {"error dmarc.takeover gone-posthorn.com"}},
        {"reports below a name for sale", reports("mailto:d@a.gone-posthorn.com"), {"error dmarc.takeover gone-posthorn.com"}},
        {"failure reports to a name for sale", tags("; ruf=mailto:d@gone-posthorn.com"), {"error dmarc.takeover gone-posthorn.com"}},

        {"alias to a service", zones("_dmarc CNAME example.com.dmarcian.com.\n", zone("dmarcian.com.", "example.com TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n")), {"notice dmarc.hosted"}},
        {"delegated to a service", zones("_dmarc NS ns1.dmarcian.com.\n", zone("_dmarc.example.com.", "@ NS ns1.dmarcian.com.\n@ TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n")), {"notice dmarc.hosted"}},
        {"alias inside the domain", zones("_dmarc CNAME policy\npolicy TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n", ""), {}},

        {"no answer", Scenario().failing("_dmarc.example.com", RecordType::Txt), {"warning dmarc.lookup-failed"}},
        {"no answer above a record", Scenario().failing("_dmarc.com", RecordType::Txt), {}},
        {"no answer above nothing", Scenario().with(Part::Dmarc, "").failing("_dmarc.com", RecordType::Txt), {"warning dmarc.lookup-failed"}},
    };
}
// clang-format on

} // namespace

class DmarcChecksTest : public QObject
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
    void isMended_data() { addRows(rows()); }
    void isMended()
    {
        QFETCH(Scenario, scenario);
        checkRepair(scenario);
    }
    /// Nor does a plan keep to it: the domain gets a policy of its own.
    void aRecordAboveWithoutEffectIsNoPolicy_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("version alone") << QByteArray("v=DMARC1;") << QStringList{u"error dmarc.missing"_s};
        QTest::newRow("policy that does not exist")
            << QByteArray("v=DMARC1; p=foo") << QStringList{u"error dmarc.missing"_s};
        QTest::newRow("policy that does not exist, with reports")
            << QByteArray("v=DMARC1; p=foo; rua=mailto:d@example.com")
            << QStringList{u"notice dmarc.inherited"_s};
    }
    void aRecordAboveWithoutEffectIsNoPolicy()
    {
        QFETCH(QByteArray, above);
        QFETCH(QStringList, found);
        const audit::Audit audit = below("a").with(Part::Dmarc, txt("_dmarc", above)).audit();
        QCOMPARE(foundIn(audit), found);
        QVERIFY(audit.findings.first().evidence.join(u'\n').contains(QString::fromLatin1(above)));
        QCOMPARE(faultsOf(audit), QStringList());
    }
    void texts_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Scenario &scenario, const char *id, const QString &says) {
            QTest::newRow(name) << scenario << QString::fromLatin1(id) << says;
        };
        row("stray", Scenario().with(Part::Dmarc, kSound + txt("_dmarc", "v=dmarc1; p=none")), "dmarc.syntax",
            u"delete “v=dmarc1; p=none”"_s);
        row("no-break space", record("v=DMARC1;\xc2\xa0p=reject"), "dmarc.syntax", u"special one"_s);
        row("mended text", record("v=DMARC1; p:reject"), "dmarc.syntax", u"place: v=DMARC1; p=reject"_s);
        row("size suffix", reports("mailto:dmarc@example.com!10m"), "dmarc.removed-tag", u"Take out !10m;"_s);
        row("policy for names below", tags("; sp=refuse"), "dmarc.bad-policy", u"Write sp=none, "_s);
        row("empty policy", tags("; np="), "dmarc.bad-policy", u"“np=” is none of"_s);
        row("impossible alignment", tags("; adkim=x"), "dmarc.bad-tag-value", u"“adkim=x” has a value"_s);
        row("test of nothing", record("v=DMARC1; p=none; t=y; rua=mailto:d@example.com"), "dmarc.testing",
            u"that changes nothing"_s);
        row("watching above",
            below("a").with(Part::Dmarc,
                            txt("_dmarc", "v=DMARC1; p=reject; sp=none; rua=mailto:d@example.com")),
            "dmarc.policy-none", u"With sp=none"_s);
        row("no policy", Scenario().with(Part::Dmarc, ""), "dmarc.missing", u"p=none"_s);
        row("no policy, no mail",
            Scenario()
                .with(Part::Dmarc, "")
                .with(Part::Mx, "@ MX 0 .\n")
                .with(Part::Dkim, "")
                .with(Part::Spf, "@ TXT \"v=spf1 -all\"\n"),
            "dmarc.missing", u"p=reject"_s);
        row("no policy, but elsewhere", Scenario().with(Part::Dmarc, "@ TXT \"v=DMARC1; p=reject\"\n"),
            "dmarc.missing", u"the one that stands at example.com now"_s);
        row("alias to nothing", Scenario().with(Part::Dmarc, "_dmarc CNAME x.example.net.\n"),
            "dmarc.missing", u"leads to x.example.net"_s);
        row("wildcard alias", Scenario().with(Part::Dmarc, "* CNAME mx1\n"), "dmarc.missing", u"p=none"_s);
        row("elsewhere alone", Scenario().with(Part::Dmarc, "@ TXT \"v=DMARC1; p=reject\"\n"),
            "dmarc.wrong-place", u"Publish it at _dmarc.example.com instead."_s);
        row("elsewhere too", Scenario().with(Part::More, "@ TXT \"v=DMARC1; p=reject\"\n"),
            "dmarc.wrong-place", u"is the one that counts."_s);
    }
    void texts()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, id);
        QFETCH(QString, says);
        for (const audit::Finding &finding : scenario.audit().findings) {
            const audit::FindingText text = audit::textOf(finding);
            if (finding.id == id) {
                QVERIFY2((text.detail + text.fix).contains(says), qPrintable(text.detail + text.fix));
                QVERIFY(!finding.evidence.isEmpty());
                return;
            }
        }
        QFAIL("not found");
    }
    void everyCheckIsProvoked() { QCOMPARE(unprovoked(rows(), {lookup::Area::Dmarc}), QStringList()); }
};

QTEST_GUILESS_MAIN(DmarcChecksTest)
#include "dmarcchecks_test.moc"
