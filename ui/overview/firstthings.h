// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

class QVBoxLayout;

namespace posthorn::ui {

class PlainLabel;

/// What to do first: the worst findings that somebody can do something about, each with the way to it.
class FirstThings final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstThings(QWidget *parent = nullptr);

    /// \param audit null: nothing is known
    void show(const audit::Audit *audit);

signals:
    void areaWanted(posthorn::lookup::Area area);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *rowOf(const audit::Finding &finding, const DomainName &domain);

    PlainLabel *m_title;
    Card *m_sheet;
    QVBoxLayout *m_rows;
    QList<audit::Finding> m_shown;
    DomainName m_domain;
};

} // namespace posthorn::ui
