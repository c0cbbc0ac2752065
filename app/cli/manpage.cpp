// SPDX-License-Identifier: GPL-3.0-or-later
// The man page, from the same tables as the help.
#include "app/cli/help.h"
#include "core/report/programname.h"

#include <QCoreApplication>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Text as troff reads it: backslashes, hyphens that are meant as such, and no request at the start of a
/// line.
QByteArray escaped(const QString &text)
{
    QString out = text;
    out.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u"…"_s, u"\\&..."_s);
    return (out.startsWith(u'.') || out.startsWith(u'\'') ? u"\\&"_s + out : out).toUtf8();
}

QByteArray section(const char *title)
{
    return QByteArray(".SH ") + title + '\n';
}

QByteArray item(const QByteArray &name, const QByteArray &text)
{
    return ".TP\n" + name + '\n' + text + '\n';
}

QByteArray bold(const QString &text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

QByteArray optionItem(const Option &option)
{
    QByteArray name = bold(u"--"_s + QLatin1String(option.name));
    if (option.value) {
        const QByteArray value = "\\fI" + escaped(QLatin1String(option.value)) + "\\fR";
        name += option.words == Words::DemoName ? " [" + value + ']' : ' ' + value;
    }
    return item(name, escaped(option.helpText()));
}

/// Which commands know an option, where not all do.
QByteArray commandNames(const Option &option)
{
    QStringList names;
    for (const Command *command : allCommands()) {
        if (option.verbs.contains(command->info().verb))
            names.append(QString::fromLatin1(command->info().name));
    }
    return names.size() == static_cast<qsizetype>(allCommands().size())
               ? QByteArray()
               : escaped(u"("_s + names.join(u", "_s) + u')') + '\n';
}

QByteArray commandsSection()
{
    QByteArray out = section("COMMANDS");
    for (const Command *command : allCommands()) {
        const CommandInfo info = command->info();
        out += item(bold(QString::fromLatin1(info.name)) + ' ' + escaped(said(info.words)),
                    escaped(said(info.description)));
    }
    return out;
}

QByteArray optionsSection()
{
    QByteArray out = section("OPTIONS");
    for (const Option &option : allOptions()) {
        if (!option.isHidden())
            out += optionItem(option) + commandNames(option);
    }
    return out;
}

QByteArray areasSection()
{
    QStringList ids;
    for (const lookup::Area area : builtAreas())
        ids.append(lookup::areaId(area));
    return section("AREAS") + escaped(ids.join(u", "_s)) + '\n';
}

QByteArray statusSection()
{
    QByteArray out = section("EXIT STATUS");
    const QStringList texts = exitStatusTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        out += item(bold(QString::number(i)), escaped(texts[i]));
    return out + ".PP\n" + escaped(u"Of several domains, the highest."_s) + '\n';
}

} // namespace

QByteArray manPage()
{
    QByteArray out = ".TH POSTHORN\\-CLI 1 \"\" \"posthorn " + report::programVersion().toUtf8() +
                     "\" \"User Commands\"\n";
    out += section("NAME") + "posthorn\\-cli \\- look at the DNS records that decide about a domain's mail\n";
    out += section("SYNOPSIS");
    for (const Command *command : allCommands()) {
        const CommandInfo info = command->info();
        out += ".B posthorn\\-cli " + QByteArray(info.name) + "\n" + escaped(said(info.words)) +
               " [\\fIOPTION\\fR...]\n.br\n";
    }
    out += commandsSection() + optionsSection() + areasSection() + statusSection();
    out += section("ENVIRONMENT") + item(bold(u"NO_COLOR"_s), "No colour where it is set.") +
           item(bold(u"COLUMNS"_s), "How wide lines are where output is no terminal.");
    return out;
}

} // namespace posthorn::cli
