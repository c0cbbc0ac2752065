// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/formats.h"
#include "ui/builders/builder.h"
#include "ui/publish/recordcard.h"

#include <QDateTime>
#include <QTimer>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace posthorn::ui {

class Banner;
class PlainLabel;

/// How the changes get into the DNS: entered by hand, a card a record set, each confirmed by the domain's own
/// name servers; or handed over as a file, an export, or a letter to whoever runs the DNS.
class PublishView final : public Builder
{
    Q_OBJECT

public:
    explicit PublishView(SetupContext &context, QWidget *parent = nullptr);

    /// \param wanted of the plan's changes \param zone the apex of the zone that they are in
    void setPlan(const plan::Plan &plan, const QList<plan::Change> &wanted, const DomainName &zone);
    void load() override;
    void retranslate() override;
    QList<RecordCard *> cards() const { return m_cards; }
    QString letter() const;
    /// Writes what is wanted. \return whether it could
    bool save(const QString &path, plan::Format format);

private:
    void showCards();
    void showState();
    void askServers();
    void askWhere(plan::Format format);
    plan::Plan wantedPlan() const;
    QByteArray written(plan::Format format) const;

    plan::Plan m_plan;
    QList<plan::Change> m_wanted;
    DomainName m_zone;
    QList<RecordCard *> m_cards;
    quint64 m_ticket = 0;
    QDateTime m_askedAt;
    QTimer m_asking; ///< again and again while cards are open
    PlainLabel *m_intro;
    QComboBox *m_names;
    PlainLabel *m_namesLabel;
    QToolButton *m_hand;
    QMenu *m_exports;
    QPushButton *m_copyLetter;
    QVBoxLayout *m_list;
    PlainLabel *m_state;
    QPushButton *m_ask;
    Banner *m_banner;
};

} // namespace posthorn::ui
