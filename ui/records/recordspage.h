// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recordsets.h"
#include "ui/page.h"

#include <QSet>

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace posthorn::ui {

class PlainLabel;
class RecordFilter;
class RecordModel;

/// Every record that was seen, to be searched, copied and looked at octet by octet.
class RecordsPage final : public Page
{
    Q_OBJECT

public:
    explicit RecordsPage(QWidget *parent = nullptr);

    void show(const DomainState &state) override;
    void setDepth(Depth depth) override;
    QWidget *searchField() const override;

public slots:
    void copyRow();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildCopying();
    void fillTypes();
    void filter();
    void showDetail();
    void copy(QString (*form)(const report::RecordSeen &));
    void retranslate();

    RecordModel *m_model;
    RecordFilter *m_filtered;
    QLineEdit *m_search;
    QToolButton *m_types;
    QMenu *m_typeMenu;
    QSet<QString> m_hidden; ///< types that are left out
    QToolButton *m_copy;
    QList<std::pair<QAction *, const char *>> m_actions;
    PlainLabel *m_empty;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
    Depth m_depth = Depth::Plain;
};

} // namespace posthorn::ui
