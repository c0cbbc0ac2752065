// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"
#include "core/base/safetext.h"
#include "core/dns/rdata.h"

/// Small things that the checks of several areas need.
namespace posthorn::audit {

inline Argument arg(const QString &name, const QString &value)
{
    return {name, value, false};
}
inline Argument arg(const QString &name, const DomainName &value)
{
    return {name, value.toString(), false};
}
inline Argument arg(const QString &name, qint64 value)
{
    return {name, QString::number(value), false};
}
/// Octets from outside, at most as long as a sentence bears.
Argument arg(const QString &name, const QByteArray &octets);
/// A text of ours, marked with QT_TRANSLATE_NOOP("Findings", …).
inline Argument words(const QString &name, const char *text)
{
    return {name, QString::fromUtf8(text), true};
}

/// "example.com TXT: v=spf1 -all" and the like.
QString evidence(const dns::Record &record);
QStringList evidence(const QList<dns::Record> &records);
QString evidence(const DomainName &name, const QByteArray &text);
/// Who was asked, and what came: "192.0.2.53:53: timeout".
QString evidence(const dns::Answer &answer);
/// A failure in a few words, for people.
Argument failureWords(const QString &name, const dns::Failed &failed);
/// The same, where several were asked for and their answers are not kept.
inline Argument noAnswer(const QString &name)
{
    return words(name, QT_TRANSLATE_NOOP("Findings", "no usable answer came"));
}

/// Zone files answer for their zones alone: what lies outside, nobody was asked for.
inline bool wasAsked(const Judging &on, const dns::Failed &failed)
{
    return on.seen.hasAuthority || failed.why != dns::Failed::Why::Refused;
}

/// Names with commas between.
QString listed(const QList<DomainName> &names);

} // namespace posthorn::audit
