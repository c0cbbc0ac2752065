// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mtastspolicy.h"
#include "core/records/mtastsrecord.h"
#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

namespace {

constexpr const char *kWords[] = {
    "v=STSv1",     ";",         "; ",        "id=",    "1",       "a",       "-",    "=",    " ",
    "\"",          "version: ", "STSv1",     "mode: ", "enforce", "testing", "none", "mx: ", "*.",
    "example.com", ".",         "max_age: ", "604800", "\n",      "\r\n",    "\r",   "x: y", ":"};

void check(QByteArrayView text)
{
    fuzz::requireStable(text, parseMtaSts);
    const MtaStsPolicyParse policy = parseMtaStsPolicy(text);
    fuzz::requirePlaces(policy.issues, text.size());
    fuzz::require(parseMtaStsPolicy(print(policy.record)).record == policy.record,
                  "policy is the same when read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    check(octets);
    check(fuzz::spelled(octets, kWords));
    return 0;
}
