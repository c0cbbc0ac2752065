// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo.h"

#include "core/dns/zonefileresolver.h"

#include <QFile>

namespace posthorn::cli {

namespace {

constexpr auto kZoneFile = ":/posthorn/demo/posthorn.example.zone";

class DemoResolver final : public dns::Resolver
{
public:
    explicit DemoResolver(const QByteArray &zones)
        : m_zones(dns::ZoneFileResolver::fromText(zones))
    {
        Q_ASSERT(m_zones.errors().isEmpty());
    }

    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override
    {
        if (stop.stop_requested())
            co_return dns::failedAnswer(question, dns::Failed::Why::Cancelled);
        if (question.name.isWithin(demoDomain(QStringLiteral("offline"))))
            co_return dns::failedAnswer(question, dns::Failed::Why::Timeout);
        co_return m_zones.answer(question);
    }

private:
    dns::ZoneFileResolver m_zones;
};

} // namespace

DomainName demoDomain(const QString &name)
{
    const auto below = DomainName::literal("posthorn.example").child(name.toLatin1());
    return below.value_or(DomainName::literal("posthorn.example"));
}

std::unique_ptr<dns::Resolver> demoResolver()
{
    QFile file(QString::fromLatin1(kZoneFile));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return std::make_unique<DemoResolver>(opened ? file.readAll() : QByteArray());
}

} // namespace posthorn::cli
