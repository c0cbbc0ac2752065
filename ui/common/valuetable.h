// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QTableWidget>

namespace posthorn::ui {

/// One row of a table: its texts, each safe to show, and the status that stands before the first.
struct ValueRow
{
    std::optional<Status> status{};
    QStringList cells;

    bool operator==(const ValueRow &) const = default;
};

/// A table that is read and copied from. As high as its rows.
class ValueTable final : public QTableWidget
{
    Q_OBJECT

public:
    /// \param stretched the column that takes what room is left
    explicit ValueTable(int columns, int stretched, QWidget *parent = nullptr);

    void setHeaders(const QStringList &headers);
    void setRows(const QList<ValueRow> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

public slots:
    void copyRow();

private:
    QList<ValueRow> m_rows;
};

} // namespace posthorn::ui
