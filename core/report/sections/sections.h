// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fillin.h"
#include "core/report/report.h"

#include <QLocale>

/// The sections of a report: each a function that makes blocks, or none where there are no data.
namespace posthorn::report {

/// What a section is made from.
struct Making
{
    const ReportSource &source;
    const ReportOptions &options;
    QLocale locale;

    const AuditDocument &audit() const { return source.audit; }
    bool isOwner() const { return options.profile == Profile::Owner; }
    /// "25 November 2026, 14:02 (UTC+1)"
    QString timeText(const QDateTime &time) const;
    QString dateText(const QDateTime &time) const;
    /// The same of what a document has as text; what is no time comes back as it is.
    QString timeText(const QString &iso) const;
    QString numberText(qint64 number) const { return locale.toString(number); }
};

/// \name One function a section
/// @{
QList<Block> summarySection(const Making &making);
QList<Block> areasSection(const Making &making);
QList<Block> actorsSection(const Making &making);
QList<Block> comparisonSection(const Making &making);
QList<Block> findingsSection(const Making &making);
QList<Block> planSection(const Making &making);
QList<Block> recordsSection(const Making &making);
QList<Block> mailServersSection(const Making &making);
QList<Block> nameServersSection(const Making &making);
QList<Block> deliverySection(const Making &making);
QList<Block> spfSection(const Making &making);
QList<Block> dkimSection(const Making &making);
QList<Block> dmarcSection(const Making &making);
QList<Block> transportSection(const Making &making);
QList<Block> scoreSection(const Making &making);
QList<Block> notesSection(const Making &making);
QList<Block> glossarySection(const Making &making);
QList<Block> methodSection(const Making &making);
QList<Block> answersSection(const Making &making);
/// @}

/// A text of the report, translated, with values in its holes.
QString say(const char *text, const FillIns &values = {});
/// The same for a text that counts \a n things (QT_TRANSLATE_N_NOOP).
QString sayCount(const char *text, qsizetype n);
/// "60 s", "1 hour": a TTL in words; empty where there is none.
QString ttlText(std::optional<qint64> seconds);
/// "TTL 3600", beside a record; empty where there is none.
QString ttlLabel(std::optional<qint64> seconds);
/// Where a reference such as "RFC 7208 §4.6.4" can be read; empty where that is not known.
QString urlOf(const QString &reference);
/// The title, with the subject where it is not the domain and the title does not name it.
QString titleOf(const AuditDocument::Finding &finding, const AuditDocument &audit);
/// What links to a finding name: unique within a report.
QString anchorOf(qsizetype index);
/// Indices of all findings: worst first, and of those least work first.
QList<qsizetype> ranked(const AuditDocument &audit);
/// The same of those that somebody should act on.
QList<qsizetype> toDo(const AuditDocument &audit);
audit::Effort effortOf(const AuditDocument::Finding &finding);
/// Who acts, and how much work it is; empty where nobody has to.
QString actorText(const AuditDocument::Finding &finding);
/// rdata as people paste it: TXT joined and without quotation marks. \param strings how many strings a TXT
/// has
QString readableRdata(const AuditDocument::Record &record, qsizetype *strings = nullptr);

/// A change as a plan's document has it, for people.
struct PlannedChange
{
    int step = 1;
    QString action; ///< "replace"
    QString name, type;
    std::optional<qint64> ttl;
    QStringList old, now; ///< readable rdata
    QStringList because;  ///< identifiers of findings
    QString risk, note;
};
/// \param key "changes" or "undo"
QList<PlannedChange> plannedChanges(const QJsonObject &plan, QLatin1String key);

/// The list, and how much an owner is spared of it.
void appendSpared(QList<Block> &blocks, Checklist list, const Making &making);
/// Names the sections that were left out, in a sentence.
QString leftOutText(const Report &report);

/// A table of names and values; rows without a value are left out.
class FactRows
{
public:
    FactRows &add(const QString &name, const QString &value);
    FactRows &code(const QString &name, const QString &value);
    bool isEmpty() const { return m_table.rows.isEmpty(); }
    Table table() const { return m_table; }

private:
    Table m_table{{}, {}, {3, 7}};
};

} // namespace posthorn::report
