// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/draft.h"

namespace posthorn::ui {

/// Wishes before and after: it needs to know nothing of what changed.
class Draft::Step final : public QUndoCommand
{
public:
    Step(Draft *draft, const QString &what, const Wishes &after, int typing)
        : QUndoCommand(what)
        , m_draft(draft)
        , m_before(draft->wishes())
        , m_after(after)
        , m_typing(typing)
    {
    }

    int id() const override { return m_typing > 0 ? m_typing : -1; }
    void undo() override { m_draft->wish(m_before); }
    void redo() override { m_draft->wish(m_after); }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const Step *>(other)->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Draft *m_draft;
    Wishes m_before;
    Wishes m_after;
    int m_typing;
};

Draft::Draft(const DomainName &domain, const Wishes &start, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
    , m_wishes(start)
{
}

void Draft::change(const QString &what, const Wishes &after, int typing)
{
    if (!(after == m_wishes))
        m_undo.push(new Step(this, what, after, typing));
}

void Draft::complete(const Wishes &wishes)
{
    if (m_undo.count() == 0 && !(wishes == m_wishes))
        set(wishes);
}

void Draft::changeMx(const QString &what, const records::MxTable &mx, int typing)
{
    Wishes after = m_wishes;
    after.mx = mx;
    after.mxIsWished = true;
    change(what, after, typing);
}

void Draft::reset(const Wishes &wishes)
{
    m_undo.clear();
    m_isTouched = false;
    set(wishes);
}

void Draft::wish(const Wishes &wishes)
{
    m_isTouched = true;
    set(wishes);
}

void Draft::set(const Wishes &wishes)
{
    m_wishes = wishes;
    emit changed();
}

} // namespace posthorn::ui
