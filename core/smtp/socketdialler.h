// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/dialogue.h"
#include "core/smtp/patience.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace posthorn::smtp {

/// Talks to mail servers over TCP.
///
/// One connection for each call, and politely: greeting, EHLO, STARTTLS, EHLO, QUIT, one command at a time
/// but for a NOOP in clear text behind STARTTLS, which a sound server throws away (RFC 3207 §6). Where a
/// server takes offence at that and ends the connection, which is right too, a second connection goes
/// without.
class SocketDialler final : public Dialler
{
public:
    /// \param authorities trusted beside the system's
    explicit SocketDialler(const QList<QSslCertificate> &authorities = {}, const Patience &patience = {});

    QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) override;
    QCoro::Task<Dialogue> send(Call call, Mail mail, Objection objection, std::stop_token stop) override;

private:
    QSslConfiguration m_tls;
    Patience m_patience;
};

} // namespace posthorn::smtp
