// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

Scenario mx(const QByteArray &records)
{
    return Scenario().with(Part::Mx, records);
}

/// A zone whose hosts are where mx1 and mx2 are, so that nothing is to be said about their addresses.
QByteArray providerZone(const QByteArray &apex, const QByteArray &first, const QByteArray &second = {})
{
    QByteArray text = "$ORIGIN " + apex +
                      "\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n" + first +
                      " A 203.0.112.10\n" + first + " AAAA 2a0a::10\n";
    return second.isEmpty() ? text : text + second + " A 203.0.112.20\n" + second + " AAAA 2a0a::20\n";
}

/// \a count servers with an address of their own each.
Scenario manyServers(int count)
{
    QByteArray records, hosts, reverse;
    for (int i = 1; i <= count; ++i) {
        const QByteArray n = QByteArray::number(i);
        records += "@ MX " + n + " mx" + n + '\n';
        hosts +=
            "mx" + n + " A 203.0.112." + n + "\nmx" + n + " AAAA 2a0a::" + QByteArray::number(i, 16) + '\n';
        reverse += n + ".112.0.203.in-addr PTR mx" + n + ".example.com.\n";
        QByteArray nibbles = Address::parse(QByteArrayView("2a0a::" + QByteArray::number(i, 16)))
                                 ->reverseName()
                                 .toString()
                                 .toLatin1();
        reverse += nibbles + ". PTR mx" + n + ".example.com.\n";
    }
    return Scenario()
        .with(Part::Mx, records)
        .with(Part::Hosts, hosts)
        .with(Part::Reverse, reverse)
        .with(Part::Spf, "@ TXT \"v=spf1 ip4:203.0.112.0/24 ip6:2a0a::/64 -all\"\n");
}

QList<CheckRow> rows()
{
    const QByteArray google = providerZone("google.com.", "smtp");
    const QByteArray rackspace = providerZone("emailsrvr.com.", "mx1", "mx2");
    const QByteArray tuta = "$ORIGIN tutanota.de.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS "
                            "ns1.example.net.\nmail A 203.0.112.30\nmail AAAA 2a0a::30\n";
    const char *noMx = "@ TXT \"v=spf1 ip4:203.0.112.50 -all\"\n";
    const char *reportsElsewhere = "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:dmarc@example.net\"\n";
    const auto nullMx = [&](const QByteArray &records) {
        return mx(records).with(Part::Spf, noMx).with(Part::Dmarc, reportsElsewhere);
    };
    return {
        {"two servers", Scenario(), {}},

        {"neither MX nor address", nullMx(""), {"error mx.none"}},
        {"neither, stated to receive no mail", nullMx("").stated(false, true), {}},
        {"address alone",
         nullMx("")
             .with(Part::Spf, "@ TXT \"v=spf1 a -all\"\n")
             .with(Part::More, "@ A 203.0.112.10\n@ AAAA 2a0a::10\n"),
         {"warning mx.implicit"}},
        {"web site without mail",
         mx("")
             .with(Part::More, "@ A 203.0.112.10\n")
             .with(Part::Spf, "@ TXT \"v=spf1 -all\"\n")
             .with(Part::Dkim, "")
             .with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=reject\"\n"),
         {"warning mx.implicit", "notice dmarc.no-rua", "notice hosts.no-ipv6"}},

        {"null MX", nullMx("@ MX 0 .\n"), {"good mx.null"}},
        {"null MX with a preference", nullMx("@ MX 10 .\n"), {"good mx.null", "notice mx.null-preference"}},
        {"null MX twice",
         nullMx("@ MX 0 .\n@ MX 10 .\n"),
         {"error mx.null-mixed", "notice mx.null-preference"}},
        {"null MX beside servers", mx("@ MX 0 .\n@ MX 10 mx1\n@ MX 20 mx2\n"), {"error mx.null-mixed"}},

        {"one server", mx("@ MX 10 mx1\n"), {"notice mx.single"}},
        {"one name, two addresses",
         mx("@ MX 10 mx1\n")
             .with(Part::Hosts, "mx1 A 203.0.112.10\nmx1 A 203.0.112.20\nmx1 AAAA 2a0a::10\n")
             .with(Part::Reverse, "10.112.0.203.in-addr PTR mx1.example.com.\n20.112.0.203.in-addr PTR "
                                  "mx1.example.com.\n0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."
                                  "a.0.a.2.ip6 PTR mx1.example.com.\n"),
         {}},
        {"one name of a provider with many behind",
         mx("@ MX 1 smtp.google.com.\n").with(Part::Others, google),
         {}},
        {"the same host twice",
         mx("@ MX 10 mx1\n@ MX 20 mx1\n@ MX 30 mx2\n"),
         {"warning mx.duplicate-host mx1.example.com"}},
        {"the same preference twice", mx("@ MX 10 mx1\n@ MX 10 mx2\n"), {}},
        {"eleven servers",
         manyServers(11).with(Part::Spf, "@ TXT \"v=spf1 ip4:203.0.112.0/24 -all\"\n"),
         {"notice mx.many"}},
        {"ten servers", manyServers(10), {}},

        {"address for a name",
         mx("@ MX 10 203.0.112.10.\n@ MX 20 mx2\n"),
         {"error mx.ip-literal 203.0.112.10"}},
        {"address with the domain behind it",
         mx("@ MX 10 203.0.112.10\n@ MX 20 mx2\n"),
         {"error mx.ip-literal 203.0.112.10.example.com"}},
        {"address in brackets",
         mx("@ MX 10 [203.0.112.10].\n@ MX 20 mx2\n"),
         {"error mx.ip-literal [203.0.112.10]"}},
        {"name that begins with digits",
         mx("@ MX 10 203.example.com.\n@ MX 20 mx2\n")
             .with(Part::More,
                   "203 A 203.0.112.10\n203 AAAA 2a0a::10\nmx1 A 203.0.112.10\nmx1 AAAA 2a0a::10\n")
             .with(Part::Hosts, "mx2 A 203.0.112.20\nmx2 AAAA 2a0a::20\n"),
         {}},
        {"underscore",
         mx("@ MX 10 mx_1\n@ MX 20 mx2\n").with(Part::More, "mx_1 A 203.0.112.10\nmx_1 AAAA 2a0a::10\n"),
         {"warning mx.invalid-hostname mx_1.example.com"}},
        {"hyphen",
         mx("@ MX 10 mx-1\n@ MX 20 mx2\n").with(Part::More, "mx-1 A 203.0.112.10\nmx-1 AAAA 2a0a::10\n"),
         {}},
        {"doubled domain",
         mx("@ MX 10 mx1.example.com\n@ MX 20 mx2\n"),
         {"error mx.missing-trailing-dot mx1.example.com.example.com"}},
        {"doubled domain of the worse server",
         mx("@ MX 10 mx1\n@ MX 20 mx2.example.com\n"),
         {"error mx.missing-trailing-dot mx2.example.com.example.com"}},

        {"two providers",
         mx("@ MX 10 mail.tutanota.de.\n@ MX 10 mx1.emailsrvr.com.\n@ MX 20 mx2.emailsrvr.com.\n")
             .with(Part::Others, rackspace + tuta),
         {"notice client.autodiscover-missing", "warning mx.mixed-providers"}},
        {"an old provider behind",
         mx("@ MX 10 mx1.emailsrvr.com.\n@ MX 20 mx2.emailsrvr.com.\n@ MX 30 mail.tutanota.de.\n")
             .with(Part::Others, rackspace + tuta),
         {"notice client.autodiscover-missing", "warning mx.leftover-provider"}},
        {"one provider and a server of one's own",
         mx("@ MX 10 mx1.emailsrvr.com.\n@ MX 20 mx2.emailsrvr.com.\n@ MX 30 mx3\n")
             .with(Part::Others, rackspace),
         {"notice client.autodiscover-missing"}},
        {"half of a provider's set",
         mx("@ MX 10 mx1.emailsrvr.com.\n").with(Part::Others, rackspace),
         {"notice client.autodiscover-missing", "notice mx.incomplete-preset"}},
        {"a provider's whole set",
         mx("@ MX 10 mx1.emailsrvr.com.\n@ MX 20 mx2.emailsrvr.com.\n").with(Part::Others, rackspace),
         {"notice client.autodiscover-missing"}},
        {"proof of ownership",
         mx("@ MX 10 mx1\n@ MX 20 mx2\n@ MX 32767 ms12345678.msv1.invalid.\n"),
         {"notice mx.verification-leftover ms12345678.msv1.invalid"}},
        {"proof of ownership and no server",
         mx("@ MX 32767 ms12345678.msv1.invalid.\n"),
         {"error mx.none", "notice mx.verification-leftover ms12345678.msv1.invalid"}},

        {"server of a name for sale",
         mx("@ MX 10 mx.gone-posthorn.com.\n@ MX 20 mx2\n"),
         {"error mx.takeover mx.gone-posthorn.com"}},
        {"alias to a name for sale",
         mx("@ MX 10 mx4\n@ MX 20 mx2\n").with(Part::More, "mx4 CNAME mx.gone-posthorn.com.\n"),
         {"error mx.takeover mx4.example.com"}},
        {"server missing in a registered name",
         mx("@ MX 10 mx1\n@ MX 20 mx.example.org.\n"),
         {"warning hosts.nxdomain mx.example.org"}},
        {"server of a reserved name",
         mx("@ MX 10 mx1\n@ MX 20 mx.invalid.\n"),
         {"warning hosts.nxdomain mx.invalid"}},

        {"no answer", Scenario().failing("example.com", RecordType::Mx), {"warning mx.lookup-failed"}},
        {"no MX, and no answer for the address",
         nullMx("").failing("example.com", RecordType::A),
         {"warning mx.lookup-failed"}},
        {"no MX, and no answer for one of the addresses",
         nullMx("")
             .with(Part::Spf, "@ TXT \"v=spf1 ip4:203.0.112.10 -all\"\n")
             .with(Part::More, "@ AAAA 2a0a::10\n")
             .failing("example.com", RecordType::A),
         {"warning mx.implicit", "warning hosts.lookup-failed"}},
    };
}

} // namespace

class MxChecksTest : public QObject
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
    /// What somebody pasted along with a name is left out of the advice.
    void saysWhichNameIsMeant_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("advice");
        QTest::newRow("priority behind it")
            << QByteArray("mx1\\032\\(10\\)") << u"Put mx1.example.com into"_s;
        QTest::newRow("nobody can tell") << QByteArray("mx_1") << u"Put the server's real name into"_s;
    }
    void saysWhichNameIsMeant()
    {
        QFETCH(QByteArray, host);
        QFETCH(QString, advice);
        const audit::Audit audit = mx("@ MX 10 " + host + "\n@ MX 20 mx2\n").audit();
        const auto at =
            std::find_if(audit.findings.begin(), audit.findings.end(),
                         [](const audit::Finding &f) { return f.id == "mx.invalid-hostname"_L1; });
        QVERIFY(at != audit.findings.end());
        const QString fix = audit::textOf(*at).fix;
        QVERIFY2(fix.startsWith(advice), qPrintable(fix));
    }
    void isMended_data() { addRows(rows()); }
    void isMended()
    {
        QFETCH(Scenario, scenario);
        checkRepair(scenario);
    }
    void everyCheckIsProvoked() { QCOMPARE(unprovoked(rows(), {lookup::Area::Mx}), QStringList()); }
    void everyAreaInOrderIsPraised()
    {
        const audit::Audit audit = Scenario().audit();
        for (const char *id :
             {"mx.ok", "hosts.ok", "spf.ok", "dkim.ok", "dmarc.ok", "mta-sts.ok", "tls-rpt.ok"})
            QVERIFY2(audit.has(QString::fromLatin1(id)), id);
    }
};

QTEST_GUILESS_MAIN(MxChecksTest)
#include "mxchecks_test.moc"
