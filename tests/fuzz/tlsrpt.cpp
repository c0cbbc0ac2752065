// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tlsrptrecord.h"
#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

namespace {

constexpr const char *kWords[] = {"v=TLSRPTv1", ";",   "; ",       "rua=",        "mailto:", "a@example.com",
                                  ",",          " , ", "https://", "example.com", "/",       "!",
                                  "%2C",        "%",   "x=y",      "=",           "\"",      "\\",
                                  " "};

void check(QByteArrayView text)
{
    fuzz::requireStable(text, parseTlsRpt);
    if (const auto mended = mendTlsRpt(text))
        fuzz::require(parseTlsRpt(*mended)->issues.isEmpty(), "mended has no fault");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    check(octets);
    check(fuzz::spelled(octets, kWords));
    return 0;
}
