// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/builders/builder.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace posthorn::ui {

class Banner;
class Choices;
class CopyButton;
class PlainLabel;

/// That senders must use encryption: the policy's stage, the file that has to be served, and reports when it
/// fails.
class MtaStsBuilder final : public Builder
{
    Q_OBJECT

public:
    explicit MtaStsBuilder(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    QString problem() const;
    /// Writes the policy file. \return whether it could
    bool save(const QString &path);

private:
    enum Stage
    {
        Leave, ///< as it is today
        Testing,
        Enforce,
        StageCount
    };
    void choose(int stage);
    void readReports();
    void askWhere();

    PlainLabel *m_title;
    Choices *m_stage;
    PlainLabel *m_how;
    QPlainTextEdit *m_policy;
    CopyButton *m_copy;
    QPushButton *m_save;
    Banner *m_banner;
    PlainLabel *m_reportsLabel;
    QLineEdit *m_reports;
};

} // namespace posthorn::ui
