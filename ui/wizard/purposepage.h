// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setuppage.h"

class QCheckBox;

namespace posthorn::ui {

class Choices;
class PlainLabel;

/// What the domain is for: everything is judged by it from then on.
class PurposePage final : public SetupPage
{
    Q_OBJECT

public:
    explicit PurposePage(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    QString problem() override;
    QString help() const override;
    void retranslate() override;

private:
    void choose(int index);

    Choices *m_purpose;
    QCheckBox *m_gateway;
    QCheckBox *m_others;
    PlainLabel *m_guess;
};

} // namespace posthorn::ui
