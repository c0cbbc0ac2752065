// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/cli.h"

#include "tests/support/lab/childprocess.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>

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

/// Its streams are files in a folder of their own, so that neither side ever waits for the other.
struct Cli::Running
{
    QTemporaryDir folder;
    ChildProcess process;
    QElapsedTimer clock;

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QByteArray contents(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

bool Cli::start(Running &running, const QStringList &arguments, const QByteArray &input) const
{
    QFile in(running.path("in"));
    if (!in.open(QIODevice::WriteOnly) || in.write(input) != input.size())
        return false;
    in.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    running.clock.start();
    // The command comes first, and the options behind it.
    return running.process.start({.program = path(),
                                  .arguments = arguments + m_options,
                                  .environment = environment,
                                  .input = running.path("in"),
                                  .output = running.path("out"),
                                  .errors = running.path("err"),
                                  .endsWithUs = false});
}

CliRun Cli::finish(Running &running, std::chrono::milliseconds limit)
{
    CliRun run;
    if (!running.process.waitForEnd(limit)) {
        run.problem = QStringLiteral("does not end");
        running.process.signal(SIGKILL);
        running.process.waitForEnd(std::chrono::seconds(10));
    } else if (const auto status = running.process.exitStatus()) {
        run.status = *status;
    } else {
        run.problem = QStringLiteral("crashed");
    }
    run.elapsed = std::chrono::milliseconds(running.clock.elapsed());
    run.out = running.contents("out");
    run.err = running.contents("err");
    return run;
}

CliRun Cli::run(const QStringList &arguments, const QByteArray &input, std::chrono::milliseconds limit) const
{
    Running running;
    if (!start(running, arguments, input))
        return {.problem = QStringLiteral("cannot be started")};
    return finish(running, limit);
}

CliRun Cli::runAndInterrupt(const QStringList &arguments, const QByteArray &input, int lines,
                            std::chrono::milliseconds limit) const
{
    Running running;
    if (!start(running, arguments, input))
        return {.problem = QStringLiteral("cannot be started")};
    const QDeadlineTimer deadline(limit);
    while (!deadline.hasExpired() && running.contents("out").count('\n') < lines &&
           !running.process.waitForEnd(std::chrono::milliseconds(5))) {
    }
    running.process.signal(SIGINT);
    return finish(running, limit);
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
