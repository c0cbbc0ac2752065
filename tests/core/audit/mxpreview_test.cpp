// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/mxpreview.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::audit;
using namespace Qt::Literals::StringLiterals;

namespace {

const DomainName kDomain = DomainName::literal("example.com");

records::MxTable tableFrom(const QString &rows)
{
    records::MxTable table;
    for (const QString &row : rows.split(u' ', Qt::SkipEmptyParts))
        table = table.withRow({row.section(u'=', 0, 0).toUShort(), row.section(u'=', 1)});
    return table;
}

/// A small Internet: mx1 is sound, the others each have a fault.
QList<lookup::HostSeen> lookUp(const records::MxTable &table)
{
    test::MapResolver resolver;
    resolver.a("mx1.example.com", "203.0.112.10").a("mx1.example.com", "2a0a::10");
    resolver.a("private.example.com", "192.168.1.2").a("loop.example.com", "127.0.0.1");
    resolver.add(DomainName::literal("alias.example.com"), dns::RecordType::Cname,
                 dns::makeName(DomainName::literal("mx1.example.com")));
    resolver.txt("bare.example.com", "no address");
    lookup::Context context;
    context.resolver = &resolver;
    QList<lookup::HostSeen> hosts;
    for (const records::MxRecord &record : table.records())
        hosts.append(test::resultNow(lookup::lookUpHost(record.host, context)));
    return hosts;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    return ids;
}

} // namespace

class MxPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreJudged_data();
    void rowsAreJudged();
    void whatIsNoNameIsSaid_data();
    void whatIsNoNameIsSaid();
    void setsAreJudged();
    void notLookedUpIsNotAbsent();
};

void MxPreviewTest::rowsAreJudged_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("finding"); // empty: none of a warning or worse
    QTest::newRow("sound") << u"mx1.example.com"_s << QString();
    QTest::newRow("trailing dot") << u"mx1.example.com."_s << QString();
    QTest::newRow("IPv4 address") << u"192.0.2.1"_s << u"mx.ip-literal"_s;
    QTest::newRow("IPv6 address") << u"2001:db8::1"_s << u"mx.ip-literal"_s;
    QTest::newRow("underscore") << u"my_mail.example.net"_s << u"mx.invalid-hostname"_s;
    QTest::newRow("alias") << u"alias.example.com"_s << u"hosts.cname"_s;
    QTest::newRow("no address") << u"bare.example.com"_s << u"hosts.no-address"_s;
    QTest::newRow("does not exist") << u"gone.example.com"_s << u"hosts.nxdomain"_s;
    QTest::newRow("doubled") << u"mx1.example.com.example.com"_s << u"mx.missing-trailing-dot"_s;
    QTest::newRow("private address") << u"private.example.com"_s << u"hosts.private-address"_s;
    QTest::newRow("loopback") << u"loop.example.com"_s << u"hosts.loopback-address"_s;
}

void MxPreviewTest::rowsAreJudged()
{
    QFETCH(QString, host);
    QFETCH(QString, finding);
    records::MxTable table = tableFrom(u"10="_s + host);
    const MxPreview preview = previewMx(kDomain, table, lookUp(table));
    QCOMPARE(preview.rows.size(), 1);
    QVERIFY(preview.rows[0].fault.isEmpty());
    QStringList bad;
    for (const Finding &one : preview.rows[0].findings) {
        if (one.severity >= Severity::Warning)
            bad.append(one.id);
    }
    if (finding.isEmpty())
        QCOMPARE(bad, QStringList());
    else
        QVERIFY2(bad.contains(finding), qPrintable(bad.join(u' ')));
}

void MxPreviewTest::whatIsNoNameIsSaid_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two dots") << u"mx1..example.com"_s;
    QTest::newRow("priority within") << u"mx1.example.com (10)"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".example"_s;
    QTest::newRow("wildcard") << u"*.example.com"_s;
}

void MxPreviewTest::whatIsNoNameIsSaid()
{
    QFETCH(QString, host);
    records::MxTable table;
    table.rows = {{10, u"mx1.example.com"_s}, {20, host}};
    const MxPreview preview = previewMx(kDomain, table, lookUp(table));
    QVERIFY(preview.rows[0].fault.isEmpty());
    QVERIFY(!preview.rows[1].fault.isEmpty());
    QCOMPARE(preview.servers.size(), 1);
}

void MxPreviewTest::setsAreJudged()
{
    records::MxTable table = tableFrom(u"10=mx1.example.com 20=mx1.example.com"_s);
    MxPreview preview = previewMx(kDomain, table, lookUp(table));
    QVERIFY(idsOf(preview.rows[0].findings).contains(u"mx.duplicate-host"_s));
    table = tableFrom(u"0=. 10=mx1.example.com"_s);
    preview = previewMx(kDomain, table, lookUp(table));
    QVERIFY(idsOf(preview.findings).contains(u"mx.null-mixed"_s));
    table.isNull = true;
    preview = previewMx(kDomain, table, {});
    QVERIFY(!idsOf(preview.findings).contains(u"mx.null-mixed"_s));
    QVERIFY(idsOf(previewMx(kDomain, {}, {}).findings).contains(u"mx.none"_s));
}

void MxPreviewTest::notLookedUpIsNotAbsent()
{
    const records::MxTable table = tableFrom(u"10=gone.example.com"_s);
    const MxPreview before = previewMx(kDomain, table, {});
    QVERIFY(!before.rows[0].isLookedUp);
    QVERIFY(before.rows[0].findings.isEmpty());
    lookup::HostSeen failed;
    failed.name = DomainName::literal("gone.example.com");
    failed.a = dns::failedAnswer({failed.name, dns::RecordType::A}, dns::Failed::Why::Timeout);
    failed.aaaa = failed.a;
    const MxPreview preview = previewMx(kDomain, table, {failed});
    QVERIFY(preview.rows[0].isUnknown);
    QVERIFY(!idsOf(preview.rows[0].findings).contains(u"hosts.nxdomain"_s));
    QVERIFY(!idsOf(preview.rows[0].findings).contains(u"hosts.no-address"_s));
}

QTEST_GUILESS_MAIN(MxPreviewTest)
#include "mxpreview_test.moc"
