// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings, "Dữ liệu cá nhân", by keys: a request with its due days, more time, everything about one person written to
// a file, one person erased with the name typed, and what the access log says of it all.
#include "ui/ui_support.h"

#include "core/activity/personal_data_service.h"
#include "core/membership/membership_service.h"
#include "support/external_tools.h"
#include "support/scripted_prompter.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/settings/data_request_form.h"
#include "ui/pages/settings/personal_data_pane.h"
#include "ui/pages/settings/settings_page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using activity::AccessKind;
using activity::DataRequest;
using activity::PersonalDataService;
using activity::RequestKind;
using activity::RequestState;
using pages::PersonalDataPane;
using pages::SettingsPage;

namespace {

constexpr qint64 kDay = 24LL * 3600 * 1000;

struct PersonalDataSettings
{
    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<SettingsPage> page;
    base::PersonId duc;

    PersonalDataSettings()
    {
        membership::NewMember member;
        member.person.fullName = u"Trịnh Xuân Đức"_s;
        member.person.birthDate = base::PartialDate(QDate(2004, 4, 23));
        member.person.sex = membership::Sex::Male;
        member.person.identityNumber = u"000000000100"_s;
        member.event.kind = membership::EventKind::Register;
        member.event.unit = office.workspace->tree().childIds(office.communes.at(0)).constFirst();
        member.event.onDate = QDate(2022, 1, 1);
        const auto added = membership::MembershipService(office.workspace->database()).add(member);
        REQUIRE_OK(added);
        duc = *added;
        // The law that sets the days is in force from 2026.
        office.clock.advance(QDate(2022, 10, 12).daysTo(QDate(2026, 3, 5)) * kDay);
        page = std::make_unique<SettingsPage>(*office.workspace, prompter);
        showActive(*page, {1086, 658});
        REQUIRE(page->showView(SettingsPage::PersonalData));
        page->firstFocus()->setFocus();
    }

    PersonalDataPane* pane() { return page->personalData(); }
    PersonalDataService service() { return PersonalDataService(office.workspace->database()); }
    QList<DataRequest> requests()
    {
        const auto all = service().requests();
        REQUIRE_OK(all);
        return *all;
    }
    QList<activity::AccessEntry> accesses()
    {
        const auto all = service().accesses(duc);
        REQUIRE_OK(all);
        return *all;
    }
    QString cell(const kit::GridView* grid, int row, int column)
    {
        return grid->model()->index(row, column).data().toString();
    }
    void trigger(const QString& action)
    {
        auto* found = pane()->findChild<QAction*>(action);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->trigger();
    }
    /// A request of Đức of this kind, written down by keys.
    void writeRequest(RequestKind kind)
    {
        press(Qt::Key_Plus, Qt::ControlModifier);
        REQUIRE(pane()->form());
        type(u"xuan duc"_s);
        auto* who = pane()->form()->findChild<QLineEdit*>(u"person"_s);
        REQUIRE(who);
        QAbstractItemView* proposals = who->completer()->popup();
        REQUIRE(QTest::qWaitFor([proposals] { return proposals->isVisible(); }, 2000));
        QTest::keyClick(proposals, Qt::Key_Down);
        QTest::keyClick(proposals, Qt::Key_Return);
        CHECK(who->text().startsWith(u"Trịnh Xuân Đức"_s));
        auto* kinds = pane()->form()->findChild<QComboBox*>(u"kind"_s);
        REQUIRE(kinds);
        kinds->setFocus();
        while (kinds->currentData().toInt() != static_cast<int>(kind)) {
            const int before = kinds->currentIndex();
            press(Qt::Key_Down);
            REQUIRE(kinds->currentIndex() != before);
        }
        auto* line = pane()->form()->findChild<QLineEdit*>(u"received_by"_s);
        REQUIRE(line);
        line->setFocus();
        type(u"Văn thư"_s);
        press(Qt::Key_Return);
        REQUIRE_FALSE(pane()->form());
    }
};

} // namespace

TEST_CASE("a request about personal data is written down by keys and gets its due days")
{
    PersonalDataSettings settings;
    CHECK(settings.cell(settings.pane()->requests(), 0, 0).isEmpty());
    settings.writeRequest(RequestKind::Deletion);

    const auto requests = settings.requests();
    REQUIRE(requests.size() == 1);
    CHECK(requests.at(0).person == settings.duc);
    CHECK(requests.at(0).kind == RequestKind::Deletion);
    CHECK(requests.at(0).receivedBy == u"Văn thư"_s);
    // Thursday 5 March 2026: two working days lead to Monday 9 March, 20 days to 25 March.
    CHECK(requests.at(0).receivedOn == QDate(2026, 3, 5));
    CHECK(requests.at(0).confirmBy == QDate(2026, 3, 9));
    CHECK(requests.at(0).dueOn == QDate(2026, 3, 25));
    CHECK(settings.cell(settings.pane()->requests(), 0, 0).contains(u"09/03/2026"_s));
    CHECK(settings.cell(settings.pane()->requests(), 0, 3) == u"Trịnh Xuân Đức"_s);
}

TEST_CASE("the keys of a view hold while its name has the focus")
{
    PersonalDataSettings settings;
    auto* views = settings.page->findChild<kit::SegmentedControl*>();
    REQUIRE(views);
    views->setFocus();
    press(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(settings.pane()->form());
    press(Qt::Key_Escape);
    CHECK_FALSE(settings.pane()->form());
    REQUIRE(settings.page->showView(SettingsPage::General));
    settings.page->firstFocus()->setFocus();
    press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK_FALSE(settings.pane()->form());
}

TEST_CASE("another page leads to one request")
{
    PersonalDataSettings settings;
    settings.writeRequest(RequestKind::Access);
    settings.office.clock.advance(kDay);
    settings.writeRequest(RequestKind::Deletion);
    REQUIRE(settings.page->showView(SettingsPage::General));
    for (const DataRequest& request : settings.requests()) {
        settings.page->showRecord({ui::RecordRef::Kind::DataRequest, request.id.value()});
        CHECK(settings.pane()->requests()->hasFocus());
        CHECK(settings.cell(settings.pane()->requests(), settings.pane()->requests()->currentIndex().row(), 2) ==
              activity::displayName(request.kind));
    }
}

TEST_CASE("a form that is not saved keeps the view, Esc gives it up")
{
    PersonalDataSettings settings;
    press(Qt::Key_Plus, Qt::ControlModifier);
    type(u"ai đó"_s);
    CHECK_FALSE(settings.page->mayLeave());
    REQUIRE(settings.pane()->form());
    press(Qt::Key_Escape); // the proposals
    if (settings.pane()->form()) {
        press(Qt::Key_Escape);
    }
    CHECK_FALSE(settings.pane()->form());
    CHECK(settings.page->mayLeave());
    CHECK(settings.requests().isEmpty());
}

TEST_CASE("a request is given more time once where the law allows it, and closed with an answer")
{
    PersonalDataSettings settings;
    settings.writeRequest(RequestKind::Restriction);
    settings.prompter.answers = {u"Chờ cấp trên xác nhận"_s};
    settings.trigger(u"requestExtend"_s);
    auto requests = settings.requests();
    CHECK(requests.at(0).dueOn == QDate(2026, 4, 4)); // 15 days and 15 more
    CHECK(requests.at(0).extendedReason == u"Chờ cấp trên xác nhận"_s);
    CHECK_FALSE(settings.pane()->findChild<QAction*>(u"requestExtend"_s)->isEnabled());

    settings.pane()->requests()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(settings.pane()->form());
    auto* state = settings.pane()->form()->findChild<QComboBox*>(u"state"_s);
    REQUIRE(state);
    state->setFocus();
    press(Qt::Key_Down);
    auto* answer = settings.pane()->form()->findChild<QLineEdit*>(u"answer"_s);
    REQUIRE(answer->isVisible());
    answer->setFocus();
    press(Qt::Key_Return);
    // An answer is the proof; without one nothing is saved.
    REQUIRE(settings.pane()->form());
    CHECK_FALSE(settings.pane()->form()->problem(u"answer"_s).isEmpty());
    type(u"Đã hạn chế"_s);
    press(Qt::Key_Return);
    REQUIRE_FALSE(settings.pane()->form());
    requests = settings.requests();
    CHECK(requests.at(0).state == RequestState::Done);
    CHECK(requests.at(0).closedOn == QDate(2026, 3, 5));
    CHECK(settings.prompter.unexpected.isEmpty());
}

TEST_CASE("everything about one person goes to a file, and the log says so")
{
    PersonalDataSettings settings;
    CHECK_FALSE(settings.pane()->findChild<QAction*>(u"personExport"_s)->isEnabled());
    settings.pane()->choosePerson(settings.duc, u"Trịnh Xuân Đức"_s);
    const QString json = settings.office.folder.filePath(u"duc.json"_s);
    const QString pdf = settings.office.folder.filePath(u"duc.pdf"_s);
    settings.prompter.answers = {json, pdf};
    settings.trigger(u"personExport"_s);
    settings.trigger(u"personExport"_s);

    QFile file(json);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(QJsonDocument::fromJson(bytes).isObject());
    CHECK(bytes.contains("000000000100"));
    const QString text = pdfTexts(pdf).join(u' ');
    CHECK(text.contains(u"Trịnh Xuân Đức"_s));
    CHECK(text.contains(u"000000000100"_s));

    const auto log = settings.accesses();
    REQUIRE(log.size() == 2);
    CHECK(log.at(0).kind == AccessKind::Export);
    CHECK(log.at(0).purpose == u"duc.pdf"_s);
    CHECK(settings.pane()->accesses()->model()->rowCount() == 2);
    CHECK(settings.prompter.unexpected.isEmpty());
}

TEST_CASE("one person is erased only with the name typed as it stands")
{
    PersonalDataSettings settings;
    settings.pane()->choosePerson(settings.duc, u"Trịnh Xuân Đức"_s);
    settings.prompter.answers = {u"Yêu cầu số 1"_s, u"Trinh Xuan Duc"_s};
    settings.trigger(u"personErase"_s);
    CHECK(settings.prompter.unexpected.size() == 1); // the wrong name was refused
    settings.prompter.unexpected.clear();
    const auto kept = membership::MembershipService(settings.office.workspace->database()).record(settings.duc);
    REQUIRE_OK(kept);
    CHECK(kept->person.fullName == u"Trịnh Xuân Đức"_s);

    settings.prompter.answers = {u"Yêu cầu số 1"_s, u"Trịnh Xuân Đức"_s};
    settings.trigger(u"personErase"_s);
    const auto erased = membership::MembershipService(settings.office.workspace->database()).record(settings.duc);
    REQUIRE_OK(erased);
    CHECK_FALSE(erased->person.fullName.contains(u"Đức"_s));
    CHECK(erased->person.identityNumber.isEmpty());
    CHECK(erased->person.birthDate.year() == 2004);
    CHECK(erased->ledger.spans.size() == 1);
    const auto log = settings.accesses();
    REQUIRE_FALSE(log.isEmpty());
    CHECK(log.at(0).kind == AccessKind::Erase);
    CHECK(log.at(0).purpose == u"Yêu cầu số 1"_s);
    CHECK(settings.prompter.unexpected.isEmpty());
}
