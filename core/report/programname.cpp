// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/programname.h"

namespace posthorn::report {

QString programVersion()
{
    return QStringLiteral(POSTHORN_VERSION);
}

QString programName()
{
    return QStringLiteral("posthorn ") + programVersion();
}

} // namespace posthorn::report
