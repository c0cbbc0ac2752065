// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/check.h"
#include "tests/support/suites.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace posthorn;
using namespace posthorn::audit;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of the table that the registry follows.
struct Written
{
    QString id;
    QString severity;
    bool graded = false; ///< †: a warning, raised to an error
    QStringList mends;
};

/// The rows of the areas that the registry has.
QList<Written> writtenRows(const QByteArray &text)
{
    static const QRegularExpression kRow(
        u"^\\| ([a-z-]+\\.[a-z0-9-]+) \\| (\\w+)( †)? \\|.*\\|([^|]*)\\|[^|]*\\|$"_s,
        QRegularExpression::MultilineOption);
    QList<Written> rows;
    for (auto each = kRow.globalMatch(QString::fromUtf8(text)); each.hasNext();) {
        const auto row = each.next();
        const QString mends = row.captured(4).trimmed().section(u' ', 0, 0);
        rows.append({row.captured(1), row.captured(2), !row.captured(3).isEmpty(),
                     (mends.isEmpty() ? u"none"_s : mends).split(u'/')});
    }
    return rows;
}

QStringList textsOf(const Check &check)
{
    return {QString::fromUtf8(check.text.title), QString::fromUtf8(check.text.detail),
            QString::fromUtf8(check.text.fix)};
}

/// What needs a live server or a file from the web, which no area looks at yet.
bool needsMoreThanDns(const QString &id)
{
    static const QSet<QString> kIds{
        u"mta-sts.certificate"_s,    u"mta-sts.content-type"_s,  u"mta-sts.max-age-short"_s,
        u"mta-sts.mode-none"_s,      u"mta-sts.mode-testing"_s,  u"mta-sts.mx-mismatch"_s,
        u"mta-sts.policy-missing"_s, u"mta-sts.policy-syntax"_s, u"mta-sts.policy-too-large"_s,
        u"mta-sts.record-missing"_s, u"mta-sts.redirect"_s,      u"mta-sts.timeout"_s};
    return kIds.contains(id);
}

} // namespace

class RegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void identifiersAreAreaAndName_data() { addChecks(); }
    void identifiersAreAreaAndName();
    void identifiersAreUnique();
    void causesStandBefore_data() { addChecks(); }
    void causesStandBefore();
    void referencesAreRfcAndSection_data() { addChecks(); }
    void referencesAreRfcAndSection();
    void textsAreWholeSentences_data() { addChecks(); }
    void textsAreWholeSentences();
    void textsAreForPeople_data() { addChecks(); }
    void textsAreForPeople();
    void raisedIsWorse_data() { addChecks(); }
    void raisedIsWorse();
    void everyAreaCanBeInOrder();
    void registryIsAsWritten();

private:
    static void addChecks()
    {
        QTest::addColumn<QString>("id");
        for (const Check *check : allChecks())
            QTest::newRow(check->id) << QString::fromLatin1(check->id);
    }
};

void RegistryTest::identifiersAreAreaAndName()
{
    QFETCH(QString, id);
    static const QRegularExpression kShape(u"^([a-z]+(-[a-z]+)*)\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const auto match = kShape.match(id);
    QVERIFY(match.hasMatch());
    const auto area = lookup::areaFromId(match.captured(1));
    QVERIFY(area);
    QCOMPARE(areaOf(*checkById(id)), *area);
}

void RegistryTest::identifiersAreUnique()
{
    QSet<QByteArray> ids;
    for (const Check *check : allChecks()) {
        QVERIFY2(!ids.contains(check->id), check->id);
        ids.insert(check->id);
    }
}

void RegistryTest::causesStandBefore()
{
    QFETCH(QString, id);
    QSet<QString> before;
    for (const Check *check : allChecks()) {
        if (QLatin1String(check->id) == id)
            break;
        before.insert(QString::fromLatin1(check->id));
    }
    for (const char *cause : checkById(id)->after) {
        if (cause)
            QVERIFY2(before.contains(QString::fromLatin1(cause)), cause);
    }
}

void RegistryTest::referencesAreRfcAndSection()
{
    QFETCH(QString, id);
    // What is no RFC yet has its draft's name.
    static const QRegularExpression kShape(
        u"^(RFC [1-9]\\d{2,4} §([1-9]\\d*|[A-Z])(\\.\\d+)*|draft(-[a-z0-9]+)+)?$"_s);
    const QString reference = QString::fromUtf8(checkById(id)->reference);
    QVERIFY2(kShape.match(reference).hasMatch(), qPrintable(reference));
}

void RegistryTest::textsAreWholeSentences()
{
    QFETCH(QString, id);
    const Check &check = *checkById(id);
    const QStringList texts = textsOf(check);
    static const QRegularExpression kHole(u"\\{[a-z]+\\}"_s);
    for (QString text : texts) {
        text.replace(kHole, u"it"_s);
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u'%'), qPrintable(text));
        QVERIFY2(!text.contains(u"  ") && text == text.trimmed(), qPrintable(text));
        QVERIFY2(!text.contains(u'"'), qPrintable(text));
    }
    QVERIFY(!texts[0].isEmpty() && !texts[0].endsWith(u'.'));
    QVERIFY(!texts[1].isEmpty());
    // What is good, or somebody else's, needs no mending; all else says what to do.
    QVERIFY2(!texts[2].isEmpty() || check.mend == Mend::None, "no fix");
    for (const QString &text : {texts[1], texts[2]}) {
        const bool ends = text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'}') ||
                          text.endsWith(u'?') || text.endsWith(u')') || text.endsWith(u"…"_s) ||
                          text.contains(u": ");
        QVERIFY2(ends, qPrintable(text));
    }
}

void RegistryTest::textsAreForPeople()
{
    QFETCH(QString, id);
    static const QRegularExpression kJargon(
        u"\\b(TODO|FIXME|XXX|permerror|temperror|RRset|rdata|apex|FQDN|lame|octets? string|MTA|QNAME|rcode|void look-?ups?|epoch|serial)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kNames(u"mta-sts|\\{[a-z]+\\}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : textsOf(*checkById(id))) {
        const auto match = kJargon.match(QString(text).remove(kNames));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u": "_s + text));
    }
}

void RegistryTest::raisedIsWorse()
{
    QFETCH(QString, id);
    const Check &check = *checkById(id);
    QVERIFY(!check.raised || *check.raised > check.severity);
    QVERIFY(check.function);
    QVERIFY(whoOf(check) != Who::Nobody || check.mend == Mend::None || check.who);
}

void RegistryTest::everyAreaCanBeInOrder()
{
    for (const Check *check : allChecks()) {
        const lookup::Area area = areaOf(*check);
        if (area != lookup::Area::Local)
            QVERIFY2(checkById(QString(lookup::areaId(area) + u".ok"_s)), check->id);
        QCOMPARE(QByteArray(check->id).endsWith(".ok") ? check->severity : Severity::Good, Severity::Good);
    }
}

void RegistryTest::registryIsAsWritten()
{
    QFile file(test::suitePath(u"../checks.md"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the table that the registry follows is not at hand");
    const QList<Written> rows = writtenRows(file.readAll());
    QVERIFY(rows.size() > 100);
    QSet<lookup::Area> areas;
    for (const Check *check : allChecks())
        areas.insert(areaOf(*check));
    QSet<QString> written;
    QStringList faults;
    for (const Written &row : rows) {
        written.insert(row.id);
        const auto area = lookup::areaFromId(row.id.section(u'.', 0, 0));
        if (!area || !areas.contains(*area) || needsMoreThanDns(row.id))
            continue;
        const Check *check = checkById(row.id);
        if (!check) {
            faults.append(row.id + u" is missing"_s);
            continue;
        }
        const QString severity = severityId(check->severity);
        const QString raised = check->raised ? severityId(*check->raised) : severity;
        const bool fits = row.graded ? severity == u"warning" && raised == u"error"
                                     : row.severity == severity || row.severity == raised;
        if (!fits)
            faults.append(u"%1: %2 or %3, not %4"_s.arg(row.id, severity, raised, row.severity));
        if (!row.mends.contains(mendId(check->mend)))
            faults.append(u"%1: %2, not %3"_s.arg(row.id, mendId(check->mend), row.mends.join(u'/')));
    }
    for (const Check *check : allChecks()) {
        const QString id = QString::fromLatin1(check->id);
        if (!written.contains(id) && !id.endsWith(u".ok"))
            faults.append(id + u" is not in the table"_s);
    }
    QCOMPARE(faults.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "registry_test.moc"
