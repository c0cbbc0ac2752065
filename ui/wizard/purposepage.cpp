// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/purposepage.h"

#include "ui/common/plainlabel.h"
#include "ui/draft/seed.h"
#include "ui/wizard/choices.h"

#include <QCheckBox>

namespace posthorn::ui {

namespace {

enum Use
{
    Both,
    ReceivesOnly,
    SendsOnly,
    Parked,
    UseCount
};

int useOf(const lookup::Purpose &purpose)
{
    if (purpose.receives)
        return purpose.sends ? Both : ReceivesOnly;
    return purpose.sends ? SendsOnly : Parked;
}

} // namespace

PurposePage::PurposePage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_purpose(new Choices(UseCount, this))
    , m_gateway(new QCheckBox(this))
    , m_others(new QCheckBox(this))
    , m_guess(new PlainLabel({}, this))
{
    m_guess->setFaint(true);
    body()->addWidget(m_purpose);
    body()->addWidget(m_guess);
    body()->addSpacing(fontMetrics().height());
    body()->addWidget(m_gateway);
    body()->addWidget(m_others);
    connect(m_purpose, &Choices::picked, this, &PurposePage::choose);
    connect(m_gateway, &QCheckBox::clicked, this, [this](bool on) {
        Wishes after = this->context().wishes();
        after.hasGateway = on;
        this->context().draft().change(tr("Say whether a filter stands in front"), after);
    });
    connect(m_others, &QCheckBox::clicked, this, [this](bool on) {
        Wishes after = this->context().wishes();
        after.dnsByOthers = on;
        this->context().draft().change(tr("Say who runs the DNS"), after);
    });
    retranslate();
}

void PurposePage::choose(int index)
{
    Wishes after = context().wishes();
    after.desired.purpose =
        lookup::Purpose{index == Both || index == ReceivesOnly, index == Both || index == SendsOnly, true};
    context().draft().change(tr("Say what the domain is for"), after);
}

void PurposePage::load()
{
    const Wishes &wishes = context().wishes();
    const auto *seen = context().seen();
    const auto guess = seen ? guessedPurpose(*seen) : std::nullopt;
    if (wishes.desired.purpose)
        m_purpose->setChosen(useOf(*wishes.desired.purpose));
    else
        m_purpose->setChosen(guess ? useOf(*guess) : Both);
    m_guess->setVisible(!wishes.desired.purpose && guess);
    m_gateway->setChecked(wishes.hasGateway || (seen && seen->seen.providers.gateway));
    m_gateway->setVisible(wishes.receives());
    m_others->setChecked(wishes.dnsByOthers);
}

QString PurposePage::problem()
{
    // What was guessed and not contradicted is what is meant from here on.
    if (!context().wishes().desired.purpose)
        choose(m_purpose->chosen());
    if (m_gateway->isChecked() && !context().wishes().hasGateway) {
        Wishes after = context().wishes();
        after.hasGateway = true;
        context().draft().change(tr("Say whether a filter stands in front"), after);
    }
    return {};
}

QString PurposePage::help() const
{
    return tr("Everything is judged by this from here on: what a parked domain needs would stop the mail of "
              "another one.");
}

void PurposePage::retranslate()
{
    setTitle(tr("What is the domain for?"));
    m_purpose->setText(Both, tr("It &sends and receives mail"),
                       tr("People write to addresses of this domain, and from them."));
    m_purpose->setText(ReceivesOnly, tr("It only &receives mail"),
                       tr("Nobody sends in its name; whoever does is a forger."));
    m_purpose->setText(SendsOnly, tr("It &only sends mail"),
                       tr("Newsletters or invoices, without mailboxes. Answers and bounces then need "
                          "somewhere else to go."));
    m_purpose->setText(Parked, tr("It has no &mail at all"),
                       tr("A parked domain, or one for a web site alone. It is closed, so that nobody can "
                          "send in its name."));
    m_guess->setText(tr("This is what its records look like today."));
    m_gateway->setText(tr("My mail first goes to a &filter, before it reaches the mailboxes"));
    m_others->setText(tr("Somebody &else runs the DNS of this domain, such as a web agency"));
}

} // namespace posthorn::ui
