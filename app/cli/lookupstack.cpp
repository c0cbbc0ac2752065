// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookupstack.h"

#include "app/cli/demo.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/dns/zonefileresolver.h"
#include "core/web/httpsfetcher.h"
#include "core/web/webrecording.h"

#include <QCoreApplication>
#include <QSslCertificate>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Answers kept in memory: enough for many audits at once, and little enough that the memory of a long run
/// stays flat.
constexpr qsizetype kCacheCapacity = 20000;

Complaint aboutFile(const char *text, const QString &file, const QString &why, int line = 0)
{
    return {fillIn(said(text),
                   {{u"file"_s, safeText(file)}, {u"why"_s, why}, {u"line"_s, QString::number(line)}})};
}

Complaint cannotOpen(const QFile &file)
{
    return aboutFile(
        QT_TRANSLATE_NOOP("Cli", "{file} cannot be opened: {why}. Check the name and who may use the file."),
        file.fileName(), file.errorString());
}

/// The first thing that is wrong with a zone file.
std::optional<Complaint> complaintAbout(const QString &file, const QList<dns::ZoneFileError> &errors)
{
    if (errors.isEmpty())
        return std::nullopt;
    const dns::ZoneFileError &first = errors.first();
    if (first.line == 0)
        return aboutFile(QT_TRANSLATE_NOOP("Cli", "{file} cannot be used: {why}"), file,
                         dns::zoneFileErrorText(first));
    return aboutFile(QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: {why}"), file,
                     dns::zoneFileErrorText(first), first.line);
}

QString recordingProblem(const dns::RecordingError &error)
{
    using Why = dns::RecordingError::Why;
    switch (error.why) {
    case Why::TooLarge:
        return said(QT_TRANSLATE_NOOP("Cli", "the file is too large"));
    case Why::NotRecording:
        return said(QT_TRANSLATE_NOOP("Cli", "this is no recording; --record makes one"));
    case Why::NotJson:
    case Why::BadEntry:
    case Why::TooManyErrors:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Cli", "this line of the recording cannot be read")) +
           (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')');
}

} // namespace

LookupStack::~LookupStack() = default;

Checked<std::unique_ptr<LookupStack>> LookupStack::create(const LookupSettings &settings)
{
    std::unique_ptr<LookupStack> stack(new LookupStack);
    if (const auto complaint = stack->build(settings))
        return failure(*complaint);
    return stack;
}

std::optional<Complaint> LookupStack::build(const LookupSettings &settings)
{
    std::optional<Complaint> complaint;
    if (settings.demo)
        buildDemo(*settings.demo);
    else if (!settings.zoneFiles.isEmpty())
        complaint = buildZones(settings.zoneFiles);
    else if (!settings.replayFile.isEmpty())
        complaint = buildReplay(settings.replayFile);
    else
        complaint = buildNetwork(settings);
    if (!complaint && !settings.recordFile.isEmpty())
        complaint = buildRecorder(settings.recordFile);
    if (!complaint && !settings.overlayFile.isEmpty())
        complaint = readOverlay(settings.overlayFile);
    if (m_recursive) {
        m_tracked = std::make_unique<TrackedResolver>(*m_top, m_tracker);
        m_cache = std::make_unique<dns::CachingResolver>(*m_tracked, Clock::system(), kCacheCapacity);
        m_top = m_cache.get();
    }
    return complaint;
}

void LookupStack::buildDemo(const QString &)
{
    m_source = demoResolver();
    m_top = m_source.get();
}

std::optional<Complaint> LookupStack::buildZones(const QStringList &names)
{
    QList<dns::ZoneFile> files;
    for (const QString &name : names) {
        files.append(dns::readZoneFile(name));
        if (auto complaint = complaintAbout(name, files.last().errors))
            return complaint;
    }
    auto zones = std::make_unique<dns::ZoneFileResolver>(files);
    if (!zones->errors().isEmpty()) {
        const auto &first = zones->errors().first();
        return complaintAbout(first.source, {first.error});
    }
    m_source = std::move(zones);
    m_top = m_source.get();
    return std::nullopt;
}

std::optional<Complaint> LookupStack::buildReplay(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(file);
    return replay(name, dns::parseRecording(file.readAll()));
}

std::optional<Complaint> LookupStack::replay(const QString &name, const dns::Recording &recording)
{
    QList<dns::RecordingError> errors = recording.errors;
    m_fetcher = std::make_unique<web::ReplayFetcher>(web::pagesOf(recording, &errors));
    m_topFetcher = m_fetcher.get();
    if (!errors.isEmpty()) {
        const dns::RecordingError &first = errors.first();
        return aboutFile(QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: {why}"), name,
                         recordingProblem(first), first.line);
    }
    m_isReplay = true;
    m_source = std::make_unique<dns::ReplayResolver>(recording);
    m_top = m_source.get();
    const auto direct = std::find_if(recording.answers.begin(), recording.answers.end(),
                                     [](const dns::RecordedAnswer &a) { return a.direct.has_value(); });
    if (direct != recording.answers.end()) {
        m_recordedPort = direct->direct->server.port;
        m_replayAuthority = std::make_unique<dns::ReplayAuthority>(recording);
        m_topAuthority = m_replayAuthority.get();
    }
    return std::nullopt;
}

std::optional<Complaint> LookupStack::buildNetwork(const LookupSettings &settings)
{
    QList<QSslCertificate> authorities;
    if (!settings.caFile.isEmpty()) {
        QFile file(settings.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return cannotOpen(file);
        authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (authorities.isEmpty())
            return aboutFile(
                QT_TRANSLATE_NOOP("Cli",
                                  "{file} holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)."),
                settings.caFile, {});
    }
    QList<dns::Upstream> upstreams = settings.resolvers;
    if (upstreams.isEmpty()) {
        for (const dns::Endpoint &server : dns::Exchange::systemServers())
            upstreams.append(server);
    }
    m_exchange = std::make_unique<dns::Exchange>();
    m_https = std::make_unique<dns::HttpsExchange>(authorities);
    m_recursive = std::make_unique<dns::RecursiveResolver>(m_exchange.get(), m_https.get(), upstreams,
                                                           settings.timeout);
    m_direct = std::make_unique<dns::DirectAuthority>(m_exchange.get(), settings.timeout);
    m_fetcher = std::make_unique<web::HttpsFetcher>(authorities);
    m_topFetcher = m_fetcher.get();
    m_top = m_recursive.get();
    m_topAuthority = m_direct.get();
    return std::nullopt;
}

std::optional<Complaint> LookupStack::buildRecorder(const QString &name)
{
    m_recordFile.setFileName(name);
    if (!m_recordFile.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotOpen(m_recordFile);
    m_recorder = std::make_unique<dns::RecordingWriter>(m_recordFile);
    m_recordingResolver = std::make_unique<dns::RecordingResolver>(*m_top, *m_recorder);
    m_top = m_recordingResolver.get();
    if (m_topAuthority) {
        m_recordingAuthority = std::make_unique<dns::RecordingAuthority>(*m_topAuthority, *m_recorder);
        m_topAuthority = m_recordingAuthority.get();
    }
    if (m_topFetcher) {
        m_recordingFetcher = std::make_unique<web::RecordingFetcher>(*m_topFetcher, *m_recorder);
        m_topFetcher = m_recordingFetcher.get();
    }
    return std::nullopt;
}

std::optional<Complaint> LookupStack::readOverlay(const QString &name)
{
    const dns::ZoneFile file = dns::readZoneFile(name);
    m_overlay = dns::changedSetsOf(file);
    m_overlaySource = name;
    return complaintAbout(name, file.errors);
}

bool LookupStack::nobodyAnswered() const
{
    return m_recursive && m_recursive->counters().answered == 0;
}

} // namespace posthorn::cli
