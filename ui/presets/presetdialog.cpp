// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetdialog.h"

#include "ui/common/banner.h"
#include "ui/presets/presetform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

PresetDialog::PresetDialog(const providers::Preset &preset, const QList<providers::Variable> &asked,
                           QWidget *parent)
    : QDialog(parent)
    , m_form(new PresetForm(this))
    , m_banner(new Banner(this))
{
    setWindowTitle(tr("Servers of %1").arg(preset.name));
    m_form->show(preset, asked, {});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *use = buttons->addButton(tr("&Use these servers"), QDialogButtonBox::AcceptRole);
    use->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_banner);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PresetDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void PresetDialog::submit()
{
    const QStringList missing = m_form->missing();
    if (!missing.isEmpty()) {
        m_banner->say(Status::Warn, tr("Still missing: %1.").arg(missing.join(QLatin1String(", "))));
        return;
    }
    emit answered(m_form->answers());
    accept();
}

} // namespace posthorn::ui
