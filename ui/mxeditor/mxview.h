// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace posthorn::ui {

/// The table of mail servers. Rows are dragged as wholes: QTableView of Qt 6.4 by itself writes a dropped row
/// over another one.
class MxView final : public QTableView
{
    Q_OBJECT

public:
    explicit MxView(QWidget *parent = nullptr);

    QList<int> selectedRows() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// What is being typed into the cell of that row; nothing once the typing has ended.
    void typing(int row, const QString &text);

protected:
    void dropEvent(QDropEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace posthorn::ui
