// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QStringList optionNames()
{
    QStringList names;
    for (const Option &option : allOptions()) {
        if (!option.isHidden())
            names.append(QString::fromLatin1(option.name));
    }
    return names;
}

QString hint(const QString &near, const QString &otherwise)
{
    return near.isEmpty()
               ? otherwise
               : fillIn(said(QT_TRANSLATE_NOOP("Cli", "Did you mean {word}?")), {{u"word"_s, near}});
}

Complaint unknownOption(const QString &name)
{
    const QString near = nearest(name, optionNames());
    const QString text = said(QT_TRANSLATE_NOOP("Cli", "There is no option --{option}. {hint}"));
    const QString help = said(QT_TRANSLATE_NOOP("Cli", "posthorn-cli --help lists them."));
    return {fillIn(text, {{u"option"_s, safeText(name, 60)},
                          {u"hint"_s, hint(near.isEmpty() ? near : u"--"_s + near, help)}})};
}

Complaint unknownCommand(const QString &word)
{
    QStringList names;
    for (const Command *command : allCommands())
        names.append(QString::fromLatin1(command->info().name));
    const QString text = said(QT_TRANSLATE_NOOP("Cli", "There is no command \"{word}\". {hint}"));
    const QString help = said(
        QT_TRANSLATE_NOOP("Cli", "The commands are {list}; to look at a domain: posthorn-cli check DOMAIN"));
    return {fillIn(
        text, {{u"word"_s, safeText(word, 60)},
               {u"hint"_s, hint(nearest(word, names), fillIn(help, {{u"list"_s, names.join(u", "_s)}}))}})};
}

/// Reads one line; each step takes what it needs from the front of what is left.
class Reader
{
public:
    explicit Reader(const QStringList &line)
        : m_left(line)
    {
    }

    Checked<Arguments> read();

private:
    std::optional<Complaint> takeOption(const QString &word);
    std::optional<Complaint> takeValue(const Option &option, const std::optional<QString> &attached);
    std::optional<Complaint> takeWord(const QString &word);
    void settleNamesakes();
    std::optional<Complaint> checkVerbs() const;

    QStringList m_left;
    Arguments m_arguments;
};

Checked<Arguments> Reader::read()
{
    bool optionsEnded = false;
    while (!m_left.isEmpty()) {
        const QString word = m_left.takeFirst();
        if (!optionsEnded && word == u"--"_s) {
            optionsEnded = true;
            continue;
        }
        const bool isOption = !optionsEnded && word.startsWith(u'-') && word != u"-"_s;
        if (const auto complaint = isOption ? takeOption(word) : takeWord(word))
            return failure(*complaint);
    }
    settleNamesakes();
    if (const auto complaint = checkVerbs())
        return failure(*complaint);
    return m_arguments;
}

std::optional<Complaint> Reader::takeOption(const QString &word)
{
    if (word == u"-h"_s)
        return takeOption(u"--help"_s);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option *option = word.startsWith(u"--"_s) ? optionNamed(name, m_arguments.verb) : nullptr;
    if (!option)
        return unknownOption(word.startsWith(u"--"_s) ? name : word.mid(1));
    if (m_arguments.has(option->key) && !option->repeatable && option->value) {
        const QString text = said(QT_TRANSLATE_NOOP("Cli", "--{option} may be given once only."));
        return Complaint{fillIn(text, {{u"option"_s, name}})};
    }
    m_arguments.options[option->key]; // it is there, whatever comes behind it
    return takeValue(*option, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
}

std::optional<Complaint> Reader::takeValue(const Option &option, const std::optional<QString> &attached)
{
    const QString name = QString::fromLatin1(option.name);
    if (!option.value) {
        const QString text = said(QT_TRANSLATE_NOOP("Cli", "--{option} takes no value."));
        return attached ? std::optional(Complaint{fillIn(text, {{u"option"_s, name}})}) : std::nullopt;
    }
    std::optional<QString> value = attached;
    if (option.words == Words::DemoName) {
        // Its value may be left out: what follows is one only where it is the name of a demonstration.
        if (!value && !m_left.isEmpty() && option.choiceList().contains(m_left.first()))
            value = m_left.takeFirst();
    } else if (!value && !m_left.isEmpty() && !m_left.first().startsWith(u"--"_s)) {
        value = m_left.takeFirst();
    }
    if ((!value || value->isEmpty()) && option.words != Words::DemoName) {
        const QString text = said(QT_TRANSLATE_NOOP("Cli", "--{option} needs a value: {spelling}"));
        return Complaint{fillIn(text, {{u"option"_s, name}, {u"spelling"_s, option.spelling()}})};
    }
    if (value)
        m_arguments.options[option.key].append(*value);
    return std::nullopt;
}

std::optional<Complaint> Reader::takeWord(const QString &word)
{
    if (m_arguments.verb) {
        m_arguments.words.append(word);
        return std::nullopt;
    }
    const Command *command = commandNamed(word);
    if (!command)
        return unknownCommand(word);
    m_arguments.verb = command->info().verb;
    return std::nullopt;
}

/// An option in front of the command may have been taken for another command's of the same name.
void Reader::settleNamesakes()
{
    if (!m_arguments.verb)
        return;
    for (const Key key : m_arguments.options.keys()) {
        const Option *own = optionNamed(QString::fromLatin1(optionOf(key).name), m_arguments.verb);
        if (own && own->key != key && own->verbs.contains(*m_arguments.verb))
            m_arguments.options.insert(own->key, m_arguments.options.take(key));
    }
}

/// Each option must be one of the command's.
std::optional<Complaint> Reader::checkVerbs() const
{
    if (!m_arguments.verb)
        return std::nullopt;
    for (auto it = m_arguments.options.keyBegin(); it != m_arguments.options.keyEnd(); ++it) {
        const Option &option = optionOf(*it);
        if (option.verbs.contains(*m_arguments.verb))
            continue;
        const QString command = QString::fromLatin1(commandOf(*m_arguments.verb).info().name);
        const QString text =
            said(QT_TRANSLATE_NOOP("Cli", "The command {command} has no option --{option}. posthorn-cli "
                                          "{command} --help lists those it has."));
        return Complaint{
            fillIn(text, {{u"command"_s, command}, {u"option"_s, QString::fromLatin1(option.name)}})};
    }
    return std::nullopt;
}

} // namespace

Checked<Arguments> parseArguments(const QStringList &line)
{
    return Reader(line).read();
}

} // namespace posthorn::cli
