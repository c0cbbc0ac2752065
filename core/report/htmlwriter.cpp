// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlwriter.h"

#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QFile>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kStyle = R"CSS(
:root{--ink:#1d2429;--soft:#5a646d;--line:#d9dee2;--paper:#fff;--tint:#f4f6f7;--accent:#1c6b6b;
--ok:#1c6b6b;--advice:#2a5db0;--warn:#a35a0a;--bad:#7a0000;--unknown:#5a5f66;--skipped:#686d73;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaed;--soft:#a9b2b9;--line:#3b434a;--paper:#1b1f22;--tint:#252a2e;--accent:#5fe0e0;
--ok:#5fe0e0;--advice:#8ab4f8;--warn:#fc0;--bad:#ff7b86;--unknown:#b8bec6;--skipped:#a3a9b0}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:52rem;background:var(--paper);color:var(--ink);font:1rem/1.55 "Noto Sans",system-ui,sans-serif}
header{border-bottom:3px solid var(--accent);padding-bottom:1.25rem;margin-bottom:2rem}
h1{font-size:2rem;line-height:1.2;margin:.2em 0;overflow-wrap:anywhere}
h2{font-size:1.4rem;margin:2.5rem 0 .8rem;padding-top:.6rem;border-top:1px solid var(--line)}
h3{font-size:1.1rem;margin:1.6rem 0 .5rem}h4{font-size:1rem;margin:0}
.kicker,.faint,.remark,dt,figcaption{color:var(--soft)}
.lead{font-size:1.15rem}
.stamp{display:inline-block;border:2px solid var(--warn);color:var(--warn);padding:.1rem .6rem;font-weight:700}
.logo{max-height:4rem;max-width:14rem}
svg.mark{width:1.15em;height:1.15em;vertical-align:-.2em;margin-inline-end:.4em;flex:none}
.ok{color:var(--ok)}.advice{color:var(--advice)}.warn{color:var(--warn)}.bad{color:var(--bad)}.unknown{color:var(--unknown)}.skipped{color:var(--skipped)}
.verdict{background:var(--tint);border-inline-start:6px solid currentColor;padding:1rem 1.25rem;margin:1rem 0}
.verdict p{color:var(--ink);margin:.35rem 0 0}.verdict .word{font-size:1.5rem;font-weight:700}
.verdict .score{float:inline-end;font-size:2rem;font-weight:700}
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.95rem}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:600}tbody th{font-weight:400;color:var(--soft);width:30%}
code,pre{font:.9em/1.5 "Noto Sans Mono",ui-monospace,monospace;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere;white-space:pre-wrap}
.record,.finding,.change{border:1px solid var(--line);border-radius:6px;padding:.7rem .9rem;margin:.7rem 0}
.finding{border-inline-start:5px solid currentColor}.finding>*{color:var(--ink)}
.record pre,.change pre,.evidence pre{background:var(--tint);padding:.5rem .7rem;margin:.4rem 0 0;border-radius:4px}
ul.list,ul.tree{list-style:none;padding:0;margin:.6rem 0}ul.list li{display:flex;margin:.55rem 0}ul.list li p{margin:0}
ul.tree li{margin:.15rem 0}
del,ins{text-decoration:none}del code::before{content:"− "}ins code::before{content:"+ "}del{color:var(--bad)}ins{color:var(--ok)}
.bar{display:inline-block;width:6rem;height:.5rem;background:var(--line);margin-inline-start:.6rem}.bar i{display:block;height:100%;background:var(--accent)}
nav ol{columns:2;padding-inline-start:1.2rem}a{color:var(--accent)}
@media print{body{max-width:none;padding:0;font-size:10pt}nav{display:none}h2,h3,h4{break-after:avoid}.record,.finding,.change,tr{break-inside:avoid}a{color:inherit;text-decoration:none}}
)CSS";

const char *className(Status status)
{
    static const char *const kNames[] = {"ok", "advice", "warn", "bad", "unknown", "skipped"};
    return kNames[static_cast<size_t>(status)];
}

QString text(const QString &plain)
{
    return plain.toHtmlEscaped();
}

QString element(const char *name, const QString &inner, const QString &attributes = {})
{
    const QString tag = QLatin1String(name);
    return u'<' + tag + attributes + u'>' + inner + u"</"_s + tag + u'>';
}

QString attribute(const char *name, const QString &value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(QLatin1String(name), value.toHtmlEscaped());
}

QString lines(const QString &plain)
{
    return text(plain).replace(u'\n', u"<br>"_s);
}

QString drawing(Status status)
{
    QString svg = QString::fromUtf8(statusDrawing(status));
    const QString start = u"<svg"_s;
    return start + u" class=\"mark %1\" aria-hidden=\"true\" "_s.arg(QLatin1String(className(status))) +
           svg.mid(start.size()).simplified();
}

QString marked(const std::optional<Status> &status)
{
    return status ? drawing(*status) : QString();
}

QString link(const QString &inner, const QString &target)
{
    if (target.isEmpty())
        return inner;
    const bool outside = target.startsWith(u"https://"_s);
    return element("a", inner, attribute("href", outside ? target : u'#' + target));
}

/// One method for each kind of block.
struct HtmlBlocks
{
    QString operator()(const Heading &heading) const
    {
        // The title of the document is h1, those of sections h2.
        const QByteArray name = "h" + QByteArray::number(std::clamp(heading.level, 1, 3) + 1);
        return element(name.constData(), text(heading.text), attribute("id", heading.anchor));
    }

    QString operator()(const Paragraph &paragraph) const
    {
        const char *tone = paragraph.tone == Paragraph::Tone::Lead    ? " class=\"lead\""
                           : paragraph.tone == Paragraph::Tone::Faint ? " class=\"faint\""
                                                                      : "";
        return element("p", text(paragraph.text), QLatin1String(tone));
    }

    QString operator()(const VerdictBlock &verdict) const
    {
        QString inner;
        if (verdict.score)
            inner += element("span", QString::number(*verdict.score), u" class=\"score\""_s);
        inner += element("div", drawing(verdict.status) + text(verdict.word), u" class=\"word\""_s);
        inner +=
            element("p", text(verdict.sentence)) + element("p", text(verdict.remark), u" class=\"remark\""_s);
        return element("div", inner,
                       u" class=\"verdict %1\""_s.arg(QLatin1String(className(verdict.status))));
    }

    QString operator()(const Checklist &list) const
    {
        QString items;
        for (const Checklist::Item &item : list.items) {
            QString inner = element("strong", link(text(item.text), item.target));
            if (!item.detail.isEmpty())
                inner += element("p", text(item.detail));
            if (!item.remark.isEmpty())
                inner += element("p", text(item.remark), u" class=\"remark\""_s);
            const QString box = list.toTick ? u"☐ "_s : QString();
            items += element("li", marked(item.status) + element("div", box + inner));
        }
        return element("ul", items, u" class=\"list\""_s);
    }

    static QString cell(const Cell &cell)
    {
        QString inner = cell.code ? element("code", text(cell.text)) : lines(cell.text);
        inner = marked(cell.status) + link(inner, cell.target);
        if (cell.share) {
            const QString width = QString::number(std::clamp(*cell.share, 0.0, 1.0) * 100, 'f', 0);
            inner +=
                u"<span class=\"bar\" aria-hidden=\"true\"><i style=\"width:%1%\"></i></span>"_s.arg(width);
        }
        return inner;
    }

    QString operator()(const Table &table) const
    {
        QString head;
        for (const QString &header : table.headers)
            head += element("th", text(header), u" scope=\"col\""_s);
        QString body;
        for (const QList<Cell> &row : table.rows) {
            QString cells;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const bool names = table.headers.isEmpty() && i == 0;
                cells +=
                    names ? element("th", cell(row[i]), u" scope=\"row\""_s) : element("td", cell(row[i]));
            }
            body += element("tr", cells);
        }
        return element("table", (head.isEmpty() ? QString() : element("thead", element("tr", head))) +
                                    element("tbody", body));
    }

    QString operator()(const RecordBlock &record) const
    {
        QStringList facts{element("strong", element("code", text(record.name))), text(record.type)};
        for (const QString &fact : {record.ttl, record.note}) {
            if (!fact.isEmpty())
                facts.append(element("span", text(fact), u" class=\"faint\""_s));
        }
        return element("div", facts.join(u" &nbsp; "_s) + element("pre", text(record.value)),
                       u" class=\"record\""_s);
    }

    QString operator()(const FindingBlock &finding) const
    {
        const QString box = finding.toTick ? u"☐ "_s : QString();
        QString inner = element("h4", box + drawing(finding.status) + text(finding.title));
        QStringList facts{text(finding.word), element("code", text(finding.id))};
        if (!finding.subject.isEmpty())
            facts.append(element("code", text(finding.subject)));
        inner += element("div", facts.join(u" · "_s), u" class=\"remark\""_s);
        if (!finding.detail.isEmpty())
            inner += element("p", text(finding.detail));
        if (!finding.evidence.isEmpty()) {
            QString evidence;
            for (const QString &line : finding.evidence)
                evidence += element("pre", text(line));
            inner += element("div", evidence, u" class=\"evidence\""_s);
        }
        if (!finding.fix.isEmpty())
            inner += element("p", element("strong", text(say(QT_TRANSLATE_NOOP("Report", "What to do:")))) +
                                      u' ' + text(finding.fix));
        QStringList last;
        if (!finding.actor.isEmpty())
            last.append(text(finding.actor));
        if (!finding.reference.isEmpty())
            last.append(link(text(finding.reference), finding.url));
        inner += element("div", last.join(u" · "_s), u" class=\"remark\""_s);
        return element("article", inner,
                       u" class=\"finding %1\""_s.arg(QLatin1String(className(finding.status))) +
                           attribute("id", finding.anchor));
    }

    QString operator()(const Tree &tree) const
    {
        QString rows;
        for (const Tree::Row &row : tree.rows)
            rows += element("li",
                            element("code", text(row.text)) + u' ' +
                                element("span", text(row.note), u" class=\"faint\""_s),
                            u" style=\"margin-inline-start:%1em\""_s.arg(QString::number(row.depth * 1.6)));
        return element("ul", rows, u" class=\"tree\""_s);
    }

    QString operator()(const ChangeBlock &change) const
    {
        QString inner = element("h4", text(change.title));
        for (const QString &value : change.removed)
            inner += element("pre", element("del", element("code", text(value))));
        for (const QString &value : change.added)
            inner += element("pre", element("ins", element("code", text(value))));
        for (const QString &note : change.notes)
            inner += element("div", text(note), u" class=\"remark\""_s);
        return element("div", inner, u" class=\"change\""_s);
    }
};

QString logoHtml(const Logo &logo)
{
    const QString type = logo.format == Logo::Format::Png ? u"image/png"_s : u"image/svg+xml"_s;
    const QString data = QString::fromLatin1(logo.data.toBase64());
    return u"<img class=\"logo\" alt=\"\" src=\"data:%1;base64,%2\">"_s.arg(type, data);
}

QString headerHtml(const Report &report)
{
    const Cover &cover = report.cover;
    QString inner = cover.logo ? logoHtml(*cover.logo) : QString();
    inner += element("div", text(cover.title), u" class=\"kicker\""_s);
    inner += element("h1", text(cover.domain));
    if (!cover.ascii.isEmpty())
        inner += element("div", element("code", text(cover.ascii)));
    for (const QString &mark : {cover.marking, cover.stamp}) {
        if (!mark.isEmpty())
            inner += element("p", element("span", text(mark), u" class=\"stamp\""_s));
    }
    QString facts;
    for (const auto &[name, value] : cover.facts)
        facts += element("tr", element("th", text(name), u" scope=\"row\""_s) + element("td", text(value)));
    return element("header", inner + element("table", element("tbody", facts)));
}

} // namespace

QByteArray statusDrawing(Status status)
{
    static const char *const kNames[] = {"ok", "advice", "warn", "bad", "unknown", "skipped"};
    QFile file(u":/posthorn/report/status-%1.svg"_s.arg(QLatin1String(kNames[static_cast<size_t>(status)])));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QByteArray svg = opened ? file.readAll() : QByteArray("<svg/>");
    const qsizetype from = svg.indexOf("<!--");
    const qsizetype to = svg.indexOf("-->");
    if (from >= 0 && to > from)
        svg.remove(from, to + 3 - from);
    return svg;
}

quint32 statusColor(Status status)
{
    // Found by search: at least 4.5:1 on white, and far apart for people who confuse colours.
    static constexpr quint32 kColors[] = {0x1c6b6b, 0x2a5db0, 0xa35a0a, 0x7a0000, 0x5a5f66, 0x686d73};
    return kColors[static_cast<size_t>(status)];
}

QByteArray htmlOf(const Report &report)
{
    QString contents;
    QString body;
    for (const Section &section : report.sections) {
        contents += element("li", link(text(section.title), section.id));
        body += u"<section>"_s + HtmlBlocks()(Heading{1, section.title, section.id});
        for (const Block &block : section.blocks)
            body += std::visit(HtmlBlocks(), block) + u'\n';
        body += u"</section>\n"_s;
    }
    if (!report.leftOut.isEmpty())
        body += element("p", text(leftOutText(report)), u" class=\"faint\""_s);
    const QString nav = element("nav", element("h2", text(say(QT_TRANSLATE_NOOP("Report", "Contents")))) +
                                           element("ol", contents));
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            report.language.toHtmlEscaped(), report.rightToLeft ? u"rtl"_s : u"ltr"_s);
    html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            u"'unsafe-inline'; "
            "img-src data:\">\n"_s;
    html += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    html += u"<meta name=\"generator\" content=\"%1\">\n"_s.arg(text(report.program));
    html += element("title", text(report.title)) + u'\n';
    html += element("style", QString::fromLatin1(kStyle)) + u"\n</head>\n<body>\n"_s;
    html += headerHtml(report) + u'\n' + nav + u"\n<main>\n"_s + body + u"</main>\n"_s;
    html +=
        element("footer", element("p", text(report.program + u" · "_s + report.id), u" class=\"faint\""_s));
    html += u"\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace posthorn::report
