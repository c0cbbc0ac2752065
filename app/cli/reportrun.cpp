// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportrun.h"

#include "app/cli/demo.h"
#include "app/cli/domainlist.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;

QString aboutFile(const char *text, const QString &file, const QString &why)
{
    return fillIn(said(text), {{u"file"_s, safeText(file)}, {u"why"_s, why}});
}

Complaint aboutAnother(const QString &file, const QString &other, const QString &domain)
{
    return {fillIn(said(QT_TRANSLATE_NOOP("Cli", "{file} tells of {other}, not of {domain}.")),
                   {{u"file"_s, safeText(file)}, {u"other"_s, safeText(other)}, {u"domain"_s, domain}})};
}

QCoro::Task<Checked<LookedAt>> lookAt(DomainName domain, Settings settings, std::stop_token stop,
                                      Beside beside)
{
    LookedAt looked;
    QStringList troubles;
    {
        const auto stack = LookupStack::create(settings.lookup);
        if (!stack)
            co_return failure(stack.error());
        const AuditOrder order{domain, settings.audit, stop, {}};
        if (beside == Beside::Recording) {
            RecordedAudit made = co_await runRecordedAudit(order, stack->get());
            static_cast<RecordedAudit &>(looked) = std::move(made);
        } else if (beside == Beside::Plan) {
            const plan::Desired nothing;
            const plan::Answers none;
            PlannedAudit made = co_await runPlannedAudit(order, nothing, none, stack->get());
            looked.audit = std::move(made.audit);
            if (made.foreseen)
                looked.plan = std::move(made.foreseen->plan);
        } else {
            audit::Audit audit = co_await runAudit(order, stack->get());
            looked.audit = std::move(audit);
        }
        co_await (*stack)->ended();
        troubles = troubleTexts(**stack, settings.lookup);
    }
    if (stop.stop_requested())
        co_return failure(Complaint{stoppedText(), ExitStatus::NotDone});
    if (!troubles.isEmpty())
        co_return failure(Complaint{troubles.join(u' '), ExitStatus::NotDone});
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

namespace {

/// \return why it could not be written; empty where it was
QString writeTo(const QString &name, const QByteArray &octets)
{
    const QFileInfo info(name);
    // A pipe or a device is written to; only a file can be replaced.
    if (info.exists() && !info.isFile()) {
        QFile device(name);
        const bool written = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                             device.write(octets) == octets.size();
        return written ? QString() : device.errorString();
    }
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

std::optional<Complaint> writeWhole(const QString &name, const QByteArray &octets)
{
    const QString why = writeTo(name, octets);
    if (why.isEmpty())
        return std::nullopt;
    return Complaint{
        aboutFile(QT_TRANSLATE_NOOP("Cli", "{file} could not be written: {why}. Name another file, or check "
                                           "the folder and the room on the disk."),
                  name, why),
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

} // namespace posthorn::cli
