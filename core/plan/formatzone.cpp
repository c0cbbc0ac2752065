// SPDX-License-Identifier: GPL-3.0-or-later
// Plans as name servers read them.
#include "core/dns/rdata.h"
#include "core/plan/formats.h"

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A sentence as a comment: one line, nothing that a reader could take for a record.
QByteArray comment(const QString &text)
{
    return "; " + text.simplified().toUtf8() + '\n';
}

QByteArray nameAndType(const Change &change)
{
    return change.name.toFqdn().toLatin1() + ' ' + dns::typeName(change.type).toLatin1();
}

/// The sets as they would be in the end, each once, in the order of the changes.
QList<Change> outcomes(const Plan &plan)
{
    QList<Change> last;
    for (const Change &change : plan.changes) {
        last.removeIf([&](const Change &c) { return c.name == change.name && c.type == change.type; });
        last.append(change);
    }
    return last;
}

} // namespace

QByteArray zoneFormat(const Plan &plan, const DomainName &zone)
{
    QByteArray out = comment(u"%1: the record sets that change in the zone %2, as they shall be"_s.arg(
        plan.domain.toString(), zone.toString()));
    for (const Change &change : outcomes(plan)) {
        if (change.action == Action::Remove)
            out += "; posthorn-remove: " + nameAndType(change) + '\n';
        for (const dns::Record &record : change.newRecords())
            out += dns::zoneLine(record).toLatin1() + '\n';
    }
    return out;
}

QByteArray nsupdateFormat(const Plan &plan, const DomainName &zone)
{
    QByteArray out;
    const int last = plan.changes.isEmpty() ? 0 : plan.changes.last().step;
    for (int step = 1; step <= last; ++step) {
        // Nobody may have changed the sets since they were seen (RFC 2136 §2.4).
        QByteArray notes, prerequisites, updates;
        for (const Change &change : plan.changes) {
            if (change.step != step)
                continue;
            const QByteArray key = nameAndType(change);
            const QByteArray ttl = QByteArray::number(static_cast<qint64>(change.ttl.count()));
            notes += change.note.isEmpty() ? QByteArray() : comment(change.note);
            prerequisites += change.old.isEmpty() ? "prereq nxrrset " + key + '\n' : QByteArray();
            for (const dns::Record &record : change.oldRecords())
                prerequisites += "prereq yxrrset " + key + ' ' + dns::rdataText(record).toLatin1() + '\n';
            updates += change.old.isEmpty() ? QByteArray() : "update delete " + key + '\n';
            for (const dns::Record &record : change.newRecords())
                updates += "update add " + change.name.toFqdn().toLatin1() + ' ' + ttl + ' ' +
                           dns::typeName(change.type).toLatin1() + ' ' + dns::rdataText(record).toLatin1() +
                           '\n';
        }
        out += comment(u"step %1 of %2"_s.arg(step).arg(last)) + notes + "zone " + zone.toFqdn().toLatin1() +
               '\n' + prerequisites + updates + "send\n";
    }
    return out;
}

} // namespace posthorn::plan
