// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ui_support.h"

#include "core/planning/indicator_repository.h"
#include "support/scripted_prompter.h"
#include "ui/kit/grid_roles.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/settings/backup_pane.h"
#include "ui/pages/settings/calendar_pane.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/users_model.h"
#include "ui/pages/settings/users_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Period;
using pages::SettingsPage;
using pages::UsersModel;

namespace {

struct Settings
{
    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<SettingsPage> page;

    explicit Settings(SettingsPage::View view)
    {
        office.workspace->setPeriod(Period::quarter(2022, 3));
        page = std::make_unique<SettingsPage>(*office.workspace, prompter);
        showActive(*page, {1086, 658});
        REQUIRE(page->showView(view));
        page->firstFocus()->setFocus();
    }

    template <typename Field>
    Field* field(const char* name)
    {
        auto* found = page->findChild<Field*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QString message() const { return page->frame()->messageBar()->text(); }
    QList<storage::User> users()
    {
        const auto all = storage::Users(office.workspace->database()).all();
        REQUIRE_OK(all);
        return *all;
    }
    void putFigure(const Period& period)
    {
        planning::Indicator card;
        REQUIRE_OK(
            office.workspace->database().write(u"số liệu"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
                planning::IndicatorRepository::putGroup(unit, {u"T"_s, u"Thử"_s, u"Test"_s, 1});
                card.code = u"T1"_s;
                card.group = u"T"_s;
                card.name = card.shortName = u"Thử"_s;
                card.unitOfMeasure = u"người"_s;
                card.validFrom = QDate(2020, 1, 1);
                card.id = planning::IndicatorRepository::insertCard(unit, card);
                planning::IndicatorRepository::insertVersion(unit, card);
                return {};
            }));
        REQUIRE_OK(office.workspace->results().save({{{period, card.id, office.communes.at(0), 0},
                                                      results::ValueRowKind::Own,
                                                      {base::Decimal(4), std::nullopt},
                                                      {}}},
                                                    u"Nhập số liệu"_s));
    }
};

} // namespace

TEST_CASE("a new user is typed into the last line, and names are typed over", "[settings]")
{
    Settings s(SettingsPage::Users);
    UsersModel* model = s.page->users()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    kit::GridView* grid = s.page->users()->grid();
    REQUIRE(model->rowCount() == 2);
    REQUIRE(grid->hasFocus());
    grid->setCurrentIndex(model->index(1, UsersModel::Name));
    type(u"Nguyễn Thị Hoa"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    REQUIRE(s.users().size() == 2);
    CHECK(s.users().at(1).name == u"Nguyễn Thị Hoa"_s);
    CHECK(model->rowCount() == 3);
    CHECK(model->index(1, UsersModel::Changes).data().toString() == u"0"_s);

    grid->setCurrentIndex(model->index(1, UsersModel::Name));
    type(u"Văn phòng"_s); // the name of somebody else
    press(Qt::Key_Return);
    CHECK(grid->isEditing());
    CHECK_FALSE(s.page->mayLeave());
    press(Qt::Key_Escape);
    CHECK(s.page->mayLeave());
    grid->setCurrentIndex(model->index(1, UsersModel::Name));
    type(u"Nguyễn Thị Hòa"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(s.users().at(1).name == u"Nguyễn Thị Hòa"_s);
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(s.users().at(1).name == u"Nguyễn Thị Hoa"_s);
    CHECK(model->index(1, UsersModel::Name).data().toString() == u"Nguyễn Thị Hoa"_s);
}

TEST_CASE("whoever types now is written into the journal and remembered for this computer", "[settings]")
{
    Settings s(SettingsPage::Users);
    const auto second = storage::Users(s.office.workspace->database()).add(u"Lê Văn An"_s);
    REQUIRE_OK(second);
    kit::GridView* grid = s.page->users()->grid();
    UsersModel* model = s.page->users()->model();
    QSignalSpy changed(s.office.workspace.get(), &ui::Workspace::userChanged);
    grid->setCurrentIndex(model->index(model->rowOf(second->id), UsersModel::Name));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.office.workspace->userName() == u"Lê Văn An"_s);
    CHECK(changed.size() >= 1);
    CHECK(s.message().contains(u"Lê Văn An"_s));
    CHECK(model->index(model->rowOf(second->id), UsersModel::State).data(kit::StateRole).toInt() ==
          static_cast<int>(kit::CellState::Good));
    REQUIRE_OK(s.office.workspace->settings().setText(u"thu"_s, u"1"_s, u"Thử"_s));
    CHECK(s.office.workspace->journal().lines(0, 1)->constFirst().userName == u"Lê Văn An"_s);

    // The person at the keyboard is not let go; another one is, and then cannot be chosen.
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(s.users().at(1).active);
    grid->setCurrentIndex(model->index(0, UsersModel::Name));
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK_FALSE(s.users().at(0).active);
    grid->setCurrentIndex(model->index(0, UsersModel::Name));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.office.workspace->userName() == u"Lê Văn An"_s);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(s.users().at(0).active);

    // The next time the file is opened here, the same person sits there.
    const QString path = s.office.path;
    s.page.reset();
    s.office.workspace.reset();
    auto database = storage::Database::open(path, s.office.clock);
    REQUIRE_OK(database);
    const ui::Workspace again(std::move(*database), s.office.preferences);
    CHECK(again.userName() == u"Lê Văn An"_s);
}

TEST_CASE("another closing day is explained before it is stored, and undone", "[settings]")
{
    Settings s(SettingsPage::Periods);
    pages::CalendarPane* pane = s.page->calendar();
    auto* day = s.field<QSpinBox>("closingDay");
    auto* apply = s.field<QPushButton>("calendarApply");
    CHECK_FALSE(apply->isEnabled());
    CHECK_FALSE(s.field<QComboBox>("closingSince")->isVisible());
    day->setFocus();
    day->selectAll();
    type(u"15"_s);
    press(Qt::Key_Tab);
    CHECK(day->value() == 15);
    INFO(pane->exampleText().toStdString());
    CHECK(pane->exampleText().contains(u"16/10/2022\u201315/11/2022"_s));
    CHECK(apply->isEnabled());
    CHECK(pane->isChanged());
    CHECK_FALSE(s.page->mayLeave()); // not stored yet
    CHECK_FALSE(s.page->showView(SettingsPage::General));
    apply->setFocus();
    press(Qt::Key_Space);
    CHECK_FALSE(pane->isChanged());
    CHECK(s.page->mayLeave());
    CHECK(s.office.workspace->lastDay() == QDate(2022, 9, 15)); // holds everywhere at once
    CHECK(s.office.workspace->lastDayOf(Period::month(2022, 7)) == QDate(2022, 7, 15));
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(s.office.workspace->lastDay() == QDate(2022, 9, 30));
    CHECK(day->value() == 0); // the form follows
}

TEST_CASE("days of periods with figures do not move; from a later month on they may", "[settings]")
{
    Settings s(SettingsPage::General);
    s.putFigure(Period::quarter(2022, 3));
    REQUIRE(s.page->showView(SettingsPage::Periods));
    pages::CalendarPane* pane = s.page->calendar();
    pane->load();
    auto* day = s.field<QSpinBox>("closingDay");
    auto* since = s.field<QComboBox>("closingSince");
    day->setFocus();
    day->selectAll();
    type(u"20"_s);
    press(Qt::Key_Tab);
    CHECK(pane->errorOf(u"closingDay"_s).contains(base::displayName(Period::quarter(2022, 3))));
    CHECK_FALSE(s.field<QPushButton>("calendarApply")->isEnabled());
    REQUIRE(since->isVisible());
    since->setFocus();
    press(Qt::Key_Down); // the first month without figures
    CHECK(since->currentData().toDate() == QDate(2022, 10, 1));
    CHECK(pane->errorOf(u"closingDay"_s).isEmpty());
    CHECK(pane->errorOf(u"closingSince"_s).isEmpty());
    s.field<QPushButton>("calendarApply")->setFocus();
    press(Qt::Key_Space);
    CHECK(s.office.workspace->lastDayOf(Period::quarter(2022, 3)) == QDate(2022, 9, 30));
    CHECK(s.office.workspace->firstDayOf(Period::month(2022, 10)) == QDate(2022, 10, 1));
    CHECK(s.office.workspace->lastDayOf(Period::month(2022, 10)) == QDate(2022, 10, 20));
    CHECK(s.office.workspace->firstDayOf(Period::month(2022, 11)) == QDate(2022, 10, 21));
}

TEST_CASE("a school year is added, can be chosen in the window, and goes while nothing is stored in it", "[settings]")
{
    Settings s(SettingsPage::Periods);
    QSignalSpy changed(s.office.workspace.get(), &ui::Workspace::calendarsChanged);
    s.field<QPushButton>("calendarAdd")->setFocus();
    press(Qt::Key_Space);
    REQUIRE(s.office.workspace->calendars().size() == 2);
    CHECK(changed.size() == 1);
    const base::PeriodCalendar school = s.office.workspace->calendars().at(1);
    CHECK(school.id == base::schoolYearFrom(9));
    CHECK(s.field<QComboBox>("calendar")->currentData().toInt() == school.id);
    CHECK(s.page->calendar()->exampleText().contains(u"01/09/2022\u201331/08/2023"_s));
    CHECK(s.message().contains(base::calendarName(school.id)));
    s.office.workspace->setPeriod(Period(base::PeriodKind::Quarter, 2022, 1, school.id));
    CHECK(s.office.workspace->firstDay() == QDate(2022, 9, 1));
    CHECK(s.office.workspace->lastDay() == QDate(2022, 11, 30));

    s.field<QPushButton>("calendarRemove")->setFocus();
    press(Qt::Key_Space);
    CHECK(s.office.workspace->calendars().size() == 1);
    CHECK(s.office.workspace->period().calendarId() == base::kCalendarYear); // the window goes back to a known one
    REQUIRE_OK(s.office.workspace->undo());
    s.putFigure(Period(base::PeriodKind::Quarter, 2022, 1, school.id));
    s.field<QComboBox>("calendar")->setCurrentIndex(1);
    s.field<QPushButton>("calendarRemove")->click();
    CHECK(s.office.workspace->calendars().size() == 2);
    CHECK_FALSE(s.message().isEmpty());
}

TEST_CASE("backups go to another folder when it can be written, and back", "[settings]")
{
    Settings s(SettingsPage::Backups);
    const QString beside = s.office.workspace->backupFolder();
    const QString other = s.office.folder.filePath(u"usb"_s);
    REQUIRE(QDir().mkpath(other));
    s.prompter.answers = QStringList{other};
    s.field<QPushButton>("backupChoose")->setFocus();
    press(Qt::Key_Space);
    CHECK(s.prompter.unexpected.isEmpty());
    CHECK(s.office.workspace->backupFolder() == other);
    CHECK(s.page->backups()->folderText() == QDir::toNativeSeparators(other));
    CHECK(QDir(other).isEmpty()); // the probe is gone
    QSignalSpy finished(s.office.workspace.get(), &ui::Workspace::backupFinished);
    s.field<QPushButton>("backupNow")->click();
    REQUIRE(finished.wait(20000));
    CHECK(storage::listBackups(other, s.office.path).size() == 1);

    const QString file = s.office.folder.filePath(u"khong-phai-thu-muc"_s);
    QFile plain(file);
    REQUIRE(plain.open(QIODevice::WriteOnly));
    s.prompter.answers = QStringList{file};
    s.field<QPushButton>("backupChoose")->click();
    CHECK_FALSE(s.page->backups()->problem().isEmpty());
    CHECK(s.office.workspace->backupFolder() == other);
    s.field<QPushButton>("backupBeside")->click();
    CHECK(s.office.workspace->backupFolder() == beside);
}

TEST_CASE("due dates, language links and every view survive another language", "[settings]")
{
    Settings s(SettingsPage::General);
    QSignalSpy wanted(s.office.workspace.get(), &ui::Workspace::pageWanted);
    s.field<QPushButton>("settingsCatalogue")->click();
    s.field<QPushButton>("settingsPrint")->click();
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.at(0).at(0).toString() == u"catalogue"_s);
    CHECK(wanted.at(1).at(0).toString() == u"reports"_s);
    for (const auto view : {SettingsPage::Users, SettingsPage::Periods, SettingsPage::Parents, SettingsPage::Backups}) {
        REQUIRE(s.page->showView(view));
        s.page->retranslate();
    }
    CHECK(s.page->mayLeave());
}
