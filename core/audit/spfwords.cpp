// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/spfwords.h"

#include "core/audit/slipwords.h"

#include <QCoreApplication>

namespace posthorn::audit {

namespace {

using Code = records::SpfFault::Code;
using Slip = records::SpfFault::Slip;

/// What the author probably did; nothing where that is not known.
const char *slipText(Slip slip)
{
    switch (slip) {
    case Slip::Ipv4:
        return QT_TRANSLATE_NOOP("Findings", "the mechanisms are called ip4 and ip6, without a “v”");
    case Slip::EqualsForColon:
        return QT_TRANSLATE_NOOP("Findings", "a colon belongs where there is an equals sign");
    case Slip::ColonForEquals:
        return QT_TRANSLATE_NOOP("Findings", "an equals sign belongs where there is a colon");
    case Slip::Comma:
        return QT_TRANSLATE_NOOP("Findings", "terms are separated by spaces, not by commas or semicolons");
    case Slip::MissingSpace:
        return QT_TRANSLATE_NOOP("Findings", "a space is missing between two terms");
    case Slip::StraySpace:
        return QT_TRANSLATE_NOOP("Findings", "there is a space inside the term");
    case Slip::HostAsAddress:
        return QT_TRANSLATE_NOOP("Findings", "ip4 and ip6 take an address, not a name");
    case Slip::OtherFamily:
        return QT_TRANSLATE_NOOP("Findings", "ip4 takes IPv4 addresses and ip6 takes IPv6 addresses");
    case Slip::BareAddress:
        return QT_TRANSLATE_NOOP("Findings", "an address needs ip4: or ip6: in front");
    case Slip::Misspelt:
        return QT_TRANSLATE_NOOP("Findings", "the word is misspelt");
    case Slip::Dash:
        return slipWords(records::TypingSlip::TypographicDash);
    case Slip::Quotes:
        return slipWords(records::TypingSlip::TypographicQuote);
    case Slip::OddSpace:
        return slipWords(records::TypingSlip::OddSpace);
    case Slip::Punctuation:
        return QT_TRANSLATE_NOOP("Findings", "there is a punctuation mark that does not belong there");
    case Slip::PrefixTooLong:
        return QT_TRANSLATE_NOOP("Findings", "the number after the slash is too large");
    case Slip::LeadingZeros:
        return QT_TRANSLATE_NOOP("Findings", "the number after the slash must not begin with a zero");
    case Slip::LookAlike:
        return slipWords(records::TypingSlip::LookAlike);
    case Slip::Url:
        return QT_TRANSLATE_NOOP("Findings", "a web address stands where a domain name belongs");
    case Slip::None:
        break;
    }
    return nullptr;
}

const char *codeText(Code code)
{
    switch (code) {
    case Code::BadOctet:
        return QT_TRANSLATE_NOOP("Findings", "it has a character that SPF does not know");
    case Code::UnknownMechanism:
        return QT_TRANSLATE_NOOP("Findings", "SPF has no such mechanism");
    case Code::MissingArgument:
        return QT_TRANSLATE_NOOP("Findings", "a name or address is missing behind it");
    case Code::UnexpectedArgument:
        return QT_TRANSLATE_NOOP("Findings", "“all” stands alone, with nothing behind it");
    case Code::BadDomain:
        return QT_TRANSLATE_NOOP("Findings", "what follows is no domain name");
    case Code::BadMacro:
        return QT_TRANSLATE_NOOP("Findings", "the macro after “%” is wrong");
    case Code::BadAddress:
        return QT_TRANSLATE_NOOP("Findings", "what follows is no address");
    case Code::BadPrefix:
        return QT_TRANSLATE_NOOP("Findings", "the number after the slash is wrong");
    case Code::UnexpectedPrefix:
        return QT_TRANSLATE_NOOP("Findings", "this mechanism takes no slash and number");
    case Code::DuplicateModifier:
        return QT_TRANSLATE_NOOP("Findings", "it may stand only once in a record");
    case Code::QualifiedModifier:
        return QT_TRANSLATE_NOOP("Findings", "a sign such as “-” cannot stand in front of it");
    case Code::TooManyTerms:
        return QT_TRANSLATE_NOOP("Findings", "the record has more terms than anybody reads");
    case Code::MechanismAsModifier:
        return QT_TRANSLATE_NOOP("Findings", "with an equals sign it does nothing");
    case Code::OddName:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings", "no host can have this name");
}

} // namespace

const char *spfFaultText(const records::SpfFault &fault)
{
    const char *slip = slipText(fault.slip);
    return slip ? slip : codeText(fault.code);
}

} // namespace posthorn::audit
