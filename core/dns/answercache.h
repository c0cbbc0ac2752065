// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

#include <QHash>

#include <list>

namespace posthorn::dns {

/// Answers and how long they hold: the memory of CachingResolver, whose header says the rules. Every
/// operation takes constant time (finding a cut: one step for each label).
class AnswerCache
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// \param cuts NXDOMAIN answers for other types and for names below too; no: each question by itself
    AnswerCache(qsizetype capacity, bool cuts)
        : m_capacity(capacity)
        , m_cuts(cuts)
    {
    }

    struct Hit
    {
        Answer answer;
        bool byCut = false; ///< it was said of a name above
    };
    std::optional<Hit> find(const Question &question, Time now);
    /// Keeps it as long as its kind allows, which may be not at all.
    void insert(const Answer &answer, Time now);

    qsizetype size() const { return m_index.size(); }
    void clear();

private:
    struct Entry
    {
        Question key;
        Answer answer;
        Time until;
    };
    using Entries = std::list<Entry>;

    const Entry *lookUp(const Question &key, Time now);
    const Entry *lookUpAbsence(const DomainName &name, Time now);

    Question keyOf(const Answer &answer) const;

    qsizetype m_capacity;
    bool m_cuts;
    Entries m_entries; ///< the last used first
    QHash<Question, Entries::iterator> m_index;
};

} // namespace posthorn::dns
