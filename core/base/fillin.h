// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace posthorn {

/// Values for the named holes of a text.
using FillIns = QList<std::pair<QString, QString>>;

/// Puts values into the holes `{name}` of a template in one pass: what is put in is never read again, so text
/// from outside cannot bring holes of its own. A hole without a value stays as it is, which the tests look
/// for.
QString fillIn(const QString &text, const FillIns &values);

} // namespace posthorn
