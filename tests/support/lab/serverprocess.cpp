// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/serverprocess.h"

#include "tests/support/lab/lab.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace posthorn::lab {

namespace {

constexpr std::chrono::seconds kTidyTime{10};
constexpr qint64 kLogOctets = 4000;

} // namespace

ServerProcess::ServerProcess(const QString &name, const QString &logFile)
    : m_name(name)
    , m_logFile(logFile)
{
}

bool ServerProcess::start(const QString &program, const QStringList &arguments)
{
    return m_process.start({.program = Lab::serversRoot() + QLatin1Char('/') + program,
                            .arguments = arguments,
                            .environment = Lab::serversEnvironment(),
                            .output = m_logFile,
                            .endsWithUs = true});
}

QString ServerProcess::log() const
{
    QFile file(m_logFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - kLogOctets));
    return QString::fromUtf8(file.readAll());
}

Janitor::Janitor(const QString &directory)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_pipe = ends[1];
    // The pipe ends when we do, which is what it waits for. A second time for what a dying server still
    // wrote.
    m_process.start(
        {.program = QStringLiteral("/bin/sh"),
         .arguments = {QStringLiteral("-c"),
                       QStringLiteral("cat >/dev/null; rm -rf \"$0\" || { sleep 1; rm -rf \"$0\"; }"),
                       directory},
         .inputFd = ends[0],
         .inNewSession = true});
    ::close(ends[0]);
}

Janitor::~Janitor()
{
    ::close(m_pipe);
    m_process.waitForEnd(kTidyTime);
}

} // namespace posthorn::lab
