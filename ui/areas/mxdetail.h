// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

namespace posthorn::ui {

class PlainLabel;

/// The mail servers in the order in which they are tried, and what happens when some of them are down.
class MxDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit MxDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFailover();

    QList<lookup::MxServer> m_servers;
    ValueTable *m_table;
    PlainLabel *m_hint;
    PlainLabel *m_outcome;
};

} // namespace posthorn::ui
