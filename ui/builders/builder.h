// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setupcontext.h"

#include <QWidget>

namespace posthorn::ui {

/// Edits one part of the draft: a page of the guided setup shows it, and a window of its own.
class Builder : public QWidget
{
    Q_OBJECT

public:
    Builder(SetupContext &context, QWidget *parent);

    /// Shows the draft as it is now.
    virtual void load() = 0;
    virtual void retranslate() = 0;
    virtual void setDepth(Depth depth);

protected:
    SetupContext &context() const { return m_context; }
    const Wishes &wishes() const { return m_context.wishes(); }
    void change(const QString &what, const Wishes &after, int typing = 0);
    Depth depth() const { return m_depth; }
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    SetupContext &m_context;
    Depth m_depth = Depth::Plain;
};

} // namespace posthorn::ui
