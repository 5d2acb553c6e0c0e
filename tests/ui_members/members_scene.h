// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "Đoàn viên" with four members of two branches of a commune, for tests that drive it by keys.
#pragma once

#include "support/scripted_prompter.h"
#include "ui/ui_support.h"

#include "core/membership/membership_service.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/members/member_list_model.h"
#include "ui/pages/members/members_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

namespace doancoso::tests {

struct Members
{
    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<pages::MembersPage> page;
    QList<base::UnitId> branches;
    QHash<QString, base::PersonId> people;

    Members()
    {
        office.workspace->setPeriod(base::Period::quarter(2022, 3));
        const organization::UnitTree& tree = office.workspace->tree();
        for (const base::UnitId branch : tree.childIds(office.communes.at(0))) {
            branches.append(branch);
        }
        add(QStringLiteral("Trịnh Xuân Đức"), QDate(2004, 4, 23), membership::Sex::Male, 0,
            QStringLiteral("TX-0412-0031"));
        add(QStringLiteral("Lê Thị Kim Dung"), QDate(2000, 12, 3), membership::Sex::Female, 0,
            QStringLiteral("TX-0412-0032"));
        add(QStringLiteral("Hà Thị Đào"), QDate(2003, 9, 18), membership::Sex::Female, 1,
            QStringLiteral("TX-0413-0001"));
        add(QStringLiteral("Nguyễn Văn Ân"), QDate(1997, 3, 13), membership::Sex::Male, 1,
            QStringLiteral("TX-0413-0002"));
        office.workspace->setUnit(office.communes.at(0));
        page = std::make_unique<pages::MembersPage>(*office.workspace, prompter);
        showActive(*page, {1086, 658});
        page->setScope(office.communes.at(0).value(), office.workspace->period());
        settle();
        page->firstFocus()->setFocus();
    }

    membership::MembershipService service() { return membership::MembershipService(office.workspace->database()); }

    void add(const QString& name, const QDate& born, membership::Sex sex, int branch, const QString& card)
    {
        membership::NewMember member;
        member.person.fullName = name;
        member.person.birthDate = base::PartialDate(born);
        member.person.sex = sex;
        member.person.cardCode = card;
        member.person.ethnicity = QStringLiteral("Mường");
        member.person.identityNumber = QStringLiteral("000000000%1").arg(100 + people.size());
        member.event.kind = membership::EventKind::Register;
        member.event.unit = branches.at(branch);
        member.event.onDate = QDate(2022, 1, 1);
        const auto added = service().add(member);
        REQUIRE_OK(added);
        people.insert(name, *added);
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->isSettled(); }, 10000));
        QTest::qWait(80); // the panel follows the cursor a little later
    }

    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            list.append(page->model()->index(row, 0).data().toString());
        }
        return list;
    }

    template <typename Field>
    Field* field(QWidget* parent, const QString& name)
    {
        auto* found = parent->findChild<Field*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void type(QWidget* parent, const QString& name, const QString& text)
    {
        auto* line = field<QLineEdit>(parent, name);
        line->setFocus();
        line->selectAll();
        tests::type(text);
    }
    QAction* action(const QString& name) { return field<QAction>(page.get(), name); }
    QString panelText()
    {
        QString text;
        for (const QLabel* label : page->frame()->sidePanel()->findChildren<QLabel*>()) {
            text += label->text() + QLatin1Char('\n');
        }
        return text;
    }
    void choose(const QString& name)
    {
        const int row = page->model()->rowOf(people.value(name));
        REQUIRE(row >= 0);
        page->list()->setCurrentIndex(page->model()->index(row, 0));
        page->list()->selectRow(row);
        settle();
    }
};

} // namespace doancoso::tests
