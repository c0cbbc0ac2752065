// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/overlayresolver.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"

#include <algorithm>

namespace posthorn::dns {

namespace {

constexpr int kNxDomain = 3;
constexpr RecordType kCaa{257};

/// What a name is looked at for when one of its sets is taken away: is something left? No server lists the
/// names or (RFC 8482) the types that it has, so these are the ones that mail and web use.
constexpr auto kUsualTypes = std::to_array<RecordType>(
    {RecordType::A, RecordType::Aaaa, RecordType::Mx, RecordType::Txt, RecordType::Cname, RecordType::Ns,
     RecordType::Soa, RecordType::Srv, RecordType::Tlsa, RecordType::Ptr, kCaa});
constexpr auto kUsualChildren = std::to_array<const char *>(
    {"*", "www", "mail", "_dmarc", "_domainkey", "_tcp", "_tls", "_mta-sts", "mta-sts", "autodiscover"});

std::chrono::seconds smallestTtl(const QList<Record> &records)
{
    std::chrono::seconds ttl = std::chrono::seconds::max();
    for (const Record &record : records)
        ttl = std::min(ttl, record.ttl);
    return ttl;
}

QList<Record> renamed(QList<Record> records, const DomainName &owner)
{
    for (Record &record : records)
        record.name = owner;
    return records;
}

QList<QByteArray> dataOf(const QList<Record> &records)
{
    QList<QByteArray> data;
    for (const Record &record : records)
        data.append(record.rdata);
    std::sort(data.begin(), data.end());
    return data;
}

/// Both say the same of their own names: the same records, the same alias, or both NODATA.
bool sayTheSame(const Answer &a, const Answer &b)
{
    if (!a.aliases.isEmpty() || !b.aliases.isEmpty())
        return dataOf(a.aliases.mid(0, 1)) == dataOf(b.aliases.mid(0, 1));
    return a.isNxDomain() == b.isNxDomain() && dataOf(a.records()) == dataOf(b.records());
}

/// NXDOMAIN of the question's own name.
bool deniesName(const Answer &answer)
{
    return answer.isNxDomain() && answer.aliases.isEmpty();
}

} // namespace

OverlayResolver::OverlayResolver(Resolver &base, const QList<ChangedSet> &sets, const QString &source)
    : m_base(base)
    , m_sets(sets)
    , m_changes(sets)
    , m_source(source)
{
}

// --- Answers of our own ---

Answer OverlayResolver::ours(const Question &question, const Outcome &outcome) const
{
    Answer answer;
    answer.question = question;
    answer.outcome = outcome;
    answer.server = m_source;
    return answer;
}

/// With the SOA that the resolver below gave, if it said absent too.
Answer OverlayResolver::nothing(const Question &question, Absent::Kind kind, const Answer &below) const
{
    const bool hasSoa = below.absent() && below.aliases.isEmpty();
    Answer answer = ours(question, Absent{kind, hasSoa ? below.absent()->ttl : std::chrono::seconds(0)});
    if (hasSoa)
        answer.authority = below.authority;
    answer.rcode = kind == Absent::Kind::NxDomain ? kNxDomain : 0;
    return answer;
}

/// What the overlay has at \a source, for the name that was asked (another where source is a wildcard).
std::optional<OverlayResolver::Step> OverlayResolver::own(const Question &question,
                                                          const DomainName &source) const
{
    const RecordSets sets = m_changes.own(source);
    if (const auto set = sets.find(question.type); set != sets.end())
        return Step{ours(question, Found{renamed(*set, question.name), smallestTtl(*set)}), false};
    const auto alias = sets.find(RecordType::Cname);
    if (alias == sets.end())
        return std::nullopt;
    Step step{ours(question, {}), true};
    step.answer.aliases = renamed(*alias, question.name).first(1);
    return step;
}

/// As much of an answer from below as the overlay leaves alone: its aliases up to a name that we concern.
OverlayResolver::Step OverlayResolver::upToOurs(const Answer &below) const
{
    for (qsizetype i = 0; i < below.aliases.size(); ++i) {
        const auto target = nameData(below.aliases[i]);
        if (!target || !m_changes.concerns(*target))
            continue;
        Step cut{below, true};
        cut.answer.aliases = below.aliases.first(i + 1);
        return cut;
    }
    return {below, false};
}

// --- What is published, and what of it would still hold ---

/// Whether a name is there by itself, not by a wildcard further up. Where that cannot be told: yes.
///
/// A wildcard that makes the name would make `*.name` too, and the same (RFC 4592 §3.3.1); a name that exists
/// blocks it.
QCoro::Task<bool> OverlayResolver::isPublished(DomainName name, RecordType type, std::stop_token stop)
{
    const auto below = wildcardOf(name);
    if (!below)
        co_return true;
    auto nameTask = m_base.resolve({name, type}, stop);
    auto belowTask = m_base.resolve({*below, type}, stop);
    const Answer ofName = co_await nameTask;
    const Answer ofBelow = co_await belowTask;
    if (ofName.failed() || ofBelow.failed())
        co_return true;
    if (deniesName(ofName))
        co_return false;
    co_return deniesName(ofBelow) || !sayTheSame(ofName, ofBelow);
}

/// Whether what was said below would still be said of the name with the overlay's names and wildcards there.
QCoro::Task<bool> OverlayResolver::standsByItself(Question question, Answer below, std::stop_token stop)
{
    const auto encloser = m_changes.newEncloser(question.name);
    if (encloser && (below.found() || !below.aliases.isEmpty())) {
        const bool published = co_await isPublished(*encloser, question.type, stop);
        if (!published)
            co_return false;
    }
    if (!m_changes.changesWildcardAbove(question.name))
        co_return true;
    const bool published = co_await isPublished(question.name, question.type, stop);
    co_return published;
}

/// Whether a published name has records left that the overlay does not void, or names below it.
QCoro::Task<bool> OverlayResolver::somethingRemains(DomainName name, std::stop_token stop)
{
    std::vector<QCoro::Task<Answer>> tasks;
    for (RecordType type : kUsualTypes) {
        if (!m_changes.voids(name, type))
            tasks.push_back(m_base.resolve({name, type}, stop));
    }
    const size_t types = tasks.size();
    for (const char *label : kUsualChildren) {
        if (const auto child = name.child(label))
            tasks.push_back(m_base.resolve({*child, RecordType::Txt}, stop));
    }
    bool remains = false;
    for (size_t i = 0; i < tasks.size(); ++i) {
        const Answer answer = co_await tasks[i];
        const bool aliasRemains = !answer.aliases.isEmpty() && !m_changes.voids(name, RecordType::Cname);
        const bool setRemains = answer.aliases.isEmpty() && answer.found();
        remains =
            remains || answer.failed() || (i < types ? aliasRemains || setRemains : !deniesName(answer));
    }
    co_return remains;
}

// --- The steps ---

QCoro::Task<OverlayResolver::Step> OverlayResolver::step(Question question, std::stop_token stop)
{
    if (question.type == RecordType::Any) {
        Step step = co_await any(question, stop);
        co_return step;
    }
    if (auto step = own(question, question.name))
        co_return std::move(*step);
    Answer below = co_await m_base.resolve(question, stop);
    Step step = co_await published(question, std::move(below), stop);
    co_return step;
}

/// Judges what the resolver below said, the overlay having no such set.
QCoro::Task<OverlayResolver::Step> OverlayResolver::published(Question question, Answer below,
                                                              std::stop_token stop)
{
    if (below.failed() && below.aliases.isEmpty())
        co_return Step{below, false};
    if (deniesName(below)) {
        Step step = co_await withoutName(question, below, false, stop);
        co_return step;
    }
    const bool stands = co_await standsByItself(question, below, stop);
    if (!stands) {
        Step step = co_await withoutName(question, below, false, stop);
        co_return step;
    }
    const RecordType said = below.aliases.isEmpty() ? question.type : RecordType::Cname;
    const bool isVoid = m_changes.voids(question.name, said);
    if (isVoid || (below.isNoData() && below.aliases.isEmpty() && m_changes.changes(question.name))) {
        Step step = co_await withoutSet(question, below, stop);
        co_return step;
    }
    co_return upToOurs(below);
}

/// The name is published and has no such set any more: does it still exist?
QCoro::Task<OverlayResolver::Step> OverlayResolver::withoutSet(Question question, Answer below,
                                                               std::stop_token stop)
{
    if (!m_changes.makesExist(question.name)) {
        const bool remains = co_await somethingRemains(question.name, stop);
        if (!remains) {
            Step step = co_await withoutName(question, below, true, stop);
            co_return step;
        }
    }
    co_return Step{nothing(question, Absent::Kind::NoData, below), false};
}

/// The name is not published, or (\a wasPublished) would not be any more: the overlay may make it exist, or a
/// wildcard answer for it (RFC 4592 §3.3.1).
QCoro::Task<OverlayResolver::Step> OverlayResolver::withoutName(Question question, Answer below,
                                                                bool wasPublished, std::stop_token stop)
{
    if (m_changes.makesExist(question.name))
        co_return Step{nothing(question, Absent::Kind::NoData, below), false};
    for (DomainName at = question.name; !at.isRoot();) {
        const DomainName child = at;
        at = at.parent();
        const auto source = wildcardOf(at);
        if (source && (wasPublished || m_changes.changes(*source))) {
            // A published name in between is the closer encloser, and has no such wildcard.
            bool blocked = false;
            if (child != question.name)
                blocked = co_await isPublished(child, question.type, stop);
            Step step = co_await wildcard(question, *source, stop);
            if (!blocked && !deniesName(step.answer))
                co_return step;
            break;
        }
        // The closest encloser is here: wildcards above do not reach below it.
        if (wasPublished || m_changes.makesExist(at))
            break;
    }
    if (deniesName(below))
        co_return Step{below, false};
    co_return Step{nothing(question, Absent::Kind::NxDomain, below), false};
}

/// What a wildcard makes of the question; NXDOMAIN where there is no such wildcard (any more).
QCoro::Task<OverlayResolver::Step> OverlayResolver::wildcard(Question question, DomainName source,
                                                             std::stop_token stop)
{
    if (auto step = own(question, source))
        co_return std::move(*step);
    const Question literal{source, question.type};
    const Answer below = co_await m_base.resolve(literal, stop);
    if (below.failed() && below.aliases.isEmpty()) {
        Step step{below, false};
        step.answer.question = question;
        co_return step;
    }
    const RecordType said = below.aliases.isEmpty() ? question.type : RecordType::Cname;
    const bool holds = !deniesName(below) && !m_changes.voids(source, said);
    if (holds && !below.aliases.isEmpty()) {
        Step step{ours(question, {}), true};
        step.answer.aliases = renamed(below.aliases.first(1), question.name);
        co_return step;
    }
    if (holds && below.found())
        co_return Step{ours(question, Found{renamed(below.records(), question.name), below.found()->ttl}),
                       false};
    bool exists = m_changes.makesExist(source) || (!deniesName(below) && !m_changes.changes(source));
    if (!exists && !deniesName(below))
        exists = co_await somethingRemains(source, stop);
    co_return Step{nothing(question, exists ? Absent::Kind::NoData : Absent::Kind::NxDomain, below), false};
}

/// All sets of a name, those of both sides.
QCoro::Task<OverlayResolver::Step> OverlayResolver::any(Question question, std::stop_token stop)
{
    QList<Record> records;
    for (const QList<Record> &set : m_changes.own(question.name))
        records += set;
    Answer below = co_await m_base.resolve(question, stop);
    for (const Record &record : below.records()) {
        if (!m_changes.voids(question.name, record.type))
            records.append(record);
    }
    if (!m_changes.changes(question.name) || (records.isEmpty() && !below.found())) {
        Step step = co_await published(question, std::move(below), stop);
        co_return step;
    }
    if (!records.isEmpty())
        co_return Step{ours(question, Found{records, smallestTtl(records)}), false};
    Step step = co_await withoutSet(question, std::move(below), stop);
    co_return step;
}

QCoro::Task<Answer> OverlayResolver::resolve(Question question, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failedAnswer(question, Failed::Why::Cancelled);
    QList<Record> aliases;
    QSet<DomainName> visited{question.name};
    DomainName name = question.name;
    for (;;) {
        const Question next{name, question.type};
        const Step step = co_await this->step(next, stop);
        if (stop.stop_requested())
            co_return failedAnswer(question, Failed::Why::Cancelled);
        for (const Record &alias : step.answer.aliases) {
            aliases.append(alias);
            name = nameData(alias).value_or(DomainName());
            if (visited.contains(name) || aliases.size() > kMaxAliases) {
                Answer loop = ours(question, Failed{Failed::Why::AliasLoop, name.toString()});
                loop.aliases = aliases;
                co_return loop;
            }
            visited.insert(name);
        }
        if (step.goOn)
            continue;
        Answer answer = step.answer;
        answer.question = question;
        answer.aliases = aliases;
        if (Found *found = std::get_if<Found>(&answer.outcome))
            found->ttl = std::min(found->ttl, smallestTtl(aliases));
        co_return answer;
    }
}

} // namespace posthorn::dns
