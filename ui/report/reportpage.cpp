// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/base/documentlimits.h"
#include "core/base/safetext.h"
#include "core/report/htmlwriter.h"
#include "core/report/logo.h"
#include "ui/common/banner.h"
#include "ui/report/asidetranslator.h"
#include "ui/report/pagepreview.h"
#include "ui/report/printing.h"
#include "ui/report/reportmatter.h"
#include "ui/settings/settingsstore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDrag>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kStateName = "report";

const char *endingOf(ReportPage::Format format)
{
    static const char *const kEndings[] = {"pdf", "html", "md", "json"};
    return kEndings[static_cast<size_t>(format)];
}

} // namespace

ReportPage::ReportPage(Engine &engine, const DraftStore &drafts, SettingsStore &settings,
                       history::Store *history, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_demonstration(engine.isDemonstration())
    , m_matter(new ReportMatter(engine, drafts, history, this))
    , m_aside(new AsideTranslator(this))
    , m_banner(new Banner(this))
    , m_profileLabel(new QLabel(this))
    , m_profile(new QComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_paperLabel(new QLabel(this))
    , m_paper(new QComboBox(this))
    , m_partsLabel(new QLabel(this))
    , m_parts(new QListWidget(this))
    , m_companyLabel(new QLabel(this))
    , m_company(new QLineEdit(this))
    , m_authorLabel(new QLabel(this))
    , m_author(new QLineEdit(this))
    , m_markingLabel(new QLabel(this))
    , m_marking(new QLineEdit(this))
    , m_logoButton(new QPushButton(this))
    , m_answers(new QCheckBox(this))
    , m_hides(new QCheckBox(this))
    , m_pages(new QLabel(this))
    , m_preview(new PagePreview(this))
    , m_print(new QPushButton(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_matter, &ReportMatter::changed, this, &ReportPage::later);
    build();
    retranslate();
    recall();
}

ReportPage::~ReportPage() = default;

void ReportPage::build()
{
    auto *form = new QVBoxLayout;
    const auto row = [&](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        form->addWidget(label);
        form->addWidget(field);
    };
    for (int i = 0; i < 2; ++i) {
        m_profile->addItem(QString());
        m_paper->addItem(QString());
    }
    for (const QString &code : AsideTranslator::languages()) {
        const QString name = QLocale(code).nativeLanguageName();
        m_language->addItem(name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1), code);
    }
    row(m_profileLabel, m_profile);
    row(m_languageLabel, m_language);
    row(m_paperLabel, m_paper);
    row(m_partsLabel, m_parts);
    form->setStretchFactor(m_parts, 1);
    form->addWidget(m_answers);
    form->addWidget(m_hides);
    row(m_companyLabel, m_company);
    row(m_authorLabel, m_author);
    row(m_markingLabel, m_marking);
    form->addWidget(m_logoButton);
    for (QLineEdit *field : {m_company, m_author, m_marking}) {
        field->setMaxLength(200);
        connect(field, &QLineEdit::textChanged, this, &ReportPage::later);
    }

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pages);
    buttons->addStretch();
    for (const Format format : {Format::Pdf, Format::Html, Format::Markdown, Format::Json}) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, format] { ask(format); });
        m_save.append(button);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_print);
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addLayout(form, 2);
    middle->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(middle, 1);

    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        fillParts(parts(Qt::Unchecked));
        later();
    });
    for (QComboBox *box : {m_language, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportPage::later);
    connect(m_parts, &QListWidget::itemChanged, this, &ReportPage::later);
    for (QCheckBox *box : {m_answers, m_hides})
        connect(box, &QCheckBox::toggled, this, &ReportPage::later);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_preview, &PagePreview::dragged, this, &ReportPage::drag);
    connect(m_logoButton, &QPushButton::clicked, this, [this] {
        if (m_logo)
            return chooseLogo({});
        chooseLogo(QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.svg)")));
    });
}

void ReportPage::show(const DomainState &state)
{
    if (m_matter->audit() == state.last.get())
        return;
    m_matter->setAudit(state.last);
    if (isVisible())
        m_matter->fetch();
}

report::ReportOptions ReportPage::options() const
{
    report::ReportOptions options;
    options.profile = m_profile->currentIndex() == 0 ? report::Profile::Owner : report::Profile::It;
    options.sections = parts(Qt::Checked);
    options.answers = m_answers->isChecked();
    options.demonstration = m_demonstration;
    options.hidesInternal = m_hides->isChecked();
    options.company = m_company->text();
    options.author = m_author->text();
    options.marking = m_marking->text();
    options.logo = m_logo;
    options.language = m_language->currentData().toString();
    return options;
}

report::PdfOptions ReportPage::pdfOptions() const
{
    report::PdfOptions options;
    options.paper = m_paper->currentIndex() == 0 ? report::Paper::A4 : report::Paper::Letter;
    options.contents = m_profile->currentIndex() == 1;
    options.made = report::documentTime();
    return options;
}

std::optional<report::Report> ReportPage::report() const
{
    const report::ReportOptions wanted = options();
    if (!m_matter->audit() || wanted.sections.isEmpty())
        return std::nullopt;
    m_aside->speak(wanted.language);
    report::Report made = report::makeReport(m_matter->source(), wanted);
    m_aside->beSilent();
    return made;
}

void ReportPage::refresh()
{
    if (!isVisible())
        return;
    const auto made = report();
    for (QPushButton *button : m_save)
        button->setEnabled(made.has_value());
    m_print->setEnabled(made.has_value());
    if (!made) {
        m_preview->show(nullptr);
        m_pages->setText(m_matter->audit() ? tr("Choose at least one part.")
                                           : tr("There is a report once the domain was checked."));
        return;
    }
    m_aside->speak(options().language);
    auto painted = std::make_unique<report::PaintedReport>(*made, pdfOptions());
    m_aside->beSilent();
    if (const auto fault = painted->fault())
        m_banner->say(Status::Bad, tr("There is no preview: %1.").arg(report::pdfFaultText(*fault)));
    m_preview->show(std::move(painted));
    m_pages->setText(tr("%n page(s)", nullptr, m_preview->pageCount()));
    remember();
}

std::optional<QByteArray> ReportPage::octetsOf(Format format)
{
    const auto made = report();
    if (!made)
        return std::nullopt;
    if (format == Format::Json)
        return report::reportJson(m_matter->source(), options()) + '\n';
    m_aside->speak(options().language);
    std::optional<QByteArray> octets;
    if (format == Format::Html)
        octets = report::htmlOf(*made);
    else if (format == Format::Markdown)
        octets = report::markdownOf(*made);
    else if (auto pdf = report::pdfOf(*made, pdfOptions()))
        octets = *pdf;
    m_aside->beSilent();
    return octets;
}

bool ReportPage::save(Format format, const QString &name)
{
    const auto octets = octetsOf(format);
    if (!octets) {
        m_banner->say(Status::Bad, tr("The report could not be made."));
        return false;
    }
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(*octets) == octets->size() && file.commit();
    if (!written) {
        m_banner->say(
            Status::Bad,
            tr("%1 could not be written (%2). Is it open in another program, or is the disk full? What was "
               "there before is still there.")
                .arg(safeText(name), file.errorString()));
        m_banner->offer(tr("Choose another name…"), [this, format] { ask(format); });
        return false;
    }
    m_banner->say(Status::Ok, tr("Written: %1").arg(safeText(name)));
    m_banner->offer(tr("Close"), [this] { m_banner->clear(); });
    return true;
}

void ReportPage::ask(Format format)
{
    if (!m_matter->audit())
        return;
    const report::AuditDocument document = report::sourceOf(*m_matter->audit()).audit;
    const QString name = report::suggestedFileName(document, QTimeZone::systemTimeZone(),
                                                   QString::fromLatin1(endingOf(format)));
    const QString folder = QString::fromUtf8(m_settings.state(u"report-folder"_s));
    const QString start =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), start + u'/' + name,
                                                      u"*.%1"_s.arg(QLatin1String(endingOf(format))));
    if (!file.isEmpty() && save(format, file))
        m_settings.setState(u"report-folder"_s, QFileInfo(file).absolutePath().toUtf8());
}

void ReportPage::print()
{
    if (m_preview->report() && !printReport(*m_preview->report(), this))
        m_banner->say(Status::Bad,
                      tr("The printer did not take the report. Save it as PDF, and print that."));
}

/// The file lies in a folder of its own that ends with the program: whoever takes it makes a copy.
QMimeData *ReportPage::takeAway()
{
    static const QTemporaryDir folder;
    if (!m_matter->audit() || !folder.isValid())
        return nullptr;
    const report::AuditDocument document = report::sourceOf(*m_matter->audit()).audit;
    const QString file =
        folder.filePath(report::suggestedFileName(document, QTimeZone::systemTimeZone(), u"pdf"_s));
    const auto octets = octetsOf(Format::Pdf);
    QSaveFile out(file);
    if (!octets || !out.open(QIODevice::WriteOnly) || out.write(*octets) != octets->size() || !out.commit()) {
        m_banner->say(Status::Bad, tr("The report could not be made."));
        return nullptr;
    }
    auto *carried = new QMimeData;
    carried->setUrls({QUrl::fromLocalFile(file)});
    return carried;
}

void ReportPage::drag()
{
    QMimeData *carried = takeAway();
    if (!carried)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(Qt::CopyAction);
}

void ReportPage::chooseLogo(const QString &name)
{
    m_logo.reset();
    m_logoFile.clear();
    QFile file(name);
    if (!name.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const auto logo = report::readLogo(file.read(kMaxLogoOctets + 1));
        if (logo) {
            m_logo = *logo;
            m_logoFile = name;
        } else {
            m_banner->say(
                Status::Warn,
                tr("%1 cannot be the logo: %2.").arg(safeText(name), report::logoFaultText(logo.error())));
        }
    }
    m_logoButton->setText(m_logo ? tr("Take the logo away") : tr("Choose a logo…"));
    later();
}

QStringList ReportPage::parts(Qt::CheckState state) const
{
    QStringList ids;
    for (int i = 0; i < m_parts->count(); ++i) {
        if (m_parts->item(i)->checkState() == state)
            ids.append(m_parts->item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

void ReportPage::fillParts(const QStringList &off)
{
    const QSignalBlocker quiet(m_parts);
    m_parts->clear();
    const auto profile = m_profile->currentIndex() == 0 ? report::Profile::Owner : report::Profile::It;
    for (const report::SectionInfo &section : report::sectionsOf(profile)) {
        // What the command kept in a file, no page knows of.
        if (section.id == "delivery"_L1)
            continue;
        auto *item = new QListWidgetItem(section.title, m_parts);
        item->setData(Qt::UserRole, section.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(off.contains(section.id) ? Qt::Unchecked : Qt::Checked);
    }
    m_answers->setVisible(profile == report::Profile::It);
}

void ReportPage::remember() const
{
    const QJsonObject state{{u"profile"_s, m_profile->currentIndex()},
                            {u"language"_s, m_language->currentData().toString()},
                            {u"paper"_s, m_paper->currentIndex()},
                            {u"answers"_s, m_answers->isChecked()},
                            {u"hides"_s, m_hides->isChecked()},
                            {u"company"_s, m_company->text()},
                            {u"author"_s, m_author->text()},
                            {u"marking"_s, m_marking->text()},
                            {u"logo"_s, m_logoFile},
                            {u"without"_s, QJsonArray::fromStringList(parts(Qt::Unchecked))}};
    m_settings.setState(QLatin1String(kStateName), QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void ReportPage::recall()
{
    const QJsonObject state = QJsonDocument::fromJson(m_settings.state(QLatin1String(kStateName))).object();
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    m_profile->setCurrentIndex(state.value("profile"_L1).toInt(0) == 1 ? 1 : 0);
    m_paper->setCurrentIndex(state.value("paper"_L1).toInt(imperial ? 1 : 0) == 1 ? 1 : 0);
    const QString language = state.value("language"_L1).toString(QLocale().name().section(u'_', 0, 0));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_answers->setChecked(state.value("answers"_L1).toBool());
    m_hides->setChecked(state.value("hides"_L1).toBool());
    m_company->setText(state.value("company"_L1).toString());
    m_author->setText(state.value("author"_L1).toString());
    m_marking->setText(state.value("marking"_L1).toString());
    fillParts(state.value("without"_L1).toVariant().toStringList());
    chooseLogo(state.value("logo"_L1).toString());
}

void ReportPage::retranslate()
{
    m_profileLabel->setText(tr("&For whom"));
    m_profile->setItemText(0, tr("The owner: plain words"));
    m_profile->setItemText(1, tr("IT: everything"));
    m_languageLabel->setText(tr("&Language"));
    m_paperLabel->setText(tr("P&aper"));
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("Letter"));
    m_partsLabel->setText(tr("Pa&rts"));
    m_parts->setAccessibleName(tr("Parts of the report"));
    m_answers->setText(tr("Every ans&wer as it came"));
    m_hides->setText(tr("Hi&de internal addresses and hosts"));
    m_hides->setToolTip(tr("Puts numbers in the place of addresses and hosts that lead nowhere beyond a "
                           "network of your own, in every form of the report."));
    m_companyLabel->setText(tr("Prepared f&or"));
    m_authorLabel->setText(tr("Prepared &by"));
    m_markingLabel->setText(tr("&Confidentiality"));
    m_marking->setPlaceholderText(tr("Confidential"));
    m_logoButton->setText(m_logo ? tr("Take the logo away") : tr("Choose a logo…"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setToolTip(tr("Drag the pages out of the window to get the PDF."));
    m_save[0]->setText(tr("Save &PDF…"));
    m_save[1]->setText(tr("&HTML…"));
    m_save[2]->setText(tr("&Markdown…"));
    m_save[3]->setText(tr("&JSON…"));
    m_print->setText(tr("Pr&int…"));
    fillParts(parts(Qt::Unchecked));
}

void ReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_aside->standInFront();
    retranslate();
    later();
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_matter->fetch(); // notes and draft may be others since
    later();
}

} // namespace posthorn::ui
