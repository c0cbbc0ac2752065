// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/webrecording.h"

#include "core/dns/recordingmembers.h"

namespace posthorn::web {

namespace {

using Why = NoPage::Why;
using Fault = NoPage::Fault;
using dns::put;
using dns::putOctets;
using dns::RecordedMembers;
using dns::RecordedWord;

constexpr QLatin1String kKind("https");

constexpr auto kWhys = std::to_array<RecordedWord<Why>>({
    {Why::NoAddress, "no-address"},
    {Why::NoRoute, "no-route"},
    {Why::Unreachable, "unreachable"},
    {Why::Timeout, "timeout"},
    {Why::Certificate, "certificate"},
    {Why::Tls, "tls"},
    {Why::TooLarge, "too-large"},
    {Why::Protocol, "protocol"},
    {Why::NotRecorded, "not-recorded"},
    {Why::Cancelled, "cancelled"},
});
constexpr auto kFaults = std::to_array<RecordedWord<Fault>>({
    {Fault::None, ""},
    {Fault::Expired, "expired"},
    {Fault::NotYetValid, "not-yet-valid"},
    {Fault::OtherName, "other-name"},
    {Fault::Untrusted, "untrusted"},
    {Fault::Other, "other"},
});

std::variant<NoPage, Page> readOutcome(const RecordedMembers &members)
{
    if (members.text(QLatin1String("outcome")) != QLatin1String("page"))
        return NoPage{members.word(QLatin1String("outcome"), kWhys),
                      members.word(QLatin1String("fault"), kFaults), members.text(QLatin1String("detail"))};
    constexpr int kLeastStatus = 100;
    Page page{static_cast<int>(members.number(QLatin1String("status"), 999)),
              members.octets(QLatin1String("contentType"), kMaxHttpHeadOctets),
              members.octets(QLatin1String("location"), kMaxHttpHeadOctets),
              members.octets(QLatin1String("body"), kMaxLogoFetchOctets)};
    if (page.status < kLeastStatus)
        members.blame(QLatin1String("status"));
    return page;
}

RecordedPage readPage(const RecordedMembers &members)
{
    RecordedPage entry;
    entry.host = members.name(QLatin1String("host"));
    entry.port = static_cast<quint16>(members.number(QLatin1String("port"), 0xffff));
    entry.path = members.octets(QLatin1String("path"), kMaxHttpHeadOctets);
    entry.fetched.outcome = readOutcome(members);
    entry.fetched.server = members.text(QLatin1String("server"));
    entry.fetched.elapsed =
        std::chrono::microseconds(members.number(QLatin1String("elapsedUs"), dns::kMaxRecordedNumber));
    return entry;
}

bool isCancelled(const Fetched &fetched)
{
    return fetched.noPage() && fetched.noPage()->why == Why::Cancelled;
}

} // namespace

QJsonObject toJson(const RecordedPage &entry)
{
    QJsonObject object{{QStringLiteral("kind"), QString(kKind)},
                       {QStringLiteral("host"), entry.host.toFqdn()}};
    put(object, QLatin1String("port"), entry.port);
    putOctets(object, QLatin1String("path"), entry.path);
    if (const Page *page = entry.fetched.page()) {
        put(object, QLatin1String("outcome"), QStringLiteral("page"));
        put(object, QLatin1String("status"), page->status);
        putOctets(object, QLatin1String("contentType"), page->contentType);
        putOctets(object, QLatin1String("location"), page->location);
        putOctets(object, QLatin1String("body"), page->body);
    } else {
        put(object, QLatin1String("outcome"), wordOf(kWhys, entry.fetched.noPage()->why));
        put(object, QLatin1String("fault"), wordOf(kFaults, entry.fetched.noPage()->fault));
        put(object, QLatin1String("detail"), entry.fetched.noPage()->detail);
    }
    put(object, QLatin1String("server"), entry.fetched.server);
    put(object, QLatin1String("elapsedUs"), static_cast<qint64>(entry.fetched.elapsed.count()));
    return object;
}

QList<RecordedPage> pagesOf(const dns::Recording &recording, QList<dns::RecordingError> *errors)
{
    QList<RecordedPage> pages;
    for (const dns::Recording::Other &other : recording.others) {
        if (other.kind != kKind)
            continue;
        QString wrong;
        const RecordedPage page = readPage(RecordedMembers(other.object, wrong));
        if (wrong.isEmpty())
            pages.append(page);
        else
            errors->append({other.line, dns::RecordingError::Why::BadEntry, wrong});
    }
    return pages;
}

QCoro::Task<Fetched> RecordingFetcher::fetch(FetchOrder order, std::stop_token stop)
{
    dns::RecordingWriter *const to = &m_to;
    Fetched fetched = co_await m_base.fetch(order, stop);
    if (!isCancelled(fetched))
        to->writeOther(toJson(RecordedPage{order.host, order.port, order.path, fetched}));
    co_return fetched;
}

QCoro::Task<Fetched> ReplayFetcher::fetch(FetchOrder order, std::stop_token stop)
{
    Fetched fetched;
    fetched.outcome = NoPage{stop.stop_requested() ? Why::Cancelled : Why::NotRecorded, {}, {}};
    if (stop.stop_requested())
        co_return fetched;
    for (const RecordedPage &page : m_pages) {
        if (page.host == order.host && page.path == order.path)
            fetched = page.fetched;
    }
    co_return fetched;
}

} // namespace posthorn::web
