// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/singleinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace posthorn::window;
using namespace Qt::Literals::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void domainIsHandedOver_data();
    void domainIsHandedOver();
    void nobodyIsThere();
    void leftoverOfACrashIsReplaced();
    void endlessLineIsNotTaken();
};

void SingleInstanceTest::domainIsHandedOver_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("with a domain") << u"example.org"_s;
    QTest::newRow("without") << QString();
}

void SingleInstanceTest::domainIsHandedOver()
{
    QFETCH(QString, domain);
    QTemporaryDir folder;
    SingleInstance first(folder.filePath(u"socket"_s));
    QVERIFY(first.listen());
    QSignalSpy called(&first, &SingleInstance::called);
    SingleInstance second(folder.filePath(u"socket"_s));
    QVERIFY(second.handOver(domain, "token-1"));
    QVERIFY(!called.isEmpty() || called.wait());
    QCOMPARE(called.first().first().toString(), domain);
    QCOMPARE(called.first().at(1).toByteArray(), QByteArray("token-1"));
}

void SingleInstanceTest::nobodyIsThere()
{
    QTemporaryDir folder;
    SingleInstance only(folder.filePath(u"socket"_s));
    QVERIFY(!only.handOver(u"example.org"_s));
    QVERIFY(only.listen());
}

void SingleInstanceTest::leftoverOfACrashIsReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    QFile leftover(path);
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    SingleInstance instance(path);
    QVERIFY(!instance.handOver({}));
    QVERIFY(instance.listen());
    SingleInstance other(path);
    QVERIFY(other.handOver({}));
}

/// Whatever else runs as this user may write there: it fills no memory.
void SingleInstanceTest::endlessLineIsNotTaken()
{
    QTemporaryDir folder;
    SingleInstance instance(folder.filePath(u"socket"_s));
    QVERIFY(instance.listen());
    QSignalSpy called(&instance, &SingleInstance::called);
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(u"socket"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(1 << 20, 'x'));
    SingleInstance polite(folder.filePath(u"socket"_s));
    QVERIFY(polite.handOver(u"example.org"_s));
    QVERIFY(!called.isEmpty() || called.wait());
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.first().first().toString(), u"example.org"_s);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstance_test.moc"
