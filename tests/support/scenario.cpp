// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include "core/audit/check.h"
#include "core/dns/zonefileresolver.h"
#include "tests/support/await.h"
#include "tests/support/testkeys.h"

#include <QRegularExpression>

#include <algorithm>

namespace posthorn::test {

namespace {

using Part = Scenario::Part;

constexpr const char *kSoa = " 3600 SOA ns1.example.net. hostmaster.example.net. 1 7200 3600 1209600 3600\n";

QByteArray zone(const QByteArray &apex, const QByteArray &records)
{
    return "$ORIGIN " + apex + "\n" + apex + kSoa + "@ 3600 NS ns1.example.net.\n" + records + "\n";
}

QByteArray delegations(const QByteArray &names)
{
    QByteArray lines;
    for (const QByteArray &name : names.split(' '))
        lines += name + " 3600 NS ns1.example.net.\n";
    return lines;
}

/// Gives the same page to everybody.
class OnePage final : public web::Fetcher
{
public:
    explicit OnePage(const std::variant<web::NoPage, web::Page> &outcome)
        : m_outcome(outcome)
    {
    }
    QCoro::Task<web::Fetched> fetch(web::FetchOrder, std::stop_token) override
    {
        co_return web::Fetched{m_outcome, QStringLiteral("203.0.112.30:443"), {}};
    }

private:
    std::variant<web::NoPage, web::Page> m_outcome;
};

bool isPraise(const audit::Finding &finding)
{
    return finding.id.endsWith(QLatin1String(".ok"));
}

} // namespace

/// The zones' answers, but for what shall fail.
class Scenario::Zones final : public dns::Resolver
{
public:
    explicit Zones(const Scenario &scenario)
        : Zones(scenario, dns::parseZoneFile(scenario.zoneText(), {}))
    {
    }
    Zones(const Scenario &scenario, const dns::ZoneFile &zones)
        : m_zones({zones})
        , m_failing(scenario.m_failing)
    {
        for (const auto &[source, error] : m_zones.errors()) {
            const QString text =
                QStringLiteral("line %1: %2").arg(error.line).arg(dns::zoneFileErrorText(error));
            QTest::qFail(qPrintable(text), __FILE__, __LINE__);
        }
    }

    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override
    {
        if (!asked.contains(question))
            asked.append(question);
        for (const auto &[failing, why] : m_failing) {
            if (failing == question)
                co_return dns::failedAnswer(question, why);
        }
        const dns::Answer answer = co_await m_zones.resolve(question, stop);
        co_return answer;
    }

    QList<dns::Question> asked;

private:
    dns::ZoneFileResolver m_zones;
    QList<std::pair<dns::Question, dns::Failed::Why>> m_failing;
};

Scenario::Scenario()
    : m_parts{
          {Part::Mx, "@ MX 10 mx1\n@ MX 20 mx2\n"},
          {Part::Hosts, "mx1 A 203.0.112.10\nmx1 AAAA 2a0a::10\nmx2 A 203.0.112.20\nmx2 AAAA 2a0a::20\nmx3 A "
                        "203.0.112.30\nmx3 AAAA 2a0a::30\n"},
          {Part::Spf, "@ TXT \"v=spf1 mx -all\"\n"},
          {Part::Dkim, txt("s1._domainkey", "v=DKIM1; k=rsa; p=" + QByteArray(kRsa2048))},
          {Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:dmarc@example.com\"\n"},
          {Part::MtaSts, "_mta-sts TXT \"v=STSv1; id=1\"\nmta-sts A 203.0.112.30\n"},
          {Part::TlsRpt, "_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:tls@example.com\"\n"},
          {Part::Reverse,
           "10.112.0.203.in-addr PTR mx1.example.com.\n20.112.0.203.in-addr PTR "
           "mx2.example.com.\n30.112.0.203.in-addr PTR mx3.example.com.\n"
           "0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.a.0.a.2.ip6 PTR mx1.example.com.\n"
           "0.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.a.0.a.2.ip6 PTR mx2.example.com.\n"
           "0.3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.a.0.a.2.ip6 PTR mx3.example.com.\n"},
      }
{
}

Scenario &Scenario::serving(const std::variant<web::NoPage, web::Page> &outcome)
{
    m_served = std::make_shared<OnePage>(outcome);
    return *this;
}

Scenario &Scenario::fetchingLogo()
{
    m_fetchesLogo = true;
    return *this;
}

Scenario &Scenario::servingPolicy(const QByteArray &body)
{
    return serving(web::Page{200, "text/plain", {}, body});
}

Scenario &Scenario::with(Part part, const QByteArray &records)
{
    m_parts[part] = records;
    return *this;
}

Scenario &Scenario::failing(const char *name, dns::RecordType type, dns::Failed::Why why)
{
    m_failing.append({{DomainName::literal(name), type}, why});
    return *this;
}

Scenario &Scenario::selectors(const QStringList &selectors)
{
    m_selectors = selectors;
    return *this;
}

Scenario &Scenario::stated(bool receives, bool sends)
{
    m_purpose = lookup::Purpose{receives, sends, true};
    return *this;
}

Scenario &Scenario::of(const char *domain)
{
    m_domain = DomainName::literal(domain);
    return *this;
}

Scenario &Scenario::only(lookup::AreaSet areas)
{
    m_areas = areas;
    return *this;
}

Scenario &Scenario::talking(std::shared_ptr<smtp::Dialler> dialler, const lookup::SmtpManners &manners)
{
    m_dialler = std::move(dialler);
    m_manners = manners;
    return *this;
}

QByteArray Scenario::zoneText() const
{
    QByteArray own;
    for (Part part :
         {Part::Mx, Part::Hosts, Part::Spf, Part::Dkim, Part::Dmarc, Part::MtaSts, Part::TlsRpt, Part::More})
        own += m_parts.value(part);
    return "$TTL 3600\n" + zone(".", delegations("com net org arpa")) +
           zone("com.", delegations("example") + m_parts.value(Part::Com)) +
           zone("net.", delegations("example")) + zone("org.", delegations("example")) +
           zone("arpa.", m_parts.value(Part::Reverse)) +
           zone("example.net.", "ns1 A 203.0.112.53\n@ MX 10 mail\nmail A "
                                "203.0.112.40\nexample.com._report._dmarc TXT v=DMARC1\n") +
           zone("example.org.", "@ MX 0 .\nexample.com._report._dmarc TXT v=DMARC1\n") +
           m_parts.value(Part::Others) + zone("example.com.", own);
}

std::unique_ptr<dns::Resolver> Scenario::resolverOf(const dns::ZoneFile &zones) const
{
    return std::make_unique<Zones>(*this, zones);
}

lookup::Context Scenario::context(dns::Resolver *resolver) const
{
    lookup::Context context;
    context.fetcher = m_served.get();
    context.fetchesLogo = m_fetchesLogo;
    context.resolver = resolver;
    context.selectors = m_selectors;
    context.purpose = m_purpose;
    context.areas = m_areas;
    context.dialler = m_dialler.get();
    context.smtp = m_manners;
    return context;
}

audit::Audit Scenario::auditIn(Zones &zones) const
{
    return audit::audit(await(lookup::observe(m_domain, context(&zones))));
}

audit::Audit Scenario::audit() const
{
    Zones zones(*this);
    return auditIn(zones);
}

QList<dns::Question> Scenario::questions() const
{
    Zones zones(*this);
    auditIn(zones);
    return zones.asked;
}

QByteArray txt(const QByteArray &name, const QByteArray &text)
{
    QByteArray line = name + " TXT";
    for (qsizetype at = 0; at < text.size() || at == 0; at += 255) {
        QByteArray string = text.mid(at, 255);
        string.replace('\\', "\\\\").replace('"', "\\\"");
        line += " \"" + string + '"';
    }
    return line + '\n';
}

QStringList foundIn(const audit::Audit &audit)
{
    const QString domain = audit.seen.domain.toString();
    QStringList lines;
    for (const audit::Finding &finding : audit.findings) {
        if (isPraise(finding))
            continue;
        const QString line = audit::severityId(finding.severity) + QLatin1Char(' ') + finding.id;
        lines.append(finding.subject == domain ? line : line + QLatin1Char(' ') + finding.subject);
    }
    lines.sort();
    return lines;
}

QStringList faultsOf(const audit::Audit &audit)
{
    // `%{i}` is a macro.
    static const QRegularExpression kHole(QStringLiteral("(?<!%)\\{[a-z0-9:-]*\\}"));
    QStringList faults;
    for (const audit::Finding &finding : audit.findings) {
        const audit::FindingText text = audit::textOf(finding);
        for (const QString &part : {text.title, text.detail, text.fix}) {
            if (part.contains(kHole))
                faults.append(finding.id + QStringLiteral(" leaves a hole: ") + part);
        }
        if (text.title.isEmpty() || text.detail.isEmpty() || finding.subject.isEmpty())
            faults.append(finding.id + QStringLiteral(" lacks words or a subject"));
        const bool blamed =
            std::any_of(audit.findings.begin(), audit.findings.end(), [&](const audit::Finding &other) {
                return other.area == finding.area && other.severity != audit::Severity::Good && !other.aside;
            });
        if (isPraise(finding) && blamed)
            faults.append(finding.id + QStringLiteral(" stands beside a fault"));
    }
    return faults;
}

void addRows(const QList<CheckRow> &rows)
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QStringList>("found");
    for (const CheckRow &row : rows) {
        QStringList found;
        for (const char *line : row.found)
            found.append(QString::fromUtf8(line));
        found.sort();
        QTest::newRow(row.name) << row.scenario << found;
    }
}

QStringList unprovoked(const QList<CheckRow> &rows, lookup::AreaSet areas)
{
    QStringList missing;
    for (const audit::Check *check : audit::allChecks()) {
        const QString id = QString::fromLatin1(check->id);
        if (!areas.contains(audit::areaOf(*check)) || id.endsWith(QLatin1String(".ok")))
            continue;
        const bool provoked = std::any_of(rows.begin(), rows.end(), [&](const CheckRow &row) {
            return std::any_of(row.found.begin(), row.found.end(), [&](const char *line) {
                return QString::fromUtf8(line).split(QLatin1Char(' ')).value(1) == id;
            });
        });
        if (!provoked)
            missing.append(id);
    }
    return missing;
}

} // namespace posthorn::test
