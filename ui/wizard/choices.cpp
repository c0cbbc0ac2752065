// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/choices.h"

#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace posthorn::ui {

Choices::Choices(int count, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (int i = 0; i < count; ++i) {
        auto *button = new QRadioButton(this);
        auto *meaning = new PlainLabel({}, this);
        meaning->setFaint(true);
        meaning->setContentsMargins(layoutDirection() == Qt::LeftToRight ? indent : 0, 0,
                                    layoutDirection() == Qt::LeftToRight ? 0 : indent,
                                    fontMetrics().height() / 3);
        layout->addWidget(button);
        layout->addWidget(meaning);
        m_group->addButton(button, i);
        m_buttons.append(button);
        m_meanings.append(meaning);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Choices::picked);
}

void Choices::setText(int index, const QString &label, const QString &meaning)
{
    m_buttons[index]->setText(label);
    m_buttons[index]->setAccessibleDescription(meaning);
    m_meanings[index]->setText(meaning);
    m_meanings[index]->setVisible(!meaning.isEmpty());
}

void Choices::setChosen(int index)
{
    if (index >= 0 && index < m_buttons.size()) {
        m_buttons[index]->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QRadioButton *button : std::as_const(m_buttons))
        button->setChecked(false);
    m_group->setExclusive(true);
    // A group without a choice takes all of its buttons out of the order of the Tab key.
    m_buttons.first()->setFocusPolicy(Qt::StrongFocus);
}

int Choices::chosen() const
{
    return m_group->checkedId();
}

void Choices::setAvailable(int index, bool available)
{
    m_buttons[index]->setEnabled(available);
}

} // namespace posthorn::ui
