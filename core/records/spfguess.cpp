// SPDX-License-Identifier: GPL-3.0-or-later
// What the author of a faulty term was probably doing. None of this runs for a sound record.
#include "core/records/spfterm.h"
#include "core/records/typingslip.h"

#include <algorithm>
#include <array>

namespace posthorn::records {

namespace {

using Code = SpfFault::Code;
using Slip = SpfFault::Slip;

/// Pieces that one grown term is taken apart into; more is no slip of the pen.
constexpr int kMaxPieces = 32;
/// Names longer than this are not compared with those that exist.
constexpr qsizetype kMaxMisspelt = 12;

bool isTerm(QByteArrayView token)
{
    return !token.isEmpty() && readSpfTerm(token, 0).has_value();
}

/// A term that is sound and does not look wrong either.
bool isPlainTerm(QByteArrayView token)
{
    const auto term = token.isEmpty() ? failure(SpfFault{}) : readSpfTerm(token, 0);
    return term && !isOddTarget(*term) && term->kind != SpfTermKind::UnknownModifier;
}

/// Plain terms that may stand together in a record: no modifier twice (RFC 7208 §6).
bool areTerms(const QByteArray &terms)
{
    const QList<QByteArray> list = terms.split(' ');
    const auto count = [&](const char *modifier) {
        return std::count_if(list.begin(), list.end(),
                             [&](const QByteArray &term) { return term.toLower().startsWith(modifier); });
    };
    return std::all_of(list.begin(), list.end(), [](const QByteArray &term) { return isPlainTerm(term); }) &&
           count("exp=") <= 1 && count("redirect=") <= 1;
}

bool isQualifier(char c)
{
    return QByteArrayView("+-~?").contains(c);
}

struct Parts
{
    QByteArrayView qualifier;
    QByteArrayView name;
    QByteArrayView rest; ///< from the separator on
};

Parts partsOf(QByteArrayView term)
{
    const qsizetype start = !term.isEmpty() && isQualifier(term.front()) ? 1 : 0;
    const auto separator = [](char c) { return c == ':' || c == '=' || c == '/'; };
    const qsizetype end = std::find_if(term.begin() + start, term.end(), separator) - term.begin();
    return {term.first(start), term.sliced(start, end - start), term.sliced(end)};
}

/// "192.0.2.1/24" as "ip4:192.0.2.1/24"; empty where it is no address.
QByteArray asAddressTerm(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const auto address = Address::parse(slash < 0 ? text : text.first(slash));
    if (!address)
        return {};
    const QByteArray term = (address->isV4() ? "ip4:" : "ip6:") + text.toByteArray();
    return isTerm(term) ? term : QByteArray();
}

bool startsWithTerm(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 9> kStarts{
        "include:", "ip4:", "ip6:", "exists:", "redirect=", "ptr:", "mx:", "exp=", "include="};
    const bool qualified = !text.isEmpty() && isQualifier(text.front());
    const QByteArrayView name = text.sliced(qualified ? 1 : 0);
    const auto is = [&](QByteArrayView word) {
        return name.size() == word.size() && name.compare(word, Qt::CaseInsensitive) == 0;
    };
    const auto starts = [&](QByteArrayView word) {
        return name.size() > word.size() && name.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(kStarts.begin(), kStarts.end(), starts) || is("all"))
        return true;
    return qualified && (starts("a:") || is("a") || is("mx") || is("ptr"));
}

// --- One function for each kind of slip: what was meant, or empty ---

QByteArray ipv4Name(const Parts &parts)
{
    static constexpr std::array<QByteArrayView, 6> kAliases{"ipv4", "ipv6", "ip", "ip4v", "ip6v", "ipaddr"};
    const auto same = [&](QByteArrayView alias) {
        return parts.name.size() == alias.size() && parts.name.compare(alias, Qt::CaseInsensitive) == 0;
    };
    if (parts.rest.size() < 2 || std::none_of(kAliases.begin(), kAliases.end(), same))
        return {};
    return asAddressTerm(parts.rest.sliced(1));
}

QByteArray otherSeparator(const Parts &parts, char separator)
{
    const SpfName *known = spfNamed(parts.name);
    if (!known || parts.rest.size() < 2)
        return {};
    const bool modifier = known->kind == SpfTermKind::Redirect || known->kind == SpfTermKind::Exp;
    if (modifier != (separator == '='))
        return {};
    return (modifier ? QByteArray() : parts.qualifier.toByteArray()) + known->name.toByteArray() + separator +
           parts.rest.sliced(1).toByteArray();
}

/// Pieces between commas; a piece without a name is taken for one more of the sort before it.
QByteArray commas(QByteArrayView term)
{
    QByteArray plain = term.toByteArray().replace(';', ',');
    QList<QByteArray> pieces;
    QByteArray last;
    for (const QByteArray &piece : plain.split(',')) {
        if (piece.isEmpty())
            continue;
        QByteArray meant = isPlainTerm(piece) ? piece : asAddressTerm(piece);
        if (meant.isEmpty() && !last.isEmpty())
            meant = last + piece;
        if (!isPlainTerm(meant) || pieces.size() == kMaxPieces)
            return {};
        const qsizetype colon = meant.indexOf(':');
        last = colon < 0 ? QByteArray() : meant.first(colon + 1);
        pieces << meant;
    }
    return pieces.join(' ');
}

QByteArray hostAsAddress(const Parts &parts, QByteArrayView text)
{
    const QByteArray address = asAddressTerm(text);
    if (!address.isEmpty())
        return parts.qualifier.toByteArray() + address;
    const QByteArray host = parts.qualifier.toByteArray() + "a:" + text.toByteArray();
    return isPlainTerm(host) ? host : QByteArray();
}

QByteArray withoutLeadingZeros(QByteArrayView term)
{
    const qsizetype slash = term.lastIndexOf('/');
    qsizetype at = slash + 1;
    while (at + 1 < term.size() && term[at] == '0')
        ++at;
    const QByteArray meant = term.first(slash + 1).toByteArray() + term.sliced(at).toByteArray();
    return isPlainTerm(meant) ? meant : QByteArray();
}

/// `include:https://a.example/page`: what a browser's line of addresses has around the name.
QByteArray withoutUrl(const Parts &parts)
{
    const QByteArrayView text = parts.rest;
    const qsizetype host = text.indexOf("://");
    if (host < 0)
        return {};
    const QByteArrayView rest = text.sliced(host + 3);
    const qsizetype path = rest.indexOf('/');
    const QByteArray meant = parts.qualifier.toByteArray() + parts.name.toByteArray() +
                             text.first(1).toByteArray() + (path < 0 ? rest : rest.first(path)).toByteArray();
    return isPlainTerm(meant) ? meant : QByteArray();
}

QByteArray stripped(QByteArrayView term, QByteArrayView stray)
{
    while (!term.isEmpty() && stray.contains(term.back()))
        term.chop(1);
    while (!term.isEmpty() && stray.contains(term.front()))
        term = term.sliced(1);
    return isPlainTerm(term) ? term.toByteArray() : QByteArray();
}

/// One letter too many, too few, another, or two swapped.
bool isOneSlipAway(QByteArrayView a, QByteArrayView b)
{
    const auto [first, second] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const QByteArrayView x = a.sliced(first - a.begin());
    const QByteArrayView y = b.sliced(second - b.begin());
    if (x.size() == y.size() && !x.isEmpty())
        return x.sliced(1) == y.sliced(1) ||
               (x.size() > 1 && x[0] == y[1] && x[1] == y[0] && x.sliced(2) == y.sliced(2));
    if (x.size() == y.size() + 1)
        return x.sliced(1) == y;
    return y.size() == x.size() + 1 && y.sliced(1) == x;
}

QByteArray misspelt(const Parts &parts)
{
    if (parts.name.size() < 2 || parts.name.size() > kMaxMisspelt)
        return {};
    const QByteArray name = parts.name.toByteArray().toLower();
    for (int kind = 0; kind <= static_cast<int>(SpfTermKind::Exp); ++kind) {
        const QByteArrayView known = spfNameOf(static_cast<SpfTermKind>(kind)).name;
        if (known.size() < 3 || !isOneSlipAway(name, known))
            continue;
        const QByteArray meant =
            parts.qualifier.toByteArray() + known.toByteArray() + parts.rest.toByteArray();
        if (isPlainTerm(meant))
            return meant;
    }
    return {};
}

Slip slipOf(TypingSlip slip)
{
    switch (slip) {
    case TypingSlip::TypographicDash:
        return Slip::Dash;
    case TypingSlip::OddSpace:
    case TypingSlip::ZeroWidth:
    case TypingSlip::LineBreak:
        return Slip::OddSpace;
    case TypingSlip::LookAlike:
        return Slip::LookAlike;
    default:
        return Slip::Quotes;
    }
}

void oddOctets(SpfFault &fault)
{
    // A tab between terms is a slip here alone: tag lists may have it.
    const TypingSlips slips = findTypingSlips(fault.term);
    if (!slips.isEmpty())
        fault.slip = slipOf(slips.found.first().slip);
    else if (fault.term.contains('\t'))
        fault.slip = Slip::OddSpace;
    const QByteArray plain = slips.mended.simplified();
    if (areTerms(plain))
        fault.mended = plain;
}

bool take(SpfFault &fault, Slip slip, const QByteArray &meant)
{
    if (meant.isEmpty() || meant == fault.term || !areTerms(meant))
        return false;
    fault.slip = slip;
    fault.mended = meant;
    return true;
}

/// What depends on what is wrong.
bool guessByCode(SpfFault &fault, const Parts &parts)
{
    const QByteArrayView argument = parts.rest.isEmpty() ? parts.rest : parts.rest.sliced(1);
    switch (fault.code) {
    case Code::UnknownMechanism:
        return take(fault, Slip::Ipv4, ipv4Name(parts)) ||
               take(fault, Slip::ColonForEquals, otherSeparator(parts, '=')) ||
               take(fault, Slip::BareAddress, asAddressTerm(fault.term));
    case Code::BadAddress:
        return take(fault,
                    Address::parse(argument.first(std::max<qsizetype>(argument.indexOf('/'), 0))) ||
                            Address::parse(argument)
                        ? Slip::OtherFamily
                        : Slip::HostAsAddress,
                    hostAsAddress(parts, argument));
    case Code::BadDomain:
        return take(fault, Slip::BareAddress, asAddressTerm(argument));
    case Code::BadPrefix:
        fault.slip = Slip::PrefixTooLong;
        return take(fault, Slip::LeadingZeros, withoutLeadingZeros(fault.term));
    case Code::OddName:
        return take(fault, Slip::Url, withoutUrl(parts));
    case Code::MechanismAsModifier:
        return take(fault, Slip::EqualsForColon, otherSeparator(parts, ':'));
    case Code::QualifiedModifier:
        return take(fault, Slip::Misspelt, fault.term.sliced(1));
    default:
        return false;
    }
}

} // namespace

QByteArray splitGrownTerms(QByteArrayView token)
{
    QList<QByteArray> pieces;
    qsizetype start = 0;
    int tries = 0;
    for (qsizetype at = 1; at < token.size(); ++at) {
        if (!startsWithTerm(token.sliced(at)))
            continue;
        if (++tries > kMaxPieces)
            return {};
        if (isPlainTerm(token.sliced(start, at - start))) {
            pieces << token.sliced(start, at - start).toByteArray();
            start = at;
        }
    }
    if (pieces.isEmpty() || !isPlainTerm(token.sliced(start)))
        return {};
    return (pieces << token.sliced(start).toByteArray()).join(' ');
}

void guessSpfSlip(SpfFault &fault)
{
    if (fault.code == Code::BadOctet)
        return oddOctets(fault);
    const Parts parts = partsOf(fault.term);
    if (guessByCode(fault, parts) || fault.code == Code::DuplicateModifier)
        return;
    if (take(fault, Slip::Quotes, QByteArray(fault.term).replace('"', "").replace('\'', "")) ||
        take(fault, Slip::Comma, commas(fault.term)) ||
        take(fault, Slip::MissingSpace, splitGrownTerms(fault.term)) ||
        take(fault, Slip::Punctuation, stripped(fault.term, ".;,()[]{}<>\\|*")))
        return;
    take(fault, Slip::Misspelt, misspelt(parts));
}

} // namespace posthorn::records
