// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include "core/audit/check.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/smtp/testmessage.h"

#include <QCoreApplication>

#include <cmath>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;
using lookup::AreaSet;

constexpr double kLongestTimeout = 300; ///< seconds

/// A complaint about the value of an option; {value} and {option} are filled in.
Complaint badValue(const char *text, Key key, const QString &value, const FillIns &more = {})
{
    const FillIns values{{u"option"_s, QString::fromLatin1(optionOf(key).name)},
                         {u"value"_s, safeText(value, 80)}};
    return {fillIn(said(text), values + more)};
}

/// Reads the options one after the other; each step fills its part of the settings, or complains.
class Reading
{
public:
    explicit Reading(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }
    Checked<Settings> read();

private:
    using Step = std::optional<Complaint> (Reading::*)();

    bool has(Key key) const { return m_arguments.has(key); }
    QString value(Key key) const { return m_arguments.value(key); }
    std::optional<Complaint> integer(Key key, int least, int most, int *out) const;
    std::optional<Complaint> choice(Key key) const;
    Checked<AreaSet> areaList(Key key) const;

    std::optional<Complaint> sources();
    std::optional<Complaint> resolvers();
    std::optional<Complaint> timeout();
    std::optional<Complaint> areas();
    std::optional<Complaint> judging();
    std::optional<Complaint> numbers();
    std::optional<Complaint> spf();
    std::optional<Complaint> smtp();
    std::optional<Complaint> delivery();
    std::optional<Complaint> key();
    std::optional<Complaint> planning();
    std::optional<Complaint> report();
    std::optional<Complaint> output();

    const Arguments &m_arguments;
    Settings m_settings;
};

Checked<Settings> Reading::read()
{
    for (const Step step :
         {&Reading::sources, &Reading::resolvers, &Reading::timeout, &Reading::areas, &Reading::judging,
          &Reading::numbers, &Reading::spf, &Reading::smtp, &Reading::delivery, &Reading::key,
          &Reading::planning, &Reading::report, &Reading::output}) {
        if (const auto complaint = (this->*step)())
            return failure(*complaint);
    }
    return m_settings;
}

std::optional<Complaint> Reading::integer(Key key, int least, int most, int *out) const
{
    if (!has(key))
        return std::nullopt;
    bool ok = false;
    const int number = value(key).toInt(&ok);
    if (!ok || number < least || number > most)
        return badValue(
            QT_TRANSLATE_NOOP("Cli",
                              "--{option} takes a whole number from {least} to {most}, not \"{value}\"."),
            key, value(key), {{u"least"_s, QString::number(least)}, {u"most"_s, QString::number(most)}});
    *out = number;
    return std::nullopt;
}

std::optional<Complaint> Reading::choice(Key key) const
{
    const QStringList known = optionOf(key).choiceList();
    if (!has(key) || value(key).isEmpty() || known.contains(value(key)))
        return std::nullopt;
    return badValue(QT_TRANSLATE_NOOP("Cli", "--{option} takes one of {choices}, not \"{value}\"."), key,
                    value(key), {{u"choices"_s, known.join(u", "_s)}});
}

/// Where answers come from: files, the demonstration, or resolvers, and only one of them.
std::optional<Complaint> Reading::sources()
{
    QStringList given;
    for (const Key key : {Key::Resolver, Key::Zone, Key::Demo, Key::Replay}) {
        if (has(key))
            given.append(u"--"_s + QString::fromLatin1(optionOf(key).name));
    }
    if (given.size() > 1) {
        const QString text =
            said(QT_TRANSLATE_NOOP("Cli", "Answers can come from one place only: choose one of {list}."));
        return Complaint{fillIn(text, {{u"list"_s, given.join(u", "_s)}})};
    }
    if (auto complaint = choice(Key::Demo))
        return complaint;
    LookupSettings &lookup = m_settings.lookup;
    lookup.zoneFiles = m_arguments.values(Key::Zone);
    lookup.overlayFile = value(Key::Overlay);
    lookup.recordFile = value(Key::Record);
    lookup.replayFile = value(Key::Replay);
    lookup.caFile = value(Key::CaFile);
    lookup.trustAnchorFile = value(Key::TrustAnchor);
    if (has(Key::Demo))
        lookup.demo = value(Key::Demo).isEmpty() ? u"broken"_s : value(Key::Demo);
    return std::nullopt;
}

std::optional<Complaint> Reading::resolvers()
{
    if (!has(Key::Resolver))
        return std::nullopt;
    for (const QString &entry : value(Key::Resolver).split(u',')) {
        const auto upstream = dns::parseUpstream(entry.trimmed());
        if (!upstream)
            return badValue(
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "\"{value}\" is no resolver. --{option} takes addresses such as 192.0.2.1, "
                    "192.0.2.1:5353 or [2001:db8::1]:53, or a URL such as https://dns.example/dns-query."),
                Key::Resolver, entry);
        m_settings.lookup.resolvers.append(*upstream);
    }
    return std::nullopt;
}

std::optional<Complaint> Reading::timeout()
{
    if (!has(Key::Timeout))
        return std::nullopt;
    bool ok = false;
    const double seconds = value(Key::Timeout).toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < 0.001 || seconds > kLongestTimeout)
        return badValue(
            QT_TRANSLATE_NOOP(
                "Cli",
                "--{option} takes a number of seconds up to {most}, such as 5 or 0.5, not \"{value}\"."),
            Key::Timeout, value(Key::Timeout), {{u"most"_s, QString::number(kLongestTimeout)}});
    m_settings.lookup.timeout = std::chrono::milliseconds(std::llround(seconds * 1000));
    return std::nullopt;
}

Checked<AreaSet> Reading::areaList(Key key) const
{
    QStringList known;
    for (const Area area : builtAreas())
        known.append(lookup::areaId(area));
    AreaSet set;
    for (const QString &entry : value(key).split(u',')) {
        const QString id = entry.trimmed();
        const auto area = lookup::areaFromId(id);
        // An area of a later version may be left out today already; to look at it would promise too much.
        if (!area || (key == Key::Only && !known.contains(id)))
            return failure(badValue(
                QT_TRANSLATE_NOOP(
                    "Cli", "\"{value}\" is no area that --{option} could name. The areas are {areas}."),
                key, id, {{u"areas"_s, known.join(u", "_s)}}));
        set.insert(*area);
    }
    return set;
}

std::optional<Complaint> Reading::areas()
{
    AreaSet areas = AreaSet::all();
    areas.remove(Area::Reputation);       // it tells list operators what is looked up: only when asked for
    if (m_arguments.verb == Verb::Bulk) { // many domains: nothing but DNS, unless asked for
        areas.remove(Area::Smtp);
        m_settings.audit.fetches = has(Key::Only);
    }
    if (has(Key::Only)) {
        const auto only = areaList(Key::Only);
        if (!only)
            return only.error();
        areas = *only;
    }
    if (has(Key::Skip)) {
        const auto skip = areaList(Key::Skip);
        if (!skip)
            return skip.error();
        for (const Area area : lookup::allAreas()) {
            if (skip->contains(area))
                areas.remove(area);
        }
    }
    m_settings.audit.areas = areas;
    return std::nullopt;
}

std::optional<Complaint> Reading::judging()
{
    for (const Key key : {Key::Purpose, Key::FailOn}) {
        if (auto complaint = choice(key))
            return complaint;
    }
    AuditSettings &audit = m_settings.audit;
    audit.fetchesLogo = has(Key::BimiLogo);
    if (has(Key::Purpose)) {
        const QStringList parts = value(Key::Purpose).split(u',');
        audit.purpose = lookup::Purpose{parts.contains(u"receive"_s), parts.contains(u"send"_s), true};
    }
    const QString failOn = value(Key::FailOn);
    if (failOn == u"never"_s)
        audit.failOn.reset();
    else if (failOn == u"warning"_s)
        audit.failOn = audit::Severity::Warning;
    else if (failOn == u"notice"_s)
        audit.failOn = audit::Severity::Notice;
    for (const QString &selector : m_arguments.values(Key::Selector)) {
        const auto name = DomainName::parse(selector.toUtf8());
        if (!name || name->isRoot())
            return badValue(
                QT_TRANSLATE_NOOP(
                    "Cli", "\"{value}\" is no selector. --{option} takes the name in front of ._domainkey, "
                           "such as s1; it stands behind s= in the DKIM-Signature of a message."),
                Key::Selector, selector);
        audit.selectors.append(selector);
    }
    return std::nullopt;
}

std::optional<Complaint> Reading::numbers()
{
    AuditSettings &audit = m_settings.audit;
    for (const auto &[key, port] :
         {std::pair{Key::AuthorityPort, &audit.authorityPort}, std::pair{Key::HttpsPort, &audit.httpsPort}}) {
        int number = *port;
        if (auto complaint = integer(key, 1, 65535, &number))
            return complaint;
        *port = static_cast<quint16>(number);
    }
    if (m_arguments.verb == Verb::Bulk)
        m_settings.audit.selectorBudget = providers::SelectorBudget::Bulk;
    m_settings.resumeFile = value(Key::Resume);
    return integer(Key::Concurrency, 1, kMaxConcurrency, &m_settings.concurrency);
}

std::optional<Complaint> Reading::spf()
{
    m_settings.sender = value(Key::Sender);
    m_settings.helo = value(Key::Helo);
    if (!has(Key::Ip))
        return std::nullopt;
    m_settings.ip = Address::parse(QStringView(value(Key::Ip)));
    if (!m_settings.ip)
        return badValue(
            QT_TRANSLATE_NOOP(
                "Cli",
                "\"{value}\" is no IP address. --{option} takes one such as 192.0.2.1 or 2001:db8::1."),
            Key::Ip, value(Key::Ip));
    return std::nullopt;
}

std::optional<Complaint> Reading::smtp()
{
    lookup::SmtpManners &smtp = m_settings.audit.smtp;
    int port = smtp.port;
    if (auto complaint = integer(Key::SmtpPort, 1, 65535, &port))
        return complaint;
    smtp.port = static_cast<quint16>(port);
    smtp.postmaster = has(Key::SmtpRcpt);
    smtp.relay = has(Key::RelayTest);
    if (m_arguments.verb == Verb::Spf || !has(Key::Helo))
        return std::nullopt;
    const auto name = DomainName::parse(value(Key::Helo).toUtf8());
    if (!name || !name->isHostName())
        return badValue(QT_TRANSLATE_NOOP("Cli", "\"{value}\" is no host name. --{option} takes one such as "
                                                 "mail.example.com, by which this machine is known."),
                        Key::Helo, value(Key::Helo));
    smtp.helo = name->toString().toLatin1();
    return std::nullopt;
}

std::optional<Complaint> Reading::delivery()
{
    for (const Key key : {Key::To, Key::From}) {
        if (!has(key))
            continue;
        const auto mailbox = smtp::mailboxOf(value(key));
        if (!mailbox)
            return badValue(QT_TRANSLATE_NOOP("Cli",
                                              "\"{value}\" is no mail address. --{option} takes one "
                                              "such as somebody@example.com, in ASCII in front of the @."),
                            key, value(key));
        (key == Key::To ? m_settings.mailTo : m_settings.mailFrom) = *mailbox;
    }
    if (m_settings.mailTo.isEmpty() != m_settings.mailFrom.isEmpty())
        return Complaint{said(QT_TRANSLATE_NOOP(
            "Cli",
            "A test message needs both: --to, a mailbox of the domain, and --from, an address of yours. "
            "Without them nothing is sent."))};
    for (const QString &host : m_arguments.values(Key::AssumeDown)) {
        const auto name = DomainName::parse(host.toUtf8());
        if (!name || name->isRoot())
            return badValue(QT_TRANSLATE_NOOP("Cli", "\"{value}\" is no host name. --{option} takes a mail "
                                                     "server of the domain, as the MX record names it."),
                            Key::AssumeDown, host);
        m_settings.assumeDown.append(*name);
    }
    return std::nullopt;
}

std::optional<Complaint> Reading::key()
{
    if (auto complaint = choice(Key::Algorithm))
        return complaint;
    if (value(Key::Algorithm) == u"ed25519"_s)
        m_settings.algorithm = records::DkimPublicKey::Algorithm::Ed25519;
    return integer(Key::Bits, records::kLeastKeyBits, records::kMostKeyBits, &m_settings.keyBits);
}

std::optional<Complaint> Reading::planning()
{
    if (auto complaint = choice(Key::Format))
        return complaint;
    m_settings.format = plan::formatFromId(value(Key::Format));
    m_settings.preset = value(Key::Preset);
    m_settings.desiredFile = value(Key::Desired);
    for (const QString &answer : m_arguments.values(Key::Answer)) {
        const qsizetype equals = answer.indexOf(u'=');
        if (equals <= 0)
            return badValue(
                QT_TRANSLATE_NOOP(
                    "Cli", "--{option} takes KEY=VALUE, with a key that the plan names, not \"{value}\"."),
                Key::Answer, answer);
        m_settings.answers.insert(answer.left(equals), answer.mid(equals + 1));
    }
    return std::nullopt;
}

std::optional<Complaint> Reading::report()
{
    for (const Key key : {Key::Profile, Key::Paper}) {
        if (auto complaint = choice(key))
            return complaint;
    }
    m_settings.report = {
        value(Key::Pdf),      value(Key::Html),   value(Key::Markdown),   value(Key::FromAudit),
        value(Key::PlanFile), value(Key::Since),  value(Key::Delivery),   value(Key::Logo),
        value(Key::Company),  value(Key::Author), value(Key::Marking),    value(Key::Profile),
        value(Key::Paper),    has(Key::Answers),  has(Key::HideInternal), std::nullopt};
    if (has(Key::FromSnapshot)) {
        if (has(Key::FromAudit))
            return Complaint{said(QT_TRANSLATE_NOOP(
                "Cli", "--from and --snapshot contradict each other: choose one of them."))};
        int number = 0;
        if (auto complaint = integer(Key::FromSnapshot, 1, std::numeric_limits<int>::max(), &number))
            return complaint;
        m_settings.report.snapshot = number;
    }
    m_settings.databaseFile = value(Key::Database);
    m_settings.language = value(Key::Lang);
    return std::nullopt;
}

std::optional<Complaint> Reading::output()
{
    if (has(Key::Quiet) && has(Key::Verbose))
        return Complaint{said(
            QT_TRANSLATE_NOOP("Cli", "--quiet and --verbose contradict each other: choose one of them."))};
    m_settings.json = has(Key::Json);
    m_settings.detail = has(Key::Quiet)     ? Detail::Quiet
                        : has(Key::Verbose) ? Detail::Verbose
                                            : Detail::Normal;
    return std::nullopt;
}

} // namespace

Checked<Settings> readSettings(const Arguments &arguments)
{
    return Reading(arguments).read();
}

QList<Area> builtAreas()
{
    AreaSet built;
    for (const audit::Check *check : audit::allChecks())
        built.insert(audit::areaOf(*check));
    QList<Area> areas;
    for (const Area area : lookup::allAreas()) {
        if (built.contains(area))
            areas.append(area);
    }
    return areas;
}

} // namespace posthorn::cli
