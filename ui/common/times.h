// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace posthorn::ui {

/// "12 minutes ago", "just now". \param now the present moment
QString agoText(const QDateTime &then, const QDateTime &now);
/// The time of day, with the date where it was not today.
QString momentText(const QDateTime &then, const QDateTime &now);
/// A TTL as people say it: "1 hour", "90 seconds".
QString durationText(qint64 seconds);

} // namespace posthorn::ui
