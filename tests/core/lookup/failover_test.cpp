// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/failover.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "10 a, 20 b": in the order given.
QList<MxServer> servers(const QString &text)
{
    QList<MxServer> list;
    for (const QString &entry : text.split(u", "_s, Qt::SkipEmptyParts)) {
        MxServer server;
        server.preference = entry.section(u' ', 0, 0).toUShort();
        server.host = *DomainName::parse(entry.section(u' ', 1).toLatin1());
        list.append(server);
    }
    return list;
}

QList<DomainName> names(const QString &text)
{
    QList<DomainName> list;
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts))
        list.append(*DomainName::parse(name.toLatin1()));
    return list;
}

} // namespace

class FailoverTest : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void stepsInOrder();
    void serversThatAreNone();
};

void FailoverTest::rules_data()
{
    QTest::addColumn<QString>("mx");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("takers");
    QTest::addColumn<QString>("passedOver");
    QTest::newRow("all up") << u"10 a, 20 b"_s << QString() << u"a"_s << QString();
    QTest::newRow("first down") << u"10 a, 20 b"_s << u"a"_s << u"b"_s << u"a"_s;
    QTest::newRow("second down") << u"10 a, 20 b"_s << u"b"_s << u"a"_s << QString();
    QTest::newRow("none left") << u"10 a, 20 b"_s << u"b a"_s << QString() << u"a b"_s;
    QTest::newRow("equal ones share") << u"10 a, 10 b, 20 c"_s << QString() << u"a b"_s << QString();
    QTest::newRow("one of two equal down") << u"10 a, 10 b, 20 c"_s << u"b"_s << u"a"_s << u"b"_s;
    QTest::newRow("both equal down") << u"10 a, 10 b, 20 c"_s << u"a b"_s << u"c"_s << u"a b"_s;
    QTest::newRow("not in order") << u"20 b, 0 a"_s << QString() << u"a"_s << QString();
    QTest::newRow("host named twice") << u"10 a, 10 a, 20 a"_s << u"a"_s << QString() << u"a"_s;
    QTest::newRow("case does not matter") << u"10 a, 20 b"_s << u"A"_s << u"b"_s << u"a"_s;
    QTest::newRow("a name that is no server") << u"10 a"_s << u"z"_s << u"a"_s << QString();
    QTest::newRow("null MX") << u"0 ."_s << QString() << QString() << QString();
    QTest::newRow("no server") << QString() << QString() << QString() << QString();
}

void FailoverTest::rules()
{
    QFETCH(QString, mx);
    QFETCH(QString, down);
    QFETCH(QString, takers);
    QFETCH(QString, passedOver);
    const Failover result = failover(servers(mx), names(down));
    QCOMPARE(result.takers, names(takers));
    QCOMPARE(result.passedOver, names(passedOver));
    QCOMPARE(result.isQueued(), takers.isEmpty());
}

/// Every server once, and what it does.
void FailoverTest::stepsInOrder()
{
    using Role = FailoverStep::Role;
    const Failover result = failover(servers(u"30 c, 10 a, 20 b, 20 d, 30 a"_s), names(u"a"_s));
    const QList<FailoverStep> expected{{10, names(u"a"_s).first(), Role::Down},
                                       {20, names(u"b"_s).first(), Role::Takes},
                                       {20, names(u"d"_s).first(), Role::Takes},
                                       {30, names(u"c"_s).first(), Role::Waits}};
    QCOMPARE(result.steps == expected, true);
    const Failover behind = failover(servers(u"10 a, 20 b"_s), names(u"b"_s));
    QCOMPARE(behind.steps.last().role == Role::Down, true);
    QVERIFY(failover(servers(u"0 ."_s), {}).steps.isEmpty());
}

void FailoverTest::serversThatAreNone()
{
    QCOMPARE(unknownServers(servers(u"10 a, 20 b"_s), names(u"A z b"_s)), names(u"z"_s));
    QCOMPARE(unknownServers({}, names(u"a"_s)), names(u"a"_s));
}

QTEST_GUILESS_MAIN(FailoverTest)
#include "failover_test.moc"
