// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/spfrecord.h"

/// Reading one term; shared by the parser and by those who guess what was meant.
namespace posthorn::records {

/// Reads a term into \a term; where that fails, \a fault says what is wrong (without a guess) and \a term is
/// worthless. \param token what stands between two spaces \param offset of it in the record
bool readSpfTerm(QByteArrayView token, qsizetype offset, SpfTerm &term, SpfFault &fault);
/// The same as a value.
Result<SpfTerm, SpfFault> readSpfTerm(QByteArrayView token, qsizetype offset);

/// A target without macros that has octets which no host name or service label has.
bool isOddTarget(const SpfTerm &term);

/// Sets `slip` and `mended`, from `term` alone.
void guessSpfSlip(SpfFault &fault);

/// Terms grown together, apart again: "mx-all" gives "mx -all". Empty: they do not come apart.
QByteArray splitGrownTerms(QByteArrayView token);

struct SpfName
{
    QByteArrayView name;
    SpfTermKind kind;
};
/// The mechanism or modifier of that name, in any case; null: none.
const SpfName *spfNamed(QByteArrayView name);
const SpfName &spfNameOf(SpfTermKind kind);

} // namespace posthorn::records
