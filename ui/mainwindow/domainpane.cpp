// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/domainpane.h"

#include "ui/common/plainlabel.h"
#include "ui/common/status.h"
#include "ui/mainwindow/domaindelegate.h"
#include "ui/models/domainlist.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace posthorn::ui {

DomainPane::DomainPane(DomainList *domains, QWidget *parent)
    : QWidget(parent)
    , m_domains(domains)
    , m_tree(new QTreeView(this))
    , m_empty(new QWidget(this))
    , m_emptyText(new PlainLabel({}, m_empty))
    , m_add(new QPushButton(m_empty))
    , m_layout(new QStackedLayout(this))
{
    m_tree->setModel(domains);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true); // thousands of rows are laid out at once
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setItemDelegate(new DomainDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    for (const int column : {DomainList::Verdict, DomainList::Checked})
        m_tree->setColumnHidden(column, true); // the delegate tells them below the name
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setFaint(true);
    m_add->setIcon(drawnIcon(QStringLiteral("add")));
    auto *column = new QVBoxLayout(m_empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addWidget(m_add, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_layout->addWidget(m_tree);
    m_layout->addWidget(m_empty);
    connect(m_add, &QPushButton::clicked, this, &DomainPane::addWanted);
    connect(domains, &DomainList::rowsInserted, this, &DomainPane::showEmpty);
    connect(domains, &DomainList::rowsRemoved, this, &DomainPane::showEmpty);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DomainPane::chosen);
    showEmpty();
    retranslate();
}

void DomainPane::showEmpty()
{
    m_layout->setCurrentWidget(m_domains->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
}

int DomainPane::currentRow() const
{
    return m_tree->currentIndex().row();
}

std::optional<DomainName> DomainPane::current() const
{
    const int row = currentRow();
    return row < 0 ? std::nullopt : std::optional(m_domains->at(row).domain);
}

void DomainPane::setCurrent(const DomainName &domain)
{
    m_tree->setCurrentIndex(m_domains->index(m_domains->rowOf(domain), 0));
}

QList<int> DomainPane::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

QSize DomainPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 20};
}

void DomainPane::retranslate()
{
    m_tree->setAccessibleName(tr("Domains"));
    m_emptyText->setText(tr("No domain yet."));
    m_add->setText(tr("Add a domain"));
}

void DomainPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
