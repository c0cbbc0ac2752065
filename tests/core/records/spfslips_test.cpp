// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/spfslips.h"

#include <QTest>

using namespace posthorn::records;
using Why = SpfLookalike::Why;

class SpfSlipsTest : public QObject
{
    Q_OBJECT

private slots:
    void lookalikesAreTold_data();
    void lookalikesAreTold();
    void swallowedSpacesAreFound_data();
    void swallowedSpacesAreFound();
    void swallowedSpaceHasItsPlace();
    void tinyStringsTakeLinearTime();
};

void SpfSlipsTest::lookalikesAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("why"); // -1: no lookalike
    QTest::addColumn<QByteArray>("mended");
    const auto row = [](const char *name, const QByteArray &text, Why why, const char *mended) {
        QTest::newRow(name) << text << static_cast<int>(why) << QByteArray(mended);
    };
    const auto none = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << -1 << QByteArray();
    };
    row("space in front", " v=spf1 -all", Why::TextBefore, "v=spf1 -all");
    row("byte order mark", "\xef\xbb\xbfv=spf1 -all", Why::TextBefore, "v=spf1 -all");
    row("a name in front", "example.com. IN TXT v=spf1 mx ~all", Why::TextBefore, "v=spf1 mx ~all");
    row("quotes", "\"v=spf1 mx -all\"", Why::Quoted, "v=spf1 mx -all");
    row("no space", "v=spf1include:a.example -all", Why::NoSpaceBehind, "v=spf1 include:a.example -all");
    row("semicolon", "v=spf1; mx; -all", Why::NoSpaceBehind, "v=spf1 mx; -all");
    row("tab", "v=spf1\tmx -all", Why::NoSpaceBehind, "v=spf1 mx -all");
    row("hyphen", "v=spf1-all", Why::NoSpaceBehind, "v=spf1 -all");
    row("no number", "v=spf mx -all", Why::BadVersion, "v=spf1 mx -all");
    row("no v", "spf1 mx -all", Why::BadVersion, "v=spf1 mx -all");
    row("spaces around the sign", "v = spf1 mx -all", Why::BadVersion, "v=spf1 mx -all");
    row("swapped letters", "v=sfp1 mx -all", Why::BadVersion, "v=spf1 mx -all");
    none("SPF", "v=spf1 -all");
    none("malformed SPF", "v=spf1 foo");
    none("Sender ID", "spf2.0/pra mx -all");
    none("version 10", "v=spf10 -all");
    none("prose", "our mail follows v=spf1 since 2010");
    none("DMARC", "v=DMARC1; p=none");
    none("empty", "");
}

void SpfSlipsTest::lookalikesAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(int, why);
    QFETCH(QByteArray, mended);
    const auto lookalike = spfLookalike(text);
    QCOMPARE(lookalike ? static_cast<int>(lookalike->why) : -1, why);
    QCOMPARE(lookalike ? lookalike->mended : QByteArray(), mended);
}

void SpfSlipsTest::swallowedSpacesAreFound_data()
{
    QTest::addColumn<QList<QByteArray>>("strings");
    QTest::addColumn<QByteArray>("mended"); // empty: nothing to mend
    const auto row = [](const char *name, const QList<QByteArray> &strings, const char *mended) {
        QTest::newRow(name) << strings << QByteArray(mended);
    };
    row("include and ip4", {"v=spf1 include:a.example", "ip4:192.0.2.1 -all"},
        "v=spf1 include:a.example ip4:192.0.2.1 -all");
    row("all", {"v=spf1 include:a.example.com", "~all"}, "v=spf1 include:a.example.com ~all");
    row("valid and odd: -all", {"v=spf1 include:a.example", "-all"}, "v=spf1 include:a.example -all");
    row("valid and odd: include", {"v=spf1 include:a.example", "include:b.example -all"},
        "v=spf1 include:a.example include:b.example -all");
    row("behind the version", {"v=spf1", "mx -all"}, "v=spf1 mx -all");
    row("twice", {"v=spf1 mx", "a:b.example", "-all"}, "v=spf1 mx a:b.example -all");
    row("two addresses", {"v=spf1 ip4:192.0.2.1", "ip4:192.0.2.2 -all"},
        "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all");
    row("space before the border", {"v=spf1 mx ", "-all"}, "");
    row("space behind the border", {"v=spf1 mx", " -all"}, "");
    row("a name in two halves", {"v=spf1 include:a.exam", "ple -all"}, "");
    row("an address in two halves", {"v=spf1 ip4:192.0.", "2.1 -all"}, "");
    row("one string", {"v=spf1 include:a.exampleip4:192.0.2.1"}, "");
    row("not SPF", {"mx", "-all"}, "");
    row("empty strings", {"", "v=spf1 mx", "", "-all", ""}, "v=spf1 mx -all");
}

void SpfSlipsTest::swallowedSpacesAreFound()
{
    QFETCH(QList<QByteArray>, strings);
    QFETCH(QByteArray, mended);
    const auto join = spfMissingSpaces(strings);
    QCOMPARE(join ? join->mended : QByteArray(), mended);
}

void SpfSlipsTest::swallowedSpaceHasItsPlace()
{
    const auto join = spfMissingSpaces({"v=spf1 a include:a.example", "ip4:192.0.2.1 -all"});
    QVERIFY(join);
    QCOMPARE(join->offset, 9);
    QCOMPARE(join->grown, QByteArray("include:a.exampleip4:192.0.2.1"));
    QCOMPARE(join->first, QByteArray("include:a.example"));
    QCOMPARE(join->second, QByteArray("ip4:192.0.2.1"));
}

void SpfSlipsTest::tinyStringsTakeLinearTime()
{
    QVERIFY(!spfMissingSpaces(QList<QByteArray>(32000, QByteArray("x"))));
}

QTEST_GUILESS_MAIN(SpfSlipsTest)
#include "spfslips_test.moc"
