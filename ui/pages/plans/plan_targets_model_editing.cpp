// SPDX-License-Identifier: GPL-3.0-or-later
//
// PlanTargetsModel: what is typed into it and how that is stored.
#include "ui/pages/plans/plan_targets_model.h"

#include "core/base/text.h"
#include "ui/pages/plans/plan_tables.h"
#include "ui/pages/plans/plan_target_words.h"

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Indicator;
using planning::PlanStatus;
using planning::Target;
using planning::TargetScope;

QString PlanTargetsModel::chooseIndicator(Target& target, Indicator& card, const QString& text)
{
    const QString wanted = base::foldForSearch(text);
    for (const Indicator& candidate : m_catalogue) {
        if (base::foldForSearch(indicatorCaption(candidate)) == wanted ||
            base::foldForSearch(candidate.code) == wanted || base::foldForSearch(candidate.name) == wanted) {
            card = candidate;
            target.key.indicator = candidate.id;
            target.shape = candidate.shape;
            target.comparator = candidate.shape == planning::Shape::Total          ? planning::Comparator::Total
                                : candidate.direction == planning::Direction::Down ? planning::Comparator::AtMost
                                                                                   : planning::Comparator::AtLeast;
            return {};
        }
    }
    return tr("There is no indicator “%1”. Type its code or a part of its name and choose.").arg(text);
}

/// Why the text is refused, or nothing.
QString PlanTargetsModel::changeTarget(Target& target, Indicator& card, int column, const QString& text)
{
    const QString wanted = base::foldForSearch(text);
    switch (column) {
    case Words:
        target.statement = text.simplified();
        return {};
    case IndicatorColumn:
        return chooseIndicator(target, card, text);
    case Unit: {
        const base::UnitId unit = unitByName(m_editor.workspace(), text);
        if (!unit.isValid()) {
            return tr("There is no unit “%1” in this period.").arg(text);
        }
        target.key.unit = unit;
        m_new.unitName = m_editor.workspace().tree().find(unit)->shortName;
        return {};
    }
    case Comparator: {
        const QString plain = wanted == u">="_s || wanted == u">"_s   ? u"≥"_s
                              : wanted == u"<="_s || wanted == u"<"_s ? u"≤"_s
                                                                      : text.trimmed();
        for (const auto& [candidate, shown] : comparatorSigns()) {
            if (shown == plain) {
                target.comparator = candidate;
                return {};
            }
        }
        return tr("Choose ≥ (at least), ≤ (at most), = (exactly) or Σ (all together).");
    }
    case Amount: {
        const auto amount = base::parseVietnameseNumber(text);
        if (!amount) {
            return amount.error().userText;
        }
        target.amount = *amount;
        return {};
    }
    case PeriodColumn: {
        const auto period = readPeriod(text, m_editor.workspace().calendars());
        if (!period) {
            return tr("“%1” is no period. Type a year such as 2022, or 2022-Q3 for a quarter.").arg(text);
        }
        target.key.period = *period;
        return {};
    }
    case Scope:
        for (const TargetScope scope : {TargetScope::Issuer, TargetScope::EachUnit, TargetScope::EachBranch}) {
            if (base::foldForSearch(planning::displayName(scope)) == wanted) {
                target.scope = scope;
                return {};
            }
        }
        return tr("Choose who must reach it.");
    default:
        return {};
    }
}

QString PlanTargetsModel::storeChanged(const Target& changed, const Target& before)
{
    if (changed == before) {
        return {};
    }
    const bool otherTarget = changed.amount != before.amount || changed.comparator != before.comparator ||
                             changed.scope != before.scope || changed.shape != before.shape;
    if (otherTarget && m_editor.plan().status == PlanStatus::Issued) {
        m_pending = changed;
        emit reasonWanted();
        return {};
    }
    const auto stored = m_editor.workspace().targets().setTarget(changed);
    return stored ? QString() : stored.error().userText;
}

QString PlanTargetsModel::storeBegun()
{
    const auto stored = m_editor.workspace().targets().setTarget(m_new.target);
    if (!stored) {
        return stored.error().userText;
    }
    m_begun = false;
    return {};
}

bool PlanTargetsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !canType(index.row(), index.column())) {
        return false;
    }
    const QString text = value.toString();
    if (index.row() < m_lines.size()) {
        Line& line = m_lines[index.row()];
        const bool pending = m_pending && m_pending->id == line.target.id;
        Target changed = pending ? *m_pending : line.target;
        m_rejection = changeTarget(changed, line.card, index.column(), text);
        if (m_rejection.isEmpty()) {
            m_rejection = storeChanged(changed, line.target);
        }
    } else {
        if (text.trimmed().isEmpty()) {
            return true;
        }
        m_rejection = changeTarget(m_new.target, m_new.card, index.column(), text);
        if (m_rejection.isEmpty()) {
            m_begun = true;
            const bool amountGiven = index.column() == Amount;
            m_new.result.clear();
            if (amountGiven) {
                m_rejection =
                    m_new.card.id.isValid() ? storeBegun() : tr("Choose the indicator first, then type the amount.");
            }
        }
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return m_rejection.isEmpty();
}

base::Result<void> PlanTargetsModel::confirmPending(const planning::TargetRevision& revision)
{
    if (!m_pending) {
        return {};
    }
    const auto stored = m_editor.workspace().targets().setTarget(*m_pending, revision);
    if (!stored) {
        return stored.error();
    }
    m_pending.reset();
    return load();
}

void PlanTargetsModel::dropPending()
{
    m_pending.reset();
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void PlanTargetsModel::dropUnfinished()
{
    startNew();
    if (rowCount() > 0) {
        emit dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace doancoso::pages
