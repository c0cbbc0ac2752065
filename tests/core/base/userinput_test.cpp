// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/userinput.h"

#include <QTest>

using namespace posthorn;
using Why = InputError::Why;

class UserInputTest : public QObject
{
    Q_OBJECT

private slots:
    void whatPeoplePaste_data();
    void whatPeoplePaste();
    void refusals_data();
    void refusals();
    void everyRefusalHasWords();
    void registeredNames();
    void reservedNames();
};

void UserInputTest::whatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &text, const char *name) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(name);
    };
    row(QStringLiteral("example.com"), "example.com");
    row(QStringLiteral("  Example.COM. "), "example.com");
    row(QStringLiteral("user@example.com"), "example.com");
    row(QStringLiteral("\"A. User\" <user@example.com>"), "example.com");
    row(QStringLiteral("mailto:user@example.com?subject=x"), "example.com");
    row(QStringLiteral("https://www.example.com:8443/path?q=a@b.c#d"), "www.example.com");
    row(QStringLiteral("http://user:secret@example.com/"), "example.com");
    row(QStringLiteral("//example.com/x"), "example.com");
    row(QStringLiteral("example.com/"), "example.com");
    row(QStringLiteral("“example.com”"), "example.com");
    row(QStringLiteral("müller.de"), "xn--mller-kva.de");
    row(QStringLiteral("info@Müller.de"), "xn--mller-kva.de");
    row(QStringLiteral("xn--mller-kva.de"), "xn--mller-kva.de");
    row(QStringLiteral("_dmarc.example.com"), "_dmarc.example.com");
    row(QStringLiteral("例え.jp"), "xn--r8jz45g.jp");
    row(QStringLiteral("name.unknowntoplevel"), "name.unknowntoplevel");
    row(QString::fromUtf8("example\xe3\x80\x82"
                          "com"),
        "example.com"); // ideographic full stop (UTS #46)
}

void UserInputTest::whatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto domain = domainFromUser(text);
    QVERIFY2(domain.has_value(), domain ? "" : qPrintable(inputErrorText(domain.error())));
    QCOMPARE(domain->toString(), name);
}

void UserInputTest::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QString &text, Why why) {
        QTest::newRow(name) << text << static_cast<int>(why);
    };
    row("nothing", QString(), Why::Empty);
    row("spaces", QStringLiteral("  \t "), Why::Empty);
    row("only a scheme", QStringLiteral("https://"), Why::Empty);
    row("IPv4", QStringLiteral("192.0.2.1"), Why::IpAddress);
    row("IPv4 in a URL", QStringLiteral("http://192.0.2.1/"), Why::IpAddress);
    row("IPv6", QStringLiteral("2001:db8::1"), Why::IpAddress);
    row("IPv6 in a URL", QStringLiteral("http://[2001:db8::1]/"), Why::IpAddress);
    row("public suffix", QStringLiteral("co.uk"), Why::PublicSuffix);
    row("top-level domain", QStringLiteral("com"), Why::PublicSuffix);
    row("one label", QStringLiteral("localhost"), Why::SingleLabel);
    row("dot", QStringLiteral("."), Why::SingleLabel);
    row("two dots", QStringLiteral("a..example.com"), Why::EmptyLabel);
    row("64 octets", QString(64, QLatin1Char('a')) + QStringLiteral(".com"), Why::LabelTooLong);
    row("64 octets once encoded", QString(60, QChar(0xfc)) + QStringLiteral(".com"), Why::LabelTooLong);
    row("too long", QString(QStringLiteral("abcdefg.")).repeated(33) + QStringLiteral("com"),
        Why::NameTooLong);
    row("space inside", QStringLiteral("exam ple.com"), Why::BadCharacter);
    row("exclamation mark", QStringLiteral("exam!ple.com"), Why::BadCharacter);
    row("control", QStringLiteral("exam\u0007ple.com"), Why::ControlCharacter);
    row("right-to-left override", QStringLiteral("exam\u202eple.com"), Why::ControlCharacter);
    row("wildcard", QStringLiteral("*.example.com"), Why::Wildcard);
}

void UserInputTest::refusals()
{
    QFETCH(QString, text);
    QFETCH(int, why);
    const auto domain = domainFromUser(text);
    QVERIFY2(!domain, domain ? qPrintable(domain->toString()) : "");
    QCOMPARE(static_cast<int>(domain.error().why), why);
}

void UserInputTest::everyRefusalHasWords()
{
    for (int why = 0; why <= static_cast<int>(Why::Wildcard); ++why) {
        const QString text = inputErrorText({static_cast<Why>(why), QStringLiteral("part")});
        QVERIFY(text.endsWith(QLatin1Char('.')));
        QVERIFY(!text.contains(QLatin1Char('{')));
    }
}

void UserInputTest::registeredNames()
{
    const auto of = [](const char *name) { return registeredName(DomainName::literal(name)); };
    QCOMPARE(of("a.b.example.co.uk"), std::optional(DomainName::literal("example.co.uk")));
    QCOMPARE(of("example.com"), std::optional(DomainName::literal("example.com")));
    QCOMPARE(of("co.uk"), std::optional<DomainName>());
    // A suffix of the list's private part is a registered name all the same.
    QCOMPARE(of("foo.github.io"), std::optional(DomainName::literal("github.io")));
    QCOMPARE(registrableDomain(DomainName::literal("a.foo.github.io")),
             std::optional(DomainName::literal("foo.github.io")));
    QCOMPARE(of("a.name.unknowntoplevel"), std::optional(DomainName::literal("name.unknowntoplevel")));
}

void UserInputTest::reservedNames()
{
    for (const char *name :
         {"a.test", "ms1.msv1.invalid", "x.example", "mail.example.com", "host.local", "localhost"})
        QVERIFY2(isReservedName(DomainName::literal(name)), name);
    for (const char *name : {"test.com", "example.de", "myexample.com"})
        QVERIFY2(!isReservedName(DomainName::literal(name)), name);
}

QTEST_GUILESS_MAIN(UserInputTest)
#include "userinput_test.moc"
