// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/domainlist.h"

#include <QUndoCommand>

namespace posthorn::ui {

/// Puts domains at the end of the list.
class AddDomains final : public QUndoCommand
{
public:
    AddDomains(DomainList &list, const QList<DomainName> &domains);
    void redo() override;
    void undo() override;

private:
    DomainList &m_list;
    QList<DomainState> m_states;
};

/// Takes one domain out of the list; what was known about it comes back with it.
class RemoveDomain final : public QUndoCommand
{
public:
    RemoveDomain(DomainList &list, int row);
    static QString textFor(const DomainName &domain);
    void redo() override;
    void undo() override;

private:
    DomainList &m_list;
    int m_row;
    DomainState m_state;
};

/// Puts one domain to another place.
class MoveDomain final : public QUndoCommand
{
public:
    MoveDomain(DomainList &list, int row, int to);
    void redo() override { m_list.move(m_row, m_to); }
    void undo() override { m_list.move(m_to, m_row); }

private:
    DomainList &m_list;
    int m_row;
    int m_to;
};

} // namespace posthorn::ui
