// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QWidget>

class QCommandLinkButton;
class QLineEdit;
class QListView;
class QPushButton;

namespace posthorn::ui {

class Banner;
class PlainLabel;

/// One field, and a result follows.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// \param domains the recent ones, to be shown below; outlives this
    explicit StartPage(DomainList *domains, QWidget *parent = nullptr);

    void focusField();
    /// A demonstration needs no other.
    void setDemonstration(bool on);
    void setDepth(Depth depth) { m_depth = depth; }

signals:
    void domainWanted(const posthorn::DomainName &domain);
    void demonstrationWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void preview(const QString &typed);
    void submit();
    void retranslate();

    Depth m_depth = Depth::Plain;
    PlainLabel *m_title;
    QLineEdit *m_field;
    QPushButton *m_check;
    PlainLabel *m_preview;
    Banner *m_banner;
    PlainLabel *m_recentTitle;
    QListView *m_recent;
    QCommandLinkButton *m_demo;
    PlainLabel *m_privacy;
};

} // namespace posthorn::ui
