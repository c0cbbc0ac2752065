// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/domainlist.h"

#include "core/base/safetext.h"
#include "ui/common/status.h"

#include <QLocale>

namespace posthorn::ui {

namespace {

constexpr qsizetype kMostAudits = 200; ///< kept whole

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
    return m_rows.value(domain, -1);
}

const DomainState *DomainList::find(const DomainName &domain) const
{
    const int row = rowOf(domain);
    return row < 0 ? nullptr : &m_states[row];
}

/// Writes down the rows anew from here on.
void DomainList::number(int from)
{
    for (int row = from; row < rowCount(); ++row)
        m_rows.insert(m_states[row].domain, row);
}

void DomainList::insert(int row, const DomainState &state)
{
    beginInsertRows({}, row, row);
    m_states.insert(row, state);
    number(row);
    endInsertRows();
}

void DomainList::append(const QList<DomainState> &states)
{
    if (states.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(states.size()) - 1);
    m_states.append(states);
    number(first);
    endInsertRows();
}

DomainState DomainList::take(int row)
{
    beginRemoveRows({}, row, row);
    DomainState state = m_states.takeAt(row);
    m_rows.remove(state.domain);
    number(row);
    endRemoveRows();
    return state;
}

void DomainList::move(int row, int to)
{
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_states.move(row, to);
    number(std::min(row, to));
    endMoveRows();
}

/// Ten thousand whole audits would fill the memory.
void DomainList::dropOldAudits(const DomainName &latest)
{
    m_kept.removeOne(latest);
    m_kept.append(latest);
    while (m_kept.size() > kMostAudits) {
        const int row = rowOf(m_kept.takeFirst());
        if (row < 0 || !m_states[row].last)
            continue;
        m_states[row].remembered = m_states[row].last->verdict;
        m_states[row].rememberedAt = m_states[row].last->seen.checkedAt;
        m_states[row].last.reset();
    }
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
    m_states[row].wasStopped = false;
    m_states[row].soFar.reset();
    m_states[row].arrived = {};
    touch(row);
}

void DomainList::arrive(const audit::Audit &soFar)
{
    const int row = rowOf(soFar.seen.domain);
    if (row < 0 || !m_states[row].running)
        return;
    m_states[row].soFar = std::make_shared<const audit::Audit>(soFar);
    m_states[row].arrived = soFar.seen.areas;
    touch(row);
}

void DomainList::finish(const audit::Audit &audit)
{
    const int row = rowOf(audit.seen.domain);
    if (row < 0)
        return;
    DomainState &state = m_states[row];
    // Without a network the last that was seen is worth more than that nothing was.
    const bool keepsOld =
        audit.verdict == audit::Verdict::Unknown && state.last && state.last->verdict != audit.verdict;
    state.failedAt = keepsOld ? audit.seen.checkedAt : QDateTime();
    if (!keepsOld)
        state.last = std::make_shared<const audit::Audit>(audit);
    state.running = false;
    state.soFar.reset();
    dropOldAudits(audit.seen.domain);
    touch(row);
}

void DomainList::stop(const DomainName &domain)
{
    const int row = rowOf(domain);
    if (row < 0)
        return;
    m_states[row].running = false;
    m_states[row].wasStopped = true;
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
