// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlwriter.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Plain text in which nothing is markup: CommonMark takes a backslash before any ASCII punctuation.
QString text(const QString &plain)
{
    QString out;
    out.reserve(plain.size() + 8);
    for (const QChar c : plain) {
        if (c == u'\n') {
            out += u' ';
            continue;
        }
        if (QStringView(u"\\`*_{}[]<>()#+-.!|~&:=@\"'").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// A span of code around anything: the fence is longer than any run of backquotes inside.
QString code(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : plain) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool pad = plain.startsWith(u'`') || plain.endsWith(u'`') || plain.startsWith(u' ');
    QString inner = plain;
    inner.replace(u'\n', u' ');
    return fence + (pad ? u" "_s : QString()) + inner + (pad ? u" "_s : QString()) + fence;
}

/// Several lines of code.
QString block(const QStringList &lines, const QString &info = {})
{
    qsizetype longest = 2;
    for (const QString &line : lines) {
        qsizetype run = 0;
        for (const QChar c : line) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    const QString fence(longest + 1, u'`');
    return fence + info + u'\n' + lines.join(u'\n') + u'\n' + fence + u"\n\n"_s;
}

/// In a table a bar ends the cell, in code too (GFM §4.10).
QString cellText(const Cell &cell)
{
    QString out = cell.code ? code(cell.text) : text(cell.text);
    if (cell.code)
        out.replace(u'|', u"\\|"_s);
    return out;
}

QString link(const QString &inner, const QString &target)
{
    return target.startsWith(u"https://"_s) ? u"[%1](<%2>)"_s.arg(inner, target) : inner;
}

struct MarkdownBlocks
{
    QString operator()(const Heading &heading) const
    {
        return QString(std::clamp(heading.level, 1, 3) + 1, u'#') + u' ' + text(heading.text) + u"\n\n"_s;
    }
    QString operator()(const Paragraph &paragraph) const { return text(paragraph.text) + u"\n\n"_s; }

    QString operator()(const VerdictBlock &verdict) const
    {
        QString out = u"**%1**"_s.arg(text(verdict.word));
        if (verdict.score)
            out += u" · "_s + QString::number(*verdict.score) + u"/100"_s;
        return out + u"\n\n"_s + text(verdict.sentence) + u"\n\n"_s + text(verdict.remark) + u"\n\n"_s;
    }

    QString operator()(const Checklist &list) const
    {
        QString out;
        for (const Checklist::Item &item : list.items) {
            out += list.toTick ? u"- [ ] "_s : u"- "_s;
            if (item.status && list.toTick)
                out += u"*%1:* "_s.arg(text(audit::statusText(*item.status)));
            out += u"**%1**"_s.arg(text(item.text));
            for (const QString &more : {item.detail, item.remark}) {
                if (!more.isEmpty())
                    out += u"\\\n  "_s + text(more);
            }
            out += u'\n';
        }
        return out + u'\n';
    }

    QString operator()(const Table &table) const
    {
        QString out;
        if (table.headers.isEmpty()) {
            for (const QList<Cell> &row : table.rows)
                out += u"- **%1:** %2\n"_s.arg(cellText(row.value(0)), cellText(row.value(1)));
            return out + u'\n';
        }
        for (const QString &header : table.headers)
            out += u"| "_s + text(header) + u' ';
        out += u"|\n"_s + u"|---"_s.repeated(table.headers.size()) + u"|\n"_s;
        for (const QList<Cell> &row : table.rows) {
            for (qsizetype i = 0; i < table.headers.size(); ++i)
                out += u"| "_s + cellText(row.value(i)) + u' ';
            out += u"|\n"_s;
        }
        return out + u'\n';
    }

    QString operator()(const RecordBlock &record) const
    {
        QStringList facts{code(record.name), text(record.type)};
        for (const QString &fact : {record.ttl, record.note}) {
            if (!fact.isEmpty())
                facts.append(text(fact));
        }
        return facts.join(u" · "_s) + u"\n\n"_s + block({record.value});
    }

    QString operator()(const FindingBlock &finding) const
    {
        QString out = u"#### %1%2\n\n"_s.arg(finding.toTick ? u"☐ "_s : QString(), text(finding.title));
        QStringList facts{text(finding.word), code(finding.id)};
        if (!finding.subject.isEmpty())
            facts.append(code(finding.subject));
        out += facts.join(u" · "_s) + u"\n\n"_s;
        if (!finding.detail.isEmpty())
            out += text(finding.detail) + u"\n\n"_s;
        if (!finding.evidence.isEmpty())
            out += block(finding.evidence);
        if (!finding.fix.isEmpty())
            out += u"**%1** %2\n\n"_s.arg(text(say(QT_TRANSLATE_NOOP("Report", "What to do:"))),
                                          text(finding.fix));
        QStringList last;
        if (!finding.actor.isEmpty())
            last.append(text(finding.actor));
        if (!finding.reference.isEmpty())
            last.append(link(text(finding.reference), finding.url));
        return out + (last.isEmpty() ? QString() : last.join(u" · "_s) + u"\n\n"_s);
    }

    QString operator()(const Tree &tree) const
    {
        QString out;
        int above = -1;
        for (const Tree::Row &row : tree.rows) {
            // A list item may be one level below the one before it, and no more.
            above = std::min(row.depth, above + 1);
            out += QString(qsizetype{2} * above, u' ') + u"- "_s + code(row.text) + u' ' + text(row.note) +
                   u'\n';
        }
        return out + u'\n';
    }

    QString operator()(const ChangeBlock &change) const
    {
        QStringList lines;
        for (const QString &value : change.removed)
            lines.append(u"- "_s + value);
        for (const QString &value : change.added)
            lines.append(u"+ "_s + value);
        QString out = u"#### "_s + text(change.title) + u"\n\n"_s;
        if (!lines.isEmpty())
            out += block(lines, u"diff"_s);
        for (const QString &note : change.notes)
            out += text(note) + u"\n\n"_s;
        return out;
    }
};

} // namespace

QByteArray markdownOf(const Report &report)
{
    const Cover &cover = report.cover;
    QString out = u"# %1\n\n"_s.arg(text(report.title));
    for (const QString &mark : {cover.marking, cover.stamp}) {
        if (!mark.isEmpty())
            out += u"**%1**\n\n"_s.arg(text(mark));
    }
    if (!cover.ascii.isEmpty())
        out += code(cover.ascii) + u"\n\n"_s;
    for (const auto &[name, value] : cover.facts)
        out += u"- **%1:** %2\n"_s.arg(text(name), text(value));
    out += u'\n';
    for (const Section &section : report.sections) {
        out += MarkdownBlocks()(Heading{1, section.title, section.id});
        for (const Block &one : section.blocks)
            out += std::visit(MarkdownBlocks(), one);
    }
    if (!report.leftOut.isEmpty())
        out += text(leftOutText(report)) + u"\n\n"_s;
    out += text(report.program + u" · "_s + report.id) + u'\n';
    return out.toUtf8();
}

} // namespace posthorn::report
