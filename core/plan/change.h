// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/overlaychanges.h"
#include "core/dns/record.h"

#include <QStringList>

namespace posthorn::plan {

/// A record set of a name: what is published there, or would be. The order of its data says nothing.
struct RecordSet
{
    DomainName name;
    dns::RecordType type = dns::RecordType::Txt;
    std::optional<std::chrono::seconds> ttl; ///< nothing: not known, as only a cache was seen
    QList<QByteArray> rdata;                 ///< wire form, each once

    QList<dns::Record> records() const;
    bool operator==(const RecordSet &) const = default;
};
/// The same data, in whatever order.
bool sameData(QList<QByteArray> a, QList<QByteArray> b);

enum class Action
{
    Add,     ///< the name has no such set yet
    Remove,  ///< the whole set goes
    Replace, ///< data or TTL of the set become others
};

/// How much harm a change can do where it is a mistake.
enum class Risk
{
    None, ///< nothing that works today depends on it
    Low,
    High, ///< mail is lost or forged where it is wrong: wants a second look
};

/// What can be lost, by its meaning.
enum class RiskKind
{
    LastMx,         ///< no mail server is left
    MxRemoved,      ///< a mail server that can be reached today is taken away
    SpfRemoved,     ///< no SPF record is left
    PolicyWeakened, ///< receivers will ask less of mail in the domain's name
    DkimInUse,      ///< a key that may sign mail today is taken away or replaced
};

/// One record set that becomes another. A value.
struct Change
{
    int step =
        1; ///< from 1; those of one step are made together, a later step when the earlier is everywhere
    Action action = Action::Add;
    DomainName name;
    dns::RecordType type = dns::RecordType::Txt;
    std::chrono::seconds ttl{
        3600};             ///< of the set afterwards; of a set that goes: what it had, as far as known
    QList<QByteArray> old; ///< wire form; empty with Add
    QList<QByteArray> now; ///< wire form; empty with Remove
    QStringList because;   ///< identifiers of findings; empty where somebody wished it
    Risk risk = Risk::None;
    QList<RiskKind> risks;
    QString note; ///< a sentence for people, in the language in use; may be empty

    QList<dns::Record> oldRecords() const;
    QList<dns::Record> newRecords() const;
    bool operator==(const Change &) const = default;
};

/// What the zone looks like after \a changes, made in their order: for an overlay.
QList<dns::ChangedSet> outcomeOf(const QList<Change> &changes);
/// Rdata as master files have it.
QString rdataText(dns::RecordType type, const QByteArray &rdata);

/// Words of the JSON.
QString actionId(Action action);   ///< "replace"
QString riskId(Risk risk);         ///< "low"
QString riskKindId(RiskKind kind); ///< "last-mx"
/// What is at stake, in a few words, in the language in use.
QString riskKindText(RiskKind kind);

} // namespace posthorn::plan
