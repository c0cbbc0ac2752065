// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/work.h"
#include "core/records/dmarcrecord.h"

#include <functional>

namespace posthorn::plan {

/// The DMARC records at the domain's own `_dmarc`, as they would be.
QList<Text> dmarcTexts(const Work &work);
/// The record, where there is exactly one.
std::optional<records::DmarcRecord> dmarcRecord(const Work &work);
/// Changes fields of the one record; tags that are not changed stay as they are written, in their order.
/// False: there is none, or it cannot be changed.
bool editDmarc(Work &work, const std::function<void(records::DmarcRecord &)> &change);
/// Changes its tag list.
bool editDmarcTags(Work &work, const std::function<void(records::TagList &)> &change);
/// Puts the text that was surely meant in the place of the one record, where it has slips inside.
bool mendDmarcSlips(Work &work);
/// Puts a record where none is.
bool beginDmarc(Work &work, const QByteArray &text);

/// What a mail address is in a list of report addresses; nothing where it is none.
std::optional<records::ReportUri> reportTo(const QString &address);
/// Several, with commas between.
std::optional<QList<records::ReportUri>> reportsTo(const QString &addresses);

} // namespace posthorn::plan
