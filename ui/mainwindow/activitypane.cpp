// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/activitypane.h"

#include "ui/common/plainlabel.h"
#include "ui/common/status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

ActivityPane::ActivityPane(QWidget *parent)
    : QWidget(parent)
    , m_summary(new PlainLabel({}, this))
    , m_stop(new QPushButton(this))
    , m_table(new QTableWidget(0, 3, this))
{
    m_stop->setIcon(drawnIcon(QStringLiteral("stop")));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_table);
    connect(m_stop, &QPushButton::clicked, this, &ActivityPane::stopWanted);
    retranslate();
}

void ActivityPane::show(const Activity &activity)
{
    m_activity = activity;
    const bool idle = activity.domains.isEmpty();
    m_stop->setEnabled(!idle);
    QString text = idle ? tr("Nothing is being asked.")
                        : tr("%n question(s) under way", nullptr, activity.questionCount);
    if (activity.waiting > 0)
        text += QStringLiteral(" · ") + tr("%n domain(s) still wait", nullptr, activity.waiting);
    m_summary->setText(text);
    m_table->setRowCount(static_cast<int>(activity.questions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RunningQuestion &question = activity.questions[row];
        const double seconds = static_cast<double>(question.age.count()) / 1000;
        const QStringList cells{question.name, question.type,
                                tr("%1 s").arg(QLocale().toString(seconds, 'f', 1))};
        for (int column = 0; column < 3; ++column) {
            if (!m_table->item(row, column))
                m_table->setItem(row, column, new QTableWidgetItem);
            m_table->item(row, column)->setText(cells[column]);
        }
    }
}

void ActivityPane::retranslate()
{
    m_stop->setText(tr("S&top all"));
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Type"), tr("For")});
    m_table->setAccessibleName(tr("Questions under way"));
    show(Activity(m_activity));
}

void ActivityPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
