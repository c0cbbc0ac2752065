// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

namespace posthorn::ui {

/// What DNS promises about the certificate of each mail server.
class DaneDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit DaneDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth) override {}

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ValueTable *m_table;
};

} // namespace posthorn::ui
