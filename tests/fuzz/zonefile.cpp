// SPDX-License-Identifier: GPL-3.0-or-later
// A zone file of anybody: reading, printing and reading again, and answering from it.
#include "core/dns/overlaychanges.h"
#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"

#include <cstdlib>

using namespace posthorn;
using namespace posthorn::dns;

namespace {

void check(bool good)
{
    if (!good)
        std::abort();
}

/// Types whose text ldns prints so that it reads it back.
bool readsBack(RecordType type)
{
    static const QList<RecordType> kTypes = {RecordType::A,     RecordType::Aaaa, RecordType::Ns,
                                             RecordType::Cname, RecordType::Ptr,  RecordType::Dname,
                                             RecordType::Mx,    RecordType::Txt,  RecordType::Spf,
                                             RecordType::Srv,   RecordType::Soa};
    return kTypes.contains(type);
}

void printAndReadAgain(const Record &record)
{
    const QString line = zoneLine(record);
    if (!readsBack(record.type) || line.contains(QLatin1String(" \\# ")))
        return;
    const ZoneFile again = parseZoneFile(line.toLatin1(), {});
    check(again.entries.size() == 1 && again.entries[0].record == record);
}

void ask(const ZoneFileResolver &resolver, const Question &question)
{
    const Answer answer = resolver.answer(question);
    check(answer.question == question);
    check(!answer.found() || !answer.records().isEmpty());
    for (const Record &record : answer.records())
        check(record.name == answer.canonicalName());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ZoneFile file = parseZoneFile(QByteArrayView(data, static_cast<qsizetype>(size)), {});
    changedSetsOf(file);
    for (const ZoneFileError &error : file.errors)
        check(!zoneFileErrorText(error).isEmpty());
    const ZoneFileResolver resolver({file});
    for (const auto &[record, line] : file.entries) {
        printAndReadAgain(record);
        ask(resolver, {record.name, record.type});
        ask(resolver, {record.name, RecordType::Any});
        if (const auto below = record.name.child("x"))
            ask(resolver, {*below, RecordType::A});
    }
    return 0;
}
