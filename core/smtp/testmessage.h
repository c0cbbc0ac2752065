// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

#include <optional>

namespace posthorn::smtp {

/// A mailbox as SMTP takes it (RFC 5321 §4.1.2): dot-string or quoted string, a host name with IDNA labels
/// encoded. Nothing where it is none, or would need SMTPUTF8 (RFC 6531).
std::optional<QByteArray> mailboxOf(QStringView text);
/// What stands behind the last @.
QByteArray domainOf(const QByteArray &mailbox);

/// A short message that says what it is; lines end with CR LF, ASCII alone (RFC 5322). It asks for no answer
/// from machines (RFC 3834).
/// \param id what is in front of the @ of its Message-ID
QByteArray testMessage(const QByteArray &from, const QByteArray &to, const QDateTime &now,
                       const QByteArray &id);

} // namespace posthorn::smtp
