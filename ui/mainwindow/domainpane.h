// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedLayout;
class QTreeView;

namespace posthorn::ui {

class DomainList;
class PlainLabel;

/// The domains, to choose one or several from; a button to begin with where there are none.
class DomainPane final : public QWidget
{
    Q_OBJECT

public:
    /// \param domains outlives this
    explicit DomainPane(DomainList *domains, QWidget *parent = nullptr);

    std::optional<DomainName> current() const;
    void setCurrent(const DomainName &domain);
    QList<int> selectedRows() const;
    int currentRow() const;
    QTreeView *tree() const { return m_tree; }
    QSize sizeHint() const override;

signals:
    /// Another one is current, or none.
    void chosen();
    void addWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEmpty();
    void retranslate();

    DomainList *m_domains;
    QTreeView *m_tree;
    QWidget *m_empty;
    PlainLabel *m_emptyText;
    QPushButton *m_add;
    QStackedLayout *m_layout;
};

} // namespace posthorn::ui
