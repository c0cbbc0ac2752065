// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: whose file it is, whether it is whole, and of which version.
#include "core/history/database.h"

#include "core/base/documentlimits.h"
#include "core/base/safetext.h"
#include "core/history/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QUrl>

#include <atomic>

namespace posthorn::history {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kApplicationId =
    0x506f7374; ///< "Post": in the file's header (sqlite.org/fileformat.html §1.3.16)
constexpr qint64 kSmallFile = 16 * 1024 * 1024; ///< looked through at every start
constexpr qint64 kLookThroughEvery = 7 * 86400; ///< seconds; larger ones once a week

/// The statements of a migration.
QStringList statementsOf(int version)
{
    QFile file(u":/posthorn/history/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString script;
    for (const QByteArray &line : (opened ? file.readAll() : QByteArray()).split('\n')) {
        const QString text = QString::fromUtf8(line);
        script += text.section(u"--"_s, 0, 0) + u'\n';
    }
    QStringList statements;
    for (const QString &statement : script.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

QString freshConnection()
{
    static std::atomic<int> count = 0;
    return u"posthorn-history-%1"_s.arg(++count);
}

} // namespace

int Database::newestVersion()
{
    int version = 0;
    while (QFile::exists(u":/posthorn/history/%1.sql"_s.arg(version + 1, 4, 10, QLatin1Char('0'))))
        ++version;
    return version;
}

QString Database::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/posthorn/history.sqlite"_s;
}

Database::Database(const QString &file, const Clock &clock)
    : m_file(file)
    , m_clock(clock)
    , m_connection(freshConnection())
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome<std::unique_ptr<Database>> Database::open(const QString &file, const Clock &clock)
{
    std::unique_ptr<Database> database(new Database(file, clock));
    if (const auto fault = database->start())
        return failure(*fault);
    return database;
}

std::optional<Fault> Database::start()
{
    const QFileInfo info(m_file);
    if (!info.exists() && !QDir().mkpath(info.absolutePath()))
        return Fault{Fault::Why::CannotOpen, m_file, u"mkdir"_s};
    m_readOnly = info.exists() && !info.isWritable();
    const bool isNew = !info.exists() || info.size() == 0;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!m_database.isValid())
        return Fault{Fault::Why::CannotOpen, m_file, u"QSQLITE"_s};
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kHistoryBusyTime.count());
    m_database.setDatabaseName(m_file);
    if (m_readOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        // Where nobody may write, nobody else does: SQLite needs no files of its own beside it then.
        if (!QFile::exists(m_file + u"-wal"_s)) {
            options += u";QSQLITE_OPEN_URI"_s;
            m_database.setDatabaseName(
                QString::fromLatin1(QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded()) +
                u"?immutable=1"_s);
        }
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return faultOf(m_database.lastError());
    if (isNew) // what is kept of domains is nobody else's business
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    if (auto fault = checkOwner())
        return fault;
    const auto version = number(m_database, u"PRAGMA user_version"_s);
    if (!version)
        return faultOf(version.error());
    if (*version > newestVersion())
        return Fault{Fault::Why::NewerVersion, m_file, QString::number(*version)};
    if (auto fault = prepare())
        return fault;
    if (*version < newestVersion()) {
        if (m_readOnly)
            return Fault{Fault::Why::ReadOnly, m_file, {}};
        if (auto fault = migrate(static_cast<int>(*version)))
            return fault;
    }
    return checkWhole();
}

/// How this connection works. Turning WAL on needs the file for itself and does not wait by itself: programs
/// that begin a history at once take turns.
std::optional<Fault> Database::prepare()
{
    if (auto fault = run(u"PRAGMA foreign_keys=ON"_s); fault || m_readOnly)
        return fault;
    QLockFile turn(m_file + u".lock"_s);
    turn.tryLock(static_cast<int>(kHistoryBusyTime.count()));
    if (auto fault = run(u"PRAGMA journal_mode=WAL"_s))
        return fault;
    return run(u"PRAGMA synchronous=FULL"_s);
}

/// Nothing is written to a file before it is known to be ours.
std::optional<Fault> Database::checkOwner()
{
    const auto id = number(m_database, u"PRAGMA application_id"_s);
    if (!id)
        return faultOf(id.error());
    if (*id == kApplicationId)
        return std::nullopt;
    const auto tables = number(m_database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return faultOf(tables.error());
    if (*id != 0 || *tables != 0)
        return Fault{Fault::Why::NotOurs, m_file, {}};
    return std::nullopt;
}

/// A large file takes its time: it is looked through now and then. Whatever is read is checked anyway.
std::optional<Fault> Database::checkWhole()
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const auto last = number(m_database, u"SELECT checked_at FROM upkeep"_s);
    if (!last)
        return faultOf(last.error());
    const bool small = QFileInfo(m_file).size() <= kSmallFile;
    if (!small && now - *last < kLookThroughEvery && *last <= now)
        return std::nullopt;
    const auto verdict = words(m_database, u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return faultOf(verdict.error());
    if (*verdict != "ok"_L1)
        return Fault{Fault::Why::Damaged, m_file, safeText(*verdict, 200)};
    if (small || m_readOnly)
        return std::nullopt;
    return run(u"UPDATE upkeep SET checked_at=%1"_s.arg(now));
}

std::optional<Fault> Database::migrate(int version)
{
    if (version > 0) {
        if (auto fault = backUp(version))
            return fault;
    }
    if (auto fault = run(u"BEGIN IMMEDIATE"_s))
        return fault;
    const auto undo = [this](Fault fault) {
        run(u"ROLLBACK"_s);
        return fault;
    };
    // Another program may have been first.
    const auto now = number(m_database, u"PRAGMA user_version"_s);
    if (!now)
        return undo(faultOf(now.error()));
    for (int step = static_cast<int>(*now) + 1; step <= newestVersion(); ++step) {
        for (const QString &statement : statementsOf(step)) {
            if (auto fault = run(statement))
                return undo(*fault);
        }
    }
    for (const QString &pragma : {u"PRAGMA application_id=%1"_s.arg(kApplicationId),
                                  u"PRAGMA user_version=%1"_s.arg(std::max<qint64>(*now, newestVersion()))}) {
        if (auto fault = run(pragma))
            return undo(*fault);
    }
    if (auto fault = run(u"COMMIT"_s))
        return undo(*fault);
    return std::nullopt;
}

/// A whole copy beside the file, before anything in it is changed.
std::optional<Fault> Database::backUp(int version)
{
    QString copy = u"%1.version%2.backup"_s.arg(m_file).arg(version);
    for (int i = 2; QFile::exists(copy); ++i)
        copy = u"%1.version%2.backup%3"_s.arg(m_file).arg(version).arg(i);
    QSqlQuery query(m_database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(copy);
    if (query.exec()) {
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return std::nullopt;
    }
    const Fault fault = faultOf(query.lastError());
    QFile::remove(copy); // half a copy is none
    return fault.why == Fault::Why::Damaged ? fault : Fault{Fault::Why::NoBackup, m_file, fault.detail};
}

std::optional<Fault> Database::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return std::nullopt;
    return faultOf(query.lastError());
}

Fault Database::faultOf(const QSqlError &error) const
{
    // The result codes of sqlite.org/rescode.html, without their extensions.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    Fault fault{Fault::Why::Failed, m_file, safeText(error.databaseText(), 200)};
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        fault.why = Fault::Why::Busy;
        break;
    case 8: // SQLITE_READONLY
        fault.why = Fault::Why::ReadOnly;
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        fault.why = Fault::Why::Damaged;
        break;
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
        fault.why = Fault::Why::DiskFull;
        break;
    case 14: // SQLITE_CANTOPEN
        fault.why = Fault::Why::CannotOpen;
        break;
    default:
        break;
    }
    return fault;
}

QString faultText(const Fault &fault)
{
    using Why = Fault::Why;
    const auto say = [&](const char *text) {
        return fillIn(QCoreApplication::translate("History", text),
                      {{u"file"_s, safeText(fault.file)}, {u"why"_s, fault.detail}});
    };
    switch (fault.why) {
    case Why::CannotOpen:
        return say(QT_TRANSLATE_NOOP(
            "History", "The history {file} cannot be opened ({why}). Check the folder, and who may use it."));
    case Why::NewerVersion:
        return say(QT_TRANSLATE_NOOP("History", "The history {file} was written by a newer Posthorn. It was "
                                                "left as it is; use that version, or another file."));
    case Why::NotOurs:
        return say(QT_TRANSLATE_NOOP(
            "History", "{file} is no history of Posthorn. It was left as it is; name another file."));
    case Why::Damaged:
        return say(QT_TRANSLATE_NOOP("History",
                                     "The history {file} is damaged ({why}). It was left as it is; move "
                                     "it away to begin a new one, or put a backup in its place."));
    case Why::ReadOnly:
        return say(QT_TRANSLATE_NOOP(
            "History", "The history {file} can only be read: nothing was kept. Check who may write it."));
    case Why::DiskFull:
        return say(QT_TRANSLATE_NOOP("History", "The history {file} could not be written ({why}): is the "
                                                "disk full? What was kept before is still there."));
    case Why::Busy:
        return say(QT_TRANSLATE_NOOP(
            "History", "Another program is writing to the history {file}. Try again in a moment."));
    case Why::NoBackup:
        return say(QT_TRANSLATE_NOOP(
            "History", "The history {file} is of an older version and could not be copied before it is "
                       "brought up to date ({why}). It was left as it is; make room on the disk."));
    case Why::NoSuchMoment:
        return say(QT_TRANSLATE_NOOP("History", "The history holds no moment of this number."));
    case Why::BadDocument:
        return say(QT_TRANSLATE_NOOP("History", "What was to be kept is no audit."));
    case Why::Failed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("History", "The history {file} cannot be used: {why}."));
}

} // namespace posthorn::history
