// SPDX-License-Identifier: GPL-3.0-or-later
// windowbench bare | window | stalls ZONEFILE LIST: what window.py measures.
#include "app/window/coreengine.h"
#include "app/window/windowlanguage.h"
#include "ui/common/colorscheme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace posthorn;

namespace {

/// Ends the program once something has been painted.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

int bare()
{
    FirstPaint paint;
    qApp->installEventFilter(&paint);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Posthorn")));
    window.resize(1180, 800);
    window.show();
    return QApplication::exec();
}

int wholeWindow()
{
    FirstPaint paint;
    qApp->installEventFilter(&paint);
    QTemporaryDir folder;
    ui::SettingsStore settings(folder.filePath(QStringLiteral("posthorn.ini")));
    cli::LookupSettings lookup;
    window::CoreEngine engine(lookup);
    window::WindowLanguage language;
    language.choose(settings.language());
    ui::applyColorScheme(settings.colorScheme());
    ui::MainWindow shown(engine, settings, cli::Language::available());
    shown.show();
    return QApplication::exec();
}

/// The longest times between two turns of the event loop while everything in the list is audited.
int stalls(const QString &zone, const QString &list)
{
    QFile names(list);
    if (!names.open(QIODevice::ReadOnly))
        return 2;
    QTemporaryDir folder;
    ui::SettingsStore settings(folder.filePath(QStringLiteral("posthorn.ini")));
    cli::LookupSettings lookup;
    lookup.zoneFiles = {zone};
    window::CoreEngine engine(lookup);
    ui::MainWindow shown(engine, settings, {});
    shown.show();
    int done = 0;
    QObject::connect(&engine, &ui::Engine::audited, qApp, [&done] { ++done; });
    std::vector<qint64> gaps;
    QElapsedTimer clock;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    beat.setInterval(1);
    int wanted = 0;
    QObject::connect(&beat, &QTimer::timeout, qApp, [&] {
        gaps.push_back(clock.nsecsElapsed());
        clock.start();
        if (wanted > 0 && done >= wanted)
            QCoreApplication::quit();
    });
    QTimer::singleShot(500, qApp, [&] { // the window stands: what comes now is the work
        clock.start();
        beat.start();
        wanted = shown.session().addFrom(QString::fromUtf8(names.readAll())).fresh;
        shown.openPage(QStringLiteral("overview"));
    });
    QApplication::exec();
    std::sort(gaps.begin(), gaps.end());
    const auto at = [&](double share) {
        return static_cast<double>(gaps[static_cast<size_t>(static_cast<double>(gaps.size() - 1) * share)]) /
               1e6;
    };
    std::printf("%d %.2f %.2f %.2f\n", wanted, at(0.99), at(0.999), at(1.0));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("posthorn"));
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QLatin1String("bare"))
        return bare();
    if (words.value(1) == QLatin1String("window"))
        return wholeWindow();
    return stalls(words.value(2), words.value(3));
}
