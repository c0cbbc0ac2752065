// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/valuetable.h"

#include "ui/common/copybutton.h"

#include <QHeaderView>
#include <QScrollBar>

namespace posthorn::ui {

namespace {

constexpr int kMostRowsHigh = 15; ///< more are scrolled

} // namespace

ValueTable::ValueTable(int columns, int stretched, QWidget *parent)
    : QTableWidget(0, columns, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueTable::setHeaders(const QStringList &headers)
{
    setHorizontalHeaderLabels(headers);
}

void ValueTable::setRows(const QList<ValueRow> &rows)
{
    if (rows == m_rows)
        return; // the selection stays
    m_rows = rows;
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(rows[row].cells.value(column));
            cell->setToolTip(rows[row].cells.value(column).toHtmlEscaped());
            if (column == 0 && rows[row].status) {
                cell->setIcon(statusIcon(*rows[row].status));
                cell->setData(Qt::AccessibleTextRole,
                              QStringLiteral("%1, %2").arg(cell->text(), statusText(*rows[row].status)));
            }
            setItem(row, column, cell);
        }
    }
    updateGeometry();
}

QSize ValueTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < std::min(rowCount(), kMostRowsHigh); ++row)
        height += rowHeight(row);
    return {QTableWidget::sizeHint().width(), height};
}

void ValueTable::copyRow()
{
    if (currentRow() >= 0 && currentRow() < m_rows.size())
        copyText(m_rows[currentRow()].cells.join(QLatin1Char('\t')));
}

} // namespace posthorn::ui
