// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/copybutton.h"

#include "ui/common/status.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace posthorn::ui {

namespace {

constexpr int kConfirmedFor = 2000; ///< milliseconds

} // namespace

CopyButton::CopyButton(const QString &what, const QString &value, QWidget *parent)
    : QToolButton(parent)
    , m_what(what)
    , m_value(value)
{
    setIcon(drawnIcon(QStringLiteral("copy")));
    setText(tr("Copy"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setAccessibleName(tr("Copy %1").arg(what));
    setToolTip(accessibleName());
    m_back.setSingleShot(true);
    connect(&m_back, &QTimer::timeout, this, [this] { setText(tr("Copy")); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    copyText(m_value);
    setText(tr("Copied"));
    m_back.start(kConfirmedFor);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copyFrom(QWidget *widget)
{
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        if (view->currentIndex().isValid())
            copyText(view->currentIndex().data().toString());
    } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
        copyText(label->selectedText());
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->copy();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->copy();
    }
}

void copyRowFrom(QWidget *widget)
{
    for (QWidget *at = widget; at; at = at->parentWidget()) {
        if (QMetaObject::invokeMethod(at, "copyRow"))
            return;
    }
}

} // namespace posthorn::ui
