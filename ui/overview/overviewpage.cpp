// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/base/safetext.h"
#include "ui/areas/areaanswers.h"
#include "ui/common/banner.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollsheet.h"
#include "ui/common/statuslabel.h"
#include "ui/common/valuetable.h"
#include "ui/overview/audittexts.h"
#include "ui/overview/firstthings.h"
#include "ui/overview/scorering.h"
#include "ui/overview/troubles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

using lookup::Area;

namespace {

constexpr int kMostBanners = 4;
constexpr int kClockInterval = 30000; ///< milliseconds

enum Column
{
    Name,
    State,
    Summary,
    Ttl,
    Time,
    Findings,
    ColumnCount
};

QList<Area> tableAreas()
{
    QList<Area> areas;
    for (const AreaGroup &group : areaGroups())
        areas += group.areas;
    return areas;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_icon(new StatusLabel(Status::Skipped, this, 3))
    , m_domain(new PlainLabel({}, this))
    , m_verdict(new PlainLabel({}, this))
    , m_facts(new PlainLabel({}, this))
    , m_fresh(new PlainLabel({}, this))
    , m_score(new ScoreRing(this))
    , m_formula(new PlainLabel({}, this))
    , m_check(new QPushButton(this))
    , m_first(new FirstThings(this))
    , m_tileSheet(new QWidget(this))
    , m_table(new ValueTable(ColumnCount, Summary, this))
{
    auto *layout = scrollSheet(this);
    buildHead(layout);
    for (int i = 0; i < kMostBanners; ++i) {
        m_banners.append(new Banner(this));
        layout->addWidget(m_banners.last());
    }
    layout->addWidget(m_first);
    buildTiles(layout);
    buildTable(layout);
    layout->addStretch(1); // all room that is left, which the head would take a part of
    connect(m_first, &FirstThings::areaWanted, this, &Page::areaWanted);
    m_clock.setInterval(kClockInterval);
    connect(&m_clock, &QTimer::timeout, this, &OverviewPage::showFreshness);
    m_clock.start();
    retranslate();
}

void OverviewPage::buildHead(QVBoxLayout *layout)
{
    m_domain->setScale(1.6, true);
    m_verdict->setScale(1.25, true);
    m_fresh->setFaint(true);
    m_formula->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (PlainLabel *line : {m_domain, m_verdict, m_facts, m_fresh})
        words->addWidget(line);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(fontMetrics().height());
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_check, 0, Qt::AlignTop);
    head->addWidget(m_score, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_formula);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_state && m_state->running)
            emit stopWanted();
        else
            emit checkWanted();
    });
    connect(m_score, &ScoreRing::toggled, this, &OverviewPage::showFormula);
}

void OverviewPage::buildTiles(QVBoxLayout *layout)
{
    auto *sheet = new QVBoxLayout(m_tileSheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    for (const AreaGroup &group : areaGroups()) {
        auto *title = new PlainLabel({}, this);
        title->setScale(1.1, true);
        m_groupTitles.append({title, group});
        sheet->addWidget(title);
        auto *holder = new QWidget(this);
        auto *flow = new FlowLayout(holder);
        for (const Area area : group.areas) {
            auto *tile = new AreaTile(area, holder);
            connect(tile, &AreaTile::clicked, this, [this, area] { emit areaWanted(area); });
            flow->addWidget(tile);
            m_tiles.append(tile);
        }
        sheet->addWidget(holder);
    }
    layout->addWidget(m_tileSheet);
}

void OverviewPage::buildTable(QVBoxLayout *layout)
{
    layout->addWidget(m_table);
    m_table->hide();
    connect(m_table, &QTableWidget::activated, this,
            [this](const QModelIndex &index) { emit areaWanted(tableAreas().value(index.row())); });
}

void OverviewPage::retranslate()
{
    for (const auto &[label, group] : std::as_const(m_groupTitles))
        label->setText(titleOf(group));
    m_table->setHeaders(
        {tr("Area"), tr("State"), tr("What was seen"), tr("TTL"), tr("Answered in"), tr("Findings")});
    m_table->setAccessibleName(tr("Areas"));
    if (m_state)
        show(DomainState(*m_state));
}

void OverviewPage::setDepth(Depth depth)
{
    m_depth = depth;
    m_tileSheet->setVisible(depth == Depth::Plain);
    m_table->setVisible(depth == Depth::Expert);
    if (m_state)
        show(DomainState(*m_state));
}

void OverviewPage::show(const DomainState &state)
{
    m_state = state;
    showHead(state);
    showTroubles(state);
    m_first->show(state.shown());
    if (m_depth == Depth::Plain)
        showTiles(state);
    else
        showTable(state);
    showFormula();
}

void OverviewPage::showHead(const DomainState &state)
{
    m_domain->setText(domainText(state.domain));
    const audit::Audit *audit = state.shown();
    const bool final = audit && !state.running;
    const Status status = final           ? statusOf(audit->verdict)
                          : state.running ? Status::Checking
                                          : Status::Skipped;
    m_icon->set(status);
    m_verdict->setText(final           ? audit::verdictText(audit->verdict)
                       : state.running ? statusText(Status::Checking)
                                       : tr("Not checked yet"));
    m_facts->setText(final && audit->score ? factsText(*audit) : QString());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_check->setText(state.running ? tr("&Stop") : tr("&Check again"));
    m_check->setIcon(drawnIcon(state.running ? QStringLiteral("stop") : QStringLiteral("check")));
    m_score->setVisible(final && audit->score);
    if (final && audit->score)
        m_score->set(*audit->score, audit->scorePartial, status);
    showFreshness();
}

void OverviewPage::showFreshness()
{
    const bool shows = m_state && m_state->last && !m_state->running;
    m_fresh->setText(shows ? freshnessText(*m_state->last, QDateTime::currentDateTimeUtc()) : QString());
}

void OverviewPage::showFormula()
{
    const bool shows = m_score->isChecked() && m_state && m_state->last && !m_state->running;
    m_formula->setVisible(shows);
    if (shows)
        m_formula->setText(formulaText(*m_state->last));
}

void OverviewPage::showTroubles(const DomainState &state)
{
    const QList<Trouble> troubles = troublesOf(state, m_depth);
    for (qsizetype i = 0; i < m_banners.size(); ++i) {
        Banner *banner = m_banners[i];
        if (i >= troubles.size()) {
            banner->clear();
            continue;
        }
        if (banner->text() == troubles[i].text)
            continue; // what was said is not said again to those who listen
        banner->say(troubles[i].status, troubles[i].text);
        if (troubles[i].canRetry)
            banner->offer(tr("Try again"), [this] { emit checkWanted(); });
    }
}

Status OverviewPage::statusIn(const DomainState &state, Area area) const
{
    const audit::Audit *audit = state.shown();
    return !state.isArrived(area) ? Status::Checking : audit ? statusOf(audit->area(area)) : Status::Skipped;
}

void OverviewPage::showTiles(const DomainState &state)
{
    const audit::Audit *audit = state.shown();
    for (AreaTile *tile : m_tiles) {
        const bool says = audit && state.isArrived(tile->area());
        tile->set(statusIn(state, tile->area()),
                  says ? safeText(audit::areaSummary(*audit, tile->area())) : QString());
    }
}

void OverviewPage::showTable(const DomainState &state)
{
    QList<ValueRow> rows;
    const audit::Audit *audit = state.shown();
    for (const Area area : tableAreas()) {
        const Status status = statusIn(state, area);
        QStringList cells{audit::areaText(area), statusText(status)};
        if (audit && state.isArrived(area)) {
            const AreaTiming timing = timingOf(audit->seen, area);
            const auto findings = std::count_if(
                audit->findings.begin(), audit->findings.end(), [area](const audit::Finding &finding) {
                    return finding.area == area && finding.severity > audit::Severity::Good;
                });
            cells << safeText(audit::areaSummary(*audit, area))
                  << (timing.ttl ? QLocale().toString(*timing.ttl) : QString())
                  << (timing.elapsed ? tr("%1 ms").arg(timing.elapsed->count()) : QString())
                  << QLocale().toString(static_cast<qlonglong>(findings));
        }
        rows.append({status, cells});
    }
    m_table->setRows(rows);
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
