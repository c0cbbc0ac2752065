// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/certificate.h"
#include "core/web/certificatename.h"
#include "tests/support/lab/testcertificates.h"

#include <QSslCertificate>
#include <QTest>

using namespace posthorn;
using namespace posthorn::smtp;

namespace {

QByteArray made(const lab::CertificateWish &wish)
{
    return QSslCertificate(lab::makeCertificate(wish, nullptr).certificate).toDer();
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void whatStandsInIt();
    void hostileOnes();
};

void CertificateTest::names_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *names, const char *host, bool matches) {
        QTest::newRow(name) << QByteArray(names) << QByteArray(host) << matches;
    };
    row("the name", "DNS:mx.example.com", "mx.example.com", true);
    row("case", "DNS:MX.example.COM", "mx.EXAMPLE.com", true);
    row("one of several", "DNS:a.example.com,DNS:mx.example.com", "mx.example.com", true);
    row("another", "DNS:mx.example.org", "mx.example.com", false);
    row("wildcard", "DNS:*.example.com", "mx.example.com", true);
    row("wildcard is one label", "DNS:*.example.com", "a.mx.example.com", false);
    row("wildcard is no name above", "DNS:*.example.com", "example.com", false);
    row("wildcard in part of a label", "DNS:m*.example.com", "mx.example.com", false);
    row("wildcard not leftmost", "DNS:mx.*.com", "mx.example.com", false);
    row("wildcard over everything", "DNS:*.com", "example.com", false);
    row("A-label", "DNS:xn--bcher-kva.example.com", "xn--bcher-kva.example.com", true);
    row("address", "IP:192.0.2.1", "mx.example.com", false);
    row("common name alone", "", "Posthorn-test-server.example", false);
}

void CertificateTest::names()
{
    QFETCH(const QByteArray, names);
    QFETCH(const QByteArray, host);
    QFETCH(const bool, matches);
    lab::CertificateWish wish;
    wish.name = "Posthorn-test-server.example";
    wish.subjectAltName = names;
    QCOMPARE(web::isFor(made(wish), *DomainName::parse(host)), matches);
}

void CertificateTest::whatStandsInIt()
{
    lab::CertificateWish wish;
    wish.subjectAltName = "DNS:mx.example.com,IP:192.0.2.1";
    wish.rsaBits = 1024;
    wish.from = -7200;
    wish.until = -3600;
    const auto facts = readCertificate(made(wish));
    QVERIFY(facts);
    QCOMPARE(facts->subject, QStringLiteral("CN=Posthorn test server"));
    QCOMPARE(facts->issuer, facts->subject);
    QCOMPARE(facts->names, (QStringList{QStringLiteral("mx.example.com"), QStringLiteral("192.0.2.1")}));
    QCOMPARE(facts->rsaBits, 1024);
    QCOMPARE(facts->notBefore.secsTo(facts->notAfter), 3600);
    QVERIFY(facts->notAfter < QDateTime::currentDateTimeUtc());
    QCOMPARE(readCertificate(made({}))->rsaBits, 0);
}

void CertificateTest::hostileOnes()
{
    QVERIFY(!readCertificate({}));
    QVERIFY(!readCertificate("no certificate"));
    QVERIFY(!web::isFor("no certificate", DomainName::literal("mx.example.com")));
    lab::CertificateWish wish;
    wish.name = "a\x1b[31m";
    QVERIFY(!readCertificate(made(wish))->subject.contains(QChar(0x1b)));
    const QByteArray whole = made(wish);
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!readCertificate(whole.left(size)));
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
