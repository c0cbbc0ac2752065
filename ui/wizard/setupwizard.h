// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/draftstore.h"
#include "ui/wizard/setupcontext.h"

#include <QWizard>

class QListWidget;

namespace posthorn::ui {

class DomainPage;
class SetupPage;

/// One step of the guided setup.
struct SetupRow
{
    QString id;        ///< "servers": stays
    const char *title; ///< in the list at the side, QT_TRANSLATE_NOOP("SetupSteps", …)
    std::function<SetupPage *(SetupContext &)> make;
    /// Whether the step means anything for these wishes; empty: always.
    std::function<bool(const Wishes &)> applies{};
};
/// Every step, in order. A new one is a class and a row here.
QList<SetupRow> setupRows();

/// The guided setup: from "I have a domain" to a list of what to enter, in a window of its own. It writes
/// into the draft alone; nothing is changed anywhere.
class SetupWizard final : public QWizard
{
    Q_OBJECT

public:
    /// \param engine outlives this
    SetupWizard(Engine &engine, const DraftStore &store, QWidget *parent = nullptr);

    /// Begins with this domain, or goes on with its draft. \param seen its last audit; null: none yet
    void openDomain(const DomainName &domain, const std::shared_ptr<const audit::Audit> &seen = nullptr);
    SetupContext &context() { return m_context; }
    int nextId() const override;
    SetupPage *setupPage(const QString &id) const;

protected:
    void changeEvent(QEvent *event) override;
    void initializePage(int id) override;

private:
    bool applies(int row) const;
    void showSteps();
    void showButtons();
    void retranslate();

    SetupContext m_context;
    QList<SetupRow> m_rows;
    QList<SetupPage *> m_pages;
    DomainPage *m_domainPage;
    QListWidget *m_steps;
};

} // namespace posthorn::ui
