// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrollsheet.h"

#include <QFontMetrics>
#include <QScrollArea>
#include <QVBoxLayout>

namespace posthorn::ui {

QVBoxLayout *scrollSheet(QWidget *page)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    const int margin = page->fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return layout;
}

} // namespace posthorn::ui
