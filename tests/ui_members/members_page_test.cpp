// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "Đoàn viên" driven by keys: search, filters, record, forms, masking, undo.
#include "ui_members/members_scene.h"

#include "core/activity/count_keeper.h"
#include "core/base/table_file.h"
#include "core/membership/membership_service.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_roles.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/members/member_list_model.h"
#include "ui/pages/members/member_record_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/panel_form.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::PartialDate;
using base::Period;
using membership::EventKind;
using membership::PersonField;
using pages::MembersPage;

TEST_CASE("members stand in the order of given names and are found while typing, without diacritics", "[members]")
{
    Members m;
    const QAbstractItemModelTester tester(m.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(m.names() == QStringList{u"Nguyễn Văn Ân"_s, u"Lê Thị Kim Dung"_s, u"Hà Thị Đào"_s, u"Trịnh Xuân Đức"_s});
    auto* search = m.field<kit::SearchBox>(m.page.get(), u"memberSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"duc trinh"_s);
    CHECK(m.names() == QStringList{u"Trịnh Xuân Đức"_s});
    search->clear();
    QTest::keyClicks(search, u"0413"_s);
    CHECK(m.names() == QStringList{u"Nguyễn Văn Ân"_s, u"Hà Thị Đào"_s});
    QTest::keyClicks(search, u"x"_s);
    CHECK(m.names().isEmpty());
    CHECK(m.page->frame()->state() == kit::PageFrame::State::Content);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(m.names().size() == 4);
}

TEST_CASE("filters are kept by name and come back", "[members]")
{
    Members m;
    pages::MemberChoice choice;
    choice.toggle(u"female"_s);
    choice.toggle(u"age18"_s);
    m.page->setChoice(choice);
    CHECK(m.names() == QStringList{u"Lê Thị Kim Dung"_s, u"Hà Thị Đào"_s});
    choice.toggle(u"male"_s); // of the same group as "female"
    CHECK_FALSE(choice.marks.contains(u"female"_s));
    pages::SavedChoices saved(m.office.workspace->preferences());
    saved.keep(u"Nữ 18–22"_s, m.page->choice());
    m.page->setChoice({});
    CHECK(m.names().size() == 4);
    CHECK(saved.names() == QStringList{u"Nữ 18–22"_s});
    m.page->setChoice(saved.choice(u"Nữ 18–22"_s));
    CHECK(m.names().size() == 2);
    saved.remove(u"Nữ 18–22"_s);
    CHECK(saved.names().isEmpty());
}

TEST_CASE("what is sensitive is masked in list, panel and file until it is asked for", "[members]")
{
    Members m;
    m.page->list()->columns()->setColumnHidden(u"ethnicity"_s, false);
    const auto ethnicity = [&m](int row) {
        int column = 0;
        while (pages::memberColumns().at(column).key != u"ethnicity"_s) {
            ++column;
        }
        return m.page->model()->index(row, column).data().toString();
    };
    CHECK_FALSE(ethnicity(0).contains(u"Mường"_s));
    m.choose(u"Hà Thị Đào"_s);
    CHECK_FALSE(m.panelText().contains(u"Mường"_s));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"danh-sach.csv"_s);
    m.prompter.answers.append(file);
    m.action(u"exportMembers"_s)->trigger();
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    CHECK(text.contains(u"Hà Thị Đào"_s));
    CHECK_FALSE(text.contains(u"Mường"_s));
    m.field<QPushButton>(m.page->frame()->sidePanel(), u"reveal"_s)->click();
    m.settle();
    CHECK(m.panelText().contains(u"Mường"_s));
    CHECK(ethnicity(m.page->model()->rowOf(m.people.value(u"Hà Thị Đào"_s))) == u"Mường"_s);
    CHECK_FALSE(ethnicity(0).contains(u"Mường"_s)); // nobody else's
}

TEST_CASE("somebody is admitted by keys, and the record opens with Enter", "[members]")
{
    Members m;
    QTest::keyClick(m.page.get(), Qt::Key_N, Qt::ControlModifier);
    m.action(u"enter_admit"_s)->trigger();
    REQUIRE(m.page->form());
    m.type(m.page->form(), u"full_name"_s, u"Phạm Tiến Dũng"_s);
    m.type(m.page->form(), u"birth_date"_s, u"8/7/2005"_s);
    m.type(m.page->form(), u"sex"_s, u"nam"_s);
    m.type(m.page->form(), u"on_date"_s, u"19/5/2022"_s);
    m.type(m.page->form(), u"votes_present"_s, u"12"_s);
    m.type(m.page->form(), u"votes_for"_s, u"11"_s);
    m.page->form()->save();
    m.settle();
    if (m.page->form()) {
        m.page->form()->save(); // warnings were read
        m.settle();
    }
    REQUIRE_FALSE(m.page->form());
    REQUIRE(m.names().contains(u"Phạm Tiến Dũng"_s));
    const base::PersonId person = m.page->model()->personAt(static_cast<int>(m.names().indexOf(u"Phạm Tiến Dũng"_s)));
    const auto record = m.service().record(person);
    REQUIRE_OK(record);
    CHECK(record->person.birthDate == PartialDate(QDate(2005, 7, 8)));
    REQUIRE(record->events.size() == 1);
    CHECK(record->events.constFirst().kind == EventKind::Admit);
    CHECK(record->events.constFirst().votesFor == 11);

    m.page->list()->setFocus();
    QTest::keyClick(m.page->list(), Qt::Key_Return);
    REQUIRE(m.page->record());
    CHECK(m.page->record()->person() == person);
    QTest::keyClick(m.page->record(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(m.page->record());
}

TEST_CASE("a field is changed in place in the record; what cannot be stored stays and says why", "[members]")
{
    Members m;
    m.choose(u"Trịnh Xuân Đức"_s);
    QTest::keyClick(m.page->list(), Qt::Key_Return);
    REQUIRE(m.page->record());
    QLineEdit* birth = m.page->record()->line(PersonField::BirthDate);
    birth->setFocus();
    birth->selectAll();
    QTest::keyClicks(birth, u"31/2/2004"_s);
    CHECK_FALSE(m.page->mayLeave());
    CHECK(birth->text() == u"31/2/2004"_s);
    birth->selectAll();
    QTest::keyClicks(birth, u"2003"_s);
    CHECK(m.page->mayLeave());
    m.settle();
    const auto record = m.service().record(m.people.value(u"Trịnh Xuân Đức"_s));
    REQUIRE_OK(record);
    CHECK(record->person.birthDate == PartialDate(2003));
    REQUIRE_OK(m.office.workspace->undo());
    m.settle();
    CHECK(m.page->record()->line(PersonField::BirthDate)->text() == u"23/04/2004"_s);
}

TEST_CASE("what happens to several members is one step that Ctrl+Z takes back", "[members]")
{
    Members m;
    m.page->list()->selectAll();
    m.settle();
    REQUIRE(m.page->chosen().size() == 4);
    m.action(u"event_commend"_s)->trigger();
    REQUIRE(m.page->form());
    m.type(m.page->form(), u"title"_s, u"Tháng Thanh niên 2022"_s);
    m.page->form()->save();
    m.settle();
    REQUIRE_FALSE(m.page->form());
    const auto commended = [&m] {
        int count = 0;
        for (const base::PersonId person : std::as_const(m.people)) {
            const auto record = m.service().record(person);
            REQUIRE_OK(record);
            count += record->events.size() == 2 ? 1 : 0;
        }
        return count;
    };
    CHECK(commended() == 4);
    REQUIRE_OK(m.office.workspace->undo());
    m.settle();
    CHECK(commended() == 0);

    m.page->list()->selectAll();
    m.settle();
    m.action(u"changeField"_s)->trigger();
    REQUIRE(m.page->form());
    m.type(m.page->form(), u"text"_s, u"không"_s);
    m.page->form()->save(); // the first field of the list is the sex
    CHECK(m.page->form());
    CHECK_FALSE(m.page->form()->problem(u"text"_s).isEmpty());
    m.type(m.page->form(), u"text"_s, u"nữ"_s);
    m.page->form()->save();
    m.settle();
    pages::MemberChoice women;
    women.toggle(u"female"_s);
    m.page->setChoice(women);
    CHECK(m.names().size() == 4);
}

TEST_CASE("a member who moves or leaves goes from the list and is found among the former ones", "[members]")
{
    Members m;
    m.choose(u"Nguyễn Văn Ân"_s);
    m.action(u"event_mature"_s)->trigger();
    REQUIRE(m.page->form());
    m.type(m.page->form(), u"on_date"_s, u"1/8/2022"_s);
    m.page->form()->save();
    m.settle();
    if (m.page->form()) {
        m.page->form()->save();
        m.settle();
    }
    pages::MemberChoice choice;
    m.page->setChoice(choice);
    CHECK_FALSE(m.names().contains(u"Nguyễn Văn Ân"_s));
    choice.state = u"former"_s;
    m.page->setChoice(choice);
    CHECK(m.names() == QStringList{u"Nguyễn Văn Ân"_s});
    // The record is the same whatever list it is found in.
    m.page->showRecord({ui::RecordRef::Kind::Person, m.people.value(u"Nguyễn Văn Ân"_s).value()});
    CHECK(m.page->choice().state == u"former"_s);
}

TEST_CASE("a unit without members says what to do", "[members]")
{
    Members m;
    m.office.workspace->setUnit(m.office.communes.at(2));
    m.page->setScope(m.office.communes.at(2).value(), m.office.workspace->period());
    m.settle();
    CHECK(m.page->frame()->state() == kit::PageFrame::State::Empty);
    m.action(u"enter_register"_s)->trigger();
    CHECK(m.page->form());
}
