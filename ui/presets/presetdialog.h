// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/expand.h"

#include <QDialog>

namespace posthorn::ui {

class Banner;
class PresetForm;

/// Asks for what a provider's servers are called for this customer.
class PresetDialog final : public QDialog
{
    Q_OBJECT

public:
    PresetDialog(const providers::Preset &preset, const QList<providers::Variable> &asked,
                 QWidget *parent = nullptr);

signals:
    void answered(const posthorn::providers::PresetAnswers &answers);

private:
    void submit();

    PresetForm *m_form;
    Banner *m_banner;
};

} // namespace posthorn::ui
