// SPDX-License-Identifier: GPL-3.0-or-later
// The first octet says how long the record is, the second how long the first certificate; what is left is the
// second.
#include "core/lookup/danematch.h"

#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::lookup;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    const auto cut = [&octets](qsizetype at, qsizetype length) {
        at = std::min(at, octets.size());
        return octets.sliced(at, std::min(length, octets.size() - at)).toByteArray();
    };
    const qsizetype first = data[0];
    const qsizetype second = qsizetype{data[1]} * 8;
    const auto parsed = records::parseTlsa(cut(2, first));
    const QList<QByteArray> chain{cut(2 + first, second), cut(2 + first + second, octets.size())};
    const DaneMatch match = matchDane({parsed.record}, chain, {DomainName::literal("mx.example.com")},
                                      QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC));
    fuzz::require(match.isMatch() == !match.fitting.isEmpty(), "a match has a record that fits");
    for (const QByteArray &der : chain)
        certificateEnd(der);
    return 0;
}
