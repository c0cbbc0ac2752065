// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/common/banner.h"
#include "ui/settings/checkspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/privacypage.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

/// Whether a page says \a text anywhere.
bool mentions(const SettingsPage &page, const QString &text)
{
    const auto has = [&](QString shown) {
        return shown.remove(QLatin1Char('&')).contains(text, Qt::CaseInsensitive);
    };
    if (has(page.title()))
        return true;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (has(label->text()))
            return true;
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (has(button->text()))
            return true;
    }
    return false;
}

} // namespace

SettingsDialog::SettingsDialog(Engine &engine, SettingsStore &settings, const QStringList &languages,
                               QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(new Banner(this))
{
    setWindowTitle(tr("Preferences"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the preferences"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(windowTitle());
    addPage(new GeneralPage(languages, this));
    addPage(new NetworkPage(engine, this));
    addPage(new ChecksPage(this));
    addPage(new PrivacyPage(this));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * fontMetrics().height());
    m_search->setFixedWidth(m_list->width());
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *middle = new QHBoxLayout;
    middle->addLayout(left);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { m_pages[m_stack->currentIndex()]->reset(); });
    openPage(0);
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    page->load(m_settings);
    m_pages.append(page);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_list->addItem(new QListWidgetItem(drawnIcon(page->icon()), page->title()));
}

void SettingsDialog::openPage(int page)
{
    m_list->setCurrentRow(page);
}

/// Leaves the pages that mention it.
void SettingsDialog::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!text.isEmpty() && !mentions(*m_pages[row], text));
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            if (m_list->currentRow() < 0 || m_list->currentItem()->isHidden())
                openPage(row);
            return;
        }
    }
}

void SettingsDialog::accept()
{
    for (int row = 0; row < pageCount(); ++row) {
        const QString problem = m_pages[row]->problem();
        if (problem.isEmpty())
            continue;
        openPage(row);
        m_problem->say(Status::Bad, problem);
        return;
    }
    for (const SettingsPage *page : std::as_const(m_pages))
        page->store(m_settings);
    QDialog::accept();
}

} // namespace posthorn::ui
