// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/coreengine.h"
#include "ui/history/historykeeper.h"
#include "ui/mainwindow/domainview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace posthorn::test {

/// The window over the real core, with settings and a history of its own.
class WindowFixture
{
public:
    /// \param historyFile empty: one that is not there yet
    explicit WindowFixture(const cli::LookupSettings &lookup, quint16 authorityPort = 53,
                           const QString &historyFile = {});

    static cli::LookupSettings demonstration(const QString &name);

    ui::MainWindow &window() { return m_window; }
    ui::DomainView &view() { return *m_window.view(); }
    window::CoreEngine &engine() { return m_engine; }
    ui::SettingsStore &settings() { return m_settings; }
    history::Store &history() { return m_history; }

    /// Opens a domain and waits for its whole audit. \return whether it came
    bool openAndWait(const DomainName &domain);
    bool waitForAudit() { return !m_audited.isEmpty() || m_audited.wait(20000); }
    const audit::Audit &audit(const DomainName &domain) { return *m_window.domains().find(domain)->last; }
    /// The latest moment of a domain that the history keeps.
    std::optional<history::KeptMoment> latestMoment(const DomainName &domain);
    /// Opens the area's page, which then shows what it has.
    ui::Page *openArea(lookup::Area area);

private:
    QTemporaryDir m_folder;
    window::CoreEngine m_engine;
    ui::SettingsStore m_settings;
    history::Store m_history;
    ui::HistoryKeeper m_keeper;
    ui::MainWindow m_window;
    QSignalSpy m_audited;
};

/// All that an audit tells, but for how long it took and what it cost.
QByteArray withoutCost(const audit::Audit &audit);
/// What can be read in \a root now: labels, buttons, fields, cells, tabs. Separated by line ends.
QString visibleText(const QWidget &root);
/// Whether a text that contains \a part is to be read in \a root now.
bool says(const QWidget &root, const QString &part);
/// The action of that shortcut; null where there is none.
QAction *actionOf(const QWidget &window, const QString &keys);

} // namespace posthorn::test
