// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/answercache.h"

#include "core/base/limits.h"

namespace posthorn::dns {

namespace {

using std::chrono::seconds;

/// The type under which the absence of a whole name is kept (RFC 2308 §5); there is no type 0.
constexpr RecordType kWholeName{0};

bool isOfWholeName(const Answer &answer)
{
    return answer.isNxDomain() && answer.aliases.isEmpty();
}

/// What failed for reasons of ours would fail differently the next time.
bool isOfTheDns(Failed::Why why)
{
    return why != Failed::Why::Cancelled && why != Failed::Why::NoResolver && why != Failed::Why::NotRecorded;
}

seconds holds(const Answer &answer)
{
    if (const Found *found = answer.found())
        return std::min(found->ttl, kMaxCacheTime);
    if (const Absent *absent = answer.absent())
        return std::min(absent->ttl, kMaxNegativeTime);
    return isOfTheDns(answer.failed()->why) ? kMaxFailureTime : seconds(0);
}

/// The answer for a name at or below one that does not exist, or for another type of it.
Answer forOther(const Answer &nxDomain, const Question &question)
{
    Answer answer = nxDomain;
    answer.question = question;
    answer.wire.clear(); // it was the response to another question
    return answer;
}

} // namespace

Question AnswerCache::keyOf(const Answer &answer) const
{
    return m_cuts && isOfWholeName(answer) ? Question{answer.question.name, kWholeName} : answer.question;
}

const AnswerCache::Entry *AnswerCache::lookUp(const Question &key, Time now)
{
    const auto at = m_index.find(key);
    if (at == m_index.end())
        return nullptr;
    const Entries::iterator entry = *at;
    if (entry->until <= now) {
        m_index.erase(at);
        m_entries.erase(entry);
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, entry);
    return &*entry;
}

const AnswerCache::Entry *AnswerCache::lookUpAbsence(const DomainName &name, Time now)
{
    const Entry *entry = lookUp({name, kWholeName}, now);
    return entry && isOfWholeName(entry->answer) ? entry : nullptr; // somebody may ask for type 0 after all
}

std::optional<AnswerCache::Hit> AnswerCache::find(const Question &question, Time now)
{
    if (const Entry *entry = lookUp(question, now))
        return Hit{entry->answer, false};
    if (!m_cuts)
        return std::nullopt;
    if (const Entry *entry = lookUpAbsence(question.name, now)) {
        const bool same = entry->answer.question == question;
        return Hit{same ? entry->answer : forOther(entry->answer, question), false};
    }
    for (DomainName above = question.name; !above.isRoot();) {
        above = above.parent();
        if (const Entry *entry = lookUpAbsence(above, now))
            return Hit{forOther(entry->answer, question), true};
    }
    return std::nullopt;
}

void AnswerCache::insert(const Answer &answer, Time now)
{
    const seconds time = holds(answer);
    if (time <= seconds(0) || m_capacity <= 0)
        return;
    const Question key = keyOf(answer);
    if (const auto at = m_index.find(key); at != m_index.end()) {
        m_entries.erase(*at);
        m_index.erase(at);
    }
    if (m_index.size() >= m_capacity) {
        m_index.remove(m_entries.back().key);
        m_entries.pop_back();
    }
    m_entries.push_front({key, answer, now + time});
    m_index.insert(key, m_entries.begin());
}

void AnswerCache::clear()
{
    m_index.clear();
    m_entries.clear();
}

} // namespace posthorn::dns
