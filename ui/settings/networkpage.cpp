// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkpage.h"

#include "core/base/safetext.h"
#include "core/dns/recursiveresolver.h"
#include "ui/common/plainlabel.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

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

NetworkPage::NetworkPage(Engine &engine, QWidget *parent)
    : SettingsPage(parent)
    , m_engine(engine)
    , m_system(new QRadioButton(tr("Ask the resolvers of this &system"), this))
    , m_listed(new QRadioButton(tr("Ask &these resolvers, in order:"), this))
    , m_resolvers(new QPlainTextEdit(this))
    , m_timeout(new QSpinBox(this))
    , m_try(new QPushButton(tr("&Test"), this))
    , m_trials(new PlainLabel({}, this))
{
    m_resolvers->setTabChangesFocus(true);
    m_resolvers->setAccessibleName(tr("Resolvers, one a line"));
    m_resolvers->setPlaceholderText(
        QStringLiteral("192.0.2.1\n[2001:db8::1]:53\nhttps://dns.example/dns-query"));
    m_resolvers->setLayoutDirection(Qt::LeftToRight);
    m_resolvers->setMaximumHeight(fontMetrics().height() * 6);
    m_timeout->setRange(SettingsStore::kLeastSeconds, SettingsStore::kMostSeconds);
    m_timeout->setSuffix(tr(" s"));
    auto *form = new QFormLayout;
    form->addRow(tr("One question may take at &most:"), m_timeout);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_system);
    layout->addWidget(m_listed);
    layout->addWidget(m_resolvers);
    layout->addLayout(form);
    layout->addWidget(m_try, 0, Qt::AlignLeading);
    layout->addWidget(m_trials);
    layout->addStretch();
    connect(m_listed, &QRadioButton::toggled, m_resolvers, &QWidget::setEnabled);
    connect(m_try, &QPushButton::clicked, this, &NetworkPage::tryThem);
    connect(&engine, &Engine::resolverTried, this, &NetworkPage::showTrial);
}

void NetworkPage::show(const NetworkChoice &choice)
{
    (choice.resolvers.isEmpty() ? m_system : m_listed)->setChecked(true);
    m_resolvers->setEnabled(!choice.resolvers.isEmpty());
    m_resolvers->setPlainText(choice.resolvers.join(QLatin1Char('\n')));
    m_timeout->setValue(
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(choice.timeout).count()));
}

void NetworkPage::load(const SettingsStore &settings)
{
    show(settings.network());
}

void NetworkPage::reset()
{
    show(NetworkChoice());
}

NetworkChoice NetworkPage::choice() const
{
    NetworkChoice choice;
    if (m_listed->isChecked())
        choice.resolvers = linesOf(m_resolvers);
    choice.timeout = std::chrono::seconds(m_timeout->value());
    return choice;
}

QString NetworkPage::problem()
{
    for (const QString &resolver : choice().resolvers) {
        if (dns::parseUpstream(resolver))
            continue;
        m_resolvers->setFocus();
        return tr("“%1” is no resolver. Write an address such as 192.0.2.1 or [2001:db8::1]:53, or a URL "
                  "such as https://dns.example/dns-query.")
            .arg(safeText(resolver, 80));
    }
    return {};
}

void NetworkPage::store(SettingsStore &settings) const
{
    settings.setNetwork(choice());
    m_engine.setNetwork(choice());
}

void NetworkPage::tryThem()
{
    m_trials->setText(tr("Asking…"));
    m_engine.tryResolvers(choice());
}

void NetworkPage::showTrial(const ResolverTrial &trial)
{
    const QString name =
        trial.resolver.isEmpty() ? tr("The system's resolver") : safeText(trial.resolver, 100);
    const QString line =
        trial.answered
            ? tr("%1 answered in %2 ms.").arg(name).arg(trial.elapsed.count())
            : tr("%1 did not answer: %2").arg(name, trial.said.isEmpty() ? tr("no reply") : trial.said);
    const bool first = m_trials->text() == tr("Asking…");
    m_trials->setText(first ? line : m_trials->text() + QLatin1Char('\n') + line);
}

} // namespace posthorn::ui
