// SPDX-License-Identifier: GPL-3.0-or-later
// posthorn: wiring only.
#include "app/cli/demo.h"
#include "app/window/coreengine.h"
#include "app/window/singleinstance.h"
#include "app/window/windowarguments.h"
#include "app/window/windowlanguage.h"
#include "core/base/userinput.h"
#include "core/report/programname.h"
#include "ui/common/colorscheme.h"
#include "ui/history/historykeeper.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsstore.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace posthorn::window {

namespace {

constexpr const char *kActivationToken = "XDG_ACTIVATION_TOKEN";

int print(std::FILE *to, const QString &text)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), to);
    return to == stderr ? 2 : 0;
}

int run(const WindowArguments &arguments)
{
    SingleInstance instance;
    const bool shares = !arguments.newInstance && !arguments.demo;
    if (shares && instance.handOver(arguments.domain ? arguments.domain->toString() : QString(),
                                    qgetenv(kActivationToken)))
        return 0;
    ui::SettingsStore settings;
    cli::LookupSettings lookup;
    lookup.demo = arguments.demo;
    CoreEngine engine(lookup);
    if (!arguments.demo)
        engine.setNetwork(settings.network());
    WindowLanguage language;
    language.choose(settings.language());
    ui::applyColorScheme(settings.colorScheme());
    // A demonstration leaves nothing behind.
    const QTemporaryDir folder;
    history::Store history(arguments.demo ? folder.filePath(QStringLiteral("history.sqlite"))
                                          : history::Database::usualFile());
    const ui::HistoryKeeper keeper(engine, history);
    ui::MainWindow window(engine, settings, cli::Language::available(), &history);
    QObject::connect(&keeper, &ui::HistoryKeeper::complained, &window, &ui::MainWindow::warn);
    QObject::connect(&settings, &ui::SettingsStore::languageChanged, &window,
                     [&language](const QString &code) { language.choose(code); });
    QObject::connect(&settings, &ui::SettingsStore::colorSchemeChanged, &window, &ui::applyColorScheme);
    QObject::connect(&window, &ui::MainWindow::demonstrationWanted, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
    });
    QObject::connect(&instance, &SingleInstance::called, &window,
                     [&window](const QString &domain, const QByteArray &token) {
                         qputenv(kActivationToken,
                                 token); // Qt hands it to the compositor as the window is activated
                         if (const auto name = domainFromUser(domain))
                             window.openDomain(*name);
                         window.show();
                         window.raise();
                         window.activateWindow();
                     });
    if (shares)
        instance.listen();
    window.show();
    if (arguments.domain)
        window.openDomain(*arguments.domain);
    else if (arguments.demo)
        window.openDomain(cli::demoDomain(*arguments.demo));
    return QApplication::exec();
}

} // namespace

} // namespace posthorn::window

int main(int argc, char *argv[])
{
    using namespace posthorn;
    // Before anything is opened: a terminal without a display can still ask for help.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto arguments = window::parseWindowArguments(words);
    if (!arguments)
        return window::print(stderr, arguments.error());
    if (!arguments->answer.isEmpty())
        return window::print(stdout, arguments->answer);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("posthorn"));
    QApplication::setApplicationDisplayName(QStringLiteral("Posthorn"));
    QApplication::setApplicationVersion(report::programVersion());
    QApplication::setDesktopFileName(QStringLiteral("io.github.posthorn_app.Posthorn"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/posthorn/icons/posthorn.svg")));
    return window::run(*arguments);
}
