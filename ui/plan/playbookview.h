// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/playbook.h"
#include "ui/builders/builder.h"
#include "ui/draft/playbooks.h"

#include <QTimer>

class QCheckBox;
class QFrame;
class QPushButton;
class QVBoxLayout;

namespace posthorn::ui {

class Banner;
class PlainLabel;

/// A change that takes days, step by step: what to enter now, what must be true before it is done, and when
/// the next one may be made. Kept, so that it goes on after a restart.
class PlaybookView final : public Builder
{
    Q_OBJECT

public:
    explicit PlaybookView(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// Instead of the machine's clock.
    void setClock(const std::function<QDateTime()> &now);
    const plan::Playbook *book() const { return m_book ? &*m_book : nullptr; }
    /// What has to be entered for the step at hand.
    const plan::Plan &currentPlan() const { return m_plan; }
    /// "Step by step (2 of 5)"
    QString title() const;

signals:
    void publishWanted(const posthorn::plan::Plan &plan);
    /// title() is another.
    void titleChanged();

private:
    void showOffers();
    void showBook();
    void addStep(qsizetype index);
    void addCurrent(QVBoxLayout *layout, qsizetype index);
    void begin(const PlaybookOffer &offer);
    void finishStep();
    void makeStep();
    void end();
    void set(const std::optional<plan::Playbook> &book);
    void clearRows();
    QString stateText(qsizetype index) const;

    std::function<QDateTime()> m_now;
    DomainName m_domain;
    std::optional<plan::Playbook> m_book;
    plan::Plan m_plan;
    /// What is shown: anything else is drawn anew.
    struct Shown
    {
        std::optional<plan::Playbook> book;
        plan::Plan plan;
        bool isDue = false;
        bool isSeen = false;
        QStringList offers;

        bool operator==(const Shown &) const = default;
    };
    std::optional<Shown> m_shown;
    QTimer m_minute; ///< a step becomes due
    QList<QCheckBox *> m_conditions;
    PlainLabel *m_intro;
    Banner *m_banner;
    QWidget *m_holder;
    QVBoxLayout *m_rows;
    QPushButton *m_end;
};

} // namespace posthorn::ui
