// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/domaincommands.h"

#include "ui/overview/audittexts.h"

#include <QCoreApplication>

namespace posthorn::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DomainCommands", text);
}

} // namespace

AddDomains::AddDomains(DomainList &list, const QList<DomainName> &domains)
    : m_list(list)
{
    for (const DomainName &domain : domains) {
        DomainState state;
        state.domain = domain;
        m_states.append(state);
    }
    setText(domains.size() == 1
                ? say(QT_TRANSLATE_NOOP("DomainCommands", "Add %1")).arg(domainText(domains.first()))
                : say(QT_TRANSLATE_NOOP("DomainCommands", "Add domains")));
}

void AddDomains::redo()
{
    m_list.append(m_states);
}

void AddDomains::undo()
{
    for (DomainState &state : m_states) {
        state = m_list.take(m_list.rowOf(state.domain));
        state.running = false;
    }
}

RemoveDomain::RemoveDomain(DomainList &list, int row)
    : m_list(list)
    , m_row(row)
{
    setText(textFor(list.at(row).domain));
}

QString RemoveDomain::textFor(const DomainName &domain)
{
    return say(QT_TRANSLATE_NOOP("DomainCommands", "Remove %1")).arg(domainText(domain));
}

void RemoveDomain::redo()
{
    m_state = m_list.take(m_row);
    m_state.running = false;
}

void RemoveDomain::undo()
{
    m_list.insert(m_row, m_state);
}

MoveDomain::MoveDomain(DomainList &list, int row, int to)
    : m_list(list)
    , m_row(row)
    , m_to(to)
{
    setText(say(QT_TRANSLATE_NOOP("DomainCommands", "Move %1")).arg(domainText(list.at(row).domain)));
}

} // namespace posthorn::ui
