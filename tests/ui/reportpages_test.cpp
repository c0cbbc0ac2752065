// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of report, history and notes, over the real window, core and database.
#include "core/report/auditdocument.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/banner.h"
#include "ui/history/historypage.h"
#include "ui/history/notespage.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::ui;
using test::WindowFixture;

namespace {

const DomainName kGood = DomainName::literal("good.posthorn.example");
const DomainName kBroken = DomainName::literal("broken.posthorn.example");

} // namespace

class ReportPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(WindowFixture::demonstration(u"broken"_s));
        QVERIFY(m_fixture->openAndWait(kBroken));
    }
    void cleanup() { m_fixture.reset(); }

    void previewShowsThePages();
    void partsAndPaperChangeIt();
    void everyFormIsSaved();
    void whatCannotBeSavedIsSaid();
    void choicesAreRemembered();
    void otherLanguageLeavesTheWindowAlone();
    void checksAreKept();
    void notesAreKeptAndReported();

private:
    template <class SomePage>
    SomePage *open(const char *id)
    {
        m_fixture->window().openPage(QLatin1String(id));
        return static_cast<SomePage *>(m_fixture->view().page(QLatin1String(id)));
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

void ReportPagesTest::previewShowsThePages()
{
    auto *page = open<ReportPage>("report");
    QVERIFY(page);
    QTRY_VERIFY(page->preview()->pageCount() >= 2);
    const QImage picture = page->preview()->grab().toImage();
    int white = 0;
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int gray = qGray(picture.pixel(x, y));
            white += gray > 250;
            dark += gray < 100;
        }
    }
    QVERIFY2(white > picture.width() * picture.height() / 3 && dark > 200,
             qPrintable(u"%1 %2"_s.arg(white).arg(dark)));
    // What stands there is marked as a demonstration.
    QVERIFY(!page->report()->cover.stamp.isEmpty());
}

void ReportPagesTest::partsAndPaperChangeIt()
{
    auto *page = open<ReportPage>("report");
    QTRY_VERIFY(page->preview()->pageCount() >= 2);
    const int owner = page->preview()->pageCount();
    QComboBox *profile = page->findChildren<QComboBox *>().first();
    profile->setCurrentIndex(1);
    QTRY_VERIFY(page->preview()->pageCount() > owner);
    auto *parts = page->findChild<QListWidget *>();
    const int sections = static_cast<int>(page->report()->sections.size());
    parts->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(static_cast<int>(page->report()->sections.size()), sections - 1);
}

void ReportPagesTest::everyFormIsSaved()
{
    auto *page = open<ReportPage>("report");
    QTemporaryDir folder;
    using Format = ReportPage::Format;
    for (const auto &[format, start] :
         {std::pair(Format::Pdf, "%PDF-"), std::pair(Format::Html, "<!DOCTYPE html>"),
          std::pair(Format::Markdown, "# "), std::pair(Format::Json, "{\"schema\"")}) {
        const QString file = folder.filePath(u"report"_s);
        QVERIFY(page->save(format, file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY2(saved.readAll().startsWith(start), start);
    }
}

void ReportPagesTest::whatCannotBeSavedIsSaid()
{
    auto *page = open<ReportPage>("report");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"none/report.pdf"_s);
    QVERIFY(!page->save(ReportPage::Format::Pdf, file));
    const QString said = page->findChild<Banner *>()->text();
    QVERIFY2(said.contains(u"report.pdf"_s), qPrintable(said));
}

void ReportPagesTest::choicesAreRemembered()
{
    auto *page = open<ReportPage>("report");
    page->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    page->findChild<QLineEdit *>()->setText(u"Firma & Söhne"_s);
    QTRY_VERIFY(m_fixture->settings().state(u"report"_s).contains("Firma & Söhne"));
    ReportPage other(m_fixture->settings(), nullptr, true);
    QCOMPARE(other.findChildren<QComboBox *>().first()->currentIndex(), 1);
    QCOMPARE(other.findChild<QLineEdit *>()->text(), u"Firma & Söhne"_s);
}

void ReportPagesTest::otherLanguageLeavesTheWindowAlone()
{
    auto *page = open<ReportPage>("report");
    QComboBox *language = page->findChildren<QComboBox *>().at(1);
    const QString title = m_fixture->window().windowTitle();
    for (int i = 0; i < language->count(); ++i) {
        language->setCurrentIndex(i);
        const auto report = page->report();
        QVERIFY(report);
        QCOMPARE(report->language, language->itemData(i).toString());
        QCOMPARE(m_fixture->window().windowTitle(), title);
        QCOMPARE(QCoreApplication::translate("Words", "Broken"), u"Broken"_s);
    }
}

void ReportPagesTest::checksAreKept()
{
    auto *page = open<HistoryPage>("history");
    QVERIFY(page);
    QTRY_COMPARE(page->timeline()->topLevelItemCount(), 1);
    m_fixture->window().openDomain(kGood);
    QVERIFY(m_fixture->openAndWait(kBroken));
    page = open<HistoryPage>("history");
    QTRY_COMPARE(page->timeline()->topLevelItemCount(), 2);
    QCOMPARE(page->timeline()->topLevelItem(0)->text(1), audit::verdictText(audit::Verdict::Broken));
    page->timeline()->selectAll();
    QTRY_VERIFY(page->changes()->topLevelItemCount() == 0); // nothing changed between them
}

void ReportPagesTest::notesAreKeptAndReported()
{
    auto *page = open<NotesPage>("notes");
    QVERIFY(page);
    QTRY_VERIFY(page->isEnabled());
    QTest::keyClicks(page->findChild<QLineEdit *>(), u"Registrar <b>One</b>"_s);
    open<ReportPage>("report"); // what is typed is kept when the page is left
    m_fixture->window().openDomain(kGood);
    QVERIFY(m_fixture->openAndWait(kBroken));
    page = open<NotesPage>("notes");
    QTRY_COMPARE(page->notes().registrar, u"Registrar <b>One</b>"_s);
    auto *report = open<ReportPage>("report");
    QTRY_VERIFY(std::any_of(report->report()->sections.begin(), report->report()->sections.end(),
                            [](const report::Section &section) { return section.id == u"notes"_s; }));
}

QTEST_MAIN(ReportPagesTest)
#include "reportpages_test.moc"
