// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "core/audit/check.h"
#include "ui/areas/areameaning.h"
#include "ui/common/valuetable.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

QList<ValueRow> words()
{
    QList<ValueRow> rows;
    for (const lookup::Area area : lookup::allAreas()) {
        if (!audit::checksOf(area).empty())
            rows.append({{}, {audit::areaText(area), areaMeaning(area)}});
    }
    rows.append({{}, {QStringLiteral("TTL"), HelpWindow::tr("How long others may remember an old answer.")}});
    return rows;
}

QList<ValueRow> keys(const QList<QAction *> &actions)
{
    QList<ValueRow> rows;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        rows.append({{}, {action->text().remove(QLatin1Char('&')), keys}});
    }
    return rows;
}

} // namespace

HelpWindow::HelpWindow(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Words and shortcuts"));
    auto *wordTable = new ValueTable(2, 1, m_pages);
    wordTable->setHeaders({tr("Word"), tr("What it means")});
    wordTable->setRows(words());
    wordTable->setAccessibleName(tr("Words"));
    auto *keyTable = new ValueTable(2, 0, m_pages);
    keyTable->setHeaders({tr("Action"), tr("Keys")});
    keyTable->setRows(keys(actions));
    keyTable->setAccessibleName(tr("Shortcuts"));
    m_pages->setAccessibleName(windowTitle());
    m_pages->addTab(wordTable, wordTable->accessibleName());
    m_pages->addTab(keyTable, keyTable->accessibleName());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &HelpWindow::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
}

} // namespace posthorn::ui
