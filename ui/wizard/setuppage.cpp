// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/setuppage.h"

#include "ui/common/banner.h"

#include <QEvent>
#include <QScrollArea>

namespace posthorn::ui {

SetupPage::SetupPage(SetupContext &context, QWidget *parent)
    : QWizardPage(parent)
    , m_context(context)
    , m_body(new QVBoxLayout)
    , m_banner(new Banner(this))
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->addLayout(m_body);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_banner);
    outer->addWidget(scroll, 1);
    connect(&context, &SetupContext::wishesChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&context, &SetupContext::seenChanged, this, [this] {
        if (isVisible())
            load();
    });
}

bool SetupPage::validatePage()
{
    const QString text = problem();
    if (text.isEmpty()) {
        m_banner->clear();
        return true;
    }
    m_banner->say(Status::Warn, text);
    return false;
}

void SetupPage::toggleHelp()
{
    if (m_banner->isVisible() && m_banner->text() == help()) {
        m_banner->clear();
        return;
    }
    m_banner->say(Status::Advice, help());
}

void SetupPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_context.hasDomain())
        load();
}

void SetupPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    if (m_context.hasDomain())
        load();
}

void SetupPage::focusFirst()
{
    if (QWidget *field = firstField())
        field->setFocus(Qt::TabFocusReason);
}

/// Where somebody without a mouse begins: the page's own choice, else its first part that takes keys.
QWidget *SetupPage::firstField()
{
    if (m_first)
        return m_first;
    for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        const bool takesKeys = next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus);
        if (takesKeys && isAncestorOf(next) && !m_banner->isAncestorOf(next))
            return next;
    }
    return nullptr;
}

} // namespace posthorn::ui
