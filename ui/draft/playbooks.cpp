// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/playbooks.h"

#include "core/base/safetext.h"
#include "core/providers/catalogue.h"
#include "core/providers/expand.h"
#include "ui/draft/dkimlines.h"
#include "ui/draft/dmarcstage.h"
#include "ui/draft/presetchoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using plan::Playbook;

namespace {

constexpr qsizetype kMostKeys = 5; ///< old keys whose change is offered

QString said(const char *text)
{
    return QCoreApplication::translate("Playbooks", text);
}

QSet<DomainName> hostsOf(const QList<records::MxRecord> &servers)
{
    QSet<DomainName> hosts;
    for (const records::MxRecord &server : servers)
        hosts.insert(server.host);
    return hosts;
}

QSet<DomainName> publishedHosts(const audit::Audit &seen)
{
    QSet<DomainName> hosts;
    for (const lookup::MxServer &server : seen.seen.mx.servers)
        hosts.insert(server.host);
    return hosts;
}

/// The keys that the chosen provider's values tell of.
QList<plan::DkimWish> presetKeys(const plan::PresetWish &wish, const DomainName &domain)
{
    QList<plan::DkimWish> keys;
    const providers::Preset *preset = providers::Catalogue::shipped().preset(wish.id);
    const QString suffix = u"._domainkey"_s;
    for (const providers::PresetRecord &record :
         preset ? preset->records : QList<providers::PresetRecord>()) {
        const FillIns values = providers::holeValues(*preset, domain, wish.answers);
        const QString name = fillIn(record.name, values);
        const QString value = fillIn(record.value, values);
        const bool isWhole = !name.contains(u'{') && !value.contains(u'{') && name.endsWith(suffix);
        if (record.role == providers::Role::Dkim && record.isPublishable() && isWhole)
            keys.append({name.chopped(suffix.size()), value});
    }
    return keys;
}

/// Who sends from then on, and who no longer.
plan::SendersWish movedSenders(const Wishes &wishes, const audit::Audit &seen)
{
    plan::SendersWish senders = wishes.desired.senders;
    const auto *provider = wishes.desired.preset.value();
    if (provider && !senders.add.contains(provider->id) && provider->id != kOwnPreset)
        senders.add.append(provider->id);
    const auto &old = seen.seen.providers.mailbox;
    if (old && (!provider || old->id != provider->id) && !senders.remove.contains(old->id))
        senders.remove.append(old->id);
    return senders;
}

PlaybookOffer moveOffer(const Wishes &wishes, const audit::Audit &seen, const QDateTime &now)
{
    PlaybookOffer offer;
    offer.title = said(QT_TRANSLATE_NOOP("Playbooks", "Move the mail to other servers"));
    offer.meaning = said(QT_TRANSLATE_NOOP("Playbooks",
                                           "The new servers stand behind the old ones for some days, so that "
                                           "no message is lost. About a week."));
    const lookup::MxSeen &mx = seen.seen.mx;
    if (mx.answer.failed() || mx.isImplicit() || mx.hasNullMx() || mx.servers.isEmpty()) {
        offer.missing = said(QT_TRANSLATE_NOOP("Playbooks", "No servers are published that the mail could "
                                                            "move away from: publish the new ones at once."));
        return offer;
    }
    const QList<records::MxRecord> servers =
        wishes.mx.isNull ? QList<records::MxRecord>() : wishes.mx.records();
    if (!wishes.mxIsWished || servers.isEmpty() || hostsOf(servers) == publishedHosts(seen)) {
        offer.missing = said(QT_TRANSLATE_NOOP("Playbooks", "Say first which servers shall take the mail: "
                                                            "under “Mail servers”, or in the setup."));
        return offer;
    }
    QList<plan::DkimWish> keys;
    if (const auto *wished = wishes.desired.dkim.value())
        keys = *wished;
    keys.removeIf([](const plan::DkimWish &key) { return !key.record; });
    if (const auto *provider = wishes.desired.preset.value())
        keys += presetKeys(*provider, seen.seen.domain);
    offer.book = plan::moveTo(seen, servers, movedSenders(wishes, seen), keys, now);
    return offer;
}

PlaybookOffer dmarcOffer(const Wishes &wishes, const audit::Audit &seen, const QDateTime &now)
{
    PlaybookOffer offer;
    offer.title = said(QT_TRANSLATE_NOOP("Playbooks", "Take DMARC from stage to stage"));
    offer.meaning =
        said(QT_TRANSLATE_NOOP("Playbooks", "From watching to a policy that keeps forgers out, each "
                                            "stage only once the reports allow it. Some months."));
    const QStringList reports = reportAddresses(wishes, &seen);
    const auto *wish = wishes.desired.dmarc.value();
    const Playbook book = plan::dmarcStages(seen, reports, wish && wish->mailingLists, now);
    const bool isAtEnd = publishedStage(seen).has_value() && book.steps.size() < 2;
    if (isAtEnd)
        offer.missing = said(QT_TRANSLATE_NOOP("Playbooks", "The last stage is published already."));
    else if (reports.isEmpty())
        offer.missing = said(QT_TRANSLATE_NOOP("Playbooks", "Say first where reports go, under “Protection”: "
                                                            "without them nobody knows when to go on."));
    else
        offer.book = book;
    return offer;
}

QList<PlaybookOffer> keyOffers(const Wishes &wishes, const audit::Audit &seen, const QDateTime &now)
{
    using State = DkimLine::State;
    QStringList old;
    for (const DkimLine &line : dkimLines(Wishes(), &seen)) {
        const bool isChanged = line.state == State::Published || line.state == State::Weak;
        if (isChanged && old.size() < kMostKeys)
            old.append(line.selector);
    }
    PlaybookOffer empty;
    empty.title = said(QT_TRANSLATE_NOOP("Playbooks", "Change a DKIM key"));
    empty.meaning =
        said(QT_TRANSLATE_NOOP("Playbooks", "The new key stands beside the old one until everything "
                                            "is signed with it. Some weeks."));
    const auto *wished = wishes.desired.dkim.value();
    const QList<plan::DkimWish> keys = wished ? *wished : QList<plan::DkimWish>();
    const auto fresh = std::find_if(keys.begin(), keys.end(), [&](const plan::DkimWish &key) {
        return key.record && !old.contains(key.selector, Qt::CaseInsensitive);
    });
    if (old.isEmpty()) {
        empty.missing = said(QT_TRANSLATE_NOOP("Playbooks", "No key was found that could be changed."));
        return {empty};
    }
    if (fresh == keys.end()) {
        empty.missing =
            said(QT_TRANSLATE_NOOP("Playbooks", "Make the new key first, under “Signatures”, or take "
                                                "in the record that your provider shows."));
        return {empty};
    }
    QList<PlaybookOffer> offers;
    for (const QString &selector : std::as_const(old)) {
        PlaybookOffer offer = empty;
        offer.title = said(QT_TRANSLATE_NOOP("Playbooks", "Change the DKIM key %1 for %2"))
                          .arg(safeText(selector, 100), safeText(fresh->selector, 100));
        offer.book = plan::rotateDkim(seen, selector, fresh->selector, *fresh->record, now);
        offers.append(offer);
    }
    return offers;
}

} // namespace

QList<PlaybookOffer> playbookOffers(const Wishes &wishes, const audit::Audit *seen, const QDateTime &now)
{
    if (!seen)
        return {};
    QList<PlaybookOffer> offers;
    if (wishes.receives())
        offers.append(moveOffer(wishes, *seen, now));
    offers.append(dmarcOffer(wishes, *seen, now));
    if (wishes.sends())
        offers += keyOffers(wishes, *seen, now);
    return offers;
}

QString kindText(Playbook::Kind kind)
{
    switch (kind) {
    case Playbook::Kind::Move:
        return said(QT_TRANSLATE_NOOP("Playbooks", "The mail moves to other servers"));
    case Playbook::Kind::DmarcStages:
        return said(QT_TRANSLATE_NOOP("Playbooks", "DMARC, stage by stage"));
    case Playbook::Kind::DkimRotation:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Playbooks", "A DKIM key is changed"));
}

} // namespace posthorn::ui
