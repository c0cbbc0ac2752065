// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setuppage.h"

namespace posthorn::ui {

class PlanView;
class PublishView;

/// How the changes get into the DNS.
class PublishPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit PublishPage(SetupContext &context, QWidget *parent = nullptr);

    /// Whose plan is published.
    void setPlanView(const PlanView *plan) { m_plan = plan; }
    void load() override;
    QString help() const override;
    void retranslate() override;
    PublishView *view() const { return m_view; }

private:
    const PlanView *m_plan = nullptr;
    PublishView *m_view;
};

} // namespace posthorn::ui
