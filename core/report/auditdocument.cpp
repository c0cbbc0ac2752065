// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/auditdocument.h"

#include "core/base/documentlimits.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return safeText(object.value(QLatin1String(key)).toString());
}

QString text(const QJsonValue &value)
{
    return safeText(value.toString());
}

bool truth(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool();
}

std::optional<bool> maybeTruth(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> maybeNumber(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

qint64 number(const QJsonObject &object, const char *key)
{
    return maybeNumber(object, key).value_or(0);
}

QJsonObject member(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

/// Each item of an array, through \a read; at most kMaxDocumentItems.
template <class Read>
auto list(const QJsonObject &object, const char *key, Read read)
{
    QList<decltype(read(QJsonValue()))> items;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue value : array) {
        if (items.size() == kMaxDocumentItems)
            break;
        items.append(read(value));
    }
    return items;
}

QStringList texts(const QJsonObject &object, const char *key)
{
    return list(object, key, [](const QJsonValue &value) { return text(value); });
}

template <class Enum, class IdOf>
Enum fromId(const QString &id, std::initializer_list<Enum> all, IdOf idOf, Enum otherwise)
{
    for (const Enum one : all) {
        if (idOf(one) == id)
            return one;
    }
    return otherwise;
}

AuditDocument::Finding findingOf(const QJsonValue &value)
{
    using audit::Mend;
    using audit::Severity;
    using audit::Who;
    const QJsonObject object = value.toObject();
    AuditDocument::Finding finding;
    finding.id = text(object, "id");
    finding.severity = fromId(text(object, "severity"),
                              {Severity::Good, Severity::Notice, Severity::Warning, Severity::Error},
                              audit::severityId, Severity::Notice);
    finding.area = lookup::areaFromId(text(object, "area"));
    finding.subject = text(object, "subject");
    finding.title = text(object, "title");
    finding.detail = text(object, "detail");
    finding.evidence = texts(object, "evidence");
    finding.fix = text(object, "fix");
    finding.mend = fromId(text(object, "mend"), {Mend::None, Mend::Dns, Mend::Ask, Mend::Manual},
                          audit::mendId, Mend::None);
    finding.who =
        fromId(text(object, "who"), {Who::You, Who::DnsHost, Who::MailProvider, Who::Sender, Who::Nobody},
               audit::whoId, Who::Nobody);
    finding.reference = text(object, "reference");
    return finding;
}

std::optional<AuditDocument::Provider> providerOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return std::nullopt;
    return AuditDocument::Provider{text(object, "id"), text(object, "name")};
}

AuditDocument::MailServer mailServerOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    AuditDocument::MailServer server;
    server.priority = static_cast<int>(number(object, "priority"));
    server.host = text(object, "host");
    server.ttl = maybeNumber(object, "ttl");
    server.addresses = list(object, "addresses", [](const QJsonValue &one) {
        const QJsonObject address = one.toObject();
        return AuditDocument::Address{text(address, "address"), texts(address, "ptr"),
                                      maybeTruth(address, "forwardConfirmed")};
    });
    return server;
}

/// The tree as a list. An explicit stack: how deep the document goes is not ours to say.
QList<AuditDocument::SpfTerm> spfTermsOf(const QJsonArray &tree)
{
    struct Level
    {
        QJsonArray terms;
        qsizetype at = 0;
    };
    QList<AuditDocument::SpfTerm> terms;
    QList<Level> stack{{tree, 0}};
    while (!stack.isEmpty() && terms.size() < kMaxDocumentItems) {
        Level &level = stack.last();
        if (level.at == level.terms.size()) {
            stack.removeLast();
            continue;
        }
        const QJsonObject object = level.terms.at(level.at++).toObject();
        const int depth = static_cast<int>(stack.size()) - 1;
        terms.append({depth, text(object, "term"), text(object, "domain"), text(object, "provider"),
                      static_cast<int>(number(object, "lookups"))});
        stack.append({object.value("children"_L1).toArray(), 0});
    }
    return terms;
}

AuditDocument::Dmarc dmarcOf(const QJsonObject &object)
{
    AuditDocument::Dmarc dmarc;
    dmarc.record = text(object, "record");
    dmarc.foundAt = text(object, "foundAt");
    dmarc.policy = text(object, "policy");
    dmarc.subdomainPolicy = text(object, "subdomainPolicy");
    dmarc.nonexistentPolicy = text(object, "nonexistentPolicy");
    dmarc.dkimAlignment = text(member(object, "alignment"), "dkim");
    dmarc.spfAlignment = text(member(object, "alignment"), "spf");
    dmarc.testing = truth(object, "testing");
    dmarc.rua = texts(object, "rua");
    dmarc.ruf = texts(object, "ruf");
    return dmarc;
}

AuditDocument::LiveServer liveServerOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonObject tls = member(object, "tls");
    const QJsonObject certificate = member(tls, "certificate");
    AuditDocument::LiveServer server;
    server.host = text(object, "host");
    server.address = text(object, "address");
    server.banner = text(object, "banner");
    server.outcome = text(object, "outcome");
    server.tls = text(tls, "version");
    server.subject = text(certificate, "subject");
    server.issuer = text(certificate, "issuer");
    server.notAfter = text(certificate, "notAfter");
    server.trusted = maybeTruth(certificate, "trusted");
    server.matches = maybeTruth(certificate, "matches");
    return server;
}

AuditDocument::Selector selectorOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    AuditDocument::Selector selector;
    selector.selector = text(object, "selector");
    selector.state = text(object, "state");
    selector.algorithm = text(object, "algorithm");
    selector.record = text(object, "record");
    selector.cname = text(object, "cname");
    selector.bits = maybeNumber(object, "bits");
    selector.testing = truth(object, "testing");
    return selector;
}

void readHead(const QJsonObject &root, AuditDocument &document)
{
    using audit::Verdict;
    document.program = text(root, "program");
    document.domain = text(root, "domain");
    document.unicode = text(root, "unicode");
    document.organizational = text(root, "organizationalDomain");
    document.zone = text(root, "zone");
    document.checkedAt = QDateTime::fromString(text(root, "checkedAt"), Qt::ISODate).toUTC();
    document.complete = truth(root, "complete");
    const QJsonObject purpose = member(root, "purpose");
    document.receives = truth(purpose, "receives");
    document.sends = truth(purpose, "sends");
    document.purposeStated = truth(purpose, "stated");
    const QJsonObject network = member(root, "network");
    document.port25 = text(network, "port25");
    document.port53 = text(network, "port53");
    document.ipv6 = truth(network, "ipv6");
    document.dnsRewritten = truth(network, "dnsRewritten");
    document.verdict = fromId(text(root, "verdict"),
                              {Verdict::Unknown, Verdict::Broken, Verdict::AtRisk, Verdict::Fair,
                               Verdict::Good, Verdict::Excellent},
                              audit::verdictId, Verdict::Unknown);
    document.score = maybeNumber(root, "score");
    document.scorePartial = truth(root, "scorePartial");
    document.rules = number(root, "rules");
    const QJsonObject timing = member(root, "timing");
    document.elapsedMs = number(timing, "elapsedMs");
    document.queries = number(timing, "queries");
    document.cacheHits = number(timing, "cacheHits");
    document.retries = number(timing, "retries");
    const QJsonObject providers = member(root, "providers");
    document.mailbox = providerOf(providers.value("mailbox"_L1));
    document.gateway = providerOf(providers.value("gateway"_L1));
    document.forwarder = providerOf(providers.value("forwarder"_L1));
    document.dnsHost = providerOf(providers.value("dnsHost"_L1));
    document.senders = list(providers, "senders", [](const QJsonValue &value) {
        return providerOf(value).value_or(AuditDocument::Provider());
    });
}

void readStates(const QJsonObject &root, AuditDocument &document)
{
    static const QList<std::pair<Area, const char *>> kMembers{{Area::Delegation, "delegation"},
                                                               {Area::Dnssec, "dnssec"},
                                                               {Area::Mx, "mx"},
                                                               {Area::Hosts, "hosts"},
                                                               {Area::Spf, "spf"},
                                                               {Area::Dkim, "dkim"},
                                                               {Area::Dmarc, "dmarc"},
                                                               {Area::MtaSts, "mtaSts"},
                                                               {Area::TlsRpt, "tlsRpt"},
                                                               {Area::Dane, "dane"},
                                                               {Area::Bimi, "bimi"},
                                                               {Area::Smtp, "smtp"},
                                                               {Area::Client, "client"},
                                                               {Area::Reputation, "reputation"}};
    for (const auto &[area, key] : kMembers) {
        if (root.contains(QLatin1String(key)))
            document.states.insert(area, text(member(root, key), "state"));
    }
}

void readServers(const QJsonObject &root, AuditDocument &document)
{
    const QJsonObject delegation = member(root, "delegation");
    document.parent = text(delegation, "parent");
    document.nameServers = list(delegation, "nameServers", [](const QJsonValue &value) {
        const QJsonObject server = value.toObject();
        return AuditDocument::NameServer{text(server, "host"), texts(server, "addresses"),
                                         text(server, "state"), maybeNumber(server, "serial")};
    });
    const QJsonObject dnssec = member(root, "dnssec");
    document.dnssecReason = text(dnssec, "reason");
    document.dnssecExpires = text(dnssec, "expires");
    document.dnssecAlgorithms =
        list(dnssec, "algorithms", [](const QJsonValue &value) { return value.toInteger(); });
    document.mailServers = list(member(root, "mx"), "records", mailServerOf);
    document.liveServers = list(member(root, "smtp"), "servers", liveServerOf);
    document.dane = list(member(root, "dane"), "hosts", [](const QJsonValue &value) {
        const QJsonObject host = value.toObject();
        return AuditDocument::DaneHost{text(host, "host"), text(host, "state"), texts(host, "records")};
    });
}

void readPolicies(const QJsonObject &root, AuditDocument &document)
{
    const QJsonObject spf = member(root, "spf");
    document.spfRecord = text(spf, "record");
    document.spfAll = text(spf, "all");
    document.spfLookups = maybeNumber(spf, "lookups");
    document.spfVoidLookups = maybeNumber(spf, "voidLookups");
    document.spfTree = spfTermsOf(spf.value("tree"_L1).toArray());
    document.selectors = list(member(root, "dkim"), "selectors", selectorOf);
    document.dmarc = dmarcOf(member(root, "dmarc"));
    const QJsonObject sts = member(root, "mtaSts");
    document.stsId = text(sts, "id");
    document.stsMode = text(sts, "mode");
    document.stsMaxAge = maybeNumber(sts, "maxAge");
    document.stsMx = texts(sts, "mx");
    document.tlsRptRua = texts(member(root, "tlsRpt"), "rua");
    document.bimiRecord = text(member(root, "bimi"), "record");
}

} // namespace

std::optional<audit::Severity> AuditDocument::worstOf(Area area) const
{
    std::optional<audit::Severity> worst;
    for (const Finding &finding : findings) {
        if (finding.area == area && (!worst || finding.severity > *worst))
            worst = finding.severity;
    }
    return worst;
}

audit::Status AuditDocument::statusOf(Area area) const
{
    using State = audit::AreaResult::State;
    const QString state = stateOf(area);
    return audit::statusOf(state == "error"_L1     ? State::Failed
                           : state == "skipped"_L1 ? State::Skipped
                                                   : State::Looked,
                           worstOf(area));
}

namespace {

/// Without the findings, the verdict and the areas a report would say that all is well.
bool hasWhatDecides(const QJsonObject &root, const AuditDocument &document)
{
    constexpr int kMostPoints = 100;
    const bool isVerdict = audit::verdictId(document.verdict) == text(root, "verdict");
    const QJsonValue score = root.value("score"_L1);
    const bool isScore =
        score.isNull() || (score.isDouble() && score.toDouble() >= 0 && score.toDouble() <= kMostPoints);
    const auto isArea = [&](const char *name) { return root.value(QLatin1String(name)).isObject(); };
    return isVerdict && isScore && root.value("findings"_L1).isArray() && isArea("mx") && isArea("spf") &&
           isArea("dkim") && isArea("dmarc");
}

} // namespace

Result<AuditDocument, DocumentFault> readAuditDocument(const QByteArray &json)
{
    if (json.size() > kMaxAuditFileOctets)
        return failure(DocumentFault::TooLarge);
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (!parsed.isObject())
        return failure(DocumentFault::NotJson);
    const QJsonObject root = parsed.object();
    if (text(root, "schema") != "posthorn.audit/1"_L1)
        return failure(DocumentFault::OtherSchema);
    AuditDocument document;
    readHead(root, document);
    if (document.domain.isEmpty() || !document.checkedAt.isValid())
        return failure(DocumentFault::NoDomain);
    if (!hasWhatDecides(root, document))
        return failure(DocumentFault::Damaged);
    readStates(root, document);
    readServers(root, document);
    readPolicies(root, document);
    document.findings = list(root, "findings", findingOf);
    document.records = list(root, "records", [](const QJsonValue &value) {
        const QJsonObject record = value.toObject();
        return AuditDocument::Record{text(record, "name"), text(record, "type"), text(record, "rdata"),
                                     text(record, "security"), maybeNumber(record, "ttl")};
    });
    return document;
}

QString documentFaultText(DocumentFault fault)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Report", text); };
    switch (fault) {
    case DocumentFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("Report", "the file is too large"));
    case DocumentFault::NotJson:
        return say(QT_TRANSLATE_NOOP("Report", "it is no JSON document"));
    case DocumentFault::OtherSchema:
        return say(
            QT_TRANSLATE_NOOP("Report", "it is no audit that this version knows: check --json makes one"));
    case DocumentFault::Damaged:
        return say(QT_TRANSLATE_NOOP("Report",
                                     "a part that every audit has is missing in it or damaged: check "
                                     "--json writes a new one"));
    case DocumentFault::NoDomain:
        break;
    }
    return say(
        QT_TRANSLATE_NOOP("Report", "it does not say which domain it tells of, and when it was checked"));
}

} // namespace posthorn::report
