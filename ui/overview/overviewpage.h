// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/pagerows.h"
#include "ui/overview/areatile.h"
#include "ui/page.h"

#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace posthorn::ui {

class Banner;
class FirstThings;
class PlainLabel;
class ScoreRing;
class StatusLabel;
class ValueTable;

/// Is it fine, and what comes first? The verdict, what to do first, and a tile an area; in Expert a table.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void show(const DomainState &state) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *layout);
    void buildTiles(QVBoxLayout *layout);
    void buildTable(QVBoxLayout *layout);
    void retranslate();
    void showHead(const DomainState &state);
    void showFreshness();
    void showTroubles(const DomainState &state);
    void showTiles(const DomainState &state);
    void showTable(const DomainState &state);
    void showFormula();
    Status statusIn(const DomainState &state, lookup::Area area) const;

    std::optional<DomainState> m_state;
    Depth m_depth = Depth::Plain;
    QList<Banner *> m_banners;
    StatusLabel *m_icon;
    PlainLabel *m_domain;
    PlainLabel *m_verdict;
    PlainLabel *m_facts;
    PlainLabel *m_fresh;
    ScoreRing *m_score;
    PlainLabel *m_formula;
    QPushButton *m_check;
    FirstThings *m_first;
    QWidget *m_tileSheet;
    QList<std::pair<PlainLabel *, AreaGroup>> m_groupTitles;
    QList<AreaTile *> m_tiles;
    ValueTable *m_table;
    QTimer m_clock; ///< how long ago it was checked changes by itself
};

} // namespace posthorn::ui
