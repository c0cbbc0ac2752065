// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand domains over a year: how long the timeline takes to open, over the time that SQLite alone takes
// to read the same rows; and how large the file is, over what it holds.
#include "core/history/database.h"
#include "core/history/sql.h"
#include "core/report/auditjson.h"
#include "tests/support/scenario.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;

namespace {

constexpr int kDomains = 1000;
constexpr int kDays = 365;
constexpr int kChangesEvery = 30; ///< days
constexpr double kBar = 0.2;      ///< seconds

/// As the years would have filled it; by hand, as half a million commits would take a day.
qint64 fill(const QString &file, const QByteArray &document)
{
    qint64 octets = 0;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
    database.setDatabaseName(file);
    if (!database.open())
        return -1;
    QSqlQuery(database).exec(u"PRAGMA synchronous=OFF"_s);
    database.transaction();
    QSqlQuery domain(database), content(database), audit(database);
    domain.prepare(u"INSERT INTO domain(id, name) VALUES (?, ?)"_s);
    content.prepare(u"INSERT INTO content(hash, document, asked) VALUES (?, ?, '')"_s);
    audit.prepare(u"INSERT INTO audit(domain, content, checked_at, verdict, score, errors, warnings, "
                  u"notices, look, changed) "
                  "VALUES (?, ?, ?, 'good', ?, 0, 0, 1, ?, ?)"_s);
    const QByteArray look(32, 'x');
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (int i = 1; i <= kDomains; ++i) {
        const QString name = u"domain%1.example"_s.arg(i);
        domain.addBindValue(i);
        domain.addBindValue(name);
        domain.exec();
        qint64 id = 0;
        for (int day = 0; day < kDays; ++day) {
            const bool changed = day % kChangesEvery == 0;
            if (changed) {
                // No two domains say the same: nothing is compressed across them.
                const QByteArray own =
                    QByteArray(document).replace("example.com", name.toLatin1()) + QByteArray::number(day);
                content.addBindValue(QByteArray::number(i * 1000 + day).rightJustified(32, '0'));
                content.addBindValue(qCompress(own, 9));
                content.exec();
                id = content.lastInsertId().toLongLong();
            }
            octets += document.size();
            for (const QVariant &value : {QVariant(i), QVariant(id), QVariant(now - (kDays - day) * 86400LL),
                                          QVariant(80 + day % 20), QVariant(look), QVariant(changed)})
                audit.addBindValue(value);
            audit.exec();
        }
    }
    database.commit();
    return octets;
}

template <class Act>
double seconds(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    const QByteArray document = report::auditJson(test::Scenario().audit());
    if (!history::Database::open(file))
        return 1;
    const qint64 octets = fill(file, document);
    QSqlDatabase::removeDatabase(u"fill"_s);
    const DomainName name = DomainName::literal("domain500.example");
    history::Database::open(file).has_value(); // the first look through the whole file happens once a week
    qsizetype rows = 0;
    const double ours = seconds([&] {
        const auto database = history::Database::open(file);
        const auto moments = database ? (*database)->timeline(name) : failure(database.error());
        rows = moments ? moments->size() : 0;
    });
    double peer = 0;
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        plain.setDatabaseName(file);
        peer = seconds([&] {
            plain.open();
            QSqlQuery query(plain);
            query.exec(u"SELECT * FROM audit WHERE domain=500"_s);
            while (query.next())
                query.value(0);
        });
    }
    const double size = static_cast<double>(QFileInfo(file).size());
    std::printf("%d domains x %d days: opening one timeline (%lld rows) %.4f s, %.1f x SQLite reading the "
                "same rows (%.4f s)\n",
                kDomains, kDays, static_cast<long long>(rows), ours, ours / peer, peer);
    std::printf("file: %.1f MB, %.0f octets an audit, 1/%.0f of the documents it stands for\n", size / 1e6,
                size / (kDomains * kDays), static_cast<double>(octets) / size);
    return rows == kDays && ours < kBar ? 0 : 1;
}
