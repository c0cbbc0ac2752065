// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace posthorn::plan {

/// The text without the slips that people make when they copy a record.
QByteArray withoutSlips(const QByteArray &text);

} // namespace posthorn::plan
