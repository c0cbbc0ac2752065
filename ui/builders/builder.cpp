// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builders/builder.h"

#include <QEvent>

namespace posthorn::ui {

Builder::Builder(SetupContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    const auto reload = [this] {
        if (isVisible() && m_context.hasDomain())
            load();
    };
    connect(&context, &SetupContext::wishesChanged, this, reload);
    connect(&context, &SetupContext::seenChanged, this, reload);
}

void Builder::setDepth(Depth depth)
{
    m_depth = depth;
    if (m_context.hasDomain())
        load();
}

void Builder::change(const QString &what, const Wishes &after, int typing)
{
    m_context.draft().change(what, after, typing);
}

void Builder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_context.hasDomain())
        load();
}

void Builder::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_context.hasDomain())
        load();
}

} // namespace posthorn::ui
