// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_support.h"

#include "core/planning/plan_service.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractItemModelTester>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using pages::CataloguePage;
using pages::FormLinesModel;
using planning::ReportForm;

namespace {

struct Forms : CatalogueFixture
{
    pages::FormsPane* pane = nullptr;

    Forms()
    {
        REQUIRE(page->showView(CataloguePage::Forms));
        pane = page->forms();
        choose(u"TX-2022"_s);
        pane->grid()->setFocus();
    }

    ReportForm stored(const QString& code)
    {
        const auto form = service().formByCode(code);
        REQUIRE_OK(form);
        return *form;
    }
    void choose(const QString& code) { pane->selectForm(stored(code).id); }
    void goTo(int row, int column = FormLinesModel::Name)
    {
        pane->grid()->setFocus();
        pane->grid()->setCurrentIndex(pane->lines()->index(row, column));
    }
    QString text(int row, int column = FormLinesModel::Name) const
    {
        return pane->lines()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("the shipped forms are listed with their sections and indicators in order", "[forms]")
{
    Forms f;
    QAbstractItemModelTester tester(f.pane->lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.pane->list()->model()->rowCount() == 2);
    const ReportForm form = f.stored(u"TX-2022"_s);
    CHECK(f.pane->draft() == form);
    CHECK_FALSE(f.pane->isChanged());
    CHECK(f.pane->lines()->rowCount() == form.sections.size() + form.indicators().size());
    CHECK(f.text(0) == form.sections.constFirst().title);
    CHECK(f.text(1, FormLinesModel::Code) == u"A16a"_s);
    CHECK(f.text(1, FormLinesModel::Number) == u"1"_s);
    // The numbering goes on through the sections, as on the sheet.
    const int second = static_cast<int>(form.sections.constFirst().indicators.size()) + 1;
    CHECK(f.pane->lines()->isSection(second));
    CHECK(f.text(second + 1, FormLinesModel::Number) == QString::number(second));
}

TEST_CASE("lines are moved, taken out and added by keys, and each step is stored", "[forms]")
{
    Forms f;
    QAbstractItemModelTester tester(f.pane->lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.goTo(1);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(f.text(2, FormLinesModel::Code) == u"A16a"_s);
    CHECK(f.pane->grid()->currentIndex().row() == 2);
    CHECK(f.stored(u"TX-2022"_s).sections.constFirst().indicators.at(1) == f.card(u"A16a"_s).id);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // not above the first heading
    CHECK(f.text(1, FormLinesModel::Code) == u"A16a"_s);
    CHECK(f.pane->lines()->isSection(0));

    const auto before = f.stored(u"TX-2022"_s).indicators().size();
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(f.stored(u"TX-2022"_s).indicators().size() == before - 1);
    CHECK_FALSE(f.pane->lines()->has(f.card(u"A16a"_s).id));

    f.pane->addField()->setFocus();
    type(u"A16a"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(f.pane->lines()->has(f.card(u"A16a"_s).id));
    CHECK(f.pane->addField()->text().isEmpty()); // ready for the next one
    CHECK(f.stored(u"TX-2022"_s).indicators().size() == before);
    type(u"A16a"_s); // on the form already: not offered again
    press(Qt::Key_Return);
    CHECK(f.stored(u"TX-2022"_s).indicators().size() == before);
    f.pane->addField()->clear();

    REQUIRE_OK(f.office.workspace->undo());
    CHECK(f.stored(u"TX-2022"_s).indicators().size() == before - 1);
    CHECK(f.pane->draft() == f.stored(u"TX-2022"_s)); // the page follows
}

TEST_CASE("an indicator crosses headings, a heading moves with all its indicators", "[forms]")
{
    Forms f;
    const ReportForm before = f.stored(u"TX-2022"_s);
    const int second = static_cast<int>(before.sections.at(0).indicators.size()) + 1;
    f.goTo(second + 1);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    ReportForm now = f.stored(u"TX-2022"_s);
    CHECK(now.sections.at(0).indicators.constLast() == before.sections.at(1).indicators.constFirst());
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(f.stored(u"TX-2022"_s).sections == before.sections);

    f.goTo(second);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    now = f.stored(u"TX-2022"_s);
    CHECK(now.sections.at(0) == before.sections.at(1));
    CHECK(now.sections.at(1) == before.sections.at(0));
    CHECK(f.pane->grid()->currentIndex().row() == 0);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(f.stored(u"TX-2022"_s).sections == before.sections);
    CHECK(f.text(f.pane->grid()->currentIndex().row()) == before.sections.at(1).title);
}

TEST_CASE("a section is added, named in the grid, and holds the page while it is empty", "[forms]")
{
    Forms f;
    f.goTo(f.pane->lines()->rowCount() - 1);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const int row = f.pane->grid()->currentIndex().row();
    REQUIRE(f.pane->lines()->isSection(row));
    CHECK(f.text(row, FormLinesModel::Number) == u"E"_s);
    CHECK_FALSE(f.pane->problem().isEmpty()); // no indicator yet
    CHECK_FALSE(f.page->mayLeave());
    CHECK_FALSE(f.message().isEmpty());
    CHECK(f.stored(u"TX-2022"_s).sections.size() == 4);
    f.goTo(row);
    type(u"Thiếu nhi"_s);
    press(Qt::Key_Return);
    CHECK(f.text(row) == u"Thiếu nhi"_s);
    f.goTo(row);
    f.pane->addField()->setFocus();
    type(u"G01a"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(f.pane->problem().isEmpty());
    const ReportForm now = f.stored(u"TX-2022"_s);
    REQUIRE(now.sections.size() == 5);
    CHECK(now.sections.constLast() == planning::ReportFormSection{u"E"_s, u"Thiếu nhi"_s, {f.card(u"G01a"_s).id}});
    CHECK(f.page->mayLeave());

    // The heading taken out: its indicators join the section before. The first one stays while it has any.
    f.goTo(row);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(f.stored(u"TX-2022"_s).sections.size() == 4);
    CHECK(f.stored(u"TX-2022"_s).sections.constLast().indicators.constLast() == f.card(u"G01a"_s).id);
    f.goTo(0);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(f.stored(u"TX-2022"_s).sections.size() == 4);
    CHECK_FALSE(f.pane->problem().isEmpty());
}

TEST_CASE("a new form is a copy of the chosen one and then the office's own", "[forms]")
{
    Forms f;
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(f.pane->strip()->isOpen());
    type(u"QUARTER"_s);
    press(Qt::Key_Tab);
    type(u"Biểu của huyện"_s);
    press(Qt::Key_Return);
    CHECK(f.pane->strip()->isOpen()); // the code is taken
    f.field("strip_code")->setFocus();
    f.field("strip_code")->selectAll();
    type(u"HUYEN-Q"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(f.pane->strip()->isOpen());
    const ReportForm made = f.stored(u"HUYEN-Q"_s);
    CHECK(made.name == u"Biểu của huyện"_s);
    CHECK(made.sections == f.stored(u"TX-2022"_s).sections);
    CHECK(f.pane->draft() == made);
    CHECK(f.pane->grid()->hasFocus());
    f.goTo(1);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(f.stored(u"HUYEN-Q"_s).indicators().size() + 1 == f.stored(u"TX-2022"_s).indicators().size());

    f.write("formName", u"Biểu quý của huyện"_s);
    press(Qt::Key_Return);
    CHECK(f.stored(u"HUYEN-Q"_s).name == u"Biểu quý của huyện"_s);
    f.write("formName", QString());
    press(Qt::Key_Return);
    CHECK_FALSE(f.pane->problem().isEmpty());
    CHECK_FALSE(f.page->mayLeave());
    f.page->frame()->messageBar()->findChild<QPushButton*>()->click(); // drop the changes
    CHECK(f.field("formName")->text() == u"Biểu quý của huyện"_s);
    CHECK(f.page->mayLeave());

    f.page->findChild<QAction*>(u"formRemove"_s)->trigger();
    press(Qt::Key_Return);
    CHECK_FALSE(f.service().formByCode(u"HUYEN-Q"_s).hasValue());
    CHECK(f.pane->list()->model()->rowCount() == 2);
    REQUIRE_OK(f.office.workspace->undo());
    CHECK(f.pane->list()->model()->rowCount() == 3);
}

TEST_CASE("a form on which a plan reports is not removed", "[forms]")
{
    Forms f;
    planning::Plan plan;
    plan.title = u"Kế hoạch năm"_s;
    plan.issuer = f.office.district;
    plan.firstDay = QDate(2022, 1, 1);
    plan.lastDay = QDate(2022, 12, 31);
    plan.form = f.stored(u"TX-2022"_s).id;
    REQUIRE_OK(f.office.workspace->plans().saveDraft(plan));
    f.page->findChild<QAction*>(u"formRemove"_s)->trigger();
    press(Qt::Key_Return);
    CHECK(f.pane->strip()->isOpen());
    CHECK(f.service().formByCode(u"TX-2022"_s).hasValue());
    press(Qt::Key_Escape);
    CHECK_FALSE(f.pane->strip()->isOpen());
}
