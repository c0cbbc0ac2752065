// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/asked.h"

#include "core/base/stoppedclock.h"
#include "core/dns/recording.h"
#include "core/dns/unboundvalidator.h"
#include "core/lookup/observation.h"
#include "core/smtp/recordeddialler.h"
#include "core/web/webrecording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace posthorn::history {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts over which a recording is looked through again.
struct Replayed
{
    explicit Replayed(const dns::Recording &recording)
        : resolver(recording)
        , authority(recording)
        , signatures(recording, true)
    {
    }
    dns::ReplayResolver resolver;
    dns::ReplayAuthority authority;
    dns::ReplayResolver signatures;
    std::unique_ptr<dns::UnboundValidator> validator;
    std::unique_ptr<smtp::ReplayDialler> dialler;
    std::unique_ptr<web::ReplayFetcher> fetcher;
};

bool holds(const dns::Recording &recording, bool (*is)(const dns::RecordedAnswer &))
{
    return std::any_of(recording.answers.begin(), recording.answers.end(), is);
}

/// Nothing where a line cannot be read. What was not used then is not used now: an area that nobody could
/// look at is not one that failed.
std::unique_ptr<Replayed> replayed(const QByteArray &text, const dns::Recording &recording,
                                   const Asked &asked)
{
    QList<dns::RecordingError> errors = recording.errors;
    QList<web::RecordedPage> pages = web::pagesOf(recording, &errors);
    const smtp::DialogueRecording dialogues = smtp::parseDialogues(text);
    if (!errors.isEmpty() || !dialogues.errors.isEmpty())
        return nullptr;
    auto parts = std::make_unique<Replayed>(recording);
    if (holds(recording, [](const dns::RecordedAnswer &answer) { return answer.withSignatures; })) {
        const bool known = recording.run && !recording.run->anchors.isEmpty();
        parts->validator = std::make_unique<dns::UnboundValidator>(
            parts->signatures, known ? recording.run->anchors : dns::shippedTrustAnchors(),
            recording.run ? std::optional(recording.run->at) : std::nullopt);
    }
    if (asked.dials || !dialogues.dialogues.isEmpty())
        parts->dialler = std::make_unique<smtp::ReplayDialler>(dialogues);
    if (asked.fetches || !pages.isEmpty())
        parts->fetcher = std::make_unique<web::ReplayFetcher>(std::move(pages));
    return parts;
}

} // namespace

Asked askedOf(const lookup::Context &context)
{
    Asked asked;
    asked.areas = context.areas;
    asked.selectors = context.selectors;
    asked.purpose = context.purpose;
    asked.authorityPort = context.authorityPort;
    asked.probeLabel = context.probeLabel;
    asked.smtp = context.smtp;
    asked.httpsPort = context.httpsPort;
    asked.fetchesLogo = context.fetchesLogo;
    asked.dials = context.dialler != nullptr;
    asked.fetches = context.fetcher != nullptr;
    return asked;
}

QByteArray askedJson(const Asked &asked)
{
    QJsonArray areas;
    for (const lookup::Area area : lookup::allAreas()) {
        if (asked.areas.contains(area))
            areas.append(lookup::areaId(area));
    }
    QJsonObject object{{u"areas"_s, areas},
                       {u"selectors"_s, QJsonArray::fromStringList(asked.selectors)},
                       {u"port"_s, asked.authorityPort},
                       {u"probe"_s, QString::fromLatin1(asked.probeLabel)},
                       {u"httpsPort"_s, asked.httpsPort},
                       {u"logo"_s, asked.fetchesLogo},
                       {u"dials"_s, asked.dials},
                       {u"fetches"_s, asked.fetches},
                       {u"smtp"_s, QJsonObject{{u"port"_s, asked.smtp.port},
                                               {u"helo"_s, QString::fromLatin1(asked.smtp.helo)},
                                               {u"postmaster"_s, asked.smtp.postmaster},
                                               {u"relay"_s, asked.smtp.relay}}}};
    if (asked.purpose)
        object.insert(u"purpose"_s, QJsonObject{{u"receives"_s, asked.purpose->receives},
                                                {u"sends"_s, asked.purpose->sends}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Asked> askedFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Asked asked;
    for (const QJsonValue id : object.value("areas"_L1).toArray()) {
        if (const auto area = lookup::areaFromId(id.toString()))
            asked.areas.insert(*area);
    }
    for (const QJsonValue selector : object.value("selectors"_L1).toArray())
        asked.selectors.append(selector.toString());
    asked.authorityPort = static_cast<quint16>(object.value("port"_L1).toInt(53));
    asked.probeLabel = object.value("probe"_L1).toString().toLatin1();
    asked.httpsPort = static_cast<quint16>(object.value("httpsPort"_L1).toInt(443));
    asked.fetchesLogo = object.value("logo"_L1).toBool();
    asked.dials = object.value("dials"_L1).toBool();
    asked.fetches = object.value("fetches"_L1).toBool();
    const QJsonObject manners = object.value("smtp"_L1).toObject();
    asked.smtp = {static_cast<quint16>(manners.value("port"_L1).toInt(25)),
                  manners.value("helo"_L1).toString().toLatin1(), manners.value("postmaster"_L1).toBool(),
                  manners.value("relay"_L1).toBool()};
    const QJsonObject purpose = object.value("purpose"_L1).toObject();
    if (!purpose.isEmpty())
        asked.purpose =
            lookup::Purpose{purpose.value("receives"_L1).toBool(), purpose.value("sends"_L1).toBool(), true};
    return asked;
}

QCoro::Task<std::optional<audit::Audit>> judgedAnew(KeptMoment moment)
{
    const auto asked = askedFromJson(moment.kept.asked);
    const auto domain = DomainName::parse(moment.domain.toUtf8());
    if (!asked || !domain || moment.kept.recording.isEmpty())
        co_return std::nullopt;
    const dns::Recording recording = dns::parseRecording(moment.kept.recording);
    const std::unique_ptr<Replayed> parts = replayed(moment.kept.recording, recording, *asked);
    if (!parts)
        co_return std::nullopt;
    StoppedClock clock(recording.run ? recording.run->at : moment.moment.checkedAt);
    lookup::Context context;
    context.resolver = &parts->resolver;
    const bool direct = holds(recording, [](const auto &answer) { return answer.direct.has_value(); });
    context.authority = direct ? &parts->authority : nullptr;
    context.validator = parts->validator.get();
    context.dialler = parts->dialler.get();
    context.fetcher = parts->fetcher.get();
    context.smtp = asked->smtp;
    context.httpsPort = asked->httpsPort;
    context.fetchesLogo = asked->fetchesLogo;
    context.clock = &clock;
    context.areas = asked->areas;
    context.selectors = asked->selectors;
    context.purpose = asked->purpose;
    context.authorityPort = asked->authorityPort;
    context.probeLabel = asked->probeLabel;
    lookup::Observation seen = co_await lookup::observe(*domain, context);
    co_return audit::audit(std::move(seen));
}

} // namespace posthorn::history
