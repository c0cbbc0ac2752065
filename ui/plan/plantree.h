// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace posthorn::ui {

/// The changes of a plan, each with its lines below: those wrap, and each line can be copied by itself.
class PlanTree final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        RiskColumn,
        ColumnCount
    };
    enum Role
    {
        KeyRole = Qt::UserRole, ///< the change's key, of its row
        ValueRole,              ///< what is copied, whole
    };

    explicit PlanTree(QWidget *parent = nullptr);

    /// Puts the value of the current line on the clipboard. \return whether there is one
    bool copyValue();
};

} // namespace posthorn::ui
