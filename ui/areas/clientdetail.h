// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

namespace posthorn::ui {

/// Where mail programs are led: the services with their servers, and the names they try first.
class ClientDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit ClientDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ValueTable *m_table;
};

} // namespace posthorn::ui
