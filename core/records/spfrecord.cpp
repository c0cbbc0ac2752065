// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/spfrecord.h"

#include "core/base/limits.h"
#include "core/records/octets.h"
#include "core/records/spfterm.h"

#include <algorithm>

namespace posthorn::records {

namespace {

using Code = SpfFault::Code;
using Slip = SpfFault::Slip;

constexpr QByteArrayView kVersion("v=spf1");
/// With the space: what records have on the average, to reserve by.
constexpr qsizetype kUsualTermOctets = 16;

/// Reads the terms behind the version section, one after the other.
class RecordReader
{
public:
    explicit RecordReader(QByteArrayView text)
        : m_text(text)
    {
        m_record.text = text.toByteArray();
        m_record.terms.reserve(std::min<qsizetype>(text.size() / kUsualTermOctets + 1, kMaxSpfTerms));
    }

    SpfParse read();

private:
    void readToken(qsizetype from, qsizetype to);
    void judgeLast();
    void doubt(const SpfTerm &term, Code code);
    qsizetype tokenEnd(qsizetype from) const
    {
        const qsizetype space = m_text.indexOf(' ', from);
        return space < 0 ? m_text.size() : space;
    }
    bool joinsWithNext(SpfFault &fault, qsizetype end);

    QByteArrayView m_text;
    qsizetype m_at = kVersion.size();
    SpfRecord m_record;
    QList<SpfFault> m_faults;
};

SpfParse RecordReader::read()
{
    int count = 0;
    while (m_at < m_text.size()) {
        if (m_text[m_at] == ' ') {
            ++m_at;
            continue;
        }
        const qsizetype from = m_at;
        m_at = tokenEnd(from);
        if (++count > kMaxSpfTerms) {
            m_faults.append({Code::TooManyTerms, from, m_text.size() - from, Slip::None, {}, from, {}});
            break;
        }
        readToken(from, m_at);
    }
    if (m_faults.isEmpty())
        return std::move(m_record);
    return SpfMalformed{std::move(m_record), std::move(m_faults)};
}

void RecordReader::readToken(qsizetype from, qsizetype to)
{
    // Into its place at once: terms are big.
    SpfTerm &term = m_record.terms.emplaceBack();
    SpfFault fault;
    if (readSpfTerm(m_text.sliced(from, to - from), from, term, fault)) {
        judgeLast();
        return;
    }
    m_record.terms.removeLast();
    if (!joinsWithNext(fault, to))
        guessSpfSlip(fault);
    m_faults.append(std::move(fault));
}

/// `include: a.example` and `- all`: a term that misses what the next token has.
bool RecordReader::joinsWithNext(SpfFault &fault, qsizetype end)
{
    const bool lonely = fault.term.size() == 1 && QByteArrayView("+-~?").contains(fault.term.front());
    if (!lonely && fault.code != Code::MissingArgument)
        return false;
    qsizetype next = end;
    while (next < m_text.size() && m_text[next] == ' ')
        ++next;
    const qsizetype nextEnd = tokenEnd(next);
    const QByteArray whole = fault.term + m_text.sliced(next, nextEnd - next).toByteArray();
    if (next == nextEnd || !readSpfTerm(whole, 0))
        return false;
    fault.slip = Slip::StraySpace;
    fault.term = m_text.sliced(fault.termOffset, nextEnd - fault.termOffset).toByteArray();
    fault.mended = whole;
    m_at = nextEnd;
    return true;
}

/// What a sound term must fulfil beside the others, and whether it can be meant.
void RecordReader::judgeLast()
{
    const SpfTerm &term = m_record.terms.constLast();
    const bool once = term.kind == SpfTermKind::Redirect || term.kind == SpfTermKind::Exp;
    const auto same = [&](const SpfTerm &other) { return other.kind == term.kind; };
    if (once && std::any_of(m_record.terms.cbegin(), m_record.terms.cend() - 1, same)) {
        m_faults.append(
            {Code::DuplicateModifier, term.offset, term.text.size(), Slip::None, term.text, term.offset, {}});
        m_record.terms.removeLast();
        return;
    }
    if (isOddTarget(term))
        doubt(term, Code::OddName);
    if (term.kind == SpfTermKind::UnknownModifier && spfNamed(term.modifierName))
        doubt(term, Code::MechanismAsModifier);
}

void RecordReader::doubt(const SpfTerm &term, Code code)
{
    SpfFault fault{code, term.offset, term.text.size(), Slip::None, term.text, term.offset, {}};
    guessSpfSlip(fault);
    m_record.doubts.append(std::move(fault));
}

char qualifierSign(SpfQualifier qualifier)
{
    switch (qualifier) {
    case SpfQualifier::Pass:
        return '+';
    case SpfQualifier::Fail:
        return '-';
    case SpfQualifier::SoftFail:
        return '~';
    case SpfQualifier::Neutral:
        return '?';
    }
    return '+';
}

qsizetype indexOf(const SpfRecord &record, SpfTermKind kind)
{
    const auto is = [kind](const SpfTerm &term) { return term.kind == kind; };
    const auto found = std::find_if(record.terms.begin(), record.terms.end(), is);
    return found == record.terms.end() ? -1 : found - record.terms.begin();
}

const SpfTerm *termAt(const SpfRecord &record, qsizetype index)
{
    return index < 0 ? nullptr : &record.terms.at(index);
}

} // namespace

bool SpfTerm::costsLookup() const
{
    switch (kind) {
    case SpfTermKind::Include:
    case SpfTermKind::A:
    case SpfTermKind::Mx:
    case SpfTermKind::Ptr:
    case SpfTermKind::Exists:
    case SpfTermKind::Redirect:
        return true;
    default:
        return false;
    }
}

qsizetype SpfRecord::allIndex() const
{
    return indexOf(*this, SpfTermKind::All);
}

qsizetype SpfRecord::redirectIndex() const
{
    return indexOf(*this, SpfTermKind::Redirect);
}

const SpfTerm *SpfRecord::redirect() const
{
    return termAt(*this, redirectIndex());
}

const SpfTerm *SpfRecord::exp() const
{
    return termAt(*this, indexOf(*this, SpfTermKind::Exp));
}

bool SpfRecord::isBareFail() const
{
    return terms.size() == 1 && terms.first().kind == SpfTermKind::All &&
           terms.first().qualifier == SpfQualifier::Fail;
}

bool isSpf(QByteArrayView text)
{
    if (text.size() < kVersion.size() || !std::equal(kVersion.begin(), kVersion.end(), text.begin(),
                                                     [](char a, char b) { return a == lower(b); }))
        return false;
    return text.size() == kVersion.size() || text[kVersion.size()] == ' ';
}

SpfParse parseSpf(QByteArrayView text)
{
    if (!isSpf(text))
        return NotSpf{};
    return RecordReader(text).read();
}

QByteArray printTerm(const SpfTerm &term)
{
    QByteArray out;
    if (term.isMechanism() && term.qualifier != SpfQualifier::Pass)
        out += qualifierSign(term.qualifier);
    out += term.kind == SpfTermKind::UnknownModifier ? term.modifierName
                                                     : spfNameOf(term.kind).name.toByteArray();
    if (!term.isMechanism())
        out += '=';
    else if (term.domain || term.network)
        out += ':';
    if (term.network)
        out += term.network->toString().toLatin1();
    if (term.domain)
        out += term.domain->text;
    if (term.ip4Prefix)
        out += '/' + QByteArray::number(*term.ip4Prefix);
    if (term.ip6Prefix)
        out += (term.kind == SpfTermKind::Ip6 ? "/" : "//") + QByteArray::number(*term.ip6Prefix);
    return out;
}

QByteArray printSpf(const SpfRecord &record)
{
    QByteArray out = kVersion.toByteArray();
    for (const SpfTerm &term : record.terms)
        out += ' ' + printTerm(term);
    return out;
}

std::optional<QByteArray> mendSpf(QByteArrayView text)
{
    const SpfParse parse = parseSpf(text);
    QList<SpfFault> faults;
    if (const auto *malformed = std::get_if<SpfMalformed>(&parse))
        faults = malformed->faults + malformed->record.doubts;
    else if (const auto *record = std::get_if<SpfRecord>(&parse))
        faults = record->doubts;
    if (faults.isEmpty())
        return std::nullopt;
    std::sort(faults.begin(), faults.end(),
              [](const SpfFault &a, const SpfFault &b) { return a.termOffset < b.termOffset; });
    QByteArray mended;
    qsizetype at = 0;
    for (const SpfFault &fault : faults) {
        mended += text.sliced(at, fault.termOffset - at).toByteArray();
        mended += fault.mended.isEmpty() ? fault.term : fault.mended;
        at = fault.termOffset + fault.term.size();
    }
    mended += text.sliced(at).toByteArray();
    const bool sound = std::holds_alternative<SpfRecord>(parseSpf(mended));
    return sound && mended != text ? std::optional(mended) : std::nullopt;
}

} // namespace posthorn::records
