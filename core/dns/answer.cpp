// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/answer.h"

#include "core/dns/rdata.h"

namespace posthorn::dns {

QString Endpoint::toString() const
{
    return (address.isV4() ? QStringLiteral("%1:%2") : QStringLiteral("[%1]:%2"))
        .arg(address.toString(), QString::number(port));
}

DomainName Answer::canonicalName() const
{
    return aliases.isEmpty() ? question.name : nameData(aliases.last()).value_or(question.name);
}

Answer failedAnswer(const Question &question, Failed::Why why, const QString &detail)
{
    Answer answer;
    answer.question = question;
    answer.outcome = Failed{why, detail};
    return answer;
}

} // namespace posthorn::dns
