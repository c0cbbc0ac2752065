// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/bimirecord.h"
#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

namespace {

constexpr const char *kWords[] = {"v=BIMI1", ";",           "; ",     "l=",   "a=",    "https://",
                                  "http://", "example.com", "/l.svg", "avp=", "brand", "x=y",
                                  "=",       "\"",          "\\",     " ",    "\n"};

void check(QByteArrayView text)
{
    fuzz::requireStable(text, parseBimi);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    check(octets);
    check(fuzz::spelled(octets, kWords));
    return 0;
}
