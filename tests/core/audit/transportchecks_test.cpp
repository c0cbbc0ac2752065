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

        {"no reports", Scenario().with(Part::TlsRpt, ""), {"notice tls-rpt.missing"}},
        {"two records for reports", Scenario().with(Part::TlsRpt, txt("_smtp._tls", "v=TLSRPTv1; rua=mailto:a@example.com") + txt("_smtp._tls", "v=TLSRPTv1; rua=mailto:b@example.com")), {"error tls-rpt.multiple"}},
        {"address without scheme", rpt("v=TLSRPTv1; rua=tls@example.com"), {"error tls-rpt.syntax"}},
        {"other version of reports", rpt("v=TLSRPTv2; rua=mailto:a@example.com"), {"error tls-rpt.syntax"}},
        {"two addresses, one for the web", rpt("v=TLSRPTv1;rua=mailto:a@example.com,https://example.com/r"), {}},
        {"no address", rpt("v=TLSRPTv1;"), {"error tls-rpt.no-rua"}},
        {"empty address", rpt("v=TLSRPTv1; rua="), {"error tls-rpt.no-rua"}},
        {"mailbox of a domain without mail", rpt("v=TLSRPTv1; rua=mailto:a@example.org"), {"warning tls-rpt.rua-undeliverable example.org"}},
        {"mailbox that could not be seen", rpt("v=TLSRPTv1; rua=mailto:a@nowhere.example.com").failing("nowhere.example.com", RecordType::Mx), {}},
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
    void isMended_data() { addRows(rows()); }
    void isMended()
    {
        QFETCH(Scenario, scenario);
        checkRepair(scenario);
    }
    void everyCheckIsProvoked()
    {
        QCOMPARE(unprovoked(rows(), {lookup::Area::MtaSts, lookup::Area::TlsRpt}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TransportChecksTest)
#include "transportchecks_test.moc"
