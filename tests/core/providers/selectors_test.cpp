// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/providers/selectors.h"

#include <QSet>
#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::StringLiterals;

class SelectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void ownSelectorsComeFirst();
    void includesTellSelectors();
    void eachIsTriedOnce();
    void theBudgetIsKept_data();
    void theBudgetIsKept();
    void manyProvidersStayWithinTheLimit();
    void fixedSelectorsOfAProvider_data();
    void fixedSelectorsOfAProvider();
};

namespace {

Recognition withMailbox(const QString &id)
{
    Recognition recognition;
    recognition.mailbox = Recognised{id, id, {}};
    return recognition;
}

QStringList namesOf(const QList<SelectorToTry> &list, bool ownOnly = false)
{
    QStringList names;
    for (const SelectorToTry &selector : list) {
        if (selector.own || !ownOnly)
            names.append(selector.selector);
    }
    return names;
}

QList<SelectorToTry> toTry(const Recognition &recognition, SelectorBudget budget = SelectorBudget::Audit,
                           const QList<DomainName> &spfHosts = {})
{
    return selectorsToTry(recognition, spfHosts, budget, Catalogue::shipped());
}

} // namespace

void SelectorsTest::ownSelectorsComeFirst()
{
    const QStringList names = namesOf(toTry(withMailbox(u"fastmail"_s)));
    QCOMPARE(names.first(6),
             (QStringList{u"fm1"_s, u"fm2"_s, u"fm3"_s, u"mesmtp"_s, u"selector1"_s, u"selector2"_s}));
    QCOMPARE(namesOf(toTry(withMailbox(u"fastmail"_s)), true).size(), 4);
    QCOMPARE(namesOf(toTry({})).first(4),
             (QStringList{u"selector1"_s, u"selector2"_s, u"google"_s, u"gapps"_s}));
}

void SelectorsTest::includesTellSelectors()
{
    Recognition recognition;
    recognition.senders = {Recognised{u"hubspot"_s, u"HubSpot"_s, {}}};
    const QStringList own = namesOf(
        toTry(recognition, SelectorBudget::Audit,
              {DomainName::literal("_spf.google.com"), DomainName::literal("4711.spf02.hubspotemail.net")}),
        true);
    QCOMPARE(own.first(2), (QStringList{u"hs1-4711"_s, u"hs2-4711"_s}));
}

void SelectorsTest::eachIsTriedOnce()
{
    const QStringList names = namesOf(toTry(withMailbox(u"mailbox-org"_s)));
    QCOMPARE(names.count(u"mbo0001"_s), 1);
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    for (const QString &name : names)
        QCOMPARE(name, name.toLower());
}

void SelectorsTest::theBudgetIsKept_data()
{
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<bool>("bulk");
    QTest::addColumn<int>("size");
    QTest::newRow("audit, nobody known") << QString() << false << kMaxSelectors;
    QTest::newRow("audit, provider known") << u"fastmail"_s << false << kMaxSelectors;
    QTest::newRow("bulk, nobody known") << QString() << true << kMaxSelectorsBulk;
    QTest::newRow("bulk, provider known") << u"fastmail"_s << true << 4 + kMaxSelectorsBulk;
    QTest::newRow("a provider that is not in the catalogue") << u"nobody"_s << true << kMaxSelectorsBulk;
}

void SelectorsTest::theBudgetIsKept()
{
    QFETCH(QString, mailbox);
    QFETCH(bool, bulk);
    QFETCH(int, size);
    const Recognition recognition = mailbox.isEmpty() ? Recognition() : withMailbox(mailbox);
    QCOMPARE(toTry(recognition, bulk ? SelectorBudget::Bulk : SelectorBudget::Audit).size(), size);
}

void SelectorsTest::manyProvidersStayWithinTheLimit()
{
    Recognition recognition;
    for (const Preset &preset : Catalogue::shipped().presets())
        recognition.senders.append({preset.id, preset.name, {}});
    QCOMPARE(toTry(recognition).size(), kMaxSelectors);
    QCOMPARE(toTry(recognition, SelectorBudget::Bulk).size(), kMaxSelectors);
}

void SelectorsTest::fixedSelectorsOfAProvider_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("expected"); // name:type, "?" optional, "~" may dangle
    QTest::newRow("Microsoft 365") << u"microsoft-365"_s << u"selector1:CNAME~ selector2:CNAME~"_s;
    QTest::newRow("Fastmail") << u"fastmail"_s << u"fm1:CNAME fm2:CNAME fm3:CNAME mesmtp:CNAME?"_s;
    QTest::newRow("a key, no alias") << u"titan"_s << u"titan1:TXT"_s;
    QTest::newRow("customer may change it") << u"google-workspace"_s << QString();
    QTest::newRow("tokens") << u"amazon-ses"_s << QString();
    QTest::newRow("below a subdomain") << u"klaviyo"_s << QString();
}

void SelectorsTest::fixedSelectorsOfAProvider()
{
    QFETCH(QString, preset);
    QFETCH(QString, expected);
    QStringList shown;
    for (const FixedSelector &fixed : fixedSelectors(*Catalogue::shipped().preset(preset))) {
        shown.append(fixed.selector + u':' + dns::typeName(fixed.type) + (fixed.required ? u""_s : u"?"_s) +
                     (fixed.mayDangle ? u"~"_s : u""_s));
    }
    QCOMPARE(shown.join(u' '), expected);
}

QTEST_GUILESS_MAIN(SelectorsTest)
#include "selectors_test.moc"
