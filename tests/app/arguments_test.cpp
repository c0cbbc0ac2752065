// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/command.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn::cli;

namespace {

QStringList split(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QString complaintOf(const QString &line)
{
    const auto arguments = parseArguments(split(line));
    return arguments ? QString() : arguments.error().text;
}

Arguments read(const QString &line)
{
    const auto arguments = parseArguments(split(line));
    if (!arguments)
        qWarning("%s", qPrintable(arguments.error().text));
    return arguments.value_or(Arguments());
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void tableIsInOrderAndEachOptionIsFound()
    {
        for (const Option &option : allOptions()) {
            QCOMPARE(&optionOf(option.key), &option);
            for (const Verb verb : {Verb::Check, Verb::Bulk, Verb::Spf, Verb::Deliver, Verb::Dkim, Verb::Plan,
                                    Verb::Snapshot, Verb::Report, Verb::Checks}) {
                if (option.verbs.contains(verb))
                    QCOMPARE(optionNamed(QString::fromLatin1(option.name), verb), &option);
            }
            QVERIFY(*option.help);
            QCOMPARE(option.value == nullptr, option.words == Words::None);
        }
    }

    void valuesStandBehindOrAreAttached()
    {
        for (const char *line :
             {"check --timeout 3 a.example", "check --timeout=3 a.example", "--timeout 3 check a.example"}) {
            const Arguments arguments = read(QLatin1String(line));
            QVERIFY(arguments.verb == Verb::Check);
            QCOMPARE(arguments.value(Key::Timeout), u"3"_s);
            QCOMPARE(arguments.words, QStringList{u"a.example"_s});
        }
    }

    void repeatableOptionsKeepTheirOrder()
    {
        QCOMPARE(read(u"check --zone b --zone a --zone=c x"_s).values(Key::Zone),
                 (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    }

    void demoTakesOnlyNamesOfDemonstrations()
    {
        QCOMPARE(read(u"check --demo moving"_s).value(Key::Demo), u"moving"_s);
        const Arguments domain = read(u"check --demo good.posthorn.example"_s);
        QVERIFY(domain.has(Key::Demo));
        QCOMPARE(domain.value(Key::Demo), QString());
        QCOMPARE(domain.words, QStringList{u"good.posthorn.example"_s});
        QVERIFY(read(u"check --demo"_s).has(Key::Demo));
        QVERIFY(read(u"check --demo --json"_s).has(Key::Json));
    }

    void twoHyphensEndTheOptions()
    {
        QCOMPARE(read(u"check -- --json"_s).words, QStringList{u"--json"_s});
        QCOMPARE(read(u"bulk -"_s).words, QStringList{u"-"_s});
    }

    void helpHasAShortName() { QVERIFY(read(u"-h"_s).has(Key::Help)); }

    void complaintsSayWhatToDo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown option") << u"check --frobnicate x"_s << u"--help"_s;
        QTest::newRow("misspelt option") << u"check --resolvr x"_s << u"--resolver?"_s;
        QTest::newRow("single hyphen") << u"check -json x"_s << u"--json?"_s;
        QTest::newRow("unknown command") << u"inspect x"_s << u"check DOMAIN"_s;
        QTest::newRow("misspelt command") << u"chek x"_s << u"check?"_s;
        QTest::newRow("domain in place of a command") << u"example.com"_s << u"posthorn-cli check DOMAIN"_s;
        QTest::newRow("value missing at the end") << u"check x --resolver"_s << u"--resolver LIST"_s;
        QTest::newRow("option in place of a value") << u"check --resolver --json x"_s << u"--resolver LIST"_s;
        QTest::newRow("empty value") << u"check --resolver= x"_s << u"--resolver LIST"_s;
        QTest::newRow("value where none belongs") << u"check --json=yes x"_s << u"no value"_s;
        QTest::newRow("twice") << u"check --timeout 1 --timeout 2 x"_s << u"once"_s;
        QTest::newRow("of another command") << u"check --ip 192.0.2.1 x"_s << u"check --help"_s;
        QTest::newRow("of a later version") << u"check --account x y"_s << u"no option --account"_s;
        QTest::newRow("hostile octets") << u"check --\u001b[31m x"_s << u"\\027[31m"_s;
    }
    void complaintsSayWhatToDo()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, part);
        const QString complaint = complaintOf(line);
        QVERIFY2(complaint.contains(part), qPrintable(complaint));
        QVERIFY2(!complaint.contains(u'{'), qPrintable(complaint));
    }

    void everyCommandIsFoundByItsName()
    {
        for (const Command *command : allCommands()) {
            QCOMPARE(commandNamed(QString::fromLatin1(command->info().name)), command);
            QCOMPARE(&commandOf(command->info().verb), command);
        }
        QCOMPARE(commandNamed(u"plam"), nullptr);
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
