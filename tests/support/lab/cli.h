// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace posthorn::lab {

/// What came of one run of posthorn-cli.
struct CliRun
{
    QByteArray out{};
    QByteArray err{};
    int status = -1;   ///< exit status; -1 when it crashed, hung or could not be started
    QString problem{}; ///< in words, where status is -1
    std::chrono::milliseconds elapsed{0};

    QJsonObject json() const;             ///< of the whole output; empty where it is no JSON object
    QList<QJsonObject> jsonLines() const; ///< one for each line
    /// For a test's message: status, errors and the beginning of the output.
    QByteArray summary() const;
};

/// posthorn-cli as it was built beside the test (or as environment variable POSTHORN_CLI says).
class Cli
{
public:
    static QString path();
    /// Empty when it can be run; else a sentence for QSKIP.
    static QString missing();

    /// Options before every run's own, such as Lab::cliOptions().
    explicit Cli(QStringList options = {});
    /// Blocks; ends the program after \a limit. Runs in the C.UTF-8 locale, without colour.
    CliRun run(const QStringList &arguments, const QByteArray &input = {},
               std::chrono::milliseconds limit = std::chrono::seconds(60)) const;

    /// As run(); sends SIGINT, as Ctrl-C does, once there are \a lines lines of output.
    CliRun runAndInterrupt(const QStringList &arguments, const QByteArray &input, int lines,
                           std::chrono::milliseconds limit = std::chrono::seconds(60)) const;

private:
    struct Running;
    bool start(Running &running, const QStringList &arguments, const QByteArray &input) const;
    static CliRun finish(Running &running, std::chrono::milliseconds limit);

    QStringList m_options;
};

/// The findings of an audit's JSON, as identifiers, sorted; of one severity where it is given.
QStringList findingIds(const QJsonObject &audit, const QString &severity = {});
/// The value at "mx.records.0.host".
QJsonValue jsonAt(const QJsonObject &object, const QString &path);

} // namespace posthorn::lab
