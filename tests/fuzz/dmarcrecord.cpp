// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dmarcrecord.h"

#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

namespace {

constexpr const char *kWords[] = {"v=DMARC1",   "v=dmarc",  "1",    ";",        "; ",
                                  " ",          "p=",       "sp=",  "np=",      "none",
                                  "quarantine", "reject",   "t=y",  "psd=",     "y",
                                  "adkim=s",    "rua=",     "ruf=", "mailto:",  "a@example.com",
                                  ",",          "!10m",     "%21",  "https://", "fo=",
                                  "0",          ":d",       "pct=", "50",       "\"",
                                  "\\",         "\xc2\xa0", "junk", "="};

void check(QByteArrayView text)
{
    const DmarcParse parse = parseDmarc(text);
    if (const auto *parsed = std::get_if<DmarcParsed>(&parse)) {
        fuzz::requirePlaces(parsed->issues, text.size());
        const QByteArray printed = print(parsed->record);
        fuzz::require(QByteArrayView(printed) == text, "printed as written");
        fuzz::require(parseDmarc(printed) == parse, "the same when read again");
        for (const auto subject :
             {DmarcSubject::Own, DmarcSubject::ExistingSubdomain, DmarcSubject::MissingSubdomain})
            fuzz::require(parsed->record.policyFor(subject).has_value() != parsed->record.hasNoEffect(),
                          "policy or no effect");
        const auto mended = mendDmarc(text);
        if (mended)
            fuzz::require(std::holds_alternative<DmarcParsed>(parseDmarc(mended->text)),
                          "mended stays a record");
    } else if (const auto *meant = std::get_if<MeansToBeDmarc>(&parse)) {
        fuzz::requirePlaces(QList<MeansToBeDmarc>{*meant}, text.size());
        fuzz::requirePlaces(meant->slips, text.size());
        if (meant->mended)
            fuzz::require(std::holds_alternative<DmarcParsed>(parseDmarc(*meant->mended)),
                          "mended is a record");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    check(octets);
    check(fuzz::spelled(octets, kWords));
    return 0;
}
