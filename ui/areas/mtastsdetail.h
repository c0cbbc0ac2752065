// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

namespace posthorn::ui {

class CopyButton;
class PlainLabel;
class ValueBox;

/// The MTA-STS policy in a sentence, the file as it was fetched, and which mail servers it allows.
class MtaStsDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit MtaStsDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_sentence;
    PlainLabel *m_source;
    ValueTable *m_servers;
    ValueBox *m_file;
    CopyButton *m_copy;
};

} // namespace posthorn::ui
