// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/builders/builder.h"

class QCheckBox;
class QLineEdit;

namespace posthorn::ui {

class Choices;
class PlainLabel;

/// What receivers shall do with mail that fails, stage by stage, and where the reports go.
class DmarcBuilder final : public Builder
{
    Q_OBJECT

public:
    explicit DmarcBuilder(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// Why what is entered cannot be used; empty: it can.
    QString problem() const;

private:
    void readReports();

    PlainLabel *m_title;
    PlainLabel *m_here;
    QCheckBox *m_lists;
    Choices *m_stage;
    PlainLabel *m_honest;
    PlainLabel *m_conditions;
    PlainLabel *m_reportsLabel;
    QLineEdit *m_reports;
    PlainLabel *m_reportsNote;
};

} // namespace posthorn::ui
