// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/domainview.h"

#include "ui/common/status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>

namespace posthorn::ui {

using lookup::Area;

namespace {

constexpr int kRowRole = Qt::UserRole;         ///< of an item: its place in m_rows; none: a heading
constexpr int kHeadingRole = Qt::UserRole + 1; ///< of a heading: the place of the row below it

} // namespace

DomainView::DomainView(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(1, 1) * (fontMetrics().height() * 6 / 5));
    m_list->setSpacing(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    for (const PageRow &row : pageRows()) {
        if (!row.isListed || row.isListed(services))
            addRow(row, services);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &DomainView::choose);
    retranslate();
    openPage(m_rows.first().id);
}

void DomainView::addRow(const PageRow &row, const PageServices &services)
{
    const auto place = static_cast<int>(m_rows.size());
    if (row.heading) {
        auto *heading = new QListWidgetItem(m_list);
        heading->setFlags(Qt::NoItemFlags);
        heading->setData(kHeadingRole, place);
    }
    auto *item = new QListWidgetItem(m_list);
    item->setData(kRowRole, place);
    item->setIcon(drawnIcon(row.icon));
    m_rows.append(row);
    Page *page = row.make(services);
    m_stack->addWidget(page);
    connect(page, &Page::checkWanted, this, &DomainView::checkWanted);
    connect(page, &Page::stopWanted, this, &DomainView::stopWanted);
    connect(page, &Page::areaWanted, this, &DomainView::openArea);
    connect(page, &Page::pageWanted, this, &DomainView::openPage);
    connect(page, &Page::spfWanted, this, &DomainView::spfWanted);
    connect(page, &Page::selectorWanted, this, &DomainView::selectorWanted);
}

void DomainView::show(const DomainState &state)
{
    m_state = state;
    m_domain = state.domain;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_stale.insert(pageAt(row));
    bringUpToDate();
    showStatuses();
}

void DomainView::bringUpToDate()
{
    Page *page = currentPage();
    if (m_state && m_stale.remove(page))
        page->show(*m_state);
}

void DomainView::showStatuses()
{
    for (qsizetype row = 0; m_state && row < m_rows.size(); ++row) {
        const auto area = m_rows[row].area;
        if (!area)
            continue;
        const audit::Audit *audit = m_state->shown();
        const Status status = !m_state->isArrived(*area) ? Status::Checking
                              : audit                    ? statusOf(audit->area(*area))
                                                         : Status::Skipped;
        QListWidgetItem *item = m_list->item(itemOf(row));
        item->setIcon(statusIcon(status));
        item->setData(Qt::AccessibleDescriptionRole, statusText(status));
    }
}

void DomainView::choose(int item)
{
    const QListWidgetItem *chosen = m_list->item(item);
    if (!chosen || chosen->data(kRowRole).isNull())
        return;
    m_stack->setCurrentIndex(chosen->data(kRowRole).toInt());
    bringUpToDate();
    emit pageChanged();
}

void DomainView::setDepth(Depth depth)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        pageAt(row)->setDepth(depth);
}

int DomainView::itemOf(qsizetype row) const
{
    for (int item = 0; item < m_list->count(); ++item) {
        const QVariant place = m_list->item(item)->data(kRowRole);
        if (!place.isNull() && place.toInt() == row)
            return item;
    }
    return -1;
}

void DomainView::openPage(const QString &id)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            m_list->setCurrentRow(itemOf(row));
    }
}

void DomainView::openArea(Area area)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].area == area)
            m_list->setCurrentRow(itemOf(row));
    }
}

void DomainView::showResult(const lookup::SpfResult &result)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        pageAt(row)->showResult(result);
}

Page *DomainView::pageAt(qsizetype row) const
{
    return static_cast<Page *>(m_stack->widget(static_cast<int>(row)));
}

Page *DomainView::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

QString DomainView::currentId() const
{
    return m_rows.value(m_stack->currentIndex()).id;
}

Page *DomainView::page(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return pageAt(row);
    }
    return nullptr;
}

Page *DomainView::page(Area area) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].area == area)
            return pageAt(row);
    }
    return nullptr;
}

void DomainView::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    int text = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QVariant below = item->data(kHeadingRole);
        item->setText(below.isNull() ? titleOf(m_rows[item->data(kRowRole).toInt()])
                                     : headingOf(m_rows[below.toInt()]));
        text = std::max(text, fontMetrics().horizontalAdvance(item->text()));
    }
    const int width =
        text + m_list->style()->pixelMetric(QStyle::PM_ListViewIconSize) + 3 * fontMetrics().height();
    m_list->setMinimumWidth(width);
    m_splitter->setSizes({width, 4 * width});
    showStatuses();
}

void DomainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        m_splitter->setSizes(m_splitter->sizes()); // it does not turn round by itself
}

} // namespace posthorn::ui
