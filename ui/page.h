// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/spfevaluator.h"
#include "ui/models/domainlist.h"

#include <QWidget>

namespace posthorn::ui {

/// How much is shown at once.
enum class Depth
{
    Plain,
    Expert,
};

/// One page about a domain. It shows a state and asks for nothing; what somebody wants is told by signals.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows this, from now on. The state lives until the next call. Called when the page is seen, and not
    /// for every change while it is not.
    virtual void show(const DomainState &state) = 0;
    virtual void setDepth(Depth depth) = 0;
    /// The answer to spfWanted().
    virtual void showResult(const lookup::SpfResult &) {}
    /// Where Ctrl+F leads; null: the page has nothing to search in.
    virtual QWidget *searchField() const { return nullptr; }

signals:
    void checkWanted();
    void stopWanted();
    void areaWanted(posthorn::lookup::Area area);
    /// The page of that row of pageRows() is to be opened.
    void pageWanted(const QString &id);
    void spfWanted(const posthorn::lookup::SpfQuery &query);
    void selectorWanted(const QString &selector);
};

} // namespace posthorn::ui
