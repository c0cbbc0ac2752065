// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/validationlimits.h"
#include "core/dns/dnssecdata.h"
#include "core/dns/trustanchor.h"

#include <QTest>

using namespace posthorn::dns;
using Why = TrustAnchorError::Why;

class TrustAnchorTest : public QObject
{
    Q_OBJECT

private slots:
    void shipped();
    void reads_data();
    void reads();
    void complains_data();
    void complains();
};

void TrustAnchorTest::shipped()
{
    QList<int> tags;
    for (const Record &anchor : shippedTrustAnchors()) {
        const auto ds = dsData(anchor);
        QVERIFY(ds);
        QCOMPARE(ds->algorithm, quint8{8});
        QCOMPARE(ds->digestType, quint8{2});
        QCOMPARE(ds->digest.size(), 32);
        tags.append(ds->tag);
    }
    QCOMPARE(tags, (QList<int>{20326, 38696}));
}

namespace {

const QByteArray kDigest = "E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D";
const QByteArray kKey =
    "mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==";

} // namespace

void TrustAnchorTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("tag");
    QTest::newRow("plain") << QByteArray(". DS 20326 8 2 " + kDigest) << 20326;
    QTest::newRow("class and TTL") << QByteArray(". 172800 IN DS 20326 8 2 " + kDigest + "\n") << 20326;
    QTest::newRow("class first, tabs, lower case")
        << QByteArray(".\tin\t3600\tds\t20326 8 2 " + kDigest.toLower() + "\r\n") << 20326;
    QTest::newRow("digest in two parts")
        << QByteArray(". IN DS 20326 8 2 " + kDigest.left(30) + ' ' + kDigest.mid(30)) << 20326;
    QTest::newRow("comments and empty lines")
        << QByteArray("; anchors\n\n  \n. IN DS 20326 8 2 " + kDigest + " ; KSK-2017\n") << 20326;
    // RFC 6605 §6.1
    QTest::newRow("key") << QByteArray(". 3600 IN DNSKEY 257 3 13 " + kKey) << 0;
}

void TrustAnchorTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(int, tag);
    const auto anchors = parseTrustAnchors(text);
    QVERIFY(anchors);
    QCOMPARE(anchors->size(), 1);
    const auto ds = dsData(anchors->first());
    QCOMPARE(ds ? ds->tag : 0, tag);
    QCOMPARE(keyData(anchors->first()).has_value(), tag == 0);
}

void TrustAnchorTest::complains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Why>("why");
    QTest::addColumn<int>("line");
    const QByteArray good = ". DS 20326 8 2 " + kDigest + '\n';
    QTest::newRow("empty") << QByteArray() << Why::Empty << 0;
    QTest::newRow("comments alone") << QByteArray("; nothing\n") << Why::Empty << 0;
    QTest::newRow("other type") << good + ". A 192.0.2.1\n" << Why::OtherType << 2;
    QTest::newRow("other zone") << good + "com. DS 20326 8 2 " + kDigest << Why::NotTheRoot << 2;
    QTest::newRow("no record") << QByteArray("hello\n") << Why::NotARecord << 1;
    QTest::newRow("bad digest") << QByteArray(". DS 20326 8 2 xyz\n") << Why::NotARecord << 1;
    QTest::newRow("no zone key") << QByteArray(". DNSKEY 1 3 13 " + kKey) << Why::NotAKey << 1;
    QTest::newRow("revoked") << QByteArray(". DNSKEY 385 3 13 " + kKey) << Why::NotAKey << 1;
    QTest::newRow("octets") << QByteArray("\xff\x00\x01 \x80", 5) << Why::NotARecord << 1;
    QTest::newRow("too large") << QByteArray(posthorn::kMaxAnchorFileOctets + 1, ';') << Why::TooLarge << 0;
}

void TrustAnchorTest::complains()
{
    QFETCH(QByteArray, text);
    QFETCH(Why, why);
    QFETCH(int, line);
    const auto anchors = parseTrustAnchors(text);
    QVERIFY(!anchors);
    QCOMPARE(anchors.error().why, why);
    QCOMPARE(anchors.error().line, line);
}

QTEST_APPLESS_MAIN(TrustAnchorTest)
#include "trustanchor_test.moc"
