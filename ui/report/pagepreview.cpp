// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagepreview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace posthorn::ui {

namespace {

constexpr int kGap = 14; ///< pixels around a page

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
}

void PagePreview::show(std::unique_ptr<report::PaintedReport> report)
{
    m_report = std::move(report);
    layOut();
    viewport()->update();
}

double PagePreview::scale() const
{
    const double room = viewport()->width() - 2 * kGap;
    return std::max(0.1, room / std::max(1.0, m_report ? m_report->pageSize().width() : 1.0));
}

void PagePreview::layOut()
{
    const double page = m_report ? m_report->pageSize().height() * scale() + kGap : 0;
    const int height = static_cast<int>(pageCount() * page) + kGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    if (!m_report)
        return;
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double factor = scale();
    const QSizeF size = m_report->pageSize() * factor;
    for (int page = 0; page < m_report->pageCount(); ++page) {
        const double top = kGap + page * (size.height() + kGap) - verticalScrollBar()->value();
        const QRectF paper(QPointF(kGap, top), size);
        if (!paper.intersects(viewport()->rect()))
            continue;
        painter.fillRect(paper, Qt::white); // paper is white, whatever the window's colours are
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(factor, factor);
        m_report->paint(painter, page);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void PagePreview::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && far && m_report)
        emit dragged();
}

} // namespace posthorn::ui
