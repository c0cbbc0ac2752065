// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suites.h"

namespace posthorn::test {

QString suitePath(const QString &file)
{
    const QString folder =
        qEnvironmentVariable("POSTHORN_SUITES", QStringLiteral(POSTHORN_SOURCE_FOLDER "/../shared/suites"));
    return folder + QLatin1Char('/') + file;
}

} // namespace posthorn::test
