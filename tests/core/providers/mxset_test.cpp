// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/catalogue.h"
#include "core/providers/mxset.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::StringLiterals;

class MxSetTest : public QObject
{
    Q_OBJECT

private slots:
    void theBestSetIsFound_data();
    void theBestSetIsFound();
    void missingHostsHaveTheirPreference();
};

void MxSetTest::theBestSetIsFound_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("expected"); // set, then what is missing; "open" for one without fixed names
    const QString google = u"google-workspace"_s;
    const QString legacy = u"aspmx.l.google.com alt1.aspmx.l.google.com alt2.aspmx.l.google.com"_s;
    QTest::newRow("one server") << google << u"smtp.google.com"_s << u"current"_s;
    QTest::newRow("older set, complete")
        << google << legacy + u" alt3.aspmx.l.google.com alt4.aspmx.l.google.com"_s << u"legacy"_s;
    QTest::newRow("older set, one missing")
        << google << legacy + u" alt3.aspmx.l.google.com"_s << u"legacy alt4.aspmx.l.google.com"_s;
    QTest::newRow("oldest set") << google << legacy + u" ASPMX2.GoogleMail.com aspmx3.googlemail.com"_s
                                << u"oldest"_s;
    QTest::newRow("region, complete") << u"zoho"_s << u"mx.zoho.eu mx2.zoho.eu mx3.zoho.eu"_s << u"region"_s;
    QTest::newRow("region, incomplete")
        << u"zoho"_s << u"mx.zoho.com.au mx3.zoho.com.au"_s << u"region mx2.zoho.com.au"_s;
    QTest::newRow("regions mixed") << u"zoho"_s << u"mx.zoho.com mx.zoho.eu mx2.zoho.eu"_s
                                   << u"region mx3.zoho.eu"_s;
    QTest::newRow("a region that does not exist") << u"zoho"_s << u"mx.zoho.xx"_s << u"none"_s;
    QTest::newRow("customer's id") << u"proofpoint-enterprise"_s << u"mxa-001a2b3c.gslb.pphosted.com"_s
                                   << u"pod mxb-001a2b3c.gslb.pphosted.com"_s;
    QTest::newRow("assigned by the provider")
        << u"microsoft-365"_s << u"example-com.mail.protection.outlook.com"_s << u"open"_s;
    QTest::newRow("no hosts") << u"microsoft-365"_s << QString() << u"none"_s;
    QTest::newRow("foreign hosts are ignored")
        << u"fastmail"_s << u"mx.example.com in2-smtp.messagingengine.com"_s
        << u"fastmail in1-smtp.messagingengine.com"_s;
    QTest::newRow("only foreign hosts") << u"fastmail"_s << u"mx.example.com"_s << u"none"_s;
}

void MxSetTest::theBestSetIsFound()
{
    QFETCH(QString, preset);
    QFETCH(QString, hosts);
    QFETCH(QString, expected);
    QList<DomainName> names;
    for (const QString &host : hosts.split(u' ', Qt::SkipEmptyParts))
        names.append(*DomainName::parse(host.toUtf8()));
    const auto fit = fitSet(*Catalogue::shipped().preset(preset), names);
    QString shown = u"none"_s;
    if (fit)
        shown = fit->fixed ? fit->setId : u"open"_s;
    for (const MxHost &host : fit ? fit->missing : QList<MxHost>())
        shown += u' ' + host.host;
    QCOMPARE(shown, expected);
    QCOMPARE(fit && fit->isComplete(), fit && fit->missing.isEmpty());
}

void MxSetTest::missingHostsHaveTheirPreference()
{
    const auto fit = fitSet(*Catalogue::shipped().preset(u"zoho"_s),
                            {DomainName::literal("mx.zoho.in"), DomainName::literal("mx2.zoho.in")});
    QVERIFY(fit.has_value());
    QCOMPARE(fit->missing, (QList<MxHost>{{50, u"mx3.zoho.in"_s}}));
}

QTEST_GUILESS_MAIN(MxSetTest)
#include "mxset_test.moc"
