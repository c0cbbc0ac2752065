// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/coreengine.h"
#include "ui/mainwindow/domainview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace posthorn::test {

/// The window over the real core, with settings of its own.
class WindowFixture
{
public:
    explicit WindowFixture(const cli::LookupSettings &lookup, quint16 authorityPort = 53)
        : m_engine(lookup, authorityPort)
        , m_settings(m_folder.filePath(QStringLiteral("posthorn.ini")))
        , m_window(m_engine, m_settings, {QStringLiteral("en")})
        , m_audited(&m_engine, &ui::Engine::audited)
    {
        m_window.show();
    }

    static cli::LookupSettings demonstration(const QString &name)
    {
        cli::LookupSettings settings;
        settings.demo = name;
        return settings;
    }

    ui::MainWindow &window() { return m_window; }
    ui::DomainView &view() { return *m_window.view(); }
    window::CoreEngine &engine() { return m_engine; }
    ui::SettingsStore &settings() { return m_settings; }

    /// Opens a domain and waits for its whole audit. \return whether it came
    bool openAndWait(const DomainName &domain)
    {
        m_audited.clear();
        m_window.openDomain(domain);
        return waitForAudit();
    }
    bool waitForAudit() { return !m_audited.isEmpty() || m_audited.wait(20000); }
    const audit::Audit &audit(const DomainName &domain) { return *m_window.domains().find(domain)->last; }

private:
    QTemporaryDir m_folder;
    window::CoreEngine m_engine;
    ui::SettingsStore m_settings;
    ui::MainWindow m_window;
    QSignalSpy m_audited;
};

} // namespace posthorn::test
