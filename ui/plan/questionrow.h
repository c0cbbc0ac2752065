// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QFrame>

class QComboBox;

namespace posthorn::ui {

/// A question of the plan, answered in place.
class QuestionRow final : public QFrame
{
    Q_OBJECT

public:
    QuestionRow(const plan::Question &question, const QString &answer, QWidget *parent = nullptr);

signals:
    void answered(const QString &id, const QString &value);

private:
    QComboBox *m_input;
};

} // namespace posthorn::ui
