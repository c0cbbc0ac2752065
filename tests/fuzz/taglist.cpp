// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/taglist.h"

#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::records;

namespace {

constexpr const char *kWords[] = {"a",    "b",  "AB", "_1",       "=", ";", " ",  "\t",
                                  "\r\n", "\"", "\\", "\xc3\xa4", "-", ".", "; ", "a=b;"};

void check(QByteArrayView text)
{
    for (const auto dialect : {TagDialect::Dkim, TagDialect::Dmarc, TagDialect::Sts}) {
        const TagListParse parse = parseTagList(text, dialect);
        fuzz::requirePlaces(parse.issues, text.size());
        const QByteArray printed = print(parse.list);
        fuzz::require(QByteArrayView(printed) == text, "printed as written");
        fuzz::require(parseTagList(printed, dialect).list == parse.list, "the same when read again");
        for (const Tag &piece : parse.list.pieces)
            fuzz::require(text.sliced(piece.valueOffset, piece.value.size()) == piece.value,
                          "value in its place");
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
