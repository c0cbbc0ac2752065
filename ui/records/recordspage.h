// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTableView;

namespace posthorn::ui {

class RecordModel;

/// Every record that was seen, to be searched, copied and looked at octet by octet.
class RecordsPage final : public Page
{
    Q_OBJECT

public:
    explicit RecordsPage(QWidget *parent = nullptr);

    void show(const DomainState &state) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDetail();
    void retranslate();

    RecordModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_search;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
};

} // namespace posthorn::ui
