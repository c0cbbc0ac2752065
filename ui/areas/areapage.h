// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QPlainTextEdit;
class QSplitter;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace posthorn::ui {

class AreaDetail;
class PlainLabel;
class StatusLabel;

/// One area: what was found, with its own table or tree; what it means; in Expert the answers as they came.
class AreaPage final : public Page
{
    Q_OBJECT

public:
    explicit AreaPage(lookup::Area area, QWidget *parent = nullptr);

    void show(const DomainState &state) override;
    void setDepth(Depth depth) override;
    void showResult(const lookup::SpfResult &result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFound();
    QWidget *buildMeaning();
    void retranslate();
    void showHead(const DomainState &state);
    void showFindings(const DomainState &state);
    void showEmpty(const audit::Audit *audit);
    void showRaw();

    lookup::Area m_area;
    Depth m_depth = Depth::Plain;
    std::optional<DomainState> m_state;
    QList<audit::Finding> m_shown;
    bool m_isStale = true; ///< the cards are of another language or depth
    QToolButton *m_back;
    StatusLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_status;
    PlainLabel *m_meaning;
    PlainLabel *m_why;
    PlainLabel *m_empty;
    QVBoxLayout *m_findings;
    AreaDetail *m_detail;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_raw;
};

} // namespace posthorn::ui
