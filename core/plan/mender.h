// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/work.h"

#include <span>

namespace posthorn::plan {

/// One row of the table of menders: the finding, and what mends it.
struct Mender
{
    const char *id; ///< of a check with mend `dns` or `ask`
    void (*mend)(Work &work, const audit::Finding &finding);
};

/// Every mender, in the order in which they work: what makes a record readable comes before what changes its
/// terms.
std::span<const Mender *const> allMenders();

/// \name The rows of each area, in their order
/// @{
std::span<const Mender> delegationMenders();
std::span<const Mender> mxMenders();
std::span<const Mender> hostsMenders();
std::span<const Mender> spfMenders();
std::span<const Mender> dkimMenders();
std::span<const Mender> dmarcMenders();
std::span<const Mender> transportMenders();
std::span<const Mender> daneMenders();
std::span<const Mender> bimiMenders();
std::span<const Mender> clientMenders();
/// @}

/// \name What several menders do
/// @{
/// The value of an argument of a finding; empty where there is none.
QString argumentOf(const audit::Finding &finding, const char *name);
/// Publishes that the domain receives no mail, as far as the DNS host takes it.
void receiveNothing(Work &work);
/// Words with commas or blanks between.
QStringList wordsOf(const QString &list);
/// Servers in the order given, with priorities 10, 20, 30.
std::optional<QList<records::MxRecord>> serversFrom(const QString &list);
/// What has to be known before mail is handed to \a provider, in one place: applies a preset's MX, SPF, DKIM
/// and other records. \param answers what is known of its variables, beside the answers given
void applyPreset(Work &work, const providers::Preset &preset, const QMap<QString, QString> &answers);
/// One record of the preset; asks where a value is not known.
void applyPresetRecord(Work &work, const providers::Preset &preset, const providers::PresetRecord &record,
                       const QMap<QString, QString> &answers);
/// The value of one record of the preset, its variables filled in; nothing: a question is asked now.
std::optional<QString> presetValue(Work &work, const providers::Preset &preset, const QString &text,
                                   const QMap<QString, QString> &answers);
/// The text of a DKIM key, or the host name of an alias.
bool isKeyOrTarget(const QString &value);
/// Puts what a signer gave out at a selector's name; whatever stood there goes.
void publishKey(Work &work, const DomainName &name, const QString &value);
/// One TLS reporting record with these addresses.
void reportTlsTo(Work &work, const QList<records::ReportUri> &addresses);
/// Makes the zone what is wished.
void applyWish(Work &work);
/// @}

} // namespace posthorn::plan
