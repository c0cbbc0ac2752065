// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;

namespace {

Scenario client(const QByteArray &records)
{
    return Scenario().with(Part::More, records).only({lookup::Area::Client});
}

QByteArray zoneOf(const QByteArray &apex, const QByteArray &records)
{
    return "$ORIGIN " + apex + "\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n" +
           records;
}

/// The mailboxes are at Microsoft 365, which has a service for mail programs.
Scenario atMicrosoft(const QByteArray &records)
{
    return client(records)
        .with(Part::Mx, "@ MX 0 example-com.mail.protection.outlook.com.\n")
        .with(Part::Com, "outlook NS ns1.example.net.\nemailsrvr NS ns1.example.net.\n")
        .with(Part::Others,
              zoneOf("outlook.com.",
                     "example-com.mail.protection A 203.0.112.60\nautodiscover A 203.0.112.61\n") +
                  zoneOf("emailsrvr.com.", "autodiscover A 203.0.112.62\nimap A 203.0.112.63\n"));
}

// clang-format off
QList<CheckRow> rows()
{
    return {
        {"nothing", client(""), {}},
        {"autoconfig and autodiscover of its own", client("autoconfig A 203.0.112.10\nautodiscover A 203.0.112.10\n"), {}},
        {"services", client("_imaps._tcp SRV 0 1 993 mx1\n_submissions._tcp SRV 0 1 465 mx1\n_submission._tcp SRV 0 0 0 .\n"), {}},
        {"none of a service, said so", client("_submission._tcp SRV 0 0 0 .\n"), {}},
        {"service at a name that does not exist", client("_imaps._tcp SRV 0 1 993 nobody\n"), {"warning client.srv-invalid _imaps._tcp.example.com"}},
        {"service at a name without address", client("_submission._tcp SRV 0 1 587 empty\nempty TXT x\n"), {"warning client.srv-invalid _submission._tcp.example.com"}},
        {"one of two targets", client("_submissions._tcp SRV 0 1 465 mx1\n_submissions._tcp SRV 10 1 465 nobody\n"), {"warning client.srv-invalid _submissions._tcp.example.com"}},
        {"target with IPv6 alone", client("_imaps._tcp SRV 0 1 993 six\nsix AAAA 2a0a::77\n"), {}},
        {"alias that leads to nothing", client("_imaps._tcp CNAME nobody\n"), {"warning client.srv-invalid _imaps._tcp.example.com"}},
        {"wildcard alias", client("* CNAME mx1\n"), {}},
        {"alias beside a wildcard alias", client("* CNAME mx1\n_imaps._tcp CNAME nobody\nnobody TXT x\n"), {"warning client.srv-invalid _imaps._tcp.example.com"}},
        {"provider, led to it", atMicrosoft("autodiscover CNAME autodiscover.outlook.com.\n"), {}},
        {"provider, led to it by a service", atMicrosoft("_autodiscover._tcp SRV 0 0 443 autodiscover.outlook.com.\n"), {}},
        {"provider, something else at the name", atMicrosoft("autodiscover A 203.0.112.10\n"), {}},
        {"provider, not led to it", atMicrosoft(""), {"notice client.autodiscover-missing"}},
        {"provider, not seen", atMicrosoft("").failing("autodiscover.example.com", RecordType::A), {"warning client.lookup-failed"}},
        {"led to another provider", atMicrosoft("autodiscover CNAME autodiscover.emailsrvr.com.\n"), {"warning client.autodiscover-mismatch"}},
        {"led to another provider by a service", atMicrosoft("autodiscover CNAME autodiscover.outlook.com.\n_autodiscover._tcp SRV 0 1 443 autodiscover.emailsrvr.com.\n"), {"warning client.autodiscover-mismatch"}},
        {"no answer about a service", client("").failing("_imaps._tcp.example.com", RecordType::Srv), {"warning client.lookup-failed"}},
        {"no answer about a target", client("_imaps._tcp SRV 0 1 993 mx9\nmx9 TXT x\n").failing("mx9.example.com", RecordType::A), {"warning client.lookup-failed"}},
    };
}
// clang-format on

} // namespace

class ClientChecksTest : public QObject
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
    void everyCheckIsProvoked() { QCOMPARE(unprovoked(rows(), {lookup::Area::Client}), QStringList()); }
    void praisesWhatIsThere()
    {
        QVERIFY(client("_imaps._tcp SRV 0 1 993 mx1\n").audit().has(QStringLiteral("client.ok")));
        QVERIFY(!client("").audit().has(QStringLiteral("client.ok")));
    }
    void receivesNoMail()
    {
        const audit::Audit audit =
            client("_imaps._tcp SRV 0 1 993 nobody\n").with(Part::Mx, "@ MX 0 .\n").audit();
        QCOMPARE(audit.area(lookup::Area::Client).state, audit::AreaResult::State::Skipped);
    }
};

QTEST_GUILESS_MAIN(ClientChecksTest)
#include "clientchecks_test.moc"
