// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmatter.h"

#include "core/plan/planjson.h"
#include "ui/history/whenanswered.h"

#include <QJsonDocument>

namespace posthorn::ui {

ReportMatter::ReportMatter(Engine &engine, const DraftStore &drafts, history::Store *history, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_drafts(drafts)
    , m_history(history)
{
    connect(&m_engine, &Engine::planned, this, [this](quint64 ticket, const PlanResult &result) {
        if (ticket == m_ticket)
            takePlan(result);
    });
}

void ReportMatter::setAudit(const std::shared_ptr<const audit::Audit> &audit)
{
    m_audit = audit;
    m_notes = {};
    m_earlier.reset();
    m_plan = {};
    m_ticket = 0;
    emit changed();
}

void ReportMatter::fetch()
{
    if (!m_audit)
        return;
    fetchPlan();
    if (m_history) {
        fetchNotes();
        fetchEarlier();
    }
}

void ReportMatter::fetchPlan()
{
    const Wishes wishes = m_drafts.open(m_audit->seen.domain)->wishes();
    m_leftOut = wishes.leftOut;
    m_ticket = m_engine.newTicket();
    m_engine.plan(m_ticket, {m_audit, desiredOf(wishes), wishes.answers, wishes.leftOut});
}

void ReportMatter::takePlan(const PlanResult &result)
{
    plan::Plan wanted = result.plan;
    wanted.changes.removeIf(
        [this](const plan::Change &change) { return m_leftOut.contains(changeKey(change)); });
    m_plan =
        wanted.changes.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(plan::planJson(wanted)).object();
    emit changed();
}

void ReportMatter::fetchNotes()
{
    whenAnswered(this, m_history->notes(m_audit->seen.domain),
                 [this, of = m_audit](const history::Outcome<history::DomainNotes> &notes) {
                     if (notes && of == m_audit) {
                         m_notes = *notes;
                         emit changed();
                     }
                 });
}

void ReportMatter::fetchEarlier()
{
    using Found = history::Outcome<report::AuditDocument>;
    std::function<Found(history::Database &)> before =
        [domain = m_audit->seen.domain,
         checkedAt = m_audit->seen.checkedAt](history::Database &database) -> Found {
        const auto moments = database.timeline(domain);
        if (!moments)
            return failure(moments.error());
        for (const history::Moment &moment : *moments) {
            if (moment.checkedAt.addSecs(60) >= checkedAt)
                continue;
            const auto kept = database.moment(moment.id);
            if (!kept)
                return failure(kept.error());
            const auto document = report::readAuditDocument(kept->kept.document);
            if (document)
                return *document;
            return failure(
                history::Fault{history::Fault::Why::Damaged, database.file(), QString::number(moment.id)});
        }
        return failure(history::Fault{history::Fault::Why::NoSuchMoment, database.file(), {}});
    };
    whenAnswered(this, m_history->ask(before), [this, of = m_audit](const Found &document) {
        if (document && of == m_audit) {
            m_earlier = *document;
            emit changed();
        }
    });
}

report::ReportSource ReportMatter::source() const
{
    report::ReportSource source = report::sourceOf(*m_audit);
    source.notes = m_notes;
    source.plan = m_plan;
    source.earlier = m_earlier;
    return source;
}

} // namespace posthorn::ui
