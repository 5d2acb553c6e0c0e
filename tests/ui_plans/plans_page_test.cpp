// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans_support.h"

#include "ui/kit/search_box.h"
#include "ui/print/print_preview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using pages::PlanView;
using planning::PlanStatus;

TEST_CASE("an empty file offers the first step, and an example becomes a draft by keys alone", "[plans]")
{
    PlansFixture f;
    f.show();
    CHECK(f.page->frame()->state() == kit::PageFrame::State::Empty);
    CHECK(f.page->primaryAction()->text() == f.page->tr("New plan"));

    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier);
    kit::GridView* list = f.page->newPlanPane()->grid();
    REQUIRE(list->hasFocus());
    // One blank plan, one heading, five examples with their counts.
    REQUIRE(list->model()->rowCount() == 7);
    CHECK(PlansFixture::cell(list, 5, u"title"_s).contains(u"05-CT/TU"_s));
    CHECK(PlansFixture::cell(list, 5, u"targets"_s).toInt() > 0);
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Down);
    }
    press(Qt::Key_Return);

    REQUIRE(f.editor().hasPlan());
    CHECK(f.editor().isDraft());
    const planning::Plan plan = f.stored(f.editor().plan().id);
    CHECK(plan.issuer == f.office.district);
    CHECK(plan.tasks.size() > 3);
    CHECK(f.page->frame()->state() == kit::PageFrame::State::Content);
    CHECK(f.line(u"plan_title"_s)->hasFocus());
}

TEST_CASE("what is typed into a draft is stored when the field is left", "[plans]")
{
    PlansFixture f;
    f.show();
    f.page->startNewPlan();
    press(Qt::Key_Return); // blank
    REQUIRE(f.line(u"plan_title"_s)->hasFocus());
    type(u"Tháng Thanh niên năm 2023"_s); // the proposed title is selected and gives way
    press(Qt::Key_Tab);
    QTest::qWait(1);
    const base::PlanId id = f.editor().plan().id;
    CHECK(f.stored(id).title == u"Tháng Thanh niên năm 2023"_s);
    CHECK(f.stored(id).issuerName == u"Huyện đoàn Thọ Xuân"_s);
    CHECK_FALSE(f.editor().isChanged());
}

TEST_CASE("a field that makes the draft wrong says so beside it and keeps the user there", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(false);
    f.show();
    QLineEdit* title = f.line(u"plan_title"_s);
    const QString before = title->text();
    title->setFocus();
    title->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Tab);
    QTest::qWait(1);
    CHECK(f.stored(id).title == before);
    CHECK(title->property("kitState").toString() == u"bad"_s);
    CHECK_FALSE(f.message().isEmpty());
    CHECK_FALSE(f.page->mayLeave());

    QLineEdit* day = f.line(u"plan_firstDay"_s);
    title->setText(before);
    title->setModified(true);
    title->setFocus();
    press(Qt::Key_Return);
    day->setFocus();
    day->selectAll();
    type(u"31/02/2022"_s);
    press(Qt::Key_Tab);
    CHECK(day->property("kitState").toString() == u"bad"_s);
    CHECK_FALSE(f.page->mayLeave());
    day->setFocus();
    day->selectAll();
    type(u"1/2/2022"_s);
    press(Qt::Key_Tab);
    CHECK(f.page->mayLeave());
    CHECK(f.stored(id).firstDay == QDate(2022, 2, 1));
}

TEST_CASE("a row typed into the last line becomes a part of the plan", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(false);
    f.show();
    QTest::keyClick(f.page.get(), Qt::Key_4, Qt::AltModifier);
    kit::GridView* grid = f.page->view()->tasksPane()->grid();
    QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(grid->hasFocus());
    const auto before = f.stored(id).tasks.size();
    PlansFixture::goTo(grid, static_cast<int>(before), u"title"_s);
    type(u"Họp giao ban quý"_s);
    press(Qt::Key_Tab);
    type(u"doan xa, huyen doan"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    planning::Plan plan = f.stored(id);
    INFO(f.message().toStdString());
    REQUIRE(plan.tasks.size() == before + 1);
    CHECK(plan.tasks.last().title == u"Họp giao ban quý"_s);
    CHECK(plan.tasks.last().levels == QStringList{u"COMMUNE"_s, u"DISTRICT"_s});

    PlansFixture::goTo(grid, static_cast<int>(before), u"repeats"_s);
    type(planning::displayName(planning::Repeats::Quarterly));
    press(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(f.stored(id).tasks.last().repeats == planning::Repeats::Quarterly);

    PlansFixture::goTo(grid, static_cast<int>(before), u"title"_s);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTest::qWait(1);
    CHECK(f.stored(id).tasks.at(before - 1).title == u"Họp giao ban quý"_s);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QTest::qWait(1);
    CHECK(f.stored(id).tasks.size() == before);
}

TEST_CASE("a level that does not exist is refused at the cell", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(false);
    f.show();
    f.page->view()->showSection(PlanView::Tasks, true);
    kit::GridView* grid = f.page->view()->tasksPane()->grid();
    PlansFixture::goTo(grid, 0, u"levels"_s);
    const QStringList before = f.stored(id).tasks.at(0).levels;
    type(u"Đoàn sao Hỏa"_s);
    press(Qt::Key_Return);
    CHECK(grid->isEditing());
    CHECK(grid->hintText().contains(u"Đoàn sao Hỏa"_s));
    CHECK_FALSE(f.page->mayLeave());
    press(Qt::Key_Escape);
    CHECK(f.page->mayLeave());
    CHECK(f.stored(id).tasks.at(0).levels == before);
}

TEST_CASE("issuing asks for number and date in the page", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(false);
    f.show();
    f.page->primaryAction()->trigger();
    REQUIRE(f.line(u"strip_number"_s)->hasFocus());
    f.line(u"strip_number"_s)->clear();
    press(Qt::Key_Return);
    CHECK(f.stored(id).status == PlanStatus::Draft);
    CHECK(f.line(u"strip_number"_s)->property("kitState").toString() == u"bad"_s);
    type(u"57-KH/ĐTN"_s);
    f.line(u"strip_issuedOn"_s)->setFocus();
    f.line(u"strip_issuedOn"_s)->selectAll();
    type(u"20/9/2022"_s);
    press(Qt::Key_Return);
    CHECK(f.stored(id).status == PlanStatus::Issued);
    CHECK(f.stored(id).number == u"57-KH/ĐTN"_s);
    CHECK(f.stored(id).issuedOn == QDate(2022, 9, 20));
    CHECK(f.line(u"plan_title"_s)->isReadOnly());

    const base::PlanId next = f.addExample(false);
    REQUIRE(f.page->choosePlan(next));
    f.page->primaryAction()->trigger();
    CHECK(f.line(u"strip_number"_s)->text() == u"58-KH/ĐTN"_s);
    press(Qt::Key_Escape);
    CHECK(f.stored(next).status == PlanStatus::Draft);
}

TEST_CASE("a revision keeps the state before and its reason", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(true);
    f.show();
    const QString before = f.stored(id).title;
    f.page->primaryAction()->trigger();
    REQUIRE(f.editor().isRevising());
    QLineEdit* title = f.line(u"plan_title"_s);
    CHECK_FALSE(title->isReadOnly());
    title->setFocus();
    title->selectAll();
    type(u"Phát triển đảng viên, bổ sung"_s);
    press(Qt::Key_Tab);
    QTest::qWait(1);
    CHECK(f.stored(id).title == before); // not before it has a reason
    CHECK_FALSE(f.page->mayLeave());
    REQUIRE(f.line(u"strip_onDate"_s)->hasFocus());
    f.line(u"strip_reason"_s)->setFocus();
    press(Qt::Key_Return);
    CHECK(f.stored(id).title == before);
    type(u"Theo chỉ đạo của Tỉnh đoàn"_s);
    press(Qt::Key_Return);
    CHECK(f.stored(id).title == u"Phát triển đảng viên, bổ sung"_s);
    CHECK(f.page->mayLeave());

    f.page->view()->showSection(PlanView::Revisions, true);
    auto* preview = f.page->view()->revisionsPane()->preview();
    REQUIRE(preview->hasDocument());
    const auto revisions = f.office.workspace->plans().revisions(id);
    REQUIRE_OK(revisions);
    CHECK(revisions->at(0).reason == u"Theo chỉ đạo của Tỉnh đoàn"_s);
    CHECK(preview->document().heading.number.contains(u"12-KH/ĐTN"_s));
}

TEST_CASE("progress of an issued plan is typed in the grid", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(true);
    f.show();
    f.page->view()->showSection(PlanView::Tasks, true);
    kit::GridView* grid = f.page->view()->tasksPane()->grid();
    PlansFixture::goTo(grid, 0, u"progress"_s);
    type(u"40"_s);
    press(Qt::Key_Return);
    CHECK(f.stored(id).tasks.at(0).progress == 40);
    PlansFixture::goTo(grid, 0, u"progress"_s);
    type(u"140"_s);
    press(Qt::Key_Return);
    CHECK(grid->isEditing());
    press(Qt::Key_Escape);
    CHECK(f.stored(id).tasks.at(0).progress == 40);
    PlansFixture::goTo(grid, 0, u"title"_s);
    type(u"x"_s);
    CHECK_FALSE(grid->isEditing()); // the text of an issued plan refuses typing and says why
    CHECK_FALSE(grid->hintText().isEmpty());
    PlansFixture::goTo(grid, 0, u"doneOn"_s);
    type(u"1/10/2022"_s);
    press(Qt::Key_Return);
    CHECK(f.stored(id).tasks.at(0).doneOn == QDate(2022, 10, 1));
}

TEST_CASE("another amount of an issued target waits for its reason", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(true);
    f.show();
    f.page->view()->showSection(PlanView::Targets, true);
    pages::TargetsPane* pane = f.page->view()->targetsPane();
    int row = -1;
    for (int i = 0; i < pane->model()->rowCount(); ++i) {
        if (PlansFixture::cell(pane->grid(), i, u"indicator"_s).startsWith(u"C01"_s)) {
            row = i;
            break;
        }
    }
    REQUIRE(row >= 0);
    const planning::Target before = *pane->model()->targetAt(row);
    PlansFixture::goTo(pane->grid(), row, u"amount"_s);
    type(u"300"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    REQUIRE(pane->strip()->isOpen());
    CHECK_FALSE(f.page->mayLeave());
    const auto unchanged = f.office.workspace->targets().target(before.id);
    REQUIRE_OK(unchanged);
    CHECK(unchanged->amount == before.amount);
    f.line(u"strip_reason"_s)->setFocus();
    type(u"Giao bổ sung"_s);
    press(Qt::Key_Return);
    const auto changed = f.office.workspace->targets().target(before.id);
    REQUIRE_OK(changed);
    CHECK(changed->amount == base::Decimal(300));
    const auto versions = f.office.workspace->targets().versions(before.id);
    REQUIRE_OK(versions);
    CHECK(versions->size() == 2);
    CHECK(f.page->mayLeave());
    CHECK(f.stored(id).status == PlanStatus::Issued);
}

TEST_CASE("a new target begins in the last line with its indicator", "[plans]")
{
    PlansFixture f;
    f.show();
    f.page->startNewPlan();
    press(Qt::Key_Return);
    f.page->view()->showSection(PlanView::Targets, true);
    pages::TargetsPane* pane = f.page->view()->targetsPane();
    PlansFixture::goTo(pane->grid(), 0, u"indicator"_s);
    type(u"C01"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(f.page->mayLeave()); // the amount is missing
    PlansFixture::goTo(pane->grid(), 0, u"amount"_s);
    type(u"250"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    const auto targets = f.office.workspace->targets().targetsOfPlan(f.editor().plan().id);
    REQUIRE_OK(targets);
    REQUIRE(targets->size() == 1);
    CHECK(targets->at(0).amount == base::Decimal(250));
    CHECK(targets->at(0).key.unit == f.office.district);
    CHECK(f.page->mayLeave());
    CHECK(pane->model()->rowCount() == 2);
}

TEST_CASE("somebody else's change is a conflict with a choice", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(false);
    f.show();
    QLineEdit* title = f.line(u"plan_title"_s);
    title->setFocus();
    title->selectAll();
    type(u"Của tôi"_s);
    // The other office worker saves while this one is typing.
    planning::Plan other = f.stored(id);
    f.editor().edit([](planning::Plan& plan) { plan.note = u"đang sửa"_s; });
    other.title = u"Của người khác"_s;
    REQUIRE_OK(f.office.workspace->plans().saveDraft(other));
    press(Qt::Key_Tab);
    QTest::qWait(1);
    CHECK(f.stored(id).title == u"Của người khác"_s);
    CHECK_FALSE(f.message().isEmpty());
    CHECK_FALSE(f.page->mayLeave());
    CHECK(f.editor().overwrite());
    CHECK(f.stored(id).title == u"Của tôi"_s);
}

TEST_CASE("the list is filtered without marks and keeps what is chosen", "[plans]")
{
    PlansFixture f;
    const base::PlanId issued = f.addExample(true);
    f.show();
    f.page->startNewPlan();
    press(Qt::Key_Return);
    auto* list = f.page->findChild<QListView*>(u"planList"_s);
    CHECK(list->model()->rowCount() == 2);
    auto* search = f.page->findChild<kit::SearchBox*>();
    search->setFocus();
    type(u"chi thi 05 dang vien"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    press(Qt::Key_Down);
    CHECK(list->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    CHECK(f.editor().plan().id == issued);
}

TEST_CASE("the plan is printed inside the page and Esc leads back", "[plans]")
{
    PlansFixture f;
    f.addExample(true);
    f.show();
    QSignalSpy shown(f.page->preview(), &print::PrintPreview::documentShown);
    QTest::keyClick(f.page.get(), Qt::Key_P, Qt::ControlModifier);
    if (shown.isEmpty()) {
        REQUIRE(shown.wait());
    }
    CHECK(shown.constLast().constFirst().toInt() >= 2);
    CHECK(f.page->preview()->document().title == u"KẾ HOẠCH"_s);
    const QString path = f.office.folder.filePath(u"kế hoạch.pdf"_s);
    QSignalSpy exported(f.page->preview(), &print::PrintPreview::exported);
    f.page->preview()->save(path);
    REQUIRE((exported.count() > 0 || exported.wait()));
    CHECK(QFileInfo(path).size() > 10000);
    press(Qt::Key_Escape);
    CHECK(f.page->preview()->isVisible() == false);
    CHECK(f.page->firstFocus()->hasFocus());
}

TEST_CASE("closing, reopening and deleting a draft", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(true);
    f.show();
    REQUIRE_OK(f.editor().close());
    CHECK(f.stored(id).status == PlanStatus::Closed);
    CHECK(f.page->primaryAction()->text() == f.page->tr("Reopen the plan"));
    f.page->primaryAction()->trigger();
    CHECK(f.stored(id).status == PlanStatus::Issued);

    const base::PlanId draft = f.addExample(false);
    REQUIRE(f.page->choosePlan(draft));
    for (QAction* action : f.page->actions()) {
        if (action->text() == f.page->tr("Delete the draft")) {
            action->trigger();
        }
    }
    press(Qt::Key_Return);
    CHECK_FALSE(f.office.workspace->plans().plan(draft).hasValue());
    CHECK(f.editor().plan().id == id);
}

TEST_CASE("a task that another page leads to is shown", "[plans]")
{
    PlansFixture f;
    const base::PlanId id = f.addExample(true);
    f.addExample(false);
    f.show();
    const auto due = f.office.workspace->tasks().dueItems(QDate(2026, 1, 1));
    REQUIRE_OK(due);
    REQUIRE_FALSE(due->isEmpty());
    f.page->showRecord({ui::RecordRef::Kind::Task, due->at(0).id});
    CHECK(f.editor().plan().id == id);
    CHECK(f.page->view()->section() == PlanView::Tasks);
}
