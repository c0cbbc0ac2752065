// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"
#include "app/cli/tracker.h"
#include "core/base/stoppedclock.h"
#include "core/dns/cachingresolver.h"
#include "core/dns/directauthority.h"
#include "core/dns/overlayresolver.h"
#include "core/dns/recording.h"
#include "core/dns/unboundvalidator.h"
#include "core/records/spfcache.h"
#include "core/smtp/recordeddialler.h"
#include "core/smtp/shareddialler.h"
#include "core/smtp/socketdialler.h"
#include "core/web/fetch.h"

#include <QFile>

#include <memory>
#include <optional>

namespace posthorn::cli {

/// Everything that answers questions, put together as the settings say. Lives on the event loop.
///
/// From below: the network, zone files, the demonstration or a recording; what keeps a recording; a cache
/// where there is a network; for each audit what counts, and the overlay.
class LookupStack
{
public:
    /// Opens the files and makes what is needed. \return a complaint where a file cannot be used
    /// \param calls shared by the stacks of several threads, so that they call a mail server once
    static Checked<std::unique_ptr<LookupStack>>
    create(const LookupSettings &settings,
           const smtp::SharedDialler::Book &calls = smtp::SharedDialler::makeBook());
    ~LookupStack();
    LookupStack(const LookupStack &) = delete;
    LookupStack &operator=(const LookupStack &) = delete;

    /// Answers, as far as they are shared by all audits; without overlay.
    dns::Resolver &resolver() const { return *m_top; }
    const dns::CachingResolver *cache() const { return m_cache.get(); }
    /// Null: signatures cannot be judged. It judges what is published, whatever the overlay says.
    dns::Validator *validator() const { return m_validator.get(); }
    /// What a validator asks; null where signatures cannot be judged.
    dns::Resolver *signatures() const { return m_signedCache.get(); }
    /// One that judges as validator() does, with \a signatures to ask.
    std::unique_ptr<dns::Validator> validatorOver(dns::Resolver &signatures) const;
    const dns::TrustAnchors &anchors() const { return m_anchors; }
    /// The machine's, or the time at which a recording was made.
    Clock &clock() const { return m_recordedClock ? *m_recordedClock : Clock::system(); }
    records::SpfCache &spfRecords() { return m_spfRecords; }
    /// Null: authoritative servers cannot be asked.
    dns::Authority *authority() const { return m_topAuthority; }
    /// Null: mail servers cannot be talked to.
    smtp::Dialler *dialler() const { return m_topDialler; }
    /// Null: nothing can be fetched.
    web::Fetcher *fetcher() const { return m_topFetcher; }
    const QList<dns::ChangedSet> &overlay() const { return m_overlay; }
    QString overlaySource() const { return m_overlaySource; }

    /// What is being asked of the network.
    Tracker &tracker() { return m_tracker; }
    /// Await this before the stack goes: a question that was stopped ends a little later.
    QCoro::Task<> settled() { return m_tracker.settled(); }
    /// The same where nobody else uses the stack: what the validator still asks is stopped.
    QCoro::Task<> ended()
    {
        m_validator.reset();
        return settled();
    }
    /// The port at which a recording's authoritative servers were asked; nothing where there is none.
    std::optional<quint16> recordedPort() const { return m_recordedPort; }
    /// The same of mail servers.
    std::optional<quint16> recordedSmtpPort() const { return m_recordedSmtpPort; }

    /// Resolvers were asked, and none ever answered.
    bool nobodyAnswered() const;
    /// What went wrong with the resolver that was asked last, as far as it is known.
    QString lastFailure() const;
    /// The file of a recording could not be written to its end.
    bool recordingFailed() { return m_recorder && (!m_recorder->ok() || !m_recordFile.flush()); }
    /// Names that are different in every run would not be found in a recording.
    bool isRecorded() const { return m_recorder || m_isReplay; }

private:
    LookupStack() = default;
    std::optional<Complaint> build(const LookupSettings &settings, const smtp::SharedDialler::Book &calls);
    std::optional<Complaint> buildZones(const QStringList &files);
    std::optional<Complaint> buildReplay(const QString &file);
    std::optional<Complaint> buildReplayedDialogues(const QString &name, const QByteArray &text);
    std::optional<Complaint> replay(const QString &name, const QByteArray &text);
    std::optional<Complaint> buildNetwork(const LookupSettings &settings);
    std::optional<Complaint> buildRecorder(const QString &file);
    std::optional<Complaint> readOverlay(const QString &file);
    std::optional<Complaint> buildDemo();
    std::optional<Complaint> readAnchors(const QString &file);
    void buildValidator();

    int m_shares = 1; ///< LookupSettings::shares
    Tracker m_tracker;
    records::SpfCache m_spfRecords;
    std::unique_ptr<dns::Exchange> m_exchange;
    std::unique_ptr<dns::HttpsExchange> m_https;
    std::unique_ptr<dns::RecursiveResolver> m_recursive;
    std::unique_ptr<dns::DirectAuthority> m_direct;
    std::unique_ptr<dns::Resolver> m_source; ///< zone files, demonstration, recording
    std::unique_ptr<dns::Resolver> m_demo;   ///< before m_source
    std::unique_ptr<dns::Authority> m_replayAuthority;
    std::unique_ptr<smtp::Dialler> m_dialler; ///< the network, or a recording
    std::unique_ptr<web::Fetcher> m_fetcher;  ///< from the network, or a recording
    QFile m_recordFile;
    std::unique_ptr<dns::RecordingWriter> m_recorder;
    std::unique_ptr<dns::RecordingResolver> m_recordingResolver;
    std::unique_ptr<dns::RecordingAuthority> m_recordingAuthority;
    std::unique_ptr<smtp::RecordingDialler> m_recordingDialler;
    std::unique_ptr<smtp::SharedDialler> m_sharedDialler;
    std::unique_ptr<web::Fetcher> m_recordingFetcher;
    std::unique_ptr<TrackedResolver> m_tracked;
    std::unique_ptr<dns::CachingResolver> m_cache;
    dns::TrustAnchors m_anchors;
    std::unique_ptr<StoppedClock> m_recordedClock;
    std::unique_ptr<dns::Resolver> m_signedSource;
    std::unique_ptr<dns::RecordingResolver> m_recordingSigned;
    std::unique_ptr<TrackedResolver> m_trackedSigned;
    std::unique_ptr<dns::CachingResolver> m_signedCache;
    std::unique_ptr<dns::Validator> m_validator;
    QList<dns::ChangedSet> m_overlay;
    QString m_overlaySource;

    dns::Resolver *m_top = nullptr;
    dns::Resolver *m_topSigned = nullptr; ///< answers for the validator
    dns::Authority *m_topAuthority = nullptr;
    smtp::Dialler *m_topDialler = nullptr;
    web::Fetcher *m_topFetcher = nullptr;
    std::optional<quint16> m_recordedPort;
    std::optional<quint16> m_recordedSmtpPort;
    bool m_isReplay = false;
};

} // namespace posthorn::cli
