// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace posthorn::ui {

/// Puts widgets side by side, as many as fit, and goes on below; mirrored from right to left.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Widths
    {
        Equal, ///< columns, as of tiles
        Own,   ///< each as wide as it wants to be, as buttons
    };
    explicit FlowLayout(QWidget *parent = nullptr, Widths widths = Widths::Equal);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool really) const;
    int placeInColumns(const QRect &rect, bool really) const;
    int placeInLines(const QRect &rect, bool really) const;

    Widths m_widths;
    QList<QLayoutItem *> m_items;
};

} // namespace posthorn::ui
