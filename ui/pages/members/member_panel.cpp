// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_panel.h"

#include "core/activity/activity_lists.h"
#include "core/base/period.h"
#include "core/papers/paper.h"
#include "ui/kit/side_panel.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::MembershipEvent;
using membership::Person;
using membership::PersonField;

namespace {

struct MemberPanelWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberPanel)
};

/// Shown in the panel; the whole record has all of them.
constexpr PersonField kPanelFields[]{
    PersonField::CardCode,        PersonField::IdentityNumber, PersonField::BirthDate, PersonField::Sex,
    PersonField::Ethnicity,       PersonField::Religion,       PersonField::Education, PersonField::ProfessionalLevel,
    PersonField::PoliticalTheory, PersonField::Phone,          PersonField::JoinedOn,  PersonField::PartyJoinedOn};

QString unitNameIn(const organization::UnitTree& tree, base::UnitId id)
{
    const organization::UnitNode* unit = tree.find(id);
    return unit ? unit->shortName : QString();
}

QString captionOf(const MemberPanelContent& content)
{
    QStringList parts;
    if (const auto member = content.record.ledger.memberOn(content.day)) {
        parts.append(unitNameIn(content.tree, member->unit));
    } else {
        parts.append(MemberPanelWords::tr("no member on %1").arg(base::displayDate(content.day)));
    }
    if (const auto age = content.record.person.birthDate.ageOn(content.day)) {
        parts.append(MemberPanelWords::tr("%n year(s) old", nullptr, *age));
    }
    for (const activity::HeldPost& held : content.extras.posts) {
        parts.append(activity::postName(held.post));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void addData(kit::SidePanel& panel, const MemberPanelContent& content)
{
    const Person& person = content.record.person;
    panel.addSection(MemberPanelWords::tr("Information"));
    bool hidden = false;
    for (const PersonField field : kPanelFields) {
        const QString text = membership::displayText(person, field);
        if (text.isEmpty()) {
            continue;
        }
        const bool hide = membership::fieldInfo(field).sensitive && !content.revealed;
        hidden = hidden || hide;
        panel.addRow(membership::displayName(field), hide ? membership::masked(text) : text);
    }
    if (content.extras.duesUntil > 0) {
        panel.addRow(MemberPanelWords::tr("Dues paid up to"),
                     u"%1/%2"_s.arg(content.extras.duesUntil % 100, 2, 10, QLatin1Char('0'))
                         .arg(content.extras.duesUntil / 100));
    }
    if (hidden) {
        panel.addLink(MemberPanelWords::tr("Show what is hidden"), content.reveal)->setObjectName(u"reveal"_s);
    }
    if (content.open) {
        panel.addLink(MemberPanelWords::tr("Open the whole record"), content.open)->setObjectName(u"openRecord"_s);
    }
}

QString sentenceOf(const MembershipEvent& event, const organization::UnitTree& tree)
{
    QString text = membership::summaryOf(event, unitNameIn(tree, event.unit), unitNameIn(tree, event.otherUnit));
    if (!event.decisionNumber.isEmpty()) {
        text = MemberPanelWords::tr("%1, decision %2").arg(text, event.decisionNumber);
    }
    if (!event.holds()) {
        text = MemberPanelWords::tr("%1 – struck out: %2").arg(text, event.withdrawnReason);
    }
    return text;
}

/// What can be printed about an event; only the last of its kind, which is the one that the paper takes.
void addPrints(kit::SidePanel& panel, const MemberPanelContent& content, const MembershipEvent& event,
               QStringList& offered)
{
    for (const QString& code : papers::papersAbout(event.kind)) {
        if (content.print && event.holds() && !offered.contains(code)) {
            offered.append(code);
            panel
                .addLink(MemberPanelWords::tr("Print: %1").arg(papers::findPaperKind(code)->name.shown()),
                         [print = content.print, code] { print(code); })
                ->setObjectName(u"print_"_s + code);
        }
    }
}

} // namespace

void fillMemberPanel(kit::SidePanel& panel, const MemberPanelContent& content, const QList<QAction*>& actions)
{
    panel.clear();
    panel.addTitle(content.record.person.fullName, captionOf(content));
    panel.addButtons(actions);
    for (const QString& reminder : content.reminders) {
        panel.addNotice(reminder, kit::Tone::Attention);
    }
    for (const membership::LedgerProblem& problem : content.record.ledger.problems) {
        panel.addNotice(MemberPanelWords::tr("%1: %2").arg(base::displayDate(problem.onDate),
                                                           membership::displayName(problem.kind)),
                        kit::Tone::Bad);
    }
    addData(panel, content);
    panel.addSection(MemberPanelWords::tr("History"));
    QStringList offered;
    // The latest first: what happened last is what one looks for.
    for (auto event = content.record.events.crbegin(); event != content.record.events.crend(); ++event) {
        const QString text = u"%1  %2"_s.arg(base::displayDate(event->onDate), sentenceOf(*event, content.tree));
        if (event->holds() && content.correct) {
            const MembershipEvent chosen = *event;
            panel.addLongLink(text, [correct = content.correct, chosen] { correct(chosen); });
        } else {
            panel.addText(text);
        }
        addPrints(panel, content, *event, offered);
    }
    if (content.correct && !content.record.events.isEmpty()) {
        panel.addText(MemberPanelWords::tr("Choose an entry to correct it."));
    }
}

} // namespace doancoso::pages
