// SPDX-License-Identifier: GPL-3.0-or-later
// A laboratory to play with by hand, and one that a test can kill:
//   lab_hold [--unsigned] [ZONE[=FILE]]…
// starts the zones (empty ones are sound), prints its folder and what posthorn-cli needs to ask it, and runs
// until its standard input ends.
#include "tests/support/lab/lab.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace posthorn::lab;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    World world;
    const bool isUnsigned = QCoreApplication::arguments().contains(QStringLiteral("--unsigned"));
    for (const QString &argument : QCoreApplication::arguments().mid(1)) {
        if (argument.startsWith(QLatin1String("--")))
            continue;
        const QStringList parts = argument.split(QLatin1Char('='));
        QFile file(parts.value(1));
        if (parts.size() > 1 && !file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
            return 2;
        }
        world.zone(parts.first().toUtf8(), file.isOpen() ? file.readAll() : QByteArray()).signing =
            isUnsigned ? Signing::Unsigned : Signing::Signed;
    }
    Lab lab(world);
    if (const QString missing = Lab::missing(); !missing.isEmpty() || !lab.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing.isEmpty() ? lab.problem() : missing));
        return 3;
    }
    std::printf("%s\n%s\n", qPrintable(lab.directory()), qPrintable(lab.cliOptions().join(QLatin1Char(' '))));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
