// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "Sinh hoạt, cán bộ" driven by keys: meetings typed into the board and counted at once, attendance,
// activities, findings, posts and their standards, export, undo.
#include "ui/records_page_driver.h"

#include "core/activity/activity_service.h"
#include "core/activity/cadre_service.h"
#include "core/activity/meeting_service.h"
#include "core/activity/register_service.h"
#include "core/base/table_file.h"
#include "core/membership/membership_service.h"
#include "core/planning/indicator_repository.h"
#include "support/scripted_prompter.h"
#include "ui/kit/grid_roles.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/activity/activities_view.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/activity/cadres_view.h"
#include "ui/pages/activity/meetings_view.h"
#include "ui/panel_form.h"
#include "ui/person_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Period;
using pages::ActivityPage;
using pages::MeetingBoardModel;

namespace {

struct ActivityScene : RecordsPageDriver<ActivityPage>
{
    SmallOffice office;
    ScriptedPrompter prompter;
    QList<base::UnitId> branches;
    QList<base::PersonId> people;

    ActivityScene()
    {
        office.workspace->setPeriod(Period::quarter(2022, 3));
        branches = office.workspace->tree().childIds(office.communes.at(0));
        for (const char16_t* name : {u"Trịnh Xuân Đức", u"Lê Thị Kim Dung", u"Hà Thị Đào"}) {
            membership::NewMember member;
            member.person.fullName = QString::fromUtf16(name);
            member.person.birthDate = base::PartialDate(2000, 12, 3);
            member.event.kind = membership::EventKind::Register;
            member.event.unit = branches.at(0);
            member.event.onDate = QDate(2022, 1, 1);
            const auto added = membership::MembershipService(office.workspace->database()).add(member);
            REQUIRE_OK(added);
            people.append(*added);
        }
        office.workspace->setUnit(office.communes.at(0));
        page = std::make_unique<ActivityPage>(*office.workspace, prompter);
        showActive(*page, {1086, 658});
        page->setScope(office.communes.at(0).value(), office.workspace->period());
        page->firstFocus()->setFocus();
        QTest::qWait(60);
    }

    template <typename View>
    View* view()
    {
        auto* found = qobject_cast<View*>(page->view());
        REQUIRE(found);
        return found;
    }
    template <typename Field>
    Field* field(const QString& name)
    {
        REQUIRE(page->form());
        auto* found = page->form()->findChild<Field*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void write(const QString& name, const QString& text)
    {
        auto* line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        type(text);
    }
    void pick(const QString& name, const QString& code)
    {
        auto* box = field<QComboBox>(name);
        const int at = box->findData(code);
        REQUIRE(at >= 0);
        box->setFocus();
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    void takeProposal()
    {
        QTest::qWait(10);
        QWidget* proposals = QApplication::activePopupWidget();
        REQUIRE(proposals);
        QTest::keyClick(proposals, Qt::Key_Down);
        QTest::keyClick(proposals, Qt::Key_Return);
        QTest::qWait(10);
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    activity::MeetingService meetings() { return activity::MeetingService(office.workspace->database()); }
    QList<activity::Meeting> allMeetings()
    {
        const auto found = meetings().meetings({}, QDate(2022, 1, 1), QDate(2022, 12, 31));
        REQUIRE_OK(found);
        return *found;
    }
};

} // namespace

TEST_CASE("a meeting is typed into the board, and clearing the cell takes it out", "[activity]")
{
    ActivityScene s;
    auto* view = s.view<pages::MeetingsView>();
    MeetingBoardModel* model = view->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 3);
    CHECK(model->missing() == 9); // three branches, three months
    const int august = MeetingBoardModel::FirstMonth + 7;
    view->grid()->setCurrentIndex(model->index(0, august));
    view->grid()->setFocus();
    type(u"15 2"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE(s.allMeetings().size() == 1);
    CHECK(s.allMeetings().constFirst().onDate == QDate(2022, 8, 15));
    CHECK(s.allMeetings().constFirst().present == 2);
    CHECK(s.allMeetings().constFirst().expected == 3); // members of the branch on that day
    CHECK(model->index(0, august).data().toString() == u"15/8 · 2/3"_s);
    CHECK(model->missing() == 8);
    CHECK(s.shownText().contains(u"8"_s));

    // A day that does not exist stays in the cell with its reason.
    view->grid()->setCurrentIndex(model->index(1, MeetingBoardModel::FirstMonth + 8));
    view->grid()->setFocus();
    type(u"31"_s);
    press(Qt::Key_Return);
    CHECK(view->grid()->isEditing());
    CHECK_FALSE(s.page->mayLeave());
    press(Qt::Key_Escape);

    view->grid()->setCurrentIndex(model->index(0, august));
    view->grid()->setFocus();
    press(Qt::Key_Delete);
    QTest::qWait(60);
    CHECK(s.allMeetings().isEmpty());
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(s.allMeetings().size() == 1);
    CHECK(model->index(0, august).data().toString() == u"15/8 · 2/3"_s);
}

TEST_CASE("recorded meetings move the counted share of regular branches at once", "[activity]")
{
    ActivityScene s;
    base::IndicatorId card;
    REQUIRE_OK(s.office.workspace->database().write(u"thẻ"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
        planning::IndicatorRepository::putGroup(unit, {u"T"_s, u"Thử"_s, u"Test"_s, 1});
        planning::Indicator made;
        made.code = u"T12"_s;
        made.group = u"T"_s;
        made.name = made.shortName = u"Chi đoàn sinh hoạt đều"_s;
        made.unitOfMeasure = u"%"_s;
        made.valueKind = planning::ValueKind::Ratio;
        made.unitRule = planning::UnitRule::Ratio;
        made.numeratorLabel = u"đều"_s;
        made.denominatorLabel = u"phải sinh hoạt"_s;
        made.numeratorMeasure = u"branches_regular"_s;
        made.denominatorMeasure = u"branches_meeting_due"_s;
        made.validFrom = QDate(2020, 1, 1);
        card = planning::IndicatorRepository::insertCard(unit, made);
        made.id = card;
        planning::IndicatorRepository::insertVersion(unit, made);
        return {};
    }));
    REQUIRE_OK(activity::RegisterService(s.office.workspace->database())
                   .keep({s.office.communes.at(0), membership::book::kMeetings, QDate(2022, 7, 1)}));
    const auto counted = [&]() -> std::optional<base::Decimal> {
        const auto rows = s.office.workspace->database().read([&](storage::Connection& connection) {
            return results::ValueRepository::countedRows(connection, s.office.communes.at(0),
                                                         {Period::quarter(2022, 3)});
        });
        REQUIRE_OK(rows);
        for (const results::ValueRow& row : *rows) {
            if (row.key.indicator == card) {
                CHECK(row.cell.denominator == base::Decimal(3));
                return row.cell.numerator;
            }
        }
        return std::nullopt;
    };
    CHECK(counted() == base::Decimal(0));
    auto* view = s.view<pages::MeetingsView>();
    for (const int month : {7, 8, 9}) {
        CHECK(counted() == base::Decimal(0)); // until all three months are there
        view->grid()->setCurrentIndex(view->model()->index(1, MeetingBoardModel::FirstMonth + month - 1));
        view->grid()->setFocus();
        type(u"10"_s);
        press(Qt::Key_Return);
        QTest::qWait(60);
    }
    CHECK(counted() == base::Decimal(1));
    CHECK(view->model()->regular() == std::pair(3, 1));
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(counted() == base::Decimal(0));
}

TEST_CASE("the whole meeting is written in the panel, with who was there", "[activity]")
{
    ActivityScene s;
    auto* view = s.view<pages::MeetingsView>();
    view->grid()->setCurrentIndex(view->model()->index(0, MeetingBoardModel::FirstMonth + 8));
    view->grid()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(s.page->form());
    auto* attendance = s.field<QListWidget>(u"attendance"_s);
    REQUIRE(attendance->count() == 3);
    s.write(u"onDate"_s, u"5/9/2022"_s);
    s.write(u"topic"_s, u"Học tập nghị quyết"_s);
    attendance->setFocus();
    attendance->setCurrentRow(0);
    press(Qt::Key_Space);
    attendance->setCurrentRow(2);
    press(Qt::Key_Space);
    CHECK(s.field<QLineEdit>(u"present"_s)->text() == u"2"_s);
    s.field<QLineEdit>(u"topic"_s)->setFocus();
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE_FALSE(s.page->form());
    REQUIRE(s.allMeetings().size() == 1);
    const auto meeting = s.meetings().meeting(s.allMeetings().constFirst().id);
    REQUIRE_OK(meeting);
    CHECK(meeting->present == 2);
    CHECK(activity::presentIn(meeting->attendance) == 2);
    CHECK(meeting->topic == u"Học tập nghị quyết"_s);

    // Leaving with something unsaved asks first.
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(s.page->form());
    s.write(u"topic"_s, u"Khác"_s);
    CHECK_FALSE(s.page->showView(ActivityPage::Cadres));
    CHECK(s.page->form());
    press(Qt::Key_Escape);
    CHECK_FALSE(s.page->form());
    CHECK(s.page->showView(ActivityPage::Cadres));
}

TEST_CASE("a branch that may meet less often keeps its rhythm with one meeting", "[activity]")
{
    ActivityScene s;
    auto* view = s.view<pages::MeetingsView>();
    view->grid()->setCurrentIndex(view->model()->index(2, MeetingBoardModel::FirstMonth + 7));
    view->grid()->setFocus();
    type(u"20"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    CHECK(view->model()->regular().second == 0);
    view->grid()->setCurrentIndex(view->model()->index(2, MeetingBoardModel::FirstMonth + 7));
    view->actions().constFirst()->trigger();
    REQUIRE(s.page->form());
    s.write(u"validFrom"_s, u"1/7/2022"_s);
    s.write(u"decisionNumber"_s, u"05-CV/ĐTN"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE_FALSE(s.page->form());
    CHECK(view->model()->regular().second == 1);
}

TEST_CASE("activities of every kind are written, listed, filtered, exported and taken out", "[activity]")
{
    ActivityScene s;
    REQUIRE(s.page->showView(ActivityPage::Activities));
    CHECK(s.page->frame()->state() == kit::PageFrame::State::Empty);
    s.page->firstFocus()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    s.pick(u"kind"_s, u"PROJECT"_s);
    CHECK(s.field<QComboBox>(u"level"_s)->isVisible());
    CHECK_FALSE(s.field<QComboBox>(u"outcome"_s)->isVisible());
    s.pick(u"level"_s, u"COMMUNE"_s);
    s.write(u"title"_s, u"Thắp sáng đường quê"_s);
    s.write(u"firstDay"_s, u"12/8/2022"_s);
    s.write(u"amount"_s, u"45.000.000"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    INFO(s.page->frame()->messageBar()->text().toStdString());
    REQUIRE_FALSE(s.page->form());
    auto* view = s.view<pages::ActivitiesView>();
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(view->model()->rowCount() == 1);
    CHECK(view->model()->amount() == 45'000'000);

    // An introduction: somebody of the file, found without diacritics.
    view->grid()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    s.pick(u"kind"_s, u"INTRODUCTION"_s);
    auto* introducer = s.field<ui::PersonField>(u"introducer"_s);
    introducer->setFocus();
    type(u"xuan duc"_s);
    s.takeProposal();
    CHECK(introducer->person() == s.people.at(0));
    s.write(u"introducedName"_s, u"Mai Văn Mới"_s);
    s.write(u"firstDay"_s, u"1/9/2022"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    if (s.page->form()) {
        press(Qt::Key_Return); // what is unusual was read
        QTest::qWait(60);
    }
    REQUIRE_FALSE(s.page->form());
    CHECK(view->model()->rowCount() == 2);

    auto* kinds = s.page->findChild<QComboBox*>(u"activityKinds"_s);
    REQUIRE(kinds);
    kinds->setCurrentIndex(kinds->findData(u"PROJECT"_s));
    emit kinds->activated(kinds->currentIndex());
    REQUIRE(view->model()->rowCount() == 1);

    const QTemporaryDir folder;
    s.prompter.answers.append(folder.filePath(u"ra.csv"_s));
    s.page->headerActions().constFirst()->trigger();
    QTest::qWait(10);
    const auto written = base::readTableFile(folder.filePath(u"ra.csv"_s));
    REQUIRE_OK(written);

    view->grid()->setCurrentIndex(view->model()->index(0, 0));
    view->grid()->setFocus();
    press(Qt::Key_Minus, Qt::ControlModifier);
    QTest::qWait(60);
    CHECK(view->model()->rowCount() == 0);
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(view->model()->rowCount() == 1);
}

TEST_CASE("what an inspection found is followed up", "[activity]")
{
    ActivityScene s;
    REQUIRE(s.page->showView(ActivityPage::Inspections));
    s.page->firstFocus()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    s.write(u"title"_s, u"Kiểm tra sổ sách chi đoàn"_s);
    s.write(u"firstDay"_s, u"10/8/2022"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE_FALSE(s.page->form());
    auto* view = s.view<pages::ActivitiesView>();
    REQUIRE(view->model()->rowCount() == 1);
    activity::ActivityService service(s.office.workspace->database());
    auto inspection = *service.activity(view->model()->activityAt(0).id);
    inspection.findings.append({0, u"Sổ chi đoàn ghi thiếu"_s, {}, {}, QDate(2022, 8, 31), {}, {}});
    REQUIRE_OK(service.save(inspection));
    QTest::qWait(60);
    CHECK(view->model()->index(0, 6).data(kit::StateRole).toInt() == static_cast<int>(kit::CellState::Bad)); // overdue
    CHECK(s.shownText().contains(u"Sổ chi đoàn ghi thiếu"_s));
    const auto open = service.findings({}, true);
    REQUIRE_OK(open);
    REQUIRE(open->size() == 1);
    REQUIRE_OK(service.setFindingDone(open->constFirst().finding.id, QDate(2022, 9, 15)));
    QTest::qWait(60);
    CHECK(view->model()->index(0, 6).data(kit::StateRole).toInt() == static_cast<int>(kit::CellState::Normal));
}

TEST_CASE("a secretary is put in post, and what is missed stands beside it", "[activity]")
{
    ActivityScene s;
    REQUIRE(s.page->showView(ActivityPage::Cadres));
    s.page->firstFocus()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    auto* person = s.field<ui::PersonField>(u"person"_s);
    person->setFocus();
    type(u"kim dung"_s);
    s.takeProposal();
    REQUIRE(person->person() == s.people.at(1));
    s.write(u"from"_s, u"1/1/2022"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    if (s.page->form()) {
        press(Qt::Key_Return);
        QTest::qWait(60);
    }
    REQUIRE_FALSE(s.page->form());
    auto* view = s.view<pages::CadresView>();
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(view->model()->rowCount() == 1);
    CHECK(view->model()->index(0, pages::CadreListModel::Name).data().toString() == u"Lê Thị Kim Dung"_s);
    // Learning and theory are not recorded, so the standard cannot be told.
    CHECK(view->model()->standards() == std::pair(1, 0));
    CHECK_FALSE(view->model()->index(0, pages::CadreListModel::Standard).data().toString().isEmpty());
    auto record = membership::MembershipService(s.office.workspace->database()).record(s.people.at(1));
    REQUIRE_OK(record);
    record->person.professionalLevel = u"UNIVERSITY"_s;
    record->person.politicalTheory = u"INTERMEDIATE"_s;
    REQUIRE_OK(membership::MembershipService(s.office.workspace->database()).update(record->person));
    QTest::qWait(60);
    CHECK(view->model()->standards() == std::pair(1, 1));

    // Ended, the post no longer stands in the list of the period after.
    view->grid()->setCurrentIndex(view->model()->index(0, 0));
    view->actions().constFirst()->trigger();
    REQUIRE(s.page->form());
    s.write(u"until"_s, u"31/8/2022"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    CHECK(view->model()->rowCount() == 0);
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(view->model()->rowCount() == 1);
}
