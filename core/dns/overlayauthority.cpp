// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/overlayauthority.h"

#include <algorithm>

namespace posthorn::dns {

namespace {

/// The answer with the set in the place of what is published. What was no answer stays none.
Answer changed(Answer answer, const ChangedSet &set)
{
    if (answer.failed())
        return answer;
    answer.aliases.clear();
    answer.wire.clear();
    if (set.records.isEmpty())
        answer.outcome = Absent{};
    else
        answer.outcome = Found{set.records, set.records.first().ttl};
    return answer;
}

} // namespace

QCoro::Task<Answer> OverlayAuthority::ask(Endpoint server, Question question, DirectOptions options,
                                          std::stop_token stop)
{
    const QList<Asked> asked = m_known.value(question);
    const auto known = std::find_if(asked.begin(), asked.end(), [&](const Asked &a) {
        return a.server == server && a.options == options;
    });
    Answer answer;
    if (known != asked.end()) {
        answer = known->answer;
    } else {
        answer = co_await m_base.ask(server, question, options, stop);
        m_known[question].append({server, question, options, answer});
    }
    for (const ChangedSet &set : m_sets) {
        if (set.name == question.name && set.type == question.type)
            co_return changed(answer, set);
    }
    co_return answer;
}

} // namespace posthorn::dns
