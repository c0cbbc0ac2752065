// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/serverprocess.h"

#include "tests/support/lab/lab.h"

#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace posthorn::lab {

namespace {

constexpr int kStopMs = 3000;

/// In the child, before it becomes the server: end with the test program, even where that crashes. SIGTERM,
/// so that a server of several processes ends them all.
void dieWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace

ServerProcess::ServerProcess(const QString &name, const QString &logFile)
    : m_name(name)
    , m_logFile(logFile)
{
    m_process.setProcessEnvironment(Lab::serversEnvironment());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logFile);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier(dieWithParent);
}

ServerProcess::~ServerProcess()
{
    stop();
}

bool ServerProcess::start(const QString &program, const QStringList &arguments)
{
    m_process.start(Lab::serversRoot() + QLatin1Char('/') + program, arguments);
    return m_process.waitForStarted();
}

bool ServerProcess::isRunning()
{
    // Lets QProcess notice, without an event loop.
    m_process.waitForFinished(0);
    return m_process.state() == QProcess::Running;
}

void ServerProcess::stop()
{
    m_process.terminate();
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kStopMs))
        return;
    m_process.kill();
    m_process.waitForFinished(kStopMs);
}

QString ServerProcess::log() const
{
    QFile file(m_logFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 kEnd = 4000;
    file.seek(std::max<qint64>(0, file.size() - kEnd));
    return QString::fromUtf8(file.readAll());
}

Janitor::Janitor(const QString &directory)
{
    // Its input ends when we do, which is what it waits for. In a session of its own, so that Ctrl-C in a
    // terminal does not end it before its work. A second time for what a dying server still wrote.
    m_process.setChildProcessModifier([] { setsid(); });
    m_process.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("cat >/dev/null; rm -rf \"$0\" || { sleep 1; rm -rf \"$0\"; }"),
                     directory});
    m_process.waitForStarted();
}

Janitor::~Janitor()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(kStopMs);
}

} // namespace posthorn::lab
