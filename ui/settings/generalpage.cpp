// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

namespace posthorn::ui {

GeneralPage::GeneralPage(const QStringList &languages, QWidget *parent)
    : SettingsPage(parent)
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_depth(new QComboBox(this))
{
    auto *form = new QFormLayout(this);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : languages)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_scheme->addItem(tr("As the system"), static_cast<int>(ColorScheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(ColorScheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(ColorScheme::Dark));
    m_depth->addItem(tr("Plain: what it means and what to do"), static_cast<int>(Depth::Plain));
    m_depth->addItem(tr("Expert: with records, times and standards"), static_cast<int>(Depth::Expert));
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Colours:"), m_scheme);
    form->addRow(tr("&Depth:"), m_depth);
}

void GeneralPage::load(const SettingsStore &settings)
{
    m_language->setCurrentIndex(std::max(m_language->findData(settings.language()), 0));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(settings.colorScheme())));
    m_depth->setCurrentIndex(m_depth->findData(static_cast<int>(settings.depth())));
}

void GeneralPage::store(SettingsStore &settings) const
{
    settings.setLanguage(m_language->currentData().toString());
    settings.setColorScheme(static_cast<ColorScheme>(m_scheme->currentData().toInt()));
    settings.setDepth(static_cast<Depth>(m_depth->currentData().toInt()));
}

void GeneralPage::reset()
{
    for (QComboBox *box : {m_language, m_scheme, m_depth})
        box->setCurrentIndex(0);
}

} // namespace posthorn::ui
