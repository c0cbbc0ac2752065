// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowarguments.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::window;
using namespace Qt::Literals::StringLiterals;

class WindowArgumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void understood_data();
    void understood();
    void helpAndVersion();
    void refused_data();
    void refused();
};

void WindowArgumentsTest::understood_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("demo");
    QTest::addColumn<bool>("newInstance");
    QTest::newRow("nothing") << QStringList() << QString() << QString() << false;
    QTest::newRow("a domain") << QStringList{u"Example.ORG"_s} << u"example.org"_s << QString() << false;
    QTest::newRow("an address") << QStringList{u"somebody@example.org"_s} << u"example.org"_s << QString()
                                << false;
    QTest::newRow("demo") << QStringList{u"--demo"_s} << QString() << u"broken"_s << false;
    QTest::newRow("demo, named") << QStringList{u"--demo"_s, u"good"_s} << QString() << u"good"_s << false;
    QTest::newRow("demo=") << QStringList{u"--demo=moving"_s} << QString() << u"moving"_s << false;
    QTest::newRow("demo and a domain")
        << QStringList{u"--demo"_s, u"example.org"_s} << u"example.org"_s << u"broken"_s << false;
    QTest::newRow("another window") << QStringList{u"--new-instance"_s} << QString() << QString() << true;
}

void WindowArgumentsTest::understood()
{
    QFETCH(QStringList, words);
    QFETCH(QString, domain);
    QFETCH(QString, demo);
    QFETCH(bool, newInstance);
    const auto arguments = parseWindowArguments(words);
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->domain ? arguments->domain->toString() : QString(), domain);
    QCOMPARE(arguments->demo.value_or(QString()), demo);
    QCOMPARE(arguments->newInstance, newInstance);
    QVERIFY(arguments->answer.isEmpty());
}

void WindowArgumentsTest::helpAndVersion()
{
    QVERIFY(parseWindowArguments({u"--help"_s})->answer.contains(u"--demo"_s));
    QVERIFY(parseWindowArguments({u"-h"_s})->answer.contains(u"--demo"_s));
    QVERIFY(parseWindowArguments({u"--version"_s})->answer.startsWith(u"posthorn "_s));
}

void WindowArgumentsTest::refused_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown option") << u"--frobnicate"_s << u"--frobnicate"_s;
    QTest::newRow("unknown demonstration") << u"--demo=splendid"_s << u"--demo=splendid"_s;
    QTest::newRow("public suffix") << u"co.uk"_s << u"co.uk"_s;
    QTest::newRow("control characters are not passed on") << u"--\x1b[31mred"_s << u"red"_s;
}

void WindowArgumentsTest::refused()
{
    QFETCH(QString, word);
    QFETCH(QString, told);
    const auto arguments = parseWindowArguments({word});
    QVERIFY(!arguments);
    QVERIFY2(arguments.error().contains(told), qPrintable(arguments.error()));
    QVERIFY(!arguments.error().contains(u'\x1b'));
}

QTEST_GUILESS_MAIN(WindowArgumentsTest)
#include "windowarguments_test.moc"
