// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/textlayout.h"
#include "core/base/fillin.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kWidestName = 24; ///< a longer option has its text on the next line

/// Names on the left, texts on the right; below each other where it is narrow.
QString table(const QList<std::pair<QString, QString>> &rows, const TextStyle &style)
{
    int column = 0;
    for (const auto &[name, text] : rows)
        column = std::max(column, std::min(columnsOf(QStringView(name)), kWidestName));
    column += 4;
    const bool isNarrow = style.width < 2 * column;
    const QString indent(isNarrow ? 6 : column, u' ');
    QString out;
    for (const auto &[name, text] : rows) {
        const bool fits = !isNarrow && columnsOf(QStringView(name)) <= column - 4;
        if (!fits)
            out += paragraph(name, style.width, u"  "_s, u"    "_s);
        out += paragraph(text, style.width, fits ? padded(u"  "_s + name, column) : indent, indent);
    }
    return out;
}

QString titled(const QString &title, const QString &body, const TextStyle &style)
{
    return u'\n' + colored(title, Color::Strong, style) + u'\n' + body;
}

QString optionTable(const QList<const Option *> &options, const TextStyle &style)
{
    QList<std::pair<QString, QString>> rows;
    for (const Option *option : options)
        rows.append({option->spelling(), option->helpText()});
    return titled(said(QT_TRANSLATE_NOOP("Cli", "Options")), table(rows, style), style);
}

QString areasText(const TextStyle &style)
{
    QStringList ids;
    for (const lookup::Area area : builtAreas())
        ids.append(lookup::areaId(area));
    return titled(said(QT_TRANSLATE_NOOP("Cli", "Areas")),
                  paragraph(ids.join(u", "_s), style.width, u"  "_s, u"  "_s), style);
}

QString statusTable(const TextStyle &style)
{
    QList<std::pair<QString, QString>> rows;
    const QStringList texts = exitStatusTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows.append({QString::number(i), texts[i]});
    return titled(said(QT_TRANSLATE_NOOP("Cli", "Exit status")), table(rows, style), style);
}

QString usage(const QString &rest, const TextStyle &style)
{
    //: In front of how the program is called.
    return paragraph(said(QT_TRANSLATE_NOOP("Cli", "Usage:")) + u" posthorn-cli "_s + rest, style.width, {},
                     u"  "_s);
}

QString programHelp(const TextStyle &style)
{
    QList<std::pair<QString, QString>> commands;
    for (const Command *command : allCommands()) {
        const CommandInfo info = command->info();
        commands.append({QString::fromLatin1(info.name) + u' ' + said(info.words), said(info.summary)});
    }
    QList<const Option *> common;
    for (const Option &option : allOptions()) {
        if (!option.isHidden() && option.verbs.contains(Verb::Checks))
            common.append(&option);
    }
    return usage(said(QT_TRANSLATE_NOOP("Cli", "COMMAND [OPTION…]")), style) + u'\n' +
           paragraph(
               said(QT_TRANSLATE_NOOP("Cli", "Looks at the DNS records that decide about a domain's mail: "
                                             "whether it arrives, and whether it can be forged.")),
               style.width, {}, {}) +
           titled(said(QT_TRANSLATE_NOOP("Cli", "Commands")), table(commands, style), style) +
           optionTable(common, style) + u'\n' +
           paragraph(said(QT_TRANSLATE_NOOP("Cli", "Each command has more: posthorn-cli COMMAND --help")),
                     style.width, {}, {}) +
           statusTable(style);
}

QString commandHelp(Verb verb, const TextStyle &style)
{
    const CommandInfo info = commandOf(verb).info();
    const QList<const Option *> options = optionsOf(verb);
    const bool hasAreas =
        std::any_of(options.begin(), options.end(), [](const Option *o) { return o->words == Words::Areas; });
    const QString rest = QString::fromLatin1(info.name) + u' ' + said(info.words) + u' ' +
                         said(QT_TRANSLATE_NOOP("Cli", "[OPTION…]"));
    return usage(rest, style) + u'\n' + paragraph(said(info.description), style.width, {}, {}) +
           optionTable(options, style) + (hasAreas ? areasText(style) : QString()) + statusTable(style);
}

} // namespace

QList<const Option *> optionsOf(Verb verb)
{
    QList<const Option *> options;
    for (const Option &option : allOptions()) {
        if (!option.isHidden() && option.verbs.contains(verb))
            options.append(&option);
    }
    return options;
}

QStringList exitStatusTexts()
{
    return {said(QT_TRANSLATE_NOOP("Cli", "Done, and nothing is as bad as --fail-on says.")),
            said(QT_TRANSLATE_NOOP("Cli", "Done, and something is.")),
            said(QT_TRANSLATE_NOOP("Cli", "Wrong usage or unusable input: nothing was asked.")),
            said(QT_TRANSLATE_NOOP("Cli", "It could not be done: no resolver answered, what decides could "
                                          "not be seen, or it was stopped."))};
}

QString helpText(std::optional<Verb> verb, const TextStyle &style)
{
    return verb ? commandHelp(*verb, style) : programHelp(style);
}

} // namespace posthorn::cli
