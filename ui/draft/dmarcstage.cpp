// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/dmarcstage.h"

#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using records::DmarcPolicy;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("DmarcStages", text);
}

DmarcStage stageFrom(DmarcPolicy policy, bool testing)
{
    switch (policy) {
    case DmarcPolicy::None:
        return DmarcStage::Watch;
    case DmarcPolicy::Quarantine:
        return testing ? DmarcStage::TryQuarantine : DmarcStage::Quarantine;
    case DmarcPolicy::Reject:
        break;
    }
    return testing ? DmarcStage::TryReject : DmarcStage::Reject;
}

plan::DmarcWish dmarcOf(const Wishes &wishes)
{
    const auto *wish = wishes.desired.dmarc.value();
    return wish ? *wish : plan::DmarcWish();
}

std::optional<records::DmarcRecord> ownRecord(const audit::Audit &seen)
{
    return seen.seen.dmarc.walk.isEmpty() ? std::nullopt : seen.seen.dmarc.own().record();
}

Condition condition(bool isMet, bool isKnown, const char *text)
{
    return {!isKnown ? Condition::State::Unknown
            : isMet  ? Condition::State::Met
                     : Condition::State::Open,
            said(text)};
}

} // namespace

std::optional<DmarcStage> publishedStage(const audit::Audit &seen)
{
    const auto record = ownRecord(seen);
    if (!record || record->hasNoEffect())
        return std::nullopt;
    return stageFrom(record->p.value_or(DmarcPolicy::None), record->isTesting());
}

std::optional<DmarcStage> stageOf(const Wishes &wishes, const audit::Audit *seen)
{
    const plan::DmarcWish wish = dmarcOf(wishes);
    if (wish.policy)
        return stageFrom(*wish.policy, wish.testing.value_or(false));
    return seen ? publishedStage(*seen) : std::nullopt;
}

Wishes withStage(Wishes wishes, DmarcStage stage)
{
    plan::DmarcWish wish = dmarcOf(wishes);
    const bool isReject = stage == DmarcStage::TryReject || stage == DmarcStage::Reject;
    wish.policy = stage == DmarcStage::Watch ? DmarcPolicy::None
                  : isReject                 ? DmarcPolicy::Reject
                                             : DmarcPolicy::Quarantine;
    wish.testing = stage == DmarcStage::TryQuarantine || stage == DmarcStage::TryReject;
    wishes.desired.dmarc = wish;
    return wishes;
}

DmarcStage advisedStage(const Wishes &wishes, const audit::Audit *seen)
{
    if (!wishes.sends())
        return DmarcStage::Reject;
    const auto published = seen ? publishedStage(*seen) : std::nullopt;
    return published.value_or(DmarcStage::Watch);
}

DmarcStage lastStage(const Wishes &wishes)
{
    return dmarcOf(wishes).mailingLists ? DmarcStage::Quarantine : DmarcStage::Reject;
}

QStringList reportAddresses(const Wishes &wishes, const audit::Audit *seen)
{
    const plan::DmarcWish wish = dmarcOf(wishes);
    if (wish.rua)
        return *wish.rua;
    QStringList addresses;
    const auto record = seen ? ownRecord(*seen) : std::nullopt;
    for (const records::ReportUri &uri : record ? record->rua : QList<records::ReportUri>()) {
        if (!uri.address.isEmpty())
            addresses.append(safeText(uri.address));
    }
    return addresses;
}

Wishes withReports(Wishes wishes, const QStringList &addresses)
{
    plan::DmarcWish wish = dmarcOf(wishes);
    wish.rua = addresses;
    wishes.desired.dmarc = wish;
    return wishes;
}

Wishes withMailingLists(Wishes wishes, bool on)
{
    plan::DmarcWish wish = dmarcOf(wishes);
    wish.mailingLists = on;
    wishes.desired.dmarc = wish;
    return wishes;
}

QList<Condition> conditionsFor(DmarcStage stage, const Wishes &wishes, const audit::Audit *seen)
{
    if (stage == DmarcStage::Watch || !wishes.sends())
        return {};
    const bool hasReports = !reportAddresses(wishes, seen).isEmpty();
    const auto *dkim = seen && seen->seen.dkim ? &*seen->seen.dkim : nullptr;
    const bool hasKey =
        dkim && std::any_of(dkim->selectors.begin(), dkim->selectors.end(),
                            [](const lookup::SelectorSeen &s) { return s.txt.found() != nullptr; });
    const auto published = seen ? publishedStage(*seen) : std::nullopt;
    const auto before = static_cast<DmarcStage>(static_cast<int>(stage) - 1);
    QList<Condition> conditions{
        condition(hasReports, true,
                  QT_TRANSLATE_NOOP("DmarcStages", "Reports arrive somewhere where somebody reads them.")),
        // Not found is not absent: selectors are guessed.
        condition(hasKey, hasKey || (dkim && dkim->noSelectorExists()),
                  QT_TRANSLATE_NOOP("DmarcStages",
                                    "Each message is signed with DKIM, also those of every service.")),
        condition(published && *published >= before, seen != nullptr,
                  QT_TRANSLATE_NOOP("DmarcStages",
                                    "The stage before this one has been published, for a month at least.")),
        condition(false, false,
                  QT_TRANSLATE_NOOP("DmarcStages", "The reports show nobody of yours who fails.")),
    };
    return conditions;
}

TypedAddresses readAddresses(const QString &typed)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    TypedAddresses result;
    for (QString word : typed.split(kBetween, Qt::SkipEmptyParts)) {
        if (word.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            word = word.mid(7);
        const records::ReportUri uri = records::mailtoUri(word.toUtf8());
        if (!uri.isUsable() || !word.contains(u'@')) {
            if (result.unusable.isEmpty())
                result.unusable = safeText(word, 80);
            continue;
        }
        result.addresses.append(word);
    }
    return result;
}

} // namespace posthorn::ui
