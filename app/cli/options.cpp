// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace posthorn::cli {

namespace {

constexpr VerbSet kAll{Verb::Check, Verb::Bulk,     Verb::Spf,     Verb::Deliver, Verb::Dkim,
                       Verb::Plan,  Verb::Snapshot, Verb::Restore, Verb::Report,  Verb::Checks};
constexpr VerbSet kLooking{Verb::Check, Verb::Bulk,     Verb::Spf,     Verb::Deliver,
                           Verb::Plan,  Verb::Snapshot, Verb::Restore, Verb::Report};
constexpr VerbSet kAuditing{Verb::Check, Verb::Bulk, Verb::Plan, Verb::Snapshot, Verb::Restore, Verb::Report};
constexpr VerbSet kSupposing{Verb::Check, Verb::Bulk, Verb::Spf, Verb::Deliver, Verb::Plan, Verb::Report};

// clang-format off
constexpr auto kOptions = std::to_array<Option>({
    {Key::Resolver, "resolver", "LIST", Words::Free, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Ask these recursive resolvers, in order, with commas between: 192.0.2.1, 192.0.2.1:5353, [2001:db8::1]:53, or https://HOST/dns-query for DNS over HTTPS, where the host itself is looked up by the system. Default: the resolvers of the system.")},
    {Key::TrustAnchor, "trust-anchor", "FILE", Words::File, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Judge DNSSEC signatures by these DS or DNSKEY records of the root, one a line, in place of the IANA root anchor that the program brings along.")},
    {Key::Zone, "zone", "FILE", Words::File, nullptr, true, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Answer every question from this zone file (master format), without any network; may be given several times. A name outside every zone cannot be looked up; the delegation, DNSSEC, the mail servers and the MTA-STS policy are not looked at.")},
    {Key::Overlay, "overlay", "FILE", Words::File, nullptr, false, kSupposing,
     QT_TRANSLATE_NOOP("Cli", "What if: answer from this zone file where it has the name and type, and from the resolver otherwise. A line \"; posthorn-remove: NAME TYPE\" takes a record set away.")},
    {Key::Demo, "demo", "NAME", Words::DemoName, "good broken moving offline", false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Answer everything from a built-in recording, without any network. Its domains are good, broken (the default), moving and offline.posthorn.example.")},
    {Key::Record, "record", "FILE", Words::File, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Keep every answer of this run in a file.")},
    {Key::Replay, "replay", "FILE", Words::File, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Answer every question from a file that --record wrote, without any network.")},
    {Key::HttpsPort, "https-port", "N", Words::Free, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Fetch over HTTPS at this port in place of 443 (for tests and laboratories).")},
    {Key::AuthorityPort, "authority-port", "N", Words::Free, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Ask authoritative servers at this port in place of 53 (for tests and laboratories).")},
    {Key::SmtpPort, "smtp-port", "N", Words::Free, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Talk to mail servers at this port in place of 25 (for tests and laboratories).")},
    {Key::Timeout, "timeout", "SECONDS", Words::Free, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "How long one DNS question may take, all tries together. Default: 5.")},
    {Key::CaFile, "ca-file", "FILE", Words::File, nullptr, false, kLooking,
     QT_TRANSLATE_NOOP("Cli", "Trust these certificate authorities (PEM) as well, for mail servers, HTTPS and DNS over HTTPS.")},
    {Key::Only, "only", "AREAS", Words::Areas, nullptr, false, kAuditing,
     QT_TRANSLATE_NOOP("Cli", "Look at these areas and no others; with commas between.")},
    {Key::Skip, "skip", "AREAS", Words::Areas, nullptr, false, kAuditing,
     QT_TRANSLATE_NOOP("Cli", "Leave these areas out; with commas between.")},
    {Key::Selector, "selector", "NAME", Words::Free, nullptr, true, kAuditing,
     QT_TRANSLATE_NOOP("Cli", "Look for a DKIM key of this name too; may be given several times.")},
    {Key::Purpose, "purpose", "WHAT", Words::Choice, "receive,send receive send none", false, kAuditing,
     QT_TRANSLATE_NOOP("Cli", "What the domain is for: receive,send or receive or send or none. Default: what its records suggest.")},
    {Key::BimiLogo, "bimi-logo", nullptr, Words::None, nullptr, false, kAuditing,
     QT_TRANSLATE_NOOP("Cli", "Fetch the logo that a BIMI record names, and look at it. Its host learns that somebody does.")},
    {Key::FailOn, "fail-on", "SEVERITY", Words::Choice, "error warning notice never", false, {Verb::Check, Verb::Bulk},
     QT_TRANSLATE_NOOP("Cli", "End with status 1 where something is at least this bad: error (the default), warning, notice; or never.")},
    {Key::SmtpRcpt, "smtp-rcpt", nullptr, Words::None, nullptr, false, kAuditing,
     QT_TRANSLATE_NOOP("Cli", "Go on to MAIL and RCPT for the domain's postmaster with each mail server. Without it, nothing is said beyond EHLO, STARTTLS and QUIT. No message is ever sent.")},
    {Key::RelayTest, "relay-test", nullptr, Words::None, nullptr, false, kAuditing,
     QT_TRANSLATE_NOOP("Cli", "Try whether the mail servers would take mail for a stranger; never at a provider that is recognised. No message is ever sent.")},
    {Key::Concurrency, "concurrency", "N", Words::Free, nullptr, false, {Verb::Bulk},
     QT_TRANSLATE_NOOP("Cli", "How many domains are under way at the same time. Default: 32.")},
    {Key::Resume, "resume", "OUT", Words::File, nullptr, false, {Verb::Bulk},
     QT_TRANSLATE_NOOP("Cli", "Append to this file in place of standard output. An incomplete last line of it is cut off, and domains that it already holds are passed over.")},
    {Key::Ip, "ip", "ADDR", Words::Free, nullptr, false, {Verb::Spf},
     QT_TRANSLATE_NOOP("Cli", "The address of the server that sends. Required.")},
    {Key::Sender, "sender", "ADDR", Words::Free, nullptr, false, {Verb::Spf},
     QT_TRANSLATE_NOOP("Cli", "The envelope sender (MAIL FROM). Default: postmaster of the domain.")},
    {Key::Helo, "helo", "NAME", Words::Free, nullptr, false, {Verb::Spf, Verb::Check, Verb::Deliver},
     QT_TRANSLATE_NOOP("Cli", "What the sending server calls itself (EHLO). For spf the default is the domain; where mail servers are talked to it is posthorn.invalid, which gives nothing of this machine away.")},
    {Key::To, "to", "ADDR", Words::Free, nullptr, false, {Verb::Deliver},
     QT_TRANSLATE_NOOP("Cli", "Send a real test message to this mailbox of the domain. Needs --from.")},
    {Key::From, "from", "ADDR", Words::Free, nullptr, false, {Verb::Deliver},
     QT_TRANSLATE_NOOP("Cli", "Who the test message is from: an address of yours, to which it comes back where it cannot be delivered. Needs --to.")},
    {Key::AssumeDown, "assume-down", "HOST", Words::Free, nullptr, true, {Verb::Deliver},
     QT_TRANSLATE_NOOP("Cli", "Assume that this mail server does not answer, and show who takes over; may be given several times.")},
    {Key::Algorithm, "algorithm", "NAME", Words::Choice, "rsa ed25519", false, {Verb::Dkim},
     QT_TRANSLATE_NOOP("Cli", "The kind of key: rsa (the default, which every receiver knows) or ed25519.")},
    {Key::Bits, "bits", "N", Words::Free, nullptr, false, {Verb::Dkim},
     QT_TRANSLATE_NOOP("Cli", "How long an RSA key is, from 2048 (the default) to 4096 bits.")},
    {Key::Preset, "preset", "ID", Words::Free, nullptr, false, {Verb::Plan},
     QT_TRANSLATE_NOOP("Cli", "Make it a domain of this provider: google-workspace, microsoft-365 and so on.")},
    {Key::Desired, "desired", "FILE", Words::File, nullptr, false, {Verb::Plan},
     QT_TRANSLATE_NOOP("Cli", "Make it what this file wants (JSON, schema posthorn.desired/1).")},
    {Key::Answer, "answer", "KEY=VALUE", Words::Free, nullptr, true, {Verb::Plan},
     QT_TRANSLATE_NOOP("Cli", "Answer a question of the plan; may be given several times. The value \"keep\" leaves things as they are.")},
    {Key::Format, "format", "NAME", Words::Choice, "text json zone nsupdate csv dnscontrol octodns terraform letter", false, {Verb::Plan},
     QT_TRANSLATE_NOOP("Cli", "Write the plan as text (the default), JSON, zone file lines, commands for nsupdate, CSV, for DNSControl, octoDNS or Terraform, or as a letter to whoever runs the DNS.")},
    {Key::Pdf, "pdf", "FILE", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Write the report as PDF into this file.")},
    {Key::Html, "html", "FILE", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Write the report as one HTML file, which fetches nothing.")},
    {Key::Markdown, "markdown", "FILE", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Write the report as Markdown into this file.")},
    {Key::FromAudit, "from", "AUDIT.json", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Tell of an audit that check --json wrote, and ask nothing. Sections for which it holds no data are left out, and named.")},
    {Key::FromSnapshot, "snapshot", "NUMBER", Words::Free, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Tell of a snapshot, judged anew by the rules of this version from the answers that were kept, and ask nothing; snapshot list DOMAIN shows the numbers.")},
    {Key::Profile, "profile", "FOR", Words::Choice, "owner it", false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "For whom the report is: owner (the default) in plain words on a few pages, or it with everything.")},
    {Key::Paper, "paper", "SIZE", Words::Choice, "a4 letter", false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "The paper of the PDF: a4 or letter. Default: what is usual where you are.")},
    {Key::Company, "company", "NAME", Words::Free, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "For whom the report was prepared; it stands on the first page.")},
    {Key::Author, "author", "NAME", Words::Free, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Who prepared the report; it stands on the first page.")},
    {Key::Marking, "marking", "TEXT", Words::Free, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Who may read the report, such as Confidential; it stands on every page.")},
    {Key::HideInternal, "hide-internal", nullptr, Words::None, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Put numbers in the place of addresses and hosts that lead nowhere beyond a network of your own, in every form of the report.")},
    {Key::Logo, "logo", "FILE", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "A picture for the first page: PNG or SVG, at most 1 MB.")},
    {Key::PlanFile, "plan", "PLAN.json", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Show the changes of this plan, before and after, in place of the smallest that mends the domain.")},
    {Key::Since, "since", "AUDIT.json", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Compare with an earlier audit that check --json wrote.")},
    {Key::Delivery, "delivery", "TEST.json", Words::File, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "Show what came of a delivery test that deliver --json wrote.")},
    {Key::Answers, "answers", nullptr, Words::None, nullptr, false, {Verb::Report},
     QT_TRANSLATE_NOOP("Cli", "List every answer as it came at the end of the report for it.")},
    {Key::Database, "database", "FILE", Words::File, nullptr, false, {Verb::Report, Verb::Snapshot, Verb::Restore},
     QT_TRANSLATE_NOOP("Cli", "Where snapshots and notes are kept. Default: posthorn/history.sqlite in the data folder (XDG_DATA_HOME).")},
    {Key::Json, "json", nullptr, Words::None, nullptr, false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Write JSON to standard output, one document a line, and nothing else.")},
    {Key::Quiet, "quiet", nullptr, Words::None, nullptr, false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Say only the verdict.")},
    {Key::Verbose, "verbose", nullptr, Words::None, nullptr, false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Say everything: each finding with its reason, evidence and mending.")},
    {Key::NoColor, "no-color", nullptr, Words::None, nullptr, false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Use no colour. There is none either where output is not a terminal or NO_COLOR is set.")},
    {Key::Lang, "lang", "CODE", Words::Free, nullptr, false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Speak this language in place of the system's, as far as there is a translation: en, de and so on.")},
    {Key::Help, "help", nullptr, Words::None, nullptr, false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Say how the program, or the command, is used.")},
    {Key::Version, "version", nullptr, Words::None, nullptr, false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Say the version.")},
    {Key::Generate, "generate", "WHAT", Words::Generated, "man bash zsh fish", false, kAll,
     QT_TRANSLATE_NOOP("Cli", "Write the man page or a shell's completion.")},
});
// clang-format on

/// Levenshtein's distance; both texts are short.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i));
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i - 1] == b[static_cast<qsizetype>(j) - 1];
            const int next = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], next);
        }
    }
    return row.back();
}

constexpr qsizetype kLongestTyped = 40; ///< nobody meant an option by more than that

} // namespace

QString said(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString said(const char *text, qsizetype n)
{
    return QCoreApplication::translate("Cli", text, nullptr, static_cast<int>(n));
}

QString Option::spelling() const
{
    QString flag = QLatin1String("--") + QLatin1String(name);
    if (!value)
        return flag;
    const QString word = QLatin1String(value);
    return flag + (words == Words::DemoName ? QLatin1String(" [") + word + QLatin1Char(']')
                                            : QLatin1Char(' ') + word);
}

QString Option::helpText() const
{
    return said(help);
}

QStringList Option::choiceList() const
{
    return choices ? QString::fromLatin1(choices).split(QLatin1Char(' ')) : QStringList();
}

std::span<const Option> allOptions()
{
    return kOptions;
}

const Option &optionOf(Key key)
{
    const Option &option = kOptions[static_cast<size_t>(key)];
    Q_ASSERT(option.key == key); // the table is in the order of the keys
    return option;
}

const Option *optionNamed(QStringView name, std::optional<Verb> verb)
{
    const Option *found = nullptr;
    for (const Option &option : kOptions) {
        if (name != QLatin1String(option.name))
            continue;
        if (!verb || option.verbs.contains(*verb))
            return &option;
        found = found ? found : &option;
    }
    return found;
}

QString nearest(const QString &typed, const QStringList &known)
{
    if (typed.size() > kLongestTyped)
        return {};
    QString best;
    int least = std::max(2, static_cast<int>(typed.size()) / 3) + 1;
    for (const QString &word : known) {
        if (const int d = distance(typed, word); d < least) {
            least = d;
            best = word;
        }
    }
    return best;
}

} // namespace posthorn::cli
