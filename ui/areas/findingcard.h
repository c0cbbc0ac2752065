// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/page.h"

class QVBoxLayout;

namespace posthorn::ui {

/// One finding: what is so, what happens because of it, what to do; what was found and what is expected, each
/// to be copied; and, unfolded, where the rule stands and what the servers say.
class FindingCard final : public Card
{
    Q_OBJECT

public:
    FindingCard(const audit::Finding &finding, const audit::Audit &audit, Depth depth,
                QWidget *parent = nullptr);

private:
    void addValues(QVBoxLayout *layout, const audit::Finding &finding);
    void addDetail(QVBoxLayout *layout, const audit::Finding &finding, const audit::Audit &audit,
                   Depth depth);
    QWidget *valueLine(const QString &label, const QString &what, const QString &value);
};

} // namespace posthorn::ui
