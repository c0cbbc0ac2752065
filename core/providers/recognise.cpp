// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/recognise.h"

#include "core/base/safetext.h"
#include "core/providers/selectors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace posthorn::providers {

namespace {

/// Kinds of evidence, strongest first.
enum class Proof : size_t
{
    DkimTarget,
    Mx,
    Spf,
    Txt,
    Selector,
    Client,
};
constexpr size_t kProofs = 6;
constexpr qsizetype kShownTxt = 80; ///< characters of a verification text that are quoted

/// What speaks for one preset.
struct Standing
{
    const Preset *preset = nullptr;
    std::array<QStringList, kProofs> proofs;
    bool denied = false; ///< a key where the provider has aliases only

    bool has(Proof proof) const { return !proofs[static_cast<size_t>(proof)].isEmpty(); }
    /// How strong the strongest is, 0 best; nothing where evidence to the contrary outweighs it.
    std::optional<size_t> strength() const
    {
        for (size_t i = 0; i < kProofs; ++i) {
            const bool weak = i > static_cast<size_t>(Proof::Spf);
            if (!proofs[i].isEmpty() && !(denied && weak))
                return i;
        }
        return std::nullopt;
    }
    Recognised recognised() const
    {
        Recognised result{preset->id, preset->name, {}};
        for (const QStringList &texts : proofs)
            result.evidence += texts;
        return result;
    }
};

/// Collects what speaks for whom, in the order in which it was seen.
class Case
{
public:
    Standing &of(const Preset *preset)
    {
        const auto known = std::find_if(m_standings.begin(), m_standings.end(),
                                        [preset](const Standing &s) { return s.preset == preset; });
        if (known != m_standings.end())
            return *known;
        m_standings.push_back({preset, {}, false});
        return m_standings.back();
    }
    void add(const Preset *preset, Proof proof, const QString &text)
    {
        if (!preset)
            return;
        QStringList &texts = of(preset).proofs[static_cast<size_t>(proof)];
        if (!texts.contains(text))
            texts.append(text);
    }
    const std::vector<Standing> &standings() const { return m_standings; }

private:
    std::vector<Standing> m_standings;
};

void addMx(const Evidence &evidence, const Catalogue &catalogue, Recognition &result, Case &found)
{
    for (const Evidence::Mx &mx : evidence.mx) {
        const auto match = catalogue.byMx(mx.host);
        result.mx.append({mx.host, match ? match->preset->id : QString(), match && match->verification});
        if (match && !match->verification)
            found.add(match->preset, Proof::Mx, u"mx: "_s + mx.host.toString());
    }
}

void addSpf(const Evidence &evidence, const Catalogue &catalogue, Case &found)
{
    for (const DomainName &host : evidence.spfIncludes)
        found.add(catalogue.bySpfHost(host), Proof::Spf, u"spf: "_s + host.toString());
    for (const DomainName &host : evidence.spfHosts)
        found.add(catalogue.bySpfHost(host), Proof::Spf, u"spf: "_s + host.toString());
}

/// Whether the provider has only aliases at this selector, never a key of the domain's own.
bool wantsAlias(const Preset &preset, const QString &selector)
{
    const QList<FixedSelector> fixed = fixedSelectors(preset);
    return std::any_of(fixed.cbegin(), fixed.cend(), [&selector](const FixedSelector &f) {
        return f.type == dns::RecordType::Cname && f.selector == selector.toLower();
    });
}

void addDkim(const Evidence &evidence, const Catalogue &catalogue, Case &found)
{
    for (const Evidence::Dkim &dkim : evidence.dkim) {
        if (dkim.revoked)
            continue;
        if (dkim.target) {
            if (const Preset *preset = catalogue.byDkimTarget(*dkim.target)) {
                found.add(preset, Proof::DkimTarget,
                          u"dkim: "_s + safeText(dkim.selector) + u" -> "_s + dkim.target->toString());
                continue;
            }
        }
        const Preset *preset = dkim.target || dkim.hasKey ? catalogue.bySelector(dkim.selector) : nullptr;
        if (preset && !dkim.target && wantsAlias(*preset, dkim.selector))
            found.of(preset).denied = true;
        else
            found.add(preset, Proof::Selector, u"selector: "_s + safeText(dkim.selector));
    }
}

void addRest(const Evidence &evidence, const Catalogue &catalogue, Case &found)
{
    for (const QByteArray &text : evidence.apexTxt)
        found.add(catalogue.byApexTxt(text), Proof::Txt, u"txt: "_s + safeText(text, kShownTxt));
    if (evidence.autodiscover) {
        found.add(catalogue.byClientTarget(*evidence.autodiscover), Proof::Client,
                  u"autodiscover: "_s + evidence.autodiscover->toString());
    }
    for (const DomainName &target : evidence.srvTargets)
        found.add(catalogue.byClientTarget(target), Proof::Client, u"srv: "_s + target.toString());
}

bool isNullMx(const Evidence &evidence)
{
    return evidence.mx.size() == 1 && evidence.mx.first().host.isRoot();
}

/// The preset that most mail goes to: of the servers with the lowest preference, the first that is known.
const Preset *receiverOf(const Evidence &evidence, const Catalogue &catalogue)
{
    std::optional<quint16> best;
    const Preset *receiver = nullptr;
    for (const Evidence::Mx &mx : evidence.mx) {
        const auto match = catalogue.byMx(mx.host);
        if (mx.host.isRoot() || (match && match->verification) || (best && mx.preference > *best))
            continue;
        if (!best || mx.preference < *best)
            receiver = nullptr;
        best = mx.preference;
        if (!receiver && match)
            receiver = match->preset;
    }
    return receiver;
}

/// The mailbox behind first servers that keep no mail themselves.
const Standing *mailboxBehind(const Preset *receiver, const Case &found)
{
    const Standing *best = nullptr;
    for (const Standing &standing : found.standings()) {
        const auto strength = standing.strength();
        if (standing.preset->kind != Kind::Mailbox || !strength)
            continue;
        if (!receiver && !standing.has(Proof::DkimTarget) && !standing.has(Proof::Spf))
            continue;
        if (!best || *strength < *best->strength())
            best = &standing;
    }
    return best;
}

bool sends(const Standing &standing)
{
    if (standing.preset->kind == Kind::Sender)
        return standing.strength().has_value();
    return standing.has(Proof::DkimTarget) || standing.has(Proof::Spf);
}

void assignRoles(const Evidence &evidence, const Preset *receiver, Case &found, Recognition &result)
{
    const Preset *mailbox = receiver && receiver->kind == Kind::Mailbox ? receiver : nullptr;
    if (!mailbox && !isNullMx(evidence)) {
        const Standing *behind = mailboxBehind(receiver, found);
        mailbox = behind ? behind->preset : nullptr;
    }
    if (mailbox)
        result.mailbox = found.of(mailbox).recognised();
    if (receiver && receiver->kind == Kind::Gateway)
        result.gateway = found.of(receiver).recognised();
    if (receiver && receiver->kind == Kind::Forwarder)
        result.forwarder = found.of(receiver).recognised();
    for (const Standing &standing : found.standings()) {
        const bool hasRole =
            standing.preset == mailbox || (standing.preset == receiver && receiver->kind != Kind::Sender);
        if (!hasRole && sends(standing))
            result.senders.append(standing.recognised());
    }
}

/// The host of most of the name servers; of equals the first seen.
std::optional<Recognised> dnsHostOf(const QList<DomainName> &nameServers, const Catalogue &catalogue)
{
    QList<Recognised> hosts;
    for (const DomainName &server : nameServers) {
        const DnsHost *host = catalogue.byNameServer(server);
        if (!host)
            continue;
        auto known = std::find_if(hosts.begin(), hosts.end(),
                                  [host](const Recognised &r) { return r.id == host->id; });
        if (known == hosts.end())
            known = hosts.insert(hosts.end(), {host->id, host->name, {}});
        known->evidence.append(u"ns: "_s + server.toString());
    }
    const auto most = std::max_element(hosts.cbegin(), hosts.cend(), [](const auto &a, const auto &b) {
        return a.evidence.size() < b.evidence.size();
    });
    return most == hosts.cend() ? std::nullopt : std::optional(*most);
}

std::optional<Recognised> hostedDmarcOf(const Evidence &evidence, const Catalogue &catalogue)
{
    if (evidence.dmarcTarget) {
        if (const HostedService *service = catalogue.byDmarcTarget(*evidence.dmarcTarget))
            return Recognised{service->id, service->name, {u"_dmarc: "_s + evidence.dmarcTarget->toString()}};
    }
    for (const DomainName &server : evidence.dmarcNameServers) {
        if (const HostedService *service = catalogue.byDmarcTarget(server))
            return Recognised{service->id, service->name, {u"_dmarc ns: "_s + server.toString()}};
    }
    return std::nullopt;
}

} // namespace

QStringList Recognition::presetIds() const
{
    QStringList ids;
    for (const auto *role : {&mailbox, &gateway, &forwarder}) {
        if (*role)
            ids.append((*role)->id);
    }
    for (const Recognised &sender : senders)
        ids.append(sender.id);
    return ids;
}

Recognition recognise(const Evidence &evidence, const Catalogue &catalogue)
{
    Recognition result;
    Case found;
    addMx(evidence, catalogue, result, found);
    addSpf(evidence, catalogue, found);
    addDkim(evidence, catalogue, found);
    addRest(evidence, catalogue, found);
    const Preset *receiver = receiverOf(evidence, catalogue);
    result.receiver = receiver ? receiver->id : QString();
    assignRoles(evidence, receiver, found, result);
    result.dnsHost = dnsHostOf(evidence.nameServers, catalogue);
    result.hostedDmarc = hostedDmarcOf(evidence, catalogue);
    return result;
}

} // namespace posthorn::providers
