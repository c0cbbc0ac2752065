// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setuppage.h"

class QCheckBox;
class QPushButton;

namespace posthorn::ui {

class PlainLabel;

/// What one needs at hand before anything is changed: access to the DNS, and a copy of today's records.
class AtHandPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit AtHandPage(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    QString help() const override;
    void retranslate() override;
    /// Writes what is published today as a zone file. \return whether it could
    bool saveBackup(const QString &path);

private:
    void askWhere();

    PlainLabel *m_access;
    PlainLabel *m_quirks;
    PlainLabel *m_backupTitle;
    PlainLabel *m_backup;
    QPushButton *m_save;
};

} // namespace posthorn::ui
