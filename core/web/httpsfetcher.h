// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/fetch.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace posthorn::web {

/// Fetches from the network: no redirects, no proxy, no cookies, nothing compressed, and the certificate must
/// be right.
class HttpsFetcher final : public Fetcher
{
public:
    /// \param authorities certificate authorities to trust beside the system's
    explicit HttpsFetcher(const QList<QSslCertificate> &authorities = {});
    QCoro::Task<Fetched> fetch(FetchOrder order, std::stop_token stop) override;

private:
    QSslConfiguration m_tls;
};

} // namespace posthorn::web
