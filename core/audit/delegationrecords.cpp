// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/delegationfindings.h"
#include "core/audit/tools.h"

#include <algorithm>

namespace posthorn::audit::delegation {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::Answer;
using dns::Failed;
using lookup::NameServerSeen;

/// The look-ups whose aliases matter for mail.
QList<const Answer *> mailLookups(const lookup::Observation &seen)
{
    QList<const Answer *> answers{&seen.mx.answer, &seen.spf.txt};
    for (const lookup::HostSeen &host : seen.hosts)
        answers << &host.a << &host.aaaa;
    if (!seen.dmarc.walk.isEmpty())
        answers << &seen.dmarc.own().answer;
    if (seen.dkim) {
        for (const lookup::SelectorSeen &selector : seen.dkim->selectors)
            answers << &selector.txt;
    }
    if (seen.mtaSts)
        answers << &seen.mtaSts->txt;
    if (seen.tlsRpt)
        answers << &seen.tlsRpt->txt;
    return answers;
}

/// The mail record sets as the authoritative servers have them: their TTLs are the real ones.
template <class Test>
void eachAuthoritativeSet(const Judging &on, Test test)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        for (const auto &address : server.addresses) {
            for (const Answer &answer : address.mail) {
                if (answer.found() && answer.flags.authoritative)
                    test(answer);
            }
        }
    });
}

QString setWithTtl(const dns::Record &record)
{
    return u"%1 %2 TTL %3"_s.arg(record.name.toString(), dns::typeName(record.type),
                                 QString::number(record.ttl.count()));
}

} // namespace

void aliasLoop(const Judging &on, Sink &sink)
{
    for (const Answer *answer : mailLookups(on.seen)) {
        if (answer->failed() && answer->failed()->why == Failed::Why::AliasLoop) {
            const QString name = answer->question.name.toString();
            sink.add(name, {arg(u"name"_s, name)}, evidence(answer->aliases));
        }
    }
}

void longAliasChain(const Judging &on, Sink &sink)
{
    constexpr int kLongChain = 8;
    for (const Answer *answer : mailLookups(on.seen)) {
        if (!answer->failed() && answer->aliases.size() > kLongChain) {
            const QString name = answer->question.name.toString();
            sink.add(name, {arg(u"name"_s, name), arg(u"count"_s, answer->aliases.size())},
                     evidence(answer->aliases));
        }
    }
}

void wildcardText(const Judging &on, Sink &sink)
{
    const QList<QByteArray> wild = lookup::textsOf(on.seen.wildcard.txt);
    if (wild.isEmpty())
        return;
    QStringList hit;
    const auto note = [&](const Answer &answer, bool related) {
        if (!related && lookup::textsOf(answer) == wild)
            hit.append(evidence(answer.question.name, wild.first()));
    };
    if (!on.seen.dmarc.walk.isEmpty())
        note(on.seen.dmarc.own().answer, !on.seen.dmarc.own().dmarcRecords().isEmpty());
    if (on.seen.mtaSts)
        note(on.seen.mtaSts->txt, !on.seen.mtaSts->found().isEmpty());
    if (on.seen.tlsRpt)
        note(on.seen.tlsRpt->txt, !on.seen.tlsRpt->found().isEmpty());
    if (!hit.isEmpty())
        sink.add(on.domain(), {arg(u"text"_s, wild.first())}, hit);
}

void ttlShort(const Judging &on, Sink &sink)
{
    constexpr std::chrono::seconds kShort{300};
    eachAuthoritativeSet(on, [&](const Answer &answer) {
        const dns::Record record = answer.records().first();
        if (record.ttl < kShort)
            sink.add(on.domain(), {arg(u"seconds"_s, record.ttl.count())}, {setWithTtl(record)});
    });
}

void ttlLong(const Judging &on, Sink &sink)
{
    constexpr std::chrono::seconds kLong{86400};
    eachAuthoritativeSet(on, [&](const Answer &answer) {
        const dns::Record record = answer.records().first();
        if (record.ttl > kLong)
            sink.add(on.domain(), {arg(u"seconds"_s, record.ttl.count())}, {setWithTtl(record)});
    });
}

void responseLarge(const Judging &on, Sink &sink)
{
    constexpr qsizetype kLarge = 1232; // what passes everywhere in one piece (RFC 9715)
    constexpr qsizetype kHuge = 4096;
    for (const Answer *answer : mailLookups(on.seen)) {
        if (answer->octets <= kLarge || !answer->found())
            continue;
        const QString set = answer->question.name.toString() + u' ' + dns::typeName(answer->question.type);
        sink.add(set, {arg(u"set"_s, set), arg(u"octets"_s, answer->octets)},
                 {u"%1: %2"_s.arg(set).arg(answer->octets)})
            .raised(answer->octets > kHuge);
    }
}

} // namespace posthorn::audit::delegation
