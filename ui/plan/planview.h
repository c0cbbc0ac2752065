// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/builders/builder.h"

class QCheckBox;
class QMenu;
class QToolButton;
class QTreeWidgetItem;
class QVBoxLayout;

namespace posthorn::ui {

class Banner;
class PlainLabel;
class PlanTree;
class ValueTable;

/// What would be changed, why, with what risk, and what comes of it: before anything is changed anywhere.
/// Each change can be left out; questions of the plan are answered in place.
class PlanView final : public Builder
{
    Q_OBJECT

public:
    explicit PlanView(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// Why one cannot go on with this plan; empty: one can.
    QString problem() const;
    /// The plan as it was made last, and what of it is wanted; null while there is none.
    const PlanResult *result() const { return m_result ? &*m_result : nullptr; }
    QList<plan::Change> wanted() const;

signals:
    void planned();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void show(const PlanResult &result);
    void showChanges();
    void addChange(const plan::Change &change);
    void showOutcome();
    void showQuestions();
    void showNotes();
    void showBrake();
    void showHistory();
    void toggle(QTreeWidgetItem *item);
    void answer(const QString &id, const QString &value);

    std::optional<PlanResult> m_result;
    std::optional<PlanWish> m_asked; ///< what the plan that is shown, or under way, was asked for
    quint64 m_ticket = 0;
    bool m_isWaiting = false;
    PlainLabel *m_title;
    PlainLabel *m_outcome;
    Banner *m_banner;
    QToolButton *m_undo;
    QMenu *m_history;
    QToolButton *m_copy;
    PlanTree *m_tree;
    QWidget *m_questions;
    QVBoxLayout *m_questionRows;
    ValueTable *m_compared;
    PlainLabel *m_notes;
    PlainLabel *m_brakeText;
    QCheckBox *m_brake;
};

} // namespace posthorn::ui
