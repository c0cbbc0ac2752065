// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/pagerows.h"
#include "ui/page.h"

class QListWidget;
class QSplitter;
class QStackedWidget;

namespace posthorn::ui {

/// Everything about one domain: a list of pages, and the page. A page is brought up to date when it is seen.
class DomainView final : public QWidget
{
    Q_OBJECT

public:
    explicit DomainView(const PageServices &services, QWidget *parent = nullptr);

    void show(const DomainState &state);
    const DomainName &domain() const { return m_domain; }
    void setDepth(Depth depth);
    void openPage(const QString &id);
    void openArea(lookup::Area area);
    /// The answer to spfWanted().
    void showResult(const lookup::SpfResult &result);
    /// The rows that are listed.
    const QList<PageRow> &rows() const { return m_rows; }
    QString currentId() const;
    Page *page(const QString &id) const;
    Page *page(lookup::Area area) const;
    Page *currentPage() const;
    QSplitter *splitter() const { return m_splitter; }

signals:
    void checkWanted();
    void stopWanted();
    void spfWanted(const posthorn::lookup::SpfQuery &query);
    void selectorWanted(const QString &selector);
    void pageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const PageRow &row, const PageServices &services);
    void choose(int item);
    void bringUpToDate();
    void showStatuses();
    void retranslate();
    int itemOf(qsizetype row) const;
    Page *pageAt(qsizetype row) const;

    DomainName m_domain;
    std::optional<DomainState> m_state;
    QSplitter *m_splitter;
    QListWidget *m_list;
    QStackedWidget *m_stack; ///< a page for each of m_rows
    QList<PageRow> m_rows;
    QSet<Page *> m_stale; ///< do not show m_state yet
};

} // namespace posthorn::ui
