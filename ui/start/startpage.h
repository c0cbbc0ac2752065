// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/domainlist.h"

#include <QWidget>

class QCommandLinkButton;
class QLabel;
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

signals:
    void domainWanted(const posthorn::DomainName &domain);
    void demonstrationWanted();
    void setUpWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildColumn(DomainList *domains);
    void connectParts(DomainList *domains);
    void preview(const QString &typed);
    void submit();
    void retranslate();

    std::optional<DomainName> m_above; ///< suggested instead of what is typed
    QLabel *m_logo;
    PlainLabel *m_title;
    QLineEdit *m_field;
    QPushButton *m_check;
    PlainLabel *m_preview;
    QPushButton *m_suggestion;
    Banner *m_banner;
    PlainLabel *m_recentTitle;
    QListView *m_recent;
    QCommandLinkButton *m_setUp;
    QCommandLinkButton *m_demo;
    PlainLabel *m_privacy;
};

} // namespace posthorn::ui
