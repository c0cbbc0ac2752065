// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/recordcard.h"

#include "core/base/safetext.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/status.h"
#include "ui/plan/changelines.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names at the end of a value with the dot that some forms want.
QString withHabits(const plan::Card &card, const FormHabits &habits)
{
    static const QStringList kNamed{u"MX"_s, u"CNAME"_s, u"SRV"_s, u"NS"_s};
    const bool wantsDot = habits.endDots && kNamed.contains(card.type) && !card.value.endsWith(u'.');
    return wantsDot ? card.value + u'.' : card.value;
}

QString removalText(const plan::Card &card)
{
    const QString value = safeText(card.value, 400);
    return card.priority ? QString::number(*card.priority) + u' ' + value : value;
}

} // namespace

RecordCard::RecordCard(const plan::Change &change, const DomainName &zone, const FormHabits &habits,
                       QWidget *parent)
    : QFrame(parent)
    , m_change(change)
    , m_done(new QCheckBox(tr("Done"), this))
    , m_icon(new QLabel(this))
    , m_state(new PlainLabel({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *title = new PlainLabel(titleOf(change, zone), this);
    title->setScale(1.1, true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    const QList<plan::Card> cards = plan::cardsOf(change, zone);
    for (const plan::Card &card : cards) {
        if (card.isRemoval)
            layout->addWidget(new PlainLabel(tr("Delete the old one: %1").arg(removalText(card)), this));
        else
            addRecord(card, habits);
    }
    if (cards.isEmpty())
        layout->addWidget(new PlainLabel(tr("Set its TTL to %1 seconds.").arg(change.ttl.count()), this));
    auto *state = new QHBoxLayout;
    state->addWidget(m_icon);
    state->addWidget(m_state, 1);
    layout->addLayout(state);
    m_state->setFaint(true);
    m_done->setAccessibleName(tr("Done: %1").arg(title->text()));
    setAccessibleName(title->text());
    connect(m_done, &QCheckBox::clicked, this, &RecordCard::doneChanged);
}

void RecordCard::addRecord(const plan::Card &card, const FormHabits &habits)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("Name to type"), habits.wholeNames ? card.fullName : card.name);
    addField(form, tr("Type"), card.type);
    if (card.priority)
        addField(form, tr("Priority"), QString::number(*card.priority));
    addField(form, card.type == u"MX"_s ? tr("Server") : tr("Value"), withHabits(card, habits));
    addField(form, tr("TTL"), QString::number(card.ttl));
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

/// Read-only, so that it is in the order of the Tab key and read out whole; as published, octet for octet.
void RecordCard::addField(QFormLayout *form, const QString &label, const QString &value)
{
    auto *shown = new QLineEdit(safeText(value), this);
    shown->setReadOnly(true);
    shown->setLayoutDirection(Qt::LeftToRight);
    shown->setAccessibleName(label);
    shown->setCursorPosition(0);
    auto *line = new QHBoxLayout;
    line->addWidget(shown, 1);
    line->addWidget(new CopyButton(label, value, this));
    auto *name = new PlainLabel(label, this);
    name->setWordWrap(false);
    name->setBuddy(shown);
    form->addRow(name, line);
}

bool RecordCard::isDone() const
{
    return m_done->isChecked();
}

void RecordCard::setDone(bool done)
{
    m_done->setChecked(done);
}

void RecordCard::showConfirmation(const SetConfirmation &confirmation)
{
    const int have = confirmation.count(SetConfirmation::Says::AsWanted);
    const auto all = static_cast<int>(confirmation.servers.size());
    const bool isThere = have == all && all > 0;
    const bool isSilent = confirmation.count(SetConfirmation::Says::Nothing) == all;
    const Status status = isThere    ? Status::Ok
                          : isSilent ? Status::Unknown
                          : have > 0 ? Status::Warn
                                     : Status::Skipped;
    m_icon->setPixmap(statusIcon(status).pixmap(fontMetrics().height()));
    m_state->setText(confirmationText(confirmation));
    if (isThere)
        setDone(true);
}

QString confirmationText(const SetConfirmation &confirmation)
{
    using Says = SetConfirmation::Says;
    const auto all = static_cast<int>(confirmation.servers.size());
    const int have = confirmation.count(Says::AsWanted);
    const int silent = confirmation.count(Says::Nothing);
    if (all == 0 || silent == all)
        return RecordCard::tr("The domain's name servers could not be asked.");
    if (have == all)
        return RecordCard::tr("In place: all %n name server(s) have it.", nullptr, all);
    if (have > 0)
        return RecordCard::tr("%1 of %n name server(s) have it; the others follow by themselves.", nullptr,
                              all)
            .arg(have);
    return RecordCard::tr("Not there yet.");
}

} // namespace posthorn::ui
