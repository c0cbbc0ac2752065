// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/mxrecord.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace posthorn::records {

/// A mail server read out of pasted text.
struct PastedMx
{
    std::optional<quint16> preference; ///< not every text has one
    DomainName host;                   ///< the root: null MX
    std::optional<std::chrono::seconds> ttl;

    bool operator==(const PastedMx &) const = default;
};

/// One line of pasted text, understood or refused.
struct MxPasteLine
{
    enum class Kind
    {
        Server,    ///< `server` holds it
        Note,      ///< a heading, comment, directive, or a number that belongs to a server's line
        NoName,    ///< no name of a server in it
        TwoNames,  ///< more than one name that could be the server
        BadName,   ///< `detail`: what is wrong with it, as a sentence (translated)
        IpAddress, ///< an address where a name belongs (RFC 1035 §3.3.9); `detail` holds it
        BadNumber, ///< the preference is no number from 0 to 65535; `detail` holds it
        OtherType, ///< a record of another type; `detail` names it
        OtherName, ///< a record of another name than the domain; `detail` names it
        TooMany,   ///< beyond kMaxPastedLines or kMaxPastedLineChars; the rest is not read
    } kind = Kind::Note;
    int line = 0; ///< from 1
    QString text; ///< of the line, safe to show
    QString detail;
    std::optional<PastedMx> server;

    bool isRefused() const { return kind != Kind::Server && kind != Kind::Note; }
    bool operator==(const MxPasteLine &) const = default;
};

/// Reads what people copy when they mean mail servers: zone-file lines, a provider's table with tabs, bars or
/// commas, `10 mail.example.com`, `mail.example.com (10)`, `Priority: 10` and the name on lines of their own.
/// \param domain whose servers they are: `@` and names without a dot are read relative to it
QList<MxPasteLine> readPastedMx(const QString &text, const DomainName &domain);

/// Why a line was refused, as a sentence (translated); empty for one that was not.
QString pasteText(const MxPasteLine &line);

} // namespace posthorn::records
