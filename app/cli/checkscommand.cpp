// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkscommand.h"

#include "app/cli/findingtext.h"
#include "app/cli/marks.h"
#include "app/cli/textlayout.h"
#include "core/audit/check.h"
#include "core/base/fillin.h"
#include "core/base/jsonwriter.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Check;
using audit::Mend;
using audit::Severity;

/// A text of a check, its holes shown as <host>: there is nothing to fill them with.
QString shown(const char *text)
{
    static const QRegularExpression hole(u"\\{(\\w+)\\}"_s);
    return QCoreApplication::translate("Findings", text).replace(hole, u"<\\1>"_s);
}

Severity worstOf(const Check &check)
{
    return std::max(check.severity, check.raised.value_or(check.severity));
}

QString mendText(Mend mend)
{
    switch (mend) {
    case Mend::None:
        return said(QT_TRANSLATE_NOOP("Cli", "There is nothing to mend."));
    case Mend::Dns:
        return said(
            QT_TRANSLATE_NOOP("Cli", "A change of the domain's records mends it, and it is clear which."));
    case Mend::Ask:
        return said(QT_TRANSLATE_NOOP(
            "Cli", "A change of the domain's records mends it, once a question is answered."));
    case Mend::Manual:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Cli", "Somebody must do something outside the domain's records."));
}

QString severityLine(const Check &check, const TextStyle &style)
{
    QString mark = markOf(check.severity).text(style);
    if (!check.raised || *check.raised == check.severity)
        return mark;
    //: Two states of a check: the usual one, and another where it is worse (or harmless).
    const QString text = said(QT_TRANSLATE_NOOP("Cli", "{one}, or {other}"));
    return fillIn(text, {{u"one"_s, mark}, {u"other"_s, markOf(*check.raised).text(style)}});
}

QString explained(const Check &check, const TextStyle &style)
{
    QString out = colored(QString::fromLatin1(check.id), Color::Strong, style) + u"  "_s +
                  severityLine(check, style) + u'\n';
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            out += paragraph(text, style.width, u"  "_s, u"  "_s);
    };
    add(shown(check.text.title));
    add(shown(check.text.detail));
    const QString fix = shown(check.text.fix);
    add(fix.isEmpty() ? fix : said(QT_TRANSLATE_NOOP("Cli", "To do:")) + u' ' + fix);
    add(mendText(check.mend));
    if (audit::whoOf(check) != audit::Who::Nobody)
        add(fillIn(said(QT_TRANSLATE_NOOP("Cli", "Whose move: {who}")),
                   {{u"who"_s, audit::whoText(audit::whoOf(check))}}));
    const QString reference = QString::fromUtf8(check.reference);
    add(reference.isEmpty() ? reference : said(QT_TRANSLATE_NOOP("Cli", "See:")) + u' ' + reference);
    return out;
}

/// From here on titles stand in a column of their own.
constexpr int kColumnsWidth = 72;

QString listed(const TextStyle &style)
{
    int ids = 0;
    for (const Check *check : audit::allChecks())
        ids = std::max(ids, static_cast<int>(qstrlen(check->id)));
    const bool isWide = style.width >= kColumnsWidth;
    const QString indent(isWide ? ids + 6 : 4, u' ');
    QString out;
    std::optional<lookup::Area> area;
    for (const Check *check : audit::allChecks()) {
        if (area != audit::areaOf(*check)) {
            area = audit::areaOf(*check);
            out += (out.isEmpty() ? QString() : u"\n"_s) +
                   colored(audit::areaText(*area), Color::Strong, style) + u'\n';
        }
        const QString id = QString::fromLatin1(check->id);
        const QString title = wrapped(shown(check->text.title), style.width - static_cast<int>(indent.size()))
                                  .join(u'\n' + indent);
        out += u"  "_s + markOf(worstOf(*check)).sign(style) + u' ' +
               (isWide ? padded(id, ids + 2) : id + u'\n' + indent) + title + u'\n';
    }
    return out;
}

void writeCheck(JsonWriter &json, const Check &check)
{
    json.beginObject()
        .member("id", QString::fromLatin1(check.id))
        .member("area", lookup::areaId(audit::areaOf(check)));
    json.member("severity", audit::severityId(check.severity));
    json.key("raised").valueOrNull(check.raised ? audit::severityId(*check.raised) : QString());
    json.member("title", QCoreApplication::translate("Findings", check.text.title));
    json.member("detail", QCoreApplication::translate("Findings", check.text.detail));
    json.member("fix", QCoreApplication::translate("Findings", check.text.fix));
    json.member("mend", audit::mendId(check.mend)).member("who", audit::whoId(audit::whoOf(check)));
    json.member("reference", QString::fromUtf8(check.reference)).endObject();
}

QByteArray checksJson(const QList<const Check *> &checks)
{
    JsonWriter json;
    json.beginObject().member("schema", QStringView(u"posthorn.checks/1")).key("checks").beginArray();
    for (const Check *check : checks)
        writeCheck(json, *check);
    json.endArray().endObject();
    return json.take() + '\n';
}

Complaint unknownCheck(const QString &id)
{
    QStringList known;
    for (const Check *check : audit::allChecks())
        known.append(QString::fromLatin1(check->id));
    const QString near = nearest(id, known);
    const QString text =
        near.isEmpty()
            ? said(QT_TRANSLATE_NOOP("Cli", "There is no check \"{id}\". posthorn-cli checks lists them."))
            : said(QT_TRANSLATE_NOOP("Cli", "There is no check \"{id}\". Did you mean {near}?"));
    return {fillIn(text, {{u"id"_s, safeText(id, 60)}, {u"near"_s, near}})};
}

} // namespace

CommandInfo ChecksCommand::info() const
{
    return {Verb::Checks, "checks", QT_TRANSLATE_NOOP("Cli", "[ID]"),
            QT_TRANSLATE_NOOP("Cli", "List every check, or explain one"),
            QT_TRANSLATE_NOOP("Cli", "Lists every check that this program makes, area by area, or explains "
                                     "the one that is named. With --json, schema posthorn.checks/1.")};
}

QCoro::Task<ExitStatus> ChecksCommand::run(Invocation invocation) const
{
    Terminal &terminal = *invocation.terminal;
    const auto all = audit::allChecks();
    QList<const Check *> asked(all.begin(), all.end());
    if (invocation.words.size() > 1) {
        terminal.complain(said(QT_TRANSLATE_NOOP("Cli", "One check at a time: posthorn-cli checks [ID]")));
        co_return ExitStatus::Usage;
    }
    if (!invocation.words.isEmpty()) {
        const Check *check = audit::checkById(invocation.words.first());
        if (!check) {
            terminal.complain(unknownCheck(invocation.words.first()).text);
            co_return ExitStatus::Usage;
        }
        asked = {check};
    }
    if (invocation.settings.json)
        terminal.write(checksJson(asked));
    else
        terminal.print(invocation.words.isEmpty() ? listed(terminal.style())
                                                  : explained(*asked.first(), terminal.style()));
    co_return ExitStatus::Done;
}

} // namespace posthorn::cli
