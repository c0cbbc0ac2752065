// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tlsarecord.h"

#include <QTest>

using namespace posthorn::records;

class TlsaRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void rdata_data();
    void rdata();
    void presentationForm();
};

void TlsaRecordTest::rdata_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, std::initializer_list<int> head, const QByteArray &data,
                        std::initializer_list<TlsaIssue> issues) {
        QByteArray octets;
        for (const int octet : head)
            octets += static_cast<char>(octet);
        QList<int> codes;
        for (const TlsaIssue issue : issues)
            codes.append(static_cast<int>(issue));
        QTest::newRow(name) << octets + data << codes;
    };
    using enum TlsaIssue;
    const QByteArray sha256(32, 'x');
    const QByteArray sha512(64, 'x');
    const QByteArray longDer = QByteArray::fromHex("308200ff") + QByteArray(255, 'x');
    row("3 1 1", {3, 1, 1}, sha256, {});
    row("2 0 2", {2, 0, 2}, sha512, {});
    row("digest one octet short", {3, 1, 1}, sha256.chopped(1), {BadLength});
    row("digest one octet long", {3, 1, 1}, sha256 + 'x', {BadLength});
    row("SHA-512 of 32 octets", {3, 1, 2}, sha256, {BadLength});
    row("usage 0", {0, 1, 1}, sha256, {UsageNotForSmtp});
    row("usage 1", {1, 1, 1}, sha256, {UsageNotForSmtp});
    row("usage 4", {4, 1, 1}, sha256, {UnknownUsage});
    row("usage 255", {255, 1, 1}, sha256, {UnknownUsage});
    row("selector 2", {3, 2, 1}, sha256, {UnknownSelector});
    row("matching type 3", {3, 1, 3}, sha256, {UnknownMatching});
    row("whole key", {3, 1, 0}, QByteArray::fromHex("3003020101"), {});
    row("whole key, long length", {3, 1, 0}, longDer, {});
    row("whole key cut off", {3, 1, 0}, longDer.chopped(1), {NotDer});
    row("whole key that is none", {3, 1, 0}, "hello", {NotDer});
    row("length that is cut off", {3, 1, 0}, QByteArray::fromHex("3082"), {NotDer});
    row("length of unknown form", {3, 1, 0}, QByteArray::fromHex("3080"), {NotDer});
    row("no data", {3, 1, 1}, "", {TooShort, BadLength});
    row("two octets", {3, 1}, "", {TooShort});
    row("nothing", {}, "", {TooShort});
}

void TlsaRecordTest::rdata()
{
    QFETCH(QByteArray, octets);
    const auto parsed = parseTlsa(octets);
    QList<int> found;
    for (const auto &issue : parsed.issues)
        found.append(static_cast<int>(issue.code));
    std::sort(found.begin(), found.end());
    QTEST(found, "codes");
    if (octets.size() >= 3)
        QCOMPARE(parsed.record.rdata(), octets);
}

void TlsaRecordTest::presentationForm()
{
    QCOMPARE(print(parseTlsa(QByteArray::fromHex("0300ff00ab")).record), QByteArray("3 0 255 00ab"));
}

QTEST_APPLESS_MAIN(TlsaRecordTest)
#include "tlsarecord_test.moc"
