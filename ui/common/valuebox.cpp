// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/valuebox.h"

#include <QFontDatabase>
#include <QTextDocument>

namespace posthorn::ui {

namespace {

constexpr int kMostLines = 8; ///< more are scrolled
constexpr int kMargin = 2;

} // namespace

ValueBox::ValueBox(const QString &name, const QString &value, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(kMargin);
    viewport()->setAutoFillBackground(false);
    setPlainText(value);
}

/// A plain text's height is counted in lines.
int ValueBox::lines() const
{
    return qRound(document()->size().height());
}

QSize ValueBox::sizeHint() const
{
    const int shown = std::clamp(lines(), 1, kMostLines);
    const QMargins margins = contentsMargins();
    return {fontMetrics().averageCharWidth() * 40,
            shown * fontMetrics().lineSpacing() + 2 * kMargin + margins.top() + margins.bottom()};
}

QSize ValueBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void ValueBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    setVerticalScrollBarPolicy(lines() > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

} // namespace posthorn::ui
