// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/document_kinds.h"
#include "core/planning/plan_rules.h"
#include "core/planning/plan_service.h"
#include "core/planning/plan_task_service.h"
#include "core/storage/journal.h"

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using tests::TestDatabase;

namespace {

PlanTask task(const QString& title, Repeats repeats = Repeats::None, const QDate& deadline = {})
{
    PlanTask made;
    made.title = title;
    made.repeats = repeats;
    made.deadline = deadline;
    made.assignee = u"Ban Thường vụ Huyện đoàn"_s;
    made.levels = QStringList{u"DISTRICT"_s, u"COMMUNE"_s};
    return made;
}

/// A plan with something in every part.
Plan fullPlan(base::UnitId issuer)
{
    Plan plan;
    plan.issuer = issuer;
    plan.issuerName = u"Huyện đoàn Thọ Xuân"_s;
    plan.place = u"Thọ Xuân"_s;
    plan.title = u"Phát triển đảng viên"_s;
    plan.abstract = u"Thực hiện Chỉ thị số 05-CT/TU"_s;
    plan.signingAuthority = u"Ban Thường vụ Huyện đoàn"_s;
    plan.signatoryPost = u"Bí thư"_s;
    plan.firstDay = QDate(2022, 1, 1);
    plan.lastDay = QDate(2022, 12, 31);
    plan.parentReference = u"413-KH/TĐTN-TCKT"_s;
    plan.reviewFirstDay = QDate(2017, 1, 1);
    plan.reviewLastDay = QDate(2021, 12, 31);
    plan.note = u"Ghi chú.\nDòng hai."_s;
    plan.basis = {{0, BasisRole::Basis, u"CT"_s, u"05-CT/TU"_s, QDate(2021, 5, 28), u"Tỉnh ủy"_s, u"Chỉ thị"_s, {}},
                  {0, BasisRole::Reference, u"ĐL"_s, {}, {}, u"Đoàn"_s, u"Điều lệ"_s, {}}};
    plan.sections = {{0, u"I"_s, u"Mục đích"_s, u"- Một.\n- Hai."_s, {}},
                     {0,
                      u"II"_s,
                      u"Giải pháp"_s,
                      {},
                      {{0, u"1"_s, u"Tuyên truyền"_s, u"- Ba."_s, {{0, u"1.1"_s, u"Cơ sở"_s, {}, {}}}},
                       {0, u"2"_s, u"Tạo nguồn"_s, {}, {}}}}};
    plan.tasks = {task(u"Quán triệt chỉ thị"_s, Repeats::None, QDate(2022, 7, 31)),
                  task(u"Giao ban quý"_s, Repeats::Quarterly), task(u"Về nguồn"_s)};
    plan.deliverables = {{0, u"Báo cáo năm"_s, u"DISTRICT"_s, u"văn bản"_s, QDate(2022, 11, 15), {}, {}}};
    plan.reportDuties = {{0, u"COMMUNE"_s, Rhythm::Quarterly, u"Huyện đoàn"_s, u"ngày 15"_s}};
    plan.recipients = {{0, u"Các cơ sở Đoàn"_s, u"để thực hiện"_s}, {0, u"Lưu"_s, {}}};
    plan.subjects = {{0, u"Đoàn phường 7"_s, u"COMMUNE"_s, u"RESIDENTIAL"_s, {}}};
    return plan;
}

/// Keys and revisions, which the data file gives, taken out.
Plan withoutKeys(Plan plan)
{
    const auto clear = [](auto&& self, QList<PlanSection>& sections) -> void {
        for (PlanSection& section : sections) {
            section.id = 0;
            self(self, section.children);
        }
    };
    plan.id = {};
    plan.uid.clear();
    plan.revision = 0;
    clear(clear, plan.sections);
    for (PlanTask& it : plan.tasks) {
        it.id = {};
        it.uid.clear();
        it.revision = 0;
    }
    const auto clearAll = [](auto& list) {
        for (auto& it : list) {
            it.id = 0;
        }
    };
    clearAll(plan.basis);
    clearAll(plan.deliverables);
    clearAll(plan.reportDuties);
    clearAll(plan.recipients);
    clearAll(plan.subjects);
    return plan;
}

struct Office
{
    explicit Office(storage::Engine engine = storage::Engine::Sqlite) : database(engine)
    {
        tests::loadCatalogue(*database);
        units = tests::makeUnits(*database, 3);
    }
    Plan saved(const Plan& plan)
    {
        const auto made = service.saveDraft(plan);
        REQUIRE_OK(made);
        return *made;
    }
    Plan issued(const Plan& plan)
    {
        const Plan draft = saved(plan);
        const auto made = service.issue(draft.id, draft.revision, u"12-KH/ĐTN"_s, QDate(2022, 3, 4));
        REQUIRE_OK(made);
        return *made;
    }

    TestDatabase database;
    tests::UnitTree units;
    PlanService service{*database};
    PlanTaskService tasks{*database};
};

QStringList titles(const QList<PlanSummary>& plans)
{
    QStringList found;
    for (const PlanSummary& plan : plans) {
        found.append(plan.title);
    }
    return found;
}

} // namespace

TEST_CASE("a plan reads back whole as it was saved")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    Plan plan = fullPlan(office.units.district);
    plan.followedIndicators = {tests::indicatorOf(*office.database, u"A09"_s).id,
                               tests::indicatorOf(*office.database, u"C01"_s).id};
    plan.form = IndicatorService(*office.database).formByCode(u"TX-2022"_s)->id;
    const Plan stored = office.saved(plan);
    CHECK(withoutKeys(stored) == plan);
    CHECK(stored.uid.size() == 36);
    CHECK(*office.service.plan(stored.id) == stored);
    CHECK(office.service.plan(base::PlanId(999)).error().code == ErrorCode::NotFound);
}

TEST_CASE("saving again changes only what differs, and nothing more when nothing does")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan first = office.saved(fullPlan(office.units.district));
    Plan changed = first;
    // A section moves under another, one goes, one comes; a task goes, one comes; the order of recipients turns.
    changed.sections[0].children.append(changed.sections[1].children.takeLast());
    changed.sections[1].children[0].children.clear();
    changed.sections.append({0, u"III"_s, u"Tổ chức"_s, {}, {}});
    changed.tasks.removeAt(1);
    changed.tasks.append(task(u"Việc mới"_s));
    changed.recipients.move(0, 1);
    changed.basis.clear();
    const Plan second = office.saved(changed);
    CHECK(withoutKeys(second) == withoutKeys(changed));
    CHECK(second.sections.at(0).children.at(0).id == first.sections.at(1).children.at(1).id);
    CHECK(second.tasks.at(0).id == first.tasks.at(0).id);
    CHECK(second.revision == first.revision + 1);

    storage::Journal journal(*office.database);
    REQUIRE_OK(journal.undo());
    CHECK(withoutKeys(*office.service.plan(first.id)) == withoutKeys(first));
    REQUIRE_OK(journal.redo());
    CHECK(withoutKeys(*office.service.plan(first.id)) == withoutKeys(second));
}

TEST_CASE("a stale draft does not overwrite a newer one")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan first = office.saved(fullPlan(office.units.district));
    Plan mine = first;
    mine.recipients.removeLast();
    REQUIRE_OK(office.service.saveDraft(mine));
    Plan yours = first;
    yours.title = u"Tên khác"_s;
    CHECK(office.service.saveDraft(yours).error().code == ErrorCode::Conflict);
    CHECK(office.service.issue(first.id, first.revision, u"1-KH"_s, QDate(2022, 1, 1)).error().code ==
          ErrorCode::Conflict);
    CHECK(office.service.plan(first.id)->title == first.title);
}

TEST_CASE("validation names the field, down to the task")
{
    Office office;
    const auto has = [&](const Plan& plan, const QString& field, Finding::Severity severity) {
        const auto findings = office.service.validate(plan);
        REQUIRE_OK(findings);
        return std::any_of(findings->cbegin(), findings->cend(), [&](const Finding& finding) {
            return finding.field == field && finding.severity == severity && !finding.text.isEmpty();
        });
    };
    const auto error = [&](const QString& field, const auto& change) {
        Plan plan = fullPlan(office.units.district);
        change(plan);
        CHECK(has(plan, field, Finding::Severity::Error));
        CHECK(office.service.saveDraft(plan).error().code == ErrorCode::Validation);
    };
    const auto warning = [&](const QString& field, const auto& change) {
        Plan plan = fullPlan(office.units.district);
        change(plan);
        CHECK(has(plan, field, Finding::Severity::Warning));
        CHECK(office.service.saveDraft(plan).hasValue());
    };
    CHECK(office.service.validate(fullPlan(office.units.district))->isEmpty());
    error(u"title"_s, [](Plan& plan) { plan.title = u"  "_s; });
    error(u"kind"_s, [](Plan& plan) { plan.kind = u"??"_s; });
    error(u"issuer"_s, [](Plan& plan) {
        plan.issuer = {};
        plan.issuerName.clear();
    });
    error(u"firstDay"_s, [](Plan& plan) { plan.firstDay = {}; });
    error(u"lastDay"_s, [](Plan& plan) { plan.lastDay = QDate(2021, 1, 1); });
    error(u"reviewFirstDay"_s, [](Plan& plan) { plan.reviewLastDay = {}; });
    error(u"basis[1].title"_s, [](Plan& plan) { plan.basis[1].title.clear(); });
    error(u"basis[0].kind"_s, [](Plan& plan) { plan.basis[0].kind = u"LONG-KIND"_s; });
    error(u"tasks[2].title"_s, [](Plan& plan) { plan.tasks[2].title.clear(); });
    error(u"tasks[0].progress"_s, [](Plan& plan) { plan.tasks[0].progress = 101; });
    error(u"deliverables[0].title"_s, [](Plan& plan) { plan.deliverables[0].title.clear(); });
    error(u"recipients[1].name"_s, [](Plan& plan) { plan.recipients[1].name.clear(); });
    error(u"subjects[0].name"_s, [](Plan& plan) { plan.subjects[0].name.clear(); });
    warning(u"lastDay"_s, [](Plan& plan) { plan.lastDay = QDate(2040, 1, 1); });
    warning(u"tasks[0].deadline"_s, [](Plan& plan) { plan.tasks[0].deadline = QDate(2023, 1, 1); });
    warning(u"tasks[0].levels"_s, [](Plan& plan) { plan.tasks[0].levels = QStringList{u"MOON"_s}; });
    warning(u"tasks[0].assignee"_s, [](Plan& plan) {
        plan.tasks[0].assignee.clear();
        plan.tasks[0].levels.clear();
    });
}

TEST_CASE("a plan cannot stand above itself, in whatever number of steps")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    Plan top = office.saved(fullPlan(office.units.province));
    Plan middle = fullPlan(office.units.district);
    middle.parent = top.id;
    middle = office.saved(middle);
    Plan low = fullPlan(office.units.communes.at(0));
    low.basis[0].linkedPlan = middle.id;
    low = office.saved(low);
    top.parent = low.id;
    CHECK(office.service.saveDraft(top).error().context == u"parent"_s);
    top.parent = {};
    top.basis[1].linkedPlan = top.id;
    CHECK(office.service.saveDraft(top).error().context == u"basis[1].linkedPlan"_s);

    const auto family = office.service.family(middle.id);
    REQUIRE_OK(family);
    REQUIRE(family->above.size() == 1);
    CHECK(family->above.constFirst().id == top.id);
    REQUIRE(family->self.below.size() == 1);
    CHECK(family->self.below.constFirst().plan.id == low.id);
    CHECK(family->self.below.constFirst().tie == PlanTie::Basis);
    const auto fromTop = office.service.family(top.id);
    CHECK(fromTop->self.below.constFirst().tie == PlanTie::Parent);
    CHECK(fromTop->self.below.constFirst().below.constFirst().plan.id == low.id);
    CHECK(office.service.family(low.id)->above.size() == 2);
    CHECK(office.service.removeDraft(middle.id, middle.revision).error().code == ErrorCode::InUse);
}

TEST_CASE("a circle of plans that came from elsewhere is walked once")
{
    Office office;
    const Plan one = office.saved(fullPlan(office.units.province));
    Plan two = fullPlan(office.units.district);
    two.parent = one.id;
    two = office.saved(two);
    REQUIRE_OK(office.database->write(u"vòng"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
        unit.update(u"plan"_s, storage::UnitOfWork::idKey(one.id.value()), {{u"parent_plan_id"_s, two.id.value()}});
        return {};
    }));
    const auto family = office.service.family(one.id);
    REQUIRE_OK(family);
    REQUIRE(family->above.size() == 1);
    CHECK(family->above.constFirst().id == two.id);
    REQUIRE(family->self.below.size() == 1);
    CHECK(family->self.below.constFirst().below.isEmpty());
}

TEST_CASE("issuing needs number and date, and an issued plan is no draft any more")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan draft = office.saved(fullPlan(office.units.district));
    CHECK(office.service.issue(draft.id, draft.revision, u" "_s, QDate(2022, 3, 4)).error().context == u"number"_s);
    CHECK(office.service.issue(draft.id, draft.revision, u"12-KH/ĐTN"_s, {}).error().context == u"issuedOn"_s);
    const auto issued = office.service.issue(draft.id, draft.revision, u"12-KH/ĐTN"_s, QDate(2022, 3, 4));
    REQUIRE_OK(issued);
    CHECK(issued->status == PlanStatus::Issued);
    CHECK(office.service.saveDraft(*issued).error().code == ErrorCode::Locked);
    CHECK(office.service.removeDraft(issued->id, issued->revision).error().code == ErrorCode::Locked);
    CHECK(office.service.issue(issued->id, issued->revision, u"13"_s, QDate(2022, 3, 4)).error().code ==
          ErrorCode::Locked);
}

TEST_CASE("a revision keeps the state before with reason and document")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    Plan plan = fullPlan(office.units.district);
    Plan above = office.saved(fullPlan(office.units.province));
    plan.parent = above.id;
    plan.basis[0].linkedPlan = above.id;
    plan.tasks[1].unit = office.units.communes.at(1);
    plan.subjects[0].unit = office.units.communes.at(2);
    plan.followedIndicators = {tests::indicatorOf(*office.database, u"A09"_s).id};
    plan.form = IndicatorService(*office.database).formByCode(u"QUARTER"_s)->id;
    const Plan issued = office.issued(plan);
    Plan changed = issued;
    changed.title = u"Phát triển đảng viên, sửa đổi"_s;
    changed.tasks.removeFirst();
    changed.sections.removeFirst();
    const RevisionNote note{QDate(2022, 7, 5), u"Số 20-CV/ĐTN"_s, u"Tỉnh đoàn giao thêm"_s};
    CHECK(office.service.revise(changed, {QDate(2022, 7, 5), {}, u" "_s}).error().context == u"reason"_s);
    CHECK(office.service.revise(changed, {QDate(2022, 1, 1), {}, u"lý do"_s}).error().context == u"onDate"_s);
    const auto revised = office.service.revise(changed, note);
    REQUIRE_OK(revised);
    CHECK(revised->tasks.size() == 2);
    CHECK(revised->status == PlanStatus::Issued);
    const auto revisions = office.service.revisions(issued.id);
    REQUIRE_OK(revisions);
    REQUIRE(revisions->size() == 1);
    CHECK(revisions->constFirst() == PlanRevision{1, note.onDate, note.document, note.reason});
    const auto old = office.service.planAtRevision(issued.id, 1);
    REQUIRE_OK(old);
    CHECK(withoutKeys(*old) == withoutKeys(issued));
    CHECK(old->id == issued.id);
    CHECK(office.service.planAtRevision(issued.id, 2).error().code == ErrorCode::NotFound);

    Plan again = *revised;
    again.title = u"Lần ba"_s;
    REQUIRE_OK(office.service.revise(again, {QDate(2022, 9, 1), {}, u"bổ sung"_s}));
    CHECK(office.service.planAtRevision(issued.id, 2)->title == changed.title);
    CHECK(office.service.revise(changed, note).error().code == ErrorCode::Conflict);
    CHECK(office.service.revisions(issued.id)->size() == 2);
}

TEST_CASE("close, reopen, and remove a draft")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan issued = office.issued(fullPlan(office.units.district));
    CHECK(office.service.reopen(issued.id, issued.revision).error().code == ErrorCode::Locked);
    const auto closed = office.service.close(issued.id, issued.revision);
    REQUIRE_OK(closed);
    CHECK(office.service.revise(*closed, {QDate(2022, 7, 1), {}, u"lý do"_s}).error().code == ErrorCode::Locked);
    CHECK(office.service.close(closed->id, closed->revision).error().code == ErrorCode::Locked);
    REQUIRE_OK(office.service.reopen(closed->id, closed->revision));

    const Plan draft = office.saved(fullPlan(office.units.communes.at(0)));
    CHECK(office.service.removeDraft(draft.id, draft.revision + 1).error().code == ErrorCode::Conflict);
    REQUIRE_OK(office.service.removeDraft(draft.id, draft.revision));
    CHECK(office.service.plan(draft.id).error().code == ErrorCode::NotFound);
    CHECK(office.service.plans()->size() == 1);
    REQUIRE_OK(storage::Journal(*office.database).undo());
    CHECK(office.service.plan(draft.id)->tasks.size() == 3);
}

TEST_CASE("plans are found by unit, year, state and words without marks; drafts come first")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    Plan plan = fullPlan(office.units.district);
    plan.title = u"Củng cố cơ sở Đoàn khó khăn"_s;
    office.issued(plan);
    plan.title = u"Đoàn cơ sở ba chủ động"_s;
    plan.firstDay = QDate(2018, 6, 1);
    office.saved(plan);
    plan = fullPlan(office.units.province);
    plan.title = u"Kế hoạch tỉnh"_s;
    plan.firstDay = QDate(2023, 1, 1);
    plan.lastDay = QDate(2023, 12, 31);
    plan.tasks[0].deadline = {};
    office.saved(plan);

    const auto found = [&](const PlanFilter& filter) {
        const auto plans = office.service.plans(filter);
        REQUIRE_OK(plans);
        return titles(*plans);
    };
    CHECK(found({}) == QStringList{u"Kế hoạch tỉnh"_s, u"Đoàn cơ sở ba chủ động"_s, u"Củng cố cơ sở Đoàn khó khăn"_s});
    PlanFilter filter;
    filter.issuers = {office.units.district};
    CHECK(found(filter).size() == 2);
    filter = {};
    filter.year = 2020;
    CHECK(found(filter) == QStringList{u"Đoàn cơ sở ba chủ động"_s});
    filter.year = 2023;
    CHECK(found(filter) == QStringList{u"Kế hoạch tỉnh"_s});
    filter = {};
    filter.status = PlanStatus::Issued;
    CHECK(found(filter) == QStringList{u"Củng cố cơ sở Đoàn khó khăn"_s});
    filter = {};
    filter.text = u"kho khan cung co"_s;
    CHECK(found(filter) == QStringList{u"Củng cố cơ sở Đoàn khó khăn"_s});
    filter.text = u"05-ct/tu"_s;
    CHECK(found(filter).size() == 3);
    filter.text = u"không có"_s;
    CHECK(found(filter).isEmpty());
}

TEST_CASE("progress is entered on issued plans, and the late ones stand out")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan draft = office.saved(fullPlan(office.units.district));
    CHECK(office.tasks.markDone(draft.tasks.at(0).id, draft.tasks.at(0).revision, QDate(2022, 7, 1)).error().code ==
          ErrorCode::Locked);
    CHECK(office.tasks.dueItems(QDate(2022, 12, 31))->isEmpty());
    const Plan plan = *office.service.issue(draft.id, draft.revision, u"12-KH/ĐTN"_s, QDate(2022, 3, 4));

    const auto due = [&](const QDate& day, int ahead) {
        const auto items = office.tasks.dueItems(day, ahead);
        REQUIRE_OK(items);
        return *items;
    };
    QList<DueItem> items = due(QDate(2022, 8, 1), 120);
    REQUIRE(items.size() == 3);
    CHECK(items.at(0).title == u"Giao ban quý"_s);
    CHECK(items.at(0).due == QDate(2022, 3, 31));
    CHECK(items.at(0).isLate());
    CHECK(items.at(1).title == u"Quán triệt chỉ thị"_s);
    CHECK(items.at(1).daysLate == 1);
    CHECK(items.at(1).planNumber == u"12-KH/ĐTN"_s);
    CHECK(items.at(2).kind == DueItem::Kind::Deliverable);
    CHECK_FALSE(items.at(2).isLate());
    CHECK(due(QDate(2022, 8, 1), 0).size() == 2);

    const PlanTask once = plan.tasks.at(0);
    const auto half = office.tasks.setProgress(once.id, once.revision, 50, QDate(2022, 8, 1));
    REQUIRE_OK(half);
    CHECK(half->progress == 50);
    CHECK(office.tasks.setProgress(once.id, once.revision, 60, QDate(2022, 8, 1)).error().code == ErrorCode::Conflict);
    CHECK(office.tasks.setProgress(once.id, half->revision, 101, {}).error().code == ErrorCode::Validation);
    const auto done = office.tasks.setProgress(once.id, half->revision, 100, QDate(2022, 8, 2));
    REQUIRE_OK(done);
    CHECK(done->doneOn == QDate(2022, 8, 2));
    const PlanTask quarterly = plan.tasks.at(1);
    const auto first = office.tasks.markDone(quarterly.id, quarterly.revision, QDate(2022, 4, 2));
    REQUIRE_OK(first);
    CHECK(due(QDate(2022, 8, 1), 0).constFirst().due == QDate(2022, 6, 30));
    REQUIRE_OK(office.tasks.reopen(quarterly.id, first->revision));
    CHECK(due(QDate(2022, 8, 1), 0).constFirst().due == QDate(2022, 3, 31));
    CHECK(office.service.plans()->constFirst().doneTaskCount == 1);
    REQUIRE_OK(office.tasks.setDeliverableDone(plan.deliverables.at(0).id, QDate(2022, 11, 1)));
    CHECK(due(QDate(2022, 12, 31), 0).size() == 1);
    REQUIRE_OK(office.tasks.setDeliverableDone(plan.deliverables.at(0).id, {}));
    CHECK(due(QDate(2022, 12, 31), 0).size() == 2);
    CHECK(office.tasks.setNote(quarterly.id, 99, u"x"_s).error().code == ErrorCode::Conflict);
    CHECK(office.tasks.markDone(base::TaskId(999), 1, QDate(2022, 1, 1)).error().code == ErrorCode::NotFound);
}

TEST_CASE("progress entered while somebody edits the plan survives the revision")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan plan = office.issued(fullPlan(office.units.district));
    Plan edited = plan;
    edited.tasks[0].title = u"Quán triệt, học tập chỉ thị"_s;
    REQUIRE_OK(office.tasks.markDone(plan.tasks.at(0).id, plan.tasks.at(0).revision, QDate(2022, 7, 20)));
    REQUIRE_OK(office.tasks.setDeliverableDone(plan.deliverables.at(0).id, QDate(2022, 11, 1)));
    const auto revised = office.service.revise(edited, {QDate(2022, 8, 1), {}, u"rõ hơn"_s});
    REQUIRE_OK(revised);
    CHECK(revised->tasks.at(0).title == u"Quán triệt, học tập chỉ thị"_s);
    CHECK(revised->tasks.at(0).doneOn == QDate(2022, 7, 20));
    CHECK(revised->deliverables.at(0).doneOn == QDate(2022, 11, 1));
}

TEST_CASE("kinds of documents are data")
{
    CHECK(documentKinds().size() > 8);
    CHECK(documentKindName(u"KH"_s) == u"Kế hoạch"_s);
    CHECK(documentKindName(u"XYZ"_s) == u"XYZ"_s);
    CHECK_FALSE(parseDocumentKinds(R"({"kinds": [{"code": "KH"}]})", u"k.json"_s).hasValue());
    CHECK_FALSE(parseDocumentKinds(R"({"kinds": [
        {"code": "KH", "name_vi": "Kế hoạch", "name_en": "Plan", "plans": true},
        {"code": "KH", "name_vi": "Kế hoạch", "name_en": "Plan", "plans": true}]})",
                                   u"k.json"_s)
                    .hasValue());
}
