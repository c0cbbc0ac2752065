// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/reply.h"

#include "core/base/limits.h"

namespace posthorn::lab {

namespace {

void append16(QByteArray &out, int value)
{
    out.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

void appendRecords(QByteArray &out, const QList<dns::Record> &records)
{
    for (const dns::Record &record : records) {
        out.append(record.name.toWire());
        append16(out, static_cast<int>(record.type));
        append16(out, 1);
        append16(out, static_cast<int>(record.ttl.count() >> 16));
        append16(out, static_cast<int>(record.ttl.count() & 0xffff));
        append16(out, static_cast<int>(record.rdata.size()));
        out.append(record.rdata);
    }
}

/// RFC 6891 §6.1.2, with the option of RFC 8914 §2.
void appendOpt(QByteArray &out, std::optional<quint16> error, const QByteArray &text)
{
    QByteArray options;
    if (error) {
        append16(options, 15);
        append16(options, static_cast<int>(2 + text.size()));
        append16(options, *error);
        options.append(text);
    }
    out.append('\0');
    append16(out, static_cast<int>(dns::RecordType::Opt));
    append16(out, kEdnsUdpOctets);
    append16(out, 0);
    append16(out, 0);
    append16(out, static_cast<int>(options.size()));
    out.append(options);
}

} // namespace

Reply Reply::to(const dns::Message &question)
{
    Reply reply;
    reply.id = question.id;
    reply.question = question.question.value_or(dns::Question{});
    reply.edns = question.edns;
    return reply;
}

Reply Reply::withRcode(int code) const
{
    Reply reply = *this;
    reply.rcode = code;
    return reply;
}

QByteArray Reply::toWire() const
{
    QByteArray out;
    append16(out, id);
    // RD always, RA where we are no authority.
    append16(out, (response ? 0x8000 : 0) | (authoritative ? 0x0400 : 0x0080) | (truncated ? 0x0200 : 0) |
                      0x0100 | rcode);
    append16(out, 1);
    append16(out, static_cast<int>(answer.size()));
    append16(out, static_cast<int>(authority.size()));
    append16(out, edns ? 1 : 0);
    out.append(question.name.toWire());
    append16(out, static_cast<int>(question.type));
    append16(out, 1);
    appendRecords(out, answer);
    appendRecords(out, authority);
    if (edns)
        appendOpt(out, extendedError, errorText);
    return out;
}

QByteArray truncatedWire(const QByteArray &wire, const dns::Message &question)
{
    Reply reply = Reply::to(question);
    reply.truncated = true;
    reply.authoritative = wire.size() > 2 && (wire[2] & 0x04);
    return reply.toWire();
}

} // namespace posthorn::lab
