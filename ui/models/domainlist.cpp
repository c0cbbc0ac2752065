// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/domainlist.h"

#include "core/base/safetext.h"
#include "ui/common/status.h"

#include <QLocale>

namespace posthorn::ui {

namespace {

std::optional<audit::Verdict> verdictOf(const DomainState &state)
{
    return state.last ? std::optional(state.last->verdict) : state.remembered;
}

Status statusOfDomain(const DomainState &state)
{
    if (state.running)
        return Status::Checking;
    const auto verdict = verdictOf(state);
    return verdict ? statusOf(*verdict) : Status::Skipped;
}

QString verdictWord(const DomainState &state)
{
    if (state.running)
        return statusText(Status::Checking);
    const auto verdict = verdictOf(state);
    return verdict ? audit::verdictText(*verdict) : DomainList::tr("Not checked yet");
}

QString checkedText(const DomainState &state)
{
    const QDateTime at = state.last ? state.last->seen.checkedAt : state.rememberedAt;
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace

int DomainList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

int DomainList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DomainList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_states.size())
        return {};
    const DomainState &state = m_states[index.row()];
    const QString name = safeText(state.domain.toUnicode());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name      ? name
               : index.column() == Verdict ? verdictWord(state)
                                           : checkedText(state);
    case Qt::DecorationRole:
        return index.column() == Verdict ? QVariant(statusIcon(statusOfDomain(state))) : QVariant();
    case Qt::ToolTipRole:
        // As plain text: a name may hold what looks like markup.
        return name.toHtmlEscaped();
    case Qt::AccessibleDescriptionRole:
        return verdictWord(state);
    default:
        return {};
    }
}

QVariant DomainList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Domain") : section == Verdict ? tr("State") : tr("Checked");
}

int DomainList::rowOf(const DomainName &domain) const
{
    for (int row = 0; row < m_states.size(); ++row) {
        if (m_states[row].domain == domain)
            return row;
    }
    return -1;
}

const DomainState *DomainList::find(const DomainName &domain) const
{
    const int row = rowOf(domain);
    return row < 0 ? nullptr : &m_states[row];
}

void DomainList::insert(int row, const DomainState &state)
{
    beginInsertRows({}, row, row);
    m_states.insert(row, state);
    endInsertRows();
}

DomainState DomainList::take(int row)
{
    beginRemoveRows({}, row, row);
    DomainState state = m_states.takeAt(row);
    endRemoveRows();
    return state;
}

void DomainList::touch(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed(m_states[row].domain);
}

void DomainList::begin(const DomainName &domain)
{
    const int row = rowOf(domain);
    if (row < 0)
        return;
    m_states[row].running = true;
    m_states[row].soFar.reset();
    m_states[row].arrived = {};
    touch(row);
}

void DomainList::arrive(const audit::Audit &soFar, lookup::Area area)
{
    const int row = rowOf(soFar.seen.domain);
    if (row < 0 || !m_states[row].running)
        return;
    m_states[row].soFar = std::make_shared<const audit::Audit>(soFar);
    m_states[row].arrived.insert(area);
    touch(row);
}

void DomainList::finish(const audit::Audit &audit)
{
    const int row = rowOf(audit.seen.domain);
    if (row < 0)
        return;
    m_states[row].last = std::make_shared<const audit::Audit>(audit);
    m_states[row].running = false;
    m_states[row].soFar.reset();
    touch(row);
}

void DomainList::stop(const DomainName &domain)
{
    const int row = rowOf(domain);
    if (row < 0)
        return;
    m_states[row].running = false;
    m_states[row].soFar.reset();
    touch(row);
}

void DomainList::retranslate()
{
    if (m_states.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace posthorn::ui
