// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store.h"
#include "core/report/pdf/pdfwriter.h"
#include "core/report/report.h"
#include "ui/draft/draftstore.h"
#include "ui/engine.h"
#include "ui/page.h"

#include <QTimer>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMimeData;
class QPushButton;

namespace posthorn::ui {

class AsideTranslator;
class Banner;
class PagePreview;
class ReportMatter;
class SettingsStore;

/// A report about the domain: what is in it, for whom, how it looks, and where it goes.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    /// \param engine, \param settings, \param history outlive this; \a history may be null
    ReportPage(Engine &engine, const DraftStore &drafts, SettingsStore &settings, history::Store *history,
               QWidget *parent = nullptr);
    ~ReportPage() override;

    enum class Format
    {
        Pdf,
        Html,
        Markdown,
        Json,
    };

    void show(const DomainState &state) override;
    void setDepth(Depth) override {}
    /// Writes the report; says where it is, or why it could not be written. \return whether it was
    bool save(Format format, const QString &file);
    /// The PDF as something to drag; null: it could not be made. The caller owns it.
    QMimeData *takeAway();
    PagePreview *preview() const { return m_preview; }
    /// The report as it is chosen now; nothing where nothing was checked yet.
    std::optional<report::Report> report() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void remember() const;
    void recall();
    /// Identifiers of the parts in that state.
    QStringList parts(Qt::CheckState state) const;
    void fillParts(const QStringList &off);
    void later() { m_later.start(); }
    void refresh();
    void ask(Format format);
    void print();
    void drag();
    void chooseLogo(const QString &file);
    void retranslate();
    report::ReportOptions options() const;
    report::PdfOptions pdfOptions() const;
    std::optional<QByteArray> octetsOf(Format format);

    SettingsStore &m_settings;
    bool m_demonstration;
    ReportMatter *m_matter;
    std::optional<report::Logo> m_logo;
    QString m_logoFile;
    AsideTranslator *m_aside;
    QTimer m_later; ///< several changes at once are one new preview

    Banner *m_banner;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    QLabel *m_partsLabel;
    QListWidget *m_parts;
    QLabel *m_companyLabel;
    QLineEdit *m_company;
    QLabel *m_authorLabel;
    QLineEdit *m_author;
    QLabel *m_markingLabel;
    QLineEdit *m_marking;
    QPushButton *m_logoButton;
    QCheckBox *m_answers;
    QCheckBox *m_hides;
    QLabel *m_pages;
    PagePreview *m_preview;
    QList<QPushButton *> m_save; ///< in the order of Format
    QPushButton *m_print;
};

} // namespace posthorn::ui
