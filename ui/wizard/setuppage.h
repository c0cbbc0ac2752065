// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setupcontext.h"

#include <QPointer>
#include <QVBoxLayout>
#include <QWizardPage>

namespace posthorn::ui {

class Banner;

/// One page of the guided setup. It shows the draft and writes into it at once, so that Back loses nothing.
/// Next is always there; what is missing is said on the page.
class SetupPage : public QWizardPage
{
    Q_OBJECT

public:
    SetupPage(SetupContext &context, QWidget *parent = nullptr);

    /// Shows the draft as it is now.
    virtual void load() = 0;
    /// Why one cannot go on from here; empty: one can. May do what has to be done first.
    virtual QString problem() { return {}; }
    /// What this page is about, and where to find what it asks for.
    virtual QString help() const = 0;
    /// Says it on the page; again: takes it away.
    void toggleHelp();
    /// Words for the next button; empty: the usual one.
    virtual QString nextText() const { return {}; }
    /// All texts, in the language in use.
    virtual void retranslate() = 0;

    /// Puts the focus where the page begins.
    void focusFirst();

    void initializePage() override { load(); }
    void cleanupPage() override {}
    bool validatePage() override;

protected:
    SetupContext &context() const { return m_context; }
    /// Where the page's parts go.
    QVBoxLayout *body() const { return m_body; }
    /// Where the page begins, if not at its first part that takes keys. No focus proxy: Tab would leave out
    /// what stands between the page and it.
    void setFirstField(QWidget *field) { m_first = field; }
    Banner *banner() const { return m_banner; }
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *firstField();

    SetupContext &m_context;
    QVBoxLayout *m_body;
    Banner *m_banner;
    QPointer<QWidget> m_first;
};

} // namespace posthorn::ui
