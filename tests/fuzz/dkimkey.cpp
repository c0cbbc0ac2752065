// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dkimkey.h"

#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

namespace {

constexpr const char *kWords[] = {
    "v=DKIM1", ";",   "; ",   " ",      "k=",       "rsa", "ed25519",
    "p=",      "h=",  "sha1", "sha256", ":",        "t=y", "t=s",
    "s=email", "s=*", "n=",   "\"",     "\\",       "A",   "MIGf",
    "MFww",    "=",   "==",   "\r\n",   "\xc2\xa0", "x=1", "Em2GaIkuW0N0OLihi2ugKxkslsYHkU2DxDmPJPTKq8w="};

void check(QByteArrayView text)
{
    fuzz::requireStable(text, parseDkimKey);
    looksLikeHostName(text);
    if (const auto mended = mendDkimKey(text))
        fuzz::require(parseDkimKey(*mended) && !mendDkimKey(*mended), "mended needs no mending");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    check(octets);
    check(fuzz::spelled(octets, kWords));
    return 0;
}
