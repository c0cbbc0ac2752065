// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetform.h"

#include "core/providers/presetwords.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using providers::Preset;
using providers::PresetAnswers;
using providers::Variable;

PresetForm::PresetForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void PresetForm::show(const Preset &preset, const QList<Variable> &variables, const PresetAnswers &answers)
{
    m_provider = preset.name;
    m_fields.clear();
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    for (const Variable &variable : variables)
        add(preset, variable, answers.value(variable.id, variable.preset));
}

void PresetForm::add(const Preset &preset, const Variable &variable, const QString &value)
{
    Field field{variable, nullptr, new PlainLabel({}, this)};
    if (variable.choices.isEmpty()) {
        auto *line = new QLineEdit(value, this);
        line->setLayoutDirection(Qt::LeftToRight);
        line->setPlaceholderText(variable.example);
        connect(line, &QLineEdit::textChanged, this, [this, field, line]() mutable {
            field.input = line;
            judge(field);
            emit changed();
        });
        field.input = line;
    } else {
        auto *choice = new QComboBox(this);
        choice->addItems(variable.choices);
        choice->setCurrentIndex(static_cast<int>(std::max<qsizetype>(variable.choices.indexOf(value), 0)));
        connect(choice, &QComboBox::currentIndexChanged, this, &PresetForm::changed);
        field.input = choice;
    }
    field.hint->setFaint(true);
    field.input->setAccessibleName(providers::labelText(variable.label));
    field.input->setObjectName(variable.id);
    auto *label = new PlainLabel(providers::labelText(variable.label), this);
    label->setWordWrap(false);
    label->setBuddy(field.input);
    m_layout->addRow(label, field.input);
    m_layout->addRow(field.hint);
    m_fields.append(field);
    judge(field);
    if (variable.from == Variable::From::Console)
        field.input->setAccessibleDescription(
            tr("%1 shows this value where it lists the DNS records for your domain.").arg(preset.name));
}

QString PresetForm::valueOf(const Field &field)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(field.input))
        return choice->currentText();
    return tidiedAnswer(static_cast<const QLineEdit *>(field.input)->text());
}

void PresetForm::judge(const Field &field) const
{
    const QString value = valueOf(field);
    const QRegularExpression pattern(field.variable.pattern, QRegularExpression::CaseInsensitiveOption);
    QString text;
    if (!value.isEmpty() && !field.variable.pattern.isEmpty() && !pattern.match(value).hasMatch())
        text = tr("This does not look like what %1 shows. Is it complete, and is it the right value?")
                   .arg(m_provider);
    else if (field.variable.from == Variable::From::Console)
        text = tr("%1 shows this value where it lists the DNS records for your domain.").arg(m_provider);
    field.hint->setText(text);
    field.hint->setVisible(!text.isEmpty());
}

PresetAnswers PresetForm::answers() const
{
    PresetAnswers answers;
    for (const Field &field : m_fields) {
        const QString value = valueOf(field);
        if (!value.isEmpty())
            answers.insert(field.variable.id, value);
    }
    return answers;
}

QStringList PresetForm::missing() const
{
    QStringList labels;
    for (const Field &field : m_fields) {
        if (valueOf(field).isEmpty())
            labels.append(providers::labelText(field.variable.label));
    }
    return labels;
}

QString tidiedAnswer(const QString &typed)
{
    QString value = typed.trimmed();
    while (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.mid(1, value.size() - 2).trimmed();
    // Of a name; a text that ends in a dot has spaces or an equals sign.
    if (value.endsWith(u'.') && !value.contains(u' ') && !value.contains(u'='))
        value.chop(1);
    return value;
}

} // namespace posthorn::ui
