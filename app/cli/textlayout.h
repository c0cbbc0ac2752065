// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Text for terminals: how wide it is, and where its lines break.
namespace posthorn::cli {

/// Columns that a character takes: 0 for marks that sit on another, 2 for East Asian wide ones (UAX #11).
int columnsOf(char32_t character);
int columnsOf(QStringView text);

/// Breaks at spaces, so that no line is wider than \a width; a word that is too long is broken between
/// characters, never between one and its marks.
/// \return at least one line
QStringList wrapped(const QString &text, int width);

/// Lines with \a first in front of the first and \a rest in front of the others.
QString paragraph(const QString &text, int width, const QString &first, const QString &rest);

/// \a text and so many spaces that it fills \a width columns; as it is where it is wider.
QString padded(const QString &text, int width);

/// At most \a width columns, the cut marked by an ellipsis.
QString elided(const QString &text, int width);

/// For a terminal that knows nothing but ASCII: dashes, quotes, dots and shapes of ours get their stand-ins,
/// anything else becomes \u{HEX}.
QByteArray toAscii(const QString &text);

} // namespace posthorn::cli
