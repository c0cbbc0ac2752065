// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mtastsrecord.h"

#include <QTest>

using namespace posthorn::records;

class MtaStsRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void issuesHaveAPlace();
    void changedIdIsPrinted();
};

void MtaStsRecordTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRecord");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, const QByteArray &text, std::initializer_list<MtaStsIssue> issues) {
        QList<int> codes;
        for (const MtaStsIssue issue : issues)
            codes.append(static_cast<int>(issue));
        QTest::newRow(name) << text << true << codes;
    };
    const auto other = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << false << QList<int>();
    };
    using enum MtaStsIssue;
    row("good", "v=STSv1; id=20160831085700Z;", {});
    row("no last semicolon", "v=STSv1;id=1", {});
    row("space before the semicolon", "v=STSv1 ;\tid=1 ; ", {});
    row("32 signs", "v=STSv1; id=" + QByteArray(32, 'a'), {});
    row("33 signs", "v=STSv1; id=" + QByteArray(33, 'a'), {BadId});
    row("empty id", "v=STSv1; id=;", {BadId});
    row("hyphen in the id", "v=STSv1; id=2024-01-01;", {BadId});
    row("no id", "v=STSv1;", {MissingId});
    row("version alone", "v=STSv1", {MissingId});
    row("id in capitals is an extension", "v=STSv1; ID=1", {MissingId});
    row("extension", "v=STSv1; id=1; a.b-c_d=x", {});
    row("extension with a space", "v=STSv1; id=1; a=x y", {BadExtension});
    row("extension without value", "v=STSv1; id=1; a=", {BadExtension});
    row("extension with a name of 33", "v=STSv1; id=1; " + QByteArray(33, 'n') + "=x", {NotATag});
    row("no tag", "v=STSv1; id=1; junk", {NotATag});
    row("two semicolons", "v=STSv1;; id=1", {NotATag});
    row("space around equals", "v=STSv1; id = 1", {BadSpace});
    row("id twice", "v=STSv1; id=1; id=2", {DuplicateTag});
    row("space in front", " v=STSv1; id=1", {BadVersion});
    row("space in the version", "v = STSv1; id=1", {BadVersion});
    row("small letters", "v=stsv1; id=1", {BadVersion});
    row("version 2", "v=STSv2; id=1", {BadVersion});
    row("comma for semicolon", "v=STSv1, id=1", {BadVersion, MissingId});
    row("quotes around", "\"v=STSv1; id=1\"", {BadVersion, NotATag, TypingSlip, BadId, TypingSlip});
    other("nothing", "");
    other("SPF", "v=spf1 -all");
    other("id only", "id=1");
}

void MtaStsRecordTest::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRecord);
    const MtaStsParse parse = parseMtaSts(text);
    QCOMPARE(parse.has_value(), isRecord);
    if (!isRecord)
        return;
    QList<int> found;
    for (const auto &issue : parse->issues)
        found.append(static_cast<int>(issue.code));
    QTEST(found, "codes");
    QCOMPARE(print(parse->record), text);
    QCOMPARE(parseMtaSts(print(parse->record)), parse);
}

void MtaStsRecordTest::issuesHaveAPlace()
{
    const auto parse = parseMtaSts("v=STSv1; x=a b; id=2-3; junk");
    QCOMPARE(parse->issues.size(), 3);
    QCOMPARE(parse->issues[0].offset, 11);
    QCOMPARE(parse->issues[1].offset, 19);
    QCOMPARE(parse->issues[1].length, 3);
    QCOMPARE(parse->issues[2].offset, 24);
    QVERIFY(!parse->isGood());
}

void MtaStsRecordTest::changedIdIsPrinted()
{
    MtaStsRecord record = parseMtaSts("v=STSv1;id=1;x=y;")->record;
    QCOMPARE(record.id, QByteArray("1"));
    record.id = "2";
    QCOMPARE(print(record), QByteArray("v=STSv1;id=2;x=y;"));
    MtaStsRecord made;
    made.id = "7";
    QCOMPARE(print(made), QByteArray("v=STSv1; id=7"));
}

QTEST_APPLESS_MAIN(MtaStsRecordTest)
#include "mtastsrecord_test.moc"
