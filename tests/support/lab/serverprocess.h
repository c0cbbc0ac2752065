// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace posthorn::lab {

/// A server that runs as long as this object, and no longer than the test program.
class ServerProcess
{
public:
    ServerProcess(const QString &name, const QString &logFile);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// \param program its path below the root of the unpacked packages
    bool start(const QString &program, const QStringList &arguments);
    bool isRunning();
    void stop();

    QString name() const { return m_name; }
    QString log() const; ///< the end of it

private:
    QString m_name;
    QString m_logFile;
    QProcess m_process;
};

/// Removes \a directory when the test program ends, however it ends.
class Janitor
{
public:
    explicit Janitor(const QString &directory);
    ~Janitor();
    Q_DISABLE_COPY_MOVE(Janitor)

private:
    QProcess m_process;
};

} // namespace posthorn::lab
