// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setuppage.h"

class QComboBox;

namespace posthorn::ui {

class Choices;
class PlainLabel;
class PresetForm;
class ProviderList;

/// Who keeps the mailboxes, and what only that provider's customer knows.
class ProviderPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit ProviderPage(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    QString problem() override;
    QString help() const override;
    void retranslate() override;

private:
    enum Who
    {
        Listed,
        Own,
        Other, ///< a provider that is not listed
        WhoCount
    };
    void choose(int who);
    void choosePreset(const QString &id);
    void chooseGateway(int index);
    void keepAnswers();
    void showForm();
    QString presetId() const;
    QString recognised() const;
    QString listed() const;
    static QString unchosenText();

    ProviderList *m_list;
    Choices *m_who;
    PresetForm *m_form;
    PlainLabel *m_formTitle;
    PlainLabel *m_notes;
    PlainLabel *m_gatewayLabel;
    QComboBox *m_gateway;
    QString m_shownForm;
};

} // namespace posthorn::ui
