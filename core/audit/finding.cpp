// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/finding.h"

#include "core/audit/check.h"
#include "core/base/fillin.h"

#include <QCoreApplication>

namespace posthorn::audit {

namespace {

constexpr auto kContext = "Findings";

QString translated(const QString &text)
{
    return QCoreApplication::translate(kContext, text.toUtf8().constData());
}

FillIns fillInsOf(const QList<Argument> &arguments)
{
    FillIns plain;
    for (const Argument &argument : arguments) {
        if (!argument.translate)
            plain.append({argument.name, argument.value});
    }
    FillIns all = plain;
    for (const Argument &argument : arguments) {
        if (argument.translate)
            all.append({argument.name, fillIn(translated(argument.value), plain)});
    }
    return all;
}

} // namespace

FindingText textOf(const Finding &finding)
{
    const Check *check = checkById(finding.id);
    if (!check)
        return {finding.id, {}, {}};
    const FillIns values = fillInsOf(finding.arguments);
    const auto say = [&](const char *text) {
        return fillIn(QCoreApplication::translate(kContext, text), values);
    };
    FindingText text{say(check->text.title), say(check->text.detail), say(check->text.fix)};
    if (finding.waiting > 0) {
        //: Behind the text of a finding that explains why other parts of the audit were left out.
        text.detail +=
            QLatin1Char(' ') + QCoreApplication::translate("Findings", "%n other check(s) wait for this.",
                                                           nullptr, finding.waiting);
    }
    return text;
}

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QStringLiteral("good");
    case Severity::Notice:
        return QStringLiteral("notice");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

bool saysNotSeen(const QString &id)
{
    return id.endsWith(QLatin1String(".lookup-failed"));
}

Effort effortOf(const QString &id, Mend mend, Who who)
{
    if (mend == Mend::None || who == Who::Nobody || saysNotSeen(id))
        return Effort::Nothing;
    if (who != Who::You)
        return Effort::Request;
    switch (mend) {
    case Mend::Dns:
        return Effort::Change;
    case Mend::Ask:
        return Effort::Question;
    default:
        return Effort::Work;
    }
}

QString mendId(Mend mend)
{
    switch (mend) {
    case Mend::None:
        return QStringLiteral("none");
    case Mend::Dns:
        return QStringLiteral("dns");
    case Mend::Ask:
        return QStringLiteral("ask");
    case Mend::Manual:
        break;
    }
    return QStringLiteral("manual");
}

QString whoId(Who who)
{
    switch (who) {
    case Who::You:
        return QStringLiteral("you");
    case Who::DnsHost:
        return QStringLiteral("dns-host");
    case Who::MailProvider:
        return QStringLiteral("mail-provider");
    case Who::Sender:
        return QStringLiteral("sender");
    case Who::Nobody:
        break;
    }
    return QStringLiteral("nobody");
}

} // namespace posthorn::audit
