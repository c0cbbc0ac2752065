// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/catalogue.h"
#include "core/providers/expand.h"
#include "core/providers/holes.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::Literals::StringLiterals;

namespace {

const DomainName kDomain = DomainName::literal("example.org");

const Preset &preset(const char *id)
{
    return *Catalogue::shipped().preset(QString::fromLatin1(id));
}

} // namespace

class ExpandTest : public QObject
{
    Q_OBJECT

private slots:
    void serversWithoutHoles();
    void answersFillIn();
    void unansweredIsLeftOut();
    void everySetIsComplete();
};

void ExpandTest::serversWithoutHoles()
{
    const Preset &google = preset("google-workspace");
    const MxSet *set = currentSet(google);
    QVERIFY(set);
    QVERIFY(variablesOf(google, *set).isEmpty());
    QCOMPARE(expandedHosts(google, *set, kDomain, {}), (QList<MxHost>{{1, u"smtp.google.com"_s}}));
}

void ExpandTest::answersFillIn()
{
    const Preset &microsoft = preset("microsoft-365");
    const MxSet *set = currentSet(microsoft);
    QCOMPARE(variablesOf(microsoft, *set).size(), 1);
    const PresetAnswers answers{{u"mx.host"_s, u" example-org.mail.protection.outlook.com"_s}};
    QCOMPARE(expandedHosts(microsoft, *set, kDomain, answers),
             (QList<MxHost>{{0, u"example-org.mail.protection.outlook.com"_s}}));
}

void ExpandTest::unansweredIsLeftOut()
{
    const Preset &microsoft = preset("microsoft-365");
    QVERIFY(expandedHosts(microsoft, *currentSet(microsoft), kDomain, {}).isEmpty());
}

/// With an answer to each question no server of any preset has a hole left.
void ExpandTest::everySetIsComplete()
{
    for (const Preset &one : Catalogue::shipped().presets()) {
        for (const MxSet &set : one.mx) {
            PresetAnswers answers;
            for (const Variable &variable : variablesOf(one, set))
                answers.insert(variable.id, variable.choices.isEmpty() ? u"a"_s : variable.choices.first());
            const QList<MxHost> hosts = expandedHosts(one, set, kDomain, answers);
            QVERIFY2(hosts.size() == set.hosts.size(), qPrintable(one.id));
        }
    }
}

QTEST_GUILESS_MAIN(ExpandTest)
#include "expand_test.moc"
