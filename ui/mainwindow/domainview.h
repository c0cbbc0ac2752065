// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QListWidget;
class QSplitter;
class QStackedWidget;

namespace posthorn::ui {

class OverviewPage;

/// Everything about one domain: a list of pages, and the page.
class DomainView final : public QWidget
{
    Q_OBJECT

public:
    explicit DomainView(QWidget *parent = nullptr);

    void show(const DomainState &state);
    const DomainName &domain() const { return m_domain; }
    void setDepth(Depth depth);
    void openOverview();
    void openArea(lookup::Area area);
    void openRecords();
    /// The answer to spfWanted().
    void showResult(const lookup::SpfResult &result);
    int pageCount() const;
    void openPage(int index);
    QSplitter *splitter() const { return m_splitter; }
    QList<Page *> pages() const { return m_pages; }

signals:
    void checkWanted();
    void stopWanted();
    void spfWanted(const posthorn::lookup::SpfQuery &query);
    void selectorWanted(const QString &selector);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(Page *page);
    void retranslate();

    DomainName m_domain;
    std::optional<DomainState> m_state;
    QSplitter *m_splitter;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    QList<Page *> m_pages;
};

} // namespace posthorn::ui
