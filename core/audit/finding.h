// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/area.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace posthorn::audit {

enum class Severity
{
    Good,    ///< worth saying
    Notice,  ///< could be better; nobody loses mail
    Warning, ///< works by luck, or will break
    Error,   ///< mail is lost, or the domain can be forged, or receivers ignore the record
};

/// How a finding is mended.
enum class Mend
{
    None,   ///< nothing to do
    Dns,    ///< a plan makes the change of records by itself
    Ask,    ///< a plan makes it once a question is answered
    Manual, ///< somebody must do something outside DNS
};

/// Whose move it is.
enum class Who
{
    You,
    DnsHost,
    MailProvider,
    Sender,
    Nobody
};

/// How much work it is to mend something, least first: an estimate, to rank by and to plan a day with.
enum class Effort
{
    Change,   ///< one change of records
    Question, ///< the same, once something is decided
    Work,     ///< something outside DNS, by oneself
    Request,  ///< somebody else has to be asked, and be waited for
    Nothing,  ///< nothing to do, or nothing but to look again
};

/// A value for a hole of a check's texts.
struct Argument
{
    QString name;
    QString value;          ///< safe to show
    bool translate = false; ///< the value is itself a text of ours, whose holes the other arguments fill

    bool operator==(const Argument &) const = default;
};

/// One thing that an audit says about one subject. A value; its words are made by textOf().
struct Finding
{
    QString id; ///< "spf.lookup-limit"
    Severity severity = Severity::Notice;
    lookup::Area area = lookup::Area::Local;
    QString subject; ///< a host, a selector, a name server; else the domain
    QList<Argument> arguments;
    QStringList evidence; ///< every occurrence; safe to show
    Mend mend = Mend::None;
    Who who = Who::Nobody;
    QString reference;  ///< "RFC 7208 §4.6.4"
    int waiting = 0;    ///< how many areas were not looked at because of this
    bool counts = true; ///< false: only the provider could change it, or it is no verdict on the domain
    bool aside = false; ///< of a look-up that failed: the area is judged without it

    bool operator==(const Finding &) const = default;
};

/// What is so (title), what happens because of it (detail), what to do (fix); in the language in use.
struct FindingText
{
    QString title;
    QString detail;
    QString fix;
};
FindingText textOf(const Finding &finding);

/// Whether findings of that identifier say only that something could not be seen.
bool saysNotSeen(const QString &id);
Effort effortOf(const QString &id, Mend mend, Who who);

/// Words of the command line and the JSON.
QString severityId(Severity severity); ///< "error"
QString mendId(Mend mend);             ///< "dns"
QString whoId(Who who);                ///< "dns-host"

} // namespace posthorn::audit
