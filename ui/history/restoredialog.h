// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/restore.h"
#include "ui/wizard/setupcontext.h"

#include <QDialog>

namespace posthorn::ui {

class PlainLabel;
class PublishView;

/// The way back to what was published at a moment: what to enter, or to hand over as a file. Nothing is
/// changed by it.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param engine outlives this \param now what is published today \param moment when it was as it shall
    /// be
    RestoreDialog(Engine &engine, const std::shared_ptr<const audit::Audit> &now,
                  const history::Restoration &way, const QDateTime &moment, QWidget *parent = nullptr);

    PublishView *publish() const { return m_publish; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SetupContext m_context;
    history::Restoration m_way;
    QDateTime m_moment;
    PlainLabel *m_title;
    PlainLabel *m_remarks;
    PublishView *m_publish;
};

} // namespace posthorn::ui
