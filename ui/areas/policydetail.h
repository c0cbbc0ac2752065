// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

namespace posthorn::ui {

class PlainLabel;

/// The DMARC policy in a sentence, where it was found, and who gets the reports.
class PolicyDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit PolicyDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_sentence;
    PlainLabel *m_place;
    ValueTable *m_reports;
};

} // namespace posthorn::ui
