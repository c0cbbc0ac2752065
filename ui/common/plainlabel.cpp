// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QEvent>

namespace posthorn::ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
}

void PlainLabel::setScale(double factor, bool bold)
{
    m_scale = factor;
    m_bold = bold;
    applyFont();
}

void PlainLabel::setFaint(bool faint)
{
    m_faint = faint;
    setForegroundRole(faint ? QPalette::PlaceholderText : QPalette::WindowText);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && !m_applying)
        applyFont();
}

void PlainLabel::applyFont()
{
    m_applying = true;
    QFont scaled = QApplication::font();
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * m_scale);
    else
        scaled.setPixelSize(qRound(scaled.pixelSize() * m_scale));
    scaled.setBold(m_bold);
    setFont(scaled);
    m_applying = false;
}

} // namespace posthorn::ui
