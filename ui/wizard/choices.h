// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace posthorn::ui {

class PlainLabel;

/// One of a few answers, each with a sentence that says what it means.
class Choices final : public QWidget
{
    Q_OBJECT

public:
    explicit Choices(int count, QWidget *parent = nullptr);

    void setText(int index, const QString &label, const QString &meaning = {});
    void setChosen(int index);
    int chosen() const; ///< -1: none
    void setAvailable(int index, bool available);

signals:
    /// Somebody chose this one.
    void picked(int index);

private:
    QButtonGroup *m_group;
    QList<QRadioButton *> m_buttons;
    QList<PlainLabel *> m_meanings;
};

} // namespace posthorn::ui
