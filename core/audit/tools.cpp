// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/tools.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::audit {

namespace {

constexpr qsizetype kSentenceCharacters = 80;

const char *failureText(dns::Failed::Why why)
{
    using Why = dns::Failed::Why;
    switch (why) {
    case Why::Timeout:
        return QT_TRANSLATE_NOOP("Findings", "no answer in time");
    case Why::ServFail:
        return QT_TRANSLATE_NOOP("Findings", "the server reports a failure (SERVFAIL)");
    case Why::Refused:
        return QT_TRANSLATE_NOOP("Findings", "the server refuses to answer (REFUSED)");
    case Why::BadRcode:
        return QT_TRANSLATE_NOOP("Findings", "the server answers with an error");
    case Why::Malformed:
        return QT_TRANSLATE_NOOP("Findings", "the answer is no valid DNS message");
    case Why::Truncated:
        return QT_TRANSLATE_NOOP("Findings", "the answer is too big for UDP, and TCP does not work");
    case Why::Unreachable:
        return QT_TRANSLATE_NOOP("Findings", "the server cannot be reached");
    case Why::AliasLoop:
        return QT_TRANSLATE_NOOP("Findings", "the aliases go round in a circle");
    case Why::NoResolver:
        return QT_TRANSLATE_NOOP("Findings", "no DNS resolver is configured");
    case Why::NotRecorded:
        return QT_TRANSLATE_NOOP("Findings", "the recording does not hold this question");
    case Why::Cancelled:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings", "the look-up was cancelled");
}

} // namespace

Argument arg(const QString &name, const QByteArray &octets)
{
    return {name, safeText(octets, kSentenceCharacters), false};
}

QString evidence(const dns::Record &record)
{
    if (record.type == dns::RecordType::Txt || record.type == dns::RecordType::Spf)
        return evidence(record.name, dns::txtText(record));
    return QStringLiteral("%1 %2 %3")
        .arg(record.name.toString(), dns::typeName(record.type), dns::rdataText(record));
}

QStringList evidence(const QList<dns::Record> &records)
{
    QStringList lines;
    for (const dns::Record &record : records)
        lines.append(evidence(record));
    return lines;
}

QString evidence(const DomainName &name, const QByteArray &text)
{
    return name.toString() + QStringLiteral(" TXT: ") + safeText(text);
}

QString evidence(const dns::Answer &answer)
{
    const QString question =
        answer.question.name.toString() + QLatin1Char(' ') + dns::typeName(answer.question.type);
    const QString asked =
        answer.server.isEmpty() ? question : answer.server + QStringLiteral(" · ") + question;
    if (const dns::Failed *failed = answer.failed()) {
        const QString words = QCoreApplication::translate("Findings", failureText(failed->why));
        return failed->detail.isEmpty() ? asked + QStringLiteral(": ") + words
                                        : asked + QStringLiteral(": ") + words + QStringLiteral(" (") +
                                              failed->detail + QLatin1Char(')');
    }
    if (answer.absent())
        return asked + (answer.isNxDomain() ? QStringLiteral(": NXDOMAIN") : QStringLiteral(": NODATA"));
    return asked + QStringLiteral(": ") + evidence(answer.records()).join(QStringLiteral(", "));
}

Argument failureWords(const QString &name, const dns::Failed &failed)
{
    return words(name, failureText(failed.why));
}

bool isVerification(const Judging &on, const DomainName &host)
{
    const auto &list = on.seen.providers.mx;
    return std::any_of(list.begin(), list.end(),
                       [&](const providers::MxProvider &p) { return p.host == host && p.verification; });
}

QString listed(const QList<DomainName> &names)
{
    QStringList texts;
    for (const DomainName &name : names)
        texts.append(name.toString());
    return texts.join(QStringLiteral(", "));
}

} // namespace posthorn::audit
