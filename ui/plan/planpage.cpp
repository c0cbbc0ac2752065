// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"

#include "core/plan/published.h"
#include "ui/builders/dkimbuilder.h"
#include "ui/builders/dmarcbuilder.h"
#include "ui/builders/mtastsbuilder.h"
#include "ui/builders/spfbuilder.h"
#include "ui/common/flowlayout.h"
#include "ui/mxeditor/mxeditor.h"
#include "ui/plan/planview.h"
#include "ui/plan/playbookview.h"
#include "ui/publish/publishview.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

PlanPage::PlanPage(Engine &engine, const DraftStore &store, QWidget *parent)
    : Page(parent)
    , m_context(engine, store)
    , m_view(new PlanView(m_context, this))
    , m_steps(new PlaybookView(m_context, this))
    , m_tabs(new QTabWidget(this))
{
    auto *tools = new QWidget(this);
    auto *line = new FlowLayout(tools, FlowLayout::Widths::Own);
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
    layout->addWidget(m_tabs, 1);
    for (Builder *part : {static_cast<Builder *>(m_view), static_cast<Builder *>(m_steps)}) {
        auto *scroll = new QScrollArea(m_tabs);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        part->layout()->setContentsMargins(layout->contentsMargins());
        scroll->setWidget(part);
        m_tabs->addTab(scroll, QString());
    }
    connect(m_steps, &PlaybookView::titleChanged, this, [this] { m_tabs->setTabText(1, m_steps->title()); });
    connect(m_steps, &PlaybookView::publishWanted, this,
            [this](const plan::Plan &plan) { publish(plan, plan.changes); });
    retranslate();
}

void PlanPage::show(const DomainState &state)
{
    if (!m_context.hasDomain() || m_context.draft().domain() != state.domain)
        m_context.open(state.domain, state.last);
    else if (state.last && state.last != m_context.seenShared())
        m_context.setSeen(state.last);
    if (!isVisible())
        return;
    m_view->load();
    m_steps->load();
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
    if (m_view->result())
        publish(m_view->result()->plan, m_view->wanted());
}

void PlanPage::publish(const plan::Plan &plan, const QList<plan::Change> &wanted)
{
    auto *view = new PublishView(m_context);
    const DomainName zone = m_context.seen() ? plan::Published(m_context.seen()->seen).zone() : plan.domain;
    view->setPlan(plan, wanted, zone);
    openBuilder(tr("Enter the records"), view);
}

void PlanPage::retranslate()
{
    for (const auto &[button, text] : m_buttons)
        button->setText(tr(text));
    m_tabs->setTabText(0, tr("Changes"));
    m_tabs->setTabText(1, m_steps->title());
    m_tabs->setAccessibleName(tr("Parts of the plan"));
}

void PlanPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
