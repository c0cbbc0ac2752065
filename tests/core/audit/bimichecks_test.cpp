// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

Scenario bimi(const QByteArray &text)
{
    return Scenario().with(Part::More, txt("default._bimi", text));
}

const QByteArray kGood = "v=BIMI1; l=https://example.com/logo.svg; a=https://example.com/vmc.pem";
const QByteArray kLogo =
    R"(<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny-ps" viewBox="0 0 9 9"><title>x</title></svg>)";

/// The record, a host for the logo, and what that serves. MTA-STS is left out: the same would be served
/// there.
Scenario serving(const std::variant<web::NoPage, web::Page> &outcome)
{
    return Scenario()
        .with(Part::More, txt("default._bimi", kGood) + "@ A 203.0.112.30\n")
        .with(Part::MtaSts, "")
        .only({lookup::Area::Bimi})
        .fetchingLogo()
        .serving(outcome);
}

Scenario dmarc(const QByteArray &record)
{
    return bimi(kGood).with(Part::Dmarc, txt("_dmarc", record)).only({lookup::Area::Bimi});
}

// clang-format off
QList<CheckRow> rows()
{
    const QByteArray reject = "v=DMARC1; p=reject; rua=mailto:dmarc@example.com";
    return {
        {"none", Scenario(), {}},
        {"good", bimi(kGood), {}},
        {"declined", bimi("v=BIMI1; l=; a="), {}},
        {"somebody else's text", bimi("hello"), {}},
        {"two", Scenario().with(Part::More, txt("default._bimi", kGood) + txt("default._bimi", "v=BIMI1; l=https://example.com/b.svg; a=https://example.com/b.pem")), {"error bimi.multiple"}},
        {"one beside another text", Scenario().with(Part::More, txt("default._bimi", kGood) + txt("default._bimi", "hello")), {}},
        {"no logo", bimi("v=BIMI1; a=https://example.com/vmc.pem"), {"error bimi.syntax"}},
        {"address that is none", bimi("v=BIMI1; l=logo.svg; a=https://example.com/vmc.pem"), {"error bimi.syntax"}},
        {"plain http", bimi("v=BIMI1; l=http://example.com/logo.svg; a=https://example.com/vmc.pem"), {"error bimi.not-https"}},
        {"no certificate", bimi("v=BIMI1; l=https://example.com/logo.svg"), {"notice bimi.no-certificate"}},
        {"empty certificate", bimi("v=BIMI1; l=https://example.com/logo.svg; a="), {"notice bimi.no-certificate"}},
        {"policy quarantine", dmarc("v=DMARC1; p=quarantine; rua=mailto:d@example.com"), {}},
        {"policy none", dmarc("v=DMARC1; p=none; rua=mailto:d@example.com"), {"warning bimi.dmarc-not-enforced"}},
        {"policy in test", dmarc("v=DMARC1; p=quarantine; t=y; rua=mailto:d@example.com"), {"warning bimi.dmarc-not-enforced"}},
        {"policy for a part", dmarc(reject + "; pct=50"), {"warning bimi.dmarc-not-enforced"}},
        {"policy for all, said so", dmarc(reject + "; pct=100"), {}},
        {"policy none below", dmarc(reject + "; sp=none"), {"warning bimi.dmarc-not-enforced"}},
        {"no policy", bimi(kGood).with(Part::Dmarc, "").only({lookup::Area::Bimi}), {"warning bimi.dmarc-not-enforced"}},
        {"policy that could not be seen", bimi(kGood).failing("_dmarc.example.com", RecordType::Txt).only({lookup::Area::Bimi}), {}},
        {"declined without a policy", bimi("v=BIMI1; l=; a=").with(Part::Dmarc, "").only({lookup::Area::Bimi}), {}},
        {"no answer", Scenario().failing("default._bimi.example.com", RecordType::Txt), {"warning bimi.lookup-failed"}},
        {"of the organization", Scenario().with(Part::More, txt("default._bimi", "v=BIMI1; l=https://example.com/logo.svg") + "sub A 203.0.112.10\n").of("sub.example.com").only({lookup::Area::Bimi}), {"notice bimi.no-certificate"}},
        {"the organization's could not be seen", Scenario().with(Part::More, "sub A 203.0.112.10\n").of("sub.example.com").only({lookup::Area::Bimi}).failing("default._bimi.example.com", RecordType::Txt), {"warning bimi.lookup-failed"}},
        {"logo", serving(web::Page{200, "image/svg+xml", {}, kLogo}), {}},
        {"no file", serving(web::Page{404, {}, {}, {}}), {"error bimi.not-svg"}},
        {"picture", serving(web::Page{200, "image/png", {}, "\x89PNG"}), {"error bimi.not-svg"}},
        {"web page", serving(web::Page{200, "text/html", {}, "<html/>"}), {"error bimi.not-svg"}},
        {"host that is silent", serving(web::NoPage{web::NoPage::Why::Timeout, {}, {}}), {"error bimi.not-svg"}},
        {"no way to the host", serving(web::NoPage{web::NoPage::Why::NoRoute, {}, {}}), {"warning bimi.lookup-failed"}},
        {"logo of another profile", serving(web::Page{200, "image/svg+xml", {}, QByteArray(kLogo).replace("tiny-ps", "full")}), {"warning bimi.bad-svg"}},
        {"logo that is not square", serving(web::Page{200, "image/svg+xml", {}, QByteArray(kLogo).replace("0 0 9 9", "0 0 9 8")}), {"warning bimi.bad-svg"}},
    };
}
// clang-format on

} // namespace

class BimiChecksTest : public QObject
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
    void everyCheckIsProvoked() { QCOMPARE(unprovoked(rows(), {lookup::Area::Bimi}), QStringList()); }
    void logoIsNotFetchedUnasked()
    {
        const audit::Audit audit =
            bimi(kGood).with(Part::MtaSts, "").serving(web::Page{200, {}, {}, kLogo}).audit();
        QVERIFY(!audit.seen.bimi->logo);
        QVERIFY(audit.has(QStringLiteral("bimi.ok")));
    }
};

QTEST_GUILESS_MAIN(BimiChecksTest)
#include "bimichecks_test.moc"
