// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/audit/check.h"
#include "core/base/safetext.h"
#include "core/dns/recursiveresolver.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/settingsstore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

constexpr int kMostSeconds = 300;

QStringList linesOf(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const QString &line : field->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

SettingsDialog::SettingsDialog(Engine &engine, SettingsStore &settings, const QStringList &languages,
                               QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_settings(settings)
    , m_pages(new QTabWidget(this))
    , m_problem(new PlainLabel({}, this))
{
    setWindowTitle(tr("Preferences"));
    m_pages->setAccessibleName(windowTitle());
    m_pages->addTab(makeGeneralPage(languages), tr("General"));
    m_pages->addTab(makeNetworkPage(), tr("Network"));
    m_pages->addTab(makeChecksPage(), tr("Checks"));
    m_pages->addTab(makePrivacyPage(), tr("Privacy"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(&engine, &Engine::resolverTried, this, &SettingsDialog::showTrial);
    load();
}

QWidget *SettingsDialog::makeGeneralPage(const QStringList &languages)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_language = new QComboBox(page);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : languages)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    form->addRow(tr("&Language:"), m_language);
    return page;
}

QWidget *SettingsDialog::makeNetworkPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_system = new QRadioButton(tr("Ask the resolvers of this &system"), page);
    m_listed = new QRadioButton(tr("Ask &these resolvers, in order:"), page);
    m_resolvers = new QPlainTextEdit(page);
    m_resolvers->setTabChangesFocus(true);
    m_resolvers->setAccessibleName(tr("Resolvers, one a line"));
    m_resolvers->setPlaceholderText(
        QStringLiteral("192.0.2.1\n[2001:db8::1]:53\nhttps://dns.example/dns-query"));
    m_resolvers->setLayoutDirection(Qt::LeftToRight);
    m_resolvers->setMaximumHeight(fontMetrics().height() * 6);
    m_timeout = new QSpinBox(page);
    m_timeout->setRange(1, kMostSeconds);
    m_timeout->setSuffix(tr(" s"));
    auto *form = new QFormLayout;
    form->addRow(tr("One question may take at &most:"), m_timeout);
    m_try = new QPushButton(tr("&Test"), page);
    m_trials = new PlainLabel({}, page);
    layout->addWidget(m_system);
    layout->addWidget(m_listed);
    layout->addWidget(m_resolvers);
    layout->addLayout(form);
    layout->addWidget(m_try, 0, Qt::AlignLeading);
    layout->addWidget(m_trials);
    layout->addStretch();
    connect(m_listed, &QRadioButton::toggled, m_resolvers, &QWidget::setEnabled);
    connect(m_try, &QPushButton::clicked, this, &SettingsDialog::tryThem);
    return page;
}

QWidget *SettingsDialog::makeChecksPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new PlainLabel(tr("What is looked at in each check:"), page));
    for (const lookup::Area area : lookup::allAreas()) {
        if (audit::checksOf(area).empty())
            continue;
        auto *box = new QCheckBox(audit::areaText(area), page);
        layout->addWidget(box);
        m_areas.append({area, box});
    }
    layout->addStretch();
    return page;
}

QWidget *SettingsDialog::makePrivacyPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new PlainLabel(tr("Posthorn has no service of its own, and nothing is sent to us.\n\n"
                                        "A check asks DNS: the resolvers that you chose learn which names "
                                        "are looked up, and the name servers of "
                                        "the domain and of the domains above it are asked directly.\n\n"
                                        "What was seen stays on this computer."),
                                     page));
    layout->addStretch();
    return page;
}

void SettingsDialog::load()
{
    const NetworkChoice network = m_settings.network();
    (network.resolvers.isEmpty() ? m_system : m_listed)->setChecked(true);
    m_resolvers->setEnabled(!network.resolvers.isEmpty());
    m_resolvers->setPlainText(network.resolvers.join(QLatin1Char('\n')));
    m_timeout->setValue(
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(network.timeout).count()));
    const lookup::AreaSet areas = m_settings.areas();
    for (const auto &[area, box] : m_areas)
        box->setChecked(areas.contains(area));
    m_language->setCurrentIndex(std::max(m_language->findData(m_settings.language()), 0));
}

NetworkChoice SettingsDialog::choice() const
{
    NetworkChoice choice;
    if (m_listed->isChecked())
        choice.resolvers = linesOf(m_resolvers);
    choice.timeout = std::chrono::seconds(m_timeout->value());
    return choice;
}

void SettingsDialog::tryThem()
{
    m_trials->clear();
    m_engine.tryResolvers(choice());
}

void SettingsDialog::showTrial(const ResolverTrial &trial)
{
    const QString name =
        trial.resolver.isEmpty() ? tr("The system's resolver") : safeText(trial.resolver, 100);
    const QString line =
        trial.answered
            ? tr("%1 answered in %2 ms.").arg(name).arg(trial.elapsed.count())
            : tr("%1 did not answer: %2").arg(name, trial.said.isEmpty() ? tr("no reply") : trial.said);
    m_trials->setText(m_trials->text().isEmpty() ? line : m_trials->text() + QLatin1Char('\n') + line);
}

void SettingsDialog::accept()
{
    const NetworkChoice network = choice();
    for (const QString &resolver : network.resolvers) {
        if (dns::parseUpstream(resolver))
            continue;
        m_problem->setText(
            tr("“%1” is no resolver. Write an address such as 192.0.2.1 or [2001:db8::1]:53, or a URL "
               "such as https://dns.example/dns-query.")
                .arg(safeText(resolver, 80)));
        m_problem->show();
        m_pages->setCurrentIndex(1);
        m_resolvers->setFocus();
        return;
    }
    lookup::AreaSet areas = m_settings.areas();
    for (const auto &[area, box] : m_areas)
        box->isChecked() ? areas.insert(area) : areas.remove(area);
    m_settings.setNetwork(network);
    m_settings.setAreas(areas);
    const QString language = m_language->currentData().toString();
    if (language != m_settings.language()) {
        m_settings.setLanguage(language);
        emit languageChosen(language);
    }
    m_engine.setNetwork(network);
    QDialog::accept();
}

} // namespace posthorn::ui
