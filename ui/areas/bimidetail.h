// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

namespace posthorn::ui {

class PlainLabel;

/// Where the logo and its certificate are said to be. The logo is not fetched and not drawn: it is somebody
/// else's file.
class BimiDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit BimiDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth) override {}

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ValueTable *m_table;
    PlainLabel *m_note;
};

} // namespace posthorn::ui
