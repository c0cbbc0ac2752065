// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace posthorn::report {

QString programVersion(); ///< "0.1.0"
QString programName();    ///< "posthorn 0.1.0", as documents name who made them

} // namespace posthorn::report
