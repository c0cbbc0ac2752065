// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/oneshot.h"
#include "core/dns/rdata.h"
#include "core/dns/resolver.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace posthorn::test {

/// A resolver over records held in memory. Names that hold nothing themselves and have others below exist
/// (NoData, RFC 8020); aliases are followed; every other name is NXDOMAIN.
class MapResolver : public dns::Resolver
{
public:
    MapResolver &add(const DomainName &name, dns::RecordType type, const QByteArray &rdata);
    MapResolver &txt(const QByteArray &name, const QByteArray &text);
    MapResolver &a(const QByteArray &name, const char *address); ///< A or AAAA
    MapResolver &mx(const QByteArray &name, quint16 preference, const QByteArray &host);
    MapResolver &ptr(const char *address, const QByteArray &name);
    MapResolver &cname(const QByteArray &name, const QByteArray &target);
    /// Every question about \a name that has no record here fails.
    MapResolver &failing(const DomainName &name, dns::Failed::Why why);
    /// Questions of that type alone fail, whatever is here.
    MapResolver &failing(const dns::Question &question, dns::Failed::Why why);

    /// Answers wait for answerWaiting(), so that a test sees which questions are asked side by side.
    void hold() { m_held = true; }
    /// Answers what waits now. \return how many questions that were
    int answerWaiting();

    dns::Answer answerTo(const dns::Question &question) const;
    int questionCount() const { return m_count; }
    const QList<dns::Question> &questions() const { return m_questions; }
    void keepQuestions(bool keep) { m_keep = keep; }

    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override;

private:
    using Sets = QHash<quint16, QList<dns::Record>>;
    dns::Outcome outcomeOf(const DomainName &name, dns::RecordType type) const;

    QHash<DomainName, Sets> m_sets;
    QSet<DomainName> m_existing; ///< with empty non-terminals
    QHash<DomainName, dns::Failed::Why> m_failingNames;
    QHash<dns::Question, dns::Failed::Why> m_failingQuestions;
    bool m_held = false;
    bool m_keep = true;
    std::vector<OneShot<bool>> m_waiting;
    int m_count = 0;
    QList<dns::Question> m_questions;
};

} // namespace posthorn::test
