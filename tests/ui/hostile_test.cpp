// SPDX-License-Identifier: GPL-3.0-or-later
// Records that mean harm change nothing but their own cell.
#include "tests/ui/windowfixture.h"
#include "ui/areas/areapage.h"
#include "ui/common/plainlabel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QToolTip>
#include <QTreeWidget>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DomainName kDomain = DomainName::literal("evil.example");

/// HTML, controls, a bidi override and 60 KB of text, where records of mail stand.
QByteArray hostileZone()
{
    QByteArray big;
    for (int i = 0; i < 240; ++i)
        big += " \"" + QByteArray(250, 'x') + '"';
    return "$ORIGIN evil.example.\n$TTL 3600\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.175.48.1\n"
           "@ MX 10 \\<b\\>mx\n\\<b\\>mx A 192.175.48.2\n"
           "@ TXT \"v=spf1 include:<img/src=x>.evil.example exists:\\226\\128\\174x.example -all\"\n"
           "@ TXT" +
           big +
           "\n"
           "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:<script>alert(1)</script>@evil.example\"\n"
           "default._domainkey TXT \"v=DKIM1; n=<h1>; p=\\027[31m\"\n";
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageShowsItPlain();
};

void HostileTest::everyPageShowsItPlain()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"evil.zone"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(hostileZone());
    file.close();
    cli::LookupSettings lookup;
    lookup.zoneFiles = {file.fileName()};
    WindowFixture fixture(lookup);
    QVERIFY(fixture.openAndWait(kDomain));
    fixture.window().setDepth(ui::Depth::Expert);
    const QSize size = fixture.window().size();
    for (const ui::PageRow &row : fixture.view().rows()) {
        fixture.view().openPage(row.id);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window().size(), size);
        for (const QLabel *label : fixture.window().findChildren<QLabel *>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(!label->text().contains(QChar(0x202e)),
                     qPrintable(row.id + u": "_s + label->objectName() + u' ' + label->text().left(200)));
            QVERIFY(!label->text().contains(QChar(0x1b)));
        }
    }
    for (const QPlainTextEdit *box : fixture.window().findChildren<QPlainTextEdit *>()) {
        QVERIFY(!box->toPlainText().contains(QChar(0x202e)));
        QVERIFY(!box->toPlainText().contains(QChar(0x1b)));
    }
    for (const QTableView *table : fixture.window().findChildren<QTableView *>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                QVERIFY(!cell.data().toString().contains(QChar(0x202e)));
                QVERIFY(cell.data().toString().size() < 1000);
                QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
            }
        }
    }
}

QTEST_MAIN(HostileTest)
#include "hostile_test.moc"
