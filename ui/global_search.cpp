// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/global_search.h"

#include "core/activity/person_finder.h"
#include "core/base/text.h"

namespace doancoso::ui {

GlobalSearch::GlobalSearch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const storage::ChangeSet& changes) {
        if (changes.touches(QStringLiteral("indicator")) || changes.touches(QStringLiteral("indicator_version"))) {
            m_indicators.reset();
        }
        if (changes.touches(QStringLiteral("plan"))) {
            m_plans.reset();
        }
    });
    connect(&workspace, &Workspace::periodChanged, this, [this] { m_indicators.reset(); });
}

const QList<GlobalSearch::Entry>& GlobalSearch::indicators()
{
    if (!m_indicators) {
        m_indicators.emplace();
        const auto cards = m_workspace.indicators().catalogueAt(m_workspace.lastDay());
        for (const planning::Indicator& card : cards.valueOr({})) {
            m_indicators->append(
                {{{RecordRef::Kind::Indicator, card.id.value()}, card.name, card.code},
                 base::foldForSearch(card.name + QLatin1Char(' ') + card.shortName + QLatin1Char(' ') + card.code)});
        }
    }
    return *m_indicators;
}

const QList<GlobalSearch::Entry>& GlobalSearch::plans()
{
    if (!m_plans) {
        m_plans.emplace();
        const auto summaries = m_workspace.plans().plans();
        for (const planning::PlanSummary& plan : summaries.valueOr({})) {
            m_plans->append({{{RecordRef::Kind::Plan, plan.id.value()}, plan.title, plan.number},
                             base::foldForSearch(plan.title + QLatin1Char(' ') + plan.number)});
        }
    }
    return *m_plans;
}

QList<SearchHit> GlobalSearch::find(const QString& text, int limit)
{
    const QString pattern = base::foldForSearch(text);
    QList<SearchHit> hits;
    if (pattern.isEmpty()) {
        return hits;
    }
    const organization::UnitTree& tree = m_workspace.tree();
    for (const base::UnitId id : tree.search(text, limit)) {
        const organization::UnitNode* unit = tree.find(id);
        const organization::UnitNode* parent = tree.find(unit->parentId);
        hits.append({{RecordRef::Kind::Unit, id.value()}, unit->name, parent ? parent->shortName : unit->code});
    }
    for (const auto* entries : {&indicators(), &plans()}) {
        int count = 0;
        for (const Entry& entry : *entries) {
            if (count < limit && base::matchesFolded(entry.key, pattern)) {
                hits.append(entry.hit);
                ++count;
            }
        }
    }
    // One letter would find nearly everybody.
    if (pattern.size() > 1) {
        const auto people = activity::PersonFinder(m_workspace.database()).search(text, m_workspace.lastDay(), limit);
        for (const activity::PersonHit& person : people.valueOr({})) {
            const organization::UnitNode* branch = tree.find(person.unit);
            QStringList remark{person.birthDate.display(), branch ? branch->shortName : QString()};
            remark.removeAll(QString());
            hits.append(
                {{RecordRef::Kind::Person, person.id.value()}, person.fullName, remark.join(QStringLiteral(" · "))});
        }
    }
    return hits;
}

} // namespace doancoso::ui
