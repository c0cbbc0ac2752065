// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/danematch.h"
#include "tests/support/lab/testcertificates.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using namespace posthorn::records;
using Fault = DaneMatch::Fault;
using Usage = TlsaRecord::Usage;
using Selector = TlsaRecord::Selector;
using Matching = TlsaRecord::Matching;

namespace {

QByteArray der(const lab::Credentials &credentials)
{
    return QSslCertificate(credentials.certificate).toDer();
}

/// SubjectPublicKeyInfo, by Qt and not by what is tested.
QByteArray key(const lab::Credentials &credentials)
{
    return QSslCertificate(credentials.certificate).publicKey().toDer();
}

QByteArray digest(const QByteArray &data, Matching matching)
{
    if (matching == Matching::Full)
        return data;
    return QCryptographicHash::hash(data, matching == Matching::Sha256 ? QCryptographicHash::Sha256
                                                                       : QCryptographicHash::Sha512);
}

TlsaRecord record(Usage usage, Selector selector, Matching matching, const lab::Credentials &of)
{
    return {usage, selector, matching, digest(selector == Selector::Cert ? der(of) : key(of), matching)};
}

} // namespace

class DaneMatchTest : public QObject
{
    Q_OBJECT

private:
    lab::Credentials m_authority = lab::makeAuthority();
    lab::Credentials m_server = lab::makeServerCertificate(m_authority, "DNS:mx.example.com");
    lab::Credentials m_other = lab::makeAuthority();
    QList<QByteArray> m_chain{der(m_server), der(m_authority)};
    DomainName m_host = DomainName::literal("mx.example.com");
    QDateTime m_now = QDateTime::currentDateTimeUtc();

    DaneMatch match(const QList<TlsaRecord> &records, const char *host = "mx.example.com",
                    qint64 hoursLater = 0) const
    {
        return matchDane(records, m_chain, {DomainName::literal(host)}, m_now.addSecs(hoursLater * 3600));
    }

private slots:
    void everySelectorAndDigest_data();
    void everySelectorAndDigest();
    void serversKeyLooksAtNothingElse();
    void authorityLooksAtNameAndTime();
    void authorityNeedNotBeShown();
    void authorityMustStandAbove();
    void chainMustLeadThere();
    void rollOver();
    void strongestDigestCounts();
    void whatIsNoChain();
    void usable();
};

void DaneMatchTest::everySelectorAndDigest_data()
{
    QTest::addColumn<int>("usage");
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matching");
    for (int usage : {2, 3}) {
        for (int selector : {0, 1}) {
            for (int matching : {0, 1, 2})
                QTest::addRow("%d %d %d", usage, selector, matching) << usage << selector << matching;
        }
    }
}

void DaneMatchTest::everySelectorAndDigest()
{
    QFETCH(int, usage);
    QFETCH(int, selector);
    QFETCH(int, matching);
    const lab::Credentials &of = usage == 2 ? m_authority : m_server;
    TlsaRecord good = record(Usage(usage), Selector(selector), Matching(matching), of);
    QVERIFY(match({good}).isMatch());
    QVERIFY(!match({record(Usage(usage), Selector(selector), Matching(matching), m_other)}).isMatch());
    if (usage == 2 && selector == 0 && matching == 0)
        return; // what an authority that is trusted has signed itself with is looked at by nobody
    good.data.back() = static_cast<char>(good.data.back() ^ 1);
    QVERIFY(!match({good}).isMatch());
}

void DaneMatchTest::serversKeyLooksAtNothingElse()
{
    const TlsaRecord own = record(Usage::DaneEe, Selector::Spki, Matching::Sha256, m_server);
    QVERIFY(match({own}, "elsewhere.test", 1000).isMatch());
    QCOMPARE(match({record(Usage::DaneEe, Selector::Spki, Matching::Sha256, m_authority)}).fault,
             Fault::NoFit);
}

void DaneMatchTest::authorityLooksAtNameAndTime()
{
    const TlsaRecord authority = record(Usage::DaneTa, Selector::Cert, Matching::Sha256, m_authority);
    QCOMPARE(match({authority}, "elsewhere.test").fault, Fault::OtherName);
    const qint64 whole = m_now.secsTo(QSslCertificate(m_server.certificate).expiryDate()) / 3600;
    QVERIFY(match({authority}, "mx.example.com", whole - 1).isMatch());
    QCOMPARE(match({authority}, "mx.example.com", whole + 1).fault, Fault::Expired);
    QCOMPARE(match({authority}, "mx.example.com", -2).fault, Fault::Expired);
    // Any of the names will do.
    QVERIFY(
        matchDane({authority}, m_chain, {DomainName::literal("elsewhere.test"), m_host}, m_now).isMatch());
}

void DaneMatchTest::authorityNeedNotBeShown()
{
    // The record holds it whole, or its key: then the server may leave it out (RFC 7671 §5.2.2, §5.2.3).
    const QList<QByteArray> alone{der(m_server)};
    for (Selector selector : {Selector::Cert, Selector::Spki}) {
        const TlsaRecord whole = record(Usage::DaneTa, selector, Matching::Full, m_authority);
        QVERIFY(matchDane({whole}, alone, {m_host}, m_now).isMatch());
        QCOMPARE(matchDane({whole}, alone, {DomainName::literal("x.test")}, m_now).fault, Fault::OtherName);
        QVERIFY(!matchDane({record(Usage::DaneTa, selector, Matching::Full, m_other)}, alone, {m_host}, m_now)
                     .isMatch());
        const TlsaRecord digested = record(Usage::DaneTa, selector, Matching::Sha256, m_authority);
        QCOMPARE(matchDane({digested}, alone, {m_host}, m_now).fault, Fault::NoFit);
    }
}

void DaneMatchTest::authorityMustStandAbove()
{
    QCOMPARE(match({record(Usage::DaneTa, Selector::Cert, Matching::Sha256, m_server)}).fault, Fault::NoFit);
}

void DaneMatchTest::chainMustLeadThere()
{
    // An authority that is shown and has signed nothing.
    const QList<QByteArray> chain{der(m_server), der(m_other)};
    const TlsaRecord shown = record(Usage::DaneTa, Selector::Cert, Matching::Sha256, m_other);
    QCOMPARE(matchDane({shown}, chain, {m_host}, m_now).fault, Fault::Broken);
}

void DaneMatchTest::rollOver()
{
    const TlsaRecord next = record(Usage::DaneEe, Selector::Spki, Matching::Sha256, m_other);
    const TlsaRecord own = record(Usage::DaneEe, Selector::Spki, Matching::Sha256, m_server);
    const TlsaRecord authority = record(Usage::DaneTa, Selector::Spki, Matching::Sha256, m_authority);
    QCOMPARE(match({next, own}).fitting, QList<qsizetype>{1});
    QCOMPARE(match({next, authority}).fitting, QList<qsizetype>{1});
    QCOMPARE(match({own, authority}).fitting, (QList<qsizetype>{0, 1}));
    // One that fits suffices, whatever is wrong with another.
    QVERIFY(match({authority, own}, "elsewhere.test").isMatch());
}

void DaneMatchTest::strongestDigestCounts()
{
    const TlsaRecord weak = record(Usage::DaneEe, Selector::Spki, Matching::Sha256, m_server);
    const TlsaRecord strong = record(Usage::DaneEe, Selector::Spki, Matching::Sha512, m_other);
    QCOMPARE(match({weak, strong}).fault, Fault::NoFit);
    // Of another selector or usage it outdoes nothing.
    QVERIFY(match({weak, record(Usage::DaneEe, Selector::Cert, Matching::Sha512, m_other)}).isMatch());
    QVERIFY(match({weak, record(Usage::DaneTa, Selector::Spki, Matching::Sha512, m_other)}).isMatch());
}

void DaneMatchTest::whatIsNoChain()
{
    const TlsaRecord own = record(Usage::DaneEe, Selector::Cert, Matching::Sha256, m_server);
    QCOMPARE(matchDane({own}, {}, {m_host}, m_now).fault, Fault::NoChain);
    QCOMPARE(matchDane({own}, {"no certificate"}, {m_host}, m_now).fault, Fault::NoChain);
    QCOMPARE(matchDane({own}, {der(m_server) + "x"}, {m_host}, m_now).fault, Fault::NoChain);
    QCOMPARE(match({}).fault, Fault::NoUsable);
    QVERIFY(!certificateEnd("x"));
    QCOMPARE(*certificateEnd(der(m_server)), QSslCertificate(m_server.certificate).expiryDate());
}

void DaneMatchTest::usable()
{
    const auto isUse = [](int usage, int selector, int matching, qsizetype octets) {
        QByteArray rdata;
        rdata.append(static_cast<char>(usage)).append(static_cast<char>(selector));
        rdata.append(static_cast<char>(matching)).append(octets, 'x');
        return isUsable(parseTlsa(rdata));
    };
    QVERIFY(isUse(3, 1, 1, 32));
    QVERIFY(isUse(2, 0, 2, 64));
    QVERIFY(!isUse(0, 1, 1, 32));
    QVERIFY(!isUse(1, 1, 1, 32));
    QVERIFY(!isUse(4, 1, 1, 32));
    QVERIFY(!isUse(3, 2, 1, 32));
    QVERIFY(!isUse(3, 1, 3, 32));
    QVERIFY(!isUse(3, 1, 1, 31));
    QVERIFY(!isUse(3, 1, 2, 32));
}

QTEST_GUILESS_MAIN(DaneMatchTest)
#include "danematch_test.moc"
