// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/smtp/refusal.h"
#include "core/smtp/replyreader.h"
#include "tests/fuzz/alphabet.h"

using namespace posthorn;
using namespace posthorn::smtp;

namespace {

constexpr const char *kWords[] = {"220 ",
                                  "250-",
                                  "250 ",
                                  "554 ",
                                  "\r\n",
                                  "\n",
                                  "\r",
                                  "mx.example.com",
                                  "5.7.1",
                                  "[192.0.2.7]",
                                  "[IPv6:2001:db8::1]",
                                  " ",
                                  "-",
                                  "\0",
                                  "relay",
                                  "99",
                                  "blocked"};

/// Read in pieces of \a size octets.
QList<Reply> read(QByteArrayView octets, qsizetype size, ReplyReader::Fault *fault)
{
    ReplyReader reader;
    QList<Reply> replies;
    for (qsizetype at = 0; at < octets.size(); at += size) {
        reader.append(octets.sliced(at, std::min(size, octets.size() - at)));
        while (const auto reply = reader.take())
            replies.append(*reply);
    }
    *fault = reader.fault();
    return replies;
}

void check(QByteArrayView octets)
{
    ReplyReader::Fault whole{};
    ReplyReader::Fault pieces{};
    const QList<Reply> replies = read(octets, std::max<qsizetype>(octets.size(), 1), &whole);
    const QList<Reply> again = read(octets, 3, &pieces);
    fuzz::require(octets.size() > kMaxDialogueOctets || (replies == again && whole == pieces),
                  "the same however it is cut");
    for (const Reply &reply : replies) {
        fuzz::require(reply.code >= 100 && reply.code < 600, "a code");
        fuzz::require(!reply.lines.isEmpty() && reply.lines.size() <= kMaxReplyLines,
                      "lines, and not too many");
        isAboutUs({"EHLO posthorn.invalid", reply, false}, Dialogue());
        if (const auto code = enhancedCode(reply))
            fuzz::require(code->subject < 1000 && code->detail < 1000, "an enhanced code");
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
