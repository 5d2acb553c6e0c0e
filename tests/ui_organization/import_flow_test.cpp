// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_organization/import_support.h"

#include "support/workbook_builder.h"

#include <QSignalSpy>
#include <QUrl>

using namespace doancoso;
using namespace doancoso::tests;
using flows::ImportUnitsFlow;
using organization::ImportField;
using organization::RowOutcome;
using organization::Severity;
using Stage = flows::ImportUnitsFlow::Stage;

namespace {

struct Conversation : ImportOffice
{
    ImportUnitsFlow flow{office.workspace->database(), prompter, options};
    QStringList failures;
    QStringList sentences;

    Conversation()
    {
        QObject::connect(&flow, &ImportUnitsFlow::failed, &flow,
                         [this](const base::Error& error) { failures.append(error.userText); });
        QObject::connect(&flow, &ImportUnitsFlow::told, &flow,
                         [this](const QString& sentence) { sentences.append(sentence); });
    }

    QString readFailing(const QString& name, const QByteArray& bytes)
    {
        failures.clear();
        flow.readFile(write(name, bytes));
        rest(flow);
        REQUIRE(failures.size() == 1);
        return failures.constFirst();
    }
};

} // namespace

TEST_CASE("a file is chosen, corrected, imported and taken back", "[import]")
{
    Conversation talk;
    talk.prompter.answers = {talk.write(QStringLiteral("xã.csv"), smallList().toUtf8())};
    const int before = talk.units();
    talk.flow.chooseFile(talk.office.folder.path());
    CHECK(talk.flow.stage() == Stage::Reading);
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Checking);
    CHECK(talk.flow.file().fileName == vi("xã.csv"));
    CHECK(talk.flow.folder() == talk.office.folder.path());
    CHECK(talk.flow.preview().count(RowOutcome::Wrong) == 2);
    CHECK(talk.flow.preview().count(RowOutcome::New) == 1);
    CHECK(talk.flow.preview().count(RowOutcome::Changed) == 1);
    talk.flow.importAll(); // not while something is wrong
    CHECK(talk.flow.stage() == Stage::Checking);

    // One cell is corrected, the other row left out.
    talk.flow.setTexts({{3, 3, vi("01/02/2020")}});
    CHECK(talk.flow.isChecking());
    talk.flow.setLeftOut({4}, true);
    rest(talk.flow);
    CHECK(talk.flow.preview().count(Severity::Error) == 0);
    CHECK(talk.flow.preview().count(RowOutcome::New) == 2);
    CHECK(talk.flow.preview().count(RowOutcome::LeftOut) == 1);
    talk.flow.importAll();
    CHECK(talk.flow.stage() == Stage::Importing);
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Done);
    CHECK(talk.flow.outcome().made == 2);
    CHECK(talk.flow.outcome().changed == 1);
    CHECK(talk.units() == before + 2);

    talk.flow.takeBack();
    CHECK(talk.flow.stage() == Stage::TakingBack);
    rest(talk.flow);
    CHECK(talk.flow.stage() == Stage::Checking);
    CHECK(talk.units() == before);
    CHECK(talk.sentences.size() == 1);
    CHECK(talk.flow.preview().count(RowOutcome::New) == 2); // ready to be imported again
    CHECK(talk.failures == QStringList());
    CHECK(talk.prompter.unexpected == QStringList());
}

TEST_CASE("closing the dialog of files changes nothing", "[import]")
{
    Conversation talk;
    talk.prompter.answers = {QString::fromLatin1(ScriptedPrompter::kCancel)};
    talk.flow.chooseFile({});
    CHECK(talk.flow.stage() == Stage::Choosing);
    CHECK_FALSE(talk.flow.isBusy());
}

TEST_CASE("foreign files that are none say why, in one sentence, and nothing changes", "[import]")
{
    Conversation talk;
    const int before = talk.units();
    CHECK(talk.readFailing(QStringLiteral("cũ.xls"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 abc", 12))
              .contains(QStringLiteral(".xls")));
    CHECK(talk.readFailing(QStringLiteral("a.pdf"), "%PDF-1.7").contains(QStringLiteral("PDF")));
    CHECK_FALSE(talk.readFailing(QStringLiteral("rỗng.csv"), QByteArray()).isEmpty());
    CHECK_FALSE(talk.readFailing(QStringLiteral("trắng.csv"), ";;;\r\n;;;\r\n").isEmpty());
    CHECK_FALSE(talk.readFailing(QStringLiteral("hỏng.xlsx"), "PK\x03\x04 this is no workbook").isEmpty());
    CHECK_FALSE(talk.readFailing(QStringLiteral("nhị phân.csv"), QByteArray("a\0b\0\0c", 6)).isEmpty());
    CHECK_FALSE(talk.readFailing(QStringLiteral("nén.xlsx"), makeZip({{QStringLiteral("a.txt"), "x"}})).isEmpty());
    QByteArray cut = makeWorkbook({{{QStringLiteral("S"), QStringLiteral("<sheetData/>")}}, {}, {}, {}});
    CHECK_FALSE(talk.readFailing(QStringLiteral("đứt.xlsx"), cut.left(cut.size() / 2)).isEmpty());
    talk.failures.clear();
    talk.flow.readFile(talk.office.folder.filePath(QStringLiteral("không có.csv")));
    rest(talk.flow);
    CHECK(talk.failures.size() == 1);
    CHECK(talk.flow.stage() == Stage::Choosing);
    CHECK(talk.units() == before);
}

TEST_CASE("a bad file leaves the list that stands there, with its corrections", "[import]")
{
    Conversation talk;
    readText(talk.flow, smallList());
    talk.flow.setTexts({{3, 3, QString()}});
    rest(talk.flow);
    talk.readFailing(QStringLiteral("a.pdf"), "%PDF-1.7");
    CHECK(talk.flow.stage() == Stage::Checking);
    CHECK(talk.flow.list().isCorrected());
    CHECK(talk.flow.preview().count(Severity::Error) == 1);
}

TEST_CASE("lists in old encodings are read as Vietnamese", "[import]")
{
    Conversation talk;
    // "Tên đơn vị;Số đoàn viên" and three units in the bytes of the TCVN3 fonts.
    const QByteArray old("Tªn ®¬n vÞ;Sè ®oµn viªn\r\n§oµn x· Thä H¶i;12\r\n§oµn x· Xu©n ThiÖn;30\r\n"
                         "§oµn x· Hîp Th¾ng;25\r\n");
    talk.flow.readFile(talk.write(QStringLiteral("cũ.csv"), QString::fromUtf8(old).toLatin1()));
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Checking);
    CHECK(talk.flow.list().state().sheet.cell(1, 0).text == vi("Đoàn xã Thọ Hải"));
    CHECK(talk.flow.file().repairedCells > 0);
    CHECK(talk.flow.list().state().mapping.columnOf(ImportField::Name) == 0);
    CHECK(talk.flow.preview().count(RowOutcome::New) == 3);
}

TEST_CASE("one of several sheets is taken, the first that has content by itself", "[import]")
{
    Conversation talk;
    const auto sheet = [](const char* name) {
        return QStringLiteral("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Tên đơn vị</t></is></c></row>"
                              "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>%1</t></is></c></row></sheetData>")
            .arg(vi(name));
    };
    const QByteArray book = makeWorkbook({{{vi("Trống"), QStringLiteral("<sheetData/>")},
                                           {vi("Xã"), sheet("Đoàn xã Thọ Hải")},
                                           {vi("Phường"), sheet("Đoàn phường Lam Sơn")}},
                                          {},
                                          {},
                                          {}});
    talk.flow.readFile(talk.write(QStringLiteral("hai.xlsx"), book));
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Checking);
    CHECK(talk.flow.sheetIndex() == 1);
    CHECK(talk.flow.preview().rows.constFirst().draft.name == vi("Đoàn xã Thọ Hải"));
    talk.flow.setSheet(2);
    rest(talk.flow);
    CHECK(talk.flow.sheetIndex() == 2);
    CHECK(talk.flow.preview().rows.constFirst().draft.name == vi("Đoàn phường Lam Sơn"));
}

TEST_CASE("columns are corrected and remembered for the next list with the same headings", "[import]")
{
    Conversation talk;
    const QString list = vi("Ký hiệu riêng\tTên đơn vị\tGhi\nX1\tĐoàn xã Thọ Hải\t15\n");
    readText(talk.flow, list);
    REQUIRE(talk.flow.stage() == Stage::Checking);
    CHECK_FALSE(talk.flow.isMappingRemembered());
    talk.flow.setField(0, ImportField::Note);
    talk.flow.setField(2, ImportField::Members);
    rest(talk.flow);
    talk.flow.importAll();
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Done);
    const auto tree = talk.office.workspace->organization().treeAt(QDate(2022, 9, 30));
    const auto found = tree->search(vi("Thọ Hải"), 5);
    REQUIRE(found.size() == 1);
    const auto record = talk.office.workspace->organization().unit(found.constFirst());
    CHECK(record->contact.note == QStringLiteral("X1"));
    CHECK(record->headcounts.constFirst().members == 15);

    ImportUnitsFlow next(talk.office.workspace->database(), talk.prompter, talk.options);
    readText(next, QString(list).replace(vi("Thọ Hải"), vi("Thọ Lập")));
    CHECK(next.isMappingRemembered());
    CHECK(next.list().state().mapping.columnOf(ImportField::Members) == 2);
    CHECK(next.list().state().mapping.columnOf(ImportField::Note) == 0);
}

TEST_CASE("the line of headings can be pointed at, and there may be none", "[import]")
{
    Conversation talk;
    readText(talk.flow, vi("A\tB\nĐoàn xã Thọ Hải\t12\nĐoàn xã Thọ Lập\t13\n"));
    REQUIRE(talk.flow.stage() == Stage::Checking);
    talk.flow.setHeader(0, 1);
    talk.flow.setField(0, ImportField::Name);
    rest(talk.flow);
    CHECK(talk.flow.list().state().mapping.firstRow == 1);
    CHECK(talk.flow.preview().rows.size() == 2);
    talk.flow.setHeader(1, 0);
    rest(talk.flow);
    CHECK(talk.flow.list().state().mapping.headerLines == 0);
    CHECK(talk.flow.list().state().mapping.columnOf(ImportField::Name) == 0);
    CHECK(talk.flow.preview().count(RowOutcome::New) == 2);
}

TEST_CASE("options change what would happen: parent, day, type, names of the Union", "[import]")
{
    Conversation talk;
    readText(talk.flow, vi("Tên đơn vị\nXã Thọ Hải\nTổ đội lạ\n"));
    CHECK(talk.flow.preview().count(Severity::Error) == 1); // nobody knows what a "Tổ đội" is
    organization::ImportOptions options = talk.flow.options();
    options.defaultType = QStringLiteral("BRANCH");
    options.unionNames = true;
    options.parentUnit = talk.office.other;
    options.day = QDate(2022, 8, 1);
    options.decision = {vi("12-QĐ/ĐTN"), QDate(2022, 7, 20), {}};
    QSignalSpy changed(&talk.flow, &ImportUnitsFlow::optionsChanged);
    talk.flow.setOptions(options);
    CHECK(changed.size() == 1);
    rest(talk.flow);
    REQUIRE(talk.flow.preview().canCommit());
    CHECK(talk.flow.context()->tree.asOf() == QDate(2022, 8, 1));
    talk.flow.importAll();
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Done);
    const auto record = talk.office.workspace->organization().unit(talk.flow.outcome().newUnits.constFirst());
    CHECK(record->versions.constFirst().name == vi("Đoàn xã Thọ Hải"));
    CHECK(record->versions.constFirst().parentId == talk.office.other);
    CHECK(record->openedOn == QDate(2022, 8, 1));
    CHECK(record->events.constFirst().decision.number == vi("12-QĐ/ĐTN"));
}

TEST_CASE("importing waits for the newest correction", "[import]")
{
    Conversation talk;
    readText(talk.flow, soundList());
    talk.flow.setTexts({{1, 4, QStringLiteral("777")}});
    talk.flow.importAll();
    REQUIRE(QTest::qWaitFor([&] { return talk.flow.stage() == Stage::Done; }, 20000));
    const auto tree = talk.office.workspace->organization().treeAt(QDate(2022, 9, 30));
    const auto found = tree->search(vi("Thọ Hải"), 5);
    REQUIRE(found.size() >= 1);
    CHECK(talk.office.workspace->organization().unit(found.constFirst())->headcounts.constFirst().members == 777);
}

TEST_CASE("data that changed meanwhile are told and checked anew", "[import]")
{
    Conversation talk;
    readText(talk.flow, soundList());
    const int made = talk.flow.preview().count(RowOutcome::New);
    talk.office.open(vi("Đoàn xã Thọ Hải"), vi("Xã Thọ Hải"), QStringLiteral("COMMUNE"), talk.office.district);
    const int before = talk.units();
    talk.flow.importAll();
    rest(talk.flow);
    CHECK(talk.flow.stage() == Stage::Checking);
    REQUIRE(talk.failures.size() == 1);
    CHECK(talk.units() == before);
    CHECK(talk.flow.preview().count(RowOutcome::New) == made - 1); // it is recognised now
}

TEST_CASE("an import under way can be cancelled and leaves nothing", "[import]")
{
    Conversation talk;
    QString list = vi("Tên đơn vị\n");
    for (int i = 0; i < 1500; ++i) {
        list += vi("Chi đoàn thôn %1\n").arg(i);
    }
    const int before = talk.units();
    readText(talk.flow, list);
    REQUIRE(talk.flow.preview().count(RowOutcome::New) == 1500);
    talk.flow.importAll();
    talk.flow.cancel();
    rest(talk.flow);
    CHECK(talk.flow.stage() == Stage::Checking);
    CHECK(talk.units() == before);
    CHECK(talk.flow.preview().canCommit()); // the list is still there
}

TEST_CASE("reading can be cancelled; what comes late is thrown away", "[import]")
{
    Conversation talk;
    QMimeData mime;
    mime.setText(smallList());
    talk.flow.readMime(mime);
    talk.flow.cancel();
    CHECK(talk.flow.stage() == Stage::Choosing);
    QTest::qWait(50);
    CHECK(talk.flow.stage() == Stage::Choosing);
    CHECK(talk.flow.file().sheets.isEmpty());
    talk.flow.readMime(mime);
    readText(talk.flow, soundList()); // the second list wins
    CHECK(talk.flow.preview().count(Severity::Error) == 0);
}

TEST_CASE("an import is not taken back over the head of later changes", "[import]")
{
    Conversation talk;
    readText(talk.flow, soundList());
    talk.flow.importAll();
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Done);
    const int before = talk.units();
    talk.office.open(vi("Đoàn xã Sau"), vi("Xã Sau"), QStringLiteral("COMMUNE"), talk.office.district);
    talk.flow.takeBack();
    rest(talk.flow);
    CHECK(talk.flow.stage() == Stage::Done);
    CHECK(talk.failures.size() == 1);
    CHECK(talk.units() == before + 1);
    REQUIRE_OK(storage::Journal(talk.office.workspace->database()).undo());
    talk.flow.takeBack();
    rest(talk.flow);
    CHECK(talk.flow.stage() == Stage::Checking);
}

TEST_CASE("corrections are undone and done again with their preview", "[import]")
{
    Conversation talk;
    readText(talk.flow, smallList());
    talk.flow.setTexts({{3, 3, QString()}});
    talk.flow.setTexts({{4, 4, QStringLiteral("30")}});
    rest(talk.flow);
    CHECK(talk.flow.preview().count(Severity::Error) == 0);
    talk.flow.undo();
    talk.flow.undo();
    rest(talk.flow);
    CHECK(talk.flow.preview().count(Severity::Error) == 2);
    talk.flow.redo();
    rest(talk.flow);
    CHECK(talk.flow.preview().count(Severity::Error) == 1);
}

TEST_CASE("the clipboard may hold cells, a table or a file; a single word is no list", "[import]")
{
    Conversation talk;
    QMimeData word;
    word.setText(vi("Xuân Hồng"));
    CHECK_FALSE(ImportUnitsFlow::canRead(word));
    QMimeData cells;
    cells.setText(smallList());
    CHECK(ImportUnitsFlow::canRead(cells));
    QMimeData table;
    table.setHtml(vi("<table><tr><td>Tên đơn vị</td></tr><tr><td>Đoàn xã Thọ Hải</td></tr></table>"));
    table.setText(vi("lời bên ngoài"));
    REQUIRE(ImportUnitsFlow::canRead(table));
    talk.flow.readMime(table);
    rest(talk.flow);
    REQUIRE(talk.flow.stage() == Stage::Checking);
    CHECK(talk.flow.preview().rows.constFirst().draft.name == vi("Đoàn xã Thọ Hải"));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(talk.write(QStringLiteral("b.csv"), soundList().toUtf8()))});
    REQUIRE(ImportUnitsFlow::canRead(file));
    talk.flow.readMime(file);
    rest(talk.flow);
    CHECK(talk.flow.file().fileName == QStringLiteral("b.csv"));
}

TEST_CASE("the template is saved where the user says", "[import]")
{
    Conversation talk;
    const QString path = talk.office.folder.filePath(vi("mẫu.xlsx"));
    talk.prompter.answers = {path};
    talk.flow.saveTemplate(talk.office.folder.path());
    CHECK(QFile::exists(path));
    CHECK(talk.sentences.size() == 1);
    talk.prompter.answers = {talk.office.folder.filePath(QStringLiteral("không có/mẫu.xlsx"))};
    talk.flow.saveTemplate(talk.office.folder.path());
    CHECK(talk.failures.size() == 1);
}
