// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of report, history and notes, over the real window, core and database.
#include "core/history/asked.h"
#include "core/plan/planjson.h"
#include "core/report/auditdocument.h"
#include "core/report/htmlwriter.h"
#include "tests/support/await.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/banner.h"
#include "ui/history/historypage.h"
#include "ui/history/notespage.h"
#include "ui/history/restoredialog.h"
#include "ui/plan/planpage.h"
#include "ui/publish/publishview.h"
#include "ui/report/pagepreview.h"
#include "ui/report/printing.h"
#include "ui/report/reportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTreeWidget>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::ui;
using test::says;
using test::visibleText;
using test::WindowFixture;

namespace {

const DomainName kGood = DomainName::literal("good.posthorn.example");
const DomainName kBroken = DomainName::literal("broken.posthorn.example");
const DomainName kOwn = DomainName::literal("own.example");

QByteArray octetsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &octets)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
}

/// A zone whose domain has this SPF record.
QByteArray zoneWith(const QByteArray &spf)
{
    return "$ORIGIN example.\n$TTL 3600\n@ SOA ns1 hostmaster 1 7200 1800 1209600 3600\n@ NS ns1\n"
           "ns1 A 192.0.2.1\nown MX 10 mx.own\nmx.own A 192.31.196.10\nown TXT \"" +
           spf + "\"\n_dmarc.own TXT \"v=DMARC1; p=none; rua=mailto:d@own.example\"\n";
}

/// The records of one change, as text.
QStringList textsOf(const plan::Change &change, const QList<QByteArray> &values)
{
    QStringList texts;
    for (const QByteArray &value : values)
        texts.append(plan::rdataText(change.type, value));
    return texts;
}

/// Somebody who may not do everything, while it lives; this user, where that is no superuser.
class Somebody
{
public:
    Somebody()
    {
        if (m_isRoot)
            m_isOther = ::setresuid(kNobody, kNobody, 0) == 0;
    }
    ~Somebody()
    {
        if (m_isOther && ::setresuid(0, 0, 0) != 0)
            qFatal("whoever this was before it is no more");
    }
    Q_DISABLE_COPY_MOVE(Somebody)
    bool isBound() const { return !m_isRoot || m_isOther; }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_isRoot = ::geteuid() == 0;
    bool m_isOther = false;
};

/// The part of that name; nothing where the report has none.
std::optional<report::Section> partOf(const ReportPage &page, QLatin1String id)
{
    const auto made = page.report();
    for (const report::Section &section : made ? made->sections : QList<report::Section>()) {
        if (section.id == id)
            return section;
    }
    return std::nullopt;
}

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
    void plannedChangesStandInIt();
    void everyFormIsSaved();
    void internalIsHiddenInAllOfThem();
    void whatCannotBeSavedIsSaid();
    void choicesAreRemembered();
    void otherLanguageLeavesTheWindowAlone();
    void everyChoiceByKeyboard();
    void pagesAreTakenAwayAndPrinted();
    void checksAreKept();
    void keptIsJudgedAnew();
    void historyComparesAndLeadsBack();
    void whatCannotBeReadIsSaid();
    void notesAreKeptAndReported();
    void worksWithoutHistory_data();
    void worksWithoutHistory();
    void readOnlyHistoryIsReadAlone();

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
    QTRY_VERIFY(partOf(*page, "plan"_L1)); // it comes later than the rest
    auto *parts = page->findChild<QListWidget *>();
    QVERIFY(parts->findItems(u"Delivery test"_s, Qt::MatchExactly).isEmpty()); // nothing here could fill it
    QVERIFY(!parts->findItems(u"Summary"_s, Qt::MatchExactly).isEmpty());
    const int sections = static_cast<int>(page->report()->sections.size());
    parts->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(static_cast<int>(page->report()->sections.size()), sections - 1);
    // With no part there is no report, and not a report with all of them.
    for (int i = 0; i < parts->count(); ++i)
        parts->item(i)->setCheckState(Qt::Unchecked);
    QVERIFY(!page->report());
    QTRY_COMPARE(page->preview()->pageCount(), 0);
    QVERIFY(says(*page, u"Choose at least one part."_s));
}

void ReportPagesTest::plannedChangesStandInIt()
{
    auto *page = open<ReportPage>("report");
    page->findChildren<QComboBox *>().first()->setCurrentIndex(1); // for IT: each record, before and after
    QTRY_VERIFY(partOf(*page, "plan"_L1));
    const auto told = [&] { return QString::fromUtf8(report::markdownOf(*page->report())); };
    QVERIFY2(told().contains(u"include:_spf.gone.example"_s), qPrintable(told()));
    // What the draft leaves out is not planned.
    auto *plan = open<ui::PlanPage>("plan");
    auto *tree = plan->findChild<QTreeWidget *>();
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        tree->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    open<ReportPage>("report");
    QTRY_VERIFY(!partOf(*page, "plan"_L1));
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

/// The demonstration has a mail server that is at a private address alone.
void ReportPagesTest::internalIsHiddenInAllOfThem()
{
    auto *page = open<ReportPage>("report");
    page->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    QTRY_VERIFY(page->preview()->pageCount() >= 2);
    QCheckBox *hides = nullptr;
    for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"internal"_s))
            hides = box;
    }
    QVERIFY(hides && !hides->isChecked());
    QTemporaryDir folder;
    using Format = ReportPage::Format;
    for (const bool hidden : {false, true}) {
        hides->setChecked(hidden);
        for (const Format format : {Format::Html, Format::Markdown, Format::Json}) {
            const QString file = folder.filePath(u"report"_s);
            QVERIFY(page->save(format, file));
            const QByteArray told = octetsOf(file).replace("\\", "");
            QVERIFY(told.contains("10.0.0.25") != hidden);
            QVERIFY(told.contains("internal host 1") == hidden);
        }
    }
    QTRY_VERIFY(m_fixture->settings().state(u"report"_s).contains("\"hides\":true"));
}

void ReportPagesTest::whatCannotBeSavedIsSaid()
{
    auto *page = open<ReportPage>("report");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"none/report.pdf"_s);
    QVERIFY(!page->save(ReportPage::Format::Pdf, file));
    const QString said = page->findChild<Banner *>()->text();
    QVERIFY2(said.contains(u"report.pdf"_s), qPrintable(said));
    // Where something else stands it stays, and nothing half-written is left beside it.
    QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
    QVERIFY(!page->save(ReportPage::Format::Html, folder.filePath(u"taken"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"taken"_s});
}

void ReportPagesTest::choicesAreRemembered()
{
    auto *page = open<ReportPage>("report");
    page->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    page->findChild<QLineEdit *>()->setText(u"Firma & Söhne"_s);
    QTRY_VERIFY(m_fixture->settings().state(u"report"_s).contains("Firma & Söhne"));
    ReportPage other(m_fixture->engine(), DraftStore(), m_fixture->settings(), nullptr);
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

/// Each check is kept with its own answers, though the checks of a window share a memory of answers.
void ReportPagesTest::keptIsJudgedAnew()
{
    QVERIFY(m_fixture->openAndWait(kGood));
    for (const DomainName &domain : {kBroken, kGood}) {
        const auto moment = m_fixture->latestMoment(domain);
        QVERIFY(moment);
        QVERIFY(!moment->kept.recording.isEmpty());
        const auto anew = test::await(history::judgedAnew(*moment));
        QVERIFY(anew);
        QVERIFY(!anew->findings.isEmpty());
        QCOMPARE(test::withoutCost(*anew), test::withoutCost(m_fixture->audit(domain)));
    }
}

/// Tab leads through all that can be chosen, and each is done by keys alone.
void ReportPagesTest::everyChoiceByKeyboard()
{
    auto *page = open<ReportPage>("report");
    QTRY_VERIFY(page->preview()->pageCount() >= 2);
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    const QList<QComboBox *> boxes = page->findChildren<QComboBox *>();
    boxes.first()->setFocus();
    QTest::keyClick(boxes.first(), Qt::Key_Down);
    QCOMPARE(boxes.first()->currentIndex(), 1);
    QSet<QWidget *> seen;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.insert(QApplication::focusWidget());
    }
    for (QComboBox *box : boxes)
        QVERIFY(seen.contains(box));
    for (QPushButton *button : page->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || seen.contains(button), qPrintable(button->text()));
    QVERIFY(seen.contains(page->findChild<QLineEdit *>()));
    auto *parts = page->findChild<QListWidget *>();
    QVERIFY(seen.contains(parts));
    const QString last = parts->item(parts->count() - 1)->data(Qt::UserRole).toString();
    parts->setFocus();
    QTest::keyClick(parts, Qt::Key_End);
    QTest::keyClick(parts, Qt::Key_Space);
    QCOMPARE(parts->item(parts->count() - 1)->checkState(), Qt::Unchecked);
    const auto without = page->report();
    QVERIFY(without && without->sections.size() >= 2);
    for (const report::Section &section : without->sections)
        QVERIFY(section.id != last);
}

void ReportPagesTest::pagesAreTakenAwayAndPrinted()
{
    auto *page = open<ReportPage>("report");
    QTRY_VERIFY(page->preview()->pageCount() >= 2);
    const std::unique_ptr<QMimeData> data(page->takeAway());
    QVERIFY(data && data->urls().size() == 1);
    const QString file = data->urls().first().toLocalFile();
    QVERIFY2(file.contains(kBroken.toString()) && file.endsWith(u".pdf"_s), qPrintable(file));
    QVERIFY(octetsOf(file).startsWith("%PDF-"));
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setFromTo(2, 2);
    QVERIFY(printPages(*page->preview()->report(), printer));
    const QByteArray printed = octetsOf(folder.filePath(u"printed.pdf"_s));
    QCOMPARE(printed.count("/Type /Page\n"), 1);
    QPrinter nowhere(QPrinter::HighResolution);
    nowhere.setOutputFormat(QPrinter::PdfFormat);
    nowhere.setOutputFileName(folder.filePath(u"none/printed.pdf"_s));
    QVERIFY(!printPages(*page->preview()->report(), nowhere));
}

/// A domain changes between two checks; its history says how, and how to undo it.
void ReportPagesTest::historyComparesAndLeadsBack()
{
    const QByteArray was = "v=spf1 ip4:198.51.100.7 -all";
    QTemporaryDir folder;
    cli::LookupSettings lookup;
    lookup.zoneFiles = {folder.filePath(u"a.zone"_s)};
    write(lookup.zoneFiles.first(), zoneWith(was));
    m_fixture = std::make_unique<WindowFixture>(lookup);
    QVERIFY(m_fixture->openAndWait(kOwn));
    write(lookup.zoneFiles.first(), zoneWith("v=spf1 mx ~all"));
    m_fixture->engine().setNetwork({{}, std::chrono::seconds(4)}); // the file is read again
    QVERIFY(m_fixture->openAndWait(kOwn));
    auto *page = open<HistoryPage>("history");
    QTRY_COMPARE(page->timeline()->topLevelItemCount(), 2);
    // The latest is chosen: what changed since the one before it.
    QTRY_VERIFY(says(*page, u"own.example TXT"_s));
    QVERIFY2(says(*page, u"- \"v=spf1 ip4:198.51.100.7 -all\""_s) && says(*page, u"+ \"v=spf1 mx ~all\""_s) &&
                 !says(*page, u"own.example MX"_s),
             qPrintable(visibleText(*page)));
    QTreeWidget *timeline = page->timeline();
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(timeline->selectedItems().size(), 2);
    QVERIFY(!page->wayBack()->isEnabled());
    QTRY_VERIFY(says(*page, u"own.example TXT"_s));
    QTest::keyClick(timeline, Qt::Key_Up);
    QTest::keyClick(timeline, Qt::Key_Down);
    QCOMPARE(timeline->selectedItems().size(), 1);
    QVERIFY(page->wayBack()->isEnabled());
    page->wayBack()->setFocus();
    QTest::keyClick(page->wayBack(), Qt::Key_Space);
    QTRY_VERIFY(page->findChild<RestoreDialog *>());
    QPointer<RestoreDialog> dialog = page->findChild<RestoreDialog *>();
    QCOMPARE(dialog->publish()->cards().size(), 1);
    const QString file = folder.filePath(u"back.posthorn"_s);
    QVERIFY(dialog->publish()->save(file, plan::Format::Json));
    const auto plan = plan::readPlan(octetsOf(file));
    QVERIFY(plan && plan->changes.size() == 1);
    const plan::Change &change = plan->changes.first();
    QCOMPARE(change.name, kOwn);
    QCOMPARE(textsOf(change, change.now), QStringList{u'"' + QString::fromLatin1(was) + u'"'});
    QCOMPARE(textsOf(change, change.old), QStringList{u"\"v=spf1 mx ~all\""_s});
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    // Back to now is nothing to do.
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Home);
    QTest::keyClick(page->wayBack(), Qt::Key_Space);
    QTRY_VERIFY(page->findChild<RestoreDialog *>());
    QVERIFY(page->findChild<RestoreDialog *>()->publish()->cards().isEmpty());
}

/// A moment whose document is none of ours is no moment in which nothing was seen.
void ReportPagesTest::whatCannotBeReadIsSaid()
{
    QTemporaryDir folder;
    cli::LookupSettings lookup;
    lookup.zoneFiles = {folder.filePath(u"a.zone"_s)};
    write(lookup.zoneFiles.first(), zoneWith("v=spf1 -all"));
    const QString file = folder.filePath(u"history.sqlite"_s);
    m_fixture = std::make_unique<WindowFixture>(lookup, 53, file);
    QVERIFY(m_fixture->openAndWait(kOwn));
    write(lookup.zoneFiles.first(), zoneWith("v=spf1 mx ~all"));
    m_fixture->engine().setNetwork({{}, std::chrono::seconds(4)});
    QVERIFY(m_fixture->openAndWait(kOwn));
    auto *page = open<HistoryPage>("history");
    QTRY_VERIFY(says(*page, u"own.example TXT"_s));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoilt"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery spoil(database);
        spoil.prepare(u"UPDATE content SET document=?"_s);
        spoil.addBindValue(qCompress("{}"));
        QVERIFY(spoil.exec());
    }
    QSqlDatabase::removeDatabase(u"spoilt"_s);
    page->timeline()->setFocus();
    QTest::keyClick(page->timeline(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY2(says(*page, u"is damaged"_s), qPrintable(visibleText(*page)));
    QVERIFY(!says(*page, u"own.example TXT"_s));
}

void ReportPagesTest::worksWithoutHistory_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"damaged", "newer", "folder"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// It is said once; all else works; and the file is as it was.
void ReportPagesTest::worksWithoutHistory()
{
    QFETCH(QString, how);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    if (how == u"damaged") {
        write(file, QByteArray("no database ").repeated(1000));
    } else if (how == u"newer") {
        QVERIFY(history::Database::open(file));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=999"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
    } else {
        QVERIFY(QDir().mkpath(file));
    }
    const QByteArray before = octetsOf(file);
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::demonstration(u"broken"_s), quint16{53}, file);
    QVERIFY(m_fixture->openAndWait(kBroken));
    QTRY_VERIFY(says(m_fixture->window(), file));
    // The same is not said again.
    QVERIFY(m_fixture->openAndWait(kGood));
    auto *history = open<HistoryPage>("history");
    QTRY_VERIFY(says(*history, file)); // here one looks for it
    QCOMPARE(history->timeline()->topLevelItemCount(), 0);
    auto *notes = open<NotesPage>("notes");
    QTRY_VERIFY(says(*notes, file));
    QVERIFY(!notes->findChild<QLineEdit *>()->isEnabled());
    auto *reportPage = open<ReportPage>("report");
    QTRY_VERIFY(reportPage->preview()->pageCount() >= 2);
    QVERIFY2(!says(m_fixture->window(), file), qPrintable(visibleText(m_fixture->window())));
    QCOMPARE(octetsOf(file), before);
}

/// What was kept can be looked at; what is new is not kept, and that is said.
void ReportPagesTest::readOnlyHistoryIsReadAlone()
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(u"kept"_s);
    QVERIFY(QDir().mkpath(inside));
    const QString file = inside + u"/history.sqlite"_s;
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::demonstration(u"broken"_s), quint16{53}, file);
    QVERIFY(m_fixture->openAndWait(kBroken));
    QVERIFY(m_fixture->latestMoment(kBroken));
    m_fixture->history().setNotes(kBroken, {u"Registrar One"_s, {}, {}, {}, {}});
    m_fixture.reset();
    using Permission = QFile::Permission;
    const QFile::Permissions read = Permission::ReadOwner | Permission::ReadGroup | Permission::ReadOther;
    const QFile::Permissions enter = Permission::ExeOwner | Permission::ExeGroup | Permission::ExeOther;
    QVERIFY(QFile::setPermissions(file, read));
    QVERIFY(QFile::setPermissions(folder.path(), read | enter | Permission::WriteOwner));
    QVERIFY(QFile::setPermissions(inside, read | enter));
    const QByteArray before = octetsOf(file);
    {
        const Somebody somebody;
        QVERIFY(somebody.isBound());
        m_fixture =
            std::make_unique<WindowFixture>(WindowFixture::demonstration(u"broken"_s), quint16{53}, file);
        QVERIFY(m_fixture->openAndWait(kBroken));
        QTRY_VERIFY2(says(m_fixture->window(), u"can only be read"_s),
                     qPrintable(visibleText(m_fixture->window())));
        auto *history = open<HistoryPage>("history");
        QTRY_COMPARE(history->timeline()->topLevelItemCount(), 1);
        auto *notes = open<NotesPage>("notes");
        QTRY_COMPARE(notes->notes().registrar, u"Registrar One"_s);
        notes->findChild<QLineEdit *>()->setText(u"Registrar Two"_s);
        auto *reportPage = open<ReportPage>("report");
        QTRY_VERIFY(reportPage->preview()->pageCount() >= 2);
        open<NotesPage>("notes");
        QTRY_VERIFY2(says(*notes, u"can only be read"_s), qPrintable(visibleText(*notes)));
        m_fixture.reset();
    }
    QCOMPARE(octetsOf(file), before);
    QCOMPARE(QDir(inside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"history.sqlite"_s});
    QVERIFY(QFile::setPermissions(inside, read | enter | Permission::WriteOwner));
}

/// With what is typed, and nothing else: no button, no wait.
void ReportPagesTest::notesAreKeptAndReported()
{
    auto *page = open<NotesPage>("notes");
    QVERIFY(page);
    const QList<QLineEdit *> fields = page->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 4);
    QTRY_VERIFY(fields.first()->isEnabled());
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    fields.first()->setFocus();
    const QStringList typed{u"Registrar <b>One</b>"_s, u"DNS & Co"_s, u"Mail AG"_s, u"it@own.example"_s,
                            u"Renewed each May."_s};
    for (const QString &text : typed) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const history::DomainNotes notes{typed[0], typed[1], typed[2], typed[3], typed[4]};
    QCOMPARE(QStringList({page->notes().registrar, page->notes().dnsHost, page->notes().mailProvider,
                          page->notes().contact, page->notes().notes}),
             typed);
    // They are kept as the page is left, and the report of the same check has them.
    auto *reportPage = open<ReportPage>("report");
    const auto told = [&] {
        const QByteArray text = report::markdownOf(*reportPage->report());
        return text.contains("Mail AG") && text.contains("Renewed each May") && !text.contains("<b>One");
    };
    QTRY_VERIFY(told());
    QVERIFY(m_fixture->openAndWait(kGood));
    open<NotesPage>("notes"); // another domain's are its own
    QTRY_VERIFY(page->notes() == history::DomainNotes());
    QVERIFY(m_fixture->openAndWait(kBroken));
    page = open<NotesPage>("notes");
    QTRY_COMPARE(page->notes(), notes);
}

QTEST_MAIN(ReportPagesTest)
#include "reportpages_test.moc"
