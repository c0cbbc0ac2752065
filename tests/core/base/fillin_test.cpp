// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fillin.h"

#include <QTest>

using namespace posthorn;

class FillInTest : public QObject
{
    Q_OBJECT

private slots:
    void holesAreFilledOnce();
    void unknownHolesStay();
    void unclosedHolesStay();
};

void FillInTest::holesAreFilledOnce()
{
    const FillIns values{{QStringLiteral("host"), QStringLiteral("{name}%1")},
                         {QStringLiteral("name"), QStringLiteral("x")}};
    QCOMPARE(fillIn(QStringLiteral("{host} is {name}, {host}."), values),
             QStringLiteral("{name}%1 is x, {name}%1."));
}

void FillInTest::unknownHolesStay()
{
    QCOMPARE(fillIn(QStringLiteral("a {b} c"), {}), QStringLiteral("a {b} c"));
}

void FillInTest::unclosedHolesStay()
{
    QCOMPARE(fillIn(QStringLiteral("a {b"), {{QStringLiteral("b"), QStringLiteral("x")}}),
             QStringLiteral("a {b"));
}

QTEST_GUILESS_MAIN(FillInTest)
#include "fillin_test.moc"
