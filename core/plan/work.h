// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/desired.h"
#include "core/plan/hostrules.h"
#include "core/plan/plan.h"
#include "core/plan/published.h"

namespace posthorn::plan {

/// A record set before and after one round of planning.
struct Edit
{
    DomainName name;
    dns::RecordType type = dns::RecordType::Txt;
    std::optional<RecordSet> before;
    std::optional<RecordSet> after;
    QStringList because;
    QStringList notes;

    bool operator==(const Edit &) const = default;
};

/// One TXT record of a name: its octets, and what they say.
struct Text
{
    QByteArray rdata;
    QByteArray text; ///< strings joined

    bool operator==(const Text &) const = default;
};

/// What the menders work on: what was seen, what is wished and answered, and a copy of the zone that they
/// change. Lives for one round.
class Work
{
public:
    Work(const audit::Audit &audit, const QList<dns::Answer> &more, const Desired &wish,
         const Answers &answers);

    const audit::Audit &audit() const { return m_audit; }
    const lookup::Observation &seen() const { return m_audit.seen; }
    const DomainName &domain() const { return m_audit.seen.domain; }
    const Desired &wish() const { return m_wish; }
    const Published &published() const { return m_published; }
    const HostRules &host() const { return m_host; }
    bool found(const char *id) const { return m_audit.has(QString::fromLatin1(id)); }
    /// A name below the domain; asserts on labels that are none.
    DomainName below(const char *labels) const;
    std::optional<DomainName> below(const QString &labels) const;

    /// For what the next changes, questions and notes are made: a finding, or (empty) a wish.
    void because(const QString &finding) { m_because = finding; }

    /// \name The zone as it would be
    /// @{
    QList<QByteArray> data(const DomainName &name, dns::RecordType type) const;
    bool has(const DomainName &name, dns::RecordType type) const { return !data(name, type).isEmpty(); }
    QList<Text> texts(const DomainName &name) const;
    std::optional<DomainName> aliasAt(const DomainName &name) const;
    QList<records::MxRecord> mx() const; ///< by preference, then name
    /// Whether the set is known well enough to be changed. False: it is asked for first, or a todo says why
    /// it stays.
    bool canChange(const DomainName &name, dns::RecordType type);
    /// The set becomes \a data; empty: it goes. What is the same stays as it is. False: see canChange().
    bool put(const DomainName &name, dns::RecordType type, const QList<QByteArray> &data);
    bool putMx(const QList<records::MxRecord> &servers);
    /// Takes \a old away and puts \a texts in; the other texts of the name stay, octet for octet.
    bool replaceTexts(const DomainName &name, const QList<QByteArray> &old, const QList<QByteArray> &texts);
    void setTtl(const DomainName &name, dns::RecordType type, std::chrono::seconds ttl);
    /// Takes every set of the name away that an alias could not stand beside; asks first where somebody might
    /// need them.
    bool makeRoomForAlias(const DomainName &name);
    /// A sentence beside the change of a set.
    void note(const DomainName &name, dns::RecordType type, const QString &text);
    /// @}

    /// The answer to a question; nothing: it is asked now, or the answer was to leave things as they are.
    std::optional<QString> answer(Question question);
    /// The same about a finding: its identifier is the question's, with the subject where that is not the
    /// domain. "keep" is always understood.
    std::optional<QString> answer(const audit::Finding &finding, Question::Kind kind, const QString &text,
                                  const QStringList &choices = {},
                                  const std::optional<QString> &preferred = std::nullopt);
    QString questionId(const audit::Finding &finding) const;
    void todo(audit::Who who, const QString &text);
    void limit(const QString &text);

    /// \name What came of it
    /// @{
    QList<Edit> edits() const;
    const QList<Question> &questions() const { return m_questions; }
    const QList<Manual> &manual() const { return m_manual; }
    const QStringList &hostLimits() const { return m_limits; }
    const QList<dns::Question> &unseen() const { return m_unseen; }
    /// @}

private:
    Edit &editOf(const DomainName &name, dns::RecordType type);
    QStringList reasons() const { return m_because.isEmpty() ? QStringList() : QStringList{m_because}; }
    bool isKnown(const DomainName &name, dns::RecordType type);
    std::chrono::seconds ttlFor(const std::optional<RecordSet> &before) const;

    const audit::Audit &m_audit;
    const Desired &m_wish;
    const Answers &m_answers;
    Published m_published;
    HostRules m_host;
    QString m_because;
    QList<Edit> m_edits;
    QList<Question> m_questions;
    QList<Manual> m_manual;
    QStringList m_limits;
    QList<dns::Question> m_unseen;
};

} // namespace posthorn::plan
