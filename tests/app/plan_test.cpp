// SPDX-License-Identifier: GPL-3.0-or-later
// The commands plan and dkim keygen, as somebody runs them.
#include "tests/app/programsupport.h"
#include "tests/support/jsonschema.h"
#include "tests/support/lab/cli.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using posthorn::lab::CliRun;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(POSTHORN_RESOURCES "/schema/plan-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

CliRun run(const QStringList &arguments)
{
    return posthorn::lab::Cli().run(arguments);
}

QString written(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString name = folder.filePath(u"file"_s);
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return name;
}

} // namespace

class CliPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = posthorn::lab::Cli::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }
    void plansInWords()
    {
        const CliRun plan = run({u"plan"_s, u"--demo"_s, u"broken"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(plan.status, 1); // with questions open, something bad remains
        QVERIFY(plan.out.contains("+ v=spf1 ") && plan.out.contains("--answer "));
        const CliRun good = run({u"plan"_s, u"--demo"_s, u"good"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(good.status, 0);
    }
    void writesItsSchema()
    {
        const CliRun plan = run({u"plan"_s, u"--demo"_s, u"broken"_s, u"--json"_s});
        QCOMPARE(schemaFault(plan.json(), schema(), schema()), QString());
        QCOMPARE(plan.json()[u"domain"].toString(), u"broken.posthorn.example"_s);
        QVERIFY(!plan.json()[u"changes"].toArray().isEmpty());
        QCOMPARE(run({u"plan"_s, u"--demo"_s, u"broken"_s, u"--format"_s, u"json"_s}).json()[u"changes"],
                 plan.json()[u"changes"]);
    }
    void writesWhatAnOverlayReads()
    {
        QTemporaryDir folder;
        const CliRun zone = run({u"plan"_s, u"--demo"_s, u"broken"_s, u"--format"_s, u"zone"_s});
        const QString overlay = written(folder, zone.out);
        const CliRun again = run({u"plan"_s, u"--demo"_s, u"broken"_s, u"--overlay"_s, overlay, u"--json"_s});
        QCOMPARE(again.json()[u"changes"].toArray(), QJsonArray()); // nothing is left to plan
    }
    void answersQuestions()
    {
        const QStringList plan{u"plan"_s, u"--demo"_s, u"broken"_s, u"--json"_s};
        const QByteArray asked = run(plan).out;
        QVERIFY(asked.contains("dmarc.policy-none"));
        const CliRun answered = run(plan + QStringList{u"--answer"_s, u"dmarc.policy-none=quarantine"_s});
        QVERIFY(answered.out.contains("p=quarantine"));
        const CliRun wrong = run(plan + QStringList{u"--answer"_s, u"dmarc.policy-none=perhaps"_s});
        QVERIFY(wrong.out.contains("is no answer to this"));
    }
    void saysWhatIsWrongWithAWish()
    {
        QTemporaryDir folder;
        const QString wish = written(folder, R"({"schema":"posthorn.desired/1","dmarc":{"policy":"rejct"}})");
        const CliRun plan = run({u"plan"_s, u"--demo"_s, u"good"_s, u"--desired"_s, wish});
        QCOMPARE(plan.status, 2);
        QVERIFY2(plan.err.contains("/dmarc/policy"), plan.err.constData());
        QCOMPARE(run({u"plan"_s, u"--demo"_s, u"good"_s, u"--preset"_s, u"googel-workspace"_s}).status, 2);
        QVERIFY(run({u"plan"_s, u"--demo"_s, u"good"_s, u"--preset"_s, u"googel-workspace"_s})
                    .err.contains("google-workspace"));
        QCOMPARE(run({u"plan"_s, u"--demo"_s, u"good"_s, u"--answer"_s, u"nothing"_s}).status, 2);
    }
    void plansNothingAgainstTheUnknown()
    {
        const CliRun plan = run({u"plan"_s, u"--demo"_s, u"offline"_s, u"--timeout"_s, u"1"_s});
        QCOMPARE(plan.status, 3);
        QVERIFY(plan.out.isEmpty() && !plan.err.isEmpty());
    }
    void makesAKeyThatItsOwnerAloneMayRead()
    {
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        const CliRun made = run({u"dkim"_s, u"keygen"_s, u"example.com"_s, u"s1"_s});
        const CliRun again = run({u"dkim"_s, u"keygen"_s, u"example.com"_s, u"s1"_s});
        const CliRun edwards = run(
            {u"dkim"_s, u"keygen"_s, u"example.com"_s, u"s2"_s, u"--algorithm"_s, u"ed25519"_s, u"--json"_s});
        const CliRun weak = run({u"dkim"_s, u"keygen"_s, u"example.com"_s, u"s3"_s, u"--bits"_s, u"1024"_s});
        QDir::setCurrent(before);
        QCOMPARE(made.status, 0);
        QVERIFY2(made.out.startsWith("s1._domainkey.example.com. 3600 IN TXT \"v=DKIM1; k=rsa; p=MII"),
                 made.out.constData());
        QCOMPARE(made.out.count("\" \""), 1); // cut at 255 octets
        QVERIFY(!made.out.contains("PRIVATE"));
        const QFileInfo key(folder.filePath(u"example.com.s1.pem"_s));
        QCOMPARE(key.permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(key.size() > 1500);
        QCOMPARE(again.status, 2); // never over a key that is there
        QCOMPARE(edwards.json()[u"value"].toString().size(),
                 qsizetype(u"v=DKIM1; k=ed25519; p="_s.size() + 44));
        QCOMPARE(weak.status, 2);
    }
};

QTEST_GUILESS_MAIN(CliPlanTest)
#include "plan_test.moc"
