// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/pagerows.h"
#include "ui/overview/areatile.h"
#include "ui/page.h"

#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace posthorn::ui {

class Banner;
class PlainLabel;

/// Is it fine, and what comes first? The verdict, what to do first, and a tile an area.
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
    void retranslate();
    void showVerdict(const DomainState &state);
    void showFirstThings(const audit::Audit *audit);
    void showTiles(const DomainState &state);
    void showTroubles(const DomainState &state);
    void showFormula();

    std::optional<DomainState> m_state;
    Depth m_depth = Depth::Plain;
    Banner *m_banner;
    QLabel *m_icon;
    PlainLabel *m_domain;
    PlainLabel *m_verdict;
    PlainLabel *m_facts;
    QPushButton *m_score;
    PlainLabel *m_formula;
    QPushButton *m_check;
    PlainLabel *m_firstTitle;
    QVBoxLayout *m_first;
    QList<std::pair<PlainLabel *, AreaGroup>> m_groupTitles;
    QList<AreaTile *> m_tiles;
};

} // namespace posthorn::ui
