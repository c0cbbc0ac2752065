// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace posthorn {

/// Octets from outside as text that shows what is there: one line, nothing interpreted, nothing invisible.
///
/// Valid UTF-8 is decoded. Octets that are not valid UTF-8 and ASCII controls become `\DDD` (decimal, as in
/// zone files); other controls, bidi controls (UAX #9), zero-width and other format characters, line and
/// paragraph separators, private-use and unassigned code points become `\u{HEX}`; no-break and other odd
/// spaces likewise, as they are the slips that people paste. A backslash stays a backslash, so that records
/// read as published. For display only: not reversible. \param limit at most so many characters, the cut
/// marked by "…" and the number left out; negative: no limit
QString safeText(QByteArrayView octets, qsizetype limit = -1);
QString safeText(QStringView text, qsizetype limit = -1);

} // namespace posthorn
