// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/svglogo.h"

#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

namespace {

constexpr const char *kWords[] = {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.2\" baseProfile=\"tiny-ps\" viewBox=\"0 0 1 1\">",
    "<title>x</title>",
    "</svg>",
    "<g>",
    "</g>",
    "<use href=\"",
    "#x",
    "\"/>",
    "<style>",
    "</style>",
    "url(",
    ")",
    "@import",
    "<script/>",
    "<!DOCTYPE svg [",
    "<!ENTITY a \"",
    "\">",
    "]>",
    "&a;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    " on",
    "=",
    "\n"};

void check(const QByteArray &octets)
{
    const SvgLogo logo = readSvgLogo(octets);
    fuzz::require(logo == readSvgLogo(octets), "the same each time");
    for (qsizetype i = 1; i < logo.issues.size(); ++i)
        fuzz::require(logo.issues[i - 1].fault < logo.issues[i].fault, "each fault once, in order");
    fuzz::require(!logo.issues.isEmpty() || octets.size() > 32, "a sound logo has a root");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(octets);
    check(fuzz::spelled(octets, kWords));
    return 0;
}
