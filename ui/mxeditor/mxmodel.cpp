// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mxeditor/mxmodel.h"

#include "core/base/address.h"
#include "core/base/safetext.h"
#include "core/base/userinput.h"
#include "core/records/mxpaste.h"
#include "ui/common/rowdiff.h"
#include "ui/draft/draft.h"

#include <QMimeData>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using records::MxRow;
using records::MxTable;

namespace {

constexpr int kTypingTtl = 1; ///< steps of the spin box in a row are one

QString rowType()
{
    return u"application/x-posthorn-mx-row"_s;
}

/// A name in one spelling; what is no name stays as it was typed.
QString tidied(const QString &typed)
{
    const auto host = hostFromUser(typed);
    return host ? host->toUnicode() : typed.trimmed();
}

QStringList hostsOf(const MxTable &table)
{
    QStringList hosts;
    for (const MxRow &row : table.rows)
        hosts.append(row.host);
    return hosts;
}

} // namespace

MxModel::MxModel(Draft *draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_table(draft->wishes().mx)
{
    judge();
    connect(draft, &Draft::changed, this, [this] { show(m_draft->wishes().mx); });
}

int MxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int MxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MxModel::rankText(int row) const
{
    const records::MxRank rank = m_table.rank(row);
    const int last = rank.place % 10;
    const bool isTeen = rank.place % 100 / 10 == 1;
    //: the place of a mail server in the order in which it is tried
    const QString place = last == 1 && !isTeen   ? tr("%1st").arg(rank.place)
                          : last == 2 && !isTeen ? tr("%1nd").arg(rank.place)
                          : last == 3 && !isTeen ? tr("%1rd").arg(rank.place)
                                                 : tr("%1th").arg(rank.place);
    return rank.shared ? tr("%1 (shared)").arg(place) : place;
}

Status MxModel::status(int row) const
{
    const audit::MxRowResult &result = m_preview.rows[row];
    if (!result.fault.isEmpty())
        return Status::Bad;
    std::optional<Status> worst;
    if (!result.findings.isEmpty())
        worst = statusOf(result.findings.first().severity);
    if (worst == Status::Bad)
        return *worst;
    if (!result.isLookedUp)
        return Status::Checking;
    if (result.isUnknown)
        return Status::Unknown;
    return worst.value_or(Status::Ok);
}

QString MxModel::note(int row) const
{
    const audit::MxRowResult &result = m_preview.rows[row];
    if (m_table.rows[row].host.isEmpty())
        return tr("Type the server's name.");
    if (!result.fault.isEmpty())
        return result.fault;
    if (!result.findings.isEmpty())
        return audit::textOf(result.findings.first()).title;
    if (result.addresses.isEmpty())
        return {};
    const auto isV6 = [](const QString &address) { return address.contains(u':'); };
    const bool has6 = std::any_of(result.addresses.begin(), result.addresses.end(), isV6);
    const bool has4 = !std::all_of(result.addresses.begin(), result.addresses.end(), isV6);
    return has4 && has6 ? tr("IPv4 and IPv6") : has4 ? tr("IPv4 only") : tr("IPv6 only");
}

QString MxModel::faultOf(int row, const QString &typed) const
{
    if (row < 0 || row >= rowCount() || typed.trimmed().isEmpty())
        return {};
    const audit::MxPreview preview =
        audit::previewMx(m_draft->domain(), m_table.withHost(row, typed), m_hosts);
    const audit::MxRowResult &result = preview.rows[row];
    if (!result.fault.isEmpty())
        return result.fault;
    for (const audit::Finding &finding : result.findings) {
        if (finding.severity >= audit::Severity::Warning) {
            const audit::FindingText text = audit::textOf(finding);
            return text.title + u'\n' + text.fix;
        }
    }
    return {};
}

QVariant MxModel::cellText(int row, int column) const
{
    const MxRow &server = m_table.rows[row];
    switch (column) {
    case Rank:
        return m_ranks[row];
    case Server:
        return safeText(server.host, 300);
    case Priority:
        return server.preference;
    case Works:
        return statusText(status(row));
    case Note:
        return note(row);
    default:
        return m_preview.rows[row].addresses.join(u", "_s);
    }
}

QVariant MxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(row, index.column());
    case Qt::EditRole:
        return index.column() == Server ? QVariant(m_table.rows[row].host) : cellText(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Works ? QVariant(statusIcon(status(row))) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return tr("Server %1, order %2, priority %3: %4. %5")
            .arg(safeText(m_table.rows[row].host, 300), m_ranks[row],
                 QString::number(m_table.rows[row].preference), statusText(status(row)), note(row));
    case Qt::ToolTipRole: {
        QStringList texts;
        for (const audit::Finding &finding : m_preview.rows[row].findings) {
            const audit::FindingText text = audit::textOf(finding);
            texts.append(text.title + u'\n' + text.detail + u'\n' + text.fix);
        }
        const QString text =
            texts.isEmpty() ? cellText(row, index.column()).toString() : texts.join(u"\n\n"_s);
        return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    default:
        return {};
    }
}

QVariant MxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Rank:
        return tr("Order");
    case Server:
        return tr("Server");
    case Priority:
        return tr("Priority");
    case Works:
        return tr("Works");
    case Note:
        return tr("Note");
    default:
        return tr("Addresses");
    }
}

Qt::ItemFlags MxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == Server || index.column() == Priority)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MxModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    const int row = index.row();
    if (index.column() == Priority) {
        bool isNumber = false;
        const uint number = value.toUInt(&isNumber);
        if (!isNumber || number > 65535)
            return false;
        m_draft->changeMx(tr("Change a priority"), m_table.withPreference(row, static_cast<quint16>(number)));
        return true;
    }
    if (index.column() != Server)
        return false;
    const QString typed = value.toString();
    MxTable table = m_table.withHost(row, tidied(typed));
    // "10 mail.example.com", "mail.example.com (10)": more than a name, and understood.
    const QList<records::MxPasteLine> lines = records::readPastedMx(typed, m_draft->domain());
    if (!hostFromUser(typed) && lines.size() == 1 && lines.first().server) {
        const records::PastedMx &server = *lines.first().server;
        table = m_table.withHost(row, server.host.toUnicode());
        if (server.preference)
            table = table.withPreference(row, *server.preference);
    }
    m_draft->changeMx(tr("Change a server"), table);
    return true;
}

QStringList MxModel::mimeTypes() const
{
    return {rowType()};
}

QMimeData *MxModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowType(), QByteArray::number(indexes.first().row()));
    return data;
}

/// \a row is the place in front of which it was dropped; the view must not take the rows away afterwards, so
/// this never says that it moved anything.
bool MxModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    bool isRow = false;
    const int from = data->data(rowType()).toInt(&isRow);
    if (!isRow)
        return false;
    int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (before > from)
        --before;
    move(from, before);
    return false;
}

void MxModel::setHosts(const QList<lookup::HostSeen> &hosts)
{
    m_hosts = hosts;
    judge();
    if (rowCount() > 0)
        emit dataChanged(index(0, Works), index(rowCount() - 1, Addresses));
    emit judged();
}

int MxModel::add()
{
    const MxRow row{m_table.nextPreference(), {}};
    const int at = static_cast<int>(m_table.placeFor(row.preference));
    const int before = rowCount();
    m_draft->changeMx(tr("Add a server"), m_table.withRow(row));
    return rowCount() > before ? at : -1;
}

void MxModel::remove(const QList<int> &rows)
{
    m_draft->changeMx(tr("Remove %n server(s)", nullptr, static_cast<int>(rows.size())),
                      m_table.without(QList<qsizetype>(rows.begin(), rows.end())));
}

bool MxModel::move(int from, int to)
{
    const MxTable table = m_table.moved(from, to);
    const bool isMoved = !(table == m_table);
    m_draft->changeMx(tr("Move a server"), table);
    return isMoved;
}

void MxModel::renumber()
{
    m_draft->changeMx(tr("Renumber"), m_table.renumbered());
}

void MxModel::setNull(bool on)
{
    MxTable table = m_table;
    table.isNull = on;
    m_draft->changeMx(on ? tr("Receive no mail") : tr("Receive mail"), table);
}

void MxModel::setTtl(std::chrono::seconds ttl)
{
    MxTable table = m_table;
    table.ttl = ttl;
    m_draft->changeMx(tr("Change how long answers are remembered"), table, kTypingTtl);
}

int MxModel::addServers(const QString &what, const QList<std::pair<std::optional<quint16>, QString>> &servers)
{
    MxTable table = m_table;
    for (const auto &[preference, host] : servers) {
        const MxRow row{preference.value_or(table.nextPreference()), host};
        if (!table.rows.contains(row))
            table = table.withRow(row);
    }
    const qsizetype fresh = table.rows.size() - m_table.rows.size();
    m_draft->changeMx(what, table);
    return static_cast<int>(fresh);
}

void MxModel::replace(const QString &what, const QList<MxRow> &rows)
{
    MxTable table = m_table;
    table.isNull = false;
    table.rows.clear();
    for (const MxRow &row : rows)
        table = table.withRow(row);
    m_draft->changeMx(what, table);
}

void MxModel::show(const MxTable &table)
{
    if (table == m_table)
        return;
    // By name: a server that moves takes the number of its new place.
    const RowDiff diff = rowDiff(hostsOf(m_table), hostsOf(table));
    if (diff.movedFrom) {
        beginMoveRows({}, *diff.movedFrom, *diff.movedFrom, {}, diff.moveDestination());
        m_table.rows.move(*diff.movedFrom, diff.movedTo);
        m_preview.rows.move(*diff.movedFrom, diff.movedTo);
        m_ranks.move(*diff.movedFrom, diff.movedTo);
        endMoveRows();
    } else if (diff.removed > 0) {
        beginRemoveRows({}, diff.first, diff.first + diff.removed - 1);
        m_table.rows.remove(diff.first, diff.removed);
        m_preview.rows.remove(diff.first, diff.removed);
        m_ranks.remove(diff.first, diff.removed);
        endRemoveRows();
    } else if (diff.inserted > 0) {
        beginInsertRows({}, diff.first, diff.first + diff.inserted - 1);
        for (int row = diff.first; row < diff.first + diff.inserted; ++row) {
            m_table.rows.insert(row, table.rows[row]);
            m_preview.rows.insert(row, audit::MxRowResult());
            m_ranks.insert(row, QString());
        }
        endInsertRows();
    }
    m_table = table;
    judge();
    // Ranks of rows that stayed may be others now.
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit judged();
}

void MxModel::judge()
{
    m_preview = audit::previewMx(m_draft->domain(), m_table, m_hosts);
    m_ranks.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_ranks.append(rankText(row));
}

void MxModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    judge();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit judged();
}

} // namespace posthorn::ui
