// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace posthorn::ui {

class PlainLabel;

/// What is being asked at this moment, and for how long.
class ActivityPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPane(QWidget *parent = nullptr);

    void show(const Activity &activity);

signals:
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Activity m_activity;
    PlainLabel *m_summary;
    QPushButton *m_stop;
    QTableWidget *m_table;
};

} // namespace posthorn::ui
