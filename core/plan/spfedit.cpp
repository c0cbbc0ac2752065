// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/spfedit.h"

#include "core/lookup/spffacts.h"
#include "core/providers/catalogue.h"
#include "core/records/spfterm.h"

#include <algorithm>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;
using records::SpfQualifier;
using records::SpfTerm;
using records::SpfTermKind;

namespace {

constexpr auto kVersion = "v=spf1";

bool isAll(const SpfTerm &term)
{
    return term.kind == SpfTermKind::All;
}

/// Both say the same, whatever their spelling.
bool isSame(const SpfTerm &a, const SpfTerm &b)
{
    return records::printTerm(a).toLower() == records::printTerm(b).toLower();
}

SpfTerm termOf(const QByteArray &text)
{
    const auto term = records::readSpfTerm(text, 0);
    Q_ASSERT(term);
    return *term;
}

QByteArray allText(SpfQualifier qualifier)
{
    SpfTerm all;
    all.qualifier = qualifier;
    return records::printTerm(all);
}

} // namespace

std::optional<SpfEdit> SpfEdit::of(const QByteArray &text)
{
    const records::SpfParse parse = records::parseSpf(text);
    const auto *record = std::get_if<records::SpfRecord>(&parse);
    if (!record)
        return std::nullopt;
    SpfEdit edit;
    edit.m_terms = record->terms;
    edit.m_published = text;
    return edit;
}

QByteArray SpfEdit::text() const
{
    if (m_published)
        return *m_published;
    QByteArray text = kVersion;
    for (const SpfTerm &term : m_terms)
        text += ' ' + term.text;
    return text;
}

void SpfEdit::add(const QByteArray &text)
{
    const SpfTerm term = termOf(text);
    // The same senders with another word on them: the new word counts.
    const auto same = std::find_if(m_terms.begin(), m_terms.end(), [&](SpfTerm other) {
        other.qualifier = term.qualifier;
        return isSame(other, term);
    });
    if (same != m_terms.end()) {
        if (same->qualifier == term.qualifier)
            return;
        *same = term;
        m_published.reset();
        return;
    }
    const auto end = std::find_if(m_terms.begin(), m_terms.end(),
                                  [](const SpfTerm &other) { return isAll(other) || !other.isMechanism(); });
    m_terms.insert(end, term);
    m_published.reset();
}

bool SpfEdit::drop(const std::function<bool(const SpfTerm &)> &test)
{
    const auto before = m_terms.size();
    m_terms.removeIf(test);
    if (m_terms.size() == before)
        return false;
    m_published.reset();
    return true;
}

bool SpfEdit::drop(const QByteArray &text)
{
    return drop([&](const SpfTerm &term) { return term.text.compare(text, Qt::CaseInsensitive) == 0; });
}

std::optional<SpfQualifier> SpfEdit::all() const
{
    const auto at = std::find_if(m_terms.begin(), m_terms.end(), isAll);
    return at != m_terms.end() ? std::optional(at->qualifier) : std::nullopt;
}

void SpfEdit::setAll(SpfQualifier qualifier)
{
    const bool good = all() == qualifier && isAll(m_terms.last()) &&
                      std::count_if(m_terms.begin(), m_terms.end(), isAll) == 1;
    const bool redirected = std::any_of(m_terms.begin(), m_terms.end(), [](const SpfTerm &term) {
        return term.kind == SpfTermKind::Redirect;
    });
    if (good && !redirected)
        return;
    m_terms.removeIf([](const SpfTerm &term) { return isAll(term) || term.kind == SpfTermKind::Redirect; });
    m_terms.append(termOf(allText(qualifier)));
    m_published.reset();
}

void SpfEdit::moveAllToEnd()
{
    if (const auto qualifier = all()) {
        m_terms.removeIf(isAll);
        m_terms.append(termOf(allText(*qualifier)));
        m_published.reset();
    }
}

void SpfEdit::dropDuplicates()
{
    records::SpfRecord record;
    record.terms = m_terms;
    QList<int> later;
    for (const auto &[first, second] : lookup::duplicateTerms(record))
        later.append(second);
    if (later.isEmpty())
        return;
    QList<SpfTerm> kept;
    for (int i = 0; i < m_terms.size(); ++i) {
        if (!later.contains(i))
            kept.append(m_terms[i]);
    }
    m_terms = kept;
    m_published.reset();
}

void SpfEdit::merge(const SpfEdit &other)
{
    const auto mine = all();
    const auto theirs = other.all();
    for (const SpfTerm &term : other.m_terms) {
        if (!isAll(term) && term.kind != SpfTermKind::Exp)
            add(term.text);
    }
    if (mine || theirs)
        setAll(mine && theirs ? moreCareful(*mine, *theirs) : mine.value_or(*theirs));
}

SpfQualifier moreCareful(SpfQualifier a, SpfQualifier b)
{
    if (a == SpfQualifier::Pass)
        a = SpfQualifier::SoftFail;
    if (b == SpfQualifier::Pass)
        b = SpfQualifier::SoftFail;
    if (a == b)
        return a;
    // One of them refuses, or marks as suspicious: that much is meant; the softer of the two loses no mail.
    return SpfQualifier::SoftFail;
}

QList<Text> spfTexts(const Work &work, const DomainName &name)
{
    QList<Text> texts = work.texts(name);
    texts.removeIf([](const Text &text) { return !records::isSpf(text.text); });
    return texts;
}

bool editSpf(Work &work, const DomainName &name, const std::function<void(SpfEdit &)> &change)
{
    if (!work.canChange(name, dns::RecordType::Txt))
        return false;
    const QList<Text> texts = spfTexts(work, name);
    auto edit = texts.size() == 1 ? SpfEdit::of(texts.first().text) : std::nullopt;
    if (!edit)
        return false;
    change(*edit);
    if (edit->text() == texts.first().text)
        return true;
    return work.replaceTexts(name, {texts.first().rdata}, {edit->text()});
}

bool editOrBeginSpf(Work &work, SpfQualifier all, const std::function<void(SpfEdit &)> &change)
{
    if (!spfTexts(work, work.domain()).isEmpty())
        return editSpf(work, work.domain(), change);
    SpfEdit edit;
    edit.setAll(all);
    change(edit);
    return work.replaceTexts(work.domain(), {}, {edit.text()});
}

std::optional<QList<QByteArray>> termsFor(const Work &, const QString &sender)
{
    const QByteArray word = sender.trimmed().toLatin1();
    if (word == "mx" || word == "a")
        return QList<QByteArray>{word};
    if (const auto *preset = providers::Catalogue::shipped().preset(sender)) {
        QList<QByteArray> terms;
        for (const QString &term : preset->spf.terms)
            terms.append(term.toLatin1());
        const bool holes =
            std::any_of(terms.begin(), terms.end(), [](const QByteArray &t) { return t.contains('{'); });
        return holes ? std::nullopt : std::optional(terms);
    }
    const qsizetype slash = word.indexOf('/');
    if (const auto address = Address::parse(QByteArrayView(word.left(slash < 0 ? word.size() : slash)))) {
        const QByteArray term = (address->family() == Address::Family::V4 ? "ip4:" : "ip6:") + word;
        return records::readSpfTerm(term, 0) ? std::optional(QList<QByteArray>{term}) : std::nullopt;
    }
    if (records::readSpfTerm(word, 0))
        return QList<QByteArray>{word}; // a term as it stands in a record: include:…, ip4:…
    const auto host = DomainName::parse(word);
    if (host && host->isHostName() && host->labelCount() > 1)
        return QList<QByteArray>{"a:" + host->toString().toLatin1()};
    return std::nullopt;
}

} // namespace posthorn::plan
