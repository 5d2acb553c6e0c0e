// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers from the members page, driven by keys: the list as it stands, the slip that is offered after a transfer, what
// stands in the access log afterwards.
#include "support/external_tools.h"
#include "ui_members/members_scene.h"

#include "core/activity/personal_data_service.h"
#include "ui/date_field.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/members/member_record_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/panel_form.h"
#include "ui/print/print_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using membership::EventKind;

namespace {

QString printedText(const reporting::ReportDocument& document)
{
    QString text = document.title;
    for (const reporting::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<reporting::Paragraph>(&block)) {
            text += u'\n' + paragraph->text();
        } else if (const auto* table = std::get_if<reporting::Table>(&block)) {
            for (const reporting::Row& row : table->rows) {
                for (const reporting::Cell& cell : row.cells) {
                    text += u'\n' + cell.text;
                }
            }
        }
    }
    return text;
}

void settlePapers(pages::PapersPage* page)
{
    REQUIRE(QTest::qWaitFor([page] { return page->isSettled(); }, 10000));
}

void leave(Members& m)
{
    QTest::keyClick(m.page->papersPage(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE_FALSE(m.page->papersPage());
}

qsizetype printsOf(Members& m, const QString& name)
{
    const auto log = activity::PersonalDataService(m.office.workspace->database()).accesses(m.people.value(name), 100);
    REQUIRE_OK(log);
    return std::count_if(log->cbegin(), log->cend(),
                         [](const activity::AccessEntry& entry) { return entry.kind == activity::AccessKind::Print; });
}

} // namespace

TEST_CASE("Ctrl+P prints the list as it stands, and the log tells of it only once it leaves", "[papers]")
{
    Members m;
    pages::MemberChoice women;
    women.toggle(u"female"_s);
    m.page->setChoice(women);
    m.page->list()->setFocus();
    QTest::keyClick(m.page->list(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(m.page->papersPage());
    pages::PapersPage* page = m.page->papersPage();
    settlePapers(page);
    REQUIRE(page->paper());
    const QString text = printedText(page->paper()->document);
    CHECK(text.contains(u"Lê Thị Kim Dung"_s));
    CHECK(text.contains(u"Hà Thị Đào"_s));
    CHECK_FALSE(text.contains(u"Trịnh Xuân Đức"_s));
    CHECK(page->paper()->people.size() == 2);
    CHECK(printsOf(m, u"Hà Thị Đào"_s) == 0);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"danh sách.pdf"_s);
    QSignalSpy exported(page->preview(), &print::PrintPreview::exported);
    page->preview()->save(file);
    REQUIRE(exported.wait(20000));
    CHECK(printsOf(m, u"Hà Thị Đào"_s) == 1);
    CHECK(printsOf(m, u"Trịnh Xuân Đức"_s) == 0);
    CHECK(QFile::exists(file));
    leave(m);
    CHECK(m.names().size() == 2); // the list is as it was
    CHECK(m.action(u"printMembers"_s)->isEnabled());
}

TEST_CASE("after a transfer its slip is offered, and the panel offers it again", "[papers]")
{
    Members m;
    m.choose(u"Trịnh Xuân Đức"_s);
    m.action(u"event_transfer_out"_s)->trigger();
    REQUIRE(m.page->form());
    m.type(m.page->form(), u"on_date"_s, u"1/8/2022"_s);
    m.type(m.page->form(), u"other_unit_name"_s, u"Đoàn phường Hàm Rồng"_s);
    m.page->form()->save();
    m.settle();
    if (m.page->form()) {
        m.page->form()->save(); // warnings were read
        m.settle();
    }
    REQUIRE_FALSE(m.page->form());
    kit::MessageBar* bar = m.page->frame()->messageBar();
    REQUIRE(bar->isVisible());
    QPushButton* offer = nullptr;
    for (QPushButton* button : bar->findChildren<QPushButton*>()) {
        offer = button->isVisible() ? button : offer;
    }
    REQUIRE(offer);
    offer->click();
    REQUIRE(m.page->papersPage());
    settlePapers(m.page->papersPage());
    REQUIRE(m.page->papersPage()->paper());
    const QString text = printedText(m.page->papersPage()->paper()->document);
    CHECK(text.contains(u"Kính gửi: Đoàn phường Hàm Rồng"_s));
    CHECK(text.contains(u"Trịnh Xuân Đức"_s));
    leave(m);

    m.page->showRecord({ui::RecordRef::Kind::Person, m.people.value(u"Trịnh Xuân Đức"_s).value()});
    m.settle();
    auto* again = m.page->frame()->sidePanel()->findChild<QPushButton*>(u"print_introduction"_s);
    REQUIRE(again);
    again->click();
    REQUIRE(m.page->papersPage());
    leave(m);
}

TEST_CASE("another paper, another day and what the law protects are chosen beside the pages", "[papers]")
{
    Members m;
    m.page->list()->columns()->setColumnHidden(u"ethnicity"_s, false);
    m.page->list()->setFocus();
    QTest::keyClick(m.page->list(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(m.page->papersPage());
    pages::PapersPage* page = m.page->papersPage();
    settlePapers(page);
    auto* kind = m.field<QComboBox>(page, u"paperKind"_s);
    CHECK(kind->findData(QString(papers::paper_code::kBranchBook)) < 0); // a commune is no branch
    CHECK(m.page->firstFocus() == kind);
    // Nothing is recorded that a decision could be written about: it is said, and the list comes back.
    page->showPaper(u"expulsion"_s);
    settlePapers(page);
    CHECK_FALSE(page->paper());
    CHECK_FALSE(page->preview()->hasDocument());
    CHECK_FALSE(page->frame()->messageBar()->text().isEmpty());
    page->showPaper(papers::paper_code::kMemberList);
    settlePapers(page);
    REQUIRE(page->paper());
    CHECK(page->paper()->people.size() == 4);
    auto* until = m.field<ui::DateField>(page, u"paperUntil"_s);
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, u"31/12/2021"_s);
    QTest::keyClick(until, Qt::Key_Return);
    settlePapers(page);
    CHECK_FALSE(page->paper()); // nobody was a member then
    until->selectAll();
    QTest::keyClicks(until, u"30/9/2022"_s);
    QTest::keyClick(until, Qt::Key_Return);
    settlePapers(page);
    REQUIRE(page->paper());
    auto* open = m.field<QCheckBox>(page, u"paperProtected"_s);
    CHECK_FALSE(printedText(page->paper()->document).contains(u"Mường"_s));
    CHECK_FALSE(page->paper()->fields.contains(membership::PersonField::Ethnicity));
    open->click();
    settlePapers(page);
    REQUIRE(page->paper());
    CHECK(printedText(page->paper()->document).contains(u"Mường"_s));
    CHECK(page->paper()->fields.contains(membership::PersonField::Ethnicity));
    leave(m);
}

TEST_CASE("a branch has its books, and the page of dues prints its own", "[papers]")
{
    Members m;
    m.office.workspace->setUnit(m.branches.at(0));
    m.page->setScope(m.branches.at(0).value(), m.office.workspace->period());
    m.settle();
    REQUIRE(m.page->showNamedView(u"papers"_s));
    settlePapers(m.page->papersPage());
    m.page->papersPage()->showPaper(papers::paper_code::kBranchBook);
    settlePapers(m.page->papersPage());
    REQUIRE(m.page->papersPage()->paper());
    CHECK(m.page->papersPage()->paper()->document.title == u"SỔ CHI ĐOÀN NĂM 2022"_s);
    leave(m);
}
