// SPDX-License-Identifier: GPL-3.0-or-later
// A response of anybody: reading, judging, printing. What was read is written and read again, and must agree.
#include "core/dns/message.h"
#include "core/dns/rdata.h"

#include <cstdlib>

using namespace posthorn;
using namespace posthorn::dns;

namespace {

void check(bool good)
{
    if (!good)
        std::abort();
}

/// Types whose text ldns prints so that it reads it back; others (LOC, APL…) are shown and no more.
bool readsBack(RecordType type)
{
    switch (type) {
    case RecordType::A:
    case RecordType::Aaaa:
    case RecordType::Ns:
    case RecordType::Cname:
    case RecordType::Ptr:
    case RecordType::Dname:
    case RecordType::Mx:
    case RecordType::Txt:
    case RecordType::Spf:
    case RecordType::Srv:
    case RecordType::Soa:
        return true;
    default:
        return static_cast<quint16>(type) >= 65280; // private use: unknown form
    }
}

void look(const Record &record)
{
    nameData(record), addressData(record), mxData(record), soaData(record), srvData(record), txtText(record);
    const QString text = rdataText(record);
    check(zoneLine(record).endsWith(text));
    check(std::all_of(text.begin(), text.end(),
                      [](QChar c) { return c >= QLatin1Char(' ') && c <= QLatin1Char('~'); }));
    if (readsBack(record.type)) {
        const auto again = rdataFromText(record.type, text);
        check(text.startsWith(QLatin1String("\\#")) || (again && *again == record.rdata));
    }
}

bool fits(const QList<Record> &records, qsizetype &octets)
{
    for (const Record &record : records)
        octets += record.name.toWire().size() + 10 + record.rdata.size();
    return records.size() <= 65535 && octets <= 60000;
}

void writeAndReadAgain(const Message &message)
{
    qsizetype octets = 0;
    if (!message.question || !fits(message.answer, octets) || !fits(message.authority, octets) ||
        !fits(message.additional, octets))
        return;
    Answer answer;
    answer.question = *message.question;
    answer.outcome = Found{message.answer, {}};
    answer.authority = message.authority;
    answer.additional = message.additional;
    const auto again = decodeMessage(encodeResponse(answer, message.id));
    check(again && again->id == message.id && again->question == message.question);
    check(again->answer == message.answer && again->authority == message.authority &&
          again->additional == message.additional);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto message = decodeMessage(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!message)
        return 0;
    for (const QList<Record> *section : {&message->answer, &message->authority, &message->additional})
        std::for_each(section->begin(), section->end(), look);
    writeAndReadAgain(*message);
    if (message->question) {
        const Judgement judgement = judge(*message->question, *message);
        const Found *found = std::get_if<Found>(&judgement.outcome);
        check(!found || !found->records.isEmpty());
        check(!judgement.dangling || !judgement.aliases.isEmpty());
    }
    return 0;
}
