// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspage.h"

#include "core/dns/rdata.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/status.h"
#include "ui/records/rawanswer.h"
#include "ui/records/recordcopy.h"
#include "ui/records/recordmodel.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
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
    , m_types(new QToolButton(this))
    , m_typeMenu(new QMenu(m_types))
    , m_copy(new QToolButton(this))
    , m_empty(new PlainLabel({}, this))
    , m_table(new QTableView(this))
    , m_detail(new QPlainTextEdit(this))
{
    buildTable();
    buildCopying();
    m_search->setClearButtonEnabled(true);
    m_types->setMenu(m_typeMenu);
    m_types->setPopupMode(QToolButton::InstantPopup);
    m_empty->setAlignment(Qt::AlignHCenter);
    m_empty->setFaint(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_types);
    line->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_empty);
    layout->addWidget(splitter, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RecordsPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsPage::showDetail);
    retranslate();
    setDepth(Depth::Plain);
}

void RecordsPage::buildTable()
{
    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column :
         {RecordModel::Type, RecordModel::TtlLeft, RecordModel::Ttl, RecordModel::Security})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RecordModel::Value, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    m_table->setColumnWidth(RecordModel::Name, fontMetrics().averageCharWidth() * 28);
    m_table->setColumnWidth(RecordModel::Server, fontMetrics().averageCharWidth() * 16);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setLayoutDirection(Qt::LeftToRight);
}

void RecordsPage::buildCopying()
{
    m_copy->setIcon(drawnIcon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    using Form = QString (*)(const report::RecordSeen &);
    const std::pair<const char *, Form> forms[] = {
        {QT_TR_NOOP("Zone line"), &zoneLine},
        {QT_TR_NOOP("JSON"), &jsonObject},
        {QT_TR_NOOP("CSV"), &csvLine},
        {QT_TR_NOOP("dig command"), &digCommand},
    };
    for (const auto &[text, form] : forms) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, form = form] { copy(form); });
        m_actions.append({action, text});
        m_copy->addAction(action);
        m_table->addAction(action);
    }
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
    fillTypes();
    filter();
    showDetail();
}

/// The types that there are, each with a tick.
void RecordsPage::fillTypes()
{
    m_typeMenu->clear();
    for (const QString &type : m_model->types()) {
        QAction *action = m_typeMenu->addAction(type);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(type));
        connect(action, &QAction::toggled, this, [this, type](bool on) {
            if (on)
                m_hidden.remove(type);
            else
                m_hidden.insert(type);
            filter();
        });
    }
    m_typeMenu->addSeparator();
    QAction *all = m_typeMenu->addAction(tr("All types"));
    connect(all, &QAction::triggered, this, [this] {
        m_hidden.clear();
        fillTypes();
        filter();
    });
}

void RecordsPage::filter()
{
    m_filtered->set(m_search->text(), m_hidden);
    m_empty->setText(m_model->rowCount() == 0 ? tr("No records were seen yet.")
                                              : tr("No records of this kind."));
    m_empty->setVisible(m_filtered->rowCount() == 0);
    m_types->setText(m_hidden.isEmpty()
                         ? tr("All types")
                         : tr("%n type(s) hidden", nullptr, static_cast<int>(m_hidden.size())));
}

void RecordsPage::setDepth(Depth depth)
{
    m_depth = depth;
    for (const int column : {RecordModel::TtlLeft, RecordModel::Server, RecordModel::Security})
        m_table->setColumnHidden(column, depth == Depth::Plain);
    showDetail();
}

/// The whole record; in Expert the answer that it came with, and its octets.
void RecordsPage::showDetail()
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    QString text;
    if (current.isValid()) {
        const report::RecordSeen &seen = m_model->at(current.row());
        text = zoneLine(seen);
        if (m_depth == Depth::Expert) {
            text += QLatin1String("\n\n") + rawAnswerText(seen.answer);
            if (!seen.answer.wire.isEmpty())
                text += QLatin1String("\n\n") + hexText(seen.answer.wire);
        }
    }
    if (text != m_detail->toPlainText())
        m_detail->setPlainText(text);
}

void RecordsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search in names and values"));
    m_search->setAccessibleName(tr("Search records"));
    m_types->setAccessibleName(tr("Types of records that are shown"));
    m_copy->setText(tr("&Copy as"));
    m_table->setAccessibleName(tr("Records"));
    m_detail->setAccessibleName(tr("The record in full"));
    m_detail->setPlaceholderText(tr("Choose a record to see all of it."));
    for (const auto &[action, text] : std::as_const(m_actions))
        action->setText(tr(text));
    m_model->retranslate();
    fillTypes();
    filter();
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
