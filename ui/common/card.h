// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QFrame>

#include <optional>

namespace posthorn::ui {

/// A rounded sheet on which things stand that belong together; with a stripe in the colour of a status where
/// it has one. Painted in the palette of the moment.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setAccent(std::optional<Status> status);
    /// The sheet itself takes a breath of the accent's colour.
    void setTinted(bool tinted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Status> m_accent;
    bool m_tinted = false;
};

/// \a over laid upon \a ground. \param share of \a over, 0 to 1
QColor blended(const QColor &ground, const QColor &over, double share);

} // namespace posthorn::ui
