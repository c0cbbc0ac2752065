// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/cli.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace posthorn::lab {

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> CliRun::jsonLines() const
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QByteArray CliRun::summary() const
{
    return "status " + QByteArray::number(status) + ' ' + problem.toUtf8() + "\n--- errors\n" +
           err.left(2000) + "\n--- output\n" + out.left(4000);
}

QString Cli::path()
{
    const QString wanted = qEnvironmentVariable("POSTHORN_CLI");
    return wanted.isEmpty() ? QStringLiteral(POSTHORN_CLI_PATH) : wanted;
}

QString Cli::missing()
{
    return QFileInfo(path()).isExecutable() ? QString()
                                            : QStringLiteral("no program %1: build posthorn-cli").arg(path());
}

Cli::Cli(QStringList options)
    : m_options(std::move(options))
{
}

CliRun Cli::run(const QStringList &arguments, const QByteArray &input, std::chrono::milliseconds limit) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));

    CliRun run;
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    // The command comes first, and its options behind it.
    process.start(path(), arguments + m_options);
    process.write(input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(static_cast<int>(limit.count()));
    run.elapsed = std::chrono::milliseconds(clock.elapsed());
    if (!finished) {
        run.problem = process.error() == QProcess::FailedToStart ? QStringLiteral("cannot be started")
                                                                 : QStringLiteral("does not end");
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::CrashExit) {
        run.problem = QStringLiteral("crashed");
    } else {
        run.status = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QStringList findingIds(const QJsonObject &audit, const QString &severity)
{
    QStringList ids;
    for (const QJsonValue finding : audit.value(QStringLiteral("findings")).toArray()) {
        if (severity.isEmpty() || finding[QStringLiteral("severity")].toString() == severity)
            ids.append(finding[QStringLiteral("id")].toString());
    }
    ids.sort();
    return ids;
}

QJsonValue jsonAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &step : path.split(QLatin1Char('.'))) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

} // namespace posthorn::lab
