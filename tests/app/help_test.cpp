// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/cli/textlayout.h"
#include "tests/support/lab/program.h"

#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn::cli;

namespace {

/// Runs a checker over a text; its complaints, or nothing where it is not installed.
QString complaintsOf(const QString &program, const QStringList &arguments, const QByteArray &text)
{
    QTemporaryFile file;
    if (QStandardPaths::findExecutable(program).isEmpty() || !file.open())
        return u"not installed"_s;
    file.write(text);
    file.close();
    const auto run = posthorn::lab::runProgram(program, arguments + QStringList{file.fileName()});
    return run.status < 0 ? u"does not end"_s : QString::fromUtf8(run.err);
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionStandsInTheHelpOfItsCommands()
    {
        for (const Command *command : allCommands()) {
            const CommandInfo info = command->info();
            const QString help = helpText(info.verb, TextStyle());
            for (const Option &option : allOptions()) {
                // With its value: commands may have options of the same name.
                const bool listed = help.contains(u"  "_s + option.spelling());
                QVERIFY2(listed == (option.verbs.contains(info.verb) && !option.isHidden()), option.name);
            }
        }
    }

    void everyCommandStandsInTheProgramsHelp()
    {
        const QString help = helpText(std::nullopt, TextStyle());
        for (const Command *command : allCommands())
            QVERIFY(help.contains(u"  "_s + QLatin1String(command->info().name)));
        QVERIFY(!help.contains(u"generate"_s));
    }

    void helpFits_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {20, 40, 80, 100})
            QTest::addRow("%d columns", width) << width;
    }
    void helpFits()
    {
        QFETCH(const int, width);
        TextStyle style;
        style.width = width;
        QList<std::optional<Verb>> verbs{std::nullopt};
        for (const Command *command : allCommands())
            verbs.append(command->info().verb);
        for (const auto &verb : verbs) {
            for (const QString &line : helpText(verb, style).split(u'\n'))
                QVERIFY2(columnsOf(QStringView(line)) <= width, qPrintable(line));
        }
    }

    void manPageAndCompletionsNameEveryOption()
    {
        for (const QByteArray &text :
             {manPage(), completion(Shell::Bash), completion(Shell::Zsh), completion(Shell::Fish)}) {
            for (const Option &option : allOptions()) {
                const QByteArray name =
                    QByteArray(option.name).replace('-', text.startsWith(".TH") ? "\\-" : "-");
                QVERIFY2(text.contains(name) != option.isHidden(), option.name);
            }
            QVERIFY(!text.contains('{') || !text.startsWith(".TH"));
        }
    }

    void manPageIsSound()
    {
        const QString complaints =
            complaintsOf(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-z"_s, u"-k"_s}, manPage());
        if (complaints == u"not installed"_s)
            QSKIP("groff is not installed");
        QCOMPARE(complaints, QString());
    }

    void completionsAreSound_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bash") << u"bash"_s << completion(Shell::Bash);
        QTest::newRow("zsh") << u"zsh"_s << completion(Shell::Zsh);
        QTest::newRow("fish") << u"fish"_s << completion(Shell::Fish);
    }
    void completionsAreSound()
    {
        QFETCH(const QString, program);
        QFETCH(const QByteArray, text);
        const QString complaints = complaintsOf(program, {u"-n"_s}, text);
        if (complaints == u"not installed"_s)
            QSKIP("that shell is not installed");
        QCOMPARE(complaints, QString());
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a command") << u"posthorn-cli bu"_s << QStringList{u"bulk"_s};
        QTest::newRow("an option of the command") << u"posthorn-cli spf --i"_s << QStringList{u"--ip"_s};
        QTest::newRow("a value") << u"posthorn-cli check --fail-on w"_s << QStringList{u"warning"_s};
        QTest::newRow("an area behind a comma")
            << u"posthorn-cli check --only spf,mta"_s << QStringList{u"spf,mta-sts"_s};
        QTest::newRow("another command's option") << u"posthorn-cli check --conc"_s << QStringList();
    }
    void bashCompletes()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, words);
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not installed");
        const QString script =
            QString::fromUtf8(completion(Shell::Bash)) + u"COMP_WORDS=("_s + line +
            u")\nCOMP_CWORD=$((${#COMP_WORDS[@]}-1))\n_posthorn_cli\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"_s;
        const auto run = posthorn::lab::runProgram(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
        QCOMPARE(QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts), words);
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "help_test.moc"
