// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportrun.h"

#include "app/cli/demo.h"
#include "app/cli/domainlist.h"
#include "app/cli/language.h"
#include "core/base/documentlimits.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/history/database.h"
#include "core/report/logo.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString aboutFile(const char *text, const QString &file, const QString &why)
{
    return fillIn(said(text), {{u"file"_s, safeText(file)}, {u"why"_s, why}});
}

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

} // namespace

Complaint aboutAnother(const QString &file, const QString &other, const QString &domain)
{
    return {fillIn(said(QT_TRANSLATE_NOOP("Cli", "{file} tells of {other}, not of {domain}.")),
                   {{u"file"_s, safeText(file)}, {u"other"_s, safeText(other)}, {u"domain"_s, domain}})};
}

QCoro::Task<Checked<LookedAt>> lookAt(DomainName domain, Settings settings, std::stop_token stop,
                                      bool recorded)
{
    LookedAt looked;
    {
        const auto stack = LookupStack::create(settings.lookup);
        if (!stack)
            co_return failure(stack.error());
        const AuditOrder order{domain, settings.audit, stop, {}};
        if (recorded) {
            RecordedAudit made = co_await runRecordedAudit(order, stack->get());
            static_cast<RecordedAudit &>(looked) = std::move(made);
        } else {
            audit::Audit audit = co_await runAudit(order, stack->get());
            looked.audit = std::move(audit);
        }
        co_await (*stack)->ended();
        looked.nobodyAnswered = (*stack)->nobodyAnswered();
    }
    if (stop.stop_requested())
        co_return failure(
            Complaint{said(QT_TRANSLATE_NOOP("Cli", "Stopped before the end.")), ExitStatus::NotDone});
    co_return looked;
}

Checked<DomainName> oneDomain(const QStringList &words, const LookupSettings &lookup, const QString &usage)
{
    if (words.isEmpty() && lookup.demo)
        return demoDomain(*lookup.demo);
    if (words.size() != 1)
        return complain(
            fillIn(said(QT_TRANSLATE_NOOP("Cli", "Which domain? {usage}")), {{u"usage"_s, usage}}));
    return readDomain(words.first());
}

Checked<QByteArray> readWhole(const QString &name, qsizetype most)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return complain(
            aboutFile(QT_TRANSLATE_NOOP(
                          "Cli", "{file} cannot be opened: {why}. Check the name and who may use the file."),
                      name, file.errorString()));
    QByteArray octets = file.read(most + 1);
    if (octets.size() > most)
        return complain(aboutFile(QT_TRANSLATE_NOOP("Cli", "{file} is too large to be read."), name, {}));
    return octets;
}

std::optional<Complaint> writeWhole(const QString &name, const QByteArray &octets)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
        return std::nullopt;
    return Complaint{
        aboutFile(QT_TRANSLATE_NOOP("Cli", "{file} could not be written: {why}. Name another file, or check "
                                           "the folder and the room on the disk."),
                  name, file.errorString()),
        ExitStatus::NotDone};
}

QString resolversText(const LookupSettings &lookup)
{
    if (lookup.demo)
        return said(QT_TRANSLATE_NOOP("Cli", "the built-in demonstration, without any network"));
    if (!lookup.zoneFiles.isEmpty())
        return said(QT_TRANSLATE_N_NOOP("Cli", "%n zone file(s), without any network"),
                    lookup.zoneFiles.size());
    if (!lookup.replayFile.isEmpty())
        return said(QT_TRANSLATE_NOOP("Cli", "a recording, without any network"));
    QStringList names;
    for (const dns::Upstream &upstream : lookup.resolvers) {
        const auto *endpoint = std::get_if<dns::Endpoint>(&upstream);
        names.append(endpoint ? endpoint->toString() : safeText(std::get<QUrl>(upstream).toDisplayString()));
    }
    if (names.isEmpty()) {
        for (const dns::Endpoint &server : dns::Exchange::systemServers())
            names.append(server.toString());
    }
    return names.join(u", "_s);
}

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

std::optional<Complaint> completeSource(const Settings &settings, report::ReportSource *source,
                                        QString *remark)
{
    if (!settings.report.planFile.isEmpty()) {
        const auto plan =
            readDocument(settings.report.planFile, "posthorn.plan/1"_L1,
                         QT_TRANSLATE_NOOP("Cli", "{file} is no plan that this version knows."));
        if (!plan)
            return plan.error();
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
        if (const auto complaint = addDelivery(settings.report.deliveryFile, source))
            return complaint;
    }
    // Notes are read where there are any; a report does not begin a history.
    const QString file =
        settings.databaseFile.isEmpty() ? history::Database::usualFile() : settings.databaseFile;
    const auto domain = DomainName::parse(source->audit.domain.toUtf8());
    if (!domain || !QFile::exists(file))
        return std::nullopt;
    const auto database = history::Database::open(file);
    const auto notes = database ? (*database)->notes(*domain) : failure(database.error());
    if (notes)
        source->notes = *notes;
    else
        *remark = history::faultText(notes.error());
    return std::nullopt;
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
