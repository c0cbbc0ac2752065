// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/plan/plan.h"

namespace posthorn::ui {

/// One line of what a change does.
struct ChangeLine
{
    enum class Kind
    {
        Gone,  ///< a record, or a part of one, that is no longer there
        Fresh, ///< one that is new
        Stays, ///< the same before and after
    } kind = Kind::Stays;
    QString text;        ///< safe to show
    bool isPart = false; ///< a part of the record before it: a tag, a term
    QString value{};     ///< to be copied, whole and as it is

    bool operator==(const ChangeLine &) const = default;
};

/// The records that go and come; where one text becomes another, the tags or terms in which they differ.
QList<ChangeLine> linesOf(const plan::Change &change);

/// "Replace TXT _dmarc": what happens, with the name as the domain's own forms have it.
QString titleOf(const plan::Change &change, const DomainName &domain);
/// Why it is proposed, a sentence a reason.
QStringList reasonsOf(const plan::Change &change, const audit::Audit &before);
/// What can go wrong; empty: nothing.
QString riskOf(const plan::Change &change);

/// The name relative to the domain, "@" for the domain itself, the whole name where it lies elsewhere.
QString relativeName(const DomainName &name, const DomainName &domain);
/// A value as forms on the web want it: a text in one piece without quotation marks, names without the dot at
/// their end.
QString formValue(dns::RecordType type, const QByteArray &rdata);

/// What is lost by these changes, a sentence each; empty: nobody has to be asked twice.
QStringList brakesOf(const plan::Plan &plan, const QList<plan::Change> &wanted);

} // namespace posthorn::ui
