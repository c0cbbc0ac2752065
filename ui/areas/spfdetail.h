// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace posthorn::ui {

class PlainLabel;
class StatusLabel;

/// The tree of everything that an SPF record leads to, with its budget; and whether one address would pass.
class SpfDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit SpfDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;
    void showResult(const lookup::SpfResult &result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTree(const lookup::SpfTree &tree);
    void ask();
    void light(const lookup::SpfResult &result);

    DomainName m_domain;
    std::optional<lookup::SpfTree> m_tree;
    StatusLabel *m_budgetState;
    QProgressBar *m_budget;
    PlainLabel *m_void;
    QTreeWidget *m_view;
    PlainLabel *m_question;
    QLineEdit *m_ip;
    QLineEdit *m_sender;
    QPushButton *m_ask;
    PlainLabel *m_result;
};

} // namespace posthorn::ui
