// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/childprocess.h"

#include <QFile>
#include <QList>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace posthorn::lab {

namespace {

constexpr std::chrono::seconds kStopTime{3};

/// Strings in the form that exec wants.
class Vector
{
public:
    explicit Vector(const QStringList &strings)
    {
        for (const QString &string : strings)
            m_octets.append(string.toLocal8Bit());
        for (QByteArray &octets : m_octets)
            m_pointers.push_back(octets.data());
        m_pointers.push_back(nullptr);
    }
    char *const *data() { return m_pointers.data(); }

private:
    QList<QByteArray> m_octets;
    std::vector<char *> m_pointers;
};

/// Where the three streams of a child lead.
class FileActions
{
public:
    explicit FileActions(const Command &command)
    {
        posix_spawn_file_actions_init(&m_actions);
        if (command.inputFd)
            posix_spawn_file_actions_adddup2(&m_actions, *command.inputFd, STDIN_FILENO);
        else
            open(STDIN_FILENO, command.input, O_RDONLY);
        open(STDOUT_FILENO, command.output, O_WRONLY | O_CREAT | O_APPEND);
        if (command.errors.isEmpty())
            posix_spawn_file_actions_adddup2(&m_actions, STDOUT_FILENO, STDERR_FILENO);
        else
            open(STDERR_FILENO, command.errors, O_WRONLY | O_CREAT | O_APPEND);
    }
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    Q_DISABLE_COPY_MOVE(FileActions)

    const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    void open(int fd, const QString &path, int flags)
    {
        posix_spawn_file_actions_addopen(&m_actions, fd, QFile::encodeName(path).constData(), flags, 0600);
    }

    posix_spawn_file_actions_t m_actions{};
};

/// The command line, by way of a tool of util-linux where the child is to end with us.
QStringList lineOf(const Command &command)
{
    QStringList line;
    if (command.endsWithUs)
        line = {QStringLiteral("/usr/bin/setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("TERM"),
                QStringLiteral("--")};
    return line + QStringList{command.program} + command.arguments;
}

} // namespace

ChildProcess::~ChildProcess()
{
    stop();
}

bool ChildProcess::start(const Command &command)
{
    stop();
    m_waitStatus.reset();
    const QStringList line = lineOf(command);
    Vector arguments(line);
    Vector environment(command.environment.toStringList());
    const FileActions actions(command);
    posix_spawnattr_t attributes{};
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, command.inNewSession ? POSIX_SPAWN_SETSID : 0);
    const int error = posix_spawn(&m_pid, QFile::encodeName(line.first()).constData(), actions.get(),
                                  &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    if (error != 0)
        m_pid = -1;
    return error == 0;
}

bool ChildProcess::reap(int options)
{
    int status = 0;
    if (m_pid < 0 || waitpid(m_pid, &status, options) != m_pid)
        return m_pid < 0;
    m_waitStatus = status;
    m_pid = -1;
    return true;
}

bool ChildProcess::isRunning()
{
    return !reap(WNOHANG);
}

bool ChildProcess::waitForEnd(std::chrono::milliseconds patience)
{
    if (!isRunning())
        return true;
    // By number: glibc 2.36 declares pidfd_open() for C alone.
    pollfd ended{static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0)), POLLIN, 0};
    const bool inTime = poll(&ended, 1, static_cast<int>(patience.count())) == 1;
    ::close(ended.fd);
    return inTime && reap(0);
}

void ChildProcess::signal(int number)
{
    if (m_pid > 0)
        ::kill(m_pid, number);
}

void ChildProcess::stop()
{
    signal(SIGTERM);
    if (waitForEnd(kStopTime))
        return;
    signal(SIGKILL);
    reap(0);
}

std::optional<int> ChildProcess::exitStatus() const
{
    if (!m_waitStatus || !WIFEXITED(*m_waitStatus))
        return std::nullopt;
    return WEXITSTATUS(*m_waitStatus);
}

} // namespace posthorn::lab
