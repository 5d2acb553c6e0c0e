// SPDX-License-Identifier: GPL-3.0-or-later
//
// Training, dues and the way into the Party in the window, driven by keys: scores, equal scores, ticks and amounts,
// payments over months, money handed up, steps; each with undo, and units above a branch as lists of branches.
#include "ui/records_page_driver.h"

#include "core/activity/personal_data_service.h"
#include "core/membership/dues_service.h"
#include "core/membership/membership_service.h"
#include "core/membership/party_service.h"
#include "core/membership/training_service.h"
#include "support/scripted_prompter.h"
#include "ui/kit/grid_roles.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/memberwork/dues_view.h"
#include "ui/pages/memberwork/member_work_page.h"
#include "ui/pages/memberwork/party_view.h"
#include "ui/pages/memberwork/training_view.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/panel_form.h"
#include "ui/person_field.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using membership::DuesMonth;
using pages::DuesModel;
using pages::MemberWorkPage;

namespace {

struct MemberWork : RecordsPageDriver<MemberWorkPage>
{
    SmallOffice office;
    ScriptedPrompter prompter;
    QList<base::UnitId> branches;
    QList<base::PersonId> people;

    explicit MemberWork(int view, bool inBranch = true)
    {
        office.workspace->setPeriod(Period::quarter(2022, 3));
        branches = office.workspace->tree().childIds(office.communes.at(0));
        for (const char16_t* name : {u"Hà Thị Đào", u"Lê Thị Kim Dung", u"Trịnh Xuân Đức"}) {
            membership::NewMember member;
            member.person.fullName = QString::fromUtf16(name);
            member.person.birthDate = base::PartialDate(2000, 12, 3);
            member.person.salaried = false;
            member.event.kind = membership::EventKind::Register;
            member.event.unit = branches.at(0);
            member.event.onDate = QDate(2022, 1, 1);
            const auto added = membership::MembershipService(office.workspace->database()).add(member);
            REQUIRE_OK(added);
            people.append(*added);
        }
        office.workspace->setUnit(inBranch ? branches.at(0) : office.communes.at(0));
        page = std::make_unique<MemberWorkPage>(*office.workspace, prompter);
        showActive(*page, {1086, 658});
        REQUIRE(page->showView(view));
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
};

} // namespace

TEST_CASE("a branch is registered at once and scored in the grid", "[memberwork]")
{
    MemberWork s(0);
    auto* view = s.view<pages::TrainingView>();
    pages::TrainingModel* model = view->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 3);
    s.action("trainingRegister")->trigger();
    QTest::qWait(60);
    CHECK(model->registrations().size() == 3);
    const int groups = static_cast<int>(model->branch().programme.groups.size());
    REQUIRE(groups >= 2);

    // The branch's scores of one member are pasted over own and branch columns.
    view->grid()->setCurrentIndex(model->index(0, 2));
    view->grid()->setFocus();
    QStringList scores;
    for (int i = 0; i < groups * 2; ++i) {
        scores.append(u"15"_s);
    }
    QGuiApplication::clipboard()->setText(scores.join(u'\t'));
    press(Qt::Key_V, Qt::ControlModifier);
    QTest::qWait(60);
    const auto assessed = [&] {
        int count = 0;
        for (const auto& registration : model->registrations()) {
            count += membership::trainingState(registration, model->branch().programme) ==
                             membership::TrainingState::Assessed
                         ? 1
                         : 0;
        }
        return count;
    };
    CHECK(assessed() == 1);
    // Too many points are refused in the cell.
    view->grid()->setCurrentIndex(model->index(1, 2));
    view->grid()->setFocus();
    type(u"999"_s);
    press(Qt::Key_Return);
    CHECK(view->grid()->isEditing());
    CHECK_FALSE(s.page->mayLeave());
    press(Qt::Key_Escape);

    // Three members with the same points are pointed out.
    for (const int row : {1, 2}) {
        view->grid()->setCurrentIndex(model->index(row, 2));
        view->grid()->setFocus();
        press(Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(60);
    }
    CHECK(assessed() == 3);
    CHECK_FALSE(membership::equalScores(model->registrations(), model->branch().programme).isEmpty());
    CHECK(s.shownText().contains(u"same points"_s));

    s.prompter.answers.append(u"send"_s);
    s.shownText();
    s.action("trainingSend")->trigger();
    QTest::qWait(60);
    CHECK(model->registrations().constFirst().sentOn.isValid());
    CHECK_FALSE(model->index(0, 2).flags().testFlag(Qt::ItemIsEditable)); // sent: locked
    REQUIRE_OK(s.office.workspace->undo());
    CHECK_FALSE(model->registrations().constFirst().sentOn.isValid());
}

TEST_CASE("above a branch training and dues list the branches, and Enter goes there", "[memberwork]")
{
    MemberWork s(0, false);
    auto* training = s.view<pages::TrainingView>();
    CHECK(training->isAbove());
    CHECK(training->grid()->model()->rowCount() == 1); // one branch has members
    REQUIRE(s.page->showView(1));
    auto* dues = s.view<pages::DuesView>();
    CHECK(dues->isAbove());
    REQUIRE(dues->grid()->model()->rowCount() == 3);
    dues->grid()->setFocus();
    dues->grid()->setCurrentIndex(dues->grid()->model()->index(0, 0));
    press(Qt::Key_Return);
    CHECK(s.office.workspace->unit() == s.branches.at(0));
}

TEST_CASE("dues are ticked with the space bar, typed as amounts and cleared", "[memberwork]")
{
    MemberWork s(1);
    auto* view = s.view<pages::DuesView>();
    DuesModel* model = view->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 3);
    const auto cell = [model](int row, int month) {
        return *model->cellAt(model->index(row, DuesModel::FirstMonth + month - 1));
    };
    const qint64 due = cell(0, 7).owed.amount;
    REQUIRE(due > 0);
    view->grid()->setCurrentIndex(model->index(0, DuesModel::FirstMonth + 6));
    view->grid()->setFocus();
    press(Qt::Key_Space);
    QTest::qWait(60);
    REQUIRE(cell(0, 7).payment);
    CHECK(cell(0, 7).payment->amount == due);
    view->grid()->setCurrentIndex(model->index(0, DuesModel::FirstMonth + 6));
    view->grid()->setFocus();
    press(Qt::Key_Space);
    QTest::qWait(60);
    CHECK_FALSE(cell(0, 7).payment);
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(cell(0, 7).payment);

    view->grid()->setCurrentIndex(model->index(1, DuesModel::FirstMonth + 7));
    view->grid()->setFocus();
    type(u"5.000"_s);
    press(Qt::Key_Return);
    QTest::qWait(60);
    REQUIRE(cell(1, 8).payment);
    CHECK(cell(1, 8).payment->amount == 5000);
    CHECK(model->index(1, DuesModel::FirstMonth + 7).data().toString() == u"5.000"_s);
    // Filled down with Ctrl+D: one action.
    view->grid()->setCurrentIndex(model->index(2, DuesModel::FirstMonth + 7));
    view->grid()->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QTest::qWait(60);
    REQUIRE(cell(2, 8).payment);
    CHECK(cell(2, 8).payment->amount == 5000);
    CHECK(model->dues().paid() == due + 10'000);

    view->grid()->setCurrentIndex(model->index(2, DuesModel::FirstMonth + 8));
    view->grid()->setFocus();
    type(u"nhiều"_s);
    press(Qt::Key_Return);
    CHECK(view->grid()->isEditing());
    press(Qt::Key_Escape);
}

TEST_CASE("a quarter is paid at once, an exemption holds, and money goes up", "[memberwork]")
{
    MemberWork s(1);
    auto* view = s.view<pages::DuesView>();
    DuesModel* model = view->model();
    const auto cell = [model](int row, int month) {
        return *model->cellAt(model->index(row, DuesModel::FirstMonth + month - 1));
    };
    view->grid()->setCurrentIndex(model->index(0, DuesModel::FirstMonth + 6));
    view->grid()->setFocus();
    s.action("duesSeveral")->trigger();
    REQUIRE(s.page->form());
    s.save();
    for (const int month : {7, 8, 9}) {
        INFO(month);
        REQUIRE(cell(0, month).payment);
        CHECK(cell(0, month).payment->amount == cell(0, month).owed.amount);
    }
    view->grid()->setCurrentIndex(model->index(1, DuesModel::FirstMonth + 6));
    s.action("duesExempt")->trigger();
    s.write("decisionNumber", u"12-QĐ/ĐTN"_s);
    s.write("reason", u"hoàn cảnh khó khăn"_s);
    s.save();
    CHECK(cell(1, 8).owed.reason == membership::OwedReason::Exempt);
    CHECK_FALSE(model->index(1, DuesModel::FirstMonth + 7).flags().testFlag(Qt::ItemIsEditable));

    const auto balance = [&] {
        const auto all = membership::DuesService(s.office.workspace->database())
                             .balances({s.branches.at(0)}, QDate(2022, 7, 1), QDate(2022, 9, 30));
        REQUIRE_OK(all);
        return all->value(s.branches.at(0));
    };
    const qint64 open = balance().openAtEnd();
    REQUIRE(open > 0);
    CHECK(balance().kept + balance().toRemit == balance().collected + balance().received);
    view->grid()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(s.page->form());
    s.save();
    CHECK(balance().remitted == open);
    CHECK(balance().openAtEnd() == 0);
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(balance().openAtEnd() == open);
}

TEST_CASE("the way into the Party goes step by step", "[memberwork]")
{
    MemberWork s(2);
    auto* view = s.view<pages::PartyView>();
    CHECK(s.page->frame()->state() == kit::PageFrame::State::Empty);
    s.page->firstFocus()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(s.page->form());
    auto* person = s.page->form()->findChild<ui::PersonField*>(u"person"_s);
    REQUIRE(person);
    person->setPerson(s.people.at(2));
    s.write("onDate", u"1/7/2022"_s);
    s.save();
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(view->model()->rowCount() == 1);
    CHECK(view->model()->rowAt(0)->way.current()->code == u"NOMINATED"_s);
    // Enter offers the next step.
    view->grid()->setCurrentIndex(view->model()->index(0, 0));
    view->grid()->setFocus();
    press(Qt::Key_Return);
    REQUIRE(s.page->form());
    s.write("onDate", u"15/7/2022"_s);
    s.write("documentNumber", u"03-NQ/CĐ"_s);
    s.save();
    CHECK(view->model()->rowAt(0)->way.current()->code == u"BRANCH_RESOLUTION"_s);
    CHECK(s.shownText().contains(u"03-NQ/CĐ"_s));

    auto* steps = s.page->findChild<QComboBox*>(u"partySteps"_s);
    REQUIRE(steps);
    steps->setCurrentIndex(steps->findData(u"ADMITTED"_s));
    emit steps->activated(steps->currentIndex());
    CHECK(view->model()->rowCount() == 0);
    steps->setCurrentIndex(0);
    emit steps->activated(0);
    REQUIRE(view->model()->rowCount() == 1);
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(view->model()->rowAt(0)->way.current()->code == u"NOMINATED"_s);
}

TEST_CASE("the page of members leads to them and back", "[memberwork]")
{
    MemberWork s(0);
    s.page.reset();
    pages::MembersPage members(*s.office.workspace, s.prompter);
    showActive(members, {1086, 658});
    members.setScope(s.branches.at(0).value(), s.office.workspace->period());
    REQUIRE(QTest::qWaitFor([&] { return members.isSettled(); }));
    REQUIRE(members.showNamedView(u"dues"_s));
    REQUIRE(members.work());
    CHECK(members.work()->view()->name() == u"dues"_s);
    auto* segments = members.work()->findChild<kit::SegmentedControl*>(u"recordViews"_s);
    REQUIRE(segments);
    emit segments->currentChanged(MemberWorkPage::kList);
    CHECK_FALSE(members.work());
    REQUIRE(QTest::qWaitFor([&] { return members.isSettled(); }));
    members.firstFocus()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(members.form());
}

TEST_CASE("who copies or writes out a list of people is written down", "[memberwork]")
{
    MemberWork work(0);
    activity::PersonalDataService service(work.office.workspace->database());
    const auto log = [&service] {
        const auto all = service.accesses();
        REQUIRE_OK(all);
        return *all;
    };
    auto* view = work.view<pages::TrainingView>();
    view->grid()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(log().size() == 1);
    CHECK(log().at(0).kind == activity::AccessKind::Copy);
    CHECK(log().at(0).people == 3);
    CHECK(log().at(0).fields == QList{membership::PersonField::FullName});

    const QString file = work.office.folder.filePath(u"rèn luyện.csv"_s);
    work.prompter.answers = {file};
    auto* write = work.page->findChild<QAction*>(u"exportActivities"_s);
    REQUIRE(write);
    write->trigger();
    CHECK(QFile::exists(file));
    REQUIRE(log().size() == 2);
    CHECK(log().at(0).kind == activity::AccessKind::Export);
    CHECK(log().at(0).purpose == u"rèn luyện.csv"_s);
    CHECK(work.prompter.unexpected.isEmpty());

    // A list of branches names nobody.
    MemberWork above(0, false);
    const auto access = above.view<pages::TrainingView>()->accessToAll(activity::AccessKind::Copy);
    CHECK(access.people.isEmpty());
}

TEST_CASE("Ctrl+P prints the book that belongs to the view, and Esc leads back to it", "[memberwork]")
{
    const auto printed = [](MemberWork& scene) {
        press(Qt::Key_P, Qt::ControlModifier);
        pages::PapersPage* papers = scene.page->papersPage();
        REQUIRE(papers);
        REQUIRE(QTest::qWaitFor([papers] { return papers->isSettled(); }, 10000));
        const QString title = papers->paper() ? papers->paper()->document.title : QString();
        QTest::keyClick(papers, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(scene.page->papersPage());
        CHECK(scene.page->firstFocus()->hasFocus());
        return title;
    };
    MemberWork dues(1);
    CHECK(printed(dues) == u"SỔ THU ĐOÀN PHÍ NĂM 2022"_s);
    MemberWork training(0);
    CHECK(printed(training).startsWith(u"KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH RÈN LUYỆN"_s));
    MemberWork above(1, false); // of branches there is a book each
    press(Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(above.page->papersPage());
}
