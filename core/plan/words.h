// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fillin.h"

#include <QCoreApplication>
#include <QString>

namespace posthorn::plan {

/// Translates a text of a plan, marked with QT_TRANSLATE_NOOP("Plan", …).
inline QString said(const char *text)
{
    return QCoreApplication::translate("Plan", text);
}
inline QString said(const char *text, const FillIns &values)
{
    return fillIn(said(text), values);
}

} // namespace posthorn::plan
