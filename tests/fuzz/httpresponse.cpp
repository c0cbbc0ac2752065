// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/responsereader.h"
#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::web;

namespace {

constexpr qsizetype kMaxBody = 64;
constexpr const char *kWords[] = {"HTTP/1.1 200 OK",
                                  "HTTP/1.1 103 x",
                                  "HTTP/1.0 404",
                                  "\r\n",
                                  "\n",
                                  "\r\n\r\n",
                                  "Content-Length: ",
                                  "3",
                                  "65",
                                  "abc",
                                  ":",
                                  " ",
                                  "Transfer-Encoding: ",
                                  "chunked",
                                  "0\r\n\r\n",
                                  "a;x",
                                  "ff",
                                  "Location: x"};

ResponseReader readIn(QByteArrayView octets, qsizetype step)
{
    ResponseReader reader(kMaxBody);
    for (qsizetype at = 0; at < octets.size(); at += step)
        reader.feed(octets.sliced(at, std::min(step, octets.size() - at)));
    reader.end();
    return reader;
}

void check(QByteArrayView octets)
{
    const ResponseReader whole = readIn(octets, std::max<qsizetype>(octets.size(), 1));
    const ResponseReader slow = readIn(octets, 1);
    fuzz::require(whole.state() == slow.state(), "the outcome does not depend on how octets arrive");
    fuzz::require(whole.state() != ResponseReader::State::Reading, "the end ends it");
    if (whole.state() != ResponseReader::State::Done)
        return;
    fuzz::require(whole.page() == slow.page(), "neither does the page");
    fuzz::require(whole.page().body.size() <= kMaxBody, "the body is bounded");
    fuzz::require(whole.page().status >= 200, "the response is a final one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    check(octets);
    check(fuzz::spelled(octets, kWords));
    return 0;
}
