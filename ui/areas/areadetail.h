// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// The detail of an area; null where it has none. A new one is a line in this table.
AreaDetail *makeAreaDetail(lookup::Area area, QWidget *parent);

} // namespace posthorn::ui
