// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/mender.h"

#include "core/plan/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;

std::span<const Mender *const> allMenders()
{
    static const std::vector<const Mender *> all = [] {
        std::vector<const Mender *> rows;
        for (const auto area :
             {delegationMenders(), mxMenders(), hostsMenders(), spfMenders(), dkimMenders(), dmarcMenders(),
              transportMenders(), daneMenders(), bimiMenders(), clientMenders()}) {
            for (const Mender &mender : area)
                rows.push_back(&mender);
        }
        return rows;
    }();
    return all;
}

QString argumentOf(const audit::Finding &finding, const char *name)
{
    for (const audit::Argument &argument : finding.arguments) {
        if (argument.name == QLatin1String(name))
            return argument.value;
    }
    return {};
}

void receiveNothing(Work &work)
{
    if (work.host().takesNullMx()) {
        work.putMx({{0, DomainName()}});
        return;
    }
    work.putMx({});
    work.limit(said(
        QT_TRANSLATE_NOOP("Plan",
                          "{host} does not take a null MX (“0 .”): without any MX, senders try the domain's "
                          "own address."),
        {{u"host"_s, work.host().name()}}));
}

QStringList wordsOf(const QString &list)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    return list.split(kBetween, Qt::SkipEmptyParts);
}

std::optional<QList<records::MxRecord>> serversFrom(const QString &list)
{
    QList<records::MxRecord> servers;
    for (const QString &word : wordsOf(list)) {
        const auto name = DomainName::parse(word.toUtf8());
        if (!name || name->labelCount() < 2 || records::hostNameFault(*name))
            return std::nullopt;
        servers.append({static_cast<quint16>(10 * (servers.size() + 1)), *name});
    }
    return servers.isEmpty() ? std::nullopt : std::optional(servers);
}

} // namespace posthorn::plan
