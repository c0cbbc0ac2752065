// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/dns/resolver.h"
#include "core/dns/zonefile.h"

#include <QMap>
#include <QStringList>

#include <memory>

namespace posthorn::test {

/// A made-up Internet with the domain example.com in it, in which an audit runs without any network.
///
/// Everything is in order until a test replaces a part of the zone by its own. Names of com., net. and org.
/// that no zone has are not registered.
class Scenario
{
public:
    enum class Part
    {
        Mx,
        Hosts, ///< the mail servers' addresses
        Spf,
        Dkim,
        Dmarc,
        MtaSts,
        TlsRpt,
        Reverse, ///< names of the addresses, below arpa.
        More,    ///< further records of example.com
        Others,  ///< further zones, each with its SOA
        Com,     ///< delegations in com. beside example.com's
    };

    Scenario();
    /// Puts \a records (master file format, names relative to example.com) into the place of a part.
    Scenario &with(Part part, const QByteArray &records);
    /// Every question of that name and type fails.
    Scenario &failing(const char *name, dns::RecordType type,
                      dns::Failed::Why why = dns::Failed::Why::ServFail);
    Scenario &selectors(const QStringList &selectors);
    Scenario &stated(bool receives, bool sends);
    /// What comes of every file that is asked for over HTTPS. Without this nothing can be fetched.
    Scenario &serving(const std::variant<web::NoPage, web::Page> &outcome);
    Scenario &fetchingLogo();
    /// A policy of status 200 and text/plain.
    Scenario &servingPolicy(const QByteArray &body);
    /// Another domain than example.com is audited.
    Scenario &of(const char *domain);
    Scenario &only(lookup::AreaSet areas);
    /// Mail servers are talked to through \a dialler; without one they are not.
    Scenario &talking(std::shared_ptr<smtp::Dialler> dialler, const lookup::SmtpManners &manners = {});

    audit::Audit audit() const;
    /// Everything that the audit asks, each once.
    QList<dns::Question> questions() const;
    /// The zones as a file.
    QByteArray zoneText() const;

    /// \name For looking at these zones, or at others in their place
    /// @{
    const DomainName &domain() const { return m_domain; }
    /// Answers from \a zones, but for what shall fail.
    std::unique_ptr<dns::Resolver> resolverOf(const dns::ZoneFile &zones) const;
    /// How the audit looks. \param resolver outlives it
    lookup::Context context(dns::Resolver *resolver) const;
    /// @}

private:
    class Zones;
    audit::Audit auditIn(Zones &zones) const;
    QMap<Part, QByteArray> m_parts;
    QList<std::pair<dns::Question, dns::Failed::Why>> m_failing;
    QStringList m_selectors{QStringLiteral("s1")};
    std::optional<lookup::Purpose> m_purpose;
    std::shared_ptr<web::Fetcher> m_served;
    bool m_fetchesLogo = false;
    lookup::AreaSet m_areas = lookup::AreaSet::all();
    std::shared_ptr<smtp::Dialler> m_dialler;
    lookup::SmtpManners m_manners;
    DomainName m_domain = DomainName::literal("example.com");
};

/// A TXT record of any length: quoted, escaped and cut into strings of 255 octets.
QByteArray txt(const QByteArray &name, const QByteArray &text);

/// What an audit found beside "all is well": "error mx.takeover mx.gone.com", in alphabetical order. The
/// subject is left out where it is the domain.
QStringList foundIn(const audit::Audit &audit);

/// What must hold for every audit, whatever it found: no hole is left in a text, no area is praised and
/// blamed at once. \return what is wrong; nothing where all is right
QStringList faultsOf(const audit::Audit &audit);

/// One row of a table of checks.
struct CheckRow
{
    const char *name;
    Scenario scenario;
    QList<const char *> found; ///< all of foundIn(), in any order
};

/// Makes the columns `scenario` and `found`.
void addRows(const QList<CheckRow> &rows);
/// The checks of \a areas, `AREA.ok` apart, that no row provokes.
QStringList unprovoked(const QList<CheckRow> &rows, lookup::AreaSet areas);

} // namespace posthorn::test
