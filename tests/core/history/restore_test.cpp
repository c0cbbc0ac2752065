// SPDX-License-Identifier: GPL-3.0-or-later
// The way back to a snapshot: what it changes, what it leaves alone, and that it leads there.
#include "core/history/restore.h"
#include "core/plan/planjson.h"
#include "core/report/auditjson.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using history::Restoration;
using history::restoration;
using test::Scenario;
using Part = test::Scenario::Part;

namespace {

const QByteArray kSpf = "v=spf1 mx -all";
const QByteArray kOther = "v=spf1 ip4:192.0.2.9 ~all";

Scenario withSpf(const QByteArray &spf)
{
    return Scenario().with(Part::Spf, spf.isEmpty() ? QByteArray() : test::txt("@", spf));
}

report::AuditDocument documentOf(const audit::Audit &audit)
{
    const auto document = report::readAuditDocument(report::auditJson(audit));
    if (!document)
        qFatal("an audit that cannot be read");
    return *document;
}

Restoration back(const Scenario &snapshot, const Scenario &now)
{
    return restoration(documentOf(snapshot.audit()), now.audit());
}

/// "- old" and "+ new" of each change, behind its name and type.
QStringList told(const plan::Plan &plan)
{
    QStringList lines;
    for (const plan::Change &change : plan.changes) {
        const QString set = change.name.toString() + u' ' + dns::typeName(change.type);
        for (const QByteArray &value : change.old) {
            if (!change.now.contains(value))
                lines.append(set + u" - "_s + plan::rdataText(change.type, value));
        }
        for (const QByteArray &value : change.now) {
            if (!change.old.contains(value))
                lines.append(set + u" + "_s + plan::rdataText(change.type, value));
        }
    }
    lines.sort();
    return lines;
}

} // namespace

class RestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsBack_data();
    void leadsBack();
    void nothingChangedNothingToDo();
    void otherRecordsOfTheSetStay();
    void timeToLiveComesBack();
    void whatWasNotSeenIsLeft();
    void namesOfOthersAreLeft();
    void isAPlanThatOthersRead();
};

void RestoreTest::leadsBack_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("told");
    const QString set = u"example.com TXT "_s;
    const auto gone = [&](const QByteArray &spf) {
        return set + u"- \""_s + QString::fromLatin1(spf) + u'"';
    };
    const auto come = [&](const QByteArray &spf) {
        return set + u"+ \""_s + QString::fromLatin1(spf) + u'"';
    };
    QTest::newRow("another") << kSpf << kOther << QStringList{come(kSpf), gone(kOther)};
    QTest::newRow("gone since") << kSpf << QByteArray() << QStringList{come(kSpf)};
    QTest::newRow("new since") << QByteArray() << kOther << QStringList{gone(kOther)};
}

/// And the way back of the way back is the way there.
void RestoreTest::leadsBack()
{
    QFETCH(QByteArray, then);
    QFETCH(QByteArray, now);
    QFETCH(QStringList, told);
    const Restoration way = back(withSpf(then), withSpf(now));
    QCOMPARE(::told(way.plan), told);
    QVERIFY(way.unseen.isEmpty() && way.foreign.isEmpty());
    QStringList turned = told.replaceInStrings(u" + "_s, u" = "_s)
                             .replaceInStrings(u" - "_s, u" + "_s)
                             .replaceInStrings(u" = "_s, u" - "_s);
    turned.sort();
    plan::Plan undo;
    undo.changes = way.plan.undo;
    QCOMPARE(::told(undo), turned);
    QCOMPARE(::told(back(withSpf(now), withSpf(then)).plan), turned);
}

void RestoreTest::nothingChangedNothingToDo()
{
    const Restoration way = back(withSpf(kSpf), withSpf(kSpf));
    QVERIFY(way.plan.changes.isEmpty() && way.plan.undo.isEmpty());
    QVERIFY(way.unseen.isEmpty() && way.foreign.isEmpty());
    QCOMPARE(way.plan.domain, Scenario().domain());
}

/// Sets of records are published as a whole: verification records beside the SPF record go on.
void RestoreTest::otherRecordsOfTheSetStay()
{
    const QByteArray other = test::txt("@", "some-verification=1");
    const Restoration way = back(Scenario().with(Part::Spf, test::txt("@", kSpf) + other),
                                 Scenario().with(Part::Spf, test::txt("@", kOther) + other));
    QCOMPARE(way.plan.changes.size(), 1);
    QCOMPARE(way.plan.changes[0].now.size(), 2);
    QCOMPARE(told(way.plan).size(), 2);
}

void RestoreTest::timeToLiveComesBack()
{
    const auto withTtl = [](const char *ttl) {
        return Scenario().with(Part::Dmarc, "_dmarc " + QByteArray(ttl) +
                                                " TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n");
    };
    const Restoration way = back(withTtl("7200"), withTtl("600"));
    QCOMPARE(way.plan.changes.size(), 1);
    QCOMPARE(way.plan.changes[0].ttl, std::chrono::seconds(7200));
    QCOMPARE(way.plan.changes[0].now, way.plan.changes[0].old);
}

/// An answer that did not come is no record that went.
void RestoreTest::whatWasNotSeenIsLeft()
{
    Scenario blind = withSpf(kSpf);
    blind.failing("example.com", dns::RecordType::Txt);
    const Restoration now = back(withSpf(kSpf), blind);
    QVERIFY2(told(now.plan).isEmpty(), qPrintable(told(now.plan).join(u'\n')));
    QVERIFY(now.unseen.contains(lookup::Area::Spf));
    const Restoration then = back(blind, withSpf(kOther));
    QVERIFY2(told(then.plan).isEmpty(), qPrintable(told(then.plan).join(u'\n')));
    QVERIFY(then.unseen.contains(lookup::Area::Spf));
}

/// A mail server of somebody else has another address now: nothing that this domain's zone could mend.
void RestoreTest::namesOfOthersAreLeft()
{
    const auto servedBy = [](const QByteArray &address) {
        return Scenario()
            .with(Part::Mx, "@ MX 10 mx.elsewhere.net.\n")
            .with(Part::Others, "elsewhere.net. SOA ns1.elsewhere.net. h.elsewhere.net. 1 2 3 4 5\n"
                                "mx.elsewhere.net. A " +
                                    address + "\n");
    };
    const Restoration way = back(servedBy("198.51.100.1"), servedBy("198.51.100.2"));
    QVERIFY2(told(way.plan).isEmpty(), qPrintable(told(way.plan).join(u'\n')));
    for (const QString &set : way.foreign)
        QVERIFY2(set.startsWith(u"mx.elsewhere.net"_s) || set.endsWith(u"PTR"_s), qPrintable(set));
}

void RestoreTest::isAPlanThatOthersRead()
{
    const plan::Plan plan = back(withSpf(kSpf), withSpf(kOther)).plan;
    const auto read = plan::readPlan(plan::planJson(plan));
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->changes, plan.changes);
    QCOMPARE(read->undo, plan.undo);
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
