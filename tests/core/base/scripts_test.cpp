// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scripts.h"
#include "core/base/userinput.h"

#include <QTest>

using namespace posthorn;
using namespace Qt::Literals::StringLiterals;

class ScriptsTest : public QObject
{
    Q_OBJECT

private slots:
    void mixtures_data();
    void mixtures();
};

void ScriptsTest::mixtures_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mixed");
    QTest::newRow("Latin") << u"example.org"_s << QString();
    QTest::newRow("Latin with umlaut and digits") << u"müller-24.de"_s << QString();
    QTest::newRow("Cyrillic under a Latin suffix") << u"пример.org"_s << QString(); // each label by itself
    QTest::newRow("Cyrillic a among Latin letters") << u"ex\u0430mple.org"_s << u"Cyrillic, Latin"_s;
    QTest::newRow("Greek omicron among Latin letters") << u"p\u03bfsthorn.org"_s << u"Greek, Latin"_s;
    QTest::newRow("the second label counts too") << u"www.p\u0430ypal.com"_s << u"Cyrillic, Latin"_s;
    QTest::newRow("Japanese") << u"日本語テストひらがな.jp"_s << QString();
    QTest::newRow("Japanese with Latin") << u"toyota自動車.jp"_s << QString();
    QTest::newRow("Korean") << u"한국漢字.kr"_s << QString();
    QTest::newRow("Kana with Hangul is nobody's") << u"ひら한국.jp"_s << u"Hangul, Hiragana"_s;
}

void ScriptsTest::mixtures()
{
    QFETCH(QString, typed);
    QFETCH(QString, mixed);
    const auto domain = domainFromUser(typed);
    QVERIFY2(domain, qPrintable(typed));
    QCOMPARE(mixedScripts(*domain).join(u", "_s), mixed);
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "scripts_test.moc"
