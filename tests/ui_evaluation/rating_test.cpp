// SPDX-License-Identifier: GPL-3.0-or-later
//
// The yearly rating in the window, driven by keys: open a round, rate a branch letter by letter and by proposals, say
// why, present, decide, announce, reopen; and the branches of a unit above.
#include "ui/records_page_driver.h"

#include "core/activity/meeting_service.h"
#include "core/membership/membership_service.h"
#include "support/scripted_prompter.h"
#include "ui/kit/grid_roles.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/evaluation/rating_view.h"
#include "ui/panel_form.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Period;
using evaluation::RatingStep;
using pages::EvaluationPage;
using pages::RatingModel;
using pages::RatingView;

namespace {

struct RatingWindow : RecordsPageDriver<EvaluationPage>
{
    SmallOffice office;
    ScriptedPrompter prompter;
    QList<base::UnitId> branches;
    QList<base::PersonId> people;

    explicit RatingWindow(bool inBranch = true, bool opened = true)
    {
        office.workspace->setPeriod(Period::quarter(2022, 3));
        branches = office.workspace->tree().childIds(office.communes.at(0));
        for (const char16_t* name : {u"Hà Thị Đào", u"Lê Thị Kim Dung", u"Trịnh Xuân Đức"}) {
            membership::NewMember member;
            member.person.fullName = QString::fromUtf16(name);
            member.person.birthDate = base::PartialDate(2000, 12, 3);
            member.event.kind = membership::EventKind::Register;
            member.event.unit = branches.at(0);
            member.event.onDate = QDate(2021, 1, 1);
            const auto added = membership::MembershipService(office.workspace->database()).add(member);
            REQUIRE_OK(added);
            people.append(*added);
        }
        activity::Meeting held;
        held.unit = branches.at(0);
        held.kind = u"BRANCH"_s;
        held.onDate = QDate(2022, 9, 5);
        for (const base::PersonId person : people) {
            held.attendance.append({person, activity::AttendanceState::Present, {}});
        }
        REQUIRE_OK(activity::MeetingService(office.workspace->database()).save(held));
        if (opened) {
            evaluation::NewRound wanted;
            wanted.unit = office.communes.at(0);
            wanted.firstDay = QDate(2022, 1, 1);
            wanted.lastDay = QDate(2022, 12, 31);
            wanted.ruleCode = u"MEMBER_2018"_s;
            REQUIRE_OK(evaluation::RatingService(office.workspace->database())
                           .open(wanted, office.workspace->clock().today()));
        }
        office.workspace->setUnit(inBranch ? branches.at(0) : office.communes.at(0));
        page = std::make_unique<EvaluationPage>(*office.workspace, prompter, nullptr);
        showActive(*page, {1086, 658});
        page->firstFocus()->setFocus();
        QTest::qWait(60);
    }
    RatingView* view()
    {
        auto* found = qobject_cast<RatingView*>(page->view());
        REQUIRE(found);
        return found;
    }
    RatingModel* model() { return view()->model(); }
    void go(int row, int column)
    {
        view()->grid()->setCurrentIndex(model()->index(row, column));
        view()->grid()->setFocus();
    }
    QString cell(int row, int column) { return model()->data(model()->index(row, column)).toString(); }
    const evaluation::Rating& rating(int row) { return model()->rowAt(row)->rating; }
    void trigger(const char* name)
    {
        action(name)->trigger();
        QTest::qWait(60);
    }
};

} // namespace

TEST_CASE("without a round the page says what it is for and opens one", "[rating]")
{
    RatingWindow s(false, false);
    CHECK(s.page->frame()->state() == kit::PageFrame::State::Empty);
    REQUIRE(s.page->primaryAction());
    s.page->primaryAction()->trigger();
    QTest::qWait(60);
    REQUIRE(s.page->form());
    s.write("dueSelf", u"30/11/2022"_s);
    s.write("dueMeeting", u"1/11/2022"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE(s.page->form()); // before the step before it
    CHECK_FALSE(s.page->form()->problem(u"dueMeeting"_s).isEmpty());
    s.write("dueMeeting", u"5/12/2022"_s);
    s.save();
    const auto rounds = evaluation::RatingService(s.office.workspace->database()).rounds();
    REQUIRE_OK(rounds);
    REQUIRE(rounds->size() == 1);
    CHECK(rounds->first().due.value(evaluation::RatingDue::Meeting) == QDate(2022, 12, 5));
    CHECK(s.view()->isAbove());
    CHECK(s.page->frame()->state() == kit::PageFrame::State::Content);
}

TEST_CASE("a branch is rated by one letter for each member", "[rating]")
{
    RatingWindow s;
    RatingModel* model = s.model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 3);
    const QStringList letters = model->letters();
    REQUIRE(letters.size() == 5);
    s.go(0, RatingModel::Own);
    type(letters.at(0).toLower());
    CHECK(s.view()->grid()->currentIndex().row() == 1); // down by itself
    type(letters.at(1));
    CHECK(s.rating(0).own == u"EXCELLENT"_s);
    CHECK(s.rating(1).own == u"GOOD"_s);
    CHECK(s.rating(0).branch.isEmpty());
    s.go(0, RatingModel::Branch);
    type(letters.at(2));
    type(letters.at(3));
    type(u"0"_s);
    CHECK(s.rating(0).branch == u"COMPLETED"_s);
    CHECK(s.rating(1).branch == u"NOT_COMPLETED"_s);
    CHECK(s.rating(2).branch == evaluation::kNotRated);
    // What is no grade is not taken, and said.
    s.go(0, RatingModel::Branch);
    press(Qt::Key_F2);
    type(u"abc"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    CHECK(s.rating(0).branch == u"COMPLETED"_s);
    press(Qt::Key_Escape);
    // Delete takes the grade away, undo brings it back.
    s.go(0, RatingModel::Branch);
    press(Qt::Key_Delete);
    CHECK(s.rating(0).branch.isEmpty());
    REQUIRE_OK(s.office.workspace->undo());
    QTest::qWait(60);
    CHECK(s.rating(0).branch == u"COMPLETED"_s);
}

TEST_CASE("proposals, reasons, meeting, presenting, deciding, announcing and reopening by keys", "[rating]")
{
    RatingWindow s;
    // What the records say is no reason that somebody gave.
    CHECK(s.model()->data(s.model()->index(0, RatingModel::Why), Qt::EditRole).toString().isEmpty());
    s.go(0, RatingModel::Branch);
    press(Qt::Key_D, Qt::ControlModifier);
    QTest::qWait(60);
    for (int row = 0; row < 3; ++row) {
        CHECK(s.rating(row).branch == u"GOOD"_s); // nobody knows of an excellent result of training
    }
    CHECK(s.model()->board().list.step == RatingStep::Meeting);
    s.go(1, RatingModel::Branch);
    type(s.model()->letters().at(3));
    QTest::qWait(60);
    const QModelIndex changed = s.model()->index(1, RatingModel::Branch);
    CHECK_FALSE(s.model()->data(changed, kit::ErrorTextRole).toString().isEmpty());
    // Presenting says what is missing and changes nothing.
    REQUIRE(s.page->primaryAction());
    s.page->primaryAction()->trigger();
    QTest::qWait(60);
    CHECK(s.model()->board().list.step == RatingStep::Meeting);
    CHECK_FALSE(s.page->frame()->messageBar()->text().isEmpty());
    s.go(1, RatingModel::Why);
    type(u"bỏ sinh hoạt"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    CHECK(s.rating(1).reason == u"bỏ sinh hoạt"_s);
    s.trigger("ratingMeeting");
    s.write("on", u"10/10/2022"_s);
    s.write("present", u"4"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE(s.page->form()); // more than the branch has
    s.write("present", u"3"_s);
    s.save();
    // Votes and what no register knows, by Enter on the row.
    s.view()->grid()->selectId(s.people.at(0).value());
    s.go(0, RatingModel::Name);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE(s.page->form());
    s.write("votesEXCELLENT", u"2"_s);
    s.write("votesGOOD", u"2"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE(s.page->form()); // four votes of three
    s.write("votesGOOD", u"1"_s);
    s.save();
    CHECK(s.rating(0).votes.value(u"EXCELLENT"_s) == 2);

    s.prompter.answers.append(u"go"_s);
    s.page->primaryAction()->trigger();
    QTest::qWait(60);
    REQUIRE(s.model()->board().list.step == RatingStep::Decision);
    CHECK_FALSE(kit::isEditable(s.model()->index(0, RatingModel::Branch)));
    s.prompter.answers.append(u"Xem lại một đồng chí"_s);
    s.trigger("ratingSendBack");
    CHECK(s.model()->board().list.step == RatingStep::Meeting);
    CHECK(s.shownText().contains(u"Xem lại một đồng chí"_s));
    s.prompter.answers.append(u"go"_s);
    s.page->primaryAction()->trigger();
    QTest::qWait(60);
    s.go(1, RatingModel::Superior);
    type(s.model()->letters().at(2));
    QTest::qWait(60);
    s.go(1, RatingModel::Why);
    type(u"có tiến bộ"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    s.page->primaryAction()->trigger();
    QTest::qWait(60);
    s.write("number", u"12-QĐ/ĐTN"_s);
    s.save();
    REQUIRE(s.model()->board().list.step == RatingStep::Announcement);
    CHECK(s.rating(1).final == u"COMPLETED"_s);
    CHECK(s.rating(1).branch == u"NOT_COMPLETED"_s);
    s.page->primaryAction()->trigger();
    QTest::qWait(60);
    CHECK(s.model()->board().list.step == RatingStep::Done);
    s.prompter.answers.append(u"Bổ sung chứng từ"_s);
    s.trigger("ratingReopen");
    CHECK(s.model()->board().list.step == RatingStep::Meeting);
    CHECK(s.shownText().contains(u"Bổ sung chứng từ"_s));
}

TEST_CASE("a unit above sees how far its branches are and goes there", "[rating]")
{
    RatingWindow s(false);
    REQUIRE(s.view()->isAbove());
    QAbstractItemModel* model = s.view()->grid()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 2).data().toString() == u"3"_s);
    CHECK(model->index(0, 3).data().toString() == u"–"_s); // nothing said is not 0
    // A branch that rated nobody is told before the round is closed.
    s.prompter.answers.append(QString::fromLatin1(ScriptedPrompter::kCancel));
    s.trigger("ratingClose");
    CHECK_FALSE(evaluation::RatingService(s.office.workspace->database()).rounds()->first().isClosed());
    s.prompter.answers.append(u"close"_s);
    s.trigger("ratingClose");
    CHECK(s.prompter.unexpected.isEmpty());
    const auto rounds = evaluation::RatingService(s.office.workspace->database()).rounds();
    REQUIRE_OK(rounds);
    CHECK(rounds->first().isClosed());
    REQUIRE_OK(s.office.workspace->undo());
    QTest::qWait(60);
    s.view()->grid()->setCurrentIndex(model->index(0, 0));
    s.view()->grid()->setFocus();
    press(Qt::Key_Return);
    QTest::qWait(60);
    CHECK(s.office.workspace->unit() == s.branches.at(0));
}
