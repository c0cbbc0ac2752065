// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <optional>
#include <span>

namespace posthorn::cli {

/// The commands, as the option table names them.
enum class Verb
{
    Check,
    Bulk,
    Spf,
    Deliver,
    Dkim,
    Plan,
    Snapshot,
    Restore,
    Report,
    Checks,
};

class VerbSet
{
public:
    constexpr VerbSet(std::initializer_list<Verb> verbs)
    {
        for (Verb verb : verbs)
            m_bits |= 1u << static_cast<unsigned>(verb);
    }
    constexpr bool contains(Verb verb) const { return m_bits & (1u << static_cast<unsigned>(verb)); }

private:
    unsigned m_bits = 0;
};

enum class Key
{
    Resolver,
    TrustAnchor,
    Zone,
    Overlay,
    Demo,
    Record,
    Replay,
    HttpsPort,
    AuthorityPort,
    SmtpPort,
    Timeout,
    CaFile,
    Only,
    Skip,
    Selector,
    Purpose,
    BimiLogo,
    FailOn,
    SmtpRcpt,
    RelayTest,
    Concurrency,
    Resume,
    Ip,
    Sender,
    Helo,
    To,
    From,
    AssumeDown,
    Algorithm,
    Bits,
    Preset,
    Desired,
    Answer,
    Format,
    Pdf,
    Html,
    Markdown,
    FromAudit,
    FromSnapshot,
    Profile,
    Paper,
    Company,
    Author,
    Marking,
    HideInternal,
    Logo,
    PlanFile,
    Since,
    Delivery,
    Answers,
    Database,
    Json,
    Quiet,
    Verbose,
    NoColor,
    Lang,
    Help,
    Version,
    Generate,
};

/// What may stand behind an option, so that a shell can complete it.
enum class Words
{
    None,      ///< it takes no value
    Free,      ///< anything
    File,      ///< a file
    Areas,     ///< areas of the audit, with commas between
    Choice,    ///< one of Option::choices
    DemoName,  ///< one of Option::choices, or nothing
    Generated, ///< one of Option::choices; not shown to anybody
};

/// One row of the table from which parsing, help, man page and completions come.
struct Option
{
    Key key;
    const char *name;  ///< without the two hyphens
    const char *value; ///< what help calls the value; null: it takes none
    Words words;
    const char *choices; ///< with spaces between; null: any
    bool repeatable;
    VerbSet verbs;    ///< the commands that know it
    const char *help; ///< English, to be translated in the context "Cli"

    QString spelling() const; ///< "--resolver LIST"
    QString helpText() const; ///< translated
    QStringList choiceList() const;
    bool isHidden() const { return words == Words::Generated; }
};

std::span<const Option> allOptions();
const Option &optionOf(Key key);
/// Null: there is none of that name. Commands may have options of the same name: \a verb's own, where it has
/// one.
const Option *optionNamed(QStringView name, std::optional<Verb> verb);

/// The nearest of \a known to what was typed; empty where nothing is near.
QString nearest(const QString &typed, const QStringList &known);

/// Translates a text of the command line.
QString said(const char *text);
/// The same for a text that counts \a n things (QT_TRANSLATE_N_NOOP).
QString said(const char *text, qsizetype n);

} // namespace posthorn::cli
