// SPDX-License-Identifier: GPL-3.0-or-later
// The Public Suffix List's own tests.
#include "core/base/userinput.h"
#include "tests/support/suites.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace posthorn;

class PublicSuffixTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ownTests_data();
    void ownTests();
};

namespace {

constexpr auto kFile = "psl/test_psl.txt";

} // namespace

void PublicSuffixTest::initTestCase()
{
    if (!QFile::exists(test::suitePath(QString::fromLatin1(kFile))))
        QSKIP("the public test suites are not at hand (POSTHORN_SUITES)");
}

void PublicSuffixTest::ownTests_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("registrable"); // empty: none
    QFile file(test::suitePath(QString::fromLatin1(kFile)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(
        QStringLiteral("^checkPublicSuffix\\((null|'[^']*'), (null|'[^']*')\\);"));
    const auto value = [](const QString &text) {
        return text == QLatin1String("null") ? QString() : text.mid(1, text.size() - 2);
    };
    while (!file.atEnd()) {
        const auto match = line.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch())
            QTest::newRow(qPrintable(match.captured(1)))
                << value(match.captured(1)) << value(match.captured(2));
    }
}

void PublicSuffixTest::ownTests()
{
    QFETCH(QString, name);
    QFETCH(QString, registrable);
    const QByteArray ascii = QUrl::toAce(name);
    const auto domain = DomainName::parse(ascii);
    // Names that are none (empty, a leading dot) have no registrable domain.
    const auto found = domain ? registrableDomain(*domain) : std::nullopt;
    QCOMPARE(found ? found->toString().toLower() : QString(), QString::fromLatin1(QUrl::toAce(registrable)));
}

QTEST_GUILESS_MAIN(PublicSuffixTest)
#include "publicsuffix_test.moc"
