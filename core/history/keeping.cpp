// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the database and comes out of it.
#include "core/base/documentlimits.h"
#include "core/base/safetext.h"
#include "core/history/database.h"
#include "core/history/sql.h"
#include "core/history/thinning.h"
#include "core/report/auditdocument.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace posthorn::history {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kMomentColumns =
    "audit.id, audit.checked_at, verdict, score, errors, warnings, notices, changed, snapshot";

QByteArray hashOf(const QJsonObject &object)
{
    return QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

/// Equal for audits that differ in nothing but time and cost.
QByteArray contentHash(const QByteArray &document)
{
    QJsonObject object = QJsonDocument::fromJson(document).object();
    for (const QLatin1String key : {"checkedAt"_L1, "timing"_L1})
        object.remove(key);
    return hashOf(object);
}

/// Equal for audits of which people would say that nothing changed: the same records, findings, states and
/// verdict, whatever serials, banners and dates there are.
QByteArray lookHash(const report::AuditDocument &document)
{
    QStringList lines{audit::verdictId(document.verdict), QString::number(document.score.value_or(-1))};
    for (auto it = document.states.begin(); it != document.states.end(); ++it)
        lines.append(lookup::areaId(it.key()) + u'=' + it.value());
    QStringList parts;
    for (const auto &record : document.records)
        parts.append(record.name.toLower() + u' ' + record.type + u' ' + record.rdata);
    for (const auto &finding : document.findings)
        parts.append(finding.id + u' ' + audit::severityId(finding.severity) + u' ' + finding.subject);
    parts.sort();
    return QCryptographicHash::hash((lines + parts).join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

int countOf(const report::AuditDocument &document, audit::Severity severity)
{
    return static_cast<int>(std::count_if(document.findings.begin(), document.findings.end(),
                                          [&](const auto &finding) { return finding.severity == severity; }));
}

audit::Verdict verdictFromId(const QString &id)
{
    using audit::Verdict;
    for (const Verdict verdict :
         {Verdict::Broken, Verdict::AtRisk, Verdict::Fair, Verdict::Good, Verdict::Excellent}) {
        if (audit::verdictId(verdict) == id)
            return verdict;
    }
    return Verdict::Unknown;
}

Moment momentOf(const QSqlQuery &row)
{
    Moment moment;
    moment.id = row.value(0).toLongLong();
    moment.checkedAt = QDateTime::fromSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    moment.verdict = verdictFromId(row.value(2).toString());
    if (!row.value(3).isNull())
        moment.score = row.value(3).toInt();
    moment.errors = row.value(4).toInt();
    moment.warnings = row.value(5).toInt();
    moment.notices = row.value(6).toInt();
    moment.changed = row.value(7).toBool();
    moment.snapshot = row.value(8).toBool();
    return moment;
}

/// The document of several moments that saw the same, with this one's time.
QByteArray withTime(const QByteArray &document, const QDateTime &time)
{
    constexpr QByteArrayView mark = "\"checkedAt\":\"";
    const qsizetype at = document.indexOf(mark);
    const qsizetype from = at + mark.size();
    const qsizetype to = at < 0 ? -1 : document.indexOf('"', from);
    if (to < from)
        return document;
    QByteArray out = document;
    return out.replace(from, to - from, time.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s).toLatin1());
}

class Query : public QSqlQuery
{
public:
    Query(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {})
        : QSqlQuery(database)
    {
        setForwardOnly(true);
        m_good = prepare(sql);
        for (const QVariant &value : values)
            addBindValue(value);
        m_good = m_good && exec();
    }
    bool isGood() const { return m_good; }

private:
    bool m_good = false;
};

} // namespace

std::optional<Fault> Database::refuseToWrite() const
{
    return m_readOnly ? std::optional(Fault{Fault::Why::ReadOnly, m_file, {}}) : std::nullopt;
}

/// Begins at once for writing: two that both read first and write then would get in each other's way.
///
/// SQLite looks ever more seldom whether it is its turn, and never finds the short pauses of a program that
/// keeps one moment after the other: here it is asked to look often.
std::optional<Fault> Database::begin()
{
    const auto patience = [this](std::chrono::milliseconds time) {
        return run(u"PRAGMA busy_timeout=%1"_s.arg(time.count()));
    };
    const QDeadlineTimer end(kHistoryBusyTime);
    auto fault = patience(kHistoryTurnTime);
    do {
        if (!fault)
            fault = run(u"BEGIN IMMEDIATE"_s);
        if (!fault || fault->why != Fault::Why::Busy)
            break;
        if (!end.hasExpired())
            fault.reset();
    } while (!fault);
    patience(kHistoryBusyTime);
    return fault;
}

template <class T, class Act>
Outcome<T> Database::inTransaction(Act act)
{
    if (const auto fault = refuseToWrite())
        return failure(*fault);
    if (const auto fault = begin())
        return failure(*fault);
    Outcome<T> result = act();
    std::optional<Fault> fault = result ? run(u"COMMIT"_s) : std::nullopt;
    if (!result || fault)
        run(u"ROLLBACK"_s);
    if (fault)
        return failure(*fault);
    return result;
}

Outcome<qint64> Database::domainId(const DomainName &domain)
{
    const QString name = domain.toString().toLower();
    const Query made(m_database, u"INSERT OR IGNORE INTO domain(name) VALUES (?)"_s, {name});
    if (!made.isGood())
        return failure(faultOf(made.lastError()));
    const auto id = number(m_database, u"SELECT id FROM domain WHERE name=?"_s, {name});
    if (!id)
        return failure(faultOf(id.error()));
    return *id;
}

Outcome<qint64> Database::contentId(const Kept &kept)
{
    const QByteArray hash = contentHash(kept.document);
    const auto known = number(m_database, u"SELECT id FROM content WHERE hash=?"_s, {hash});
    if (!known)
        return failure(faultOf(known.error()));
    const QVariant recording = kept.recording.isEmpty() ? QVariant() : QVariant(qCompress(kept.recording, 9));
    if (*known != 0) {
        // The same may have been seen before by somebody who kept no answers.
        if (recording.isNull())
            return *known;
        const Query completed(m_database,
                              u"UPDATE content SET recording=?, asked=? WHERE id=? AND recording IS NULL"_s,
                              {recording, u""_s + QString::fromUtf8(kept.asked), *known});
        if (!completed.isGood())
            return failure(faultOf(completed.lastError()));
        return *known;
    }
    const Query made(m_database,
                     u"INSERT INTO content(hash, document, recording, asked) VALUES (?, ?, ?, ?)"_s,
                     {hash, qCompress(kept.document, 9), recording,
                      u""_s + QString::fromUtf8(kept.asked)}); // a null text is NULL
    if (!made.isGood())
        return failure(faultOf(made.lastError()));
    return made.lastInsertId().toLongLong();
}

Outcome<Moment> Database::keep(const Kept &kept)
{
    const auto document = report::readAuditDocument(kept.document);
    const auto name = document ? DomainName::parse(document->domain.toUtf8()) : failure(NameError::Empty);
    if (!name)
        return failure(Fault{Fault::Why::BadDocument, m_file, {}});
    const QByteArray look = lookHash(*document);
    return inTransaction<Moment>([&]() -> Outcome<Moment> {
        const auto domain = domainId(*name);
        if (!domain)
            return failure(domain.error());
        const auto content = contentId(kept);
        if (!content)
            return failure(content.error());
        const auto same =
            number(m_database,
                   u"SELECT look=? FROM audit WHERE domain=? ORDER BY checked_at DESC, id DESC LIMIT 1"_s,
                   {look, *domain});
        if (!same)
            return failure(faultOf(same.error()));
        Moment moment;
        moment.checkedAt = document->checkedAt;
        moment.verdict = document->verdict;
        if (document->score)
            moment.score = static_cast<int>(*document->score);
        moment.errors = countOf(*document, audit::Severity::Error);
        moment.warnings = countOf(*document, audit::Severity::Warning);
        moment.notices = countOf(*document, audit::Severity::Notice);
        moment.changed = *same == 0;
        moment.snapshot = kept.snapshot;
        const Query made(
            m_database,
            u"INSERT INTO audit(domain, content, checked_at, verdict, score, errors, warnings, notices, "
            "look, changed, snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {*domain, *content, moment.checkedAt.toSecsSinceEpoch(), audit::verdictId(moment.verdict),
             moment.score ? QVariant(*moment.score) : QVariant(), moment.errors, moment.warnings,
             moment.notices, look, moment.changed, moment.snapshot});
        if (!made.isGood())
            return failure(faultOf(made.lastError()));
        moment.id = made.lastInsertId().toLongLong();
        if (const auto fault = thin(*domain))
            return failure(*fault);
        return moment;
    });
}

std::optional<Fault> Database::thin(qint64 domain)
{
    const QDateTime now = m_clock.now();
    const qint64 young = now.addDays(-kKeepEveryAudit.count()).toSecsSinceEpoch();
    Query old(m_database,
              u"SELECT %1 FROM audit WHERE domain=? AND checked_at<?"_s.arg(QLatin1String(kMomentColumns)),
              {domain, young});
    if (!old.isGood())
        return faultOf(old.lastError());
    // One younger moment stands for all that are not looked at: the latest is never let go.
    Moment latest;
    latest.checkedAt = now;
    QList<Moment> moments{latest};
    while (old.next())
        moments.append(momentOf(old));
    for (const qint64 id : tooMany(moments, now)) {
        const auto content = number(m_database, u"SELECT content FROM audit WHERE id=?"_s, {id});
        if (!content)
            return faultOf(content.error());
        for (const auto &[sql, value] : {std::pair(u"DELETE FROM audit WHERE id=?"_s, id),
                                         std::pair(u"DELETE FROM content WHERE id=? AND NOT EXISTS "
                                                   "(SELECT 1 FROM audit WHERE audit.content=content.id)"_s,
                                                   *content)}) {
            const Query gone(m_database, sql, {value});
            if (!gone.isGood())
                return faultOf(gone.lastError());
        }
    }
    return std::nullopt;
}

Outcome<QList<Moment>> Database::timeline(const DomainName &domain, bool snapshotsAlone)
{
    const QString which = snapshotsAlone ? u" AND snapshot=1"_s : QString();
    Query rows(m_database,
               u"SELECT %1 FROM audit JOIN domain ON domain.id=audit.domain WHERE domain.name=?%2 "
               "ORDER BY checked_at DESC, audit.id DESC LIMIT %3"_s.arg(QLatin1String(kMomentColumns), which)
                   .arg(kMaxTimelineRows),
               {domain.toString().toLower()});
    if (!rows.isGood())
        return failure(faultOf(rows.lastError()));
    QList<Moment> moments;
    while (rows.next())
        moments.append(momentOf(rows));
    return moments;
}

Outcome<KeptMoment> Database::moment(qint64 id)
{
    Query rows(
        m_database,
        u"SELECT %1, domain.name, document, recording, asked FROM audit JOIN domain ON "
        u"domain.id=audit.domain "
        "JOIN content ON content.id=audit.content WHERE audit.id=?"_s.arg(QLatin1String(kMomentColumns)),
        {id});
    if (!rows.isGood())
        return failure(faultOf(rows.lastError()));
    if (!rows.next())
        return failure(Fault{Fault::Why::NoSuchMoment, m_file, {}});
    KeptMoment found;
    found.moment = momentOf(rows);
    found.domain = rows.value(9).toString();
    found.kept.document = withTime(qUncompress(rows.value(10).toByteArray()), found.moment.checkedAt);
    const QByteArray recording = rows.value(11).toByteArray();
    found.kept.recording = recording.isEmpty() ? QByteArray() : qUncompress(recording);
    found.kept.asked = rows.value(12).toString().toUtf8();
    found.kept.snapshot = found.moment.snapshot;
    if (found.kept.document.isEmpty())
        return failure(Fault{Fault::Why::Damaged, m_file, QString::number(id)});
    return found;
}

Outcome<std::optional<KeptMoment>> Database::before(qint64 id)
{
    const auto earlier = number(m_database,
                                u"SELECT b.id FROM audit a JOIN audit b ON b.domain=a.domain AND "
                                "(b.checked_at<a.checked_at OR (b.checked_at=a.checked_at AND b.id<a.id)) "
                                "WHERE a.id=? ORDER BY b.checked_at DESC, b.id DESC LIMIT 1"_s,
                                {id});
    if (!earlier)
        return failure(faultOf(earlier.error()));
    if (*earlier == 0)
        return std::optional<KeptMoment>();
    const auto found = moment(*earlier);
    if (!found)
        return failure(found.error());
    return std::optional(*found);
}

Outcome<QStringList> Database::domains()
{
    Query rows(m_database, u"SELECT name FROM domain ORDER BY name"_s);
    if (!rows.isGood())
        return failure(faultOf(rows.lastError()));
    QStringList names;
    while (rows.next())
        names.append(rows.value(0).toString());
    return names;
}

Outcome<DomainNotes> Database::notes(const DomainName &domain)
{
    Query rows(m_database,
               u"SELECT registrar, dns_host, mail_provider, contact, notes FROM note JOIN domain ON "
               "domain.id=note.domain WHERE domain.name=?"_s,
               {domain.toString().toLower()});
    if (!rows.isGood())
        return failure(faultOf(rows.lastError()));
    DomainNotes notes;
    if (rows.next())
        notes = {rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                 rows.value(3).toString(), rows.value(4).toString()};
    return notes;
}

Outcome<Done> Database::setNotes(const DomainName &domain, const DomainNotes &notes)
{
    return inTransaction<Done>([&]() -> Outcome<Done> {
        const auto id = domainId(domain);
        if (!id)
            return failure(id.error());
        // A null text is NULL to the database.
        const auto bounded = [](const QString &text) { return u""_s + text.left(kMaxNoteLength); };
        const Query made(
            m_database,
            u"INSERT OR REPLACE INTO note(domain, registrar, dns_host, mail_provider, contact, notes) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {*id, bounded(notes.registrar), bounded(notes.dnsHost), bounded(notes.mailProvider),
             bounded(notes.contact), bounded(notes.notes)});
        if (!made.isGood())
            return failure(faultOf(made.lastError()));
        return Done{};
    });
}

Outcome<Done> Database::forget(const DomainName &domain)
{
    return inTransaction<Done>([&]() -> Outcome<Done> {
        const Query gone(m_database, u"DELETE FROM domain WHERE name=?"_s, {domain.toString().toLower()});
        if (!gone.isGood())
            return failure(faultOf(gone.lastError()));
        if (const auto fault = run(u"DELETE FROM content WHERE NOT EXISTS (SELECT 1 FROM audit WHERE "
                                   "audit.content=content.id)"_s))
            return failure(*fault);
        return Done{};
    });
}

} // namespace posthorn::history
