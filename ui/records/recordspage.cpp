// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspage.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "ui/records/recordmodel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace posthorn::ui {

RecordsPage::RecordsPage(QWidget *parent)
    : Page(parent)
    , m_model(new RecordModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_detail(new QPlainTextEdit(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_filtered);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setLayoutDirection(Qt::LeftToRight);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(splitter);
    connect(m_search, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsPage::showDetail);
    retranslate();
}

void RecordsPage::show(const DomainState &state)
{
    const audit::Audit *audit = state.shown();
    m_model->setRecords(audit ? report::mailRecords(audit->seen) : QList<report::RecordSeen>());
    m_table->resizeColumnToContents(RecordModel::Type);
    m_table->setColumnWidth(RecordModel::Name, fontMetrics().averageCharWidth() * 36);
    showDetail();
}

void RecordsPage::setDepth(Depth depth)
{
    m_detail->setVisible(depth == Depth::Expert);
}

void RecordsPage::showDetail()
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_detail->clear();
        return;
    }
    const report::RecordSeen &seen = m_model->at(current.row());
    m_detail->setPlainText(QStringLiteral("%1 %2 IN %3 %4")
                               .arg(seen.record.name.toFqdn())
                               .arg(seen.record.ttl.count())
                               .arg(dns::typeName(seen.record.type), safeText(dns::rdataText(seen.record))));
}

void RecordsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search in names, types and values"));
    m_search->setAccessibleName(tr("Search records"));
    m_table->setAccessibleName(tr("Records"));
    m_detail->setAccessibleName(tr("The record as a zone line"));
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
