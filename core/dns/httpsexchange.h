// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/query.h"

#include <QSslCertificate>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace posthorn::dns {

/// DNS over HTTPS (RFC 8484), by POST, without a proxy. The host of the URL is looked up by the system. What
/// is under way when it is destroyed ends as cancelled.
class HttpsExchange
{
public:
    /// \param authorities certificate authorities to trust beside the system's
    explicit HttpsExchange(const QList<QSslCertificate> &authorities = {});
    ~HttpsExchange();
    HttpsExchange(const HttpsExchange &) = delete;
    HttpsExchange &operator=(const HttpsExchange &) = delete;

    /// \param timeout for all of it, the connection included
    QCoro::Task<QueryResult> query(QUrl url, Question question, QueryOptions options,
                                   std::chrono::milliseconds timeout, std::stop_token stop);

private:
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made when first used: it is not cheap
    QList<QSslCertificate> m_authorities;
};

} // namespace posthorn::dns
