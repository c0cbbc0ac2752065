// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/svgicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace posthorn::ui {

namespace {

/// Draws in the palette of the moment.
class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QByteArray drawing, std::function<QColor(const QPalette &)> color)
        : m_drawing(std::move(drawing))
        , m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = mode == QIcon::Disabled   ? palette.color(QPalette::Disabled, QPalette::Text)
                             : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                       : m_color(palette);
        QByteArray drawing = m_drawing;
        // What is cut out of a filled shape shows the ground.
        const QPalette::ColorRole ground = mode == QIcon::Selected ? QPalette::Highlight : QPalette::Base;
        drawing.replace("#ffffff", palette.color(ground).name().toLatin1());
        drawing.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgEngine(m_drawing, m_color); }

private:
    QByteArray m_drawing;
    std::function<QColor(const QPalette &)> m_color;
};

} // namespace

QIcon svgIcon(const QString &name, std::function<QColor(const QPalette &)> color)
{
    QFile file(QStringLiteral(":/posthorn/icons/") + name + QStringLiteral(".svg"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "svgIcon", qPrintable(name));
    return QIcon(new SvgEngine(opened ? file.readAll() : QByteArray(), std::move(color)));
}

} // namespace posthorn::ui
