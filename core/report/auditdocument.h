// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/status.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace posthorn::report {

/// A document of schema `posthorn.audit/1`, read: what reports and comparisons tell from. A value.
///
/// The file may come from anywhere: every text went through safeText() again, what is missing or of another
/// type is empty, and lists are cut at kMaxDocumentItems.
struct AuditDocument
{
    struct Provider
    {
        QString id;
        QString name;
        bool operator==(const Provider &) const = default;
    };
    struct Finding
    {
        QString id;
        audit::Severity severity = audit::Severity::Notice;
        std::optional<lookup::Area> area;
        QString subject;
        QString title;
        QString detail;
        QStringList evidence;
        QString fix;
        audit::Who who = audit::Who::Nobody;
        audit::Mend mend = audit::Mend::None;
        QString reference;
        bool operator==(const Finding &) const = default;
    };
    struct Address
    {
        QString address;
        QStringList names;
        std::optional<bool> confirmed;
        bool operator==(const Address &) const = default;
    };
    struct MailServer
    {
        int priority = 0;
        QString host;
        std::optional<qint64> ttl;
        QList<Address> addresses;
        bool operator==(const MailServer &) const = default;
    };
    struct NameServer
    {
        QString host;
        QStringList addresses;
        QString state;
        std::optional<qint64> serial;
        bool operator==(const NameServer &) const = default;
    };
    struct SpfTerm
    {
        int depth = 0; ///< below the domain's own record
        QString term;
        QString domain;
        QString provider;
        int lookups = 0;
        bool operator==(const SpfTerm &) const = default;
    };
    struct Selector
    {
        QString selector, state, algorithm, record, cname;
        std::optional<qint64> bits;
        bool testing = false;
        bool operator==(const Selector &) const = default;
    };
    struct Dmarc
    {
        QString record, foundAt, policy, subdomainPolicy, nonexistentPolicy, dkimAlignment, spfAlignment;
        bool testing = false;
        QStringList rua, ruf;
        bool operator==(const Dmarc &) const = default;
    };
    struct DaneHost
    {
        QString host, state;
        QStringList records;
        bool operator==(const DaneHost &) const = default;
    };
    struct LiveServer
    {
        QString host, address, banner, outcome, tls;
        QString subject, issuer, notAfter; ///< of the certificate
        std::optional<bool> trusted, matches;
        bool operator==(const LiveServer &) const = default;
    };
    struct Record
    {
        QString name, type, rdata, security;
        std::optional<qint64> ttl;
        bool operator==(const Record &) const = default;
    };

    QString program, domain, unicode, organizational, zone;
    QDateTime checkedAt; ///< UTC
    bool complete = true;
    bool receives = true, sends = true, purposeStated = false;
    QString port25, port53;
    bool ipv6 = false, dnsRewritten = false;
    audit::Verdict verdict = audit::Verdict::Unknown;
    std::optional<qint64> score;
    bool scorePartial = false;
    qint64 rules = 0;
    std::optional<Provider> mailbox, gateway, forwarder, dnsHost;
    QList<Provider> senders;
    qint64 elapsedMs = 0, queries = 0, cacheHits = 0, retries = 0;

    QMap<lookup::Area, QString> states; ///< "ok", "skipped", "error"…; nothing for areas without a member
    QString parent;
    QList<NameServer> nameServers;
    QString dnssecReason, dnssecExpires;
    QList<qint64> dnssecAlgorithms;
    QList<MailServer> mailServers;
    QString spfRecord, spfAll;
    std::optional<qint64> spfLookups, spfVoidLookups;
    QList<SpfTerm> spfTree; ///< parents before children
    QList<Selector> selectors;
    Dmarc dmarc;
    QString stsId, stsMode;
    std::optional<qint64> stsMaxAge;
    QStringList stsMx;
    QStringList tlsRptRua;
    QList<DaneHost> dane;
    QString bimiRecord;
    QList<LiveServer> liveServers;
    QList<Finding> findings; ///< worst first
    QList<Record> records;

    QString stateOf(lookup::Area area) const { return states.value(area); }
    std::optional<audit::Severity> worstOf(lookup::Area area) const;
    audit::Status statusOf(lookup::Area area) const;
    bool operator==(const AuditDocument &) const = default;
};

enum class DocumentFault
{
    TooLarge,    ///< more than kMaxAuditFileOctets
    NotJson,     ///< no JSON object
    OtherSchema, ///< not `posthorn.audit/1`: a document of something else, or of a later version
    NoDomain,    ///< it does not say of which domain, or when, it tells
    Damaged,     ///< what every audit has is missing, or is none of what it can be
};

Result<AuditDocument, DocumentFault> readAuditDocument(const QByteArray &json);
/// A sentence for people, in the language in use.
QString documentFaultText(DocumentFault fault);

} // namespace posthorn::report
