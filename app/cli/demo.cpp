// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo.h"

#include "core/dns/zonefileresolver.h"

#include <QFile>

namespace posthorn::cli {

namespace {

using dns::Failed;

constexpr auto kZoneFile = ":/posthorn/demo/posthorn.example.zone";
constexpr auto kRecording = ":/posthorn/demo/posthorn.example.recording";

QByteArray contents(const char *name)
{
    QFile file(QString::fromLatin1(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

class DemoResolver final : public dns::Resolver
{
public:
    DemoResolver(dns::Resolver &recorded, const QByteArray &zones)
        : m_recorded(recorded)
        , m_zones(dns::ZoneFileResolver::fromText(zones))
    {
        Q_ASSERT(m_zones.errors().isEmpty());
    }

    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override
    {
        if (stop.stop_requested())
            co_return dns::failedAnswer(question, Failed::Why::Cancelled);
        if (question.name.isWithin(demoDomain(QStringLiteral("offline"))))
            co_return dns::failedAnswer(question, Failed::Why::Timeout);
        const dns::Answer recorded = co_await m_recorded.resolve(question, stop);
        if (!recorded.failed() || recorded.failed()->why != Failed::Why::NotRecorded)
            co_return recorded;
        co_return m_zones.answer(question);
    }

private:
    dns::Resolver &m_recorded;
    dns::ZoneFileResolver m_zones;
};

} // namespace

DomainName demoDomain(const QString &name)
{
    const auto below = DomainName::literal("posthorn.example").child(name.toLatin1());
    return below.value_or(DomainName::literal("posthorn.example"));
}

bool isDemonstration(const QString &domain)
{
    return domain.endsWith(QStringLiteral(".posthorn.example"), Qt::CaseInsensitive);
}

QByteArray demoRecording()
{
    return contents(kRecording);
}

std::unique_ptr<dns::Resolver> demoResolver(dns::Resolver &recorded)
{
    return std::make_unique<DemoResolver>(recorded, contents(kZoneFile));
}

} // namespace posthorn::cli
