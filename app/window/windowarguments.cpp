// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowarguments.h"

#include "app/cli/options.h"
#include "core/base/safetext.h"
#include "core/base/userinput.h"
#include "core/report/programname.h"

#include <QCoreApplication>

namespace posthorn::window {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("WindowArguments", text);
}

QString helpText()
{
    return say(QT_TRANSLATE_NOOP(
        "WindowArguments", "posthorn [DOMAIN]   opens the window, on that domain\n"
                           "  --demo [NAME]     everything from a recording: good, broken (default), "
                           "moving, offline\n"
                           "  --new-instance    a window of its own, although the program runs already\n"
                           "  --help, --version\n"
                           "All else is posthorn-cli."));
}

} // namespace

Result<WindowArguments, QString> parseWindowArguments(const QStringList &words)
{
    WindowArguments arguments;
    const QStringList demos = cli::optionOf(cli::Key::Demo).choiceList();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--help"_s || word == u"-h"_s) {
            arguments.answer = helpText();
        } else if (word == u"--version"_s) {
            arguments.answer = u"posthorn "_s + report::programVersion();
        } else if (word == u"--new-instance"_s) {
            arguments.newInstance = true;
        } else if (word == u"--demo"_s) {
            const bool named = i + 1 < words.size() && demos.contains(words[i + 1]);
            arguments.demo = named ? words[++i] : u"broken"_s;
        } else if (word.startsWith(u"--demo="_s) && demos.contains(word.mid(7))) {
            arguments.demo = word.mid(7);
        } else if (word.startsWith(u'-')) {
            return failure(
                say(QT_TRANSLATE_NOOP("WindowArguments", "There is no option “%1”. See posthorn --help."))
                    .arg(safeText(word, 60)));
        } else if (const auto domain = domainFromUser(word)) {
            arguments.domain = *domain;
        } else {
            return failure(inputErrorText(domain.error()));
        }
    }
    return arguments;
}

} // namespace posthorn::window
