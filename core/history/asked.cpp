// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/asked.h"

#include "core/dns/recording.h"
#include "core/lookup/observation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace posthorn::history {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The clock of a moment that is over.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(const QDateTime &at)
        : m_at(at)
    {
    }
    QDateTime now() const override { return m_at; }
    std::chrono::steady_clock::time_point steady() const override { return {}; }

private:
    QDateTime m_at;
};

} // namespace

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
                       {u"probe"_s, QString::fromLatin1(asked.probeLabel)}};
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
    for (const QJsonValue &id : object.value("areas"_L1).toArray()) {
        if (const auto area = lookup::areaFromId(id.toString()))
            asked.areas.insert(*area);
    }
    for (const QJsonValue &selector : object.value("selectors"_L1).toArray())
        asked.selectors.append(selector.toString());
    asked.authorityPort = static_cast<quint16>(object.value("port"_L1).toInt(53));
    asked.probeLabel = object.value("probe"_L1).toString().toLatin1();
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
    if (!recording.errors.isEmpty())
        co_return std::nullopt;
    dns::ReplayResolver resolver(recording);
    dns::ReplayAuthority authority(recording);
    StoppedClock clock(moment.moment.checkedAt);
    lookup::Context context;
    context.resolver = &resolver;
    const bool direct =
        std::any_of(recording.answers.begin(), recording.answers.end(),
                    [](const dns::RecordedAnswer &answer) { return answer.direct.has_value(); });
    context.authority = direct ? &authority : nullptr;
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
