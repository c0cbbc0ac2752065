// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportsource.h"

#include "app/cli/auditrun.h"
#include "app/cli/historyrun.h"
#include "app/cli/language.h"
#include "app/cli/reportrun.h"
#include "core/base/documentlimits.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/history/store.h"
#include "core/plan/planjson.h"
#include "core/report/logo.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QJsonDocument>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kUsage = "posthorn-cli report DOMAIN --pdf FILE";

using Matter = std::unique_ptr<ReportMatter>;

/// A file of one of our schemata.
Checked<QJsonObject> readDocument(const QString &file, QLatin1String schema, const char *isNone)
{
    const auto octets = readWhole(file, kMaxAuditFileOctets);
    if (!octets)
        return failure(octets.error());
    const QJsonObject document = QJsonDocument::fromJson(*octets).object();
    if (document.value("schema"_L1).toString() != schema)
        return complain(fillIn(said(isNone), {{u"file"_s, safeText(file)}}));
    return document;
}

std::optional<Complaint> addDelivery(const QString &file, report::ReportSource *source)
{
    const auto delivery = readDocument(
        file, "posthorn.delivery/1"_L1,
        QT_TRANSLATE_NOOP("Cli",
                          "{file} is no delivery test that this version knows: deliver --json writes one."));
    if (!delivery)
        return delivery.error();
    const QString domain = delivery->value("domain"_L1).toString();
    if (domain.compare(source->audit.domain, Qt::CaseInsensitive) != 0)
        return aboutAnother(file, domain, source->audit.domain);
    source->delivery = *delivery;
    return std::nullopt;
}

/// A report's facts from a stored audit.
Checked<report::ReportSource> storedSource(const QString &file)
{
    auto octets = readWhole(file, kMaxAuditFileOctets);
    if (!octets)
        return failure(octets.error());
    auto document = report::readAuditDocument(*octets);
    if (!document)
        return complain(aboutFile(QT_TRANSLATE_NOOP("Cli", "{file} cannot be used: {why}"), file,
                                  report::documentFaultText(document.error())));
    report::ReportSource source;
    source.audit = std::move(*document);
    source.json = octets->trimmed();
    return source;
}

/// Where the line names a domain, what was kept has to be of it. \param what names what was kept
std::optional<Complaint> complaintOfDomain(const Invocation &invocation, const QString &what,
                                           const report::AuditDocument &kept)
{
    if (invocation.words.isEmpty())
        return std::nullopt;
    const auto domain = oneDomain(invocation.words, {}, QLatin1String(kUsage));
    if (!domain)
        return domain.error();
    if (domain->toString().compare(kept.domain, Qt::CaseInsensitive) != 0)
        return aboutAnother(what, kept.domain, domain->toString());
    return std::nullopt;
}

Checked<Matter> matterOfFile(const Invocation &invocation)
{
    const QString &file = invocation.settings.report.fromFile;
    auto source = storedSource(file);
    if (!source)
        return failure(source.error());
    if (const auto complaint = complaintOfDomain(invocation, file, source->audit))
        return failure(*complaint);
    auto matter = std::make_unique<ReportMatter>();
    matter->source = std::move(*source);
    return matter;
}

/// What the rules of this version say of the answers; what it cost is told of the time when they came.
QCoro::Task<std::optional<audit::Audit>> anew(history::KeptMoment moment, report::AuditDocument then)
{
    std::optional<audit::Audit> audit = co_await history::judgedAnew(moment);
    if (audit) {
        audit->seen.elapsed = std::chrono::milliseconds(then.elapsedMs);
        audit->seen.queries = then.queries;
        audit->seen.cacheHits = then.cacheHits;
        audit->seen.retries = then.retries;
    }
    co_return audit;
}

/// Judged anew where its answers were kept; as it was judged then where not.
QCoro::Task<Checked<Matter>> matterOfSnapshot(Invocation invocation)
{
    const qint64 id = *invocation.settings.report.snapshot;
    const QString file = historyFile(invocation.settings);
    if (!QFile::exists(file)) // a report does not begin a history
        co_return failure(complaintOf({history::Fault::Why::NoSuchMoment, file, QString::number(id)}));
    history::Store store(file);
    const auto moment = co_await store.moment(id);
    if (!moment)
        co_return failure(complaintOf(moment.error()));
    auto document = report::readAuditDocument(moment->kept.document);
    if (!document)
        co_return complain(report::documentFaultText(document.error()));
    const QString name =
        fillIn(said(QT_TRANSLATE_NOOP("Cli", "Snapshot {number}")), {{u"number"_s, QString::number(id)}});
    if (const auto complaint = complaintOfDomain(invocation, name, *document))
        co_return failure(*complaint);
    auto matter = std::make_unique<ReportMatter>();
    auto audit = co_await anew(*moment, *document);
    if (audit) {
        matter->audit = std::move(*audit);
        matter->source = report::sourceOf(matter->audit);
        matter->source.resolvers = fillIn(
            said(QT_TRANSLATE_NOOP("Cli", "{snapshot}, whose answers were kept")), {{u"snapshot"_s, name}});
    } else {
        matter->source.audit = std::move(*document);
        matter->source.json = moment->kept.document;
        matter->source.resolvers = name;
    }
    co_return matter;
}

QCoro::Task<Checked<Matter>> matterOfLook(Invocation invocation)
{
    const Settings &settings = invocation.settings;
    const auto domain = oneDomain(invocation.words, settings.lookup, QLatin1String(kUsage));
    if (!domain)
        co_return failure(domain.error());
    const Beside beside = settings.report.planFile.isEmpty() ? Beside::Plan : Beside::Nothing;
    auto looked = co_await lookAt(*domain, settings, invocation.stop, beside);
    if (!looked)
        co_return failure(looked.error());
    auto matter = std::make_unique<ReportMatter>();
    matter->audit = std::move(looked->audit);
    matter->source = report::sourceOf(matter->audit);
    matter->source.resolvers = resolversText(settings.lookup);
    if (looked->plan)
        matter->source.plan = QJsonDocument::fromJson(plan::planJson(*looked->plan)).object();
    matter->status = statusOf(matter->audit, std::nullopt);
    co_return matter;
}

/// Puts plan, comparison, delivery test and notes to it, as far as the settings name them.
std::optional<Complaint> complete(const Settings &settings, ReportMatter *matter)
{
    report::ReportSource *source = &matter->source;
    if (!settings.report.planFile.isEmpty()) {
        const auto plan =
            readDocument(settings.report.planFile, "posthorn.plan/1"_L1,
                         QT_TRANSLATE_NOOP("Cli", "{file} is no plan that this version knows."));
        if (!plan)
            return plan.error();
        const QString other = plan->value("domain"_L1).toString();
        if (other != source->audit.domain)
            return aboutAnother(settings.report.planFile, other, source->audit.domain);
        source->plan = *plan;
    }
    if (!settings.report.sinceFile.isEmpty()) {
        const auto earlier = storedSource(settings.report.sinceFile);
        if (!earlier)
            return earlier.error();
        if (earlier->audit.domain != source->audit.domain)
            return aboutAnother(settings.report.sinceFile, earlier->audit.domain, source->audit.domain);
        source->earlier = earlier->audit;
    }
    if (!settings.report.deliveryFile.isEmpty()) {
        if (auto complaint = addDelivery(settings.report.deliveryFile, source))
            return complaint;
    }
    // Notes are read where there are any.
    const QString file = historyFile(settings);
    const auto domain = DomainName::parse(source->audit.domain.toUtf8());
    if (!domain || !QFile::exists(file))
        return std::nullopt;
    const auto database = history::Database::open(file);
    const auto notes = database ? (*database)->notes(*domain) : failure(database.error());
    if (notes)
        source->notes = *notes;
    else
        matter->remark = history::faultText(notes.error());
    return std::nullopt;
}

QCoro::Task<Checked<Matter>> begin(Invocation invocation)
{
    if (!invocation.settings.report.fromFile.isEmpty())
        co_return matterOfFile(invocation);
    if (invocation.settings.report.snapshot)
        co_return co_await matterOfSnapshot(invocation);
    co_return co_await matterOfLook(invocation);
}

} // namespace

QCoro::Task<Checked<Matter>> gatherMatter(Invocation invocation)
{
    auto matter = co_await begin(invocation);
    if (!matter)
        co_return failure(matter.error());
    if (const auto complaint = complete(invocation.settings, matter->get()))
        co_return failure(*complaint);
    co_return matter;
}

Checked<report::ReportOptions> reportOptions(const Settings &settings)
{
    report::ReportOptions options;
    options.profile = settings.report.profile == "it"_L1 ? report::Profile::It : report::Profile::Owner;
    options.answers = settings.report.answers;
    options.demonstration = settings.lookup.demo.has_value();
    options.hidesInternal = settings.report.hidesInternal;
    options.company = settings.report.company;
    options.author = settings.report.author;
    options.marking = settings.report.marking;
    options.language = Language::spoken(settings.language);
    if (settings.report.logoFile.isEmpty())
        return options;
    const auto octets = readWhole(settings.report.logoFile, kMaxCoverLogoOctets);
    if (!octets)
        return failure(octets.error());
    auto logo = report::readLogo(*octets);
    if (!logo)
        return complain(aboutFile(QT_TRANSLATE_NOOP("Cli", "{file} cannot be used as a logo: {why}"),
                                  settings.report.logoFile, report::logoFaultText(logo.error())));
    options.logo = std::move(*logo);
    return options;
}

} // namespace posthorn::cli
