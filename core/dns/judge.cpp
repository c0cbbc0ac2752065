// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/message.h"
#include "core/dns/rdata.h"

#include <algorithm>

namespace posthorn::dns {

namespace {

constexpr int kNoError = 0;
constexpr int kServFail = 2;
constexpr int kNxDomain = 3;
constexpr int kRefused = 5;

/// IANA's names of the codes that servers really send.
QString rcodeName(int rcode)
{
    static const char *const kNames[] = {"NOERROR",  "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED",
                                         "YXDOMAIN", "YXRRSET", "NXRRSET",  "NOTAUTH",  "NOTZONE"};
    if (rcode >= 0 && rcode < static_cast<int>(std::size(kNames)))
        return QString::fromLatin1(kNames[rcode]);
    return rcode == 16 ? QStringLiteral("BADVERS") : QStringLiteral("RCODE%1").arg(rcode);
}

QString withErrors(const QString &word, const QList<ExtendedError> &errors)
{
    QStringList parts{word};
    for (const ExtendedError &error : errors)
        parts.append(QStringLiteral("EDE %1 %2").arg(QString::number(error.code), error.text).trimmed());
    return parts.join(QStringLiteral("; "));
}

Failed fromRcode(const Message &message)
{
    const QString detail = withErrors(rcodeName(message.rcode), message.errors);
    switch (message.rcode) {
    case kServFail:
        return {Failed::Why::ServFail, detail};
    case kRefused:
        return {Failed::Why::Refused, detail};
    default:
        return {Failed::Why::BadRcode, detail};
    }
}

const Record *find(const QList<Record> &records, const DomainName &name, RecordType type)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [&](const Record &r) { return r.type == type && r.name == name; });
    return at != records.end() ? &*at : nullptr;
}

/// The SOA of a negative answer for \a name, and how long it holds (RFC 2308 §5).
std::optional<std::chrono::seconds> negativeTtl(const Message &message, const DomainName &name)
{
    for (const Record &record : message.authority) {
        const auto soa = soaData(record);
        if (soa && name.isWithin(record.name))
            return std::min(record.ttl, std::chrono::seconds(soa->minimum));
    }
    return std::nullopt;
}

struct Chain
{
    QList<Record> aliases;
    DomainName end;
    bool loops = false;
};

Chain follow(const DomainName &from, const Message &message)
{
    Chain chain{{}, from, false};
    QList<DomainName> visited{from};
    while (const Record *alias = find(message.answer, chain.end, RecordType::Cname)) {
        const auto target = nameData(*alias);
        if (!target)
            break;
        chain.aliases.append(*alias);
        chain.end = *target;
        if (visited.contains(*target) || chain.aliases.size() > kMaxAliases) {
            chain.loops = true;
            break;
        }
        visited.append(*target);
    }
    return chain;
}

std::chrono::seconds smallestTtl(const QList<Record> &aliases, const QList<Record> &records)
{
    std::chrono::seconds ttl = std::chrono::seconds::max();
    for (const QList<Record> *list : {&aliases, &records}) {
        for (const Record &record : *list)
            ttl = std::min(ttl, record.ttl);
    }
    return ttl;
}

} // namespace

Judgement judge(const Question &question, const Message &message)
{
    // A server that cannot read a question may leave it out of its refusal (RFC 1035 §4.1.1, FORMERR).
    const bool isBareError = !message.question && message.rcode != kNoError && message.rcode != kNxDomain;
    if (!message.response || (message.question != question && !isBareError))
        return {Failed{Failed::Why::Malformed, QStringLiteral("not an answer to the question")}, {}, {}};
    if (message.rcode != kNoError && message.rcode != kNxDomain)
        return {fromRcode(message), {}, {}};

    const bool wantsAlias = question.type == RecordType::Cname || question.type == RecordType::Any;
    const Chain chain = wantsAlias ? Chain{{}, question.name, false} : follow(question.name, message);
    if (chain.loops)
        return {Failed{Failed::Why::AliasLoop, chain.end.toString()}, chain.aliases, {}};

    QList<Record> records;
    std::copy_if(
        message.answer.begin(), message.answer.end(), std::back_inserter(records), [&](const Record &r) {
            return r.name == chain.end && (r.type == question.type || question.type == RecordType::Any);
        });
    if (!records.isEmpty())
        return {Found{records, smallestTtl(chain.aliases, records)}, chain.aliases, {}};

    const auto ttl = negativeTtl(message, chain.end);
    // Records, none of which is about the question, and no SOA that would deny it: that says nothing.
    if (message.rcode == kNoError && !message.answer.isEmpty() && chain.aliases.isEmpty() && !ttl)
        return {Failed{Failed::Why::Malformed, QStringLiteral("an answer to something else")}, {}, {}};
    if (message.rcode == kNxDomain)
        return {Absent{Absent::Kind::NxDomain, ttl.value_or(std::chrono::seconds(0))}, chain.aliases, {}};
    Judgement judgement{
        Absent{Absent::Kind::NoData, ttl.value_or(std::chrono::seconds(0))}, chain.aliases, {}};
    // The message may end in the midst of a chain: its target lies in a zone that this server does not answer
    // for.
    if (!chain.aliases.isEmpty() && !ttl)
        judgement.dangling = chain.end;
    return judgement;
}

} // namespace posthorn::dns
