// SPDX-License-Identifier: GPL-3.0-or-later
// Completions for shells, from the same tables as the help.
#include "app/cli/help.h"

#include <QCoreApplication>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray commandNames()
{
    QByteArrayList names;
    for (const Command *command : allCommands())
        names.append(command->info().name);
    return names.join(' ');
}

QByteArray areaIds(char between)
{
    QByteArrayList ids;
    for (const lookup::Area area : builtAreas())
        ids.append(lookup::areaId(area).toLatin1());
    return ids.join(between);
}

QByteArray flags(const QList<const Option *> &options)
{
    QByteArrayList names;
    for (const Option *option : options)
        names.append(QByteArray("--") + option->name);
    return names.join(' ');
}

// --- bash ---

QByteArray bashValue(const Option &option)
{
    const QByteArray head = QByteArray("    --") + option.name + ")\n        ";
    switch (option.words) {
    case Words::File:
        return head + "COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n";
    case Words::Areas:
        // What stands in front of the last comma is kept.
        return head +
               "local kept=\"\"; [[ $cur == *,* ]] && kept=\"${cur%,*},\"\n        COMPREPLY=($(compgen -P "
               "\"$kept\" -W '" +
               areaIds(' ') + "' -- \"${cur##*,}\")); return ;;\n";
    case Words::Choice:
        return head + "COMPREPLY=($(compgen -W '" + option.choices + "' -- \"$cur\")); return ;;\n";
    case Words::Free:
        return head + "COMPREPLY=(); return ;;\n";
    case Words::None:
    case Words::DemoName:
    case Words::Generated:
        break;
    }
    return {};
}

QByteArray bash()
{
    QByteArray out = "# Completion of posthorn-cli for bash; made from its option table.\n"
                     "_posthorn_cli()\n{\n    local cur=\"${COMP_WORDS[COMP_CWORD]}\" "
                     "prev=\"${COMP_WORDS[COMP_CWORD-1]}\" word command=\"\"\n"
                     "    case $prev in\n";
    for (const Option &option : allOptions())
        out += bashValue(option);
    out +=
        "    esac\n    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n        case $word in\n        " +
        commandNames().replace(' ', '|') +
        ") command=$word; break ;;\n        esac\n    done\n    case $command in\n";
    for (const Command *command : allCommands()) {
        const CommandInfo info = command->info();
        const QByteArray files =
            info.verb == Verb::Bulk ? "; [[ $cur == -* ]] || COMPREPLY+=($(compgen -f -- \"$cur\"))" : "";
        out += QByteArray("    ") + info.name + ") COMPREPLY=($(compgen -W '" + flags(optionsOf(info.verb)) +
               "' -- \"$cur\"))" + files + " ;;\n";
    }
    return out + "    *) COMPREPLY=($(compgen -W '" + commandNames() +
           " --help --version' -- \"$cur\")) ;;\n    esac\n}\n"
           "complete -F _posthorn_cli posthorn-cli\n";
}

// --- zsh ---

QByteArray zshQuoted(const QString &text)
{
    QString out = text;
    out.replace(u'\\', u"\\\\"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s)
        .replace(u'\'', u"'\\''"_s);
    return out.toUtf8();
}

/// The first sentence: a menu has no room for more.
QString brief(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    const QString first = end < 0 ? text : text.left(end);
    return first.endsWith(u'.') ? first.chopped(1) : first;
}

QByteArray zshValue(const Option &option)
{
    switch (option.words) {
    case Words::None:
    case Words::Generated:
        return {};
    case Words::Free:
        break;
    case Words::File:
        return QByteArray(":") + option.value + ":_files";
    case Words::Areas:
        return QByteArray(":") + option.value + ":_values -s , area " + areaIds(' ');
    case Words::Choice:
        return QByteArray(":") + option.value + ":(" + QByteArray(option.choices).replace(",", "\\,") + ')';
    case Words::DemoName:
        return QByteArray("::") + option.value + ":(" + option.choices + ')';
    }
    return QByteArray(":") + option.value + ": ";
}

QByteArray zsh()
{
    QByteArray out =
        "#compdef posthorn-cli\n# Completion of posthorn-cli for zsh; made from its option table.\n"
        "_posthorn_cli() {\n    local line state\n    _arguments -C '1:command:->command' "
        "'*::argument:->argument'\n"
        "    case $state in\n    command)\n        local -a commands=(\n";
    for (const Command *command : allCommands())
        out += QByteArray("            '") + command->info().name + ':' +
               zshQuoted(said(command->info().summary)) + "'\n";
    out += "        )\n        _describe command commands ;;\n    argument)\n        case $line[1] in\n";
    for (const Command *command : allCommands()) {
        const CommandInfo info = command->info();
        out += QByteArray("        ") + info.name + ") _arguments";
        for (const Option *option : optionsOf(info.verb)) {
            const QByteArray many = option->repeatable ? "*" : "";
            out += " \\\n            '" + many + "--" + option->name + '[' +
                   zshQuoted(brief(option->helpText())) + ']' + zshValue(*option) + "'";
        }
        out += info.verb == Verb::Bulk ? " \\\n            '1:list:_files' ;;\n" : " ;;\n";
    }
    return out + "        esac ;;\n    esac\n}\n_posthorn_cli \"$@\"\n";
}

// --- fish ---

QByteArray fishQuoted(const QString &text)
{
    QString out = text;
    return '\'' + out.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).toUtf8() + '\'';
}

QByteArray fishValue(const Option &option)
{
    switch (option.words) {
    case Words::None:
    case Words::Generated:
        return {};
    case Words::Free:
        return " -x";
    case Words::File:
        return " -rF";
    case Words::Areas:
        return " -x -a '" + areaIds(' ') + "'";
    case Words::Choice:
    case Words::DemoName:
        break;
    }
    return QByteArray(" -x -a '") + option.choices + "'";
}

QByteArray fish()
{
    QByteArray out = "# Completion of posthorn-cli for fish; made from its option table.\ncomplete -c "
                     "posthorn-cli -f\n";
    for (const Command *command : allCommands()) {
        const CommandInfo info = command->info();
        out += "complete -c posthorn-cli -n __fish_use_subcommand -a " + QByteArray(info.name) + " -d " +
               fishQuoted(said(info.summary)) + '\n';
        const QByteArray when = QByteArray("'__fish_seen_subcommand_from ") + info.name + '\'';
        for (const Option *option : optionsOf(info.verb))
            out += "complete -c posthorn-cli -n " + when + " -l " + option->name + fishValue(*option) +
                   " -d " + fishQuoted(brief(option->helpText())) + '\n';
        if (info.verb == Verb::Bulk)
            out += "complete -c posthorn-cli -n " + when + " -F\n";
    }
    return out;
}

} // namespace

QByteArray completion(Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bash();
    case Shell::Zsh:
        return zsh();
    case Shell::Fish:
        break;
    }
    return fish();
}

} // namespace posthorn::cli
