// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/lab.h"

#include "tests/support/lab/ask.h"
#include "tests/support/lab/delayproxy.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/lab/layout.h"
#include "tests/support/lab/loopback.h"
#include "tests/support/lab/serverconfig.h"
#include "tests/support/lab/serverprocess.h"
#include "tests/support/lab/zonetext.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <vector>

namespace posthorn::lab {

namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds kStartTime{20};
constexpr milliseconds kPatience{20}; ///< between two questions to a server that is not there yet
constexpr int kStarts = 3;            ///< a port may be taken by somebody else just then

bool write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

bool isSigned(const PlacedZone &zone)
{
    return zone.wanted.signing != Signing::Unsigned && zone.wanted.signing != Signing::DsOnly;
}

SigningPlan planOf(const PlacedZone &zone)
{
    using namespace std::chrono_literals;
    SigningPlan plan = zone.wanted.plan;
    if (zone.wanted.signing == Signing::Expired) {
        plan.from = -30 * 24h;
        plan.until = -7 * 24h; // validators grant a day's skew
    } else if (zone.wanted.signing == Signing::NotYetValid) {
        plan.from = 7 * 24h;
        plan.until = 30 * 24h;
    }
    return plan;
}

/// Authoritative for the zone, or, for a zone that is not to load, alive.
bool answers(const dns::Endpoint &server, const QByteArray &zone, bool loads)
{
    const auto response = ask(server, zone, dns::RecordType::Soa, {.patience = kPatience});
    return response && (!loads || (response->flags.authoritative && response->rcode == 0));
}

} // namespace

struct Lab::Private
{
    World world;
    QString problem;
    Layout layout;
    LabPlaces places;
    std::unique_ptr<ReservedPort> port;
    std::unique_ptr<Janitor> janitor;
    std::vector<std::unique_ptr<ServerProcess>> servers; ///< as Layout::instances
    std::unique_ptr<ServerProcess> unbound;
    std::vector<std::unique_ptr<DelayProxy>> proxies;

    bool fail(const QString &why)
    {
        problem = why;
        return false;
    }
    bool failWithLog(const ServerProcess &process, const QString &why)
    {
        return fail(QStringLiteral("%1 %2\n%3").arg(process.name(), why, process.log()));
    }

    bool begin();
    void end();
    bool writeZones();
    QByteArray dsLines(int parent, const std::vector<std::optional<ZoneKey>> &keys) const;
    bool startServer(int instance);
    bool startServers();
    bool startProxies();
    bool startUnbound();
    bool waitForServer(int instance);
    bool waitFor(ServerProcess &process, const std::function<bool()> &sign);
    dns::Endpoint at(const Address &address) const { return {address, places.port}; }
};

bool Lab::Private::begin()
{
    port = ReservedPort::take();
    QTemporaryDir temporary(QDir::tempPath() + QStringLiteral("/posthorn-lab-XXXXXX"));
    if (!port || !temporary.isValid())
        return fail(QStringLiteral("no free port, or no temporary directory"));
    temporary.setAutoRemove(false);
    places = {temporary.path(), port->port()};
    janitor = std::make_unique<Janitor>(places.directory);
    return writeZones() && startServers() && startProxies() && startUnbound();
}

void Lab::Private::end()
{
    unbound.reset();
    proxies.clear();
    servers.clear();
    for (const auto &[address, script] : layout.scripts)
        script->close();
    janitor.reset();
    port.reset();
}

/// DS records of the zones below, unless they are to be unsigned for the world.
QByteArray Lab::Private::dsLines(int parent, const std::vector<std::optional<ZoneKey>> &keys) const
{
    QByteArray out;
    for (size_t i = 0; i < keys.size(); ++i) {
        const PlacedZone &zone = layout.zones[static_cast<qsizetype>(i)];
        const Signing signing = zone.wanted.signing;
        if (zone.parent != parent || signing == Signing::Unsigned || signing == Signing::Island)
            continue;
        const bool isOther = signing == Signing::WrongDs || signing == Signing::DsOnly;
        out += isOther ? ZoneKey(zone.name).dsLine() : keys[i]->dsLine();
    }
    return out;
}

bool Lab::Private::writeZones()
{
    std::vector<std::optional<ZoneKey>> keys;
    for (const PlacedZone &zone : layout.zones)
        keys.push_back(isSigned(zone) ? std::make_optional<ZoneKey>(zone.name, planOf(zone)) : std::nullopt);
    for (int i = 0; i < layout.zones.size(); ++i) {
        const PlacedZone &zone = layout.zones[i];
        const QByteArray ds = dsLines(i, keys);
        for (int content = 0; content < zone.contents.size(); ++content) {
            QByteArray text = zone.contents[content] + ds;
            if (const auto &key = keys[static_cast<size_t>(i)]) {
                const auto sig = key->sign(text);
                if (!sig)
                    return fail(sig.error());
                text = zone.wanted.spoilt.isEmpty() ? *sig : spoil(*sig, zone.wanted.spoilt, zone.name);
            }
            if (!write(places.zoneFile(i, content), text))
                return fail(QStringLiteral("cannot write ") + places.zoneFile(i, content));
        }
    }
    return write(places.anchorFile(), keys.front() ? keys.front()->dsLine() : QByteArray());
}

bool Lab::Private::startServer(int instance)
{
    const bool knot = layout.instances[instance].make == Make::Knot;
    const QString directory = places.instanceDirectory(instance);
    const QString config = directory + QStringLiteral("/conf");
    QDir().mkpath(directory);
    if (!write(config, knot ? knotConfig(layout, instance, places) : nsdConfig(layout, instance, places)))
        return fail(QStringLiteral("cannot write ") + config);
    servers.push_back(std::make_unique<ServerProcess>(knot ? QStringLiteral("knotd") : QStringLiteral("nsd"),
                                                      directory + QStringLiteral("/log")));
    ServerProcess &process = *servers.back();
    const bool started = knot
                             ? process.start(QStringLiteral("usr/sbin/knotd"), {QStringLiteral("-c"), config})
                             : process.start(QStringLiteral("usr/sbin/nsd"),
                                             {QStringLiteral("-d"), QStringLiteral("-c"), config});
    return started || failWithLog(process, QStringLiteral("cannot be started"));
}

bool Lab::Private::startServers()
{
    for (int i = 0; i < layout.instances.size(); ++i) {
        if (!startServer(i))
            return false;
    }
    for (int i = 0; i < layout.instances.size(); ++i) {
        if (!waitForServer(i))
            return false;
    }
    return true;
}

bool Lab::Private::waitFor(ServerProcess &process, const std::function<bool()> &sign)
{
    const QDeadlineTimer deadline(kStartTime);
    while (!sign()) {
        if (!process.isRunning())
            return failWithLog(process, QStringLiteral("ended"));
        if (deadline.hasExpired())
            return failWithLog(process, QStringLiteral("does not answer"));
    }
    return true;
}

/// Every zone answers on the first address, and something on the others.
bool Lab::Private::waitForServer(int instance)
{
    const Instance &wanted = layout.instances[instance];
    ServerProcess &process = *servers[static_cast<size_t>(instance)];
    for (const Instance::Serves &serves : wanted.zones) {
        const QByteArray name = layout.zones[serves.zone].name.toFqdn().toLatin1();
        if (!waitFor(process, [&] { return answers(at(wanted.addresses.first()), name, serves.loads); }))
            return false;
    }
    for (const Address &address : wanted.addresses) {
        if (!waitFor(process, [&] { return answers(at(address), ".", false); }))
            return false;
    }
    return true;
}

bool Lab::Private::startProxies()
{
    for (const PlacedProxy &proxy : layout.proxies) {
        proxies.push_back(std::make_unique<DelayProxy>(at(proxy.target), proxy.passage));
        if (!proxies.back()->listen(proxy.address, places.port))
            return fail(QStringLiteral("cannot listen on ") + at(proxy.address).toString());
    }
    for (const auto &[address, script] : layout.scripts) {
        script->setAuthoritative(true);
        if (!script->listen(address, places.port))
            return fail(QStringLiteral("cannot listen on ") + at(address).toString());
    }
    if (world.roundTrip.count() == 0)
        return true;
    proxies.push_back(std::make_unique<DelayProxy>(at(loopback()), world.roundTrip));
    return proxies.back()->listen(loopback(0, 0, 2), places.port) || fail(QStringLiteral("cannot listen"));
}

bool Lab::Private::startUnbound()
{
    const QString directory = places.resolverDirectory();
    const QString config = directory + QStringLiteral("/conf");
    QDir().mkpath(directory);
    if (!write(config, unboundConfig(layout, places)))
        return fail(QStringLiteral("cannot write ") + config);
    unbound = std::make_unique<ServerProcess>(QStringLiteral("unbound"), directory + QStringLiteral("/log"));
    if (!unbound->start(QStringLiteral("usr/sbin/unbound"),
                        {QStringLiteral("-d"), QStringLiteral("-p"), QStringLiteral("-c"), config}))
        return failWithLog(*unbound, QStringLiteral("cannot be started"));
    // The root's SOA through it: the trust anchor fits, and somebody answers for the root.
    return waitFor(*unbound, [this] {
        const auto response = ask(at(loopback()), ".", dns::RecordType::Soa, {.patience = kPatience});
        return response && response->rcode == 0;
    });
}

Lab::Lab(World world)
    : d(std::make_unique<Private>())
{
    d->world = std::move(world);
}

Lab::~Lab()
{
    d->end();
}

QString Lab::serversRoot()
{
    const QString wanted = qEnvironmentVariable("POSTHORN_SERVERS");
    return wanted.isEmpty() ? QStringLiteral(POSTHORN_SOURCE_DIR "/build/servers/root")
                            : QDir(wanted).absolutePath();
}

QProcessEnvironment Lab::serversEnvironment()
{
    QStringList folders;
    for (const QString &lib : {QStringLiteral("/usr/lib"), QStringLiteral("/lib")}) {
        const QDir directory(serversRoot() + lib);
        for (const QString &entry : directory.entryList({QStringLiteral("*-linux-gnu*")}, QDir::Dirs))
            folders.append(directory.filePath(entry));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_LIBRARY_PATH"), folders.join(QLatin1Char(':')));
    return environment;
}

QString Lab::missing()
{
    for (const QString &program :
         {QStringLiteral("knotd"), QStringLiteral("nsd"), QStringLiteral("unbound")}) {
        if (!QFileInfo(serversRoot() + QStringLiteral("/usr/sbin/") + program).isExecutable())
            return QStringLiteral("no %1 in %2: run tests/lab/servers.sh, or set POSTHORN_SERVERS")
                .arg(program, serversRoot());
    }
    return {};
}

bool Lab::start()
{
    auto layout = layOut(d->world);
    if (!layout)
        return d->fail(layout.error());
    d->layout = std::move(*layout);
    for (int tries = 0; tries < kStarts; ++tries) {
        if (d->begin())
            return true;
        d->end();
    }
    return false;
}

QString Lab::problem() const
{
    return d->problem;
}

dns::Endpoint Lab::resolver() const
{
    return d->at(d->world.roundTrip.count() > 0 ? loopback(0, 0, 2) : loopback());
}

quint16 Lab::authorityPort() const
{
    return d->places.port;
}

QString Lab::trustAnchorFile() const
{
    return d->places.anchorFile();
}

QStringList Lab::cliOptions() const
{
    return {QStringLiteral("--resolver"),       resolver().toString(),
            QStringLiteral("--authority-port"), QString::number(authorityPort()),
            QStringLiteral("--trust-anchor"),   trustAnchorFile()};
}

dns::Endpoint Lab::nameServer(const QByteArray &host) const
{
    const auto name = DomainName::parse(host);
    const PlacedServer *server = name ? d->layout.server(*name) : nullptr;
    Q_ASSERT_X(server, "Lab::nameServer", host.constData());
    return d->at(server ? server->address : Address());
}

QString Lab::directory() const
{
    return d->places.directory;
}

} // namespace posthorn::lab
