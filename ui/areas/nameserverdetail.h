// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

namespace posthorn::ui {

/// The name servers: addresses, what each said, and which version of the zone it has.
class NameServerDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit NameServerDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ValueTable *m_table;
};

} // namespace posthorn::ui
