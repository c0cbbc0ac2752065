// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plantree.h"

#include "ui/common/copybutton.h"

#include <QAction>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace posthorn::ui {

namespace {

/// A view asks how high a row is without saying how wide it may be, so that long lines would be cut off.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        if (!index.parent().isValid())
            return hint;
        const int margin = 4 * m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin);
        const int width = m_view->viewport()->width() - 2 * m_view->indentation() - margin;
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
        const int height = own.fontMetrics.boundingRect(room, Qt::TextWordWrap, own.text).height();
        return {hint.width(), std::max(hint.height(), height + own.fontMetrics.leading() + 2)};
    }

private:
    QTreeView *m_view;
};

} // namespace

PlanTree::PlanTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    header()->setSectionResizeMode(RiskColumn, QHeaderView::ResizeToContents);
    connect(header(), &QHeaderView::sectionResized, this, &PlanTree::scheduleDelayedItemsLayout);
    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &PlanTree::copyValue);
    addAction(copy);
}

bool PlanTree::copyValue()
{
    const QString value = currentItem() ? currentItem()->data(What, ValueRole).toString() : QString();
    if (!value.isEmpty())
        copyText(value);
    return !value.isEmpty();
}

} // namespace posthorn::ui
