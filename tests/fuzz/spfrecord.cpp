// SPDX-License-Identifier: GPL-3.0-or-later
// SPF texts: parse → print → parse agree, and every fault lies inside the text.
#include "core/records/spfslips.h"

#include <cstdlib>

using namespace posthorn::records;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkFaults(const QByteArray &text, const QList<SpfFault> &faults)
{
    for (const SpfFault &fault : faults) {
        require(fault.termOffset >= 0 && text.mid(fault.termOffset, fault.term.size()) == fault.term);
        require(fault.offset >= fault.termOffset && fault.length >= 0);
        require(fault.offset + fault.length <= text.size());
        require(fault.mended.isEmpty() ||
                std::holds_alternative<SpfRecord>(parseSpf("v=spf1 " + fault.mended)));
    }
}

void checkRecord(const QByteArray &text, const SpfRecord &record)
{
    for (const SpfTerm &term : record.terms)
        require(text.mid(term.offset, term.text.size()) == term.text);
    const QByteArray printed = printSpf(record);
    const SpfParse again = parseSpf(printed);
    const auto *same = std::get_if<SpfRecord>(&again);
    require(same && same->terms.size() == record.terms.size());
    require(printSpf(*same) == printed);
    require(parseSpf(printSpf(*same)) == again);
}

void checkText(const QByteArray &text)
{
    const SpfParse parse = parseSpf(text);
    require(std::holds_alternative<NotSpf>(parse) != isSpf(text));
    if (const auto *record = std::get_if<SpfRecord>(&parse)) {
        checkFaults(text, record->doubts);
        checkRecord(text, *record);
    } else if (const auto *malformed = std::get_if<SpfMalformed>(&parse)) {
        require(!malformed->faults.isEmpty());
        checkFaults(text, malformed->faults);
        checkFaults(text, malformed->record.doubts);
    }
    if (const auto mended = mendSpf(text))
        require(std::holds_alternative<SpfRecord>(parseSpf(*mended)));
    if (const auto lookalike = spfLookalike(text))
        require(isSpf(lookalike->mended));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkText(input);
    checkText("v=spf1 " + input); // past the first check, whatever comes
    if (const auto join = spfMissingSpaces(input.split('|')))
        require(isSpf(join->mended));
    return 0;
}
