// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tlsarecord.h"
#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype kHeaderOctets = 3;
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    const auto parsed = parseTlsa(octets);
    fuzz::requirePlaces(parsed.issues, octets.size());
    print(parsed.record);
    if (octets.size() >= kHeaderOctets)
        fuzz::require(QByteArrayView(parsed.record.rdata()) == octets, "rdata as it came");
    return 0;
}
