// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/wizard/setupcontext.h"

class QPushButton;
class QTabWidget;

namespace posthorn::ui {

class PlanView;
class PlaybookView;

/// The plan of a domain among its pages: what would be changed, the builders that edit the same draft, and
/// the way to enter it.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    /// \param engine outlives this
    PlanPage(Engine &engine, const DraftStore &store, QWidget *parent = nullptr);

    void show(const DomainState &state) override;
    void setDepth(Depth depth) override;
    SetupContext &context() { return m_context; }
    PlanView *view() const { return m_view; }
    PlaybookView *steps() const { return m_steps; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openBuilder(const QString &title, QWidget *builder);
    void openServers();
    void openSenders();
    void openSignatures();
    void openProtection();
    void openPublish();
    void publish(const plan::Plan &plan, const QList<plan::Change> &wanted);

    SetupContext m_context;
    Depth m_depth = Depth::Plain;
    PlanView *m_view;
    PlaybookView *m_steps;
    QTabWidget *m_tabs;
    QList<std::pair<QPushButton *, const char *>> m_buttons;
};

} // namespace posthorn::ui
