// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QLabel;
class QVBoxLayout;

namespace posthorn::ui {

class AreaDetail;
class PlainLabel;

/// One area: what it is for, what was found, and its own table or tree.
class AreaPage final : public Page
{
    Q_OBJECT

public:
    explicit AreaPage(lookup::Area area, QWidget *parent = nullptr);

    lookup::Area area() const { return m_area; }
    void show(const DomainState &state) override;
    void setDepth(Depth depth) override;
    void showResult(const lookup::SpfResult &result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHead(const DomainState &state);
    void showFindings(const DomainState &state);

    lookup::Area m_area;
    Depth m_depth = Depth::Plain;
    std::optional<DomainState> m_state;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_status;
    PlainLabel *m_meaning;
    QVBoxLayout *m_findings;
    AreaDetail *m_detail;
};

/// What an area is about, in a sentence without technical words.
QString areaMeaning(lookup::Area area);

} // namespace posthorn::ui
