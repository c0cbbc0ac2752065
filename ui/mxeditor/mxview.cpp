// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mxeditor/mxview.h"

#include "ui/mxeditor/mxmodel.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyledItemDelegate>

namespace posthorn::ui {

namespace {

constexpr int kMostRowsHigh = 10; ///< more are scrolled
constexpr int kFewestRowsHigh = 4;

/// Editors of the cells: a name reads from the left in every language; a number has its bounds.
class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(MxView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        if (index.column() == MxModel::Priority) {
            auto *number = new QSpinBox(parent);
            number->setRange(0, 65535);
            number->setFrame(false);
            number->setAccessibleName(MxModel::tr("Priority"));
            return number;
        }
        auto *name = new QLineEdit(parent);
        name->setFrame(false);
        name->setLayoutDirection(Qt::LeftToRight);
        name->setAccessibleName(MxModel::tr("Server"));
        const QPersistentModelIndex cell(index);
        connect(name, &QLineEdit::textEdited, m_view, [view = m_view, cell](const QString &text) {
            if (cell.isValid())
                emit view->typing(cell.row(), text);
        });
        return name;
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }

private:
    MxView *m_view;
};

} // namespace

MxView::MxView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    verticalHeader()->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QList<int> MxView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

QSize MxView::sizeHint() const
{
    const int rows = std::clamp(model() ? model()->rowCount() : 0, kFewestRowsHigh, kMostRowsHigh);
    const int row = verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows * row + 2 * frameWidth() + 2};
}

QSize MxView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

void MxView::dropEvent(QDropEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    int before = model()->rowCount();
    if (at.isValid()) {
        const QRect cell = visualRect(at);
        before = at.row() + (event->position().y() > cell.center().y() ? 1 : 0);
    }
    model()->dropMimeData(event->mimeData(), Qt::MoveAction, before, 0, {});
    // Not "moved": the view would take the dragged row away.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void MxView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    emit typing(-1, {});
}

} // namespace posthorn::ui
