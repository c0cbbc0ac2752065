// SPDX-License-Identifier: GPL-3.0-or-later
// The table of mail servers, by mouse and by keyboard; what is done is undone.
#include "app/cli/language.h"
#include "core/providers/catalogue.h"
#include "tests/ui/names.h"
#include "tests/ui/shots.h"
#include "tests/ui/windowfixture.h"
#include "ui/draft/draft.h"
#include "ui/mxeditor/mxeditor.h"
#include "ui/mxeditor/mxmodel.h"
#include "ui/mxeditor/mxview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSpinBox>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using ui::MxModel;
using ui::Status;

namespace {

const DomainName kGood = DomainName::literal("good.posthorn.example");

records::MxTable tableFrom(const QString &rows)
{
    records::MxTable table;
    for (const QString &row : rows.split(u' ', Qt::SkipEmptyParts))
        table = table.withRow({row.section(u':', 0, 0).toUShort(), row.section(u':', 1)});
    return table;
}

ui::Wishes wishesFrom(const QString &rows)
{
    ui::Wishes wishes;
    wishes.mx = tableFrom(rows);
    return wishes;
}

QString text(const records::MxTable &table)
{
    QStringList rows;
    for (const records::MxRow &row : table.rows)
        rows.append(u"%1:%2"_s.arg(QString::number(row.preference), row.host));
    return rows.join(u' ');
}

/// The editor over the real core, which answers from the demonstration.
class EditorFixture
{
public:
    explicit EditorFixture(const QString &rows = {}, const QString &demo = u"good"_s)
        : m_english(cli::Language::choose(u"en"_s))
        , m_engine(WindowFixture::demonstration(demo))
        , m_draft(kGood, wishesFrom(rows))
        , m_editor(&m_draft, m_engine)
        , m_tester(m_editor.model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        m_editor.resize(900, 500);
        m_editor.show();
        m_editor.activateWindow();
        m_editor.view()->setFocus();
        m_isActive = QTest::qWaitForWindowActive(&m_editor);
    }

    ui::MxEditor &editor() { return m_editor; }
    MxModel &model() { return *m_editor.model(); }
    ui::MxView &view() { return *m_editor.view(); }
    ui::Draft &draft() { return m_draft; }
    QString rows() const { return text(m_draft.wishes().mx); }
    void choose(int row)
    {
        view().selectionModel()->setCurrentIndex(model().index(row, MxModel::Server),
                                                 QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
    }
    /// Keys to whatever has the focus: the table, or the cell's editor.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // an editor of a cell gives its value a little later
    }
    void type(const QString &typed) { QTest::keyClicks(QApplication::focusWidget(), typed); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }

private:
    cli::Checked<std::unique_ptr<cli::Language>> m_english;
    window::CoreEngine m_engine;
    ui::Draft m_draft;
    ui::MxEditor m_editor;
    QAbstractItemModelTester m_tester;
    bool m_isActive = false;
};

QString shownTexts(QWidget &widget)
{
    QStringList shown;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    return shown.join(u'\n');
}

} // namespace

class MxEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void keyboardAlone();
    void ranksAreShared();
    void typedLineIsUnderstood();
    void faultIsToldWhileTyping();
    void serversAreLookedUp();
    void offlineIsUnknown();
    void failoverIsTold();
    void nullMxKeepsTheRows();
    void presetIsOneStep();
    void pasteIsReadLineByLine();
    void copiesZoneLines();
    void droppedRowMoves_data();
    void droppedRowMoves();
    void randomEditsAreUndone_data();
    void randomEditsAreUndone();
    void everythingHasAName();
    void hostileTextIsPlain();
    void shots();
};

/// A whole set of servers without the mouse: two added, changed, moved, one removed, and back again.
void MxEditorTest::keyboardAlone()
{
    EditorFixture fixture;
    fixture.key(Qt::Key_Insert);
    fixture.type(u"MX1.Good.Posthorn.Example."_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.rows(), u"10:mx1.good.posthorn.example"_s);
    fixture.view().setFocus();
    fixture.key(Qt::Key_Insert);
    fixture.type(u"mx2.good.posthorn.example"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.rows(), u"10:mx1.good.posthorn.example 20:mx2.good.posthorn.example"_s);
    fixture.view().setFocus();
    fixture.choose(1);
    fixture.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(fixture.rows(), u"10:mx2.good.posthorn.example 20:mx1.good.posthorn.example"_s);
    QCOMPARE(fixture.view().currentIndex().row(), 0); // the cursor goes with the server
    fixture.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(fixture.view().currentIndex().row(), 1);
    fixture.key(Qt::Key_Right);
    fixture.key(Qt::Key_F2);
    QVERIFY(qobject_cast<QSpinBox *>(QApplication::focusWidget()) ||
            qobject_cast<QSpinBox *>(QApplication::focusWidget()->parentWidget()));
    fixture.type(u"5"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.rows(), u"5:mx2.good.posthorn.example 10:mx1.good.posthorn.example"_s);
    fixture.view().setFocus();
    fixture.choose(0);
    fixture.key(Qt::Key_Delete);
    QCOMPARE(fixture.rows(), u"10:mx1.good.posthorn.example"_s);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.rows(), u"5:mx2.good.posthorn.example 10:mx1.good.posthorn.example"_s);
    while (fixture.draft().undoStack().canUndo())
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.rows(), QString());
    fixture.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.model().rowCount(), 1);
}

void MxEditorTest::ranksAreShared()
{
    EditorFixture fixture(u"10:a.example 10:b.example 20:c.example 30:d.example"_s);
    QCOMPARE(fixture.cell(0, MxModel::Rank), u"1st (shared)"_s);
    QCOMPARE(fixture.cell(1, MxModel::Rank), u"1st (shared)"_s);
    QCOMPARE(fixture.cell(2, MxModel::Rank), u"2nd"_s);
    QCOMPARE(fixture.cell(3, MxModel::Rank), u"3rd"_s);
}

void MxEditorTest::typedLineIsUnderstood()
{
    EditorFixture fixture(u"10:a.example"_s);
    const QModelIndex cell = fixture.model().index(0, MxModel::Server);
    QVERIFY(fixture.model().setData(cell, u"mail.example.com (30)"_s, Qt::EditRole));
    QCOMPARE(fixture.rows(), u"30:mail.example.com"_s);
    QVERIFY(!fixture.model().setData(fixture.model().index(0, MxModel::Priority), 70000, Qt::EditRole));
    QVERIFY(!fixture.model().setData(fixture.model().index(0, MxModel::Priority), u"x"_s, Qt::EditRole));
    QCOMPARE(fixture.rows(), u"30:mail.example.com"_s);
}

void MxEditorTest::faultIsToldWhileTyping()
{
    EditorFixture fixture(u"10:a.example"_s);
    fixture.choose(0);
    fixture.key(Qt::Key_F2);
    fixture.type(u"192.0.2.1"_s); // replaces what is selected
    QVERIFY2(shownTexts(fixture.editor()).contains(u"An address where a name belongs"_s),
             qPrintable(shownTexts(fixture.editor())));
    fixture.key(Qt::Key_Escape);
    QVERIFY(!shownTexts(fixture.editor()).contains(u"An address"_s));
    QCOMPARE(fixture.rows(), u"10:a.example"_s);
    QVERIFY(fixture.editor().isVisible()); // Esc leaves the cell, not the window
}

void MxEditorTest::serversAreLookedUp()
{
    EditorFixture fixture(u"10:mx1.good.posthorn.example 20:nowhere.good.posthorn.example"_s);
    QCOMPARE(fixture.model().status(0), Status::Checking);
    QTRY_VERIFY(fixture.model().status(1) != Status::Checking);
    QVERIFY(fixture.model().status(0) <= Status::Advice);
    QVERIFY(fixture.model().status(1) == Status::Warn || fixture.model().status(1) == Status::Bad);
    QVERIFY(!fixture.cell(1, MxModel::Note).isEmpty());
}

void MxEditorTest::offlineIsUnknown()
{
    EditorFixture fixture(u"10:mx1.offline.posthorn.example"_s, u"offline"_s);
    QTRY_COMPARE(fixture.model().status(0), Status::Unknown);
    fixture.key(Qt::Key_Insert); // editing goes on all the same
    QCOMPARE(fixture.model().rowCount(), 2);
}

void MxEditorTest::failoverIsTold()
{
    EditorFixture fixture(u"10:a.example 20:b.example 20:c.example"_s);
    QCOMPARE(fixture.editor().preview().section(u'.', 0, 1), u"Mail goes to a.example"_s);
    QVERIFY(fixture.editor().preview().contains(
        u"If that fails, it goes to b.example, c.example, shared evenly."_s));
    fixture.model().move(0, 2);
    QVERIFY2(fixture.editor().preview().startsWith(u"Mail goes to b.example."_s),
             qPrintable(fixture.editor().preview()));
}

void MxEditorTest::nullMxKeepsTheRows()
{
    EditorFixture fixture(u"10:a.example"_s);
    auto *null = fixture.editor().findChild<QCheckBox *>();
    null->setFocus();
    fixture.key(Qt::Key_Space);
    QVERIFY(fixture.draft().wishes().mx.isNull);
    QVERIFY(!fixture.view().isEnabled());
    QVERIFY(fixture.editor().preview().contains(u"Nobody can write"_s));
    fixture.key(Qt::Key_Space);
    QCOMPARE(fixture.rows(), u"10:a.example"_s);
    QVERIFY(fixture.view().isEnabled());
}

void MxEditorTest::presetIsOneStep()
{
    EditorFixture fixture(u"10:old.example 20:older.example"_s);
    const auto *preset = providers::Catalogue::shipped().preset(u"fastmail"_s);
    fixture.editor().applyPreset(*preset, *providers::currentSet(*preset), {});
    QCOMPARE(fixture.rows(), u"10:in1-smtp.messagingengine.com 20:in2-smtp.messagingengine.com"_s);
    QCOMPARE(fixture.draft().undoStack().undoText(), u"Use the servers of Fastmail"_s);
    fixture.draft().undoStack().undo();
    QCOMPARE(fixture.rows(), u"10:old.example 20:older.example"_s);
}

void MxEditorTest::pasteIsReadLineByLine()
{
    EditorFixture fixture(u"10:a.example"_s);
    QGuiApplication::clipboard()->setText(
        u"@ 3600 IN MX 20 mx2.example.com.\n70000 b.example\n10 192.0.2.1\nmail.example.com (30)"_s);
    fixture.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(fixture.rows(), u"10:a.example 20:mx2.example.com 30:mail.example.com"_s);
    const QString said = fixture.editor().complaint();
    QVERIFY2(said.contains(u"2 servers added."_s) && said.contains(u"Line 2: 70000"_s) &&
                 said.contains(u"Line 3: 192.0.2.1"_s),
             qPrintable(said));
    fixture.draft().undoStack().undo();
    QCOMPARE(fixture.rows(), u"10:a.example"_s);
    fixture.editor().paste(u"good morning"_s);
    QVERIFY(fixture.editor().complaint().contains(u"no mail servers"_s));
}

void MxEditorTest::copiesZoneLines()
{
    EditorFixture fixture(u"10:a.example 20:b.example"_s);
    fixture.choose(1);
    fixture.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"good.posthorn.example. 3600 IN MX 20 b.example."_s);
    fixture.view().clearSelection();
    fixture.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

void MxEditorTest::droppedRowMoves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("to the front") << 2 << 0 << u"10:c 20:a 30:b"_s;
    QTest::newRow("to the end") << 0 << 3 << u"10:b 20:c 30:a"_s;
    QTest::newRow("one down") << 0 << 2 << u"10:b 20:a 30:c"_s;
    QTest::newRow("on itself") << 1 << 1 << u"10:a 20:b 30:c"_s;
    QTest::newRow("behind itself") << 1 << 2 << u"10:a 20:b 30:c"_s;
}

void MxEditorTest::droppedRowMoves()
{
    QFETCH(int, from);
    QFETCH(int, before);
    QFETCH(QString, after);
    EditorFixture fixture(u"10:a 20:b 30:c"_s);
    const std::unique_ptr<QMimeData> dragged(fixture.model().mimeData({fixture.model().index(from, 0)}));
    fixture.model().dropMimeData(dragged.get(), Qt::MoveAction, before, 0, {});
    QCOMPARE(fixture.rows(), after);
}

void MxEditorTest::randomEditsAreUndone_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever is done in whatever order: undone to the start it is the start, done again it is the end.
void MxEditorTest::randomEditsAreUndone()
{
    QFETCH(quint32, seed);
    EditorFixture fixture(u"10:a.example 20:b.example 20:c.example"_s);
    const ui::Wishes start = fixture.draft().wishes();
    QRandomGenerator random(seed);
    MxModel &model = fixture.model();
    const auto row = [&] { return model.rowCount() > 0 ? random.bounded(model.rowCount()) : 0; };
    for (int i = 0; i < 60; ++i) {
        const QString host = QChar(u'a' + random.bounded(6)) + u".example"_s;
        switch (random.bounded(10)) {
        case 0:
            model.add();
            break;
        case 1:
            model.remove({row(), row()});
            break;
        case 2:
            model.move(row(), row());
            break;
        case 3:
            model.setData(model.index(row(), MxModel::Priority), random.bounded(40), Qt::EditRole);
            break;
        case 4:
            model.setData(model.index(row(), MxModel::Server), host, Qt::EditRole);
            break;
        case 5:
            model.renumber();
            break;
        case 6:
            model.setNull(random.bounded(2) == 0);
            break;
        case 7:
            model.replace(u"Preset"_s, {{10, host}, {10, u"z.example"_s}});
            break;
        case 8:
            model.setTtl(std::chrono::seconds(300 + random.bounded(600)));
            break;
        default:
            fixture.editor().paste(u"10 %1\n90000 x.example\n%1 (15)"_s.arg(host));
        }
        if (random.bounded(5) == 0)
            fixture.draft().undoStack().undo();
        QCOMPARE(model.table(), fixture.draft().wishes().mx);
        QCOMPARE(model.preview().rows.size(), model.rowCount());
    }
    while (fixture.draft().undoStack().canRedo())
        fixture.draft().undoStack().redo();
    const ui::Wishes end = fixture.draft().wishes();
    while (fixture.draft().undoStack().canUndo())
        fixture.draft().undoStack().undo();
    QVERIFY(fixture.draft().wishes() == start);
    while (fixture.draft().undoStack().canRedo())
        fixture.draft().undoStack().redo();
    QVERIFY(fixture.draft().wishes() == end);
}

void MxEditorTest::everythingHasAName()
{
    EditorFixture fixture(u"10:a.example 20:b.example"_s);
    QCOMPARE(namelessOf(fixture.editor()).join(u','), QString());
    for (int column = 0; column < MxModel::ColumnCount; ++column)
        QVERIFY(!fixture.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    const QString whole = fixture.model().index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(whole.contains(u"a.example"_s) && whole.contains(u"1st"_s) && whole.contains(u"10"_s),
             qPrintable(whole));
}

void MxEditorTest::hostileTextIsPlain()
{
    EditorFixture fixture(u"10:a.example"_s);
    const QModelIndex cell = fixture.model().index(0, MxModel::Server);
    fixture.model().setData(cell, u"<b>x</b>\u202eevil.example"_s, Qt::EditRole);
    for (int column = 0; column < MxModel::ColumnCount; ++column) {
        const QModelIndex one = fixture.model().index(0, column);
        QVERIFY(!one.data().toString().contains(QChar(0x202e)));
        QVERIFY(!one.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }
}

void MxEditorTest::shots()
{
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        EditorFixture fixture(
            u"10:mx1.good.posthorn.example 20:mx2.good.posthorn.example 20:192.0.2.1 30:nowhere.good.posthorn.example"_s);
        QTRY_VERIFY(fixture.model().status(3) != Status::Checking);
        fixture.editor().paste(u"70000 b.example\n10 192.0.2.9"_s);
        fixture.editor().resize(900, 600);
        keepShot(fixture.editor(), u"mxeditor"_s, look);
    }
}

QTEST_MAIN(MxEditorTest)
#include "mxeditor_test.moc"
