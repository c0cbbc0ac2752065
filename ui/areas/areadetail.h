// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/spfevaluator.h"
#include "ui/page.h"

namespace posthorn::ui {

/// What an area shows beside its findings: a table of servers, a tree of SPF. Lives in an AreaPage.
class AreaDetail : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const audit::Audit &audit) = 0;
    virtual void setDepth(Depth depth) = 0;
    /// The answer to spfWanted().
    virtual void showResult(const lookup::SpfResult &) {}

signals:
    void spfWanted(const posthorn::lookup::SpfQuery &query);
    /// The domain is to be checked again with this DKIM selector too.
    void selectorWanted(const QString &selector);
};

/// The detail of an area; null where it has none. A new one is a line in this table.
AreaDetail *makeAreaDetail(lookup::Area area, QWidget *parent);

} // namespace posthorn::ui
