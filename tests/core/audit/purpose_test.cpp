// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

class PurposeTest : public QObject
{
    Q_OBJECT

private slots:
    void recordsTellThePurpose_data();
    void recordsTellThePurpose();
    void statedPurposeCounts();
};

void PurposeTest::recordsTellThePurpose_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<bool>("receives");
    QTest::addColumn<bool>("sends");
    const Scenario bare =
        Scenario().with(Part::Mx, "").with(Part::Spf, "").with(Part::Dkim, "").with(Part::Dmarc, "");
    const auto row = [](const char *name, const Scenario &scenario, bool receives, bool sends) {
        QTest::newRow(name) << scenario << receives << sends;
    };
    const QByteArray address = "@ A 203.0.112.10\n";
    row("servers and SPF", Scenario(), true, true);
    row("nothing", bare, false, false);
    row("address alone", Scenario(bare).with(Part::More, address), false, false);
    row("address and SPF",
        Scenario(bare).with(Part::More, address).with(Part::Spf, "@ TXT \"v=spf1 a -all\"\n"), true, true);
    row("address and -all",
        Scenario(bare).with(Part::More, address).with(Part::Spf, "@ TXT \"v=spf1 -all\"\n"), true, false);
    row("address and DMARC",
        Scenario(bare).with(Part::More, address).with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=reject\"\n"),
        true, false);
    row("address and DKIM",
        Scenario(bare).with(Part::More, address).with(Part::Dkim, "s1._domainkey TXT \"v=DKIM1; p=AAAA\"\n"),
        true, true);
    row("address and a revoked key",
        Scenario(bare).with(Part::More, address).with(Part::Dkim, "s1._domainkey TXT \"v=DKIM1; p=\"\n"),
        false, false);
    row("address and DMARC of the domain above",
        Scenario().with(Part::More, "sub A 203.0.112.10\n").of("sub.example.com"), false, false);
    row("MX", Scenario(bare).with(Part::Mx, "@ MX 10 mx1\n"), true, false);
    row("null MX", Scenario(bare).with(Part::Mx, "@ MX 0 .\n"), false, false);
    row("null MX beside another", Scenario(bare).with(Part::Mx, "@ MX 0 .\n@ MX 10 mx1\n"), true, false);
    row("null MX and SPF",
        Scenario(bare).with(Part::Mx, "@ MX 0 .\n").with(Part::Spf, "@ TXT \"v=spf1 a -all\"\n"), false,
        true);
    row("~all alone", Scenario(bare).with(Part::Spf, "@ TXT \"v=spf1 ~all\"\n"), false, true);
    row("-all alone", Scenario(bare).with(Part::Spf, "@ TXT \"v=spf1 -all\"\n"), false, false);
    row("text that means to be SPF", Scenario(bare).with(Part::Spf, "@ TXT \"v=spf1;a -all\"\n"), false,
        true);
    row("MX could not be seen", Scenario(bare).failing("example.com", RecordType::Mx), true, false);
    row("SPF could not be seen", Scenario(bare).failing("example.com", RecordType::Txt), false, true);
}

void PurposeTest::recordsTellThePurpose()
{
    QFETCH(Scenario, scenario);
    const audit::Audit audit = scenario.audit();
    QTEST(audit.purpose.receives, "receives");
    QTEST(audit.purpose.sends, "sends");
    QVERIFY(!audit.purpose.stated);
}

void PurposeTest::statedPurposeCounts()
{
    const audit::Audit audit = Scenario().stated(false, false).audit();
    QVERIFY(!audit.purpose.receives);
    QVERIFY(!audit.purpose.sends);
    QVERIFY(audit.purpose.stated);
}

QTEST_GUILESS_MAIN(PurposeTest)
#include "purpose_test.moc"
