// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/audit/finding.h"
#include "core/base/limits.h"
#include "core/dns/recursiveresolver.h"
#include "core/lookup/context.h"
#include "core/plan/formats.h"
#include "core/records/dkimkeypair.h"

#include <optional>

namespace posthorn::cli {

/// How many domains `bulk` has under way at the same time.
inline constexpr int kDefaultConcurrency = 32;
inline constexpr int kMaxConcurrency = 1000;
/// On how many event loops it looks at them, at most.
inline constexpr int kMaxBulkThreads = 4;

/// Where answers come from.
struct LookupSettings
{
    QList<dns::Upstream> resolvers; ///< empty: the system's
    QStringList zoneFiles;
    QString overlayFile;
    std::optional<QString> demo; ///< "broken"
    QString recordFile;
    QString replayFile;
    std::chrono::milliseconds timeout = kQuestionTime;
    QString caFile;
    QString trustAnchorFile; ///< empty: the shipped ones
    int shares = 1; ///< event loops that ask the same servers; what may be under way is shared among them

    bool operator==(const LookupSettings &) const = default;
};

/// How an audit is made and judged.
struct AuditSettings
{
    lookup::AreaSet areas;
    quint16 authorityPort = 53;
    quint16 httpsPort = 443;
    bool fetchesLogo = false;
    bool fetches = true; ///< files over HTTPS, for areas that are about more than DNS
    QStringList selectors;
    providers::SelectorBudget selectorBudget = providers::SelectorBudget::Audit;
    std::optional<lookup::Purpose> purpose;
    lookup::SmtpManners smtp;
    std::optional<audit::Severity> failOn = audit::Severity::Error; ///< nothing: never

    bool operator==(const AuditSettings &) const = default;
};

/// What a report is made of, and where it goes.
struct ReportSettings
{
    QString pdfFile, htmlFile, markdownFile;
    QString fromFile, planFile, sinceFile, deliveryFile, logoFile;
    QString company, author, marking;
    QString profile; ///< "owner", "it"; empty: not said
    QString paper;   ///< "a4", "letter"; empty: not said
    bool answers = false;
    bool hidesInternal = false;
    std::optional<qint64> snapshot; ///< to tell of

    bool operator==(const ReportSettings &) const = default;
};

enum class Detail
{
    Quiet,
    Normal,
    Verbose,
};

/// What the options say, read and checked. A value.
struct Settings
{
    LookupSettings lookup;
    AuditSettings audit;
    bool json = false;
    Detail detail = Detail::Normal;
    int concurrency = kDefaultConcurrency;
    QString resumeFile;
    std::optional<Address> ip;
    QString sender;
    QString helo;
    QByteArray mailTo; ///< both or none
    QByteArray mailFrom;
    QList<DomainName> assumeDown;
    records::DkimPublicKey::Algorithm algorithm = records::DkimPublicKey::Algorithm::Rsa;
    int keyBits = records::kLeastKeyBits;
    QString preset;
    QString desiredFile;
    plan::Answers answers;
    std::optional<plan::Format> format; ///< nothing: text
    ReportSettings report;
    QString databaseFile; ///< empty: the usual one
    QString language;     ///< as --lang has it; empty: the system's

    bool operator==(const Settings &) const = default;
};

/// Reads the values of the options. Files are not opened here.
Checked<Settings> readSettings(const Arguments &arguments);

/// The areas that this program looks at: those with checks.
QList<lookup::Area> builtAreas();

} // namespace posthorn::cli
