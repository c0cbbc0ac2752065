// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordmodel.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "ui/common/securitystatus.h"
#include "ui/overview/audittexts.h"

#include <QLocale>

namespace posthorn::ui {

namespace {

constexpr qsizetype kShownInCell = 300; ///< characters; the detail shows all

QString wholeValue(const report::RecordSeen &seen)
{
    return safeText(dns::rdataText(seen.record));
}

} // namespace

void RecordModel::setRecords(const QList<report::RecordSeen> &records)
{
    if (records == m_records)
        return;
    beginResetModel();
    m_records = records;
    endResetModel();
}

QStringList RecordModel::types() const
{
    QStringList types;
    for (const report::RecordSeen &seen : m_records) {
        const QString type = dns::typeName(seen.record.type);
        if (!types.contains(type))
            types.append(type);
    }
    types.sort();
    return types;
}

void RecordModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordModel::cellText(const report::RecordSeen &seen, int column) const
{
    switch (column) {
    case Name:
        return domainText(seen.record.name);
    case Type:
        return dns::typeName(seen.record.type);
    case TtlLeft:
        return QLocale().toString(static_cast<qlonglong>(seen.record.ttl.count()));
    case Ttl:
        return seen.ttl ? QLocale().toString(*seen.ttl) : QString();
    case Value:
        return safeText(dns::rdataText(seen.record), kShownInCell);
    case Server:
        return seen.answer.server;
    default:
        return securityWord(seen.security);
    }
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const report::RecordSeen &seen = m_records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(seen, index.column());
    case Qt::DecorationRole:
        return index.column() == Security ? QVariant(statusIcon(statusOf(seen.security))) : QVariant();
    case Qt::ToolTipRole:
        // As plain text: a record may hold what looks like markup.
        return cellText(seen, index.column()).toHtmlEscaped();
    case Qt::AccessibleDescriptionRole:
        return index.column() == Value ? QVariant(wholeValue(seen)) : QVariant();
    case kSortRole:
        return index.column() == TtlLeft ? QVariant(static_cast<qlonglong>(seen.record.ttl.count()))
               : index.column() == Ttl   ? QVariant(seen.ttl.value_or(-1))
                                         : QVariant(cellText(seen, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == TtlLeft || index.column() == Ttl
                   ? QVariant(static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    default:
        return {};
    }
}

/// What a short heading leaves out.
QVariant RecordModel::headerHint(int section) const
{
    if (section == TtlLeft)
        return tr("For how many seconds the answer may still be remembered");
    if (section == Ttl)
        return tr("For how many seconds answers may be remembered, as the name servers publish it");
    return {};
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return headerHint(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case TtlLeft:
        //: Column: the seconds that the answer may still be remembered; as short as can be.
        return tr("Left");
    case Ttl:
        return tr("TTL");
    case Value:
        return tr("Value");
    case Server:
        return tr("From server");
    default:
        return tr("DNSSEC");
    }
}

RecordFilter::RecordFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RecordModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RecordFilter::set(const QString &text, const QSet<QString> &hidden)
{
    m_text = text;
    m_hidden = hidden;
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [&](int column, int role) {
        return sourceModel()->index(row, column, parent).data(role).toString();
    };
    if (m_hidden.contains(cell(RecordModel::Type, Qt::DisplayRole)))
        return false;
    // The whole value, also where the cell shows but its beginning.
    return m_text.isEmpty() ||
           cell(RecordModel::Name, Qt::DisplayRole).contains(m_text, Qt::CaseInsensitive) ||
           cell(RecordModel::Value, Qt::AccessibleDescriptionRole).contains(m_text, Qt::CaseInsensitive);
}

} // namespace posthorn::ui
