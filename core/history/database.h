// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/domainname.h"
#include "core/base/result.h"
#include "core/history/moment.h"

#include <QSqlDatabase>

#include <memory>

class QSqlQuery;

namespace posthorn::history {

template <class T>
using Outcome = Result<T, Fault>;
struct Done
{
    bool operator==(const Done &) const = default;
};

/// The file in which audits, snapshots and notes are kept. Blocks; belongs to the thread that opened it (see
/// Store for everybody else). Several programs may have the same file open.
class Database
{
public:
    /// The version that this program writes.
    static int newestVersion();
    /// Below the user's data folder, or \a XDG_DATA_HOME.
    static QString usualFile();

    /// Opens, checks and brings up to date; makes the file where there is none. A file that cannot be written
    /// is opened for reading alone.
    static Outcome<std::unique_ptr<Database>> open(const QString &file, const Clock &clock = Clock::system());
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Keeps an audit, and lets go of what has become too much. What was kept before is on the disk when this
    /// returns.
    Outcome<Moment> keep(const Kept &kept);
    /// The latest kMaxTimelineRows moments of a domain, the latest first.
    Outcome<QList<Moment>> timeline(const DomainName &domain, bool snapshotsAlone = false);
    Outcome<KeptMoment> moment(qint64 id);
    /// The latest before \a id.
    Outcome<std::optional<KeptMoment>> before(qint64 id);
    /// The domains of which anything is kept, in alphabetical order.
    Outcome<QStringList> domains();
    Outcome<DomainNotes> notes(const DomainName &domain);
    Outcome<Done> setNotes(const DomainName &domain, const DomainNotes &notes);
    /// Forgets everything about a domain.
    Outcome<Done> forget(const DomainName &domain);

    bool isReadOnly() const { return m_readOnly; }
    QString file() const { return m_file; }

private:
    Database(const QString &file, const Clock &clock);
    std::optional<Fault> start();
    std::optional<Fault> prepare();
    std::optional<Fault> checkOwner();
    std::optional<Fault> checkWhole();
    std::optional<Fault> migrate(int version);
    std::optional<Fault> backUp(int version);
    std::optional<Fault> run(const QString &statement);
    Fault faultOf(const class QSqlError &error) const;
    std::optional<Fault> refuseToWrite() const;
    std::optional<Fault> begin();
    Outcome<qint64> domainId(const DomainName &domain);
    Outcome<qint64> contentId(const Kept &kept);
    std::optional<Fault> thin(qint64 domain);
    template <class T, class Act>
    Outcome<T> inTransaction(Act act);

    QString m_file;
    const Clock &m_clock;
    QString m_connection;
    QSqlDatabase m_database;
    bool m_readOnly = false;
};

} // namespace posthorn::history
