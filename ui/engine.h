// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/history/moment.h"
#include "core/lookup/hostlookup.h"
#include "core/lookup/spfevaluator.h"
#include "core/plan/desired.h"
#include "core/plan/plan.h"

#include <QObject>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <optional>

namespace posthorn::ui {

/// Which resolvers are asked, and how long one question may take.
struct NetworkChoice
{
    QStringList resolvers; ///< as `--resolver` takes them; empty: the system's
    std::chrono::milliseconds timeout{5000};

    bool operator==(const NetworkChoice &) const = default;
};

/// One audit that the window wants.
struct AuditWish
{
    DomainName domain;
    lookup::AreaSet areas = lookup::AreaSet::all();
    QStringList selectors; ///< DKIM selectors that the user named
    std::optional<lookup::Purpose> purpose;

    bool operator==(const AuditWish &) const = default;
};

/// One plan that the window wants.
struct PlanWish
{
    std::shared_ptr<const audit::Audit> before; ///< what is there, as it was seen
    plan::Desired desired;
    plan::Answers answers;
    QStringList leftOut; ///< changes that are not wanted, by plan::changeKey()

    bool operator==(const PlanWish &) const = default;
};

/// A plan, and what comes of those of its changes that are wanted.
struct PlanResult
{
    plan::Plan plan;
    audit::Audit before;
    audit::Audit after;
    DomainName zone; ///< the apex of the zone that the records are in

    bool operator==(const PlanResult &) const = default;
};

/// What the name servers of a zone say about one record set that was to be published.
struct SetConfirmation
{
    enum class Says
    {
        AsWanted,
        Otherwise, ///< the old data, or others
        Nothing,   ///< no answer: it says nothing about the set
    };
    DomainName name;
    dns::RecordType type = dns::RecordType::Txt;
    QList<std::pair<QString, Says>> servers; ///< each name server's name; empty: none could be asked

    int count(Says says) const
    {
        return static_cast<int>(std::count_if(servers.begin(), servers.end(),
                                              [says](const auto &server) { return server.second == says; }));
    }
    bool operator==(const SetConfirmation &) const = default;
};

/// What one resolver says when it is tried.
struct ResolverTrial
{
    QString resolver; ///< as it was named; empty: the system's
    bool answered = false;
    std::chrono::milliseconds elapsed{0};
    QString said; ///< the failure, or what it answered; safe to show

    bool operator==(const ResolverTrial &) const = default;
};

/// A question under way.
struct RunningQuestion
{
    QString name; ///< safe to show
    QString type;
    std::chrono::milliseconds age{0};

    bool operator==(const RunningQuestion &) const = default;
};

/// What the core is doing at a moment.
struct Activity
{
    QList<DomainName> domains;        ///< whose audits are under way
    QList<RunningQuestion> questions; ///< the oldest first, at most kMaxShownQuestions
    int questionCount = 0;
    int waiting = 0; ///< domains whose turn has not come

    static constexpr qsizetype kMaxShownQuestions = 50;
    bool operator==(const Activity &) const = default;
};

/// The core as the window sees it. It works on a thread of its own; values come back by queued signals, on
/// the thread of the window. Nothing here blocks.
class Engine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins an audit. One of the same domain that is under way is ended first.
    virtual void audit(const AuditWish &wish) = 0;
    virtual void cancel(const DomainName &domain) = 0;
    virtual void cancelAll() = 0;
    /// From now on areaSeen() comes for this domain and no other, and its audit waits for no other.
    virtual void watch(const DomainName &domain) = 0;
    /// check_host(), with what the resolvers say now. \param ticket comes back with the result
    virtual void evaluateSpf(quint64 ticket, const lookup::SpfQuery &query) = 0;
    /// The addresses of a server and their reverse names.
    virtual void lookUpHost(const DomainName &host) = 0;
    /// Works out the changes, and what would come of them. \param ticket comes back with the result
    virtual void plan(quint64 ticket, const PlanWish &wish) = 0;
    /// Asks each of the zone's name servers whether it has these sets.
    virtual void confirm(quint64 ticket, const DomainName &zone, const QList<plan::RecordSet> &sets) = 0;
    /// Another number for each question.
    quint64 newTicket() { return ++m_tickets; }
    /// Counts for what begins from now on.
    virtual void setNetwork(const NetworkChoice &choice) = 0;
    virtual void tryResolvers(const NetworkChoice &choice) = 0;
    /// Everything is answered from a recording, without any network.
    virtual bool isDemonstration() const = 0;

signals:
    /// Judged by what was seen until now: areas that are still to come are skipped in it.
    void areaSeen(const posthorn::audit::Audit &soFar);
    void audited(const posthorn::audit::Audit &audit);
    /// The same audit as it is kept, with all its answers; comes before audited().
    void recorded(const posthorn::history::Kept &kept);
    void stopped(const posthorn::DomainName &domain);
    void spfEvaluated(quint64 ticket, const posthorn::lookup::SpfResult &result);
    void planned(quint64 ticket, const posthorn::ui::PlanResult &result);
    void confirmed(quint64 ticket, const QList<posthorn::ui::SetConfirmation> &sets);
    void hostSeen(const posthorn::lookup::HostSeen &host);
    void resolverTried(const posthorn::ui::ResolverTrial &trial);
    void activityChanged(const posthorn::ui::Activity &activity);
    /// The settings cannot be used; a sentence that says what to do.
    void complained(const QString &text);

private:
    quint64 m_tickets = 0;
};

} // namespace posthorn::ui
