// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/work.h"
#include "core/records/spfrecord.h"

#include <functional>

namespace posthorn::plan {

/// An SPF record that is changed term by term: what is not changed stays as it is written.
class SpfEdit
{
public:
    /// A record as published; nothing where it is none, or has terms that cannot be read.
    static std::optional<SpfEdit> of(const QByteArray &text);
    /// `v=spf1` alone.
    SpfEdit() = default;

    const QList<records::SpfTerm> &terms() const { return m_terms; }
    QByteArray text() const;

    /// Adds a term in front of `all` and of a redirect, unless one says the same already.
    void add(const QByteArray &term);
    /// Takes out every term that \a test picks. \return whether there was one
    bool drop(const std::function<bool(const records::SpfTerm &)> &test);
    bool drop(const QByteArray &term); ///< by its text, whatever its case
    /// What is said of everybody else: one `all`, at the end; a redirect, which would never be read, goes.
    void setAll(records::SpfQualifier qualifier);
    std::optional<records::SpfQualifier> all() const;
    /// Terms that stand behind `all` come in front of it.
    void moveAllToEnd();
    /// Terms that say again what an earlier one says.
    void dropDuplicates();
    /// The terms of another record that this one lacks, in their order.
    void merge(const SpfEdit &other);

private:
    std::optional<QByteArray> m_published; ///< as long as nothing was changed
    QList<records::SpfTerm> m_terms;
};

/// The more careful of two: what refuses less mail that may be legitimate. `~` and `-` give `~`; a pass is
/// never the outcome.
records::SpfQualifier moreCareful(records::SpfQualifier a, records::SpfQualifier b);

/// The SPF records at a name, as they would be.
QList<Text> spfTexts(const Work &work, const DomainName &name);
/// Changes the one record at \a name. False: there is none that can be read, or more than one, or the set
/// cannot be changed.
bool editSpf(Work &work, const DomainName &name, const std::function<void(SpfEdit &)> &change);
/// Likewise; where there is no record yet, begins one that ends with \a all.
bool editOrBeginSpf(Work &work, records::SpfQualifier all, const std::function<void(SpfEdit &)> &change);
/// The term that authorises a sender: a preset's id, `mx`, `a`, a host name, an address or a range; nothing
/// where the word is none of these. More than one where a preset needs them.
std::optional<QList<QByteArray>> termsFor(const Work &work, const QString &sender);

} // namespace posthorn::plan
