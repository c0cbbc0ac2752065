// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builders/dmarcbuilder.h"

#include "core/base/userinput.h"
#include "ui/common/plainlabel.h"
#include "ui/draft/dmarcstage.h"
#include "ui/wizard/choices.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTyping = 103;

QString mark(Condition::State state)
{
    switch (state) {
    case Condition::State::Met:
        return u"✓ "_s;
    case Condition::State::Open:
        return u"✗ "_s;
    case Condition::State::Unknown:
        break;
    }
    return u"? "_s;
}

} // namespace

DmarcBuilder::DmarcBuilder(SetupContext &context, QWidget *parent)
    : Builder(context, parent)
    , m_title(new PlainLabel({}, this))
    , m_here(new PlainLabel({}, this))
    , m_lists(new QCheckBox(this))
    , m_stage(new Choices(kDmarcStages, this))
    , m_honest(new PlainLabel({}, this))
    , m_conditions(new PlainLabel({}, this))
    , m_reportsLabel(new PlainLabel({}, this))
    , m_reports(new QLineEdit(this))
    , m_reportsNote(new PlainLabel({}, this))
{
    m_title->setScale(1.1, true);
    m_honest->setFaint(true);
    m_reportsNote->setFaint(true);
    m_reportsLabel->setBuddy(m_reports);
    m_reports->setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_here);
    layout->addWidget(m_lists);
    layout->addWidget(m_stage);
    layout->addWidget(m_conditions);
    layout->addWidget(m_honest);
    layout->addWidget(m_reportsLabel);
    layout->addWidget(m_reports);
    layout->addWidget(m_reportsNote);
    connect(m_lists, &QCheckBox::clicked, this, [this](bool on) {
        change(tr("Say whether people write to mailing lists"), withMailingLists(wishes(), on));
    });
    connect(m_stage, &Choices::picked, this, [this](int stage) {
        change(tr("Choose the DMARC stage"), withStage(wishes(), static_cast<DmarcStage>(stage)));
    });
    connect(m_reports, &QLineEdit::textEdited, this, &DmarcBuilder::readReports);
    retranslate();
}

void DmarcBuilder::readReports()
{
    const TypedAddresses typed = readAddresses(m_reports->text());
    if (typed.unusable.isEmpty())
        change(tr("Enter the address for reports"), withReports(wishes(), typed.addresses), kTyping);
}

QString DmarcBuilder::problem() const
{
    const TypedAddresses typed = readAddresses(m_reports->text());
    return typed.unusable.isEmpty() ? QString() : tr("“%1” is no mail address.").arg(typed.unusable);
}

void DmarcBuilder::load()
{
    const auto *seen = context().seen();
    const auto published = seen ? publishedStage(*seen) : std::nullopt;
    const DmarcStage stage = stageOf(wishes(), seen).value_or(advisedStage(wishes(), seen));
    m_here->setVisible(published.has_value());
    m_here->setText(
        published
            ? tr("Stage %1 of %2 is published today.").arg(static_cast<int>(*published) + 1).arg(kDmarcStages)
            : QString());
    m_lists->setVisible(wishes().sends());
    const auto *wish = wishes().desired.dmarc.value();
    m_lists->setChecked(wish && wish->mailingLists);
    m_stage->setChosen(static_cast<int>(stage));
    QStringList lines;
    for (const Condition &condition : conditionsFor(stage, wishes(), seen))
        lines.append(mark(condition.state) + condition.text);
    if (stage > lastStage(wishes()))
        lines.append(tr("Where people write to mailing lists, refusing loses their mail: the spam folder is "
                        "a full and honourable end."));
    if (!lines.isEmpty())
        lines.prepend(tr("Before this stage:"));
    m_conditions->setText(lines.join(u'\n'));
    m_conditions->setVisible(!lines.isEmpty());
    const bool isTrial = stage == DmarcStage::TryQuarantine || stage == DmarcStage::TryReject;
    m_honest->setVisible(isTrial);
    if (!m_reports->hasFocus())
        m_reports->setText(reportAddresses(wishes(), seen).join(u", "_s));
    const auto foreign = [&](const QString &address) {
        const auto host = domainFromUser(address);
        return host && !host->isWithin(context().draft().domain());
    };
    const QStringList addresses = reportAddresses(wishes(), seen);
    const bool isForeign = std::any_of(addresses.begin(), addresses.end(), foreign);
    const bool isOwnLost = !wishes().receives() && !isForeign && !addresses.isEmpty();
    m_reportsNote->setText(
        isOwnLost ? tr("This domain receives no mail: give an address of another domain.")
        : isForeign
            ? tr("The other domain has to agree to this in its own DNS; services for reports have done so.")
            : tr("Several are separated by commas. Without an address nobody tells you who sends in your "
                 "name."));
}

void DmarcBuilder::retranslate()
{
    m_title->setText(tr("What shall receivers do with mail that is not from you?"));
    m_lists->setText(tr("People here write to &mailing lists, or their mail is forwarded"));
    m_stage->setText(0, tr("1. &Watch"),
                     tr("Nothing happens to such mail; you get reports. The place to begin."));
    m_stage->setText(1, tr("2. Try the &spam folder"),
                     tr("Announced, not yet applied by receivers that follow the standard of 2026."));
    m_stage->setText(2, tr("3. Spam &folder"), tr("Such mail is put aside. A good end for most domains."));
    m_stage->setText(3, tr("4. &Try refusing"), tr("Announced; until then it goes to the spam folder."));
    m_stage->setText(4, tr("5. &Refuse"),
                     tr("Such mail is not taken. For domains without people who write: invoices, "
                        "newsletters, parked domains."));
    m_honest->setText(tr("Receivers that follow the older standard apply a trial in full."));
    m_reportsLabel->setText(tr("Rep&orts go to"));
    m_reports->setPlaceholderText(tr("dmarc@example.org"));
}

} // namespace posthorn::ui
