// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/auditrun.h"

namespace posthorn::cli {

/// What is wanted of a look beside the audit.
enum class Beside
{
    Nothing,
    Recording,
    Plan,
};

/// What an audit told; with what was wanted beside it.
struct LookedAt : RecordedAudit
{
    std::optional<plan::Plan> plan; ///< nothing too where too little was seen to plan by
};
/// Audits one domain, with a stack of its own. That nobody answered is a complaint.
QCoro::Task<Checked<LookedAt>> lookAt(DomainName domain, Settings settings, std::stop_token stop,
                                      Beside beside);

/// The one domain that a command is about; the demonstration's where none is named.
/// \param usage how the command is called
Checked<DomainName> oneDomain(const QStringList &words, const LookupSettings &lookup, const QString &usage);

/// Reads a whole file, at most \a most octets of it.
Checked<QByteArray> readWhole(const QString &file, qsizetype most);
/// Writes a whole file or nothing: whoever reads it sees the old one or the new one.
std::optional<Complaint> writeWhole(const QString &file, const QByteArray &octets);

/// A text with holes for a file and what is wrong with it (translated).
QString aboutFile(const char *text, const QString &file, const QString &why);
/// A file that tells of another domain than the one in question.
Complaint aboutAnother(const QString &file, const QString &other, const QString &domain);

/// Who was asked, for people.
QString resolversText(const LookupSettings &lookup);

} // namespace posthorn::cli
