// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordmodel.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"

#include <QLocale>

namespace posthorn::ui {

namespace {

constexpr qsizetype kShownInCell = 300; ///< characters; the detail shows all

} // namespace

void RecordModel::setRecords(const QList<report::RecordSeen> &records)
{
    if (records == m_records)
        return;
    beginResetModel();
    m_records = records;
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const report::RecordSeen &seen = m_records[index.row()];
    if (role == Qt::AccessibleDescriptionRole && index.column() == Value)
        return safeText(dns::rdataText(seen.record));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return seen.record.name.toString();
    case Type:
        return dns::typeName(seen.record.type);
    case Ttl:
        return seen.ttl ? QLocale().toString(*seen.ttl) : QString();
    default:
        return safeText(dns::rdataText(seen.record), kShownInCell);
    }
}

void RecordFilter::set(const QString &text, const QString &type)
{
    m_text = text;
    m_type = type;
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [&](int column, int role) {
        return sourceModel()->index(row, column, parent).data(role).toString();
    };
    if (!m_type.isEmpty() && cell(RecordModel::Type, Qt::DisplayRole) != m_type)
        return false;
    // The whole value, also where the cell shows but its beginning.
    return m_text.isEmpty() ||
           cell(RecordModel::Name, Qt::DisplayRole).contains(m_text, Qt::CaseInsensitive) ||
           cell(RecordModel::Value, Qt::AccessibleDescriptionRole).contains(m_text, Qt::CaseInsensitive);
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Ttl:
        return tr("TTL (seconds)");
    default:
        return tr("Value");
    }
}

} // namespace posthorn::ui
