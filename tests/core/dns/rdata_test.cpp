// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/rdata.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using namespace std::chrono_literals;

namespace {

Record record(RecordType type, const QByteArray &rdata)
{
    return {DomainName::literal("a.example"), type, 60s, rdata};
}

QByteArray wireName(const char *name)
{
    return DomainName::literal(name).toWire();
}

const QByteArray kName = wireName("mx.example");

} // namespace

class RdataTest : public QObject
{
    Q_OBJECT

private slots:
    void viewsReadWholeDataOnly_data();
    void viewsReadWholeDataOnly();
    void viewsReadTheirTypeOnly();
    void viewsGiveTheFields();
    void stringsOfTxt_data();
    void stringsOfTxt();
    void makersAndViewsAgree();
    void longTextIsSplit_data();
    void longTextIsSplit();
    void printsAndReadsBack_data();
    void printsAndReadsBack();
    void textShowsEveryOctet();
    void wrongDataPrintsInUnknownForm_data();
    void wrongDataPrintsInUnknownForm();
    void refusesWrongText_data();
    void refusesWrongText();
    void relativeNamesTakeTheOrigin();
};

void RdataTest::viewsReadWholeDataOnly_data()
{
    QTest::addColumn<quint16>("type");
    QTest::addColumn<QByteArray>("rdata");
    const auto row = [](const char *title, RecordType type, const QByteArray &rdata) {
        QTest::newRow(title) << static_cast<quint16>(type) << rdata;
    };
    row("A", RecordType::A, QByteArray(4, 1));
    row("AAAA", RecordType::Aaaa, QByteArray(16, 1));
    row("NS", RecordType::Ns, kName);
    row("CNAME", RecordType::Cname, kName);
    row("PTR", RecordType::Ptr, kName);
    row("DNAME", RecordType::Dname, kName);
    row("MX", RecordType::Mx, QByteArray("\0\12", 2) + kName);
    row("null MX", RecordType::Mx, QByteArray("\0\0\0", 3));
    row("SRV", RecordType::Srv, QByteArray(6, 1) + kName);
    row("SOA", RecordType::Soa, kName + kName + QByteArray(20, 1));
}

/// True for whichever view is that of the record's type.
bool isRead(const Record &r)
{
    return nameData(r) || addressData(r) || mxData(r) || soaData(r) || srvData(r);
}

void RdataTest::viewsReadWholeDataOnly()
{
    QFETCH(quint16, type);
    QFETCH(QByteArray, rdata);
    const auto reads = [&](const QByteArray &octets) { return isRead(record(RecordType(type), octets)); };
    QVERIFY(reads(rdata));
    QVERIFY(!reads(rdata + '\0'));
    for (qsizetype size = 0; size < rdata.size(); ++size)
        QVERIFY2(!reads(rdata.first(size)), qPrintable(QString::number(size)));
}

void RdataTest::viewsReadTheirTypeOnly()
{
    QVERIFY(!isRead(record(RecordType::Txt, kName)));
    QVERIFY(!addressData(record(RecordType::Aaaa, QByteArray(4, 1))));
    QVERIFY(!addressData(record(RecordType::A, QByteArray(16, 1))));
    QVERIFY(!nameData(record(RecordType::Mx, QByteArray("\0\12", 2) + kName)));
    QVERIFY(!txtStrings(record(RecordType::Mx, "\1a")));
    QVERIFY(txtStrings(record(RecordType::Spf, "\1a")));
}

void RdataTest::viewsGiveTheFields()
{
    const auto mx = mxData(record(RecordType::Mx, QByteArray("\1\2", 2) + kName));
    QCOMPARE(mx->preference, quint16(258));
    QCOMPARE(mx->host, DomainName::literal("mx.example"));
    const auto srv = srvData(record(RecordType::Srv, QByteArray("\1\0\0\2\377\377", 6) + kName));
    QVERIFY(*srv == (SrvData{256, 2, 65535, DomainName::literal("mx.example")}));
    QCOMPARE(addressData(record(RecordType::A, QByteArray("\300\0\2\1", 4)))->toString(),
             QStringLiteral("192.0.2.1"));
}

void RdataTest::stringsOfTxt_data()
{
    QTest::addColumn<QByteArray>("rdata");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one") << QByteArray("\3abc") << true << QByteArray("abc");
    QTest::newRow("two") << QByteArray("\1a\2bc") << true << QByteArray("abc");
    QTest::newRow("empty string") << QByteArray(1, '\0') << true << QByteArray();
    QTest::newRow("no string") << QByteArray() << true << QByteArray();
    QTest::newRow("255 octets") << '\xff' + QByteArray(255, 'x') << true << QByteArray(255, 'x');
    QTest::newRow("cut string") << QByteArray("\3ab") << false << QByteArray();
    QTest::newRow("cut second string") << QByteArray("\1a\1") << false << QByteArray();
    QTest::newRow("NUL inside") << QByteArray("\2\0a", 3) << true << QByteArray("\0a", 2);
}

void RdataTest::stringsOfTxt()
{
    QFETCH(QByteArray, rdata);
    QFETCH(bool, good);
    QFETCH(QByteArray, text);
    const Record txt = record(RecordType::Txt, rdata);
    QCOMPARE(txtStrings(txt).has_value(), good);
    QCOMPARE(txtText(txt), text);
}

void RdataTest::makersAndViewsAgree()
{
    const DomainName name = DomainName::literal("mx.example");
    QVERIFY(mxData(record(RecordType::Mx, makeMx(65535, name))) == (MxData{65535, name}));
    QCOMPARE(nameData(record(RecordType::Ns, makeName(DomainName()))), DomainName());
    const Address address = *Address::parse(QByteArrayView("2001:db8::1"));
    QVERIFY(addressData(record(RecordType::Aaaa, makeAddress(address))) == address);
    const SoaData soa{name, DomainName(), 1, 2, 3, 4, 4294967295};
    QVERIFY(soaData(record(RecordType::Soa, makeSoa(soa))) == soa);
}

void RdataTest::longTextIsSplit_data()
{
    QTest::addColumn<int>("octets");
    QTest::addColumn<int>("strings");
    QTest::newRow("0") << 0 << 1;
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("255") << 255 << 1;
    QTest::newRow("256") << 256 << 2;
    QTest::newRow("510") << 510 << 2;
    QTest::newRow("511") << 511 << 3;
}

void RdataTest::longTextIsSplit()
{
    QFETCH(int, octets);
    QFETCH(int, strings);
    const QByteArray text(octets, 'x');
    const Record txt = record(RecordType::Txt, makeTxt(text));
    QCOMPARE(txtStrings(txt)->size(), strings);
    QCOMPARE(txtText(txt), text);
}

void RdataTest::printsAndReadsBack_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *type, const char *text) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(text);
    };
    row("A", "192.0.2.1");
    row("AAAA", "2001:db8::1");
    row("NS", "ns.example.");
    row("MX", "10 mx.example.");
    row("CNAME", R"(\@.\$.a\".b\;c.\000.example.)");
    row("TXT", R"("v=DMARC1; p=none" "a\"b\\c\009\255" "")");
    row("SPF", R"("v=spf1 -all")");
    row("SRV", "0 65535 25 mx.example.");
    row("SOA", "ns.example. host\\.master.example. 1 7200 900 1209600 300");
    row("PTR", "mx.example.");
    row("DNAME", "example.");
    row("TLSA", "3 1 1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    row("DS", "1 13 2 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    row("TYPE257", "0 issue \"ca.example\"");
    row("TYPE65280", "\\# 3 00ff7f");
    row("TYPE65281", "\\# 0");
}

void RdataTest::printsAndReadsBack()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    const RecordType number = *typeFromName(type);
    const auto rdata = rdataFromText(number, text);
    QVERIFY2(rdata, qPrintable(rdata ? QString() : rdata.error()));
    QCOMPARE(rdataText(record(number, *rdata)), text);
    QCOMPARE(zoneLine(record(number, *rdata)), QStringLiteral("a.example. 60 IN %1 %2").arg(type, text));
}

void RdataTest::textShowsEveryOctet()
{
    QByteArray all;
    for (int i = 0; i < 255; ++i)
        all.append(static_cast<char>(i));
    const Record txt = record(RecordType::Txt, makeTxt(all));
    const QString text = rdataText(txt);
    QVERIFY(std::all_of(text.begin(), text.end(),
                        [](QChar c) { return c >= QLatin1Char(' ') && c <= QLatin1Char('~'); }));
    QCOMPARE(*rdataFromText(RecordType::Txt, text), txt.rdata);
}

void RdataTest::wrongDataPrintsInUnknownForm_data()
{
    QTest::addColumn<quint16>("type");
    QTest::addColumn<QByteArray>("rdata");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, RecordType type, const QByteArray &rdata, const char *text) {
        QTest::newRow(title) << static_cast<quint16>(type) << rdata << QString::fromLatin1(text);
    };
    row("short A", RecordType::A, "\1\2\3", "\\# 3 010203");
    row("long A", RecordType::A, "\1\2\3\4\5", "\\# 5 0102030405");
    row("empty A", RecordType::A, "", "\\# 0");
    row("MX without host", RecordType::Mx, "\1\2", "\\# 2 0102");
    row("cut TXT", RecordType::Txt, "\5ab", "\\# 3 056162");
    row("empty TXT", RecordType::Txt, "", "\\# 0");
    row("cut name", RecordType::Ns, "\3ab", "\\# 3 036162");
    row("octets after the name", RecordType::Ns, QByteArray("\0\1", 2), "\\# 2 0001");
}

void RdataTest::wrongDataPrintsInUnknownForm()
{
    QFETCH(quint16, type);
    QFETCH(QByteArray, rdata);
    QFETCH(QString, text);
    QCOMPARE(rdataText(record(RecordType(type), rdata)), text);
}

void RdataTest::refusesWrongText_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *type, const char *text) {
        QTest::newRow(text) << QString::fromLatin1(type) << QString::fromLatin1(text);
    };
    row("A", "192.0.2.1 192.0.2.2");
    row("A", "192.0.2");
    row("A", "");
    row("AAAA", "192.0.2.1");
    row("MX", "10");
    row("MX", "65536 mx.example.");
    row("MX", "-1 mx.example.");
    row("MX", "ten mx.example.");
    row("SRV", "0 0 65536 mx.example.");
    row("TLSA", "256 1 1 00");
    row("TLSA", "3 1 1 zz");
    row("DS", "1 256 2 00");
    row("SOA", "a. b. 4294967296 1 1 1 1");
    row("SOA", "a. b. 1 1 1 1");
    row("TXT", "");
    row("NS", "a..b.");
    row("NS", "\"a\"");
    row("MX", "10 \"a\"");
    row("TYPE65280", "\\# 2 00");
    row("TYPE65280", "\\# 1 zz");
    row("TYPE65280", "plain");
}

void RdataTest::refusesWrongText()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QVERIFY(!rdataFromText(*typeFromName(type), text));
}

void RdataTest::relativeNamesTakeTheOrigin()
{
    const auto rdata =
        rdataFromText(RecordType::Mx, QStringLiteral("10 mx"), DomainName::literal("example.com"));
    QCOMPARE(mxData(record(RecordType::Mx, *rdata))->host, DomainName::literal("mx.example.com"));
    const auto apex = rdataFromText(RecordType::Ns, QStringLiteral("@"), DomainName::literal("example.com"));
    QCOMPARE(nameData(record(RecordType::Ns, *apex)), DomainName::literal("example.com"));
}

QTEST_APPLESS_MAIN(RdataTest)
#include "rdata_test.moc"
