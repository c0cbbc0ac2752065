// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspage.h"

#include "core/dns/rdata.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/status.h"
#include "ui/records/recordcopy.h"
#include "ui/records/recordmodel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace posthorn::ui {

RecordsPage::RecordsPage(QWidget *parent)
    : Page(parent)
    , m_model(new RecordModel(this))
    , m_filtered(new RecordFilter(this))
    , m_search(new QLineEdit(this))
    , m_types(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_empty(new PlainLabel({}, this))
    , m_table(new QTableView(this))
    , m_detail(new QPlainTextEdit(this))
{
    m_filtered->setSourceModel(m_model);
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
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setLayoutDirection(Qt::LeftToRight);
    m_copy->setIcon(drawnIcon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    for (QAction *action :
         {copyAction(QT_TR_NOOP("Zone line"), &zoneLine), copyAction(QT_TR_NOOP("JSON"), &jsonObject),
          copyAction(QT_TR_NOOP("CSV"), &csvLine), copyAction(QT_TR_NOOP("dig command"), &digCommand)}) {
        m_copy->addAction(action);
        m_table->addAction(action);
    }
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_types);
    line->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_empty);
    layout->addWidget(splitter);
    connect(m_search, &QLineEdit::textChanged, this, &RecordsPage::filter);
    connect(m_types, &QComboBox::currentIndexChanged, this, &RecordsPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsPage::showDetail);
    retranslate();
}

QAction *RecordsPage::copyAction(const char *text, QString (*form)(const report::RecordSeen &))
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    m_actions.append({action, text});
    return action;
}

/// The chosen records, or all that are shown.
void RecordsPage::copy(QString (*form)(const report::RecordSeen &))
{
    QStringList lines;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        lines.append(form(m_model->at(m_filtered->mapToSource(index).row())));
    for (int row = 0; chosen.isEmpty() && row < m_filtered->rowCount(); ++row)
        lines.append(form(m_model->at(m_filtered->mapToSource(m_filtered->index(row, 0)).row())));
    copyText(lines.join(QLatin1Char('\n')));
}

void RecordsPage::copyRow()
{
    copy(&zoneLine);
}

QWidget *RecordsPage::searchField() const
{
    return m_search;
}

void RecordsPage::show(const DomainState &state)
{
    const audit::Audit *audit = state.shown();
    m_model->setRecords(audit ? report::mailRecords(audit->seen) : QList<report::RecordSeen>());
    m_table->resizeColumnToContents(RecordModel::Type);
    m_table->setColumnWidth(RecordModel::Name, fontMetrics().averageCharWidth() * 36);
    fillTypes();
    filter();
    showDetail();
}

/// The types that there are.
void RecordsPage::fillTypes()
{
    QStringList types;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString type = dns::typeName(m_model->at(row).record.type);
        if (!types.contains(type))
            types.append(type);
    }
    types.sort();
    const QString current = m_types->currentData().toString();
    const QSignalBlocker quiet(m_types);
    m_types->clear();
    m_types->addItem(tr("All types"), QString());
    for (const QString &type : types)
        m_types->addItem(type, type);
    m_types->setCurrentIndex(std::max(m_types->findData(current), 0));
}

void RecordsPage::filter()
{
    m_filtered->set(m_search->text(), m_types->currentData().toString());
    m_empty->setVisible(m_filtered->rowCount() == 0);
}

void RecordsPage::setDepth(Depth depth)
{
    m_detail->setVisible(depth == Depth::Expert);
}

void RecordsPage::showDetail()
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    m_detail->setPlainText(current.isValid() ? zoneLine(m_model->at(current.row())) : QString());
}

void RecordsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search in names and values"));
    m_search->setAccessibleName(tr("Search records"));
    m_types->setAccessibleName(tr("Type of record"));
    m_copy->setText(tr("&Copy as"));
    m_empty->setText(tr("No records of this kind."));
    m_table->setAccessibleName(tr("Records"));
    m_detail->setAccessibleName(tr("The record as a zone line"));
    for (const auto &[action, text] : m_actions)
        action->setText(tr(text));
    fillTypes();
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
