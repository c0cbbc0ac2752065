// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as others read it: pdfinfo, pdffonts, pdftotext, pdftoppm and qpdf say what is in it.
#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/report/auditjson.h"
#include "core/report/pdf/pdfbox.h"
#include "core/report/pdf/pdfpages.h"
#include "core/report/pdf/pdfwriter.h"
#include "core/report/report.h"
#include "core/report/sections/sections.h"
#include "tests/support/lab/program.h"
#include "tests/support/scenario.h"
#include "tests/support/testkeys.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::report;
using test::Scenario;
using Part = test::Scenario::Part;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, int *status = nullptr)
{
    const lab::ProgramRun run = lab::runProgram(program, arguments);
    if (status)
        *status = run.status;
    return run.status < 0 ? "does not end" : run.both();
}

QByteArray manyIncludes(int count)
{
    QByteArray spf = "v=spf1";
    QByteArray zones;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "s" + QByteArray::number(i);
        spf += " include:" + name + ".example.com";
        zones += test::txt(name, "v=spf1 ip4:203.0.113." + QByteArray::number(i) + " -all");
    }
    return test::txt("@", spf + " -all") + zones;
}

QByteArray manyServers(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QByteArray label = QByteArray(55, 'x') + QByteArray::number(10000000 + i).right(8);
        lines += "@ MX " + QByteArray::number(i) + ' ' + label + "\n" + label + " A 203.0.112.10\n";
    }
    return lines;
}

/// A key as long as one of 4096 bits, which no break may touch.
QByteArray longKey()
{
    QByteArray key = "v=DKIM1; k=rsa; p=";
    for (int i = 0; i < 736; ++i)
        key += "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[(i * 37 + i / 7) % 64];
    return key;
}

struct Case
{
    const char *name;
    Scenario scenario;
};

QList<Case> cases()
{
    return {
        {"good", Scenario()},
        {"broken", Scenario()
                       .with(Part::Mx, "@ MX 10 gone\n")
                       .with(Part::Dmarc, "")
                       .with(Part::Spf, "@ TXT \"v=spf1 +all\"\n")},
        {"forty includes, long key", Scenario()
                                         .with(Part::Spf, manyIncludes(40))
                                         .with(Part::Dkim, test::txt("s1._domainkey", longKey()))},
        {"thirty servers", Scenario().with(Part::Mx, manyServers(30))},
        {"ligatures and spaces",
         Scenario().with(Part::Spf,
                         test::txt("@", "v=spf1 include:office.example.com "
                                        "include:fluffy-affairs.example.com ip4:203.0.113.1 -all"))},
        {"hostile",
         Scenario().with(Part::Spf,
                         test::txt("@", "v=spf1 <script> \\(a) \x01\x02 \xe2\x80\xae\xd7\xa9 -all"))},
        {"right to left", Scenario().with(Part::More, test::txt("@", "x \u05e9\u05dc\u05d5\u05dd "
                                                                     "\u05e2\u05d5\u05dc\u05dd 123 abc "
                                                                     "\u05e2\u05d5\u05d3; \u05e2\u05d5\u05d3 "
                                                                     "\u05d9\u05e9\u05e8, 7 -all"))},
        {"longer than a page",
         Scenario().with(Part::Dkim, test::txt("s1._domainkey",
                                               "v=DKIM1; n=" + QByteArray("0123456789").repeated(2500)))},
        {"nothing there", Scenario().of("nothing.example.com")},
        {"nothing seen", Scenario()
                             .failing("example.com", dns::RecordType::Mx)
                             .failing("example.com", dns::RecordType::Txt)
                             .failing("example.com", dns::RecordType::Soa)},
        {"international", Scenario().of("xn--bcher-kva.example.com")},
    };
}

ReportOptions everything(const QString &language = u"en"_s)
{
    ReportOptions options;
    options.profile = Profile::It;
    options.answers = true;
    options.language = language;
    options.zone = QTimeZone::utc();
    return options;
}

/// Text without white space and marks of direction: what a record looks like when its lines are put together.
QString joined(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool mark =
            c == QChar(0x202b) || c == QChar(0x202c); // pdftotext puts them around what it turns
        if (!c.isSpace() && !mark)
            out += c;
    }
    return out;
}

QStringList titlesIn(const QJsonArray &outlines)
{
    QStringList titles;
    for (const QJsonValue &entry : outlines) {
        titles.append(entry[u"title"_s].toString());
        titles += titlesIn(entry[u"kids"_s].toArray());
    }
    return titles;
}

/// The title of the finding that a link names.
QString titleAt(const Report &report, const QString &anchor)
{
    for (const Section &section : report.sections) {
        for (const Block &block : section.blocks) {
            const auto *finding = std::get_if<FindingBlock>(&block);
            if (finding && finding->anchor == anchor)
                return finding->title;
        }
    }
    return u"no finding is called "_s + anchor;
}

/// The objects of a PDF, as qpdf tells them.
class Objects
{
public:
    explicit Objects(const QString &file)
        : m_json(QJsonDocument::fromJson(outputOf(u"qpdf"_s, {u"--json=2"_s, file})).object())
    {
    }
    QStringList pages() const
    {
        QStringList names;
        for (const QJsonValue &page : m_json[u"pages"_s].toArray())
            names.append(page[u"object"_s].toString());
        return names;
    }
    /// What a reference leads to; anything else is itself.
    QJsonValue at(const QJsonValue &value) const
    {
        const QJsonValue object = m_json[u"qpdf"_s][1][u"obj:"_s + value.toString()];
        return object.isObject() ? object[u"value"_s] : value;
    }

private:
    QJsonObject m_json;
};

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cases_data();
    void cases();
    void breaksLoseNoSpace();
    void rowsStayWhole();
    void lowTablesStayWhole();
    void spareWidthGoesToLongNames();
    void headsKeepTheirWords();
    void headsAreRepeated();
    void outlineHoldsTheHeadings();
    void linksLeadToTheirSections();
    void markingStandsOnEveryPage();
    void pagesOnTheScreenAreThoseOfTheFile();
    void sameInputSameOctets();
    void ownerIsShort();
    void rightToLeft();
    void lettersOfManyScripts();
    void paperSizes_data();
    void paperSizes();
    void logoIsDrawn();
    void pagesLookLikePages();

private:
    QString write(const QByteArray &pdf)
    {
        const QString name = m_folder->filePath(u"report%1.pdf"_s.arg(++m_count));
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? name : QString();
    }
    QByteArray pdf(const Report &report, Paper paper = Paper::A4, bool contents = true)
    {
        PdfOptions options{paper, contents, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC)};
        const auto made = pdfOf(report, options);
        return made ? *made : QByteArray();
    }
    QString text(const QString &file, const QStringList &more = {})
    {
        return QString::fromUtf8(
            outputOf(u"pdftotext"_s, more + QStringList{u"-enc"_s, u"UTF-8"_s, file, u"-"_s}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

void PdfTest::initTestCase()
{
    for (const char *program : {"pdfinfo", "pdffonts", "pdftotext", "pdftoppm", "qpdf"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            QSKIP("poppler-utils and qpdf are needed: ./dev deps installs them");
    }
}

void PdfTest::cases_data()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Case &one : ::cases())
        QTest::newRow(one.name) << one.scenario;
}

void PdfTest::cases()
{
    QFETCH(Scenario, scenario);
    const audit::Audit audit = scenario.audit();
    const ReportSource source = sourceOf(audit);
    const QString file = write(pdf(makeReport(source, everything())));
    QVERIFY(!file.isEmpty());
    int status = -1;
    const QByteArray check = outputOf(u"qpdf"_s, {u"--check"_s, file}, &status);
    QVERIFY2(status == 0, check.constData());
    // Every font is in it, and its letters can be read back.
    const QList<QByteArray> fonts = outputOf(u"pdffonts"_s, {file}).split('\n').mid(2);
    QVERIFY(fonts.size() > 1);
    for (const QByteArray &font : fonts) {
        if (!font.trimmed().isEmpty())
            QVERIFY2(QRegularExpression(u"yes (yes|no ) yes"_s).match(QString::fromUtf8(font)).hasMatch(),
                     font.constData());
    }
    const QString all = text(file);
    static const QRegularExpression ligature(u"[\uFB00-\uFB06]"_s);
    QVERIFY(!all.contains(ligature));
    // Headers and footers of pages may stand between the lines of a record that is longer than a page.
    const int pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s)
                          .match(QString::fromUtf8(outputOf(u"pdfinfo"_s, {file})))
                          .captured(1)
                          .toInt();
    QVERIFY(pages >= 2);
    const QString body =
        joined(text(file, {u"-x"_s, u"0"_s, u"-y"_s, u"60"_s, u"-W"_s, u"595"_s, u"-H"_s, u"725"_s}));
    for (const AuditDocument::Record &record : source.audit.records) {
        QString value = record.rdata;
        if (record.type == "TXT"_L1) {
            dns::Record made;
            made.type = dns::RecordType::Txt;
            made.rdata = dns::rdataFromText(dns::RecordType::Txt, record.rdata).value();
            value = safeText(dns::txtText(made));
        }
        QVERIFY2(body.contains(joined(value)), qPrintable(record.name + u' ' + value.left(200)));
    }
    for (const audit::Finding &finding : audit.findings)
        QVERIFY2(body.contains(finding.id), qPrintable(finding.id));
    QVERIFY(outputOf(u"pdfinfo"_s, {file})
                .contains("Title:           " + makeReport(source, everything()).title.toUtf8()));
    QVERIFY(all.contains(u"Page %1 of %1"_s.arg(pages)));
}

void PdfTest::breaksLoseNoSpace()
{
    quint32 random = 3;
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = 0; i < 300; ++i) {
            random = random * 1664525u + 1013904223u;
            text += (random >> 28) == 0 ? u' ' : QChar(u'a' + (random >> 16) % 26);
        }
        const qsizetype columns = 10 + round % 90;
        const QString broken = report::pdf::brokenCode(text, columns);
        QCOMPARE(QString(broken).remove(QChar(QChar::LineSeparator)), text);
        const QStringList lines = broken.split(QChar(QChar::LineSeparator));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY(lines[i].size() <= columns);
            const bool spaced =
                (i > 0 && lines[i].startsWith(u' ')) || (i + 1 < lines.size() && lines[i].endsWith(u' '));
            QVERIFY2(!spaced, qPrintable(lines[i]));
        }
    }
}

void PdfTest::rowsStayWhole()
{
    // Boxes of every height: none is cut, what stays together does, and every one is there once and in order.
    std::vector<report::pdf::Box> boxes;
    quint32 random = 5;
    for (int i = 0; i < 400; ++i) {
        random = random * 1664525u + 1013904223u;
        report::pdf::Box box;
        box.height = 10 + (random >> 20) % 200;
        box.before = (random >> 10) % 20;
        box.keep = (random >> 5) % 4 == 0;
        box.anchor = QString::number(i);
        boxes.push_back(box);
    }
    boxes.back().keep = false;
    constexpr double kHeight = 1000;
    const auto pages = report::pdf::paginated(boxes, kHeight);
    int next = 0;
    for (size_t page = 0; page < pages.size(); ++page) {
        QVERIFY(!pages[page].empty());
        double last = 0;
        for (const report::pdf::Placed &placed : pages[page]) {
            QCOMPARE(placed.box->anchor, QString::number(next++));
            QVERIFY(placed.y >= last - 1e-6);
            last = placed.y + placed.box->height;
            QVERIFY(last <= kHeight + 1e-6);
        }
        if (page + 1 < pages.size())
            QVERIFY2(!pages[page].back().box->keep,
                     "what stays with the next was left at the foot of a page");
    }
    QCOMPARE(next, 400);
}

void PdfTest::lowTablesStayWhole()
{
    QVERIFY(report::pdf::prepareFonts());
    QBuffer buffer;
    QPdfWriter device(&buffer);
    for (const int rows : {1, 2, 3, 5, 40}) {
        Table table{{u"Part"_s}, {}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.append({Cell{QString::number(i)}});
        report::pdf::BoxMaker maker(6000, false, device);
        maker.add(Section{u"one"_s, u"Title"_s, {Paragraph{u"What follows."_s}, table}});
        const std::vector<report::pdf::Box> boxes = maker.take();
        // The title, the sentence and the head of the table go before the rows, and stay with them.
        QCOMPARE(boxes.size(), static_cast<size_t>(rows + 3));
        QVERIFY(boxes[0].keep && boxes[1].keep && boxes[2].keep);
        QVERIFY(!boxes.back().keep);
        for (int i = 0; i + 1 < rows; ++i)
            QCOMPARE(boxes[static_cast<size_t>(i + 3)].keep, rows < 40 || i == 0 || i + 2 == rows);
    }
}

void PdfTest::spareWidthGoesToLongNames()
{
    // The name fits into one line once the empty columns beside it give up what they do not need.
    const QByteArray host = "mail-exchange-number-one.in-a-long-label";
    const QByteArray lines = "@ MX 10 " + host + "\n" + host + " A 203.0.112.10\n";
    const audit::Audit audit = Scenario().with(Part::Mx, lines).audit();
    const QString all = text(write(pdf(makeReport(sourceOf(audit), everything()))), {u"-layout"_s});
    const QString row =
        u"\\n *10 +%1\\.example\\.com +203"_s.arg(QRegularExpression::escape(QString::fromLatin1(host)));
    QVERIFY2(QRegularExpression(row).match(all).hasMatch(),
             qPrintable(all.mid(all.indexOf(u"Priority "_s), 1000)));
}

void PdfTest::headsKeepTheirWords()
{
    const QStringList words{u"Verschlüsselungsverfahren"_s, u"Kennzeichen"_s, u"ms"_s, u"Bezeichnung"_s};
    Report report = makeReport(sourceOf(Scenario().audit()), everything());
    Table table{words, {}, {1, 1, 1, 40}};
    Cell name{QString(u'x').repeated(300)};
    name.code = true;
    table.rows = {{Cell{u"–"_s}, Cell{u"AA"_s}, Cell{u"7"_s}, name}};
    report.sections = {{u"one"_s, u"One"_s, {table}}};
    const QString all = text(write(pdf(report)));
    for (const QString &word : words)
        QVERIFY2(QRegularExpression(u"\\b%1\\b"_s.arg(word)).match(all).hasMatch(), qPrintable(all));
}

void PdfTest::headsAreRepeated()
{
    const audit::Audit audit = Scenario().with(Part::Mx, manyServers(30)).audit();
    const QString file = write(pdf(makeReport(sourceOf(audit), everything())));
    int heads = 0;
    const int pages = static_cast<int>(text(file).count(u'\f'));
    for (int page = 1; page <= pages; ++page) {
        const QString one =
            text(file, {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"-layout"_s});
        if (QRegularExpression(u"Question\\s+Answered by\\s+Result"_s).match(one).hasMatch())
            ++heads;
    }
    QVERIFY2(heads >= 2, qPrintable(QString::number(heads)));
}

void PdfTest::outlineHoldsTheHeadings()
{
    const Report report = makeReport(sourceOf(Scenario().audit()), everything());
    const QString file = write(pdf(report));
    QStringList expected{report.cover.domain};
    for (const Section &section : report.sections) {
        expected.append(section.title);
        for (const Block &block : section.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                expected.append(heading->text);
            if (const auto *finding = std::get_if<FindingBlock>(&block))
                expected.append(finding->title);
        }
    }
    const QByteArray json = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, file});
    QCOMPARE(titlesIn(QJsonDocument::fromJson(json).object().value(u"outlines"_s).toArray()), expected);
    const QByteArray all = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
    QVERIFY(all.contains("/DisplayDocTitle true"));
    QVERIFY(all.contains("/Lang (en)"));
    QVERIFY(all.count("/Subtype /Link") >= report.sections.size());
    QVERIFY(!all.contains("/URI (#"));
    QVERIFY(all.contains("https://www.rfc-editor.org/rfc/rfc"));
}

void PdfTest::linksLeadToTheirSections()
{
    const audit::Audit audit = Scenario().with(Part::Dmarc, "").with(Part::Mx, manyServers(30)).audit();
    const ReportSource source = sourceOf(audit);
    const Report report = makeReport(source, everything());
    const QString file = write(pdf(report));
    const Objects objects(file);
    const QStringList pages = objects.pages();
    const auto onPage = [&](qsizetype page) {
        return text(file, {u"-f"_s, QString::number(page + 1), u"-l"_s, QString::number(page + 1)});
    };
    // The lines of the contents, in their order.
    QStringList expected;
    for (const Section &section : report.sections)
        expected.append(section.title);
    // And what is to be done first, where the finding stands.
    int toFindings = 0;
    for (const Block &block : report.sections.first().blocks) {
        const auto *list = std::get_if<Checklist>(&block);
        for (const Checklist::Item &item : list ? list->items : QList<Checklist::Item>()) {
            if (item.target.isEmpty())
                continue;
            expected.append(titleAt(report, item.target));
            ++toFindings;
        }
    }
    QVERIFY(toFindings > 0);
    qsizetype seen = 0;
    QSet<QString> addresses;
    for (const QString &page : pages) {
        const QJsonArray links = objects.at(objects.at(page)[u"/Annots"_s]).toArray();
        for (const QJsonValue &reference : links) {
            const QJsonValue link = objects.at(reference);
            const QJsonValue action = objects.at(link[u"/A"_s]);
            if (action.isObject()) {
                addresses.insert(action[u"/URI"_s].toString());
                continue;
            }
            const qsizetype target = pages.indexOf(objects.at(link[u"/Dest"_s])[0].toString());
            QVERIFY(target > 1 && seen < expected.size());
            QVERIFY2(joined(onPage(target)).contains(joined(expected[seen])), qPrintable(expected[seen]));
            ++seen;
        }
    }
    QCOMPARE(seen, expected.size());
    QSet<QString> wanted;
    for (const AuditDocument::Finding &finding : source.audit.findings) {
        const QString url = urlOf(finding.reference);
        if (!url.isEmpty())
            wanted.insert(u"u:"_s + url);
    }
    QCOMPARE(addresses, wanted);
}

void PdfTest::markingStandsOnEveryPage()
{
    ReportOptions options = everything();
    options.marking = u"Nur für Kunden"_s;
    options.author = u"Dienst <GmbH>"_s;
    options.demonstration = true;
    const QString file = write(pdf(makeReport(sourceOf(Scenario().audit()), options)));
    const QStringList pages = text(file).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages) {
        QVERIFY2(page.contains(options.marking), qPrintable(page));
        QVERIFY2(page.contains(u"Demonstration data"_s), qPrintable(page));
    }
    QVERIFY(pages.first().contains(options.author));
    QVERIFY(outputOf(u"pdfinfo"_s, {file}).contains("Author:          Dienst <GmbH>"));
}

/// What is seen before saving is what is saved: the same ink at the same places, letters, lines and icons.
void PdfTest::pagesOnTheScreenAreThoseOfTheFile()
{
    constexpr int kDots = 72;
    constexpr int kCell = 12;
    const Report report = makeReport(sourceOf(Scenario().with(Part::Dmarc, "").audit()), everything());
    const QString file = write(pdf(report));
    outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(kDots), u"-gray"_s, u"-png"_s, file, file});
    const QStringList pictures =
        QDir(m_folder->path()).entryList({QFileInfo(file).fileName() + u"-*.png"_s}, QDir::Files, QDir::Name);
    PaintedReport painted(report, {Paper::A4, true, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC)});
    QCOMPARE(pictures.size(), painted.pageCount());
    for (int page = 0; page < painted.pageCount(); ++page) {
        const QImage saved =
            QImage(m_folder->filePath(pictures[page])).convertToFormat(QImage::Format_Grayscale8);
        QImage shown(saved.size(), QImage::Format_RGB32);
        shown.fill(Qt::white);
        QPainter painter(&shown);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painted.paint(painter, page);
        painter.end();
        const QSize cells(saved.width() / kCell, saved.height() / kCell);
        const auto coarse = [&](const QImage &image) {
            return image.convertToFormat(QImage::Format_Grayscale8)
                .scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const QImage a = coarse(saved);
        const QImage b = coarse(shown);
        int worst = 0;
        for (int y = 0; y < cells.height(); ++y) {
            for (int x = 0; x < cells.width(); ++x)
                worst = std::max(worst, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
        QVERIFY2(worst < 40, qPrintable(u"page %1: %2"_s.arg(page + 1).arg(worst)));
    }
}

void PdfTest::sameInputSameOctets()
{
    const audit::Audit audit = Scenario().with(Part::Dmarc, "").audit();
    const Report report = makeReport(sourceOf(audit), everything());
    const QByteArray one = pdf(report);
    QVERIFY(!one.isEmpty());
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second); // no time of now is in it
    QCOMPARE(pdf(report), one);
}

void PdfTest::ownerIsShort()
{
    for (const Case &one : ::cases()) {
        const audit::Audit audit = one.scenario.audit();
        ReportOptions options = everything();
        options.profile = Profile::Owner;
        const QString file = write(pdf(makeReport(sourceOf(audit), options), Paper::A4, false));
        const auto pages = text(file).count(u'\f');
        QVERIFY2(pages >= 2 && pages <= 4, qPrintable(u"%1: %2"_s.arg(QLatin1String(one.name)).arg(pages)));
    }
}

void PdfTest::rightToLeft()
{
    Report report = makeReport(sourceOf(Scenario().audit()), everything(u"ar"_s));
    QVERIFY(report.rightToLeft);
    report.sections.first().blocks.append(Paragraph{u"مرحبا بالعالم هذا نص عربي"_s});
    report.sections.first().blocks.append(Paragraph{u"שלום עולם"_s});
    const QString file = write(pdf(report));
    const QString all = text(file);
    QVERIFY(all.contains(u"שלום"_s) || all.contains(u"םולש"_s));
    // Records stay left to right, whatever stands around them.
    QVERIFY(joined(all).contains(u"v=spf1mx-all"_s));
    const QByteArray json = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
    QVERIFY(json.contains("/R2L"));
}

void PdfTest::lettersOfManyScripts()
{
    Report report = makeReport(sourceOf(Scenario().audit()), everything());
    const QString words = u"Grüße Привет Ελλάδα"_s;
    report.sections.first().blocks.append(Paragraph{words});
    report.sections.first().blocks.append(Paragraph{u"lost: \U0001F0A1 \uE000"_s});
    const QString all = text(write(pdf(report)));
    QVERIFY(all.contains(words));
    // A letter that no font has is shown by its number, and does not vanish.
    QVERIFY(all.contains(u"\\u{E000}"_s));
}

void PdfTest::paperSizes_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("A4") << Paper::A4 << QByteArray("595 x 842 pts (A4)");
    QTest::newRow("Letter") << Paper::Letter << QByteArray("612 x 792 pts (letter)");
}

void PdfTest::paperSizes()
{
    QFETCH(Paper, paper);
    QFETCH(QByteArray, size);
    const QString file = write(pdf(makeReport(sourceOf(Scenario().audit()), everything()), paper));
    const QByteArray info = outputOf(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(size), info.constData());
    QVERIFY(info.contains("PDF version:     1.6"));
    QVERIFY(info.contains("Keywords:        example.com"));
}

void PdfTest::logoIsDrawn()
{
    const audit::Audit audit = Scenario().audit();
    ReportOptions options = everything();
    const auto firstPage = [&] {
        const QString file = write(pdf(makeReport(sourceOf(audit), options)));
        const QString picture = file + u"-1"_s;
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s,
                                 u"-png"_s, file, picture});
        return QImage(picture + u".png"_s);
    };
    const QImage without = firstPage();
    options.logo =
        Logo{Logo::Format::Svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"30\"><rect "
                                "width=\"60\" height=\"30\" fill=\"#ff00ff\"/></svg>"};
    const QImage with = firstPage();
    QVERIFY(!without.isNull() && without.size() == with.size());
    int magenta = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QColor color = with.pixelColor(x, y);
            magenta += color.red() > 200 && color.green() < 80 && color.blue() > 200;
        }
    }
    QVERIFY2(magenta > 500, qPrintable(QString::number(magenta)));
    // The rest of the page stands where it stood.
    for (int y = with.height() / 3; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            QCOMPARE(with.pixel(x, y), without.pixel(x, y));
    }
}

void PdfTest::pagesLookLikePages()
{
    for (const Case &one : ::cases()) {
        const audit::Audit audit = one.scenario.audit();
        const QString file = write(pdf(makeReport(sourceOf(audit), everything())));
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"36"_s, u"-gray"_s, u"-png"_s, file, file});
        const QStringList pictures =
            QDir(m_folder->path()).entryList({QFileInfo(file).fileName() + u"-*.png"_s});
        QVERIFY(pictures.size() >= 2);
        for (const QString &name : pictures) {
            const QImage page(m_folder->filePath(name));
            int ink = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    const bool dark = qGray(page.pixel(x, y)) < 200;
                    ink += dark;
                    // Nothing runs out of the paper: the margins are empty but for the cover's band.
                    if (dark && y > 8)
                        QVERIFY2(
                            x > 20 && x < page.width() - 20,
                            qPrintable(u"%1, %2: %3,%4"_s.arg(QLatin1String(one.name), name).arg(x).arg(y)));
                }
            }
            QVERIFY2(ink > 30, qPrintable(name));
        }
    }
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    PdfTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdf_test.moc"
