// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>

namespace posthorn::lab {

/// What came of one run of some program.
struct ProgramRun
{
    QByteArray out{};
    QByteArray err{};
    int status = -1; ///< exit status; -1 when it crashed, hung or could not be started

    QByteArray both() const { return err + out; }
};

/// Runs \a program, a path or a name on PATH; blocks, and ends it after \a limit.
/// \param variables of the environment, beside those that are there; a null value takes one away
ProgramRun runProgram(const QString &program, const QStringList &arguments,
                      const QHash<QString, QString> &variables = {},
                      std::chrono::milliseconds limit = std::chrono::seconds(60));

} // namespace posthorn::lab
