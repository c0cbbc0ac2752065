// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/catalogue.h"

#include "core/providers/presetfile.h"

#include <QDir>
#include <QFile>

/// Qt's resources of a static library are linked in only where somebody asks for them, and only outside
/// namespaces.
static void linkCatalogue()
{
    Q_INIT_RESOURCE(catalogue);
}

using namespace Qt::StringLiterals;

namespace posthorn::providers {

namespace {

constexpr qsizetype kTxtIndexOctets = 3;

std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// Reads every JSON file of \a folder, by name; the file's name is the entry's id.
template <class T>
std::optional<CatalogueError> readFolder(const QString &folder, std::vector<T> &into,
                                         Result<T, QString> (*read)(const QByteArray &))
{
    const QDir dir(folder);
    const QStringList files = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return CatalogueError{folder, u"no files"_s};
    for (const QString &file : files) {
        const auto text = readFile(dir.filePath(file));
        if (!text)
            return CatalogueError{dir.filePath(file), u"cannot be read"_s};
        const auto entry = read(*text);
        if (!entry)
            return CatalogueError{dir.filePath(file), entry.error()};
        if (entry->id + u".json"_s != file)
            return CatalogueError{dir.filePath(file), u"its id is another: "_s + entry->id};
        into.push_back(*entry);
    }
    return std::nullopt;
}

std::optional<CatalogueError> addAll(SuffixTable &table, const QStringList &patterns, int value,
                                     const QString &id)
{
    for (const QString &pattern : patterns) {
        if (!table.add(pattern, value))
            return CatalogueError{id, u"no name, or another's too: "_s + pattern};
    }
    return std::nullopt;
}

QRegularExpression wholeText(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

Result<Catalogue, CatalogueError> Catalogue::read(const QString &folder)
{
    Catalogue catalogue;
    if (const auto error = catalogue.readFolders(folder))
        return failure(*error);
    if (const auto error = catalogue.index())
        return failure(*error);
    return catalogue;
}

const Catalogue &Catalogue::shipped()
{
    static const Catalogue catalogue = [] {
        linkCatalogue();
        auto read = Catalogue::read(u":/posthorn"_s);
        if (!read)
            qFatal("%s: %s", qUtf8Printable(read.error().file), qUtf8Printable(read.error().what));
        return std::move(*read);
    }();
    return catalogue;
}

std::optional<CatalogueError> Catalogue::readFolders(const QString &folder)
{
    if (auto error = readFolder<Preset>(folder + u"/presets"_s, m_presets, &readPreset))
        return error;
    if (auto error = readFolder<DnsHost>(folder + u"/dnshosts"_s, m_dnsHosts, &readDnsHost))
        return error;
    if (auto error = readFolder<HostedService>(folder + u"/hosted"_s, m_hosted, &readHostedService))
        return error;
    const QString file = folder + u"/selectors.json"_s;
    const auto text = readFile(file);
    if (!text)
        return CatalogueError{file, u"cannot be read"_s};
    const auto selectors = readSelectors(*text);
    if (!selectors)
        return CatalogueError{file, selectors.error()};
    m_selectors = *selectors;
    return std::nullopt;
}

std::optional<CatalogueError> Catalogue::index()
{
    for (int at = 0; at < static_cast<int>(m_presets.size()); ++at) {
        if (auto error = indexPreset(at))
            return error;
    }
    for (int at = 0; at < static_cast<int>(m_dnsHosts.size()); ++at) {
        const DnsHost &host = m_dnsHosts[static_cast<size_t>(at)];
        m_dnsHostById.insert(host.id, at);
        if (auto error = addAll(m_ns, host.nsSuffixes, at, host.id))
            return error;
    }
    for (int at = 0; at < static_cast<int>(m_hosted.size()); ++at) {
        const HostedService &service = m_hosted[static_cast<size_t>(at)];
        for (const auto &[table, patterns] :
             {std::pair{&m_dmarcTargets, &service.dmarcTargets}, std::pair{&m_hostedSpf, &service.spfHosts},
              std::pair{&m_reportDomains, &service.reportDomains}}) {
            if (auto error = addAll(*table, *patterns, at, service.id))
                return error;
        }
    }
    indexSelectors();
    return std::nullopt;
}

std::optional<CatalogueError> Catalogue::indexPreset(int at)
{
    const Preset &preset = m_presets[static_cast<size_t>(at)];
    const Patterns &match = preset.match;
    m_presetById.insert(preset.id, at);
    for (const auto &[table, patterns] :
         {std::pair{&m_mx, &match.mx}, std::pair{&m_mxVerification, &match.mxVerification},
          std::pair{&m_spf, &match.spf}, std::pair{&m_dkim, &match.dkim},
          std::pair{&m_client, &match.client}}) {
        if (auto error = addAll(*table, *patterns, at, preset.id))
            return error;
    }
    for (const QString &pattern : match.selectorPatterns) {
        m_selectorPatterns.append({{}, wholeText(pattern), at});
        if (!m_selectorPatterns.last().rest.isValid())
            return CatalogueError{preset.id, u"no regular expression: "_s + pattern};
    }
    for (const TxtPattern &txt : match.txt) {
        const QByteArray prefix = txt.prefix.toUtf8().toLower();
        const Pattern pattern{prefix, wholeText(txt.rest), at};
        if (prefix.size() < kTxtIndexOctets || !pattern.rest.isValid())
            return CatalogueError{preset.id, u"no text pattern: "_s + txt.prefix + txt.rest};
        m_txt[prefix.first(kTxtIndexOctets)].append(pattern);
    }
    return std::nullopt;
}

void Catalogue::indexSelectors()
{
    constexpr int kNobody = -1;
    for (const SelectorHint &hint : m_selectors) {
        if (hint.generic)
            m_bySelector.insert(hint.selector, kNobody);
    }
    for (int at = 0; at < static_cast<int>(m_presets.size()); ++at) {
        for (const QString &selector : m_presets[static_cast<size_t>(at)].match.selectors) {
            const bool taken = m_bySelector.contains(selector);
            m_bySelector.insert(selector, taken ? kNobody : at);
        }
    }
}

const Preset *Catalogue::presetAt(std::optional<int> index) const
{
    return index && *index >= 0 ? &m_presets[static_cast<size_t>(*index)] : nullptr;
}

const HostedService *Catalogue::hostedAt(std::optional<int> index) const
{
    return index ? &m_hosted[static_cast<size_t>(*index)] : nullptr;
}

const Preset *Catalogue::preset(const QString &id) const
{
    return presetAt(m_presetById.value(id, -1));
}

const DnsHost *Catalogue::dnsHost(const QString &id) const
{
    const auto at = m_dnsHostById.constFind(id);
    return at == m_dnsHostById.constEnd() ? nullptr : &m_dnsHosts[static_cast<size_t>(*at)];
}

std::optional<MxMatch> Catalogue::byMx(const DomainName &host) const
{
    if (const Preset *preset = presetAt(m_mxVerification.find(host)))
        return MxMatch{preset, true};
    if (const Preset *preset = presetAt(m_mx.find(host)))
        return MxMatch{preset, false};
    return std::nullopt;
}

const Preset *Catalogue::bySpfHost(const DomainName &host) const
{
    return presetAt(m_spf.find(host));
}

const Preset *Catalogue::byDkimTarget(const DomainName &target) const
{
    return presetAt(m_dkim.find(target));
}

const Preset *Catalogue::byClientTarget(const DomainName &target) const
{
    return presetAt(m_client.find(target));
}

const Preset *Catalogue::bySelector(const QString &selector) const
{
    const QString folded = selector.toLower();
    const auto named = m_bySelector.constFind(folded);
    if (named != m_bySelector.constEnd())
        return presetAt(*named);
    for (const Pattern &pattern : m_selectorPatterns) {
        if (pattern.rest.match(folded).hasMatch())
            return presetAt(pattern.preset);
    }
    return nullptr;
}

const Preset *Catalogue::byApexTxt(QByteArrayView text) const
{
    constexpr qsizetype kLongestToken = 300; // verification texts are short; the rest cannot be one
    if (text.size() < kTxtIndexOctets || text.size() > kLongestToken)
        return nullptr;
    const QByteArray folded = text.toByteArray().toLower();
    const auto patterns = m_txt.constFind(folded.first(kTxtIndexOctets));
    if (patterns == m_txt.constEnd())
        return nullptr;
    for (const Pattern &pattern : *patterns) {
        if (folded.startsWith(pattern.prefix) &&
            pattern.rest.match(QString::fromLatin1(folded.sliced(pattern.prefix.size()))).hasMatch())
            return presetAt(pattern.preset);
    }
    return nullptr;
}

const DnsHost *Catalogue::byNameServer(const DomainName &host) const
{
    const auto at = m_ns.find(host);
    return at ? &m_dnsHosts[static_cast<size_t>(*at)] : nullptr;
}

const HostedService *Catalogue::byDmarcTarget(const DomainName &target) const
{
    return hostedAt(m_dmarcTargets.find(target));
}

const HostedService *Catalogue::hostedBySpfHost(const DomainName &host) const
{
    return hostedAt(m_hostedSpf.find(host));
}

const HostedService *Catalogue::byReportDomain(const DomainName &domain) const
{
    return hostedAt(m_reportDomains.find(domain));
}

} // namespace posthorn::providers
