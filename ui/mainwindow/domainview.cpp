// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/domainview.h"

#include "core/audit/check.h"
#include "ui/areas/areadetail.h"
#include "ui/areas/areapage.h"
#include "ui/common/status.h"
#include "ui/overview/overviewpage.h"
#include "ui/records/recordspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>

namespace posthorn::ui {

using lookup::Area;

DomainView::DomainView(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new OverviewPage)
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    addPage(m_overview);
    for (const Area area : lookup::allAreas()) {
        if (!audit::checksOf(area).empty())
            addPage(new AreaPage(area));
    }
    addPage(new RecordsPage);
    connect(m_overview, &OverviewPage::checkWanted, this, &DomainView::checkWanted);
    connect(m_overview, &OverviewPage::stopWanted, this, &DomainView::stopWanted);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    retranslate();
    m_list->setCurrentRow(0);
}

void DomainView::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_list->addItem(new QListWidgetItem);
    connect(page, &Page::areaWanted, this, &DomainView::openArea);
    connect(page, &Page::spfWanted, this, &DomainView::spfWanted);
    connect(page, &Page::selectorWanted, this, &DomainView::selectorWanted);
}

void DomainView::show(const DomainState &state)
{
    m_state = state;
    m_domain = state.domain;
    for (Page *page : m_pages)
        page->show(state);
    const audit::Audit *audit = state.shown();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const auto *page = qobject_cast<AreaPage *>(m_pages[i]);
        if (!page)
            continue;
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        const Status status = !state.isArrived(page->area()) ? Status::Checking
                              : audit                        ? statusOf(audit->area(page->area()))
                                                             : Status::Skipped;
        item->setIcon(statusIcon(status));
        item->setData(Qt::AccessibleDescriptionRole, statusText(status));
    }
}

void DomainView::setDepth(Depth depth)
{
    for (Page *page : m_pages)
        page->setDepth(depth);
}

void DomainView::openOverview()
{
    m_list->setCurrentRow(0);
}

void DomainView::openArea(Area area)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const auto *page = qobject_cast<AreaPage *>(m_pages[i]);
        if (page && page->area() == area)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

void DomainView::openRecords()
{
    m_list->setCurrentRow(static_cast<int>(m_pages.size()) - 1);
}

void DomainView::showResult(const lookup::SpfResult &result)
{
    for (Page *page : m_pages) {
        const auto *area = qobject_cast<AreaPage *>(page);
        if (area && area->detail())
            area->detail()->showResult(result);
    }
}

int DomainView::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

void DomainView::openPage(int index)
{
    m_list->setCurrentRow(index);
}

void DomainView::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        if (const auto *page = qobject_cast<AreaPage *>(m_pages[i])) {
            item->setText(audit::areaText(page->area()));
            continue;
        }
        const bool isOverview = m_pages[i] == m_overview;
        item->setText(isOverview ? tr("Overview") : tr("Records"));
        item->setIcon(drawnIcon(isOverview ? QStringLiteral("overview") : QStringLiteral("records")));
    }
    int text = 0;
    for (int i = 0; i < m_list->count(); ++i)
        text = std::max(text, fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    const int width =
        text + m_list->style()->pixelMetric(QStyle::PM_ListViewIconSize) + 3 * fontMetrics().height();
    m_list->setMinimumWidth(width);
    m_splitter->setSizes({width, 4 * width});
}

void DomainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
