// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/cards.h"
#include "ui/engine.h"

#include <QFrame>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace posthorn::ui {

class PlainLabel;

/// How a DNS host's form wants names and values.
struct FormHabits
{
    bool wholeNames = false; ///< the whole name, else the part in front of the domain
    bool endDots = false;    ///< a dot behind names that values hold

    bool operator==(const FormHabits &) const = default;
};

/// One record set to be entered by hand: what to delete, what to enter, each field with a button that copies
/// it; and whether the domain's own name servers have it.
class RecordCard final : public QFrame
{
    Q_OBJECT

public:
    /// \param zone the apex of the zone that the records are in
    RecordCard(const plan::Change &change, const DomainName &zone, const FormHabits &habits,
               QWidget *parent = nullptr);

    bool isDone() const;
    void setDone(bool done);
    /// What the name servers say now.
    void showConfirmation(const SetConfirmation &confirmation);
    const plan::Change &change() const { return m_change; }

signals:
    void doneChanged();

private:
    void addField(QFormLayout *form, const QString &label, const QString &value);
    void addRecord(const plan::Card &card, const FormHabits &habits);

    plan::Change m_change;
    QCheckBox *m_done;
    QLabel *m_icon;
    PlainLabel *m_state;
};

/// "2 of 3 name servers have it."
QString confirmationText(const SetConfirmation &confirmation);

} // namespace posthorn::ui
