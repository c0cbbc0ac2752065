// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/program.h"

#include "tests/support/lab/childprocess.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace posthorn::lab {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ProgramRun runProgram(const QString &program, const QStringList &arguments,
                      const QHash<QString, QString> &variables, std::chrono::milliseconds limit)
{
    // Its streams are files, so that neither side ever waits for the other.
    const QTemporaryDir folder;
    Command command{.program = QStandardPaths::findExecutable(program), .arguments = arguments};
    command.output = folder.filePath(QStringLiteral("out"));
    command.errors = folder.filePath(QStringLiteral("err"));
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (it.value().isNull())
            command.environment.remove(it.key());
        else
            command.environment.insert(it.key(), it.value());
    }
    ChildProcess process;
    if (command.program.isEmpty() || !process.start(command) || !process.waitForEnd(limit))
        return {};
    return {contentsOf(command.output), contentsOf(command.errors), process.exitStatus().value_or(-1)};
}

} // namespace posthorn::lab
