// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/builders/builder.h"
#include "ui/draft/spflines.h"

class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace posthorn::ui {

class Choices;
class CopyButton;
class PlainLabel;
class ProviderList;

/// Who may send in the domain's name, what that costs of the ten look-ups, and what receivers do with
/// everybody else. The record can be typed as well: both ways show the same wishes.
class SpfBuilder final : public Builder
{
    Q_OBJECT

public:
    explicit SpfBuilder(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;

private:
    void showLines();
    void showBudget();
    void toggle(QTreeWidgetItem *item);
    void addTyped();
    void readRecord();

    SpfDraft m_draft;
    PlainLabel *m_state;
    QTreeWidget *m_lines;
    QProgressBar *m_budget;
    PlainLabel *m_budgetText;
    ProviderList *m_services;
    PlainLabel *m_servicesLabel;
    QLineEdit *m_address;
    QPushButton *m_add;
    PlainLabel *m_addressFault;
    PlainLabel *m_allTitle;
    Choices *m_all;
    PlainLabel *m_recordTitle;
    QPlainTextEdit *m_record;
    PlainLabel *m_recordFault;
    CopyButton *m_copy;
};

} // namespace posthorn::ui
