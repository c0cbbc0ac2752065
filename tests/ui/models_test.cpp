// SPDX-License-Identifier: GPL-3.0-or-later
// The window's models keep the promises that views rely on.
#include "core/dns/rdata.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/status.h"
#include "ui/mainwindow/domaincommands.h"
#include "ui/overview/troubles.h"
#include "ui/records/recordcopy.h"
#include "ui/records/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUndoStack>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using ui::DomainList;
using ui::DomainState;

namespace {

DomainName named(int number)
{
    return *DomainName::parse("d" + QByteArray::number(number) + ".example");
}

DomainState stateOf(int number)
{
    DomainState state;
    state.domain = named(number);
    return state;
}

audit::Audit auditOf(int number, audit::Verdict verdict)
{
    audit::Audit audit;
    audit.seen.domain = named(number);
    audit.seen.checkedAt = QDateTime::currentDateTimeUtc();
    audit.verdict = verdict;
    return audit;
}

void fill(DomainList *list, int count)
{
    QList<DomainState> states;
    for (int i = 0; i < count; ++i)
        states.append(stateOf(i));
    list->append(states);
}

QStringList namesOf(const DomainList &list)
{
    QStringList names;
    for (int row = 0; row < list.rowCount(); ++row)
        names.append(list.at(row).domain.toString().section(u'.', 0, 0));
    return names;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void domainListKeepsItsRows();
    void domainListTellsWhatHappens();
    void commandsAreUndone();
    void oldAuditsShrinkToVerdicts();
    void nothingSeenLeavesWhatWasSeen();
    void stoppedIsNotFailed();
    void recordsAreFilteredAndSorted();
    void recordsAreCopiedInEachForm();
    void troublesAreTold_data();
    void troublesAreTold();
};

void ModelsTest::domainListKeepsItsRows()
{
    DomainList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.append({});
    fill(&list, 5);
    list.insert(2, stateOf(9));
    QCOMPARE(namesOf(list), QStringList({u"d0"_s, u"d1"_s, u"d9"_s, u"d2"_s, u"d3"_s, u"d4"_s}));
    list.move(0, 3);
    QCOMPARE(namesOf(list), QStringList({u"d1"_s, u"d9"_s, u"d2"_s, u"d0"_s, u"d3"_s, u"d4"_s}));
    list.move(5, 1);
    QCOMPARE(list.take(2).domain, named(9));
    for (int row = 0; row < list.rowCount(); ++row)
        QCOMPARE(list.rowOf(list.at(row).domain), row);
    QCOMPARE(list.rowOf(named(9)), -1);
    QVERIFY(!list.find(named(9)));
}

void ModelsTest::domainListTellsWhatHappens()
{
    DomainList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(&list, 2);
    const QModelIndex cell = list.index(1, DomainList::Verdict);
    list.begin(named(1));
    QCOMPARE(cell.data().toString(), ui::statusText(ui::Status::Checking));
    list.finish(auditOf(1, audit::Verdict::AtRisk));
    QCOMPARE(cell.data().toString(), audit::verdictText(audit::Verdict::AtRisk));
    // A screen reader hears the verdict with the name.
    QCOMPARE(list.index(1, DomainList::Name).data(Qt::AccessibleDescriptionRole).toString(),
             audit::verdictText(audit::Verdict::AtRisk));
    // Answers about a domain that was removed meanwhile change nothing.
    list.finish(auditOf(7, audit::Verdict::Good));
    QCOMPARE(list.rowCount(), 2);
}

void ModelsTest::commandsAreUndone()
{
    DomainList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QUndoStack stack;
    stack.push(new ui::AddDomains(list, {named(0), named(1), named(2)}));
    stack.push(new ui::MoveDomain(list, 0, 2));
    stack.push(new ui::RemoveDomain(list, 0));
    QCOMPARE(namesOf(list), QStringList({u"d2"_s, u"d0"_s}));
    stack.undo();
    stack.undo();
    QCOMPARE(namesOf(list), QStringList({u"d0"_s, u"d1"_s, u"d2"_s}));
    stack.undo();
    QCOMPARE(list.rowCount(), 0);
    stack.redo();
    stack.redo();
    QCOMPARE(namesOf(list), QStringList({u"d1"_s, u"d2"_s, u"d0"_s}));
}

void ModelsTest::oldAuditsShrinkToVerdicts()
{
    DomainList list;
    constexpr int kMany = 300;
    fill(&list, kMany);
    for (int i = 0; i < kMany; ++i)
        list.finish(auditOf(i, audit::Verdict::Fair));
    int whole = 0;
    for (int row = 0; row < list.rowCount(); ++row)
        whole += list.at(row).last != nullptr;
    QVERIFY(whole < kMany);
    QVERIFY(list.find(named(kMany - 1))->last);
    QVERIFY(!list.find(named(0))->last);
    QCOMPARE(list.find(named(0))->remembered, audit::Verdict::Fair);
}

void ModelsTest::nothingSeenLeavesWhatWasSeen()
{
    DomainList list;
    fill(&list, 1);
    list.finish(auditOf(0, audit::Verdict::Good));
    list.finish(auditOf(0, audit::Verdict::Unknown));
    const DomainState &state = list.at(0);
    QCOMPARE(state.last->verdict, audit::Verdict::Good);
    QVERIFY(state.failedAt.isValid());
    QVERIFY(ui::troublesOf(state, ui::Depth::Plain).first().canRetry);
    list.finish(auditOf(0, audit::Verdict::Fair));
    QVERIFY(!list.at(0).failedAt.isValid());
    QCOMPARE(list.at(0).last->verdict, audit::Verdict::Fair);
}

void ModelsTest::stoppedIsNotFailed()
{
    DomainList list;
    fill(&list, 1);
    list.begin(named(0));
    list.stop(named(0));
    QVERIFY(list.at(0).wasStopped);
    QVERIFY(!list.at(0).failedAt.isValid());
    list.begin(named(0));
    QVERIFY(!list.at(0).wasStopped);
}

void ModelsTest::recordsAreFilteredAndSorted()
{
    ui::RecordModel model;
    ui::RecordFilter filter;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    const auto record = [](const char *name, dns::RecordType type, qint64 ttl, const QByteArray &rdata) {
        report::RecordSeen seen;
        seen.record = {DomainName::literal(name), type, std::chrono::seconds(ttl), rdata};
        seen.ttl = ttl;
        return seen;
    };
    model.setRecords({record("b.example", dns::RecordType::Txt, 900, dns::makeTxt("v=spf1 -all")),
                      record("a.example", dns::RecordType::Mx, 10000, dns::makeMx(10, named(1))),
                      record("c.example", dns::RecordType::Txt, 3600, dns::makeTxt("<b>bold</b>"))});
    QCOMPARE(model.types(), QStringList({u"MX"_s, u"TXT"_s}));
    filter.set(u"SPF1"_s, {});
    QCOMPARE(filter.rowCount(), 1);
    filter.set({}, {u"TXT"_s});
    QCOMPARE(filter.rowCount(), 1);
    filter.set({}, {});
    filter.sort(ui::RecordModel::Ttl); // by number, not by letters
    QCOMPARE(filter.index(0, ui::RecordModel::Name).data().toString(), u"b.example"_s);
    QCOMPARE(filter.index(2, ui::RecordModel::Name).data().toString(), u"a.example"_s);
    QCOMPARE(model.index(0, ui::RecordModel::Security).data().toString(), u"not known"_s);
    QVERIFY(!model.index(2, ui::RecordModel::Value).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

/// Whoever takes it in computes nothing and runs nothing.
void ModelsTest::recordsAreCopiedInEachForm()
{
    report::RecordSeen seen;
    seen.record = {DomainName::literal("=it's.example"), dns::RecordType::Txt, std::chrono::seconds(5),
                   dns::makeTxt("a \"b\", c")};
    seen.ttl = 900;
    QCOMPARE(ui::zoneLine(seen), u"=it's.example. 900 IN TXT \"a \\\"b\\\", c\""_s);
    QCOMPARE(ui::digCommand(seen), u"dig '=it'\\''s.example.' TXT"_s);
    QCOMPARE(ui::csvLine(seen), u"\"'=it's.example\",\"TXT\",\"900\",\"\"\"a \\\"\"b\\\"\", c\"\"\""_s);
    const QJsonObject json = QJsonDocument::fromJson(ui::jsonObject(seen).toUtf8()).object();
    QCOMPARE(json.value("name"_L1).toString(), u"=it's.example"_s);
    QCOMPARE(json.value("ttl"_L1).toInt(), 900);
    QCOMPARE(json.value("rdata"_L1).toString(), u"\"a \\\"b\\\", c\""_s);
}

/// What stands between us and the whole picture is said, and what does not is not.
void ModelsTest::troublesAreTold_data()
{
    using Reach = lookup::NetworkSeen::Reach;
    QTest::addColumn<lookup::Observation>("seen");
    QTest::addColumn<QStringList>("parts"); ///< of the sentences, in order
    const lookup::Observation sound;
    QTest::newRow("nothing") << sound << QStringList();
    lookup::Observation seen = sound;
    seen.network.port25 = Reach::Blocked;
    QTest::newRow("port 25") << seen << QStringList{u"blocks the mail port 25"_s};
    seen = sound;
    seen.network.port53 = Reach::Blocked;
    QTest::newRow("port 53") << seen << QStringList{u"no questions through to name servers"_s};
    seen = sound;
    seen.network.impossible.outcome = dns::Found{{dns::Record{}}, std::chrono::seconds(1)};
    QTest::newRow("rewritten") << seen << QStringList{u"rewrites DNS answers"_s};
    seen = sound;
    seen.soa.outcome = dns::Absent{dns::Absent::Kind::NxDomain, {}};
    QTest::newRow("no such domain") << seen << QStringList{u"does not exist in DNS"_s};
    seen.dnssec.emplace();
    seen.dnssec->apex.validation.security = dns::Security::Indeterminate;
    seen.dnssec->apex.validation.detail = u"no signatures"_s;
    QTest::newRow("nobody could verify that")
        << seen << QStringList{u"does not exist in DNS"_s, u"could not be verified"_s};
}

void ModelsTest::troublesAreTold()
{
    QFETCH(lookup::Observation, seen);
    QFETCH(QStringList, parts);
    audit::Audit audit;
    audit.seen = seen;
    audit.complete = true;
    DomainState state;
    state.domain = named(1);
    state.last = std::make_shared<audit::Audit>(audit);
    QStringList texts;
    for (const ui::Trouble &trouble : ui::troublesOf(state, ui::Depth::Plain))
        texts.append(trouble.text);
    QCOMPARE(texts.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(texts[i].contains(parts[i]), qPrintable(texts[i]));
}

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
