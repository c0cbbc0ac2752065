// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

Scenario spf(const QByteArray &text, const QByteArray &more = {})
{
    return Scenario().with(Part::Spf, txt("@", text)).with(Part::More, more);
}

QByteArray zone(const QByteArray &apex, const QByteArray &records)
{
    return "$ORIGIN " + apex + "\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n" +
           records;
}

/// `mx` and as many includes as make \a lookups.
Scenario costing(int lookups)
{
    QByteArray text = "v=spf1 mx";
    QByteArray records;
    for (int i = 1; i < lookups; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += " include:_s" + n + ".example.com";
        records += "_s" + n + " TXT \"v=spf1 ip4:203.0.112." + n + " -all\"\n";
    }
    return spf(text + " -all", records);
}

/// A record of exactly \a octets.
Scenario octets(qsizetype octets)
{
    const QByteArray start = "v=spf1 mx x=";
    const QByteArray end = " -all";
    return spf(start + QByteArray(octets - start.size() - end.size(), 'y') + end);
}

/// Texts of others, as services have them published to prove who owns a domain.
QByteArray others(int count)
{
    QByteArray records;
    for (int i = 0; i < count; ++i)
        records += txt("@", "verification=" + QByteArray::number(i));
    return records;
}

/// `mx:` of a domain with \a count servers.
Scenario crowd(int count)
{
    QByteArray records;
    for (int i = 0; i < count; ++i)
        records +=
            "crowd MX 10 h" + QByteArray::number(i) + "\nh" + QByteArray::number(i) + " A 203.0.112.10\n";
    return spf("v=spf1 mx mx:crowd.example.com -all", records);
}

// clang-format off
QList<CheckRow> rows()
{
    const QByteArray policyNone = "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"\n";
    const QByteArray v4Hosts = "h1 A 203.0.112.51\nh2 A 203.0.112.52\nh3 A 203.0.112.53\n";
    const QByteArray helper = zone("helper-posthorn.com.", "bad TXT \"v=spf1 foo -all\"\ntwo TXT \"v=spf1 -all\"\ntwo TXT \"v=spf1 ~all\"\ngood TXT \"v=spf1 ip4:203.0.112.0/24 -all\"\nwide TXT \"v=spf1 ip4:5.0.0.0/10 -all\"\nplain A 203.0.112.60\n");
    const auto helped = [&](const QByteArray &text) { return spf(text).with(Part::Others, helper); };
    const auto nullMx = [](const QByteArray &text) {
        return spf(text).with(Part::Mx, "@ MX 0 .\n").with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:d@example.net\"\n");
    };
    const auto parked = [&](const QByteArray &records) { return nullMx("").with(Part::Spf, records).with(Part::Dkim, ""); };
    return {
        {"mx and -all", Scenario(), {}},
        {"mx and ~all", spf("v=spf1 mx ~all"), {}},

        {"no record", Scenario().with(Part::Spf, ""), {"warning spf.missing"}},
        {"somebody else's text", spf("hello"), {"warning spf.missing"}},
        {"two records", Scenario().with(Part::Spf, txt("@", "v=spf1 mx -all") + txt("@", "v=spf1 ~all")), {"error spf.multiple"}},
        {"a record beside another text", Scenario().with(Part::Spf, txt("@", "v=spf1 mx -all") + txt("@", "hello")), {}},

        {"typographic quotation marks inside", spf("\xe2\x80\x9cv=spf1 mx -all\xe2\x80\x9d"), {"error spf.not-first"}},
        {"among 120 other texts", Scenario().with(Part::Spf, others(120) + txt("@", "v=spf1 mx -all")), {}},
        {"quotation marks inside", spf("\"v=spf1 mx -all\""), {"error spf.not-first"}},
        {"no space behind the version", spf("v=spf1include:example.net -all"), {"error spf.not-first"}},
        {"version in capital letters", spf("V=SPF1 mx -all"), {}},
        {"lookalike beside a record", Scenario().with(Part::Spf, txt("@", "v=spf1 mx -all") + txt("@", "\"v=spf1 mx -all\"")), {}},

        {"ipv4", spf("v=spf1 mx ipv4:203.0.112.50 -all"), {"error spf.syntax"}},
        {"address without mechanism", spf("v=spf1 mx 203.0.112.50 -all"), {"error spf.syntax"}},
        {"capital mechanism", spf("v=spf1 MX -ALL"), {}},
        {"space lost between strings", Scenario().with(Part::Spf, "@ TXT \"v=spf1 mx ip4:203.0.112.50\" \"ip4:203.0.112.51 -all\"\n"), {"error spf.string-joined"}},
        {"space kept between strings", Scenario().with(Part::Spf, "@ TXT \"v=spf1 mx ip4:203.0.112.50\" \" ip4:203.0.112.51 -all\"\n"), {}},

        {"at _spf alone", Scenario().with(Part::Spf, txt("_spf", "v=spf1 mx -all")), {"warning spf.wrong-place _spf.example.com"}},
        {"at a doubled name alone", Scenario().with(Part::Spf, txt("example.com", "v=spf1 mx -all")), {"warning spf.wrong-place example.com.example.com"}},
        {"at _spf as at every name", Scenario().with(Part::Spf, txt("*", "v=spf1 -all")), {"warning spf.missing"}},
        {"at _spf, for a name that sends nothing", Scenario().with(Part::Spf, txt("_spf", "v=spf1 -all")), {"warning spf.missing"}},
        {"at _spf and here", Scenario().with(Part::Spf, txt("_spf", "v=spf1 mx -all") + txt("@", "v=spf1 mx -all")), {}},

        {"11 look-ups", costing(11), {"error spf.lookup-limit"}},
        {"10 look-ups", costing(10), {"notice spf.lookup-near-limit"}},
        {"9 look-ups", costing(9), {"notice spf.lookup-near-limit"}},
        {"8 look-ups", costing(8), {}},
        {"3 void look-ups of IPv6 senders", spf("v=spf1 mx a:h1.example.com a:h2.example.com a:h3.example.com ip6:2a0a::/32 -all", v4Hosts), {"error spf.void-lookups"}},
        {"3 void look-ups of IPv6 senders, none of whom is behind them", spf("v=spf1 mx ip6:2a0a::/32 a:h1.example.com a:h2.example.com a:h3.example.com -all", v4Hosts), {}},
        {"2 void look-ups of IPv6 senders", spf("v=spf1 mx a:h1.example.com a:h2.example.com ip6:2a0a::/32 -all", v4Hosts), {}},
        {"3 void look-ups", spf("v=spf1 mx a:g1.example.com a:g2.example.com a:g3.example.com -all"), {"error spf.void-lookups"}},
        {"2 void look-ups", spf("v=spf1 mx a:g1.example.com a:g2.example.com -all"), {"notice spf.dead-term g1.example.com", "notice spf.dead-term g2.example.com"}},
        {"name without address", spf("v=spf1 mx a:g1.example.com -all", "g1 TXT text\n"), {}},

        {"include without record", helped("v=spf1 mx include:plain.helper-posthorn.com -all"), {"error spf.include-none plain.helper-posthorn.com"}},
        {"include of a name that does not exist", helped("v=spf1 mx include:gone.helper-posthorn.com -all"), {"error spf.include-none gone.helper-posthorn.com"}},
        {"include with a mistake", helped("v=spf1 mx include:bad.helper-posthorn.com -all"), {"error spf.include-invalid bad.helper-posthorn.com"}},
        {"include with two records", helped("v=spf1 mx include:two.helper-posthorn.com -all"), {"error spf.include-invalid two.helper-posthorn.com"}},
        {"include of what is no name", helped("v=spf1 mx include:_a.example.com -all").with(Part::More, "_a TXT \"v=spf1 include:a..b.net -all\"\n"), {"error spf.include-none a..b.net"}},
        {"sound include", helped("v=spf1 mx include:good.helper-posthorn.com -all"), {}},
        {"include of itself", spf("v=spf1 mx include:example.com -all"), {"error spf.include-loop"}},
        {"circle of two", spf("v=spf1 mx include:_a.example.com -all", "_a TXT \"v=spf1 include:example.com -all\"\n"), {"error spf.include-loop"}},
        {"circle of redirects", spf("v=spf1 mx redirect=_a.example.com", "_a TXT \"v=spf1 redirect=example.com\"\n"), {"error spf.include-loop"}},
        {"the same include twice, no circle", spf("v=spf1 mx include:_a.example.com include:_b.example.com -all", "_a TXT \"v=spf1 include:_b.example.com -all\"\n_b TXT \"v=spf1 ip4:203.0.112.1 -all\"\n"), {}},
        {"redirect to nothing", helped("v=spf1 mx redirect=plain.helper-posthorn.com"), {"error spf.redirect-none plain.helper-posthorn.com"}},
        {"redirect to a mistake", helped("v=spf1 mx redirect=bad.helper-posthorn.com"), {"error spf.include-invalid bad.helper-posthorn.com"}},
        {"redirect to two records", helped("v=spf1 mx redirect=two.helper-posthorn.com"), {"error spf.include-invalid two.helper-posthorn.com"}},
        {"redirect", helped("v=spf1 mx redirect=good.helper-posthorn.com"), {}},
        {"redirect beside all", helped("v=spf1 mx redirect=good.helper-posthorn.com -all"), {"warning spf.redirect-ignored"}},

        {"include of a name for sale", spf("v=spf1 mx include:_spf.gone-posthorn.com -all"), {"error spf.takeover _spf.gone-posthorn.com"}},
        {"host of a name for sale", spf("v=spf1 mx a:mail.gone-posthorn.com -all"), {"error spf.takeover mail.gone-posthorn.com"}},
        {"redirect to a name for sale", spf("v=spf1 mx redirect=gone-posthorn.com"), {"error spf.takeover gone-posthorn.com"}},
        {"name for sale behind a macro", spf("v=spf1 mx exists:%{i}.gone-posthorn.com -all"), {"error spf.takeover gone-posthorn.com", "notice spf.macros"}},
        {"name of somebody else behind a macro", helped("v=spf1 mx exists:%{i}.helper-posthorn.com -all"), {"notice spf.macros"}},
        {"name for sale in an include", spf("v=spf1 mx include:lets.helper-posthorn.com -all").with(Part::Others, helper + "lets TXT \"v=spf1 include:gone-posthorn.com -all\"\n"), {"error spf.takeover gone-posthorn.com"}},
        {"terms grown together", helped("v=spf1 mx include:good.helper-posthorn.cominclude:good.helper-posthorn.com -all"), {"error spf.syntax"}},
        {"comma inside a target", helped("v=spf1 mx include:good.helper-posthorn.com,ip4:203.0.112.50 -all"), {"error spf.syntax"}},
        {"web address for a name", helped("v=spf1 mx include:https://good.helper-posthorn.com/ -all"), {"error spf.syntax"}},
        {"address of a person for a name", spf("v=spf1 mx a:somebody@gone-posthorn.com -all"), {"error spf.syntax"}},
        {"equals sign for a colon", helped("v=spf1 mx include=good.helper-posthorn.com -all"), {"error spf.syntax"}},
        {"no space before all", helped("v=spf1 mx include:good.helper-posthorn.com-all"), {"error spf.syntax"}},
        {"a modifier that nobody knows", spf("v=spf1 mx rp=50 -all"), {}},
        {"grown together where strings meet", Scenario().with(Part::Others, helper).with(Part::Spf, "@ TXT \"v=spf1 mx include:good.helper-posthorn.com\" \"include:good.helper-posthorn.com -all\"\n"), {"error spf.string-joined"}},
        {"host of a top-level domain that is none", spf("v=spf1 mx a:mail.corp-posthorn -all"), {"notice spf.dead-term mail.corp-posthorn"}},
        {"useless include", spf("v=spf1 mx include:servers.mcsv.net -all").with(Part::Others, zone("mcsv.net.", "servers TXT \"v=spf1 ip4:203.0.112.0/24 -all\"\n")), {"notice spf.useless-include servers.mcsv.net"}},

        {"mx of 11", crowd(11), {"error spf.mx-over-ten"}},
        {"mx of 10", crowd(10), {}},

        {"+all", spf("v=spf1 mx +all"), {"error spf.pass-all"}},
        {"exists that is always there", spf("v=spf1 mx exists:mx1.example.com -all"), {"error spf.pass-all"}},
        {"all without sign", spf("v=spf1 mx all"), {"error spf.pass-all"}},
        {"two halves of the world", spf("v=spf1 mx ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"), {"error spf.pass-all"}},
        {"all behind a mistake lets nobody pass", spf("v=spf1 mx nonsense +all"), {"error spf.syntax"}},
        {"commas between the terms", spf("v=spf1,mx,-all"), {"error spf.not-first"}},
        {"half of the world", spf("v=spf1 mx ip4:0.0.0.0/1 -all"), {"error spf.range-too-wide"}},
        {"?all under an enforced policy", spf("v=spf1 mx ?all"), {"notice spf.neutral-all"}},
        {"?all under none", spf("v=spf1 mx ?all").with(Part::Dmarc, policyNone), {"notice dmarc.policy-none", "warning spf.neutral-all"}},
        {"no all", spf("v=spf1 mx"), {"warning spf.no-all"}},
        {"behind all", spf("v=spf1 mx -all ip4:203.0.112.50"), {"warning spf.after-all"}},

        {"ip4 /15", spf("v=spf1 mx ip4:5.2.0.0/15 -all"), {"warning spf.range-too-wide"}},
        {"ip4 /16", spf("v=spf1 mx ip4:5.2.0.0/16 -all"), {}},
        {"ip4 /7", spf("v=spf1 mx ip4:4.0.0.0/7 -all"), {"error spf.range-too-wide"}},
        {"ip4 /8", spf("v=spf1 mx ip4:5.0.0.0/8 -all"), {"warning spf.range-too-wide"}},
        {"ip6 /31", spf("v=spf1 mx ip6:2a0a::/31 -all"), {"warning spf.range-too-wide"}},
        {"ip6 /32", spf("v=spf1 mx ip6:2a0a::/32 -all"), {}},
        {"wide, but not passing", spf("v=spf1 mx ?ip4:5.0.0.0/8 -all"), {}},
        {"wide in one's own include", spf("v=spf1 mx include:_a.example.com -all", "_a TXT \"v=spf1 ip4:5.0.0.0/8 -all\"\n"), {"warning spf.range-too-wide"}},
        {"wide in somebody else's", helped("v=spf1 mx include:wide.helper-posthorn.com -all"), {}},
        {"wide behind a, mx", spf("v=spf1 a:mx1.example.com/8 mx -all"), {}},

        {"private address", spf("v=spf1 mx ip4:192.168.1.1 -all"), {"warning spf.private-ip"}},
        {"wide private range", spf("v=spf1 mx ip4:10.0.0.0/8 -all"), {"warning spf.private-ip"}},
        {"private range", spf("v=spf1 mx ip6:fd00::/32 -all"), {"warning spf.private-ip"}},
        {"next to private", spf("v=spf1 mx ip4:192.169.0.0 -all"), {}},

        {"ptr", spf("v=spf1 mx ptr -all"), {"notice spf.ptr"}},
        {"the same twice", spf("v=spf1 mx ip4:203.0.112.50 ip4:203.0.112.50/32 -all"), {"notice spf.duplicate-term"}},
        {"all twice", spf("v=spf1 mx -all ~all"), {"warning spf.after-all"}},
        {"neighbours", spf("v=spf1 mx ip4:203.0.112.50 ip4:203.0.112.51 -all"), {}},
        {"exists that is not there", spf("v=spf1 mx exists:gone.example.com -all"), {}},

        {"451 octets", octets(451), {"notice spf.too-long"}},
        {"450 octets", octets(450), {}},
        {"obsolete type", Scenario().with(Part::More, "@ TYPE99 \\# 16 0f763d73706631206d78202d616c6c20\n"), {"notice spf.type99"}},
        {"macros", spf("v=spf1 mx exists:%{i}._spf.example.com -all"), {"notice spf.macros"}},
        {"macros of the domain alone", spf("v=spf1 mx include:_a.%{d} -all", "_a TXT \"v=spf1 ip4:203.0.112.50 -all\"\n"), {}},

        {"mx without mail servers", nullMx("v=spf1 mx ip4:203.0.112.50 -all"), {"good mx.null", "notice spf.mx-with-null-mx"}},
        {"no mx without mail servers", nullMx("v=spf1 ip4:203.0.112.50 -all"), {"good mx.null"}},
        {"mx of somebody else", nullMx("v=spf1 mx:example.net -all"), {"good mx.null"}},

        {"servers that may not send", spf("v=spf1 ip4:203.0.112.50 -all"), {"notice spf.mx-not-covered"}},
        {"one server that may", spf("v=spf1 ip4:203.0.112.10 -all"), {}},
        {"servers that may not send, and another who may", helped("v=spf1 ip4:203.0.112.50 include:good.helper-posthorn.com -all"), {}},
        {"servers that may not send, and nobody signs", spf("v=spf1 ip4:203.0.112.50 -all").with(Part::Dkim, "other._domainkey TXT \"v=DKIM1; p=\"\n").with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=quarantine; rua=mailto:d@example.com\"\n"), {"notice dkim.none-found"}},

        {"parked without record", parked(""), {"good mx.null", "warning spf.parked-open"}},
        {"parked with -all", parked("@ TXT \"v=spf1 -all\"\n"), {"good mx.null"}},
        {"parked, as stated, with ~all", parked("@ TXT \"v=spf1 ~all\"\n").stated(false, false), {"good mx.null", "warning spf.parked-open"}},

        {"no answer", Scenario().failing("example.com", RecordType::Txt), {"warning spf.lookup-failed"}},
        {"no answer about the obsolete record", Scenario().failing("example.com", RecordType::Spf), {"warning spf.lookup-failed"}},
        {"no answer for an include", helped("v=spf1 mx include:good.helper-posthorn.com -all").failing("good.helper-posthorn.com", RecordType::Txt), {"warning spf.lookup-failed good.helper-posthorn.com"}},
        {"no answer for a host", spf("v=spf1 mx a:mx3.example.com -all").failing("mx3.example.com", RecordType::A), {"warning spf.lookup-failed mx3.example.com"}},
    };
}
// clang-format on

} // namespace

class SpfChecksTest : public QObject
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
    void everyCheckIsProvoked() { QCOMPARE(unprovoked(rows(), {lookup::Area::Spf}), QStringList()); }
};

QTEST_GUILESS_MAIN(SpfChecksTest)
#include "spfchecks_test.moc"
