// SPDX-License-Identifier: GPL-3.0-or-later
// Mends where mail programs find their settings.
#include "core/dns/rdata.h"
#include "core/plan/mender.h"
#include "core/plan/words.h"
#include "core/providers/catalogue.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;

const providers::Preset *mailboxOf(const Work &work)
{
    const auto &mailbox = work.seen().providers.mailbox;
    return mailbox ? providers::Catalogue::shipped().preset(mailbox->id) : nullptr;
}

void publishAutodiscover(Work &work)
{
    const providers::Preset *preset = mailboxOf(work);
    for (const providers::PresetRecord &record :
         preset ? preset->records : QList<providers::PresetRecord>()) {
        if (record.role == providers::Role::Autodiscover && record.isPublishable())
            applyPresetRecord(work, *preset, record, {});
    }
}

void autodiscoverMissing(Work &work, const Finding &)
{
    publishAutodiscover(work);
}

/// The provider that a target of the domain's belongs to is another than the mailbox's.
bool isOthers(const Work &work, const DomainName &target)
{
    const auto *other = providers::Catalogue::shipped().byClientTarget(target);
    return other && other != mailboxOf(work);
}

/// Services that mail programs look for (RFC 6186, RFC 8314, and Microsoft's).
QList<DomainName> servicePlaces(const Work &work)
{
    QList<DomainName> places;
    for (const char *service : {"_imaps._tcp", "_imap._tcp", "_pop3s._tcp", "_pop3._tcp", "_submission._tcp",
                                "_submissions._tcp", "_autodiscover._tcp"})
        places.append(work.below(service));
    return places;
}

void autodiscoverMismatch(Work &work, const Finding &)
{
    const DomainName alias = work.below("autodiscover");
    if (work.canChange(alias, RecordType::Cname)) {
        const auto target = work.aliasAt(alias);
        if (target && isOthers(work, *target))
            work.put(alias, RecordType::Cname, {});
    }
    for (const DomainName &place : servicePlaces(work)) {
        if (!work.canChange(place, RecordType::Srv))
            continue;
        QList<QByteArray> kept;
        for (const QByteArray &rdata : work.data(place, RecordType::Srv)) {
            const auto srv = dns::srvData({place, RecordType::Srv, std::chrono::seconds(0), rdata});
            if (!srv || !isOthers(work, srv->target))
                kept.append(rdata);
        }
        work.put(place, RecordType::Srv, kept);
    }
    publishAutodiscover(work);
}

/// A service that leads to nothing is no service.
void srvInvalid(Work &work, const Finding &finding)
{
    const auto place = DomainName::parse(finding.subject.toUtf8());
    if (!place)
        return;
    if (work.aliasAt(*place))
        work.put(*place, RecordType::Cname, {});
    work.put(*place, RecordType::Srv, {});
    work.todo(
        audit::Who::You,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "If the service {service} is still offered, publish its record anew, with the host that "
                 "offers it."),
             {{u"service"_s, finding.subject}}));
}

constexpr auto kMenders = std::to_array<Mender>({
    {"client.srv-invalid", &srvInvalid},
    {"client.autodiscover-mismatch", &autodiscoverMismatch},
    {"client.autodiscover-missing", &autodiscoverMissing},
});

} // namespace

std::span<const Mender> clientMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
