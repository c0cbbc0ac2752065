// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/mtastsdraft.h"

#include "core/base/safetext.h"
#include "core/providers/catalogue.h"
#include "core/providers/expand.h"

#include <QCoreApplication>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using records::MtaStsMx;
using records::MtaStsPolicy;

namespace {

constexpr std::chrono::seconds kTrialAge{86400};  ///< one day, while it is tried
constexpr std::chrono::seconds kUsualAge{604800}; ///< one week

/// The pattern of the host's provider that stands for it; else the host's own name.
MtaStsMx patternFor(const DomainName &host)
{
    const auto match = providers::Catalogue::shipped().byMx(host);
    for (const providers::MxSet &set :
         match && match->preset ? match->preset->mx : QList<providers::MxSet>()) {
        for (const QString &text : set.policyMx) {
            const bool isWildcard = text.startsWith(u"*."_s);
            const auto name = DomainName::parse(text.mid(isWildcard ? 2 : 0).toLatin1());
            if (name && MtaStsMx{*name, isWildcard}.matches(host))
                return {*name, isWildcard};
        }
    }
    return {host, false};
}

} // namespace

MtaStsPolicy policyFor(const Wishes &wishes, plan::MtaStsStage stage)
{
    MtaStsPolicy policy;
    policy.version = "STSv1";
    policy.mode =
        stage == plan::MtaStsStage::Enforce ? MtaStsPolicy::Mode::Enforce : MtaStsPolicy::Mode::Testing;
    policy.maxAge = stage == plan::MtaStsStage::Enforce ? kUsualAge : kTrialAge;
    for (const records::MxRecord &record : wishes.mx.records()) {
        const MtaStsMx pattern = patternFor(record.host);
        if (!record.isNull() && !policy.mx.contains(pattern))
            policy.mx.append(pattern);
    }
    return policy;
}

QString policyFault(const Wishes &wishes)
{
    const MtaStsPolicy policy = policyFor(wishes, plan::MtaStsStage::Enforce);
    if (policy.mx.isEmpty())
        return QCoreApplication::translate("MtaStsDraft",
                                           "There is no mail server that a policy could name.");
    for (const records::MxRecord &record : wishes.mx.records()) {
        if (!policy.matches(record.host))
            return QCoreApplication::translate("MtaStsDraft", "The policy would not allow the server %1.")
                .arg(safeText(record.host.toUnicode()));
    }
    return {};
}

} // namespace posthorn::ui
