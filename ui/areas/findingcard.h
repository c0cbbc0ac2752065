// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QFrame>

class QToolButton;

namespace posthorn::ui {

/// One finding: what is so, what happens because of it, what to do; and, unfolded, the evidence and where the
/// rule stands.
class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    FindingCard(const audit::Finding &finding, const DomainName &domain, Depth depth,
                QWidget *parent = nullptr);

private:
    QWidget *makeDetail(const audit::Finding &finding);
};

} // namespace posthorn::ui
