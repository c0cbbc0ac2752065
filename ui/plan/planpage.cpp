// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"

#include "ui/builders/dkimbuilder.h"
#include "ui/builders/dmarcbuilder.h"
#include "ui/builders/mtastsbuilder.h"
#include "ui/builders/spfbuilder.h"
#include "ui/common/flowlayout.h"
#include "ui/mxeditor/mxeditor.h"
#include "ui/plan/planview.h"
#include "ui/publish/publishview.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace posthorn::ui {

PlanPage::PlanPage(Engine &engine, const DraftStore &store, QWidget *parent)
    : Page(parent)
    , m_context(engine, store)
    , m_view(new PlanView(m_context, this))
{
    auto *tools = new QWidget(this);
    auto *line = new FlowLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char *text, void (PlanPage::*act)()) {
        auto *made = new QPushButton(tools);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        m_buttons.append({made, text});
    };
    button(QT_TR_NOOP("&Mail servers…"), &PlanPage::openServers);
    button(QT_TR_NOOP("&Senders…"), &PlanPage::openSenders);
    button(QT_TR_NOOP("Si&gnatures…"), &PlanPage::openSignatures);
    button(QT_TR_NOOP("&Protection…"), &PlanPage::openProtection);
    button(QT_TR_NOOP("&Enter the records…"), &PlanPage::openPublish);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tools);
    layout->addWidget(m_view, 1);
    retranslate();
}

void PlanPage::show(const DomainState &state)
{
    if (!m_context.hasDomain() || m_context.draft().domain() != state.domain)
        m_context.open(state.domain, state.last);
    else if (state.last && state.last != m_context.seenShared())
        m_context.setSeen(state.last);
    if (isVisible())
        m_view->load();
}

/// What the guided setup wrote in the meantime is taken up.
void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_context.hasDomain() && m_context.draft().undoStack().count() == 0)
        m_context.open(m_context.draft().domain(), m_context.seenShared());
}

void PlanPage::setDepth(Depth depth)
{
    m_depth = depth;
    m_view->setDepth(depth);
}

/// A window of its own beside this one, so that the plan is seen to change.
void PlanPage::openBuilder(const QString &title, QWidget *builder)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(builder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    // The draft that it edits may go; it goes first.
    connect(&m_context, &SetupContext::draftReplaced, dialog, [dialog] { delete dialog; });
    dialog->resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 40);
    dialog->show();
}

void PlanPage::openServers()
{
    auto *editor = new MxEditor(&m_context.draft(), m_context.engine());
    editor->setDepth(m_depth);
    openBuilder(tr("Mail servers"), editor);
}

void PlanPage::openSenders()
{
    auto *builder = new SpfBuilder(m_context);
    builder->setDepth(m_depth);
    openBuilder(tr("Who may send"), builder);
}

void PlanPage::openSignatures()
{
    openBuilder(tr("Signatures"), new DkimBuilder(m_context));
}

void PlanPage::openProtection()
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->addWidget(new DmarcBuilder(m_context));
    layout->addWidget(new MtaStsBuilder(m_context));
    layout->addStretch();
    openBuilder(tr("Protection against forgers"), both);
}

void PlanPage::openPublish()
{
    if (!m_view->result())
        return;
    auto *publish = new PublishView(m_context);
    publish->setPlan(m_view->result()->plan, m_view->wanted(), m_view->result()->zone);
    openBuilder(tr("Enter the records"), publish);
}

void PlanPage::retranslate()
{
    for (const auto &[button, text] : m_buttons)
        button->setText(tr(text));
}

void PlanPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
