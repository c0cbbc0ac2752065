// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/bimilookup.h"

#include "core/base/userinput.h"
#include "core/dns/rdata.h"
#include "core/lookup/spflookup.h"

#include <QUrl>

namespace posthorn::lookup {

using dns::RecordType;

namespace {

constexpr auto kPlace = "default._bimi"; // receivers take another selector only where a message names it

void readTexts(BimiSeen &seen)
{
    seen.texts = textsOf(seen.counting());
    seen.parses.clear();
    for (const QByteArray &text : seen.texts)
        seen.parses.append(records::parseBimi(text));
}

/// The file at \a address, an https URL; nothing where it is no such URL.
QCoro::Task<std::optional<web::Fetched>> fetchLogo(QByteArray address, Context context)
{
    constexpr int kHttpsPort = 443;
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    const auto host = DomainName::parse(url.host(QUrl::FullyEncoded).toLatin1());
    if (url.scheme() != QLatin1String("https") || !host || host->isRoot())
        co_return std::nullopt;
    auto a = context.ask(*host, RecordType::A);
    auto aaaa = context.ask(*host, RecordType::Aaaa);
    const dns::Answer v4 = co_await a;
    const dns::Answer v6 = co_await aaaa;
    web::FetchOrder order;
    order.addresses = dns::addressesIn(v4.records() + v6.records());
    if (order.addresses.isEmpty() && (v4.failed() || v6.failed()))
        co_return std::nullopt;
    order.host = *host;
    order.port = static_cast<quint16>(url.port(kHttpsPort) == kHttpsPort ? context.httpsPort : url.port());
    order.path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!order.path.startsWith('/'))
        order.path.prepend('/');
    order.maxOctets = kMaxLogoFetchOctets;
    web::Fetched fetched = co_await context.fetcher->fetch(order, context.stop);
    co_return fetched;
}

} // namespace

QList<records::Parsed<records::BimiRecord, records::BimiIssue>> BimiSeen::found() const
{
    QList<records::Parsed<records::BimiRecord, records::BimiIssue>> found;
    for (const records::BimiParse &parse : parses) {
        if (parse)
            found.append(*parse);
    }
    return found;
}

std::optional<records::BimiRecord> BimiSeen::goodRecord() const
{
    const auto all = found();
    return all.size() == 1 && all.first().isGood() ? std::optional(all.first().record) : std::nullopt;
}

QCoro::Task<BimiSeen> lookUpBimi(DomainName domain, Context context)
{
    BimiSeen seen;
    seen.own = co_await context.askBelow(kPlace, domain, RecordType::Txt);
    readTexts(seen);
    const auto organization = registrableDomain(domain);
    if (!seen.own.failed() && seen.found().isEmpty() && organization && *organization != domain) {
        seen.above = co_await context.askBelow(kPlace, *organization, RecordType::Txt);
        readTexts(seen);
    }
    const auto record = seen.goodRecord();
    if (!context.fetchesLogo || !context.fetcher || !record || record->l.value_or(QByteArray()).isEmpty())
        co_return seen;
    seen.logo = co_await fetchLogo(*record->l, context);
    if (const web::Page *page = seen.logo ? seen.logo->page() : nullptr; page && page->status == 200)
        seen.svg = records::readSvgLogo(page->body);
    co_return seen;
}

} // namespace posthorn::lookup
