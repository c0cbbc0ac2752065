// SPDX-License-Identifier: GPL-3.0-or-later
// Break what DNS says about the certificates, plan, carry the plan out with an update client at a Knot that
// signs, look again: zones that are signed from the root down, and mail servers that show certificates.
#include "core/audit/check.h"
#include "core/records/tlsaofcertificate.h"
#include "tests/support/lab/ask.h"
#include "tests/support/lab/cli.h"
#include "tests/support/lab/lab.h"
#include "tests/support/lab/loopback.h"
#include "tests/support/lab/mailserver.h"
#include "tests/support/lab/serverprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using namespace Qt::Literals::StringLiterals;
using dns::RecordType;

namespace {

constexpr std::chrono::seconds kStartTime{30};

/// A domain below test. with two mail servers, one way in which its TLSA records are not right, and how what
/// the plan asks about that is answered.
struct Break
{
    const char *finding;
    QByteArray domain;
    QByteArray records;
    QByteArray answer{};
    QByteArray firstServer = "127.5.2.1";
};

QByteArray tlsaData(const Credentials &of)
{
    const auto record = records::tlsaOfCertificate(QSslCertificate(of.certificate).toDer());
    return records::print(record.value_or(records::TlsaRecord()));
}

QByteArray tlsa(const QByteArray &host, const QByteArray &data)
{
    return "_25._tcp." + host + " TLSA " + data + '\n';
}

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// The findings that say that something is not as it could be, each with whom it is about.
QStringList faultsIn(const QJsonObject &audit)
{
    QStringList lines;
    for (const auto &value : audit.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding.value("severity"_L1).toString() != u"good"_s)
            lines.append(finding.value("id"_L1).toString() + u' ' + finding.value("subject"_L1).toString());
    }
    lines.sort();
    return lines;
}

bool has(const QStringList &faults, const char *id)
{
    return faults.contains(QRegularExpression(u'^' + QString::fromLatin1(id) + u" .*"_s));
}

/// What a plan's `undo` says, for knsupdate.
QByteArray undoScript(const QJsonObject &plan)
{
    QString script = u"zone "_s + plan.value("domain"_L1).toString() + u".\n"_s;
    for (const auto &value : plan.value("undo"_L1).toArray()) {
        const QJsonObject change = value.toObject();
        const QString set = change.value("name"_L1).toString() + u". "_s;
        const QString type = change.value("type"_L1).toString();
        script += u"update delete "_s + set + type + u'\n';
        for (const auto &data : change.value("new"_L1).toArray())
            script += u"update add "_s + set + QString::number(change.value("ttl"_L1).toInteger()) + u' ' +
                      type + u' ' + data.toString() + u'\n';
    }
    return script.toUtf8() + "send\n";
}

} // namespace

class DaneRepairTest : public QObject
{
    Q_OBJECT

private:
    QList<Break> breaks() const;
    QString path(const QString &name) const { return m_directory.filePath(name); }
    /// Runs one of Knot's tools. \return what it says; nothing where it fails
    std::optional<QByteArray> tool(const QString &program, const QStringList &arguments) const;
    QByteArray makeKey(const QByteArray &zone) const; ///< \return the DS record of the zone
    QByteArray knotConfig() const;
    QByteArray unboundConfig() const;
    void writeZones() const;
    bool answers() const;
    CliRun run(const QString &verb, const QByteArray &domain, const QStringList &more) const;
    QStringList look(const QByteArray &domain) const;

    QTemporaryDir m_directory;
    std::unique_ptr<ReservedPort> m_port = ReservedPort::take();
    std::unique_ptr<ReservedPort> m_resolverPort = ReservedPort::take();
    std::unique_ptr<ReservedPort> m_mailPort = ReservedPort::take();
    Credentials m_first = makeCertificate({"first"}, nullptr);
    Credentials m_second = makeCertificate({"second"}, nullptr);
    Credentials m_ending = makeCertificate({.name = "ending", .until = 5L * 24 * 3600}, nullptr);
    Credentials m_other = makeCertificate({"other"}, nullptr);
    std::vector<std::unique_ptr<MailServer>> m_servers;
    std::unique_ptr<ServerProcess> m_knot, m_unbound;

private slots:
    void initTestCase();
    void everyFindingThatRecordsMendIsHere();
    void isMended_data();
    void isMended();
};

QList<Break> DaneRepairTest::breaks() const
{
    const QByteArray first = tlsa("mx1", tlsaData(m_first));
    const QByteArray second = tlsa("mx2", tlsaData(m_second));
    const QByteArray other = tlsaData(m_other);
    const QByteArray ofEnding = tlsa("mx1", tlsaData(m_ending));
    return {
        {"dane.mismatch", "mismatch", tlsa("mx1", other) + second},
        {"dane.mismatch", "twice",
         tlsa("mx1", other) + tlsa("mx1", "3 1 2 " + other.mid(6) + other.mid(6)) + second},
        {"dane.usage", "usage", tlsa("mx1", "1 1 1" + tlsaData(m_first).mid(5)) + second},
        {"dane.malformed", "short", tlsa("mx1", "3 1 1 00112233") + second},
        {"dane.malformed", "selector", first + tlsa("mx1", "3 7 1" + other.mid(5)) + second},
        {"dane.partial", "partial", first, "yes"},
        {"dane.missing", "missing", {}, "yes"},
        {"dane.no-rollover", "ending", ofEnding + second, other, "127.5.2.3"},
    };
}

std::optional<QByteArray> DaneRepairTest::tool(const QString &program, const QStringList &arguments) const
{
    QFile::remove(path(u"tool.out"_s)); // what is written goes behind what is there
    ChildProcess process;
    const bool started = process.start({.program = Lab::serversRoot() + u'/' + program,
                                        .arguments = arguments,
                                        .environment = Lab::serversEnvironment(),
                                        .output = path(u"tool.out"_s),
                                        .errors = path(u"tool.err"_s)});
    QFile file(path(u"tool.out"_s));
    if (!started || !process.waitForEnd(std::chrono::seconds(20)) || process.exitStatus() != 0 ||
        !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QByteArray DaneRepairTest::makeKey(const QByteArray &zone) const
{
    const QStringList base{u"-c"_s, path(u"knot.conf"_s), QString::fromLatin1(zone)};
    const auto made = tool(u"usr/sbin/keymgr"_s,
                           base + QStringList{u"generate"_s, u"algorithm=13"_s, u"ksk=yes"_s, u"zsk=yes"_s});
    const auto ds = made ? tool(u"usr/sbin/keymgr"_s, base + QStringList{u"ds"_s}) : std::nullopt;
    return ds.value_or(QByteArray());
}

QByteArray DaneRepairTest::knotConfig() const
{
    const QByteArray own = m_directory.path().toUtf8();
    QByteArray out =
        "server:\n  rundir: \"" + own +
        "\"\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\n  listen: 127.0.0.1@" +
        QByteArray::number(m_port->port()) + "\nlog:\n  - target: stdout\n    any: info\n" +
        "database:\n  storage: \"" + own +
        "\"\nacl:\n  - id: here\n    address: 127.0.0.0/8\n    action: update\n"
        "policy:\n  - id: own\n    manual: on\n    single-type-signing: on\n"
        "template:\n  - id: default\n    storage: \"" +
        own +
        "\"\n    zonefile-sync: -1\n    zonefile-load: whole\n    journal-content: none\n"
        "    dnssec-signing: on\n    dnssec-policy: own\n    acl: here\nzone:\n"
        "  - domain: \".\"\n    file: \"root.zone\"\n  - domain: \"test.\"\n    file: \"test.zone\"\n";
    for (const Break &broken : breaks())
        out += "  - domain: \"" + broken.domain + ".test.\"\n    file: \"" + broken.domain + ".zone\"\n";
    return out;
}

QByteArray DaneRepairTest::unboundConfig() const
{
    return "server:\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + m_directory.path().toUtf8() +
           "\"\n  pidfile: \"\"\n  use-syslog: no\n  logfile: \"\"\n  do-daemonize: no\n  num-threads: 1\n"
           "  interface: 127.0.0.1@" +
           QByteArray::number(m_resolverPort->port()) +
           "\n  do-ip6: no\n  do-not-query-localhost: no\n  module-config: \"validator iterator\"\n"
           "  trust-anchor-file: \"" +
           path(u"root.anchor"_s).toUtf8() +
           "\"\n  cache-max-ttl: 0\n  cache-max-negative-ttl: 0\n  unblock-lan-zones: yes\n"
           "  local-zone: \"test.\" nodefault\nremote-control:\n  control-enable: no\n"
           "forward-zone:\n  name: \".\"\n  forward-no-cache: yes\n  forward-addr: 127.0.0.1@" +
           QByteArray::number(m_port->port()) + "\n";
}

void DaneRepairTest::writeZones() const
{
    const QByteArray head =
        "$TTL 3600\n@ SOA ns.test. hostmaster.test. 1 7200 3600 1209600 3600\n@ NS ns.test.\n";
    QByteArray top = "$ORIGIN test.\n" + head + "ns A 127.0.0.1\n";
    for (const Break &broken : breaks()) {
        const QByteArray zone = broken.domain + ".test.";
        write(path(QString::fromLatin1(broken.domain) + u".zone"_s),
              "$ORIGIN " + zone + '\n' + head + "@ MX 10 mx1\n@ MX 20 mx2\nmx1 A " + broken.firstServer +
                  "\nmx2 A 127.5.2.2\n" + broken.records);
        top += zone + " NS ns.test.\n" + makeKey(zone);
    }
    write(path(u"test.zone"_s), top);
    write(path(u"root.zone"_s),
          "$ORIGIN .\n" + head + "test. NS ns.test.\nns.test. A 127.0.0.1\n" + makeKey("test."));
    write(path(u"root.anchor"_s), makeKey("."));
}

bool DaneRepairTest::answers() const
{
    const QDeadlineTimer deadline(kStartTime);
    AskOptions options;
    options.query.edns = dns::EdnsMode::DnssecOk;
    options.patience = std::chrono::milliseconds(200);
    while (!deadline.hasExpired() && m_knot->isRunning() && m_unbound->isRunning()) {
        const auto message =
            ask({loopback(), m_resolverPort->port()}, "missing.test", RecordType::Soa, options);
        if (message && !message->answer.isEmpty() && message->flags.authentic)
            return true;
    }
    return false;
}

void DaneRepairTest::initTestCase()
{
    for (const QString &why : {Lab::missing(), Cli::missing()}) {
        if (!why.isEmpty())
            QSKIP(qPrintable(why));
    }
    write(path(u"knot.conf"_s), knotConfig());
    write(path(u"unbound.conf"_s), unboundConfig());
    writeZones();
    for (const auto &[last, credentials] :
         {std::pair(1, m_first), std::pair(2, m_second), std::pair(3, m_ending)}) {
        MailManners manners;
        manners.credentials = credentials;
        m_servers.push_back(std::make_unique<MailServer>(manners));
        QVERIFY(m_servers.back()->listen(loopback(5, 2, static_cast<quint8>(last)), m_mailPort->port()));
    }
    m_knot = std::make_unique<ServerProcess>(u"knotd"_s, path(u"knot.log"_s));
    m_unbound = std::make_unique<ServerProcess>(u"unbound"_s, path(u"unbound.log"_s));
    QVERIFY(m_knot->start(u"usr/sbin/knotd"_s, {u"-c"_s, path(u"knot.conf"_s)}));
    QVERIFY(m_unbound->start(u"usr/sbin/unbound"_s, {u"-d"_s, u"-c"_s, path(u"unbound.conf"_s)}));
    QVERIFY2(answers(), qPrintable(m_unbound->log() + m_knot->log()));
}

CliRun DaneRepairTest::run(const QString &verb, const QByteArray &domain, const QStringList &more) const
{
    return Cli({u"--resolver"_s, u"127.0.0.1:%1"_s.arg(m_resolverPort->port()), u"--trust-anchor"_s,
                path(u"root.anchor"_s), u"--authority-port"_s, QString::number(m_port->port()),
                u"--smtp-port"_s, QString::number(m_mailPort->port()), u"--only"_s, u"mx,dnssec,smtp,dane"_s})
        .run(QStringList{verb, QString::fromLatin1(domain) + u".test"_s} + more);
}

QStringList DaneRepairTest::look(const QByteArray &domain) const
{
    const CliRun ran = run(u"check"_s, domain, {u"--json"_s});
    if (!ran.json().value("complete"_L1).toBool())
        QTest::qFail(ran.summary().constData(), __FILE__, __LINE__);
    return faultsIn(ran.json());
}

void DaneRepairTest::everyFindingThatRecordsMendIsHere()
{
    QStringList missing;
    const QList<Break> all = breaks();
    for (const audit::Check *check : audit::allChecks()) {
        const bool mends = check->mend == audit::Mend::Dns || check->mend == audit::Mend::Ask;
        const bool here = std::any_of(all.begin(), all.end(), [&](const Break &b) {
            return QByteArrayView(b.finding) == QByteArrayView(check->id);
        });
        if (audit::areaOf(*check) == lookup::Area::Dane && mends && !here)
            missing.append(QString::fromLatin1(check->id));
    }
    QCOMPARE(missing, QStringList());
}

void DaneRepairTest::isMended_data()
{
    QTest::addColumn<int>("row");
    const QList<Break> all = breaks();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].domain.constData()) << i;
}

void DaneRepairTest::isMended()
{
    QFETCH(int, row);
    const Break broken = breaks()[row];
    const QString id = QString::fromLatin1(broken.finding);
    const QStringList before = look(broken.domain);
    QVERIFY2(has(before, broken.finding), qPrintable(before.join(u", "_s)));

    QStringList answers;
    const QJsonObject asked = run(u"plan"_s, broken.domain, {u"--format"_s, u"json"_s}).json();
    for (const auto &value : asked.value("questions"_L1).toArray()) {
        const QString question = value.toObject().value("id"_L1).toString();
        if (question.startsWith(id))
            answers << u"--answer"_s << question + u'=' + QString::fromLatin1(broken.answer);
    }
    QCOMPARE(answers.isEmpty(), broken.answer.isEmpty());
    const QJsonObject planned =
        answers.isEmpty()
            ? asked
            : run(u"plan"_s, broken.domain, QStringList{u"--format"_s, u"json"_s} + answers).json();
    const CliRun script = run(u"plan"_s, broken.domain, QStringList{u"--format"_s, u"nsupdate"_s} + answers);
    write(path(u"update"_s), "server 127.0.0.1 " + QByteArray::number(m_port->port()) + '\n' + script.out);
    QVERIFY2(tool(u"usr/bin/knsupdate"_s, {path(u"update"_s)}), script.out.constData());

    const QStringList after = look(broken.domain);
    QVERIFY2(!has(after, broken.finding), script.out.constData());
    for (const QString &fault : after)
        QVERIFY2(before.contains(fault), qPrintable(u"new: "_s + fault));
    // What the plan foresaw is what came.
    QStringList remaining;
    for (const auto &value : jsonAt(planned, u"predicted.remaining"_s).toArray())
        remaining.append(value.toString());
    remaining.sort();
    QStringList ids;
    for (const QString &fault : after)
        ids.append(fault.section(u' ', 0, 0));
    ids.removeDuplicates();
    remaining.removeDuplicates();
    QCOMPARE(ids, remaining);

    // The way back leads where it began.
    const QByteArray back = undoScript(planned);
    write(path(u"back"_s), "server 127.0.0.1 " + QByteArray::number(m_port->port()) + '\n' + back);
    QVERIFY2(tool(u"usr/bin/knsupdate"_s, {path(u"back"_s)}), back.constData());
    QCOMPARE(look(broken.domain), before);
}

QTEST_GUILESS_MAIN(DaneRepairTest)
#include "danerepair_test.moc"
