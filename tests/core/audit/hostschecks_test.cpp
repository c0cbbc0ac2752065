// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

/// mx1 as given; mx2 stays sound.
Scenario mx1(const QByteArray &records)
{
    return Scenario().with(Part::Hosts, records + "mx2 A 203.0.112.20\nmx2 AAAA 2a0a::20\n");
}

Scenario hosts(const QByteArray &records)
{
    return Scenario().with(Part::Hosts, records);
}

QByteArray reverse(const char *address, const QByteArray &name)
{
    return Address::parse(QByteArrayView(address))->reverseName().toString().toLatin1() + ". PTR " + name +
           '\n';
}

/// Reverse names of mx1 as given, and mx2's.
QByteArray reverses(const QByteArray &ofMx1)
{
    return ofMx1 + reverse("203.0.112.20", "mx2.example.com.") + reverse("2a0a::20", "mx2.example.com.");
}

/// mx1 has \a count addresses.
Scenario manyAddresses(int count)
{
    QByteArray records = "mx1 AAAA 2a0a::10\n";
    QByteArray names = reverse("2a0a::10", "mx1.example.com.");
    for (int i = 2; i <= count; ++i) {
        const QByteArray address = "203.0.111." + QByteArray::number(i);
        records += "mx1 A " + address + '\n';
        names += reverse(address.constData(), "mx1.example.com.");
    }
    return mx1(records).with(Part::Reverse, reverses(names));
}

QList<CheckRow> rows()
{
    const QByteArray v6 = "mx1 AAAA 2a0a::10\n";
    const char *notMx = "@ TXT \"v=spf1 ip4:203.0.112.50 -all\"\n";
    const QByteArray google = "$ORIGIN google.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS "
                              "ns1.example.net.\nsmtp A 203.0.112.77\n";
    return {
        {"both families, with reverse names", Scenario(), {}},

        {"best server does not exist", mx1(""), {"error hosts.nxdomain mx1.example.com"}},
        {"worse server does not exist",
         hosts("mx1 A 203.0.112.10\n" + v6),
         {"warning hosts.nxdomain mx2.example.com"}},
        {"worse server does not exist, beside a null MX",
         hosts("mx1 A 203.0.112.10\n" + v6).with(Part::Mx, "@ MX 0 .\n@ MX 10 mx1\n@ MX 20 mx2\n"),
         {"error mx.null-mixed", "warning hosts.nxdomain mx2.example.com"}},
        {"no server exists",
         hosts(""),
         {"error hosts.nxdomain mx1.example.com", "error hosts.nxdomain mx2.example.com",
          "error hosts.no-deliverable"}},
        {"one of two best does not exist",
         mx1("").with(Part::Mx, "@ MX 10 mx1\n@ MX 10 mx2\n"),
         {"error hosts.nxdomain mx1.example.com"}},
        {"the only server does not exist",
         hosts("").with(Part::Mx, "@ MX 10 mx1\n"),
         {"error hosts.nxdomain mx1.example.com", "notice mx.single"}},

        {"best server has no address", mx1("mx1 TXT text\n"), {"error hosts.no-address mx1.example.com"}},
        {"worse server has no address",
         hosts("mx1 A 203.0.112.10\n" + v6 + "mx2 TXT text\n"),
         {"warning hosts.no-address mx2.example.com"}},
        {"worse server has none, the other is private",
         hosts("mx1 A 10.0.0.1\nmx2 TXT text\n"),
         {"error hosts.private-address mx1.example.com", "error hosts.no-address mx2.example.com",
          "error hosts.no-deliverable"}},

        {"alias",
         mx1("mx1 CNAME mx3\nmx3 A 203.0.112.30\nmx3 AAAA 2a0a::30\n"),
         {"warning hosts.cname mx1.example.com"}},
        {"alias to itself", mx1("mx1 CNAME mx1\n"), {"warning hosts.lookup-failed mx1.example.com"}},
        {"alias to nothing", mx1("mx1 CNAME mx3\n"), {"error hosts.nxdomain mx1.example.com"}},

        {"private", mx1("mx1 A 172.16.0.0\n"), {"error hosts.private-address mx1.example.com"}},
        {"last before private",
         mx1("mx1 A 172.15.255.255\n" + v6)
             .with(Part::Reverse, reverses(reverse("172.15.255.255", "mx1.example.com.") +
                                           reverse("2a0a::10", "mx1.example.com."))),
         {}},
        {"private beside a public one",
         mx1("mx1 A 192.168.1.1\nmx1 A 203.0.112.10\n" + v6),
         {"warning hosts.private-address mx1.example.com"}},
        {"private at the worse server",
         hosts("mx1 A 203.0.112.10\n" + v6 + "mx2 A 100.64.0.1\n"),
         {"warning hosts.private-address mx2.example.com"}},
        {"documentation", mx1("mx1 A 192.0.2.1\n"), {"error hosts.private-address mx1.example.com"}},
        {"IPv4 address dressed as an IPv6 one",
         mx1("mx1 AAAA ::ffff:203.0.112.10\n"),
         {"error hosts.private-address mx1.example.com"}},
        {"discarded", mx1("mx1 AAAA 100::1\n"), {"error hosts.private-address mx1.example.com"}},
        {"site local", mx1("mx1 AAAA fec0::1\n"), {"error hosts.private-address mx1.example.com"}},
        {"unique local", mx1("mx1 AAAA fd00::1\n"), {"error hosts.private-address mx1.example.com"}},

        {"loopback", mx1("mx1 A 127.0.0.1\n"), {"error hosts.loopback-address mx1.example.com"}},
        {"unspecified", mx1("mx1 A 0.0.0.0\n"), {"error hosts.loopback-address mx1.example.com"}},
        {"loopback at the worse server",
         hosts("mx1 A 203.0.112.10\n" + v6 + "mx2 AAAA ::1\n"),
         {"warning hosts.loopback-address mx2.example.com"}},
        {"loopback beside a public one",
         mx1("mx1 A 127.0.0.1\n" + v6),
         {"warning hosts.loopback-address mx1.example.com"}},
        {"after loopback",
         mx1("mx1 A 128.0.0.0\n" + v6)
             .with(Part::Reverse, reverses(reverse("128.0.0.0", "mx1.example.com.") +
                                           reverse("2a0a::10", "mx1.example.com."))),
         {}},

        {"IPv6 alone", hosts("mx1 AAAA 2a0a::10\nmx2 AAAA 2a0a::20\n"), {"warning hosts.ipv6-only"}},
        {"IPv6 alone at one server", mx1(v6), {}},
        {"IPv6 alone, as far as could be seen",
         hosts("mx1 AAAA 2a0a::10\nmx2 AAAA 2a0a::20\n").failing("mx1.example.com", RecordType::A),
         {"warning hosts.lookup-failed mx1.example.com"}},
        {"IPv4 alone", hosts("mx1 A 203.0.112.10\nmx2 A 203.0.112.20\n"), {"notice hosts.no-ipv6"}},
        {"IPv4 alone at one server", mx1("mx1 A 203.0.112.10\n"), {}},
        {"IPv4 alone at a provider",
         Scenario().with(Part::Mx, "@ MX 1 smtp.google.com.\n").with(Part::Others, google),
         {"notice hosts.no-ipv6", "notice hosts.ptr-missing 203.0.112.77"}},

        {"two servers at one address",
         mx1("mx1 A 203.0.112.20\nmx1 AAAA 2a0a::20\nmx3 A 203.0.112.30\nmx3 AAAA 2a0a::30\n")
             .with(Part::Reverse, reverses(reverse("203.0.112.30", "mx3.example.com.") +
                                           reverse("2a0a::30", "mx3.example.com."))),
         {"warning hosts.same-address mx2.example.com"}},
        {"neighbours",
         hosts("mx1 A 203.0.112.10\n" + v6 + "mx2 A 203.0.112.11\nmx2 AAAA 2a0a::20\n")
             .with(Part::Reverse, reverses(reverse("203.0.112.10", "mx1.example.com.") +
                                           reverse("203.0.112.11", "mx2.example.com.") +
                                           reverse("2a0a::10", "mx1.example.com."))),
         {}},

        {"no usable address at all",
         hosts("mx1 A 10.0.0.1\nmx2 A 127.0.0.1\n"),
         {"error hosts.private-address mx1.example.com", "error hosts.loopback-address mx2.example.com",
          "error hosts.no-deliverable"}},

        {"no reverse name",
         Scenario().with(Part::Reverse, reverses(reverse("2a0a::10", "mx1.example.com."))),
         {"warning hosts.ptr-missing 203.0.112.10"}},
        {"no reverse name, and does not send",
         Scenario()
             .with(Part::Spf, notMx)
             .with(Part::Reverse, reverses(reverse("2a0a::10", "mx1.example.com."))),
         {"notice hosts.ptr-missing 203.0.112.10", "notice spf.mx-not-covered"}},
        {"reverse name leads elsewhere",
         Scenario().with(Part::Reverse, reverses(reverse("203.0.112.10", "mx2.example.com.") +
                                                 reverse("2a0a::10", "mx1.example.com."))),
         {"warning hosts.ptr-mismatch 203.0.112.10"}},
        {"reverse name leads elsewhere, and does not send",
         Scenario()
             .with(Part::Spf, notMx)
             .with(Part::Reverse, reverses(reverse("203.0.112.10", "nobody.example.net.") +
                                           reverse("2a0a::10", "mx1.example.com."))),
         {"notice hosts.ptr-mismatch 203.0.112.10", "notice spf.mx-not-covered"}},
        {"one of two reverse names leads back",
         Scenario().with(Part::Reverse, reverses(reverse("203.0.112.10", "mx2.example.com.") +
                                                 reverse("203.0.112.10", "mx1.example.com.") +
                                                 reverse("2a0a::10", "mx1.example.com."))),
         {}},
        {"reverse name could not be looked up",
         Scenario().failing("10.112.0.203.in-addr.arpa", RecordType::Ptr),
         {"warning hosts.lookup-failed 203.0.112.10"}},
        {"reverse name outside the zone files",
         Scenario().failing("10.112.0.203.in-addr.arpa", RecordType::Ptr, dns::Failed::Why::Refused),
         {}},

        {"21 addresses", manyAddresses(21), {"notice hosts.many-addresses mx1.example.com"}},
        {"20 addresses", manyAddresses(20), {}},

        {"no answer for one server",
         Scenario().failing("mx1.example.com", RecordType::A).failing("mx1.example.com", RecordType::Aaaa),
         {"warning hosts.lookup-failed mx1.example.com"}},
    };
}

} // namespace

class HostsChecksTest : public QObject
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
    void everyCheckIsProvoked() { QCOMPARE(unprovoked(rows(), {lookup::Area::Hosts}), QStringList()); }
};

QTEST_GUILESS_MAIN(HostsChecksTest)
#include "hostschecks_test.moc"
