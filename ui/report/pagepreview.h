// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/pdfwriter.h"

#include <QAbstractScrollArea>

namespace posthorn::ui {

/// The pages of a report, below each other, as wide as there is room.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// \param report null: there is nothing to show
    void show(std::unique_ptr<report::PaintedReport> report);
    report::PaintedReport *report() const { return m_report.get(); }
    int pageCount() const { return m_report ? m_report->pageCount() : 0; }

signals:
    /// Somebody began to drag the report out of the window.
    void dragged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double scale() const; ///< pixels of a point
    void layOut();

    std::unique_ptr<report::PaintedReport> m_report;
    QPoint m_pressed;
};

} // namespace posthorn::ui
