// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/spfterm.h"

#include "core/records/octets.h"

#include <algorithm>
#include <array>

namespace posthorn::records {

namespace {

using Code = SpfFault::Code;
using Kind = SpfTermKind;

constexpr std::array<SpfName, 10> kNames{{{"all", Kind::All},
                                          {"include", Kind::Include},
                                          {"a", Kind::A},
                                          {"mx", Kind::Mx},
                                          {"ptr", Kind::Ptr},
                                          {"ip4", Kind::Ip4},
                                          {"ip6", Kind::Ip6},
                                          {"exists", Kind::Exists},
                                          {"redirect", Kind::Redirect},
                                          {"exp", Kind::Exp}}};

constexpr bool isPrintable(char c)
{
    return c > 0x20 && c < 0x7f;
}

std::optional<SpfQualifier> qualifierOf(char c)
{
    switch (c) {
    case '+':
        return SpfQualifier::Pass;
    case '-':
        return SpfQualifier::Fail;
    case '~':
        return SpfQualifier::SoftFail;
    case '?':
        return SpfQualifier::Neutral;
    default:
        return std::nullopt;
    }
}

/// `0`, or digits without a leading zero, at most \a max.
std::optional<int> readPrefix(QByteArrayView digits, int max)
{
    if (digits.isEmpty() || digits.size() > 3 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    if (digits.size() > 1 && digits.front() == '0')
        return std::nullopt;
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value <= max ? std::optional(value) : std::nullopt;
}

/// One term. Each read… returns false after setting m_fault.
class TermReader
{
public:
    TermReader(QByteArrayView token, qsizetype offset, SpfTerm &term, SpfFault &fault)
        : m_token(token)
        , m_offset(offset)
        , m_term(term)
        , m_fault(fault)
    {
    }

    bool read();

private:
    bool fail(Code code, qsizetype from, qsizetype length);
    bool failAtRest(Code code) { return fail(code, m_at, m_token.size() - m_at); }
    QByteArrayView rest() const { return m_token.sliced(m_at); }

    bool readOctets();
    bool readNamed();
    bool readMechanism(Kind kind);
    bool readModifier(QByteArrayView name);
    bool readNetwork(Kind kind);
    bool readTarget(bool required, bool prefixes);
    bool readPrefixes(qsizetype from);
    bool readDomain(qsizetype from, qsizetype to);
    qsizetype prefixesStart() const;

    QByteArrayView m_token;
    qsizetype m_offset;
    qsizetype m_at = 0;
    SpfTerm &m_term;
    SpfFault &m_fault;
};

bool TermReader::fail(Code code, qsizetype from, qsizetype length)
{
    m_fault.code = code;
    m_fault.offset = m_offset + from;
    m_fault.length = length;
    m_fault.term = m_token.toByteArray();
    m_fault.termOffset = m_offset;
    return false;
}

bool TermReader::readOctets()
{
    const auto bad = std::find_if_not(m_token.begin(), m_token.end(), isPrintable);
    if (bad == m_token.end())
        return true;
    const auto end = std::find_if(bad, m_token.end(), isPrintable);
    return fail(Code::BadOctet, bad - m_token.begin(), end - bad);
}

bool TermReader::read()
{
    if (!readOctets() || !readNamed())
        return false;
    m_term.text = m_token.toByteArray();
    m_term.offset = m_offset;
    return true;
}

bool TermReader::readNamed()
{
    const auto qualifier = qualifierOf(m_token.front());
    m_at = qualifier ? 1 : 0;
    const qsizetype start = m_at;
    const auto inName = [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.'; };
    while (m_at < m_token.size() && inName(m_token[m_at]))
        ++m_at;
    const QByteArrayView name = m_token.sliced(start, m_at - start);
    if (!name.isEmpty() && isLetter(name.front()) && m_at < m_token.size() && m_token[m_at] == '=') {
        if (qualifier)
            return fail(Code::QualifiedModifier, 0, m_at + 1);
        ++m_at;
        return readModifier(name);
    }
    const SpfName *known = spfNamed(name);
    const bool ended = m_at == m_token.size() || m_token[m_at] == ':' || m_token[m_at] == '/';
    if (!known || known->kind > Kind::Exists || !ended)
        return name.isEmpty() ? fail(Code::UnknownMechanism, 0, m_token.size())
                              : fail(Code::UnknownMechanism, start, name.size());
    m_term.qualifier = qualifier.value_or(SpfQualifier::Pass);
    m_term.kind = known->kind;
    return readMechanism(known->kind);
}

bool TermReader::readMechanism(Kind kind)
{
    switch (kind) {
    case Kind::All:
        if (m_at == m_token.size())
            return true;
        return failAtRest(m_token[m_at] == '/' ? Code::UnexpectedPrefix : Code::UnexpectedArgument);
    case Kind::Include:
    case Kind::Exists:
        return readTarget(true, false);
    case Kind::Ptr:
        return readTarget(false, false);
    case Kind::Ip4:
    case Kind::Ip6:
        return readNetwork(kind);
    default:
        return readTarget(false, true);
    }
}

bool TermReader::readModifier(QByteArrayView name)
{
    const SpfName *known = spfNamed(name);
    if (known && (known->kind == Kind::Redirect || known->kind == Kind::Exp)) {
        m_term.kind = known->kind;
        if (m_at == m_token.size())
            return fail(Code::MissingArgument, 0, m_token.size());
        return readDomain(m_at, m_token.size());
    }
    m_term.kind = Kind::UnknownModifier;
    m_term.modifierName = name.toByteArray();
    auto value = parseSpfMacroString(rest(), SpfMacroUse::Value);
    if (!value)
        return fail(Code::BadMacro, m_at + value.error().offset, value.error().length);
    m_term.domain = std::move(*value);
    return true;
}

bool TermReader::readNetwork(Kind kind)
{
    if (m_at + 1 >= m_token.size() || m_token[m_at] != ':')
        return m_at < m_token.size() && m_token[m_at] == '/' ? failAtRest(Code::BadAddress)
                                                             : fail(Code::MissingArgument, 0, m_token.size());
    ++m_at;
    const qsizetype slash = m_token.indexOf('/', m_at);
    const qsizetype end = slash < 0 ? m_token.size() : slash;
    m_term.network = Address::parse(m_token.sliced(m_at, end - m_at));
    if (!m_term.network || m_term.network->isV4() != (kind == Kind::Ip4))
        return fail(Code::BadAddress, m_at, end - m_at);
    if (slash < 0)
        return true;
    const auto prefix = readPrefix(m_token.sliced(slash + 1), m_term.network->bits());
    if (!prefix)
        return fail(Code::BadPrefix, slash, m_token.size() - slash);
    (kind == Kind::Ip4 ? m_term.ip4Prefix : m_term.ip6Prefix) = prefix;
    return true;
}

/// Where `/n`, `//n` or `/n//n` at the end of the token begins; its size where there is none. A slash may be
/// part of a domain-spec, so this is read from behind.
qsizetype TermReader::prefixesStart() const
{
    const auto digitsBefore = [this](qsizetype end) {
        while (end > m_at && isDigit(m_token[end - 1]))
            --end;
        return end;
    };
    const auto slashBefore = [this](qsizetype at) { return at > m_at && m_token[at - 1] == '/'; };
    const qsizetype last = digitsBefore(m_token.size());
    if (last == m_token.size() || !slashBefore(last))
        return m_token.size();
    if (!slashBefore(last - 1))
        return last - 1;
    const qsizetype both = last - 2;
    const qsizetype first = digitsBefore(both);
    return first < both && slashBefore(first) ? first - 1 : both;
}

/// `[ "/" ip4 ] [ "//" ip6 ]` from there to the end.
bool TermReader::readPrefixes(qsizetype from)
{
    const QByteArrayView text = m_token.sliced(from);
    const qsizetype twin = text.indexOf("//");
    const QByteArrayView v4 = twin < 0 ? text : text.first(twin);
    if (!v4.isEmpty() && !(m_term.ip4Prefix = readPrefix(v4.sliced(1), 32)))
        return fail(Code::BadPrefix, from, v4.size());
    if (twin >= 0 && !(m_term.ip6Prefix = readPrefix(text.sliced(twin + 2), 128)))
        return fail(Code::BadPrefix, from + twin, text.size() - twin);
    return true;
}

bool TermReader::readTarget(bool required, bool prefixes)
{
    const bool given = m_at < m_token.size() && m_token[m_at] == ':';
    if (given && m_at + 1 == m_token.size())
        return fail(Code::MissingArgument, 0, m_token.size());
    const qsizetype cut = prefixesStart();
    if (given) {
        ++m_at;
        if (!readDomain(m_at, prefixes ? cut : m_token.size())) {
            // `include:a.example/24`: the name is sound, the rest does not belong here.
            if (!prefixes && cut < m_token.size() && readDomain(m_at, cut))
                return fail(Code::UnexpectedPrefix, cut, m_token.size() - cut);
            return false;
        }
        return prefixes ? readPrefixes(cut) : true;
    }
    if (m_at == m_token.size())
        return required ? fail(Code::MissingArgument, 0, m_token.size()) : true;
    if (!prefixes)
        return failAtRest(Code::UnexpectedPrefix);
    return cut == m_at ? readPrefixes(cut) : failAtRest(Code::BadPrefix);
}

bool TermReader::readDomain(qsizetype from, qsizetype to)
{
    auto spec = parseSpfMacroString(m_token.sliced(from, to - from), SpfMacroUse::DomainSpec);
    if (spec) {
        m_term.domain = std::move(*spec);
        return true;
    }
    if (spec.error().code == SpfMacroError::Code::BadMacro)
        return fail(Code::BadMacro, from + spec.error().offset, spec.error().length);
    return fail(Code::BadDomain, from, to - from);
}

} // namespace

const SpfName *spfNamed(QByteArrayView name)
{
    std::array<char, 8> folded; // "redirect" is the longest
    if (name.isEmpty() || name.size() > static_cast<qsizetype>(folded.size()))
        return nullptr;
    std::transform(name.begin(), name.end(), folded.begin(), lower);
    const QByteArrayView plain(folded.data(), name.size());
    for (const SpfName &known : kNames) {
        if (known.name == plain)
            return &known;
    }
    return nullptr;
}

const SpfName &spfNameOf(SpfTermKind kind)
{
    Q_ASSERT(kind <= Kind::Exp);
    return kNames[std::min(static_cast<size_t>(kind), kNames.size() - 1)];
}

bool readSpfTerm(QByteArrayView token, qsizetype offset, SpfTerm &term, SpfFault &fault)
{
    Q_ASSERT(!token.isEmpty());
    return TermReader(token, offset, term, fault).read();
}

Result<SpfTerm, SpfFault> readSpfTerm(QByteArrayView token, qsizetype offset)
{
    SpfTerm term;
    SpfFault fault;
    if (!readSpfTerm(token, offset, term, fault))
        return failure(std::move(fault));
    return term;
}

bool isOddTarget(const SpfTerm &term)
{
    if (!term.domain || term.domain->hasMacros() || term.kind == Kind::UnknownModifier)
        return false;
    if (!term.domain->name)
        return true;
    QByteArrayView text = term.domain->text;
    const bool odd = std::any_of(text.begin(), text.end(), [](char c) {
        return !isLetter(c) && !isDigit(c) && c != '-' && c != '_' && c != '.';
    });
    // A top label with a hyphen is none but an international one (RFC 5890 §2.3.2.1): "com-all".
    if (text.endsWith('.'))
        text.chop(1);
    const QByteArrayView top = text.sliced(text.lastIndexOf('.') + 1);
    return odd || (top.contains('-') &&
                   top.first(std::min<qsizetype>(top.size(), 4)).compare("xn--", Qt::CaseInsensitive) != 0);
}

} // namespace posthorn::records
