// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace posthorn::ui {

Banner::Banner(QWidget *parent)
    : Card(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    setTinted(true);
    auto *layout = new QHBoxLayout(this);
    m_icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

void Banner::say(Status status, const QString &text)
{
    clear();
    m_status = status;
    setAccent(status);
    drawIcon();
    m_text->setText(text);
    setAccessibleName(statusText(status) + QStringLiteral(": ") + text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::offer(const QString &label, std::function<void()> act)
{
    auto *button = new QPushButton(label, this);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_buttons->addWidget(button);
}

void Banner::clear()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be what clears
        delete item;
    }
    m_text->clear();
    hide();
}

void Banner::drawIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(statusIcon(m_status).pixmap(size));
}

void Banner::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace posthorn::ui
