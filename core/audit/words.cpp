// SPDX-License-Identifier: GPL-3.0-or-later
// The words that window, terminal and report share.
#include "core/audit/audit.h"
#include "core/audit/danefacts.h"
#include "core/audit/smtpfacts.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

namespace posthorn::audit {

using lookup::Area;

namespace {

using namespace Qt::Literals::StringLiterals;

QString say(const char *text, const FillIns &values = {})
{
    return fillIn(QCoreApplication::translate("Words", text), values);
}

QString count(const char *text, qsizetype n)
{
    return QCoreApplication::translate("Words", text, nullptr, static_cast<int>(n));
}

QString mxSummary(const Audit &audit)
{
    const auto &servers = audit.seen.mx.servers;
    if (audit.seen.mx.hasNullMx() && servers.size() == 1)
        return say(QT_TRANSLATE_NOOP("Words", "receives no mail, and says so"));
    if (servers.isEmpty())
        return audit.seen.mx.isImplicit()
                   ? say(QT_TRANSLATE_NOOP("Words", "no server named; senders try the domain's own address"))
                   : say(QT_TRANSLATE_NOOP("Words", "no mail server"));
    QString first = servers.first().host.toUnicode();
    if (servers.size() == 1)
        return first;
    //: %n counts further mail servers beside the one that is named.
    return say(QT_TRANSLATE_NOOP("Words", "{first} and {others}"),
               {{u"first"_s, first},
                {u"others"_s, count(QT_TRANSLATE_N_NOOP("Words", "%n other(s)"), servers.size() - 1)}});
}

QString hostsSummary(const Audit &audit)
{
    qsizetype addresses = 0;
    for (const lookup::HostSeen &host : audit.seen.hosts)
        addresses += host.addresses.size();
    return count(QT_TRANSLATE_N_NOOP("Words", "%n address(es)"), addresses);
}

QString delegationSummary(const Audit &audit)
{
    if (audit.seen.doesNotExist())
        return say(QT_TRANSLATE_NOOP("Words", "the domain does not exist"));
    if (!audit.seen.delegation)
        return {};
    return count(QT_TRANSLATE_N_NOOP("Words", "%n name server(s)"), audit.seen.delegation->servers.size());
}

QString spfSummary(const Audit &audit)
{
    const auto &spf = audit.seen.spf;
    if (spf.records.isEmpty())
        return say(QT_TRANSLATE_NOOP("Words", "no record"));
    if (spf.records.size() > 1)
        return count(QT_TRANSLATE_N_NOOP("Words", "%n record(s)"), spf.records.size());
    if (!spf.tree || spf.tree->root().state != lookup::SpfNodeState::Ok)
        return say(QT_TRANSLATE_NOOP("Words", "one record, with mistakes"));
    return count(QT_TRANSLATE_N_NOOP("Words", "one record, %n look-up(s) of 10"), spf.tree->lookups());
}

QString dkimSummary(const Audit &audit)
{
    QStringList names;
    if (audit.seen.dkim) {
        for (const lookup::SelectorSeen &selector : audit.seen.dkim->selectors) {
            if (selector.isPresent())
                names.append(selector.selector);
        }
    }
    return names.isEmpty() ? say(QT_TRANSLATE_NOOP("Words", "no key found")) : names.join(u", "_s);
}

QString dmarcSummary(const Audit &audit)
{
    const auto &applied = audit.seen.dmarc.applied;
    if (!applied)
        return say(QT_TRANSLATE_NOOP("Words", "no policy"));
    const auto policy = effectivePolicy(audit.seen.dmarc);
    QString word =
        policy ? QString::fromLatin1(records::print(*policy)) : say(QT_TRANSLATE_NOOP("Words", "no policy"));
    if (!applied->inherited)
        return word;
    return say(QT_TRANSLATE_NOOP("Words", "{policy}, from {above}"),
               {{u"policy"_s, word}, {u"above"_s, applied->foundAt.toUnicode()}});
}

QString smtpSummary(const Audit &audit)
{
    const lookup::SmtpSeen &smtp = *audit.seen.smtp;
    qsizetype answering = 0;
    for (const lookup::SmtpServerSeen &server : smtp.servers)
        answering += outcomeOf(server, audit.seen.network) == ServerOutcome::Ok;
    //: {answering} is "3 addresses answer" or the like; {tried} the number of those that were tried.
    QString text = fillIn(count(QT_TRANSLATE_N_NOOP("Words", "%n address(es) answer, of {tried}"), answering),
                          {{u"tried"_s, QString::number(smtp.servers.size())}});
    if (smtp.serverCount <= smtp.servers.size())
        return text;
    return say(QT_TRANSLATE_NOOP("Words", "{answer} that were tried, of {all} in all"),
               {{u"answer"_s, text}, {u"all"_s, QString::number(smtp.serverCount)}});
}

QString dnssecSummary(const Audit &audit)
{
    if (!audit.seen.dnssec)
        return {};
    const lookup::DnssecSeen &seen = *audit.seen.dnssec;
    if (audit.has(u"dnssec.bogus"_s))
        return say(QT_TRANSLATE_NOOP("Words", "signatures that do not hold"));
    QStringList names;
    for (int algorithm : seen.algorithms())
        names.append(dns::algorithmName(algorithm));
    if (seen.apex.validation.security == dns::Security::Secure)
        return say(QT_TRANSLATE_NOOP("Words", "signed with {algorithms}"),
                   {{u"algorithms"_s, names.join(u", "_s)}});
    return names.isEmpty() ? say(QT_TRANSLATE_NOOP("Words", "not signed"))
                           : say(QT_TRANSLATE_NOOP("Words", "signed, without an anchor at the parent"));
}

QString daneSummary(const Audit &audit)
{
    const QList<DaneHost> hosts = daneHosts(audit.seen);
    const auto with =
        std::count_if(hosts.begin(), hosts.end(), [](const DaneHost &host) { return host.applies(); });
    if (isDaneUnseen(audit.seen))
        return say(QT_TRANSLATE_NOOP("Words", "not compared with what every server shows"));
    //: How many of all mail servers.
    return with == 0 ? say(QT_TRANSLATE_NOOP("Words", "no record in use"))
                     : say(QT_TRANSLATE_NOOP("Words", "in use for {with} of {all} servers"),
                           {{u"with"_s, QString::number(with)}, {u"all"_s, QString::number(hosts.size())}});
}

QString recordSummary(qsizetype records)
{
    return records == 0 ? say(QT_TRANSLATE_NOOP("Words", "no record"))
                        : count(QT_TRANSLATE_N_NOOP("Words", "%n record(s)"), records);
}

QString clientSummary(const lookup::ClientSeen &seen)
{
    const auto services =
        std::count_if(seen.services.begin(), seen.services.end(),
                      [](const lookup::ServiceSeen &service) { return service.isOffered(); });
    if (seen.isEmpty())
        return say(QT_TRANSLATE_NOOP("Words", "no settings published"));
    return services == 0 ? say(QT_TRANSLATE_NOOP("Words", "settings published"))
                         : count(QT_TRANSLATE_N_NOOP("Words", "%n service(s)"), services);
}

QString mtaStsSummary(const lookup::MtaStsSeen &seen)
{
    const records::MtaStsPolicy *policy = seen.goodPolicy();
    if (!policy || seen.found().size() != 1)
        return recordSummary(seen.found().size());
    switch (*policy->mode) {
    case records::MtaStsPolicy::Mode::Enforce:
        return say(QT_TRANSLATE_NOOP("Words", "policy enforced"));
    case records::MtaStsPolicy::Mode::Testing:
        return say(QT_TRANSLATE_NOOP("Words", "policy tested"));
    case records::MtaStsPolicy::Mode::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "policy switched off"));
}

} // namespace

QString verdictId(Verdict verdict)
{
    static const char *const kIds[] = {"unknown", "broken", "at-risk", "fair", "good", "excellent"};
    return QString::fromLatin1(kIds[static_cast<size_t>(verdict)]);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unknown:
        return say(QT_TRANSLATE_NOOP("Words", "Could not check"));
    case Verdict::Broken:
        return say(QT_TRANSLATE_NOOP("Words", "Broken"));
    case Verdict::AtRisk:
        return say(QT_TRANSLATE_NOOP("Words", "At risk"));
    case Verdict::Fair:
        return say(QT_TRANSLATE_NOOP("Words", "Needs attention"));
    case Verdict::Good:
        return say(QT_TRANSLATE_NOOP("Words", "Nearly perfect"));
    case Verdict::Excellent:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "Excellent"));
}

QString areaText(Area area)
{
    static const char *const kNames[] = {
        QT_TRANSLATE_NOOP("Words", "Your network"),
        QT_TRANSLATE_NOOP("Words", "Name servers"),
        QT_TRANSLATE_NOOP("Words", "DNSSEC"),
        QT_TRANSLATE_NOOP("Words", "Mail servers"),
        QT_TRANSLATE_NOOP("Words", "Server addresses"),
        QT_TRANSLATE_NOOP("Words", "SPF"),
        QT_TRANSLATE_NOOP("Words", "DKIM"),
        QT_TRANSLATE_NOOP("Words", "DMARC"),
        QT_TRANSLATE_NOOP("Words", "MTA-STS"),
        QT_TRANSLATE_NOOP("Words", "TLS reports"),
        QT_TRANSLATE_NOOP("Words", "DANE"),
        QT_TRANSLATE_NOOP("Words", "BIMI"),
        QT_TRANSLATE_NOOP("Words", "Live servers"),
        QT_TRANSLATE_NOOP("Words", "Mail programs"),
        QT_TRANSLATE_NOOP("Words", "Reputation"),
    };
    return say(kNames[static_cast<size_t>(area)]);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return say(QT_TRANSLATE_NOOP("Words", "Good"));
    case Severity::Notice:
        return say(QT_TRANSLATE_NOOP("Words", "Could be better"));
    case Severity::Warning:
        return say(QT_TRANSLATE_NOOP("Words", "Needs attention"));
    case Severity::Error:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "Problem"));
}

QString groupText(GroupScore::Group group)
{
    static const char *const kNames[] = {QT_TRANSLATE_NOOP("Words", "Delivery"),
                                         QT_TRANSLATE_NOOP("Words", "SPF"),
                                         QT_TRANSLATE_NOOP("Words", "DKIM"),
                                         QT_TRANSLATE_NOOP("Words", "DMARC"),
                                         QT_TRANSLATE_NOOP("Words", "Encryption on the way"),
                                         QT_TRANSLATE_NOOP("Words", "DNSSEC"),
                                         QT_TRANSLATE_NOOP("Words", "Mail programs")};
    return say(kNames[static_cast<size_t>(group)]);
}

QString whoText(Who who)
{
    switch (who) {
    case Who::You:
        return say(QT_TRANSLATE_NOOP("Words", "you"));
    case Who::DnsHost:
        return say(QT_TRANSLATE_NOOP("Words", "whoever runs your DNS"));
    case Who::MailProvider:
        return say(QT_TRANSLATE_NOOP("Words", "your mail provider"));
    case Who::Sender:
        return say(QT_TRANSLATE_NOOP("Words", "the service that sends for you"));
    case Who::Nobody:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "nobody"));
}

QString effortText(Effort effort)
{
    switch (effort) {
    case Effort::Change:
        return say(QT_TRANSLATE_NOOP("Words", "about 10 minutes"));
    case Effort::Question:
        return say(QT_TRANSLATE_NOOP("Words", "about 20 minutes, with something to decide"));
    case Effort::Work:
        return say(QT_TRANSLATE_NOOP("Words", "an hour or more"));
    case Effort::Request:
        return say(QT_TRANSLATE_NOOP("Words", "a request, and usually some days of waiting"));
    case Effort::Nothing:
        break;
    }
    return {};
}

QString areaSummary(const Audit &audit, Area area)
{
    if (audit.area(area).state != AreaResult::State::Looked)
        return {};
    switch (area) {
    case Area::Delegation:
        return delegationSummary(audit);
    case Area::Dnssec:
        return dnssecSummary(audit);
    case Area::Mx:
        return mxSummary(audit);
    case Area::Hosts:
        return hostsSummary(audit);
    case Area::Spf:
        return spfSummary(audit);
    case Area::Dkim:
        return dkimSummary(audit);
    case Area::Dmarc:
        return dmarcSummary(audit);
    case Area::MtaSts:
        return audit.seen.mtaSts ? mtaStsSummary(*audit.seen.mtaSts) : QString();
    case Area::Smtp:
        return audit.seen.smtp ? smtpSummary(audit) : QString();
    case Area::TlsRpt:
        return audit.seen.tlsRpt ? recordSummary(audit.seen.tlsRpt->counted().size()) : QString();
    case Area::Bimi:
        return audit.seen.bimi ? recordSummary(audit.seen.bimi->found().size()) : QString();
    case Area::Client:
        return audit.seen.client ? clientSummary(*audit.seen.client) : QString();
    case Area::Dane:
        return daneSummary(audit);
    default:
        return {};
    }
}

} // namespace posthorn::audit
