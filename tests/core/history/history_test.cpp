// SPDX-License-Identifier: GPL-3.0-or-later
// The history: what is kept, what is let go, and what becomes of it when something goes wrong.
#include "core/base/limits.h"
#include "core/dns/recording.h"
#include "core/dns/zonefileresolver.h"
#include "core/history/asked.h"
#include "core/history/database.h"
#include "core/history/store.h"
#include "core/history/thinning.h"
#include "core/report/auditjson.h"
#include "core/smtp/recordeddialler.h"
#include "core/web/webrecording.h"
#include "tests/support/await.h"
#include "tests/support/sanitizers.h"
#include "tests/support/scenario.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::history;
using test::Scenario;
using Part = test::Scenario::Part;

namespace {

class SetClock final : public Clock
{
public:
    QDateTime now() const override { return at; }
    std::chrono::steady_clock::time_point steady() const override { return {}; }
    QDateTime at = QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
};

/// The audit of example.com with this SPF record, seen at that time.
Kept kept(const QByteArray &spf, const QDateTime &at)
{
    static QHash<QByteArray, audit::Audit> made;
    if (!made.contains(spf))
        made.insert(spf, Scenario().with(Part::Spf, test::txt("@", spf)).audit());
    audit::Audit audit = made.value(spf);
    audit.seen.checkedAt = at;
    return {report::auditJson(audit), {}, {}, false};
}

const QByteArray kSpf = "v=spf1 ip4:192.0.2.1 -all";
const QByteArray kOtherSpf = "v=spf1 ip4:192.0.2.2 -all";

DomainName domain()
{
    return DomainName::literal("example.com");
}

/// A file as an earlier version left it: made by the scripts of that version alone.
void makeVersion(const QString &file, int version)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA journal_mode=WAL"_s));
        for (int step = 1; step <= version; ++step) {
            QFile script(u":/posthorn/history/%1.sql"_s.arg(step, 4, 10, QLatin1Char('0')));
            QVERIFY(script.open(QIODevice::ReadOnly));
            QString sql;
            for (const QByteArray &line : script.readAll().split('\n'))
                sql += QString::fromUtf8(line).section(u"--"_s, 0, 0) + u'\n';
            for (const QString &statement : sql.split(u';', Qt::SkipEmptyParts)) {
                if (!statement.trimmed().isEmpty())
                    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QVERIFY(query.exec(u"PRAGMA application_id=%1"_s.arg(0x506f7374)));
        QVERIFY(query.exec(u"PRAGMA user_version=%1"_s.arg(version)));
        QVERIFY(query.exec(u"INSERT INTO domain(name) VALUES ('example.com')"_s));
        QVERIFY(query.prepare(u"INSERT INTO content(hash, document) VALUES (x'01', ?)"_s));
        query.addBindValue(qCompress(kept(kSpf, SetClock().at).document));
        QVERIFY(query.exec());
        QVERIFY(query.exec(
            u"INSERT INTO audit(domain, content, checked_at, verdict, score, errors, warnings, notices, "
            "look, changed) VALUES (1, 1, 1750000000, 'good', 90, 0, 0, 1, x'02', 1)"_s));
        if (version >= 2)
            QVERIFY(query.exec(u"INSERT INTO note VALUES (1, 'R', 'D', 'M', 'C', 'N')"_s));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
}

QByteArray octetsOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

Fault::Why whyNot(const QString &file)
{
    const auto database = Database::open(file);
    return database ? Fault::Why::Failed : database.error().why;
}

/// Another process: keeps audits as fast as it can and says each number once it is kept.
int writeForEver(const QString &file, int count)
{
    auto database = Database::open(file);
    if (!database)
        return 2;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; count < 0 || i < count; ++i) {
        const auto moment = (*database)->keep(kept(i % 2 ? kSpf : kOtherSpf, now.addSecs(i)));
        if (!moment)
            return 3;
        std::printf("%lld\n", static_cast<long long>(moment->id));
        std::fflush(stdout);
    }
    return 0;
}

constexpr const char *kCannotBearProcesses = "the thread sanitizer cannot bear how Qt 6.4 makes processes";

std::unique_ptr<QProcess> startWriter(const QString &file, int count)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {u"--write"_s, file, QString::number(count)});
    return process;
}

QList<qint64> confirmed(const QByteArray &output)
{
    QList<qint64> ids;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            ids.append(line.toLongLong());
    }
    return ids;
}

/// A server that says good day, and that it will not talk.
class Gruff final : public smtp::Dialler
{
public:
    QCoro::Task<smtp::Dialogue> talk(smtp::Call call, std::stop_token) override
    {
        smtp::Dialogue dialogue;
        dialogue.address = call.address;
        dialogue.outcome = smtp::Outcome::Rejected;
        dialogue.exchanges = {{{}, smtp::Reply{554, {"no service here"}}}};
        co_return dialogue;
    }
    QCoro::Task<smtp::Dialogue> send(smtp::Call call, smtp::Mail, smtp::Objection,
                                     std::stop_token stop) override
    {
        return talk(call, stop);
    }
};

QStringList ids(const audit::Audit &audit)
{
    QStringList ids;
    for (const audit::Finding &finding : audit.findings)
        ids.append(finding.id);
    return ids;
}

/// All that the audit tells, but for how long it took.
QByteArray withoutCost(const audit::Audit &audit)
{
    QJsonObject object = QJsonDocument::fromJson(report::auditJson(audit)).object();
    object.remove(u"timing"_s);
    return QJsonDocument(object).toJson();
}

struct RecordedMoment
{
    audit::Audit audit;
    KeptMoment moment;
};

/// A run in which DNS, a mail server and a policy host answered, and every answer was kept.
RecordedMoment recordedMoment()
{
    const Scenario scenario =
        Scenario()
            .servingPolicy("version: STSv1\r\nmode: enforce\r\nmx: *.example.com\r\nmax_age: 604800\r\n")
            .talking(std::make_shared<Gruff>());
    auto zones = dns::ZoneFileResolver::fromText(scenario.zoneText());
    QBuffer answers;
    answers.open(QIODevice::WriteOnly);
    dns::RecordingWriter writer(answers);
    SetClock clock;
    writer.write(dns::RecordedRun{clock.at, {}});
    dns::RecordingResolver resolver(zones, writer);
    lookup::Context context = scenario.context(&resolver);
    smtp::RecordingDialler dialler(*context.dialler, writer);
    web::RecordingFetcher fetcher(*context.fetcher, writer);
    context.dialler = &dialler;
    context.fetcher = &fetcher;
    context.authority = nullptr; // a zone file has no servers of its own
    context.clock = &clock;
    const Asked asked = askedOf(context);
    RecordedMoment made;
    made.audit = audit::audit(test::await(lookup::observe(domain(), context)));
    made.moment.domain = u"example.com"_s;
    made.moment.moment.checkedAt = clock.at;
    made.moment.kept = {report::auditJson(made.audit), answers.data(), askedJson(asked), true};
    return made;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keptComesBack();
    void sameIsKeptOnce();
    void changesAreSaid();
    void thinning_data();
    void thinning();
    void thinnedOnKeeping();
    void notesBelongToTheirDomain();
    void forgettingTakesEverything();
    void earlierVersionsAreBroughtUpToDate_data();
    void earlierVersionsAreBroughtUpToDate();
    void newerVersionIsLeftAlone();
    void otherFilesAreLeftAlone_data();
    void otherFilesAreLeftAlone();
    void damageIsSaid();
    void recordingIsJudgedAnew();
    void dialoguesAndPagesAreJudgedAnew();
    void whatWasNotRecordedIsNotSeen();
    void recordingCompletesWhatWasSeenBefore();
    void askedComesBack();
    void storeAnswersOnItsThread();
    void storeWithoutHistorySaysWhy();
    void killedWritersLoseNothing();
    void twoProgramsAtOnce();

private:
    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryTest::keptComesBack()
{
    SetClock clock;
    const Kept one = kept(kSpf, clock.at);
    qint64 id = 0;
    {
        auto database = Database::open(file(), clock);
        QVERIFY2(database, qPrintable(database ? QString() : faultText(database.error())));
        const auto moment = (*database)->keep(one);
        QVERIFY(moment);
        id = moment->id;
    }
    auto database = Database::open(file(), clock);
    QVERIFY(database);
    const auto back = (*database)->moment(id);
    QVERIFY(back);
    QCOMPARE(back->kept.document, one.document);
    QCOMPARE(back->domain, u"example.com"_s);
    QCOMPARE(back->moment.checkedAt, clock.at);
    const auto none = (*database)->moment(id + 1);
    QVERIFY(!none);
    QCOMPARE(none.error().why, Fault::Why::NoSuchMoment);
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void HistoryTest::sameIsKeptOnce()
{
    SetClock clock;
    auto database = Database::open(file(), clock);
    QVERIFY(database);
    const auto first = (*database)->keep(kept(kSpf, clock.at));
    const auto second = (*database)->keep(kept(kSpf, clock.at.addSecs(60)));
    QVERIFY(first && second);
    QVERIFY(first->changed && !second->changed);
    // Each has its own time, though they share what was seen.
    const auto back = (*database)->moment(second->id);
    QVERIFY(
        back->kept.document.contains(clock.at.addSecs(60).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s).toLatin1()));
    QCOMPARE(back->kept.document, kept(kSpf, clock.at.addSecs(60)).document);
    QCOMPARE((*database)->timeline(domain())->size(), 2);
}

void HistoryTest::changesAreSaid()
{
    SetClock clock;
    auto database = Database::open(file(), clock);
    const auto first = (*database)->keep(kept(kSpf, clock.at));
    const auto second = (*database)->keep(kept(kOtherSpf, clock.at.addSecs(60)));
    const auto third = (*database)->keep(kept(kSpf, clock.at.addSecs(120)));
    QVERIFY(first->changed && second->changed && third->changed);
    const auto before = (*database)->before(third->id);
    QVERIFY(before && *before);
    QCOMPARE((*before)->moment.id, second->id);
    const auto none = (*database)->before(first->id);
    QVERIFY(none && !none->has_value());
}

void HistoryTest::thinning_data()
{
    QTest::addColumn<QList<int>>("hoursAgo");
    QTest::addColumn<QList<int>>("marked"); ///< changes and snapshots: indices
    QTest::addColumn<QList<int>>("gone");   ///< indices
    const auto days = [](int count, int hour = 0) { return count * 24 - hour; };
    QTest::newRow("nothing") << QList<int>{} << QList<int>{} << QList<int>{};
    QTest::newRow("thirty days are all kept")
        << QList<int>{1, 2, 3, 4, days(29), days(29, 1), days(30)} << QList<int>{} << QList<int>{};
    QTest::newRow("then one a day, the last")
        << QList<int>{1, days(40), days(40, 3), days(40, 6), days(41)} << QList<int>{} << QList<int>{1, 2};
    QTest::newRow("then one a month, the last")
        << QList<int>{1, days(400), days(401), days(402), days(470)} << QList<int>{} << QList<int>{2, 3};
    QTest::newRow("what is marked stays")
        << QList<int>{1, days(40), days(40, 3), days(40, 6)} << QList<int>{1} << QList<int>{2};
    QTest::newRow("the latest stays, however old") << QList<int>{days(500)} << QList<int>{} << QList<int>{};
}

void HistoryTest::thinning()
{
    QFETCH(QList<int>, hoursAgo);
    QFETCH(QList<int>, marked);
    QFETCH(QList<int>, gone);
    const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
    for (const bool bySnapshot : {false, true}) {
        QList<Moment> moments;
        for (qsizetype i = 0; i < hoursAgo.size(); ++i) {
            Moment moment;
            moment.id = i;
            moment.checkedAt = now.addSecs(-3600LL * hoursAgo[i]);
            (bySnapshot ? moment.snapshot : moment.changed) = marked.contains(i);
            moments.append(moment);
        }
        QList<qint64> expected(gone.begin(), gone.end());
        QList<qint64> found = tooMany(moments, now);
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
        // What stays stays: thinning twice changes nothing more.
        moments.removeIf([&](const Moment &moment) { return found.contains(moment.id); });
        QCOMPARE(tooMany(moments, now), QList<qint64>());
    }
}

void HistoryTest::thinnedOnKeeping()
{
    SetClock clock;
    auto database = Database::open(file(), clock);
    const QDateTime start = clock.at;
    // Six a day for forty days.
    for (int i = 0; i < 240; ++i) {
        clock.at = start.addSecs(i * 4 * 3600);
        QVERIFY((*database)->keep(kept(kSpf, clock.at)));
    }
    const auto moments = (*database)->timeline(domain());
    QSet<QString> oldDays;
    int old = 0;
    for (const Moment &moment : *moments) {
        if (moment.checkedAt < clock.at.addDays(-30)) {
            ++old;
            oldDays.insert(moment.checkedAt.toString(u"yyyy-MM-dd"_s));
        }
    }
    QVERIFY2(old <= oldDays.size() + 1, qPrintable(QString::number(old))); // and the first, which is a change
    QVERIFY(moments->size() >= 180);
    QVERIFY(moments->last().changed);
}

void HistoryTest::notesBelongToTheirDomain()
{
    auto database = Database::open(file());
    const DomainNotes notes{u"Gandi"_s, u"deSEC"_s, u"Posteo"_s, u"admin@example.com"_s, u"two\nlines <b>"_s};
    QVERIFY((*database)->setNotes(domain(), notes));
    QCOMPARE((*database)->notes(DomainName::literal("EXAMPLE.com")).value(), notes);
    QCOMPARE((*database)->notes(DomainName::literal("example.org")).value(), DomainNotes());
    QVERIFY((*database)->setNotes(domain(), {}));
    QCOMPARE((*database)->notes(domain()).value(), DomainNotes());
}

void HistoryTest::forgettingTakesEverything()
{
    SetClock clock;
    auto database = Database::open(file(), clock);
    const auto moment = (*database)->keep(kept(kSpf, clock.at));
    QVERIFY((*database)->setNotes(domain(), {u"R"_s, {}, {}, {}, {}}));
    QVERIFY((*database)->forget(domain()));
    QVERIFY((*database)->timeline(domain())->isEmpty());
    QVERIFY(!(*database)->moment(moment->id));
    QCOMPARE((*database)->notes(domain()).value(), DomainNotes());
    QVERIFY((*database)->domains()->isEmpty());
}

void HistoryTest::earlierVersionsAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QVERIFY(Database::newestVersion() >= 3);
    for (int version = 1; version < Database::newestVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void HistoryTest::earlierVersionsAreBroughtUpToDate()
{
    QFETCH(int, version);
    makeVersion(file(), version);
    {
        auto database = Database::open(file());
        QVERIFY2(database, qPrintable(database ? QString() : faultText(database.error())));
        const auto moments = (*database)->timeline(domain());
        QVERIFY(moments);
        QCOMPARE(moments->size(), 1);
        QCOMPARE(moments->first().verdict, audit::Verdict::Good);
        QCOMPARE((*database)->notes(domain())->registrar, version >= 2 ? u"R"_s : QString());
        QVERIFY((*database)->keep(kept(kSpf, QDateTime::currentDateTimeUtc())));
    }
    // A copy of what was there before, which is of the old version still.
    const QString copy = u"%1.version%2.backup"_s.arg(file()).arg(version);
    QVERIFY(QFile::exists(copy));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"copy"_s);
        database.setDatabaseName(copy);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), version);
        QVERIFY(query.exec(u"SELECT count(*) FROM audit"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }
    QSqlDatabase::removeDatabase(u"copy"_s);
}

void HistoryTest::newerVersionIsLeftAlone()
{
    makeVersion(file(), Database::newestVersion());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version=%1"_s.arg(Database::newestVersion() + 1)));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const QByteArray before = octetsOf(file());
    QCOMPARE(whyNot(file()), Fault::Why::NewerVersion);
    QCOMPARE(octetsOf(file()), before);
}

void HistoryTest::otherFilesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("text") << QByteArray("This is somebody's diary, and no database at all.\n").repeated(100);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
}

void HistoryTest::otherFilesAreLeftAlone()
{
    QFETCH(QByteArray, octets);
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(octets);
    out.close();
    const auto database = Database::open(file());
    QVERIFY(!database);
    QVERIFY(!faultText(database.error()).isEmpty());
    QCOMPARE(octetsOf(file()), octets);
    // Somebody else's database.
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    {
        QSqlDatabase theirs = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"theirs"_s);
        theirs.setDatabaseName(other);
        QVERIFY(theirs.open());
        QVERIFY(QSqlQuery(theirs).exec(u"CREATE TABLE diary(day TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"theirs"_s);
    const QByteArray before = octetsOf(other);
    QCOMPARE(whyNot(other), Fault::Why::NotOurs);
    QCOMPARE(octetsOf(other), before);
}

void HistoryTest::damageIsSaid()
{
    {
        auto database = Database::open(file());
        for (int i = 0; i < 40; ++i)
            QVERIFY((*database)->keep(
                kept(i % 2 ? kSpf : kOtherSpf, QDateTime::currentDateTimeUtc().addSecs(i))));
    }
    QByteArray octets = octetsOf(file());
    QVERIFY(octets.size() > 8 * 4096);
    // Page headers in the midst become something else.
    for (qsizetype page = 2; page * 4096 + 40 < octets.size(); ++page)
        octets.replace(page * 4096, 40, QByteArray(40, '\x55'));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(octets);
    out.close();
    QCOMPARE(whyNot(file()), Fault::Why::Damaged);
    QCOMPARE(octetsOf(file()), octets);
}

void HistoryTest::recordingIsJudgedAnew()
{
    // A run whose answers are recorded, as --record does it.
    auto zones = dns::ZoneFileResolver::fromText(Scenario().with(Part::Dmarc, "").zoneText());
    QBuffer answers;
    QVERIFY(answers.open(QIODevice::WriteOnly));
    dns::RecordingWriter writer(answers);
    dns::RecordingResolver recorder(zones, writer);
    lookup::Context context;
    context.resolver = &recorder;
    context.selectors = {u"s1"_s};
    context.probeLabel = "posthorn-recorded";
    const audit::Audit audit = audit::audit(test::await(lookup::observe(domain(), context)));
    QVERIFY(!audit.findings.isEmpty());
    KeptMoment moment;
    moment.domain = u"example.com"_s;
    moment.moment.checkedAt = audit.seen.checkedAt;
    moment.kept.document = report::auditJson(audit);
    Asked asked;
    asked.areas = lookup::AreaSet::all();
    asked.selectors = context.selectors;
    asked.probeLabel = context.probeLabel;
    moment.kept.asked = askedJson(asked);
    moment.kept.recording = answers.data();
    const auto anew = test::await(judgedAnew(moment));
    QVERIFY(anew);
    QCOMPARE(anew->verdict, audit.verdict);
    QCOMPARE(anew->score, audit.score);
    QStringList ids;
    QStringList expected;
    for (const audit::Finding &finding : anew->findings)
        ids.append(finding.id);
    for (const audit::Finding &finding : audit.findings)
        expected.append(finding.id);
    QCOMPARE(ids, expected);
    moment.kept.recording.clear();
    QVERIFY(!test::await(judgedAnew(moment)));
}

void HistoryTest::dialoguesAndPagesAreJudgedAnew()
{
    const RecordedMoment then = recordedMoment();
    QVERIFY(ids(then.audit).filter(u"smtp."_s).size() > 0);
    QVERIFY(then.audit.seen.mtaSts && then.audit.seen.mtaSts->policy);
    const auto anew = test::await(judgedAnew(then.moment));
    QVERIFY(anew);
    QCOMPARE(withoutCost(*anew), withoutCost(then.audit));
    // A line that cannot be read makes the whole of no use.
    KeptMoment broken = then.moment;
    broken.kept.recording += "{\"kind\":\"smtp\"}\n";
    QVERIFY(!test::await(judgedAnew(broken)));
}

void HistoryTest::whatWasNotRecordedIsNotSeen()
{
    RecordedMoment then = recordedMoment();
    QByteArrayList lines = then.moment.kept.recording.split('\n');
    lines.removeIf([](const QByteArray &line) {
        return line.contains("\"kind\":\"smtp\"") || line.contains("\"kind\":\"https\"");
    });
    then.moment.kept.recording = lines.join('\n');
    const auto anew = test::await(judgedAnew(then.moment));
    QVERIFY(anew);
    // Mail servers and the web could be asked then, and what they said is gone: that is no absence.
    QVERIFY2(ids(*anew).contains(u"smtp.lookup-failed"_s), qPrintable(ids(*anew).join(u' ')));
    QVERIFY(!anew->complete);
}

void HistoryTest::recordingCompletesWhatWasSeenBefore()
{
    SetClock clock;
    auto database = Database::open(file(), clock);
    QVERIFY(database);
    const auto first = (*database)->keep(kept(kSpf, clock.at));
    Kept again = kept(kSpf, clock.at.addSecs(60));
    again.recording = "answers";
    again.asked = "{}";
    const auto second = (*database)->keep(again);
    QVERIFY(first && second);
    QCOMPARE((*database)->moment(second->id)->kept.recording, again.recording);
    QCOMPARE((*database)->moment(second->id)->kept.asked, again.asked);
    // And nobody who keeps none takes it away.
    const auto third = (*database)->keep(kept(kSpf, clock.at.addSecs(120)));
    QVERIFY(third);
    QCOMPARE((*database)->moment(third->id)->kept.recording, again.recording);
}

void HistoryTest::askedComesBack()
{
    Asked asked;
    asked.areas = lookup::AreaSet::all();
    asked.selectors = QStringList{u"s1"_s, u"s2"_s};
    asked.purpose = lookup::Purpose{true, false, true};
    asked.authorityPort = 5353;
    asked.probeLabel = "nobody";
    asked.smtp = {2525, "probe.example", true, true};
    asked.httpsPort = 8443;
    asked.fetchesLogo = asked.dials = asked.fetches = true;
    QCOMPARE(askedFromJson(askedJson(asked)), asked);
    QCOMPARE(askedFromJson(askedJson(Asked())), Asked());
    QVERIFY(!askedFromJson("[1]"));
    // What an earlier version wrote.
    const auto old = askedFromJson(R"({"areas":["spf"],"selectors":[],"port":53,"probe":"p"})");
    QVERIFY(old);
    QCOMPARE(old->smtp, lookup::SmtpManners());
    QCOMPARE(old->httpsPort, 443);
}

void HistoryTest::storeAnswersOnItsThread()
{
    Store store(file());
    QList<QFuture<Outcome<Moment>>> under;
    for (int i = 0; i < 20; ++i)
        under.append(store.keep(kept(i % 2 ? kSpf : kOtherSpf, QDateTime::currentDateTimeUtc().addSecs(i))));
    for (auto &future : under) {
        future.waitForFinished();
        QVERIFY(future.result());
    }
    auto timeline = store.timeline(domain());
    timeline.waitForFinished();
    QCOMPARE(timeline.result()->size(), 20);
    {
        // What was asked before the end is still done.
        Store brief(file());
        brief.keep(kept(kSpf, QDateTime::currentDateTimeUtc().addSecs(100)));
    }
    auto after = store.timeline(domain());
    after.waitForFinished();
    QCOMPARE(after.result()->size(), 21);
}

void HistoryTest::storeWithoutHistorySaysWhy()
{
    QFile blocked(m_folder->filePath(u"blocked"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    Store store(blocked.fileName() + u"/history.sqlite"_s);
    auto future = store.timeline(domain());
    future.waitForFinished();
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().why, Fault::Why::CannotOpen);
}

void HistoryTest::killedWritersLoseNothing()
{
    if (test::kThreadsWatched)
        QSKIP(kCannotBearProcesses);
    constexpr int kTimes = 200;
    QSet<qint64> said;
    quint32 random = 7;
    for (int i = 0; i < kTimes; ++i) {
        auto writer = startWriter(file(), -1);
        QVERIFY(writer->waitForStarted());
        // After the first confirmed moments, at some point of the ones that follow.
        random = random * 1664525u + 1013904223u;
        const int lines = 1 + static_cast<int>(random >> 24) % 4;
        QByteArray output;
        while (output.count('\n') < lines && writer->waitForReadyRead(20000))
            output += writer->readAllStandardOutput();
        QVERIFY2(writer->processId() != 0, writer->readAllStandardError().constData());
        ::kill(static_cast<pid_t>(writer->processId()), SIGKILL);
        writer->waitForFinished();
        output += writer->readAllStandardOutput();
        const QList<qint64> ids = confirmed(output);
        QVERIFY2(!ids.isEmpty(), writer->readAllStandardError().constData());
        said.unite(QSet<qint64>(ids.begin(), ids.end()));
    }
    auto database = Database::open(file());
    QVERIFY2(database, qPrintable(database ? QString() : faultText(database.error())));
    const auto moments =
        (*database)->timeline(domain()); // named: a part of a temporary would be gone in the loop
    QVERIFY(moments);
    QSet<qint64> there;
    for (const Moment &moment : *moments)
        there.insert(moment.id);
    QVERIFY2((said - there).isEmpty(),
             qPrintable(u"%1 of %2 lost"_s.arg((said - there).size()).arg(said.size())));
    for (const qint64 id : there) {
        const auto moment = (*database)->moment(id);
        QVERIFY2(moment, qPrintable(moment ? QString() : faultText(moment.error())));
    }
}

void HistoryTest::twoProgramsAtOnce()
{
    if (test::kThreadsWatched)
        QSKIP(kCannotBearProcesses);
    constexpr int kEach = 60;
    auto one = startWriter(file(), kEach);
    auto other = startWriter(file(), kEach);
    for (const auto &writer : {one.get(), other.get()}) {
        QVERIFY(writer->waitForFinished(50000));
        QCOMPARE(writer->exitCode(), 0);
        QCOMPARE(confirmed(writer->readAllStandardOutput()).size(), kEach);
    }
    auto database = Database::open(file());
    QCOMPARE((*database)->timeline(domain())->size(), 2 * kEach);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList line = QCoreApplication::arguments();
    if (line.value(1) == "--write"_L1)
        return writeForEver(line.value(2), line.value(3).toInt());
    HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "history_test.moc"
