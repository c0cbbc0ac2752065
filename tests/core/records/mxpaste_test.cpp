// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mxlimits.h"
#include "core/records/mxpaste.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;
using namespace Qt::Literals::StringLiterals;
using Kind = MxPasteLine::Kind;

namespace {

const DomainName kDomain = DomainName::literal("example.org");

/// "10 mx1.example.com 3600", a line a server; "-" where something is not said.
QString serversOf(const QList<MxPasteLine> &lines)
{
    QStringList texts;
    for (const MxPasteLine &line : lines) {
        if (!line.server)
            continue;
        const auto &[preference, host, ttl] = *line.server;
        texts.append(u"%1 %2 %3"_s.arg(preference ? QString::number(*preference) : u"-"_s, host.toString(),
                                       ttl ? QString::number(ttl->count()) : u"-"_s));
    }
    return texts.join(u'\n');
}

} // namespace

class MxPasteTest : public QObject
{
    Q_OBJECT

private slots:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void linesAreCounted();
    void tooMuchIsSaid();
};

void MxPasteTest::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("servers");
    QTest::newRow("zone line") << u"example.org. 3600 IN MX 10 mx1.example.com."_s
                               << u"10 mx1.example.com 3600"_s;
    QTest::newRow("zone file")
        << u"; mail\n$TTL 1h\n@  IN MX 10 mx1\n   IN MX 20 mx2.example.com. ; second\n"_s
        << u"10 mx1.example.org 3600\n20 mx2.example.com 3600"_s;
    QTest::newRow("origin") << u"$ORIGIN example.org.\n@ 300 MX 5 a.b"_s << u"5 a.b 300"_s;
    QTest::newRow("TTL behind the class")
        << u"example.org. IN 2h MX 10 mx.example.com."_s << u"10 mx.example.com 7200"_s;
    QTest::newRow("greater than the TTL")
        << u"example.org. 300 IN MX 40000 mx.example.com."_s << u"40000 mx.example.com 300"_s;
    QTest::newRow("number, name") << u"10 mx1.example.com\n20 mx2.example.com"_s
                                  << u"10 mx1.example.com -\n20 mx2.example.com -"_s;
    QTest::newRow("name (number)") << u"mail.example.com (10)"_s << u"10 mail.example.com -"_s;
    QTest::newRow("name(number)") << u"mail.example.com(10)"_s << u"10 mail.example.com -"_s;
    QTest::newRow("trailing dot, capitals") << u" 10   MX1.Example.COM. "_s << u"10 mx1.example.com -"_s;
    QTest::newRow("name alone") << u"mx1.example.com"_s << u"- mx1.example.com -"_s;
    QTest::newRow("table")
        << u"Type\tHost\tValue\tPriority\tTTL\nMX\t@\tmx1.example.com\t10\t3600\nMX\t@\tmx2.example.com\t20\tAuto"_s
        << u"10 mx1.example.com 3600\n20 mx2.example.com -"_s;
    QTest::newRow("table with the domain")
        << u"example.org\tMX\t10\tmx1.example.com\t1h"_s << u"10 mx1.example.com 3600"_s;
    QTest::newRow("table with the domain last")
        << u"MX example.org mx1.example.com 10"_s << u"10 mx1.example.com -"_s;
    QTest::newRow("numbered rows") << u"1 MX @ 10 mx1.example.com 3600"_s << u"10 mx1.example.com 3600"_s;
    QTest::newRow("bars") << u"| Priority | Server |\n| 10 | mx1.example.com |"_s
                          << u"10 mx1.example.com -"_s;
    QTest::newRow("commas") << u"MX,@,mx1.example.com,10,3600"_s << u"10 mx1.example.com 3600"_s;
    QTest::newRow("semicolons") << u"MX;@;\"mx1.example.com\";10"_s << u"10 mx1.example.com -"_s;
    QTest::newRow("labels") << u"Priority: 10, Host: mx1.example.com, TTL: 1h"_s
                            << u"10 mx1.example.com 3600"_s;
    QTest::newRow("German labels") << u"Priorität: 20\nServer: mx2.example.com"_s
                                   << u"20 mx2.example.com -"_s;
    QTest::newRow("lines of cards, number first")
        << u"Priority: 1\nValue: smtp.example.com\nPriority: 5\nValue: alt.example.com"_s
        << u"1 smtp.example.com -\n5 alt.example.com -"_s;
    QTest::newRow("lines of cards, number last")
        << u"smtp.example.com\n1\nalt.example.com\n5"_s << u"1 smtp.example.com -\n5 alt.example.com -"_s;
    QTest::newRow("odd spaces") << u"10\u00a0mx1.example.com\u200b"_s << u"10 mx1.example.com -"_s;
    QTest::newRow("international") << u"10 mx.m\u00fcller.example"_s << u"10 mx.xn--mller-kva.example -"_s;
    QTest::newRow("null MX") << u"0 ."_s << u"0 . -"_s;
    QTest::newRow("the domain itself") << u"example.org. IN MX 10 example.org."_s << u"10 example.org -"_s;
    QTest::newRow("heading with the domain")
        << u"MX records for example.org:\n10 a.example.com"_s << u"10 a.example.com -"_s;
    QTest::newRow("greatest number") << u"65535 a.example.com"_s << u"65535 a.example.com -"_s;
    QTest::newRow("name that begins like a label") << u"10 prio.example.com"_s << u"10 prio.example.com -"_s;
    QTest::newRow("comments") << u"# nothing\n; nothing\n// nothing\n\n"_s << QString();
}

void MxPasteTest::understood()
{
    QFETCH(QString, text);
    QFETCH(QString, servers);
    const QList<MxPasteLine> lines = readPastedMx(text, kDomain);
    QCOMPARE(serversOf(lines), servers);
    for (const MxPasteLine &line : lines)
        QVERIFY2(!line.isRefused(), qPrintable(pasteText(line)));
}

void MxPasteTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said"); // part of the sentence
    const auto row = [](const char *name, const QString &text, Kind kind, const QString &said) {
        QTest::newRow(name) << text << static_cast<int>(kind) << said;
    };
    row("number too great", u"70000 mx1.example.com"_s, Kind::BadNumber, u"70000"_s);
    row("just too great", u"65536 mx1.example.com"_s, Kind::BadNumber, u"65536"_s);
    row("below nothing", u"-1 mx1.example.com"_s, Kind::BadNumber, u"-1"_s);
    row("enormous", u"99999999999999999999 mx1.example.com"_s, Kind::BadNumber, u"99999999999999999999"_s);
    row("IPv4 address", u"10 192.0.2.1"_s, Kind::IpAddress, u"192.0.2.1"_s);
    row("IPv6 address", u"10 2001:db8::1"_s, Kind::IpAddress, u"2001:db8::1"_s);
    row("another type", u"example.org. 3600 IN A 192.0.2.1"_s, Kind::OtherType, u"type A"_s);
    row("text record", u"TXT\t@\tv=spf1 -all"_s, Kind::OtherType, u"TXT"_s);
    row("another name", u"sub.example.org. 3600 IN MX 10 mx1.example.com."_s, Kind::OtherName,
        u"sub.example.org"_s);
    row("another name, relative", u"sub IN MX 10 mx1.example.com."_s, Kind::OtherName, u"sub"_s);
    row("two names", u"10 mx1.example.com mx2.example.com"_s, Kind::TwoNames, u"mx2.example.com"_s);
    row("two dots", u"10 mx1..example.com"_s, Kind::BadName, u"two dots"_s);
    row("bad character", u"10 mx1.ex$ample.com"_s, Kind::BadName, u"$"_s);
    row("no name", u"example.org. MX 10"_s, Kind::NoName, u"name"_s);
}

void MxPasteTest::refused()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, said);
    const QList<MxPasteLine> lines = readPastedMx(text, kDomain);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(static_cast<int>(lines[0].kind), kind);
    QVERIFY(lines[0].isRefused());
    QVERIFY(!lines[0].server);
    QVERIFY2(pasteText(lines[0]).contains(said), qPrintable(pasteText(lines[0])));
}

void MxPasteTest::linesAreCounted()
{
    const QList<MxPasteLine> lines = readPastedMx(u"10 a.example.com\r\nx\r\n70000 b.example.com"_s, kDomain);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[2].line, 3);
    QCOMPARE(lines[2].text, u"70000 b.example.com"_s);
}

void MxPasteTest::tooMuchIsSaid()
{
    QCOMPARE(readPastedMx(u"10 a.example\n"_s.repeated(kMaxPastedLines - 1), kDomain).last().isRefused(),
             false);
    const QList<MxPasteLine> lines = readPastedMx(u"10 a.example\n"_s.repeated(kMaxPastedLines + 1), kDomain);
    QCOMPARE(lines.size(), kMaxPastedLines + 1);
    QCOMPARE(lines.last().kind, Kind::TooMany);
    QVERIFY(!pasteText(lines.last()).isEmpty());
}

QTEST_GUILESS_MAIN(MxPasteTest)
#include "mxpaste_test.moc"
