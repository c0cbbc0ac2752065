// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/providers/preset.h"
#include "core/providers/suffixtable.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

namespace posthorn::providers {

/// A file of the catalogue that cannot be used.
struct CatalogueError
{
    QString file;
    QString what;
};

/// What an MX host says: whose it is, and whether it only proves ownership.
struct MxMatch
{
    const Preset *preset = nullptr;
    bool verification = false;
};

/// All that is known about providers, DNS hosts and hosted authentication, with indexes to find it by a name
/// that was seen. Read once, immutable afterwards; the pointers it gives live as long as it does.
class Catalogue
{
public:
    /// Reads presets/*.json, dnshosts/*.json, hosted/*.json and selectors.json below \a folder.
    static Result<Catalogue, CatalogueError> read(const QString &folder);
    /// The one that is built in; asserts when a file of it is unusable.
    static const Catalogue &shipped();

    const std::vector<Preset> &presets() const { return m_presets; }
    const std::vector<DnsHost> &dnsHosts() const { return m_dnsHosts; }
    const std::vector<HostedService> &hostedServices() const { return m_hosted; }
    /// In the order in which they are worth trying.
    const QList<SelectorHint> &commonSelectors() const { return m_selectors; }

    const Preset *preset(const QString &id) const;
    const DnsHost *dnsHost(const QString &id) const;

    /// \name Whose is this name? Nothing when nobody's.
    /// @{
    std::optional<MxMatch> byMx(const DomainName &host) const;
    const Preset *bySpfHost(const DomainName &host) const; ///< of include, a, redirect
    const Preset *byDkimTarget(const DomainName &target) const;
    const Preset *byClientTarget(const DomainName &target) const; ///< of autodiscover and SRV
    const Preset *bySelector(const QString &selector) const; ///< only selectors that one provider alone uses
    const Preset *byApexTxt(QByteArrayView text) const;
    const DnsHost *byNameServer(const DomainName &host) const;
    const HostedService *byDmarcTarget(const DomainName &target) const;
    const HostedService *hostedBySpfHost(const DomainName &host) const;
    const HostedService *byReportDomain(const DomainName &domain) const;
    /// @}

private:
    struct Pattern
    {
        QByteArray prefix; ///< folded; empty for selectors
        QRegularExpression rest;
        int preset = 0;
    };
    const Preset *presetAt(std::optional<int> index) const;
    const HostedService *hostedAt(std::optional<int> index) const;
    std::optional<CatalogueError> readFolders(const QString &folder);
    std::optional<CatalogueError> index();
    std::optional<CatalogueError> indexPreset(int at);
    void indexSelectors();

    std::vector<Preset> m_presets;
    std::vector<DnsHost> m_dnsHosts;
    std::vector<HostedService> m_hosted;
    QList<SelectorHint> m_selectors;

    QHash<QString, int> m_presetById;
    QHash<QString, int> m_dnsHostById;
    SuffixTable m_mx, m_mxVerification, m_spf, m_dkim, m_client, m_ns;
    SuffixTable m_dmarcTargets, m_hostedSpf, m_reportDomains;
    QHash<QString, int> m_bySelector;
    QList<Pattern> m_selectorPatterns;
    QHash<QByteArray, QList<Pattern>> m_txt; ///< by the first three octets of the prefix
};

} // namespace posthorn::providers
