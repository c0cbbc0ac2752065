// SPDX-License-Identifier: GPL-3.0-or-later
// Records as they are published, and what other parsers say about them.
#include "core/records/bimirecord.h"
#include "core/records/dkimkey.h"
#include "core/records/dmarcrecord.h"
#include "core/records/mtastsrecord.h"
#include "core/records/mxrecord.h"
#include "core/records/tlsrptrecord.h"
#include "tests/support/suites.h"

#include <QFile>
#include <QTest>

using namespace posthorn::records;

namespace {

/// The two columns of each line.
QList<std::pair<QByteArray, QByteArray>> rows(const QString &file)
{
    QList<std::pair<QByteArray, QByteArray>> list;
    QFile tsv(posthorn::test::suitePath(QStringLiteral("corpus/") + file));
    if (!tsv.open(QIODevice::ReadOnly))
        return list;
    while (!tsv.atEnd()) {
        QByteArray line = tsv.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        const qsizetype tab = line.indexOf('\t');
        list.append({line.left(tab), line.mid(tab + 1)});
    }
    return list;
}

/// Prints octet for octet, and means the same when read again.
template <class Parse>
bool isStable(const QByteArray &text, Parse parse)
{
    const auto read = parse(text);
    return !read || (print(read->record) == text && parse(print(read->record)) == read);
}

bool isStableDmarc(const QByteArray &text)
{
    const DmarcParse read = parseDmarc(text);
    const auto *record = std::get_if<DmarcParsed>(&read);
    return !record || (print(record->record) == text && parseDmarc(print(record->record)) == read);
}

/// Several servers in a line, with commas.
bool isStableMx(const QByteArray &text)
{
    const QList<QByteArray> servers = text.split(',');
    return std::all_of(servers.begin(), servers.end(), [](const QByteArray &server) {
        const auto read = parseMx(server);
        return read && parseMx(print(*read)) == read;
    });
}

bool isStableRecord(const QByteArray &kind, const QByteArray &text)
{
    if (kind == "dkim")
        return isStable(text, parseDkimKey);
    if (kind == "mta-sts")
        return isStable(text, parseMtaSts);
    if (kind == "tls-rpt")
        return isStable(text, parseTlsRpt);
    if (kind == "bimi")
        return isStable(text, parseBimi);
    return kind == "dmarc" ? isStableDmarc(text) : isStableMx(text);
}

/// "rsa 1024" as the table has it; "ERR" where no signature can be verified with the key. The table's parser
/// knows no revoked keys: an empty `p` is an error to it, and is no usable key to us either. It skips octets
/// that base64 has not (StrayOctets is a warning for that reason).
QByteArray dkimVerdict(const QByteArray &text)
{
    const DkimParse key = parseDkimKey(text);
    if (!key || !key->isGood() || !key->record.key)
        return "ERR";
    const bool isRsa = key->record.key->algorithm == DkimPublicKey::Algorithm::Rsa;
    return (isRsa ? "rsa " : "ed25519 ") + QByteArray::number(key->record.key->bits);
}

/// A record that receivers act on. The table is of RFC 7489. RFC 9989 differs from it in records that have no
/// `p` but a valid rua (§4.10.1), in `p` at another place (§4.8), and in pct, rf and ri, which are unknown
/// tags now (App. C.5.2): none of these makes a record of the table invalid in one and valid in the other.
QByteArray dmarcVerdict(const QByteArray &text)
{
    const DmarcParse parse = parseDmarc(text);
    const auto *record = std::get_if<DmarcParsed>(&parse);
    return record && !record->record.hasNoEffect() ? "valid" : "ERR";
}

} // namespace

class RecordCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void publishedRecordsAreStable_data();
    void publishedRecordsAreStable();
    void dkimVerdicts_data();
    void dkimVerdicts();
    void dmarcVerdicts_data();
    void dmarcVerdicts();
};

void RecordCorpusTest::initTestCase()
{
    if (!QFile::exists(posthorn::test::suitePath(QStringLiteral("corpus/records.tsv"))))
        QSKIP("The public suites are not there (POSTHORN_SUITES).");
}

void RecordCorpusTest::publishedRecordsAreStable_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    int line = 0;
    for (const auto &[kind, text] : rows(QStringLiteral("records.tsv"))) {
        ++line;
        if (kind != "spf" && kind != "caa") // spfsuite_test.cpp; no parser of ours
            QTest::addRow("%s, line %d", kind.constData(), line) << kind << text;
    }
}

void RecordCorpusTest::publishedRecordsAreStable()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QVERIFY2(isStableRecord(kind, text), text.constData());
}

void RecordCorpusTest::dkimVerdicts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("verdict");
    int line = 0;
    for (const auto &[text, verdict] : rows(QStringLiteral("dkim-verdicts.tsv")))
        QTest::addRow("line %d", ++line) << text << (verdict.startsWith("ERR") ? QByteArray("ERR") : verdict);
}

void RecordCorpusTest::dkimVerdicts()
{
    QFETCH(QByteArray, text);
    QTEST(dkimVerdict(text), "verdict");
}

void RecordCorpusTest::dmarcVerdicts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("verdict");
    int line = 0;
    for (const auto &[text, verdict] : rows(QStringLiteral("dmarc-verdicts.tsv")))
        QTest::addRow("line %d", ++line) << text << (verdict.startsWith("ERR") ? QByteArray("ERR") : verdict);
}

void RecordCorpusTest::dmarcVerdicts()
{
    QFETCH(QByteArray, text);
    QTEST(dmarcVerdict(text), "verdict");
}

QTEST_APPLESS_MAIN(RecordCorpusTest)
#include "recordcorpus_test.moc"
