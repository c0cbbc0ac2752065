// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/base/safetext.h"
#include "ui/common/banner.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/overview/audittexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace posthorn::ui {

using lookup::Area;

namespace {

constexpr qsizetype kFirstThings = 5;

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_banner(new Banner(this))
    , m_icon(new QLabel(this))
    , m_domain(new PlainLabel({}, this))
    , m_verdict(new PlainLabel({}, this))
    , m_facts(new PlainLabel({}, this))
    , m_score(new QPushButton(this))
    , m_formula(new PlainLabel({}, this))
    , m_check(new QPushButton(this))
    , m_firstTitle(new PlainLabel({}, this))
    , m_first(new QVBoxLayout)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    buildHead(layout);
    layout->addWidget(m_banner);
    m_firstTitle->setScale(1.15, true);
    layout->addWidget(m_firstTitle);
    layout->addLayout(m_first);
    buildTiles(layout);
    layout->addStretch(1); // all room that is left, which the head would take a part of

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    retranslate();
}

void OverviewPage::buildHead(QVBoxLayout *layout)
{
    m_domain->setScale(1.5, true);
    m_verdict->setScale(1.25, true);
    m_facts->setFaint(true);
    m_score->setFlat(true);
    m_score->setCheckable(true);
    m_formula->hide();
    auto *words = new QVBoxLayout;
    words->addWidget(m_domain);
    words->addWidget(m_verdict);
    words->addWidget(m_facts);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_score);
    buttons->addStretch();
    auto *head = new QHBoxLayout;
    m_icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addLayout(buttons);
    layout->addLayout(head);
    layout->addWidget(m_formula);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_state && m_state->running)
            emit stopWanted();
        else
            emit checkWanted();
    });
    connect(m_score, &QPushButton::toggled, this, [this](bool on) {
        m_formula->setVisible(on);
        showFormula();
    });
}

void OverviewPage::buildTiles(QVBoxLayout *layout)
{
    for (const AreaGroup &group : areaGroups()) {
        auto *title = new PlainLabel({}, this);
        title->setScale(1.0, true);
        m_groupTitles.append({title, group});
        layout->addWidget(title);
        auto *holder = new QWidget(this);
        auto *flow = new FlowLayout(holder);
        for (const Area area : group.areas) {
            auto *tile = new AreaTile(area, holder);
            connect(tile, &AreaTile::clicked, this, [this, area] { emit areaWanted(area); });
            flow->addWidget(tile);
            m_tiles.append(tile);
        }
        layout->addWidget(holder);
    }
}

void OverviewPage::retranslate()
{
    m_firstTitle->setText(tr("What to do first"));
    for (const auto &[label, group] : std::as_const(m_groupTitles))
        label->setText(titleOf(group));
    if (m_state)
        show(DomainState(*m_state));
}

void OverviewPage::setDepth(Depth depth)
{
    m_depth = depth;
    if (m_state)
        show(DomainState(*m_state));
}

void OverviewPage::show(const DomainState &state)
{
    m_state = state;
    showVerdict(state);
    showTroubles(state);
    showFirstThings(state.shown());
    showTiles(state);
    showFormula();
}

void OverviewPage::showVerdict(const DomainState &state)
{
    m_domain->setText(domainText(state.domain));
    const audit::Audit *audit = state.shown();
    const bool final = audit && !state.running;
    const Status status = final           ? statusOf(audit->verdict)
                          : state.running ? Status::Checking
                                          : Status::Skipped;
    m_icon->setPixmap(statusIcon(status).pixmap(fontMetrics().height() * 3));
    m_icon->setAccessibleName(statusText(status));
    m_verdict->setText(final           ? audit::verdictText(audit->verdict)
                       : state.running ? statusText(Status::Checking)
                                       : tr("Not checked yet"));
    m_facts->setText(final ? factsText(*audit) : QString());
    m_check->setText(state.running ? tr("&Stop") : tr("&Check again"));
    m_check->setIcon(drawnIcon(state.running ? QStringLiteral("stop") : QStringLiteral("check")));
    m_score->setVisible(final && audit->score);
    if (final && audit->score) {
        m_score->setText(audit->scorePartial ? tr("%1 of 100, of what could be seen").arg(*audit->score)
                                             : tr("%1 of 100").arg(*audit->score));
        m_score->setToolTip(tr("How this number comes about"));
        m_score->setAccessibleDescription(m_score->toolTip());
    }
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
    m_banner->clear();
    const audit::Audit *audit = state.shown();
    if (!audit || state.running)
        return;
    const QString trouble = troubleText(*audit);
    if (trouble.isEmpty())
        return;
    m_banner->say(Status::Unknown, trouble);
    m_banner->offer(tr("Try again"), [this] { emit checkWanted(); });
}

void OverviewPage::showFirstThings(const audit::Audit *audit)
{
    while (QLayoutItem *item = m_first->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<audit::Finding> things = audit ? thingsToDo(*audit) : QList<audit::Finding>();
    m_firstTitle->setVisible(!things.isEmpty());
    for (const audit::Finding &finding : things.mid(0, kFirstThings)) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *icon = new QLabel(row);
        icon->setPixmap(statusIcon(statusOf(finding.severity)).pixmap(fontMetrics().height()));
        icon->setAccessibleName(statusText(statusOf(finding.severity)));
        icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        layout->addWidget(icon);
        auto *text = new PlainLabel(titleOf(finding, audit->seen.domain), row);
        layout->addWidget(text, 1);
        auto *button = new QPushButton(tr("Show…"), row);
        button->setAccessibleName(tr("Show: %1").arg(text->text()));
        const Area area = finding.area;
        connect(button, &QPushButton::clicked, this, [this, area] { emit areaWanted(area); });
        layout->addWidget(button);
        m_first->addWidget(row);
    }
}

void OverviewPage::showTiles(const DomainState &state)
{
    const audit::Audit *audit = state.shown();
    for (AreaTile *tile : m_tiles) {
        const Area area = tile->area();
        if (!state.isArrived(area)) {
            tile->set(Status::Checking, {});
            continue;
        }
        if (!audit) {
            tile->set(Status::Skipped, {});
            continue;
        }
        tile->set(statusOf(audit->area(area)), safeText(audit::areaSummary(*audit, area)));
    }
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_state)
        showVerdict(*m_state);
}

} // namespace posthorn::ui
