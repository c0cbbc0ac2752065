// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

namespace posthorn::ui {

/// The name as people read it, with its A-labels behind where they differ. Safe to show.
QString domainText(const DomainName &domain);
/// How many problems there are, in words.
QString factsText(const audit::Audit &audit);
/// When it was checked, and what that took.
QString freshnessText(const audit::Audit &audit, const QDateTime &now);
/// How the score came about: the points of each group.
QString formulaText(const audit::Audit &audit);
/// What kept us from seeing everything, in a sentence; empty where nothing did.
QString troubleText(const audit::Audit &audit);
/// What somebody should do something about, worst first.
QList<audit::Finding> thingsToDo(const audit::Audit &audit);
/// The title, with the subject where it is not the domain and the title does not name it. Safe to show.
QString titleOf(const audit::Finding &finding, const DomainName &domain);

} // namespace posthorn::ui
