// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/questionrow.h"

#include "ui/common/plainlabel.h"
#include "ui/common/status.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

QuestionRow::QuestionRow(const plan::Question &question, const QString &answer, QWidget *parent)
    : QFrame(parent)
    , m_input(new QComboBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *text = new PlainLabel(question.text, this);
    text->setBuddy(m_input);
    // Beside the words that are understood something of one's own can be typed, but for a plain choice.
    m_input->setEditable(question.kind != plan::Question::Kind::Choice);
    m_input->addItem(QString());
    m_input->addItems(question.choices);
    m_input->setAccessibleName(question.text);
    const QString shown = answer.isEmpty() ? question.preferred.value_or(QString()) : answer;
    if (m_input->isEditable())
        m_input->setEditText(shown);
    else
        m_input->setCurrentIndex(std::max(m_input->findText(shown), 0));
    auto *use = new QPushButton(tr("&Answer"), this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_input, 1);
    line->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(line);
    const auto send = [this, id = question.id] { emit answered(id, m_input->currentText().trimmed()); };
    connect(use, &QPushButton::clicked, this, send);
    if (m_input->lineEdit())
        connect(m_input->lineEdit(), &QLineEdit::returnPressed, this, send);
}

} // namespace posthorn::ui
