// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import of members in the window, driven by keys: from the page of members and back, corrections on the spot, the
// answer about a strange branch, duplicates, the template.
#include "ui/ui_support.h"

#include "core/activity/count_keeper.h"
#include "core/membership/membership_service.h"
#include "support/scripted_prompter.h"
#include "ui/flows/import_template.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/import/import_panel.h"
#include "ui/pages/import/member_import_page.h"
#include "ui/pages/members/member_list_model.h"
#include "ui/pages/members/members_page.h"
#include "ui/unit_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTemporaryDir>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Period;
using membership::PersonField;
using organization::RowOutcome;
using organization::Severity;
using pages::MembersPage;

namespace {

struct MemberImport
{
    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<MembersPage> page;
    QList<base::UnitId> branches;
    base::PersonId known;

    MemberImport()
    {
        office.workspace->setPeriod(Period::quarter(2022, 3));
        branches = office.workspace->tree().childIds(office.communes.at(0));
        membership::NewMember member;
        member.person.fullName = u"Lê Thị Kim Dung"_s;
        member.person.birthDate = base::PartialDate(2000, 12, 3);
        member.event.kind = membership::EventKind::Register;
        member.event.unit = branches.at(0);
        member.event.onDate = QDate(2022, 1, 1);
        const auto added = membership::MembershipService(office.workspace->database()).add(member);
        REQUIRE_OK(added);
        known = *added;
        office.workspace->setUnit(office.communes.at(0));
        page = std::make_unique<MembersPage>(*office.workspace, prompter);
        showActive(*page, {1086, 658});
        page->setScope(office.communes.at(0).value(), office.workspace->period());
        settle();
        page->firstFocus()->setFocus();
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->isSettled(); }, 20000));
        QTest::qWait(80);
    }
    pages::MemberImportPage& import()
    {
        REQUIRE(page->importPage());
        return *page->importPage();
    }
    /// Opens the import with the keys and pastes the list.
    void paste(const QString& text)
    {
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QMimeData mime;
        mime.setText(text);
        import().take(mime);
        settle();
    }
    void goTo(int sheetRow, const QString& column)
    {
        REQUIRE(import().grid()->selectId(sheetRow, column));
        import().grid()->setFocus();
    }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            list.append(page->model()->index(row, 0).data().toString());
        }
        return list;
    }
};

const QString kList = u"Họ và tên\tNgày sinh\tChi đoàn\tSố điện thoại\n"
                      "Nguyễn Văn An\t26/3/2004\tThôn 1\t0912345678\n"
                      "Trần Thị Bích\t31/2/2003\tThôn 2\t\n"
                      "Hoàng Văn Cường\t2002\tXóm Mới\t\n"
                      "Vũ Văn Đạt\t2001\tXóm Mới\t\n"
                      "Lê Thị Kim Dung\t3/12/2000\tThôn 1\t0987654321\n"_s;

} // namespace

TEST_CASE("a list comes in by keys, is corrected on the spot and taken back whole", "[member-import]")
{
    MemberImport s;
    REQUIRE(s.names() == QStringList{u"Lê Thị Kim Dung"_s});
    s.paste(kList);
    REQUIRE(s.import().flow().stage() == flows::ImportFlow::Stage::Checking);
    QAbstractItemModelTester tester(&s.import().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(s.import().flow().preview().count(Severity::Error) == 3);
    CHECK_FALSE(s.import().flow().preview().canCommit());

    // The cursor goes to what is wrong, and typing mends it.
    s.goTo(0, u"A"_s);
    press(Qt::Key_F7);
    CHECK(s.import().grid()->currentColumnKey() == u"B"_s);
    CHECK(s.import().grid()->currentId().toInt() == 2);
    type(u"28/2/2003"_s);
    press(Qt::Key_Return);
    s.settle();
    CHECK(s.import().flow().preview().count(Severity::Error) == 2);

    // One answer for the branch that nobody knows serves both rows.
    s.goTo(3, u"C"_s);
    s.settle();
    CHECK(s.import().panel()->rowText().contains(u"Xóm Mới"_s));
    auto* meant = s.page->findChild<ui::UnitField*>(u"importMeant"_s);
    REQUIRE(meant);
    REQUIRE(meant->isVisible());
    meant->setUnit(s.branches.at(2));
    meant->setFocus();
    emit meant->editingFinished();
    s.settle();
    CHECK(s.import().flow().preview().count(Severity::Error) == 0);
    CHECK(s.import().flow().understood(4)->branch == s.branches.at(2));
    CHECK(s.import().flow().preview().count(RowOutcome::New) == 4);
    CHECK(s.import().flow().preview().count(RowOutcome::Changed) == 1);

    s.import().grid()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    s.settle();
    REQUIRE(s.import().flow().stage() == flows::ImportFlow::Stage::Done);
    press(Qt::Key_Escape);
    s.settle();
    CHECK_FALSE(s.page->importPage());
    CHECK(s.names() == QStringList{u"Nguyễn Văn An"_s, u"Trần Thị Bích"_s, u"Hoàng Văn Cường"_s, u"Lê Thị Kim Dung"_s,
                                   u"Vũ Văn Đạt"_s});
    membership::MembershipService service(s.office.workspace->database());
    CHECK(service.record(s.known)->person.phone == u"0987654321"_s);
    REQUIRE_OK(s.office.workspace->undo());
    s.settle();
    CHECK(s.names() == QStringList{u"Lê Thị Kim Dung"_s});
    CHECK(service.record(s.known)->person.phone.isEmpty());
}

TEST_CASE("what to do about somebody in the register is chosen in the panel", "[member-import]")
{
    MemberImport s;
    s.paste(u"Họ và tên\tNgày sinh\tChi đoàn\tSố điện thoại\nLê Thị Kim Dung\t2000\tThôn 1\t0987654321\n"_s);
    // Only the year fits: it is told, and taken for another person until said otherwise.
    CHECK(s.import().flow().preview().count(RowOutcome::New) == 1);
    CHECK(s.import().flow().preview().count(Severity::Warning) == 1);
    s.goTo(1, u"A"_s);
    s.settle();
    auto* twin = s.page->findChild<QComboBox*>(u"importTwin"_s);
    REQUIRE(twin);
    REQUIRE(twin->isVisible());
    twin->setFocus();
    press(Qt::Key_Home); // only what the register lacks
    emit twin->activated(twin->currentIndex());
    s.settle();
    CHECK(s.import().flow().preview().count(RowOutcome::New) == 0);
    REQUIRE(s.import().flow().understood(1)->changes.size() == 1);
    CHECK(s.import().flow().understood(1)->changes.constFirst().field == PersonField::Phone);
    CHECK(s.import().panel()->rowText().contains(u"0987654321"_s));
}

TEST_CASE("leaving the import keeps the members' page as it was", "[member-import]")
{
    MemberImport s;
    s.paste(kList);
    press(Qt::Key_Escape); // asks first
    CHECK(s.page->importPage());
    CHECK_FALSE(s.import().frame()->messageBar()->text().isEmpty());
    s.import().abandon();
    s.settle();
    CHECK_FALSE(s.page->importPage());
    CHECK(s.names() == QStringList{u"Lê Thị Kim Dung"_s});
    press(Qt::Key_N, Qt::ControlModifier); // its keys work again
    CHECK(s.page->form());
}

TEST_CASE("the template comes back without any complaint", "[member-import]")
{
    MemberImport s;
    const QTemporaryDir folder;
    const QString ending = GENERATE(as<QString>(), u"xlsx"_s, u"csv"_s);
    const QString path = folder.filePath(u"đoàn viên."_s + ending);
    REQUIRE_OK(flows::writeImportTemplate(u"membership"_s, path));
    const auto file = base::readTableFile(path);
    REQUIRE_OK(file);
    const auto words = membership::readMemberVocabulary();
    REQUIRE_OK(words);
    base::TableSheet sheet = file->sheets.at(file->firstUsefulSheet());
    const membership::MemberMapping mapping = membership::guessMemberMapping(sheet, *words);
    REQUIRE(mapping.columns.size() == 24);
    CHECK_FALSE(mapping.columns.contains(membership::MemberField::Ignore));
    // Filled in as the help sheet shows it.
    QFile json(u":/data/membership/import_template.json"_s);
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QJsonArray columns = QJsonDocument::fromJson(json.readAll()).object()[u"columns"].toArray();
    REQUIRE(columns.size() == mapping.columns.size());
    for (int column = 0; column < columns.size(); ++column) {
        CHECK(membership::toCode(mapping.columns.at(column)) == columns.at(column)[u"field"].toString());
        sheet.setCell(1, column, base::TableCell::ofText(columns.at(column)[u"example"].toString()));
    }
    sheet.setCell(1, mapping.columnOf(membership::MemberField::Branch), base::TableCell::ofText(u"Thôn 1"_s));
    membership::MemberImportService service(s.office.workspace->database());
    const auto context = service.context(QDate(2022, 7, 1));
    REQUIRE_OK(context);
    membership::MemberImportOptions options;
    options.under = s.office.communes.at(0);
    options.countsFrom = QDate(2022, 7, 1);
    const auto preview = membership::previewMembers(sheet, mapping, options, *context, *words);
    for (const auto& problem : preview.problems) {
        UNSCOPED_INFO(problem.cellName.toStdString() << " " << problem.sentence.toStdString());
    }
    CHECK(preview.problems.isEmpty());
    CHECK(preview.count(RowOutcome::New) == 1);
}
