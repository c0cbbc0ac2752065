// SPDX-License-Identifier: GPL-3.0-or-later
// Whether mail programs find the settings of the domain's mailboxes. None of it is required.
#include "core/audit/tools.h"
#include "core/providers/catalogue.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::ClientSeen;
using lookup::ServiceSeen;

const ClientSeen *clientOf(const Judging &on)
{
    return on.seen.client ? &*on.seen.client : nullptr;
}

constexpr auto kAutodiscoverService = "_autodiscover._tcp";

/// The record by which the mailbox provider's customers lead mail programs to it; nothing where it has none.
const providers::PresetRecord *publishedBy(const providers::Preset *preset)
{
    if (!preset)
        return nullptr;
    const auto at = std::find_if(preset->records.begin(), preset->records.end(),
                                 [](const providers::PresetRecord &record) {
                                     const bool named = record.name == "autodiscover"_L1 ||
                                                        record.name == QLatin1String(kAutodiscoverService);
                                     // What has to be copied from the provider's console is not known here.
                                     return named && !record.optional && record.condition.isEmpty() &&
                                            record.isPublishable() && !record.value.contains(u'{');
                                 });
    return at != preset->records.end() ? &*at : nullptr;
}

const providers::Preset *mailboxOf(const Judging &on)
{
    const auto &mailbox = on.seen.providers.mailbox;
    return mailbox ? providers::Catalogue::shipped().preset(mailbox->id) : nullptr;
}

void autodiscoverMissing(const Judging &on, Sink &sink)
{
    const ClientSeen *seen = clientOf(on);
    const providers::Preset *provider = mailboxOf(on);
    const providers::PresetRecord *record = publishedBy(provider);
    const ServiceSeen *service = seen ? seen->service(kAutodiscoverService) : nullptr;
    if (!record || !service || !seen->autodiscover.isNxDomain() || !seen->autodiscover.aliases.isEmpty() ||
        !service->answer.absent())
        return;
    sink.add(on.domain(),
             {arg(u"provider"_s, provider->name), arg(u"name"_s, record->name + u'.' + on.domain()),
              arg(u"type"_s, dns::typeName(record->type)), arg(u"value"_s, record->value)},
             {evidence(seen->autodiscover), evidence(service->answer)});
}

/// Names that mail programs are sent to, each with the record that does it.
QList<std::pair<DomainName, QString>> autodiscoverTargets(const ClientSeen &seen)
{
    QList<std::pair<DomainName, QString>> targets;
    if (const auto target = seen.autodiscoverTarget())
        targets.append({*target, evidence(seen.autodiscover.aliases.first())});
    for (const ServiceSeen &service : seen.services) {
        for (const ServiceSeen::Target &target : service.targets) {
            if (!target.srv.target.isRoot())
                targets.append({target.srv.target, evidence(service.answer)});
        }
    }
    return targets;
}

void autodiscoverMismatch(const Judging &on, Sink &sink)
{
    const ClientSeen *seen = clientOf(on);
    const providers::Preset *mailbox = mailboxOf(on);
    if (!seen || !mailbox)
        return;
    for (const auto &[target, proof] : autodiscoverTargets(*seen)) {
        const providers::Preset *other = providers::Catalogue::shipped().byClientTarget(target);
        if (other && other->id != mailbox->id)
            sink.add(
                on.domain(),
                {arg(u"target"_s, target), arg(u"other"_s, other->name), arg(u"provider"_s, mailbox->name)},
                {proof});
    }
}

void srvInvalid(const Judging &on, Sink &sink)
{
    const ClientSeen *seen = clientOf(on);
    if (!seen)
        return;
    for (const ServiceSeen &service : seen->services) {
        const bool nowhere = std::any_of(service.targets.begin(), service.targets.end(),
                                         [](const ServiceSeen::Target &t) { return t.leadsNowhere(); });
        const bool dangles = service.answer.absent() && seen->exists(service.answer);
        if (nowhere || service.hasUnreadable || dangles)
            sink.add(service.answer.question.name.toString(),
                     {arg(u"service"_s, service.answer.question.name.toString())},
                     {evidence(service.answer)});
    }
}

void clientLookupFailed(const Judging &on, Sink &sink)
{
    const ClientSeen *seen = clientOf(on);
    if (!seen)
        return;
    QList<const dns::Answer *> answers{&seen->autodiscover, &seen->autoconfig};
    for (const ServiceSeen &service : seen->services) {
        answers.append(&service.answer);
        for (const ServiceSeen::Target &target : service.targets) {
            if (!target.srv.target.isRoot() && !target.a.found() && !target.aaaa.found())
                answers << &target.a << &target.aaaa;
        }
    }
    for (const dns::Answer *answer : answers) {
        if (answer->failed())
            sink.add(on.domain(), {failureWords(u"reason"_s, *answer->failed())}, {evidence(*answer)});
    }
}

void clientOk(const Judging &on, Sink &sink)
{
    const ClientSeen *seen = clientOf(on);
    if (!seen || seen->isEmpty())
        return;
    QStringList proof;
    for (const dns::Answer *answer : {&seen->autodiscover, &seen->autoconfig}) {
        if (answer->found() && seen->exists(*answer))
            proof.append(evidence(*answer));
    }
    for (const ServiceSeen &service : seen->services) {
        if (service.answer.found() && seen->exists(service.answer))
            proof.append(evidence(service.answer));
    }
    sink.add(on.domain(), {}, proof);
}

// clang-format off
constexpr auto kClient = std::to_array<Check>({
    {"client.autodiscover-mismatch", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Mail programs are sent to another provider"),
      QT_TRANSLATE_NOOP("Findings", "The mailboxes are at {provider}, but programs that look for their settings are led to {other} ({target})."),
      QT_TRANSLATE_NOOP("Findings", "Delete the records that lead to {other}, or put those of {provider} in their place.")},
     "", &autodiscoverMismatch},
    {"client.srv-invalid", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A service for mail programs leads to nothing"),
      QT_TRANSLATE_NOOP("Findings", "The SRV record at {service} names a server without an address, or cannot be read. Mail programs that follow it fail."),
      QT_TRANSLATE_NOOP("Findings", "Put in a server that exists, or delete the record. To say that the service is not offered, let it name a dot alone.")},
     "RFC 6186 §3.4", &srvInvalid},
    {"client.autodiscover-missing", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Mail programs do not find their settings"),
      QT_TRANSLATE_NOOP("Findings", "{provider} has a service that sets up mail programs, and this domain does not lead to it: people type the settings by hand."),
      QT_TRANSLATE_NOOP("Findings", "Publish at {name} a {type} record: {value}")},
     "", &autodiscoverMissing},
    {"client.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The settings for mail programs could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Whether programs find them is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs your DNS.")},
     "", &clientLookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"client.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "Mail programs find their settings"),
      QT_TRANSLATE_NOOP("Findings", "The records that lead them there are in order."),
      ""},
     "RFC 6186 §3.4", &clientOk},
});
// clang-format on

} // namespace

std::span<const Check> clientChecks()
{
    return kClient;
}

} // namespace posthorn::audit
