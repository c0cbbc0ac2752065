// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/slipwords.h"

namespace posthorn::audit {

using records::ListSlip;
using records::TypingSlip;

const char *slipWords(TypingSlip slip)
{
    switch (slip) {
    case TypingSlip::QuotesAround:
    case TypingSlip::DoubledQuotes:
    case TypingSlip::QuoteInside:
    case TypingSlip::TypographicQuote:
        return QT_TRANSLATE_NOOP("Findings", "quotation marks became part of the text");
    case TypingSlip::Backslash:
    case TypingSlip::DecimalEscape:
        return QT_TRANSLATE_NOOP("Findings", "a backslash became part of the text");
    case TypingSlip::OddSpace:
        return QT_TRANSLATE_NOOP("Findings",
                                 "the space is a special one, pasted from a web page or document");
    case TypingSlip::ZeroWidth:
        return QT_TRANSLATE_NOOP("Findings", "an invisible character became part of the text");
    case TypingSlip::LineBreak:
        return QT_TRANSLATE_NOOP("Findings", "a line break became part of the text");
    case TypingSlip::TypographicDash:
        return QT_TRANSLATE_NOOP("Findings", "the dash is a typographic one and not the one on the keyboard");
    case TypingSlip::LookAlike:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings", "a character only looks like the right one");
}

const char *slipWords(const records::MendedList &mended)
{
    switch (mended.slip) {
    case ListSlip::Typing:
        return slipWords(mended.typing);
    case ListSlip::Separator:
        return kNoSemicolons;
    case ListSlip::Comma:
        return QT_TRANSLATE_NOOP("Findings", "addresses are separated by commas");
    case ListSlip::Equals:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings", "an equals sign belongs between a tag and its value");
}

} // namespace posthorn::audit
