// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/expand.h"

#include <QWidget>

class QFormLayout;

namespace posthorn::ui {

/// Asks for the values that only a provider's customer knows, and says where to find them. What does not look
/// like the provider's values is said, never refused.
class PresetForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetForm(QWidget *parent = nullptr);

    /// \param variables those of \a preset that are asked for
    void show(const providers::Preset &preset, const QList<providers::Variable> &variables,
              const providers::PresetAnswers &answers);
    providers::PresetAnswers answers() const;
    /// Labels of what is asked for and has no value.
    QStringList missing() const;
    bool isEmpty() const { return m_fields.isEmpty(); }

signals:
    void changed();

private:
    struct Field
    {
        providers::Variable variable;
        QWidget *input;
        class PlainLabel *hint;
    };
    void add(const providers::Preset &preset, const providers::Variable &variable, const QString &value);
    static QString valueOf(const Field &field);
    void judge(const Field &field) const;

    QString m_provider;
    QFormLayout *m_layout;
    QList<Field> m_fields;
};

/// The value without what people copy along: spaces, quotes around it, a trailing dot of a name.
QString tidiedAnswer(const QString &typed);

} // namespace posthorn::ui
