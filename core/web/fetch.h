// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/domainname.h"
#include "core/web/limits.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>
#include <variant>

namespace posthorn::web {

/// One file, to be fetched over HTTPS (GET) from a host whose addresses are known already: they come from our
/// own resolver, so that an overlay and a laboratory count here too.
struct FetchOrder
{
    DomainName host;          ///< for SNI, the certificate's name and the Host header
    QList<Address> addresses; ///< tried in order while connecting fails
    quint16 port = 443;
    QByteArray path;                                 ///< "/.well-known/mta-sts.txt"
    qsizetype maxOctets = 0;                         ///< of the body
    std::chrono::milliseconds patience = kFetchTime; ///< in all

    bool operator==(const FetchOrder &) const = default;
};

/// What the server answered, whatever its status. Redirects are not followed.
struct Page
{
    int status = 0;
    QByteArray contentType; ///< as received
    QByteArray location;    ///< of a redirect
    QByteArray body;        ///< of status 200

    bool operator==(const Page &) const = default;
};

/// There is no page.
struct NoPage
{
    enum class Why
    {
        NoAddress,
        NoRoute,     ///< this machine has no way to any of the addresses: not the host's fault
        Unreachable, ///< refused, or the network says that nobody is there
        Timeout,
        Certificate, ///< `detail` says what is wrong with it
        Tls,         ///< another failure of the handshake
        TooLarge,    ///< over FetchOrder::maxOctets
        Protocol,    ///< what came is no HTTP, or broke off
        NotRecorded, ///< a replay that does not hold it
        Cancelled,
    } why = Why::Unreachable;
    enum class Fault ///< of the certificate; where there are several, the first in this list
    {
        None,
        Expired,
        NotYetValid,
        OtherName,
        Untrusted,
        Other,
    } fault = Fault::None;
    QString detail; ///< safe to show; not translated

    bool operator==(const NoPage &) const = default;
};

struct Fetched
{
    std::variant<NoPage, Page> outcome;
    QString server; ///< the endpoint that was reached, or tried last
    std::chrono::microseconds elapsed{0};

    const Page *page() const { return std::get_if<Page>(&outcome); }
    const NoPage *noPage() const { return std::get_if<NoPage>(&outcome); }
    bool operator==(const Fetched &) const = default;
};

/// Lives on one event loop; never blocks; every answer arrives, a stopped one at once as Cancelled.
class Fetcher
{
public:
    virtual ~Fetcher() = default;
    virtual QCoro::Task<Fetched> fetch(FetchOrder order, std::stop_token stop) = 0;
};

} // namespace posthorn::web
