// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/records/mtastspolicy.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;

using Issue = MtaStsPolicyIssue;

class MtaStsPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void goodPolicyIsRead();
    void faults_data();
    void faults();
    void issuesHaveAPlace();
    void likelyIntentions();
    void sizeIsLimited();
    void linesAreLimited();
    void hosts_data();
    void hosts();
};

void MtaStsPolicyTest::goodPolicyIsRead()
{
    const QByteArray body("version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmx: *.example.net\r\n"
                          "max_age: 604800\r\nx-note: hello you\r\n");
    const auto parsed = parseMtaStsPolicy(body);
    QVERIFY(parsed.issues.isEmpty());
    const MtaStsPolicy &policy = parsed.record;
    QCOMPARE(policy.version, QByteArray("STSv1"));
    QCOMPARE(policy.mode, MtaStsPolicy::Mode::Enforce);
    QCOMPARE(policy.maxAge, std::chrono::seconds(604800));
    QCOMPARE(policy.mx.size(), 2);
    QVERIFY(policy.mx[1].isWildcard);
    QCOMPARE(policy.extensions, (QList<MtaStsExtension>{{"x-note", "hello you"}}));
    QCOMPARE(print(policy), body);
    QByteArray bareLf = body;
    bareLf.removeIf([](char c) { return c == '\r'; });
    QCOMPARE(parseMtaStsPolicy(bareLf.chopped(1)), parsed); // the last line end may be missing
}

void MtaStsPolicyTest::faults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, const QByteArray &body, std::initializer_list<Issue> issues) {
        QList<int> codes;
        for (const Issue issue : issues)
            codes.append(static_cast<int>(issue));
        QTest::newRow(name) << body << codes;
    };
    using enum MtaStsPolicyIssue;
    row("nothing", "", {MissingVersion, MissingMode, MissingMaxAge, MissingMx});
    row("mode none needs no mx", "version: STSv1\nmode: none\nmax_age: 1\n", {});
    row("no version", "mode: none\nmax_age: 1\n", {MissingVersion});
    row("another version", "version: STSv2\nmode: none\nmax_age: 1\n", {BadVersion});
    row("no space, spaces at the end", "version:STSv1 \t\nmode:none\nmax_age:1 \n", {});
    row("unknown mode", "version: STSv1\nmode: enforced\nmax_age: 1\nmx: a.example\n", {BadMode});
    row("mode in capitals", "version: STSv1\nmode: None\nmax_age: 1\nmx: a.example\n", {BadMode});
    row("age with a unit", "version: STSv1\nmode: none\nmax_age: 1d\n", {BadMaxAge});
    row("age below nothing", "version: STSv1\nmode: none\nmax_age: -1\n", {BadMaxAge});
    row("age of ten digits", "version: STSv1\nmode: none\nmax_age: 0000000001\n", {});
    row("age of eleven digits", "version: STSv1\nmode: none\nmax_age: 00000000001\n", {BadMaxAge});
    row("longest age", "version: STSv1\nmode: none\nmax_age: 31557600\n", {});
    row("longer age", "version: STSv1\nmode: none\nmax_age: 31557601\n", {MaxAgeTooLong});
    row("no mx", "version: STSv1\nmode: testing\nmax_age: 1\n", {MissingMx});
    row("mx that is none",
        "version: STSv1\nmode: none\nmx: *.*.example\nmx: 192.0.2.1\nmx: a.example.\nmax_age: 1\n",
        {BadMx, BadMx, BadMx});
    row("field twice", "version: STSv1\nmode: none\nmode: enforce\nmax_age: 1\n", {DuplicateField});
    row("no field", "version: STSv1\nmode: none\nmax_age: 1\nhello\n", {NotAField});
    row("space in front", "version: STSv1\n mode: none\nmax_age: 1\nmx: a.example\n",
        {NotAField, MissingMode});
    row("empty value", "version: STSv1\nmode: none\nmax_age: 1\nx:\n", {NotAField});
    row("empty line", "version: STSv1\n\nmode: none\nmax_age: 1\n", {EmptyLine});
    row("bare CR", "version: STSv1\rmode: none\nmax_age: 1\n",
        {BareCr, MissingVersion, MissingMode, MissingMx});
    row("NUL", QByteArray("version: STSv1\nmode: none\nmax_age: 1\nx: a\0b\n", 44), {NotAField});
    row("web page", "<!DOCTYPE html>\n<p>x</p>\n",
        {NotAField, NotAField, MissingVersion, MissingMode, MissingMaxAge, MissingMx});
}

void MtaStsPolicyTest::faults()
{
    QFETCH(QByteArray, body);
    const auto parsed = parseMtaStsPolicy(body);
    QList<int> found;
    for (const auto &issue : parsed.issues)
        found.append(static_cast<int>(issue.code));
    QTEST(found, "codes");
    QCOMPARE(parseMtaStsPolicy(print(parsed.record)).record, parsed.record);
}

void MtaStsPolicyTest::issuesHaveAPlace()
{
    const auto parsed = parseMtaStsPolicy("version: STSv1\r\nmode:  loud\r\njunk\r\nmax_age: 1\r\n");
    QCOMPARE(parsed.issues[0].offset, 23);
    QCOMPARE(parsed.issues[0].length, 4);
    QCOMPARE(parsed.issues[1].offset, 29);
    QCOMPARE(parsed.issues[1].length, 4);
    QVERIFY(!parsed.isGood());
}

void MtaStsPolicyTest::likelyIntentions()
{
    QCOMPARE(parseMtaStsPolicy("mx: .example.com\n").issues[0].likely, QByteArray("*.example.com"));
    QCOMPARE(parseMtaStsPolicy("mx: a.example.com.\n").issues[0].likely, QByteArray("a.example.com"));
    QCOMPARE(parseMtaStsPolicy("mode: Enforce\n").issues[0].likely, QByteArray("enforce"));
}

void MtaStsPolicyTest::sizeIsLimited()
{
    QByteArray body("version: STSv1\nmode: none\nmax_age: 1\n");
    body += "x: " + QByteArray(kMaxMtaStsPolicyOctets - body.size() - 3, 'a');
    QVERIFY(parseMtaStsPolicy(body).isGood());
    QVERIFY(parseMtaStsPolicy(body + 'a').has(Issue::TooLarge));
}

void MtaStsPolicyTest::linesAreLimited()
{
    const QByteArray body("version: STSv1\nmode: none\nmax_age: 1\n");
    QVERIFY(parseMtaStsPolicy(body + QByteArray("x: a\n").repeated(kMaxMtaStsPolicyLines - 3)).isGood());
    QVERIFY(parseMtaStsPolicy(body + QByteArray("x: a\n").repeated(kMaxMtaStsPolicyLines - 2))
                .has(Issue::TooLarge));
}

void MtaStsPolicyTest::hosts_data()
{
    QTest::addColumn<QByteArray>("mx");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *mx, const char *host, bool matches) {
        QTest::newRow(name) << QByteArray(mx) << QByteArray(host) << matches;
    };
    row("same name", "mail.example.com", "mail.example.com", true);
    row("other case", "Mail.Example.com", "mail.example.COM.", true);
    row("other name", "mail.example.com", "mx.example.com", false);
    row("name below", "example.com", "mail.example.com", false);
    row("wildcard, one label", "*.example.com", "mail.example.com", true);
    row("wildcard, two labels", "*.example.com", "a.mail.example.com", false);
    row("wildcard, no label", "*.example.com", "example.com", false);
    row("wildcard, other domain", "*.example.com", "mail.badexample.com", false);
}

void MtaStsPolicyTest::hosts()
{
    QFETCH(QByteArray, mx);
    QFETCH(QByteArray, host);
    const MtaStsPolicy policy = parseMtaStsPolicy("mx: " + mx + "\n").record;
    QTEST(policy.matches(*DomainName::parse(host)), "matches");
}

QTEST_APPLESS_MAIN(MtaStsPolicyTest)
#include "mtastspolicy_test.moc"
