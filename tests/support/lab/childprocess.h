// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace posthorn::lab {

/// What is to be run, and where its three streams lead.
struct Command
{
    QString program; ///< a path
    QStringList arguments{};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString input = QStringLiteral("/dev/null");
    QString output = QStringLiteral("/dev/null");
    QString errors{};             ///< empty: where the output goes
    std::optional<int> inputFd{}; ///< instead of `input`
    bool inNewSession = false;    ///< Ctrl-C in the terminal does not reach it
    bool endsWithUs = false;      ///< SIGTERM when the thread that started it is gone, even by a crash
};

/// A child process, blocking. Killed at the end of this object's life where it still runs.
///
/// Why not QProcess: under clang's thread sanitizer the way in which Qt 6.4 makes a process fails.
class ChildProcess
{
public:
    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    bool start(const Command &command);
    bool isRunning();
    /// \return whether it has ended
    bool waitForEnd(std::chrono::milliseconds patience);
    void signal(int number);
    /// SIGTERM, and SIGKILL if that does not help.
    void stop();

    /// Once it has ended: its exit status; none where a signal ended it.
    std::optional<int> exitStatus() const;

private:
    bool reap(int options);

    int m_pid = -1; ///< -1: none, or reaped
    std::optional<int> m_waitStatus;
};

} // namespace posthorn::lab
