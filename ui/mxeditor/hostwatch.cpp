// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mxeditor/hostwatch.h"

#include "ui/engine.h"

namespace posthorn::ui {

namespace {

constexpr int kPause = 300; ///< milliseconds without a change

} // namespace

HostWatch::HostWatch(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &HostWatch::ask);
    connect(&m_engine, &Engine::hostSeen, this, [this](const lookup::HostSeen &host) {
        if (!m_asked.contains(host.name))
            return; // somebody else's question
        m_seen.insert(host.name, host);
        emit changed();
    });
}

void HostWatch::want(const QList<DomainName> &hosts)
{
    m_wanted = hosts;
    m_pause.start();
}

void HostWatch::askAgain()
{
    m_seen.removeIf([this](const auto &host) {
        const bool failed = host.value().isUnknown();
        if (failed)
            m_asked.remove(host.key());
        return failed;
    });
    emit changed();
    ask();
}

void HostWatch::ask()
{
    for (const DomainName &host : m_wanted) {
        if (host.isRoot() || m_asked.contains(host))
            continue;
        m_asked.insert(host);
        m_engine.lookUpHost(host);
    }
}

} // namespace posthorn::ui
