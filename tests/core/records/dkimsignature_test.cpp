// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/records/dkimsignature.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;

class DkimSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void longInputIsCut();
};

void DkimSignatureTest::places_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArrayList>("places"); // SELECTOR@DOMAIN
    const auto row = [](const char *name, const char *header, const QByteArrayList &places) {
        QTest::newRow(name) << QByteArray(header) << places;
    };
    row("one field", "DKIM-Signature: v=1; d=example.org; s=a; bh=x", {"a@example.org"});
    row("folded, as it travels",
        "From: x@y\r\nDKIM-Signature: v=1; a=rsa-sha256;\r\n\td=example.org;\r\n s=a.b;\r\n",
        {"a.b@example.org"});
    row("any case", "dkim-SIGNATURE: d=Example.ORG; s=A", {"A@Example.ORG"});
    row("two signers", "DKIM-Signature: d=example.org; s=a\nDKIM-Signature: d=esp.example; s=b\n",
        {"a@example.org", "b@esp.example"});
    row("each once", "DKIM-Signature: d=example.org; s=a\nDKIM-Signature: d=example.org; s=a\n",
        {"a@example.org"});
    row("not from the body", "Subject: x\n\nDKIM-Signature: d=example.org; s=a\n", {});
    row("no selector", "DKIM-Signature: d=example.org", {});
    row("no domain", "DKIM-Signature: s=a", {});
    row("the root is no domain", "DKIM-Signature: d=.; s=a", {});
    row("selector with an empty label", "DKIM-Signature: d=example.org; s=a..b", {});
    row("another field", "ARC-Message-Signature: d=example.org; s=a", {});
    row("rubbish", "\xff\xfe;;;\n\n\n", {});
    row("nothing", "", {});
}

void DkimSignatureTest::places()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArrayList, places);
    QByteArrayList found;
    for (const DkimKeyPlace &place : dkimKeyPlaces(header))
        found.append(place.selector + '@' + place.domain.toString().toLatin1());
    QCOMPARE(found, places);
}

void DkimSignatureTest::longInputIsCut()
{
    const QByteArray field("DKIM-Signature: d=example.org; s=a\n");
    QCOMPARE(dkimKeyPlaces(QByteArray("X-Long: ") + QByteArray(kMaxPastedHeaderOctets, 'x') + '\n' + field),
             {});
    QCOMPARE(dkimKeyPlaces(field + "X-Long: " + QByteArray(kMaxPastedHeaderOctets, 'x')).size(), 1);
}

QTEST_APPLESS_MAIN(DkimSignatureTest)
#include "dkimsignature_test.moc"
