// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setuppage.h"

namespace posthorn::ui {

class DkimBuilder;
class DmarcBuilder;
class MtaStsBuilder;
class MxEditor;
class PlainLabel;
class PlanView;
class SpfBuilder;

/// The mail servers, in the table.
class ServersPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit ServersPage(SetupContext &context, QWidget *parent = nullptr);
    void load() override;
    QString problem() override;
    QString help() const override;
    void retranslate() override;

private:
    MxEditor *m_editor = nullptr; ///< of the draft at hand
};

/// Who else sends in the domain's name.
class SendersPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit SendersPage(SetupContext &context, QWidget *parent = nullptr);
    void load() override;
    QString help() const override;
    void retranslate() override;

private:
    SpfBuilder *m_builder;
};

/// The keys that sign its messages.
class SignaturesPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit SignaturesPage(SetupContext &context, QWidget *parent = nullptr);
    void load() override;
    QString help() const override;
    void retranslate() override;

private:
    DkimBuilder *m_builder;
};

/// What receivers do with fakes, and whether senders must encrypt.
class ProtectionPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit ProtectionPage(SetupContext &context, QWidget *parent = nullptr);
    void load() override;
    QString problem() override;
    QString help() const override;
    void retranslate() override;

private:
    PlainLabel *m_parked;
    DmarcBuilder *m_dmarc;
    MtaStsBuilder *m_mtaSts;
};

/// What would be changed, and what comes of it.
class ReviewPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit ReviewPage(SetupContext &context, QWidget *parent = nullptr);
    void load() override;
    QString problem() override;
    QString nextText() const override;
    QString help() const override;
    void retranslate() override;
    PlanView *view() const { return m_view; }

private:
    PlanView *m_view;
};

} // namespace posthorn::ui
