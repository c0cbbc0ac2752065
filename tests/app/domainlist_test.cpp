// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/domainlist.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::cli;

class DomainListTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("domain"); // null: blank; "!": a complaint
        QTest::newRow("domain") << QByteArray("example.com") << qint64(1) << u"example.com"_s;
        QTest::newRow("capitals") << QByteArray("Example.COM.") << qint64(2) << u"example.com"_s;
        QTest::newRow("spaces and the end of a line")
            << QByteArray("  example.com \r") << qint64(2) << u"example.com"_s;
        QTest::newRow("comment behind") << QByteArray("example.com # ours") << qint64(2) << u"example.com"_s;
        QTest::newRow("comment alone") << QByteArray("# example.com") << qint64(2) << QString();
        QTest::newRow("empty") << QByteArray() << qint64(2) << QString();
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "example.com")
                                         << qint64(1) << u"example.com"_s;
        QTest::newRow("international")
            << QByteArray("müller.example") << qint64(2) << u"xn--mller-kva.example"_s;
        QTest::newRow("address of a mailbox") << QByteArray("a@example.com") << qint64(2) << u"example.com"_s;
        QTest::newRow("IP address") << QByteArray("192.0.2.1") << qint64(2) << u"!"_s;
        QTest::newRow("public suffix") << QByteArray("co.uk") << qint64(2) << u"!"_s;
        QTest::newRow("two words") << QByteArray("a.example b.example") << qint64(2) << u"!"_s;
        QTest::newRow("not UTF-8") << QByteArray("m\xfcller.example") << qint64(2) << u"!"_s;
        QTest::newRow("NUL") << QByteArray("a\0b.example", 11) << qint64(2) << u"!"_s;
    }
    void linesAreRead()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, number);
        QFETCH(const QString, domain);
        const ListedDomain listed = readListLine({number, text, false});
        if (domain.isNull())
            QVERIFY(std::holds_alternative<BlankLine>(listed));
        else if (domain == u"!"_s)
            QVERIFY(std::get<Complaint>(listed).text.startsWith(u"line 2: "_s));
        else
            QCOMPARE(std::get<DomainName>(listed).toString(), domain);
    }

    void longLinesAreNamedUnlessTheyAreComments()
    {
        QVERIFY(std::holds_alternative<Complaint>(readListLine({7, QByteArray(4096, 'a'), true})));
        QVERIFY(std::holds_alternative<BlankLine>(readListLine({7, '#' + QByteArray(4095, 'a'), true})));
    }
};

QTEST_GUILESS_MAIN(DomainListTest)
#include "domainlist_test.moc"
