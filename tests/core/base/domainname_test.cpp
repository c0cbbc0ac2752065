// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/domainname.h"

#include <QSet>
#include <QTest>

using namespace posthorn;

class DomainNameTest : public QObject
{
    Q_OBJECT

private slots:
    void presentationForm_data();
    void presentationForm();
    void refusals_data();
    void refusals();
    void wireRoundTrip();
    void wireRefusals();
    void caseDoesNotMatter();
    void subdomainsEndAtLabels();
    void familyRelations();
    void hostNames_data();
    void hostNames();
    void unicode();
    void canonicalOrder();
    void childTooLong();
};

void DomainNameTest::presentationForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << QByteArray("mail.Example.com") << QStringLiteral("mail.Example.com");
    QTest::newRow("trailing dot") << QByteArray("example.com.") << QStringLiteral("example.com");
    QTest::newRow("root") << QByteArray(".") << QStringLiteral(".");
    QTest::newRow("escaped dot") << QByteArray("a\\.b.example") << QStringLiteral("a\\.b.example");
    QTest::newRow("decimal escape") << QByteArray("a\\032b.example") << QStringLiteral("a\\032b.example");
    QTest::newRow("octet 255") << QByteArray("\\255.example") << QStringLiteral("\\255.example");
    QTest::newRow("raw octet") << QByteArray("m\xc3\xbcller.example")
                               << QStringLiteral("m\\195\\188ller.example");
    QTest::newRow("label of 63") << QByteArray(63, 'a') + ".example"
                                 << QString(63, QLatin1Char('a')) + QStringLiteral(".example");
}

void DomainNameTest::presentationForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, printed);
    const auto name = DomainName::parse(text);
    QVERIFY(name.has_value());
    QCOMPARE(name->toString(), printed);
    QCOMPARE(*DomainName::parse(printed.toLatin1()), *name);
}

void DomainNameTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &text, NameError error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    row("nothing", "", NameError::Empty);
    row("two dots", "a..b", NameError::EmptyLabel);
    row("dot in front", ".a", NameError::EmptyLabel);
    row("label of 64", QByteArray(64, 'a'), NameError::LabelTooLong);
    row("backslash at the end", "a\\", NameError::BadEscape);
    row("half an escape", "a\\02", NameError::BadEscape);
    row("escape over 255", "a\\256", NameError::BadEscape);
    // 4 labels of 62: 4 × 63 + 1 = 253; one more letter label of one: 255; of two: 256.
    const QByteArray long253 = QByteArray(62, 'a') + '.' + QByteArray(62, 'b') + '.' + QByteArray(62, 'c') +
                               '.' + QByteArray(62, 'd');
    row("256 octets on the wire", long253 + ".ee", NameError::NameTooLong);
    QVERIFY(DomainName::parse(long253 + ".e").has_value());
}

void DomainNameTest::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const auto name = DomainName::parse(text);
    QVERIFY(!name);
    QCOMPARE(static_cast<int>(name.error()), error);
}

void DomainNameTest::wireRoundTrip()
{
    for (const char *text : {".", "com", "mail.example.com", "a\\.b.example", "\\000.example"}) {
        const DomainName name = DomainName::literal(text);
        const auto back = DomainName::fromWire(name.toWire());
        QVERIFY(back.has_value());
        QCOMPARE(back->toString(), name.toString());
    }
    QCOMPARE(DomainName::literal("a.bc").toWire(), QByteArray("\1a\2bc\0", 6));
}

void DomainNameTest::wireRefusals()
{
    QCOMPARE(DomainName::fromWire(QByteArrayView("\3ab", 3)).error(), NameError::Truncated);
    QCOMPARE(DomainName::fromWire(QByteArrayView("\1a", 2)).error(), NameError::Truncated);
    QCOMPARE(DomainName::fromWire(QByteArrayView("\xc0\x0c", 2)).error(),
             NameError::LabelTooLong); // a compression pointer
    QByteArray tooLong;
    for (int i = 0; i < 128; ++i)
        tooLong += QByteArray("\1a", 2);
    tooLong += '\0';
    QCOMPARE(DomainName::fromWire(tooLong).error(), NameError::NameTooLong);
}

void DomainNameTest::caseDoesNotMatter()
{
    const DomainName lower = DomainName::literal("mail.example.com");
    const DomainName upper = DomainName::literal("MAIL.Example.COM");
    QCOMPARE(lower, upper);
    QCOMPARE(qHash(lower, 0), qHash(upper, 0));
    QCOMPARE(lower.key(), upper.key());
    QVERIFY(lower != DomainName::literal("mail.example.net"));
    QCOMPARE((QSet<DomainName>{lower, upper}.size()), 1);
}

void DomainNameTest::subdomainsEndAtLabels()
{
    const DomainName domain = DomainName::literal("example.com");
    QVERIFY(DomainName::literal("a.Example.com").isSubdomainOf(domain));
    QVERIFY(domain.isWithin(domain));
    QVERIFY(!domain.isSubdomainOf(domain));
    QVERIFY(!DomainName::literal("notexample.com").isWithin(domain));
    QVERIFY(!DomainName::literal("com").isWithin(domain));
    QVERIFY(domain.isSubdomainOf(DomainName()));
    // The octets of the parent, but inside a label.
    QVERIFY(!DomainName::fromLabels({QByteArray("a\7example\3com", 13)})->isWithin(domain));
}

void DomainNameTest::familyRelations()
{
    const DomainName name = DomainName::literal("a.b.example.com");
    QCOMPARE(name.labelCount(), 4);
    QCOMPARE(name.firstLabel(), QByteArray("a"));
    QCOMPARE(name.parent(), DomainName::literal("b.example.com"));
    QCOMPARE(name.suffix(2), DomainName::literal("example.com"));
    QCOMPARE(name.suffix(9), name);
    QCOMPARE(name.suffix(0), DomainName());
    QCOMPARE(DomainName().parent(), DomainName());
    QCOMPARE(*DomainName::literal("a.b").within(DomainName::literal("example.com")), name);
    QCOMPARE(*DomainName::literal("example.com").child("_dmarc"), DomainName::literal("_dmarc.example.com"));
}

void DomainNameTest::hostNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isHost");
    QTest::newRow("usual") << QByteArray("mail.example.com") << true;
    QTest::newRow("digits in front") << QByteArray("192.example") << true;
    QTest::newRow("A-label") << QByteArray("xn--mller-kva.de") << true;
    QTest::newRow("address") << QByteArray("192.0.2.1") << false;
    QTest::newRow("underscore") << QByteArray("_dmarc.example.com") << false;
    QTest::newRow("hyphen in front") << QByteArray("-a.example") << false;
    QTest::newRow("hyphen behind") << QByteArray("a-.example") << false;
    QTest::newRow("space") << QByteArray("a\\032b.example") << false;
    QTest::newRow("root") << QByteArray(".") << false;
}

void DomainNameTest::hostNames()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isHost);
    QCOMPARE(DomainName::parse(text)->isHostName(), isHost);
}

void DomainNameTest::unicode()
{
    QCOMPARE(DomainName::literal("xn--mller-kva.de").toUnicode(), QStringLiteral("müller.de"));
    QCOMPARE(DomainName::literal("xn--mller-kva.eu").toUnicode(), QStringLiteral("müller.eu"));
    QCOMPARE(DomainName::literal("example.com").toUnicode(), QStringLiteral("example.com"));
    // No valid A-label: shown as it is.
    QCOMPARE(DomainName::literal("xn--\\255.de").toUnicode(), QStringLiteral("xn--\\255.de"));
}

void DomainNameTest::canonicalOrder()
{
    // The example of RFC 4034 §6.1.
    const QList<const char *> ordered{"example",         "a.example",      "yljkjljk.a.example",
                                      "Z.a.example",     "zABC.a.EXAMPLE", "z.example",
                                      "\\001.z.example", "*.z.example",    "\\200.z.example"};
    for (qsizetype i = 0; i + 1 < ordered.size(); ++i) {
        QVERIFY2(canonicalLess(DomainName::literal(ordered[i]), DomainName::literal(ordered[i + 1])),
                 ordered[i]);
        QVERIFY(!canonicalLess(DomainName::literal(ordered[i + 1]), DomainName::literal(ordered[i])));
    }
}

void DomainNameTest::childTooLong()
{
    const QByteArray label(62, 'a');
    const DomainName name = *DomainName::fromLabels({label, label, label, label});
    QVERIFY(name.child("b").has_value());
    QCOMPARE(name.child("bc").error(), NameError::NameTooLong);
    QCOMPARE(name.within(name).error(), NameError::NameTooLong);
}

QTEST_GUILESS_MAIN(DomainNameTest)
#include "domainname_test.moc"
