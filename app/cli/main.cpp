// SPDX-License-Identifier: GPL-3.0-or-later
// posthorn-cli: wiring only.
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/language.h"
#include "app/cli/reportcommand.h"
#include "app/cli/stopsignals.h"
#include "core/report/programname.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace posthorn::cli {

namespace {

/// Options that do something of their own, whatever the command.
bool answeredAtOnce(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.has(Key::Help)) {
        terminal.print(helpText(arguments.verb, terminal.style()));
    } else if (arguments.has(Key::Version)) {
        terminal.print(QStringLiteral("posthorn-cli ") + report::programVersion() + QLatin1Char('\n'));
    } else if (arguments.has(Key::Generate)) {
        const QString what = arguments.value(Key::Generate);
        terminal.write(what == QLatin1String("man")    ? manPage()
                       : what == QLatin1String("bash") ? completion(Shell::Bash)
                       : what == QLatin1String("zsh")  ? completion(Shell::Zsh)
                                                       : completion(Shell::Fish));
    } else {
        return false;
    }
    return true;
}

ExitStatus refuse(Terminal &terminal, const QString &text)
{
    terminal.complain(text);
    return ExitStatus::Usage;
}

/// A result that nobody could read is none, whatever the command.
ExitStatus afterOutput(Terminal &terminal, ExitStatus status)
{
    if (!terminal.isBroken() || status == ExitStatus::NotDone)
        return status;
    terminal.complain(said(QT_TRANSLATE_NOOP("Cli", "The output could not be written.")));
    return ExitStatus::NotDone;
}

QCoro::Task<> runAndQuit(const Command *command, Invocation invocation)
{
    const ExitStatus done = co_await command->run(invocation);
    const ExitStatus status = afterOutput(*invocation.terminal, done);
    // Queued: where nothing had to be waited for, the loop has not begun yet.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [status] { QCoreApplication::exit(static_cast<int>(status)); },
        Qt::QueuedConnection);
}

ExitStatus run(const Arguments &arguments, Terminal &terminal)
{
    if (answeredAtOnce(arguments, terminal))
        return afterOutput(terminal, ExitStatus::Done);
    if (!arguments.verb) {
        terminal.printError(helpText(std::nullopt, terminal.style()));
        return ExitStatus::Usage;
    }
    const auto settings = readSettings(arguments);
    if (!settings)
        return refuse(terminal, settings.error().text);
    std::stop_source stop;
    const StopSignals stopSignals(stop);
    const QCoro::Task<> task = runAndQuit(
        &commandOf(*arguments.verb), Invocation{*settings, arguments.words, &terminal, stop.get_token()});
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

ExitStatus start(const QStringList &line, bool utf8)
{
    Terminal plain(utf8, Terminal::Colors::Never);
    const auto arguments = parseArguments(line);
    if (!arguments)
        return refuse(plain, arguments.error().text);
    const auto language = Language::choose(arguments->value(Key::Lang));
    if (!language)
        return refuse(plain, language.error().text);
    const auto colors =
        arguments->has(Key::NoColor) ? Terminal::Colors::Never : Terminal::Colors::WhereSensible;
    Terminal terminal(utf8, colors);
    return run(*arguments, terminal);
}

} // namespace

} // namespace posthorn::cli

int main(int argc, char *argv[])
{
    using namespace posthorn;
    const bool utf8 = cli::prepareLocale();
    QStringList line;
    for (int i = 1; i < argc; ++i)
        line.append(QString::fromLocal8Bit(argv[i]));
    // A PDF needs fonts, and no display: everything else does without both.
    int one = 1; // the rest of the line is ours alone
    std::unique_ptr<QCoreApplication> application;
    if (cli::needsDrawing(line)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(one, argv);
    } else {
        application = std::make_unique<QCoreApplication>(one, argv);
    }
    // What Qt tells its programmers is nothing to people: what fails is said in our words.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "posthorn-cli: %s\n", qPrintable(text));
    });
    QCoreApplication::setApplicationName(QStringLiteral("posthorn-cli"));
    QCoreApplication::setApplicationVersion(report::programVersion());
    return static_cast<int>(cli::start(line, utf8));
}
