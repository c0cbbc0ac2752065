// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/lookup/observation.h"

#include <array>
#include <optional>
#include <span>

namespace posthorn::audit {

struct Judging;

/// Texts of a check, English, with named holes; translated in the context "Findings".
struct CheckText
{
    const char *title;
    const char *detail;
    const char *fix;
};

/// Where a finding goes. One finding for each subject: a second one adds its evidence.
class Sink
{
public:
    class Entry
    {
    public:
        explicit Entry(Finding *finding, const struct Check *check)
            : m_finding(finding)
            , m_check(check)
        {
        }
        /// The row's other severity applies.
        Entry &raised(bool applies = true);
        /// Only the recognised provider could change it: a notice that counts nowhere.
        Entry &providersOwn(bool applies = true);
        Entry &who(Who who);
        Entry &mend(Mend mend);

    private:
        Finding *m_finding;
        const struct Check *m_check;
    };

    Sink(const struct Check &check, QList<Finding> *findings)
        : m_check(check)
        , m_findings(findings)
    {
    }
    Entry add(const QString &subject, const QList<Argument> &arguments = {},
              const QStringList &evidence = {});
    /// What could not be seen, where the area can be judged without it.
    Entry addAside(const QString &subject, const QList<Argument> &arguments = {},
                   const QStringList &evidence = {});
    /// The area cannot be judged, and another finding, \a id, says why.
    void waitFor(const QString &id) { m_cause = id; }
    /// That finding; empty where the area waits for none.
    const QString &cause() const { return m_cause; }

private:
    Finding *entered(const QString &subject, const QList<Argument> &arguments, const QStringList &evidence);

    const struct Check &m_check;
    QList<Finding> *m_findings;
    QString m_cause;
};

/// One row of the registry.
struct Check
{
    const char *id; ///< "area.kebab-case"; never changes its meaning
    Severity severity;
    Mend mend;
    CheckText text;
    const char *reference; ///< "RFC 7208 §4.6.4", or empty
    void (*function)(const Judging &, Sink &);
    std::optional<Severity> raised{};    ///< the other severity, where one check has two
    std::optional<Who> who{};            ///< where it is not what the area and the mend make it
    std::array<const char *, 4> after{}; ///< silent where one of these was found about the same subject, or
                                         ///< either is about the domain as a whole: they explain it
};

/// What a check judges by: the observation, and what was derived from it once.
struct Judging
{
    const lookup::Observation &seen;
    lookup::Purpose purpose;
    std::optional<records::DmarcPolicy> policy; ///< effective DMARC policy

    QString domain() const { return seen.domain.toString(); }
};

/// The registry: every check of every area, in the order in which findings are told.
std::span<const Check *const> allChecks();
/// The rows of one area; none where it is not built.
std::span<const Check> checksOf(lookup::Area area);
const Check *checkById(QStringView id);
lookup::Area areaOf(const Check &check);
Who whoOf(const Check &check);

/// \name The rows of each area
/// @{
std::span<const Check> localChecks();
std::span<const Check> delegationChecks();
std::span<const Check> dnssecChecks();
std::span<const Check> mxChecks();
std::span<const Check> hostsChecks();
std::span<const Check> spfChecks();
std::span<const Check> dkimChecks();
std::span<const Check> dmarcChecks();
std::span<const Check> mtaStsChecks();
std::span<const Check> tlsRptChecks();
std::span<const Check> smtpChecks();
std::span<const Check> bimiChecks();
std::span<const Check> clientChecks();
std::span<const Check> daneChecks();
/// @}

/// What a purpose looks like from outside, unless it was stated.
lookup::Purpose purposeOf(const lookup::Observation &seen);

} // namespace posthorn::audit
