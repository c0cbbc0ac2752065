// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/check.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace posthorn::audit {

namespace {

std::vector<const Check *> joined()
{
    std::vector<const Check *> all;
    for (lookup::Area area : lookup::allAreas()) {
        for (const Check &check : checksOf(area))
            all.push_back(&check);
    }
    return all;
}

Who defaultWho(const Check &check)
{
    using lookup::Area;
    switch (check.mend) {
    case Mend::None:
        return Who::Nobody;
    case Mend::Dns:
    case Mend::Ask:
        return Who::You;
    case Mend::Manual:
        break;
    }
    const Area area = areaOf(check);
    return area == Area::Delegation || area == Area::Dnssec ? Who::DnsHost : Who::You;
}

} // namespace

std::span<const Check *const> allChecks()
{
    static const std::vector<const Check *> all = joined();
    return all;
}

std::span<const Check> checksOf(lookup::Area area)
{
    using lookup::Area;
    switch (area) {
    case Area::Local:
        return localChecks();
    case Area::Delegation:
        return delegationChecks();
    case Area::Dnssec:
        return dnssecChecks();
    case Area::Mx:
        return mxChecks();
    case Area::Hosts:
        return hostsChecks();
    case Area::Spf:
        return spfChecks();
    case Area::Dkim:
        return dkimChecks();
    case Area::Dmarc:
        return dmarcChecks();
    case Area::MtaSts:
        return mtaStsChecks();
    case Area::TlsRpt:
        return tlsRptChecks();
    case Area::Smtp:
        return smtpChecks();
    case Area::Bimi:
        return bimiChecks();
    case Area::Client:
        return clientChecks();
    case Area::Dane:
        return daneChecks();
    default:
        return {};
    }
}

const Check *checkById(QStringView id)
{
    static const QHash<QString, const Check *> byId = [] {
        QHash<QString, const Check *> table;
        for (const Check *check : allChecks())
            table.insert(QString::fromLatin1(check->id), check);
        return table;
    }();
    return byId.value(id.toString());
}

lookup::Area areaOf(const Check &check)
{
    const QString id = QString::fromLatin1(check.id);
    return lookup::areaFromId(QStringView(id).left(id.indexOf(QLatin1Char('.'))))
        .value_or(lookup::Area::Local);
}

Who whoOf(const Check &check)
{
    return check.who.value_or(defaultWho(check));
}

Sink::Entry Sink::add(const QString &subject, const QList<Argument> &arguments, const QStringList &evidence)
{
    Finding *finding = entered(subject, arguments, evidence);
    finding->aside = false;
    return Entry(finding, &m_check);
}

Sink::Entry Sink::addAside(const QString &subject, const QList<Argument> &arguments,
                           const QStringList &evidence)
{
    return Entry(entered(subject, arguments, evidence), &m_check);
}

/// One for each subject. Aside until add() says otherwise.
Finding *Sink::entered(const QString &subject, const QList<Argument> &arguments, const QStringList &evidence)
{
    const QString id = QString::fromLatin1(m_check.id);
    const auto same = std::find_if(m_findings->begin(), m_findings->end(),
                                   [&](const Finding &f) { return f.id == id && f.subject == subject; });
    if (same != m_findings->end()) {
        for (const QString &line : evidence) {
            if (!same->evidence.contains(line))
                same->evidence.append(line);
        }
        return &*same;
    }
    Finding finding;
    finding.id = id;
    finding.severity = m_check.severity;
    finding.area = areaOf(m_check);
    finding.subject = subject;
    finding.arguments = arguments;
    finding.evidence = evidence;
    finding.mend = m_check.mend;
    finding.who = whoOf(m_check);
    finding.reference = QString::fromUtf8(m_check.reference);
    // What could not be seen is no verdict, and neither is what this machine does.
    finding.counts = !saysNotSeen(id) && finding.area != lookup::Area::Local;
    finding.aside = true;
    m_findings->append(finding);
    return &m_findings->last();
}

Sink::Entry &Sink::Entry::raised(bool applies)
{
    if (applies && m_check->raised)
        m_finding->severity = *m_check->raised;
    return *this;
}

Sink::Entry &Sink::Entry::providersOwn(bool applies)
{
    if (applies) {
        m_finding->severity = Severity::Notice;
        m_finding->who = Who::MailProvider;
        m_finding->counts = false;
    }
    return *this;
}

Sink::Entry &Sink::Entry::who(Who who)
{
    m_finding->who = who;
    return *this;
}

Sink::Entry &Sink::Entry::mend(Mend mend)
{
    m_finding->mend = mend;
    return *this;
}

} // namespace posthorn::audit
