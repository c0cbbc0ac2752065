// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/childprocess.h"

namespace posthorn::lab {

/// A server that runs as long as this object, and no longer than the test program.
class ServerProcess
{
public:
    ServerProcess(const QString &name, const QString &logFile);

    /// \param program its path below the root of the unpacked packages
    bool start(const QString &program, const QStringList &arguments);
    bool isRunning() { return m_process.isRunning(); }

    QString name() const { return m_name; }
    QString log() const; ///< the end of it

private:
    QString m_name;
    QString m_logFile;
    ChildProcess m_process;
};

/// Removes \a directory when the test program ends, however it ends.
class Janitor
{
public:
    explicit Janitor(const QString &directory);
    ~Janitor();
    Q_DISABLE_COPY_MOVE(Janitor)

private:
    int m_pipe = -1; ///< its end of the pipe that the process waits on
    ChildProcess m_process;
};

} // namespace posthorn::lab
