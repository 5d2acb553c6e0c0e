// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/card_panel.h"

#include "core/activity/measure.h"
#include "core/activity/recount.h"
#include "core/membership/register_book_repository.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/catalogue/example_view.h"

#include <QCoreApplication>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using kit::Tone;
using planning::Indicator;
using planning::IndicatorUse;

namespace {

struct CardPanelWords
{
    Q_DECLARE_TR_FUNCTIONS(CardPanel)
};

constexpr qsizetype kMostPlans = 6;

void addHead(kit::SidePanel& panel, const CardPanelContent& content)
{
    const Indicator& card = content.card;
    panel.addTitle(card.name,
                   u"%1 · %2 · %3"_s.arg(card.code, card.unitOfMeasure, content.names.groups.value(card.group)));
    if (card.validFrom > content.day) {
        panel.addNotice(CardPanelWords::tr("Holds from %1 on.").arg(base::displayDate(card.validFrom)), Tone::Accent);
    } else if (card.validUntil <= content.day) {
        panel.addNotice(CardPanelWords::tr("No longer in use since %1.").arg(base::displayDate(card.validUntil)),
                        Tone::Attention);
    } else if (card.validUntil < planning::openEnd()) {
        panel.addNotice(CardPanelWords::tr("In use until %1.").arg(base::displayDate(card.validUntil.addDays(-1))),
                        Tone::Attention);
    }
}

/// What the program counts for it where the register is kept.
void addCounted(kit::SidePanel& panel, const Indicator& card)
{
    if (!card.isCounted()) {
        return;
    }
    const QString book = activity::bookOf(card);
    panel.addText(book.isEmpty() ? CardPanelWords::tr("Counts itself; it takes no typing.")
                                 : CardPanelWords::tr("Counts itself where this register is kept, and takes no typing "
                                                      "there: %1.")
                                       .arg(membership::bookName(book)));
    panel.addRow(card.isRatio() ? CardPanelWords::tr("Above the line") : CardPanelWords::tr("Counted"),
                 activity::measureName(card.numeratorMeasure));
    if (card.isRatio()) {
        panel.addRow(CardPanelWords::tr("Below the line"), activity::measureName(card.denominatorMeasure));
    }
}

void addRules(kit::SidePanel& panel, const CardPanelContent& content, const CardPanelLinks& links)
{
    const Indicator& card = content.card;
    panel.addSection(CardPanelWords::tr("How it adds up"));
    if (card.isComputed()) {
        panel.addText(CardPanelWords::tr("Computed, never typed: one indicator divided by the other."));
        for (const base::IndicatorId part : {card.numeratorId, card.denominatorId}) {
            panel.addLongLink(content.names.cards.value(part), [links, part] { links.card(part); });
        }
    } else {
        if (card.isRatio()) {
            panel.addRow(CardPanelWords::tr("Above the line"), card.numeratorLabel);
            panel.addRow(CardPanelWords::tr("Below the line"), card.denominatorLabel);
        }
        panel.addText(explanation(card.timeRule));
        panel.addText(explanation(card.unitRule));
    }
    addCounted(panel, card);
    auto* example = new ExampleView(&panel);
    example->setCard(card, content.numerator ? &*content.numerator : nullptr,
                     content.denominator ? &*content.denominator : nullptr);
    panel.addWidget(example);
    if (card.metThreshold && card.unitRule == planning::UnitRule::CountMet) {
        panel.addRow(fieldLabel(u"metThreshold"_s), card.metThreshold->toVietnameseShort());
    }
}

void addJudgement(kit::SidePanel& panel, const CardPanelContent& content)
{
    const Indicator& card = content.card;
    panel.addSection(CardPanelWords::tr("How it is judged"));
    panel.addText(explanation(card.direction));
    if (card.direction != planning::Direction::None) {
        panel.addText(explanation(card.quarterRule));
    }
    panel.addRow(CardPanelWords::tr("Targets"), displayName(card.shape));
    panel.addRow(CardPanelWords::tr("Entered"), displayName(card.frequency));
    for (const QString& dimension : card.breakdowns) {
        panel.addRow(CardPanelWords::tr("Broken down by"), content.names.dimensions.value(dimension, dimension));
    }
    if (card.joint) {
        panel.addText(CardPanelWords::tr("Joint activities: each level types its own part only."));
    }
}

void addMeaning(kit::SidePanel& panel, const Indicator& card)
{
    if (card.definition.isEmpty() && card.source.isEmpty()) {
        return;
    }
    panel.addSection(CardPanelWords::tr("What it means"));
    if (!card.definition.isEmpty()) {
        panel.addText(card.definition);
    }
    if (!card.source.isEmpty()) {
        panel.addText(CardPanelWords::tr("Source: %1").arg(card.source));
    }
}

void addUse(kit::SidePanel& panel, const CardPanelContent& content, const CardPanelLinks& links)
{
    const IndicatorUse& use = content.use;
    panel.addSection(CardPanelWords::tr("Where it stands"));
    if (use.isUnused()) {
        panel.addText(CardPanelWords::tr("Nowhere yet: no form, no plan, no figure."));
        return;
    }
    if (!use.periods.isEmpty()) {
        const QString first = base::displayName(use.periods.constFirst());
        panel.addRow(CardPanelWords::tr("Figures"),
                     use.periods.size() == 1 ? first
                                             : u"%1 – %2"_s.arg(first, base::displayName(use.periods.constLast())));
    }
    for (const IndicatorUse::Form& form : use.forms) {
        panel.addLongLink(CardPanelWords::tr("Form: %1").arg(form.name), [links, id = form.id] { links.form(id); });
    }
    for (const IndicatorUse::Plan& plan : use.plans.mid(0, kMostPlans)) {
        panel.addLongLink(CardPanelWords::tr("Plan: %1").arg(plan.number.isEmpty() ? plan.title : plan.number),
                          [links, id = plan.id] { links.plan(id); });
    }
    if (use.plans.size() > kMostPlans) {
        panel.addText(CardPanelWords::tr("… and %1 more plans").arg(use.plans.size() - kMostPlans));
    }
    for (const IndicatorUse::Card& other : use.computed) {
        panel.addLongLink(CardPanelWords::tr("Computed from it: %1").arg(u"%1 · %2"_s.arg(other.code, other.name)),
                          [links, id = other.id] { links.card(id); });
    }
}

void addVersions(kit::SidePanel& panel, const CardPanelContent& content, const CardPanelLinks& links)
{
    panel.addSection(CardPanelWords::tr("Versions"));
    for (qsizetype i = 0; i < content.versions.size(); ++i) {
        const Indicator& version = content.versions.at(i);
        panel.addRow(CardPanelWords::tr("Version %1").arg(version.version), validityText(version));
        if (i + 1 < content.versions.size()) {
            const QStringList lines = differences(content.versions.at(i + 1), version, content.names);
            for (const QString& line : lines.isEmpty() ? QStringList{CardPanelWords::tr("Nothing differs.")} : lines) {
                panel.addText(line);
            }
        }
        if (version.version != content.card.version) {
            panel.addLongLink(CardPanelWords::tr("Correct version %1…").arg(version.version),
                              [links, version] { links.correct(version); });
        }
    }
}

} // namespace

void fillCardPanel(kit::SidePanel& panel, const CardPanelContent& content, const QList<QAction*>& actions,
                   const CardPanelLinks& links)
{
    panel.clear();
    addHead(panel, content);
    panel.addButtons(actions);
    addRules(panel, content, links);
    addJudgement(panel, content);
    addMeaning(panel, content.card);
    addUse(panel, content, links);
    addVersions(panel, content, links);
}

} // namespace doancoso::pages
