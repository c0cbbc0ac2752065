// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/providerpage.h"

#include "core/providers/catalogue.h"
#include "core/providers/expand.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/draft/presetchoice.h"
#include "ui/presets/presetform.h"
#include "ui/presets/providerlist.h"
#include "ui/wizard/choices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using providers::Kind;
using providers::Preset;

namespace {

constexpr int kTyping = 101; ///< values typed one after the other are one step

} // namespace

ProviderPage::ProviderPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_list(new ProviderList({Kind::Mailbox, Kind::Forwarder}, this))
    , m_who(new Choices(WhoCount, this))
    , m_form(new PresetForm(this))
    , m_formTitle(new PlainLabel({}, this))
    , m_notes(new PlainLabel({}, this))
    , m_gatewayLabel(new PlainLabel({}, this))
    , m_gateway(new QComboBox(this))
{
    m_formTitle->setScale(1.1, true);
    m_notes->setFaint(true);
    m_gatewayLabel->setBuddy(m_gateway);
    body()->addWidget(m_list);
    body()->addWidget(m_who);
    body()->addWidget(m_formTitle);
    body()->addWidget(m_form);
    body()->addWidget(m_notes);
    body()->addWidget(m_gatewayLabel);
    body()->addWidget(m_gateway);
    connect(m_who, &Choices::picked, this, &ProviderPage::choose);
    connect(m_list, &ProviderList::chosen, this, &ProviderPage::choosePreset);
    connect(m_form, &PresetForm::changed, this, &ProviderPage::keepAnswers);
    connect(m_gateway, &QComboBox::activated, this, &ProviderPage::chooseGateway);
    setFirstField(m_list->search());
    retranslate();
}

QString ProviderPage::presetId() const
{
    const auto *preset = context().wishes().desired.preset.value();
    return preset ? preset->id : QString();
}

/// Who serves the mailboxes today, as far as that is one of the list.
QString ProviderPage::recognised() const
{
    const auto *seen = context().seen();
    if (!seen)
        return {};
    const auto &who = seen->seen.providers;
    return who.mailbox ? who.mailbox->id : who.forwarder ? who.forwarder->id : QString();
}

/// Whom "the provider in the list" means: the one chosen there, else the one that serves today.
QString ProviderPage::listed() const
{
    const QString id = presetId();
    return id.isEmpty() || id == kOwnPreset ? recognised() : id;
}

void ProviderPage::choose(int who)
{
    if (who == Listed && listed().isEmpty()) {
        load(); // there is none to choose yet
        m_list->search()->setFocus(Qt::OtherFocusReason);
        banner()->say(Status::Advice, unchosenText());
        return;
    }
    Wishes after = context().wishes();
    if (who == Own)
        after = withProvider(after, kOwnPreset, context().draft().domain());
    else if (who == Other)
        after = withoutProvider(after);
    else
        after = withProvider(after, listed(), context().draft().domain());
    context().draft().change(tr("Choose who keeps the mailboxes"), after);
    load();
}

void ProviderPage::choosePreset(const QString &id)
{
    context().draft().change(tr("Choose who keeps the mailboxes"),
                             withProvider(context().wishes(), id, context().draft().domain()));
    load();
}

void ProviderPage::chooseGateway(int index)
{
    Wishes after = context().wishes();
    after.gateway = m_gateway->itemData(index).toString();
    context().draft().change(tr("Choose the filter"), withServers(after, context().draft().domain()));
    load();
}

void ProviderPage::keepAnswers()
{
    Wishes after = context().wishes();
    const QString id = presetId();
    if (id.isEmpty())
        return;
    plan::PresetWish wish{id, m_form->answers()};
    after.desired.preset = wish;
    context().draft().change(tr("Enter the provider's values"),
                             withServers(after, context().draft().domain()), kTyping);
}

void ProviderPage::load()
{
    const Wishes &wishes = context().wishes();
    const QString known = recognised();
    m_list->model()->setRecognised(known.isEmpty() ? QStringList() : QStringList{known});
    const QString id = presetId();
    if (wishes.desired.preset.isStated())
        m_who->setChosen(id == kOwnPreset ? int(Own) : id.isEmpty() ? int(Other) : int(Listed));
    else
        m_who->setChosen(known.isEmpty() ? -1 : int(Listed));
    m_list->choose(id.isEmpty() && !wishes.desired.preset.isStated() ? known : id);
    m_gatewayLabel->setVisible(wishes.hasGateway);
    m_gateway->setVisible(wishes.hasGateway);
    m_gateway->setCurrentIndex(std::max(m_gateway->findData(wishes.gateway), 0));
    showForm();
}

void ProviderPage::showForm()
{
    const QString id = presetId();
    const Preset *preset = providers::Catalogue::shipped().preset(id);
    const QList<providers::Variable> asked =
        preset ? askedOf(*preset, context().wishes()) : QList<providers::Variable>();
    if (id != m_shownForm) {
        m_shownForm = id;
        const auto *wish = context().wishes().desired.preset.value();
        const QSignalBlocker quiet(m_form);
        if (preset)
            m_form->show(*preset, asked, wish->answers);
    }
    m_form->setVisible(!asked.isEmpty());
    m_formTitle->setVisible(!asked.isEmpty());
    m_formTitle->setText(preset ? tr("What %1 shows you").arg(preset->name) : QString());
    QStringList notes;
    for (const providers::Note &note : preset ? preset->notes : QList<providers::Note>())
        notes.append(note.text);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

QString ProviderPage::unchosenText()
{
    return tr("Choose your provider in the list, or say that you run your own servers.");
}

QString ProviderPage::problem()
{
    if (m_who->chosen() < 0)
        return unchosenText();
    if (!context().wishes().desired.preset.isStated())
        choose(Listed);
    return {};
}

QString ProviderPage::help() const
{
    return tr("The provider is whom you pay for the mailboxes, or the machine that keeps them. Values that "
              "only you know are shown in its administration, mostly under “Domains” or “DNS records”.");
}

void ProviderPage::retranslate()
{
    setTitle(tr("Who keeps the mailboxes?"));
    m_list->setTexts(tr("Search a provider, or a part of its servers' names"), tr("Providers"));
    m_who->setText(Listed, tr("The &provider chosen in the list"));
    m_who->setText(Own, tr("&Own servers"),
                   tr("You run the mail servers yourself, or rent a machine for them."));
    m_who->setText(Other, tr("A provider that is not in the l&ist"),
                   tr("You enter the names of its servers on the next page, as its help describes them."));
    m_gatewayLabel->setText(tr("Which &filter stands in front?"));
    m_gateway->setAccessibleName(tr("Filter in front"));
    m_gateway->clear();
    m_gateway->addItem(tr("One that is not in the list"), QString());
    for (const Preset &preset : providers::Catalogue::shipped().presets()) {
        if (preset.kind == Kind::Gateway)
            m_gateway->addItem(preset.name, preset.id);
    }
    m_shownForm = u"-"_s;
}

} // namespace posthorn::ui
