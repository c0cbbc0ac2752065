// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/recording.h"
#include "core/web/fetch.h"

namespace posthorn::web {

/// One fetch in a recording, `kind` https.
struct RecordedPage
{
    DomainName host;
    quint16 port = 443;
    QByteArray path;
    Fetched fetched;

    bool operator==(const RecordedPage &) const = default;
};

QJsonObject toJson(const RecordedPage &entry);
/// The entries of this kind, in order. What is wrong with one is told in \a errors.
QList<RecordedPage> pagesOf(const dns::Recording &recording, QList<dns::RecordingError> *errors);

/// Passes orders on and writes what comes back; except what was cancelled.
class RecordingFetcher final : public Fetcher
{
public:
    /// Both outlive this and all tasks
    RecordingFetcher(Fetcher &base, dns::RecordingWriter &to)
        : m_base(base)
        , m_to(to)
    {
    }
    QCoro::Task<Fetched> fetch(FetchOrder order, std::stop_token stop) override;

private:
    Fetcher &m_base;
    dns::RecordingWriter &m_to;
};

/// Gives what was recorded last for that host and path, whatever the port: a laboratory's may be another each
/// time. What is not there is NoPage{NotRecorded}.
class ReplayFetcher final : public Fetcher
{
public:
    explicit ReplayFetcher(QList<RecordedPage> pages)
        : m_pages(std::move(pages))
    {
    }
    QCoro::Task<Fetched> fetch(FetchOrder order, std::stop_token stop) override;

private:
    QList<RecordedPage> m_pages;
};

} // namespace posthorn::web
