// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

class QHBoxLayout;
class QLabel;

namespace posthorn::ui {

class PlainLabel;

/// A message in the midst of a page: an icon, a sentence, at most two buttons. It stands in the layout and
/// takes no place while there is nothing to say. Nothing is ever said in a window that blocks.
class Banner final : public Card
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows \a text, and tells screen readers.
    void say(Status status, const QString &text);
    /// Adds a button to what was said last.
    void offer(const QString &label, std::function<void()> act);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
    Status m_status = Status::Advice;
};

} // namespace posthorn::ui
