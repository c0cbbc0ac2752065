// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"
#include "tests/support/scenario.h"
#include "tests/support/testkeys.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kSound = "v=DKIM1; p=" + QByteArray(kRsa2048);

/// The records below _domainkey as given; the policy is one that does not ask for DKIM.
Scenario keys(const QByteArray &records)
{
    return Scenario()
        .with(Part::Dkim, records)
        .with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=quarantine; rua=mailto:d@example.com\"\n");
}

Scenario key(const QByteArray &text)
{
    return keys(txt("s1._domainkey", text));
}

Scenario rsa(const char *p, const QByteArray &more = {})
{
    return key("v=DKIM1; k=rsa; " + more + "p=" + p);
}

/// Served by a provider that fixes its selectors, at the addresses of mx1 and mx2.
Scenario served(const QByteArray &apex, const QByteArray &first, const QByteArray &second,
                const QByteArray &dkim, const QByteArray &more = {})
{
    const QByteArray zone = "$ORIGIN " + apex +
                            "\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n" +
                            first + " A 203.0.112.10\n" + first + " AAAA 2a0a::10\n" + second +
                            " A 203.0.112.20\n" + second + " AAAA 2a0a::20\n" + more;
    return keys(dkim)
        .with(Part::Mx, "@ MX 10 " + first + '.' + apex + "\n@ MX 20 " + second + '.' + apex + '\n')
        .with(Part::Others, zone)
        .selectors({});
}

// clang-format off
QList<CheckRow> rows()
{
    const QByteArray microsoft = "$ORIGIN onmicrosoft.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n"
                                 + txt("selector1-example-com._domainkey.firm", kSound);
    const QByteArray first = "selector1._domainkey CNAME selector1-example-com._domainkey.firm.onmicrosoft.com.\n";
    const QByteArray second = "selector2._domainkey CNAME selector2-example-com._domainkey.firm.onmicrosoft.com.\n";
    const QByteArray ed = txt("s1._domainkey", "v=DKIM1; k=ed25519; p=" + QByteArray(kEd25519));
    const auto titan = [&](const QByteArray &dkim) { return served("titan.email.", "mx1", "mx2", dkim); };
    const auto icloud = [&](const QByteArray &dkim) { return served("mail.icloud.com.", "mx01", "mx02", dkim); };
    const QByteArray icloudKeys = "\n$ORIGIN icloudmailadmin.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n" + txt("sig1.dkim.example.com.at", kSound);
    return {
        {"2048 bits", rsa(kRsa2048), {}},
        {"512 bits", rsa(kRsa512), {"error dkim.key-too-short s1"}},
        {"1023 bits", rsa(kRsa1023), {"error dkim.key-too-short s1"}},
        {"1024 bits", rsa(kRsa1024), {"warning dkim.key-1024 s1"}},
        {"2047 bits", rsa(kRsa2047), {"warning dkim.key-1024 s1"}},
        {"4096 bits", rsa(kRsa4096), {}},
        {"4097 bits", rsa(kRsa4097), {"notice dkim.key-too-long s1"}},

        {"no key", keys(""), {"notice dkim.none-found"}},
        {"no key, and whether is not known", keys("").failing("_domainkey.example.com", RecordType::Txt), {"warning dkim.lookup-failed"}},
        {"no key, and sends no mail", keys("").with(Part::Spf, "@ TXT \"v=spf1 -all\"\n"), {}},

        {"key cut off", rsa("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIB"), {"error dkim.bad-key s1"}},
        {"key that is no base64", rsa("not_a_key!"), {"error dkim.bad-key s1"}},
        {"no p", key("v=DKIM1; k=rsa"), {"error dkim.bad-key s1"}},

        {"other version", key("v=DKIM2; p=" + QByteArray(kRsa2048)), {"error dkim.bad-version s1"}},
        {"version behind", key("k=rsa; v=DKIM1; p=" + QByteArray(kRsa2048)), {"error dkim.bad-version s1"}},
        {"no version", key("p=" + QByteArray(kRsa2048)), {}},

        {"quotation marks inside", key('"' + kSound + '"'), {"error dkim.syntax s1"}},
        {"backslash before the semicolon", key("v=DKIM1\\; p=" + QByteArray(kRsa2048)), {"error dkim.syntax s1"}},
        {"backslash behind the kind", key("v=DKIM1\\; k=rsa\\; p=" + QByteArray(kRsa2048)), {"error dkim.syntax s1"}},
        {"spaces for semicolons", key("v=DKIM1 k=rsa p=" + QByteArray(kRsa2048)), {"error dkim.syntax s1"}},
        {"no-break space", key("v=DKIM1;\xc2\xa0k=rsa; p=" + QByteArray(kRsa2048)), {"error dkim.syntax s1"}},
        {"two keys in a record", key("v=DKIM1; p=" + QByteArray(kRsa2048) + "; p=" + QByteArray(kRsa4096)), {"error dkim.syntax s1"}},
        {"key without its tag", key("v=DKIM1; k=rsa; " + QByteArray(kRsa2048)), {"error dkim.syntax s1"}},
        {"tag twice", key(kSound + "; k=rsa; k=rsa"), {"error dkim.syntax s1"}},
        {"stray word", key(kSound + "; hello"), {"error dkim.syntax s1"}},
        {"no key at all", key("hello world"), {"error dkim.syntax s1"}},
        {"semicolon at the end", key(kSound + ';'), {}},
        {"unknown tag", key(kSound + "; x=y"), {}},

        {"unknown kind", key("v=DKIM1; k=dsa; p=" + QByteArray(kRsa2048)), {"error dkim.unknown-key-type s1"}},
        {"sha1 alone", rsa(kRsa2048, "h=sha1; "), {"error dkim.sha1-only s1"}},
        {"sha1 beside sha256", rsa(kRsa2048, "h=sha1:sha256; "), {}},
        {"other service", rsa(kRsa2048, "s=tlsrpt; "), {"warning dkim.service-not-email s1"}},
        {"mail among the services", rsa(kRsa2048, "s=email:tlsrpt; "), {}},
        {"test", rsa(kRsa2048, "t=y; "), {"warning dkim.testing s1"}},
        {"strict", rsa(kRsa2048, "t=s; "), {}},

        {"revoked beside a key", keys(txt("s1._domainkey", kSound) + "s2._domainkey TXT \"v=DKIM1; p=\"\n").selectors({u"s1"_s, u"s2"_s}), {"notice dkim.revoked s2"}},
        {"revoked in test", keys(txt("s1._domainkey", kSound) + "s2._domainkey TXT \"v=DKIM1; t=y; p=\"\n").selectors({u"s1"_s, u"s2"_s}), {"notice dkim.revoked s2"}},

        {"two keys at a selector", keys(txt("s1._domainkey", kSound) + txt("s1._domainkey", "v=DKIM1; p=" + QByteArray(kRsa4096))), {"error dkim.multiple-records s1"}},
        {"another text at a selector", keys(txt("s1._domainkey", kSound) + txt("s1._domainkey", "hello world")), {"error dkim.multiple-records s1"}},

        {"alias to nothing", keys("s1._domainkey CNAME key.example.net.\n"), {"warning dkim.cname-target-missing s1"}},
        {"alias to a name without text", keys("s1._domainkey CNAME mail.example.net.\n"), {"warning dkim.cname-target-missing s1"}},
        {"Microsoft's second alias waits", keys(first + second).selectors({}).with(Part::Others, microsoft), {"notice client.autodiscover-missing"}},
        {"both of Microsoft's lead to nothing", keys(QByteArray(first).replace("firm", "other") + second).selectors({}).with(Part::Others, microsoft),
         {"notice client.autodiscover-missing", "warning dkim.cname-target-missing selector1", "warning dkim.cname-target-missing selector2"}},

        {"Ed25519 alone", keys(ed), {"warning dkim.only-ed25519"}},
        {"Ed25519 beside RSA", keys(ed + txt("s2._domainkey", kSound)).selectors({u"s1"_s, u"s2"_s}), {}},
        {"Ed25519, and RSA could not be seen", keys(ed).selectors({u"s1"_s, u"s2"_s}).failing("s2._domainkey.example.com", RecordType::Txt), {"warning dkim.lookup-failed"}},

        {"provider's key missing", icloud(""), {"warning dkim.provider-key-missing sig1"}},
        {"provider's key there", served("mail.icloud.com.", "mx01", "mx02", "sig1._domainkey CNAME sig1.dkim.example.com.at.icloudmailadmin.com.\n", icloudKeys), {}},
        {"provider's key could not be seen", icloud("").failing("sig1._domainkey.example.com", RecordType::Txt), {"warning dkim.lookup-failed"}},

        {"wildcard of texts", keys("*._domainkey TXT hello\n").selectors({}), {"warning dkim.wildcard"}},
        {"wildcard of a key", keys(txt("*._domainkey", kSound)).selectors({}), {"warning dkim.wildcard"}},
        {"wildcard of SPF", keys("").with(Part::More, "* TXT \"v=spf1 -all\"\n").selectors({}), {"warning dkim.wildcard"}},
        {"wildcard of empty keys", keys("*._domainkey TXT \"v=DKIM1; p=\"\n").selectors({}).with(Part::Spf, "@ TXT \"v=spf1 -all\"\n"), {}},
        {"wildcard of empty keys beside a key", keys("*._domainkey TXT \"v=DKIM1; p=\"\n" + txt("s1._domainkey", kSound)), {}},

        {"wildcard alias to a name without text", keys("").with(Part::More, "* CNAME mx1\n"), {"notice dkim.none-found"}},
        {"alias beside a wildcard alias", keys("s1._domainkey CNAME mail.example.net.\n").with(Part::More, "* CNAME mx1\n"), {"warning dkim.cname-target-missing s1"}},
        {"wildcard alias to a name for sale", keys("*._domainkey CNAME key.gone-posthorn.com.\n").selectors({}), {"error dkim.takeover *", "notice dkim.none-found"}},

        {"alias to a name for sale", keys("s1._domainkey CNAME key.gone-posthorn.com.\n"), {"error dkim.takeover s1"}},
        {"host name in a TXT", keys("s1._domainkey TXT s1.dkim.example.net\n"), {"error dkim.wrong-type s1"}},
        {"alias where the provider wants a TXT", titan("titan1._domainkey CNAME titan1.dkim.example.net.\n"), {"error dkim.wrong-type titan1"}},
        {"alias where the provider wants a TXT, to a key", titan("titan1._domainkey CNAME key\n" + txt("key", kSound)), {}},

        {"no answer for the selector", keys("").failing("s1._domainkey.example.com", RecordType::Txt), {"warning dkim.lookup-failed"}},
    };
}
// clang-format on

} // namespace

class DkimChecksTest : public QObject
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
    void everyCheckIsProvoked() { QCOMPARE(unprovoked(rows(), {lookup::Area::Dkim}), QStringList()); }
};

QTEST_GUILESS_MAIN(DkimChecksTest)
#include "dkimchecks_test.moc"
