// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/unit_panel.h"

#include "core/base/period.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/organization/units_below_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace doancoso::pages {
namespace {

using organization::UnitEventKind;
using organization::UnitVersion;

struct UnitPanelWords
{
    Q_DECLARE_TR_FUNCTIONS(UnitPanel)
};

QString nameOf(const UnitPanelContent& content, base::UnitId unit)
{
    const organization::UnitNode* node = content.tree.find(unit);
    return node ? node->name : content.unitNames.value(unit);
}

QString typeOf(const UnitPanelContent& content, const QString& code)
{
    return content.types.contains(code) ? typeName(content.types.value(code)) : code;
}

/// "A → B"; only B when there was nothing before.
QString fromTo(const QString& before, const QString& after)
{
    return before.isEmpty() || before == after ? after : before + QStringLiteral(" → ") + after;
}

QString decisionText(const organization::Decision& decision)
{
    QStringList parts;
    if (!decision.number.isEmpty()) {
        parts.append(UnitPanelWords::tr("decision %1").arg(decision.number));
    }
    if (decision.date.isValid()) {
        parts.append(decision.number.isEmpty()
                         ? UnitPanelWords::tr("decision of %1").arg(base::displayDate(decision.date))
                         : UnitPanelWords::tr("of %1").arg(base::displayDate(decision.date)));
    }
    QString text = parts.join(QLatin1Char(' '));
    if (!decision.note.isEmpty()) {
        text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + decision.note;
    }
    return text;
}

/// What an event changed, from the versions before and after its day.
QString changeText(const UnitPanelContent& content, const organization::UnitEvent& event)
{
    const UnitVersion& after = content.record.versionAt(event.onDate);
    const UnitVersion& before = content.record.versionAt(event.onDate.addDays(-1));
    switch (event.kind) {
    case UnitEventKind::Rename:
        return fromTo(before.name, after.name);
    case UnitEventKind::Recode:
        return fromTo(before.code, after.code);
    case UnitEventKind::Retype:
        return before.typeCode == after.typeCode
                   ? QString()
                   : fromTo(typeOf(content, before.typeCode), typeOf(content, after.typeCode));
    case UnitEventKind::Move:
        return fromTo(nameOf(content, before.parentId), nameOf(content, after.parentId));
    case UnitEventKind::Close:
        return event.successorId.isValid()
                   ? UnitPanelWords::tr("taken over by %1").arg(nameOf(content, event.successorId))
                   : QString();
    case UnitEventKind::Open:
    case UnitEventKind::Reopen:
    case UnitEventKind::Correct:
        return {};
    }
    return {};
}

QString headcountText(const std::optional<qint64>& count)
{
    return count ? QLocale().toString(*count) : UnitPanelWords::tr("not known");
}

void addHeadcounts(kit::SidePanel& panel, const UnitPanelContent& content)
{
    const organization::Headcount* last = nullptr;
    for (const organization::Headcount& count : content.record.headcounts) {
        if (count.asOf <= content.day) {
            last = &count;
        }
    }
    if (!last) {
        panel.addSection(UnitPanelWords::tr("Head count"));
        panel.addText(UnitPanelWords::tr("None up to this day."));
        return;
    }
    panel.addSection(UnitPanelWords::tr("Head count on %1").arg(base::displayDate(last->asOf)));
    panel.addRow(UnitPanelWords::tr("Members"), headcountText(last->members));
    panel.addRow(UnitPanelWords::tr("of them women"), headcountText(last->femaleMembers));
    panel.addRow(UnitPanelWords::tr("Youth of the area"), headcountText(last->youth));
    panel.addRow(UnitPanelWords::tr("Party members of Union age"), headcountText(last->partyMembers));
}

void addContact(kit::SidePanel& panel, const organization::UnitContact& contact)
{
    QStringList who{contact.contactName, contact.contactPost};
    who.removeAll(QString());
    const QList<std::pair<QString, QString>> rows{{UnitPanelWords::tr("Contact"), who.join(QStringLiteral(" · "))},
                                                  {UnitPanelWords::tr("Telephone"), contact.phone},
                                                  {UnitPanelWords::tr("E-mail"), contact.email},
                                                  {UnitPanelWords::tr("Address"), contact.address},
                                                  {UnitPanelWords::tr("Note"), contact.note}};
    bool any = false;
    for (const auto& [label, value] : rows) {
        any = any || !value.isEmpty();
    }
    if (!any) {
        return;
    }
    panel.addSection(UnitPanelWords::tr("Contact"));
    for (const auto& [label, value] : rows) {
        if (!value.isEmpty()) {
            panel.addRow(label, value);
        }
    }
}

} // namespace

QList<std::pair<QDate, QString>> unitStory(const UnitPanelContent& content)
{
    QList<std::pair<QDate, QString>> story;
    for (const organization::UnitEvent& event : content.record.events) {
        QString text = organization::displayName(event.kind);
        if (const QString change = changeText(content, event); !change.isEmpty()) {
            text += QStringLiteral(": ") + change;
        }
        if (const QString decision = decisionText(event.decision); !decision.isEmpty()) {
            text += QStringLiteral(" (") + decision + QLatin1Char(')');
        }
        story.append({event.onDate, text});
    }
    std::stable_sort(story.begin(), story.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    return story;
}

void fillUnitPanel(kit::SidePanel& panel, const UnitPanelContent& content, const QList<QAction*>& actions)
{
    const UnitVersion& version = content.record.versionAt(content.day);
    panel.clear();
    panel.addTitle(version.name,
                   version.code.isEmpty()
                       ? typeOf(content, version.typeCode)
                       : UnitPanelWords::tr("%1 · code %2").arg(typeOf(content, version.typeCode), version.code));
    if (content.record.closedOn && *content.record.closedOn <= content.day) {
        panel.addNotice(UnitPanelWords::tr("Closed since %1").arg(base::displayDate(*content.record.closedOn)),
                        kit::Tone::Attention);
    } else if (content.record.openedOn > content.day) {
        panel.addNotice(UnitPanelWords::tr("Exists only from %1 on").arg(base::displayDate(content.record.openedOn)),
                        kit::Tone::Attention);
    } else if (content.record.closedOn) {
        panel.addNotice(UnitPanelWords::tr("Closes on %1").arg(base::displayDate(*content.record.closedOn)),
                        kit::Tone::Attention);
    }
    panel.addButtons(actions);
    panel.addSection(UnitPanelWords::tr("On %1").arg(base::displayDate(content.day)));
    panel.addRow(UnitPanelWords::tr("Short name"), version.shortName);
    if (const QString parent = nameOf(content, version.parentId); !parent.isEmpty()) {
        panel.addRow(UnitPanelWords::tr("Superior"), parent);
    }
    if (!version.blockCode.isEmpty()) {
        panel.addRow(UnitPanelWords::tr("Block"), content.names.value(version.blockCode));
    }
    if (!version.areaCode.isEmpty()) {
        panel.addRow(UnitPanelWords::tr("Area"), content.names.value(version.areaCode));
    }
    panel.addRow(UnitPanelWords::tr("Exists since"), base::displayDate(content.record.openedOn));
    panel.addRow(UnitPanelWords::tr("As it is since"), base::displayDate(version.validFrom));
    if (content.reportState.isEmpty()) {
        panel.addRow(UnitPanelWords::tr("Report of its own"),
                     version.reports ? UnitPanelWords::tr("yes") : UnitPanelWords::tr("no"));
    } else {
        panel.addBadgeRow(content.reportTitle, content.reportState, static_cast<kit::Tone>(content.reportTone));
    }
    addHeadcounts(panel, content);
    addContact(panel, content.record.contact);
    panel.addSection(UnitPanelWords::tr("What happened to it"));
    QList<kit::SidePanel::TimelineEntry> entries;
    for (const auto& [day, text] : unitStory(content)) {
        entries.append({base::displayDate(day), text});
    }
    panel.addTimeline(entries);
}

} // namespace doancoso::pages
