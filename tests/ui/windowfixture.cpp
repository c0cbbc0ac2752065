// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"

#include "core/report/auditjson.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace posthorn::test {

namespace {

void addCells(QStringList *texts, const QAbstractItemView &view, const QModelIndex &parent)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column)
            texts->append(model->index(row, column, parent).data().toString());
        addCells(texts, view, model->index(row, 0, parent));
    }
}

} // namespace

WindowFixture::WindowFixture(const cli::LookupSettings &lookup, quint16 authorityPort,
                             const QString &historyFile)
    : m_engine(lookup, authorityPort)
    , m_settings(m_folder.filePath(QStringLiteral("posthorn.ini")))
    , m_history(historyFile.isEmpty() ? m_folder.filePath(QStringLiteral("history.sqlite")) : historyFile)
    , m_keeper(m_engine, m_history)
    , m_window(m_engine, m_settings, {QStringLiteral("en"), QStringLiteral("de")}, &m_history)
    , m_audited(&m_engine, &ui::Engine::audited)
{
    QObject::connect(&m_keeper, &ui::HistoryKeeper::complained, &m_window, &ui::MainWindow::warn);
    m_window.show();
}

cli::LookupSettings WindowFixture::demonstration(const QString &name)
{
    cli::LookupSettings settings;
    settings.demo = name;
    return settings;
}

bool WindowFixture::openAndWait(const DomainName &domain)
{
    m_audited.clear();
    m_window.openDomain(domain);
    return waitForAudit();
}

std::optional<history::KeptMoment> WindowFixture::latestMoment(const DomainName &domain)
{
    auto timeline = m_history.timeline(domain);
    timeline.waitForFinished();
    if (!timeline.result() || timeline.result()->isEmpty())
        return std::nullopt;
    auto moment = m_history.moment(timeline.result()->first().id);
    moment.waitForFinished();
    return moment.result() ? std::optional(*moment.result()) : std::nullopt;
}

ui::Page *WindowFixture::openArea(lookup::Area area)
{
    view().openArea(area);
    QCoreApplication::processEvents(); // what is new in a layout is shown by the event loop
    return view().page(area);
}

QByteArray withoutCost(const audit::Audit &audit)
{
    QJsonObject object = QJsonDocument::fromJson(report::auditJson(audit)).object();
    object.remove(QStringLiteral("timing"));
    return QJsonDocument(object).toJson();
}

QString visibleText(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.append(field->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(text->toPlainText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addCells(&texts, *view, view->rootIndex());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
    }
    return texts.join(QLatin1Char('\n'));
}

bool says(const QWidget &root, const QString &part)
{
    return visibleText(root).contains(part);
}

QAction *actionOf(const QWidget &window, const QString &keys)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcuts().contains(QKeySequence(keys)))
            return action;
    }
    return nullptr;
}

} // namespace posthorn::test
