// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/httpsfetcher.h"

#include "core/base/stopwaker.h"
#include "core/dns/answer.h"
#include "core/dns/route.h"
#include "core/web/httpsvisit.h"

namespace posthorn::web {

namespace {

using Why = NoPage::Why;
using std::chrono::milliseconds;
using Timepoint = std::chrono::steady_clock::time_point;

milliseconds until(Timepoint end)
{
    const auto left = std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now());
    return std::max(left, milliseconds(0));
}

/// Connecting failed; another address may be better.
bool goesOn(const HttpsVisit &visit)
{
    return !visit.wasConnected() && std::holds_alternative<NoPage>(visit.outcome());
}

} // namespace

HttpsFetcher::HttpsFetcher(const QList<QSslCertificate> &authorities)
    : m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.addCaCertificates(authorities);
}

QCoro::Task<Fetched> HttpsFetcher::fetch(FetchOrder order, std::stop_token stop)
{
    const Timepoint begin = std::chrono::steady_clock::now();
    const QSslConfiguration tls = m_tls;
    Fetched fetched;
    fetched.outcome = NoPage{order.addresses.isEmpty() ? Why::NoAddress : Why::NoRoute, {}, {}};
    QList<Address> addresses = order.addresses.mid(0, kMaxFetchAddresses);
    addresses.removeIf([](const Address &address) { return !dns::hasRoute(address); });
    while (!addresses.isEmpty() && !stop.stop_requested()) {
        const milliseconds left = until(begin + order.patience);
        const Address address = addresses.takeFirst();
        fetched.server = dns::Endpoint{address, order.port}.toString();
        // What is left is shared by the addresses that are.
        const milliseconds connecting = left / (addresses.size() + 1);
        HttpsVisit visit(order, address, tls, connecting, left);
        const StopWaker<bool> waker(stop, visit.ended(), false);
        const OneShot<bool> ended = visit.ended();
        const bool toItsEnd = co_await ended;
        fetched.outcome = visit.outcome();
        if (!toItsEnd || !goesOn(visit))
            break;
    }
    if (stop.stop_requested())
        fetched.outcome = NoPage{Why::Cancelled, {}, {}};
    fetched.elapsed =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    co_return fetched;
}

} // namespace posthorn::web
