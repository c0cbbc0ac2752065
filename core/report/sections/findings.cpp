// SPDX-License-Identifier: GPL-3.0-or-later
// Every finding, how the score came about, and the words that are used.
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using audit::Severity;

namespace {

FindingBlock blockOf(const AuditDocument &audit, qsizetype index)
{
    const auto &finding = audit.findings[index];
    FindingBlock block;
    block.status = audit::statusOf(finding.severity);
    block.word = audit::severityText(finding.severity);
    block.id = finding.id;
    block.anchor = anchorOf(index);
    block.title = finding.title;
    if (finding.subject != audit.domain)
        block.subject = finding.subject;
    block.detail = finding.detail;
    block.evidence = finding.evidence;
    block.fix = finding.fix;
    block.actor = actorText(finding);
    block.reference = finding.reference;
    block.url = urlOf(finding.reference);
    block.toTick = finding.severity > Severity::Good && finding.who != audit::Who::Nobody;
    return block;
}

/// Shows for each finding the records that the plan would publish for it: in full with the first, by name
/// with the others that the same change mends.
class Cures
{
public:
    explicit Cures(const Making &making)
        : m_changes(plannedChanges(making.source.plan, "changes"_L1))
    {
    }

    QList<Block> of(const AuditDocument::Finding &finding)
    {
        QList<Block> blocks;
        for (const qsizetype index : changesFor(finding)) {
            if (const auto shown = m_shownWith.constFind(index); shown != m_shownWith.cend()) {
                blocks.append(
                    Paragraph{say(QT_TRANSLATE_NOOP("Report", "The change of {type} at {name} that mends "
                                                              "“{title}” mends this too."),
                                  {{u"type"_s, m_changes[index].type},
                                   {u"name"_s, m_changes[index].name},
                                   {u"title"_s, *shown}}),
                              Paragraph::Tone::Faint});
                continue;
            }
            m_shownWith.insert(index, finding.title);
            blocks += recordsOf(m_changes[index]);
        }
        return blocks;
    }

private:
    /// Where several sets are changed for one kind of finding, those whose name the subject is part of.
    QList<qsizetype> changesFor(const AuditDocument::Finding &finding) const
    {
        QList<qsizetype> all, named;
        for (qsizetype i = 0; i < m_changes.size(); ++i) {
            if (!m_changes[i].because.contains(finding.id))
                continue;
            all.append(i);
            const QString &name = m_changes[i].name;
            if (name == finding.subject || name.startsWith(finding.subject + u'.'))
                named.append(i);
        }
        return named.isEmpty() ? all : named;
    }

    static QList<Block> recordsOf(const PlannedChange &change)
    {
        QList<Block> blocks;
        const auto add = [&](const QStringList &values, const QStringList &staying, const char *note) {
            for (const QString &value : values) {
                if (!staying.contains(value))
                    blocks.append(RecordBlock{change.name, change.type, ttlLabel(change.ttl), value,
                                              say(note, {{u"step"_s, QString::number(change.step)}})});
            }
        };
        add(change.now, change.old,
            QT_TRANSLATE_NOOP("Report", "To be published, in step {step} of the plan"));
        add(change.old, change.now,
            QT_TRANSLATE_NOOP("Report", "To be taken away, in step {step} of the plan"));
        return blocks;
    }

    QList<PlannedChange> m_changes;
    QHash<qsizetype, QString> m_shownWith; ///< title of the finding
};

} // namespace

QList<Block> findingsSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    QList<Block> blocks;
    Cures cures(making);
    std::optional<Severity> last;
    for (const qsizetype i : ranked(audit)) {
        const Severity severity = audit.findings[i].severity;
        if (last != severity)
            blocks.append(Heading{2, audit::severityText(severity), {}});
        last = severity;
        blocks.append(blockOf(audit, i));
        if (severity > Severity::Good)
            blocks += cures.of(audit.findings[i]);
    }
    if (blocks.isEmpty())
        blocks.append(Paragraph{say(QT_TRANSLATE_NOOP("Report", "There is nothing to report."))});
    return blocks;
}

QList<Block> scoreSection(const Making &making)
{
    const audit::Audit *live = making.source.live;
    if (!live)
        return {};
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Group")), say(QT_TRANSLATE_NOOP("Report", "Points")),
                 say(QT_TRANSLATE_NOOP("Report", "Of")), say(QT_TRANSLATE_NOOP("Report", "Share"))},
                {},
                {6, 3, 2, 6}};
    double points = 0;
    int weights = 0;
    for (const audit::GroupScore &group : live->groups) {
        QList<Cell> row{Cell{audit::groupText(group.group)}};
        if (group.counted) {
            points += group.weight * group.share;
            weights += group.weight;
            Cell share{making.locale.toString(group.share * 100, 'f', 0) + u" %"_s};
            share.share = group.share;
            row << Cell{making.locale.toString(group.weight * group.share, 'f', 1)}
                << Cell{making.numberText(group.weight)} << share;
        } else {
            row << Cell{u"–"_s} << Cell{making.numberText(group.weight)}
                << Cell{group.unknown ? say(QT_TRANSLATE_NOOP("Report", "could not be seen, left out"))
                                      : say(QT_TRANSLATE_NOOP("Report", "does not apply, left out"))};
        }
        table.rows.append(row);
    }
    QList<Block> blocks{
        Paragraph{say(QT_TRANSLATE_NOOP(
            "Report",
            "Each group counts as its worst area: all its points where nothing stands against it, a "
            "twentieth less for each thing of yours that could be better, half with a warning, none with "
            "a problem. DMARC that only watches gets two fifths, or one fifth where nobody receives its "
            "reports. Groups that were left out are not counted, and the rest is scaled to 100."))},
        table};
    if (live->score && weights > 0)
        blocks.append(Paragraph{say(
            QT_TRANSLATE_NOOP("Report", "Together {points} of {weights} points: a score of {score} of 100, "
                                        "by rule set {rules}."),
            {{u"points"_s, making.locale.toString(points, 'f', 1)},
             {u"weights"_s, making.numberText(weights)},
             {u"score"_s, making.numberText(*live->score)},
             {u"rules"_s, making.numberText(making.audit().rules)}})});
    return blocks;
}

QList<Block> glossarySection(const Making &)
{
    static const std::pair<const char *, const char *> kWords[] = {
        {"MX", QT_TRANSLATE_NOOP("Report", "Where your mail is delivered: the list of your mail servers.")},
        {"SPF", QT_TRANSLATE_NOOP("Report", "Who may send in your name: a list of servers, kept in DNS.")},
        {"DKIM",
         QT_TRANSLATE_NOOP("Report",
                           "A signature on each message, which shows that it is yours and was not changed.")},
        {"DMARC",
         QT_TRANSLATE_NOOP("Report", "What receivers do with fakes, and who gets the reports about them.")},
        {"MTA-STS",
         QT_TRANSLATE_NOOP("Report", "Senders must use an encrypted connection to your mail servers.")},
        {"TLS-RPT", QT_TRANSLATE_NOOP("Report", "Reports to you when encryption fails.")},
        {"DANE", QT_TRANSLATE_NOOP("Report", "Pins your mail server's certificate in DNS.")},
        {"DNSSEC",
         QT_TRANSLATE_NOOP("Report", "DNS answers are signed, so that nobody can change them on the way.")},
        {"BIMI", QT_TRANSLATE_NOOP("Report", "Your logo next to your mail; optional.")},
        {"TTL", QT_TRANSLATE_NOOP("Report", "How long others may remember the old answer after a change.")},
    };
    FactRows rows;
    for (const auto &[word, meaning] : kWords)
        rows.add(QString::fromLatin1(word), say(meaning));
    return {rows.table()};
}

} // namespace posthorn::report
