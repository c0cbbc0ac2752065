// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookupstack.h"

#include "app/cli/demo.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/base/validationlimits.h"
#include "core/dns/zonefileresolver.h"
#include "core/plan/planjson.h"
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

/// Enough of a file to tell a plan from a zone file.
constexpr qint64 kPeekedOctets = 4096;

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

QString anchorProblem(const dns::TrustAnchorError &error)
{
    using Why = dns::TrustAnchorError::Why;
    switch (error.why) {
    case Why::TooLarge:
        return said(QT_TRANSLATE_NOOP("Cli", "the file is too large"));
    case Why::OtherType:
        return said(QT_TRANSLATE_NOOP("Cli", "this is neither a DS nor a DNSKEY record"));
    case Why::NotTheRoot:
        return said(QT_TRANSLATE_NOOP("Cli", "this record is not one of the root (its name must be a dot)"));
    case Why::NotAKey:
        return said(QT_TRANSLATE_NOOP("Cli", "this key is revoked, or is no zone key"));
    case Why::Empty:
        return said(QT_TRANSLATE_NOOP("Cli", "there is no DS or DNSKEY record in it"));
    case Why::NotARecord:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Cli", "this line is no DNS record")) +
           (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')');
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

Checked<std::unique_ptr<LookupStack>> LookupStack::create(const LookupSettings &settings,
                                                          const smtp::SharedDialler::Book &calls)
{
    std::unique_ptr<LookupStack> stack(new LookupStack);
    if (const auto complaint = stack->build(settings, calls))
        return failure(*complaint);
    return stack;
}

std::optional<Complaint> LookupStack::build(const LookupSettings &settings,
                                            const smtp::SharedDialler::Book &calls)
{
    std::optional<Complaint> complaint = readAnchors(settings.trustAnchorFile);
    if (complaint)
        return complaint;
    if (settings.demo)
        complaint = buildDemo();
    else if (!settings.zoneFiles.isEmpty())
        complaint = buildZones(settings.zoneFiles);
    else if (!settings.replayFile.isEmpty())
        complaint = buildReplay(settings.replayFile);
    else
        complaint = buildNetwork(settings);
    if (m_anchors.isEmpty())
        m_anchors = dns::shippedTrustAnchors();
    if (!complaint && !settings.recordFile.isEmpty())
        complaint = buildRecorder(settings.recordFile);
    if (!complaint && !settings.overlayFile.isEmpty())
        complaint = readOverlay(settings.overlayFile);
    m_shares = settings.shares;
    if (m_recursive) {
        m_tracked = std::make_unique<TrackedResolver>(*m_top, m_tracker);
        m_cache =
            std::make_unique<dns::CachingResolver>(*m_tracked, Clock::system(), kCacheCapacity / m_shares);
        m_top = m_cache.get();
        m_sharedDialler = std::make_unique<smtp::SharedDialler>(*m_topDialler, Clock::system(), calls);
        m_topDialler = m_sharedDialler.get();
    }
    if (!complaint && m_topSigned)
        buildValidator();
    return complaint;
}

/// A file of the user's counts before those of a recording, and those before the shipped ones.
std::optional<Complaint> LookupStack::readAnchors(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(file);
    const auto anchors = dns::parseTrustAnchors(file.read(kMaxAnchorFileOctets + 1));
    if (!anchors) {
        const char *text = anchors.error().line == 0
                               ? QT_TRANSLATE_NOOP("Cli", "{file} cannot be used: {why}")
                               : QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: {why}");
        return aboutFile(text, name, anchorProblem(anchors.error()), anchors.error().line);
    }
    m_anchors = *anchors;
    return std::nullopt;
}

void LookupStack::buildValidator()
{
    m_trackedSigned = std::make_unique<TrackedResolver>(*m_topSigned, m_tracker);
    m_signedCache = std::make_unique<dns::CachingResolver>(
        *m_trackedSigned, Clock::system(), kCacheCapacity / m_shares, dns::CachingResolver::Cuts::Ignored);
    m_validator = validatorOver(*m_signedCache);
}

std::unique_ptr<dns::Validator> LookupStack::validatorOver(dns::Resolver &signatures) const
{
    const auto at = m_recordedClock ? std::optional(m_recordedClock->now()) : std::nullopt;
    return std::make_unique<dns::UnboundValidator>(signatures, m_anchors, at, m_shares);
}

std::optional<Complaint> LookupStack::buildDemo()
{
    std::optional<Complaint> complaint = replay(u"posthorn.example.recording"_s, demoRecording());
    if (complaint)
        return complaint;
    m_demo = demoResolver(*m_source);
    m_top = m_demo.get();
    return std::nullopt;
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
    return replay(name, file.readAll());
}

std::optional<Complaint> LookupStack::replay(const QString &name, const QByteArray &text)
{
    const dns::Recording recording = dns::parseRecording(text);
    QList<dns::RecordingError> errors = recording.errors;
    m_fetcher = std::make_unique<web::ReplayFetcher>(web::pagesOf(recording, &errors));
    m_topFetcher = m_fetcher.get();
    if (!errors.isEmpty()) {
        const dns::RecordingError &first = errors.first();
        return aboutFile(QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: {why}"), name,
                         recordingProblem(first), first.line);
    }
    m_isReplay = true;
    if (recording.run) {
        m_recordedClock = std::make_unique<StoppedClock>(recording.run->at);
        if (m_anchors.isEmpty())
            m_anchors = recording.run->anchors;
    }
    const bool isSigned =
        std::any_of(recording.answers.begin(), recording.answers.end(),
                    [](const dns::RecordedAnswer &answer) { return answer.withSignatures; });
    if (isSigned) {
        m_signedSource = std::make_unique<dns::ReplayResolver>(recording, true);
        m_topSigned = m_signedSource.get();
    }
    m_source = std::make_unique<dns::ReplayResolver>(recording);
    m_top = m_source.get();
    const auto direct = std::find_if(recording.answers.begin(), recording.answers.end(),
                                     [](const dns::RecordedAnswer &a) { return a.direct.has_value(); });
    if (direct != recording.answers.end()) {
        m_recordedPort = direct->direct->server.port;
        m_replayAuthority = std::make_unique<dns::ReplayAuthority>(recording);
        m_topAuthority = m_replayAuthority.get();
    }
    return buildReplayedDialogues(name, text);
}

std::optional<Complaint> LookupStack::buildReplayedDialogues(const QString &name, const QByteArray &text)
{
    const smtp::DialogueRecording recording = smtp::parseDialogues(text);
    if (!recording.errors.isEmpty()) {
        const dns::RecordingError &first = recording.errors.first();
        return aboutFile(QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: {why}"), name,
                         recordingProblem(first), first.line);
    }
    // Where no server was talked to, that is no gap in the recording.
    if (!recording.dialogues.isEmpty()) {
        m_recordedSmtpPort = recording.dialogues.first().call.port;
        m_dialler = std::make_unique<smtp::ReplayDialler>(recording);
        m_topDialler = m_dialler.get();
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
    m_recursive =
        std::make_unique<dns::RecursiveResolver>(m_exchange.get(), m_https.get(), upstreams, settings.timeout,
                                                 dns::RecursiveResolver::Wanted::Data, settings.shares);
    m_direct = std::make_unique<dns::DirectAuthority>(m_exchange.get(), settings.timeout, settings.shares);
    m_dialler = std::make_unique<smtp::SocketDialler>(authorities);
    m_signedSource =
        std::make_unique<dns::RecursiveResolver>(m_exchange.get(), m_https.get(), upstreams, settings.timeout,
                                                 dns::RecursiveResolver::Wanted::Signatures, settings.shares);
    m_topSigned = m_signedSource.get();
    m_fetcher = std::make_unique<web::HttpsFetcher>(authorities);
    m_topFetcher = m_fetcher.get();
    m_top = m_recursive.get();
    m_topAuthority = m_direct.get();
    m_topDialler = m_dialler.get();
    return std::nullopt;
}

std::optional<Complaint> LookupStack::buildRecorder(const QString &name)
{
    m_recordFile.setFileName(name);
    if (!m_recordFile.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotOpen(m_recordFile);
    m_recorder = std::make_unique<dns::RecordingWriter>(m_recordFile);
    m_recorder->write(dns::RecordedRun{clock().now(), m_anchors});
    m_recordingResolver = std::make_unique<dns::RecordingResolver>(*m_top, *m_recorder);
    m_top = m_recordingResolver.get();
    if (m_topSigned) {
        m_recordingSigned = std::make_unique<dns::RecordingResolver>(*m_topSigned, *m_recorder, true);
        m_topSigned = m_recordingSigned.get();
    }
    if (m_topAuthority) {
        m_recordingAuthority = std::make_unique<dns::RecordingAuthority>(*m_topAuthority, *m_recorder);
        m_topAuthority = m_recordingAuthority.get();
    }
    if (m_topDialler) {
        m_recordingDialler = std::make_unique<smtp::RecordingDialler>(*m_topDialler, *m_recorder);
        m_topDialler = m_recordingDialler.get();
    }
    if (m_topFetcher) {
        m_recordingFetcher = std::make_unique<web::RecordingFetcher>(*m_topFetcher, *m_recorder);
        m_topFetcher = m_recordingFetcher.get();
    }
    return std::nullopt;
}

/// A zone file, or a plan.
std::optional<Complaint> LookupStack::readOverlay(const QString &name)
{
    m_overlaySource = name;
    if (QFile plan(name); plan.open(QIODevice::ReadOnly) && plan::looksLikePlan(plan.peek(kPeekedOctets))) {
        const auto read = plan::readPlan(plan.read(kMaxZoneFileOctets));
        if (!read)
            return aboutFile(QT_TRANSLATE_NOOP("Cli", "{file} cannot be used: {why}"), name, read.error());
        m_overlay = plan::outcomeOf(read->changes);
        return std::nullopt;
    }
    const dns::ZoneFile file = dns::readZoneFile(name);
    m_overlay = dns::changedSetsOf(file);
    return complaintAbout(name, file.errors);
}

bool LookupStack::nobodyAnswered() const
{
    return m_recursive && m_recursive->counters().answered == 0;
}

QString LookupStack::lastFailure() const
{
    return m_recursive ? m_recursive->counters().lastFailure : QString();
}

} // namespace posthorn::cli
