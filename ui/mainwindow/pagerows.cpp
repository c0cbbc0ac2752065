// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pagerows.h"

#include "core/audit/check.h"
#include "ui/areas/areapage.h"
#include "ui/history/historypage.h"
#include "ui/history/notespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/plan/planpage.h"
#include "ui/records/recordspage.h"
#include "ui/report/reportpage.h"

#include <QCoreApplication>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

template <typename SomePage>
Page *make(const PageServices &)
{
    return new SomePage;
}

PageRow areaRow(Area area)
{
    return {u"area-"_s + lookup::areaId(area),
            nullptr,
            u"area-"_s + lookup::areaId(area),
            [area](const PageServices &) { return new AreaPage(area); },
            nullptr,
            area};
}

bool hasHistory(const PageServices &services)
{
    return services.history != nullptr;
}

bool isBuilt(Area area)
{
    return !audit::checksOf(area).empty();
}

} // namespace

QList<PageRow> pageRows()
{
    QList<PageRow> rows{
        {u"overview"_s,
         QT_TRANSLATE_NOOP("Pages", "Overview"),
         u"overview"_s,
         &make<OverviewPage>,
         nullptr,
         {},
         QKeySequence(u"Alt+Home"_s)},
    };
    for (const AreaGroup &group : areaGroups()) {
        const char *heading = group.title;
        for (const Area area : group.areas) {
            rows.append(areaRow(area));
            rows.last().heading = std::exchange(heading, nullptr);
        }
    }
    rows.append({u"plan"_s,
                 QT_TRANSLATE_NOOP("Pages", "Plan"),
                 u"plan"_s,
                 [](const PageServices &services) { return new PlanPage(services.engine, services.drafts); },
                 QT_TRANSLATE_NOOP("Pages", "Details"),
                 {},
                 QKeySequence(u"Ctrl+Shift+P"_s)});
    rows.append({u"records"_s,
                 QT_TRANSLATE_NOOP("Pages", "Records"),
                 u"records"_s,
                 &make<RecordsPage>,
                 nullptr,
                 {},
                 QKeySequence(u"Ctrl+R"_s)});
    rows.append({u"report"_s,
                 QT_TRANSLATE_NOOP("Pages", "Report"),
                 u"records"_s,
                 [](const PageServices &services) -> Page * {
                     return new ReportPage(services.engine, services.drafts, services.settings,
                                           services.history);
                 },
                 nullptr,
                 {},
                 QKeySequence(QKeySequence::Print)});
    rows.append({u"history"_s,
                 QT_TRANSLATE_NOOP("Pages", "History"),
                 u"records"_s,
                 [](const PageServices &services) -> Page * {
                     return new HistoryPage(services.engine, *services.history);
                 },
                 nullptr,
                 {},
                 {},
                 hasHistory});
    rows.append({u"notes"_s,
                 QT_TRANSLATE_NOOP("Pages", "Who runs what"),
                 u"records"_s,
                 [](const PageServices &services) -> Page * { return new NotesPage(*services.history); },
                 nullptr,
                 {},
                 {},
                 hasHistory});
    if (isBuilt(Area::Local))
        rows.append(areaRow(Area::Local));
    return rows;
}

QString titleOf(const PageRow &row)
{
    return row.area ? audit::areaText(*row.area) : QCoreApplication::translate("Pages", row.title);
}

QString headingOf(const PageRow &row)
{
    return QCoreApplication::translate("Pages", row.heading);
}

QList<AreaGroup> areaGroups()
{
    QList<AreaGroup> groups{
        {QT_TRANSLATE_NOOP("Pages", "Receiving"), {Area::Mx, Area::Hosts, Area::Delegation, Area::Smtp}},
        {QT_TRANSLATE_NOOP("Pages", "Sending"), {Area::Spf, Area::Dkim, Area::Dmarc}},
        {QT_TRANSLATE_NOOP("Pages", "Encryption"), {Area::MtaSts, Area::TlsRpt, Area::Dnssec, Area::Dane}},
        {QT_TRANSLATE_NOOP("Pages", "Extras"), {Area::Client, Area::Bimi, Area::Reputation}},
    };
    for (AreaGroup &group : groups)
        group.areas.removeIf([](Area area) { return !isBuilt(area); });
    groups.removeIf([](const AreaGroup &group) { return group.areas.isEmpty(); });
    return groups;
}

QString titleOf(const AreaGroup &group)
{
    return QCoreApplication::translate("Pages", group.title);
}

} // namespace posthorn::ui
