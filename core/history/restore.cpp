// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/restore.h"

#include "core/dns/rdata.h"
#include "core/plan/planner.h"
#include "core/plan/published.h"
#include "core/report/auditdiff.h"
#include "core/report/auditjson.h"

namespace posthorn::history {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QList<QByteArray>> wireOf(dns::RecordType type, const QStringList &texts)
{
    QList<QByteArray> wire;
    for (const QString &text : texts) {
        const auto rdata = dns::rdataFromText(type, text);
        if (!rdata)
            return std::nullopt;
        wire.append(*rdata);
    }
    return wire;
}

/// \param difference from today to the snapshot
std::optional<plan::Edit> editOf(const report::RecordSetChange &difference, const plan::Published &published)
{
    const auto name = DomainName::parse(difference.name.toUtf8());
    const auto type = dns::typeFromName(difference.type);
    if (!name || !type || !published.isOurs(*name) ||
        published.state(*name, *type) == plan::Published::State::Unknown)
        return std::nullopt;
    const auto data = wireOf(*type, difference.kept + difference.added);
    if (!data)
        return std::nullopt;
    plan::Edit edit;
    edit.name = *name;
    edit.type = *type;
    if (const plan::RecordSet *today = published.set(*name, *type))
        edit.before = *today;
    if (!data->isEmpty()) {
        edit.after = plan::RecordSet{*name, *type, {}, *data};
        if (difference.ttlAfter)
            edit.after->ttl = std::chrono::seconds(*difference.ttlAfter);
    }
    return edit;
}

} // namespace

Restoration restoration(const report::AuditDocument &snapshot, const audit::Audit &now)
{
    Restoration result;
    const plan::Published published(now.seen);
    const auto today = report::readAuditDocument(report::auditJson(now));
    const report::AuditDiff diff = today ? report::difference(*today, snapshot) : report::AuditDiff();
    QList<plan::Edit> edits;
    for (const report::RecordSetChange &difference : diff.records) {
        if (const auto edit = editOf(difference, published))
            edits.append(*edit);
        else
            result.foreign.append(difference.name + u' ' + difference.type);
    }
    result.plan = plan::assemble(now, published, edits);
    result.unseen = diff.unseen;
    return result;
}

} // namespace posthorn::history
