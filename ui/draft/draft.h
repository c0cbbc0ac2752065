// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "ui/draft/wishes.h"

#include <QObject>
#include <QUndoStack>

namespace posthorn::ui {

/// The wishes for one domain, and the way back through them. The guided setup, the table of mail servers and
/// the builders all edit the same draft, by one verb.
class Draft final : public QObject
{
    Q_OBJECT

public:
    explicit Draft(const DomainName &domain, const Wishes &start = {}, QObject *parent = nullptr);

    const DomainName &domain() const { return m_domain; }
    const Wishes &wishes() const { return m_wishes; }
    /// Makes this the wish, as one step that can be undone; no step where nothing changes.
    /// \param what the step in words, such as "Remove a server"
    /// \param typing steps in a row with the same number above 0 are one
    void change(const QString &what, const Wishes &after, int typing = 0);
    /// Puts what has become known in the place of what nobody has said: no step, and where there are steps
    /// already they stay as they are.
    void complete(const Wishes &wishes);
    /// Begins anew with these: no way back, and nobody wished them.
    void reset(const Wishes &wishes);
    /// Whether somebody changed it: a draft that is worth keeping.
    bool isTouched() const { return m_isTouched; }
    void changeMx(const QString &what, const records::MxTable &mx, int typing = 0);
    QUndoStack &undoStack() { return m_undo; }

signals:
    void changed();

private:
    class Step;
    void wish(const Wishes &wishes);
    void set(const Wishes &wishes);

    DomainName m_domain;
    Wishes m_wishes;
    QUndoStack m_undo;
    bool m_isTouched = false;
};

} // namespace posthorn::ui
