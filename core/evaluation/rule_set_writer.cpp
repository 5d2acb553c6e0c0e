// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rule_set_writer.h"

#include "core/evaluation/rule_set_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::evaluation {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;

template <typename E>
QString wordOf(E value)
{
    return planning::toText(value);
}

QJsonValue dayOrNull(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject nameObject(const BilingualName& name)
{
    return {{u"vi"_s, name.vi}, {u"en"_s, name.en}};
}

/// A list in which each entry becomes an object.
template <typename T, typename ToObject>
QJsonArray arrayOf(const QList<T>& list, ToObject toObject)
{
    QJsonArray array;
    for (const T& each : list) {
        array.append(toObject(each));
    }
    return array;
}

QJsonObject conditionObject(const Condition& condition)
{
    return {{u"fact"_s, condition.fact},
            {u"is"_s, wordOf(condition.comparison)},
            {u"amount"_s, condition.amount.toPlain()},
            {u"text"_s, nameObject(condition.text)},
            {u"mandatory"_s, condition.mandatory},
            {u"unknown_passes"_s, condition.unknownPasses},
            {u"certainty"_s, condition.certainty}};
}

QJsonObject tierObject(const Tier& tier)
{
    QJsonObject object{{u"text"_s, nameObject(tier.text)}, {u"points"_s, tier.points.toPlain()}};
    if (tier.least) {
        object.insert(u"least"_s, tier.least->toPlain());
    }
    return object;
}

QJsonObject criterionObject(const Criterion& criterion)
{
    QJsonObject object{{u"code"_s, criterion.code},         {u"name"_s, nameObject(criterion.name)},
                       {u"rule"_s, wordOf(criterion.kind)}, {u"most"_s, criterion.most.toPlain()},
                       {u"bonus"_s, criterion.bonus},       {u"certainty"_s, criterion.certainty}};
    if (!criterion.condition.vi.isEmpty()) {
        object.insert(u"condition"_s, nameObject(criterion.condition));
    }
    if (criterion.kind == RuleKind::Group) {
        object.insert(u"parts"_s, arrayOf(criterion.parts, criterionObject));
        return object;
    }
    object.insert(u"evidence"_s, criterion.evidence);
    if (!criterion.fact.isEmpty()) {
        object.insert(u"fact"_s, criterion.fact);
    }
    if (!criterion.each.isZero()) {
        object.insert(u"each"_s, criterion.each.toPlain());
    }
    if (criterion.least) {
        object.insert(u"least"_s, criterion.least->toPlain());
    }
    if (!criterion.step.isZero()) {
        object.insert(u"step"_s, criterion.step.toPlain());
    }
    if (!criterion.tiers.isEmpty()) {
        object.insert(u"tiers"_s, arrayOf(criterion.tiers, tierObject));
    }
    return object;
}

QJsonObject caseObject(const SpecialCase& special)
{
    QJsonObject object{{u"code"_s, special.code},
                       {u"reason"_s, nameObject(special.reason)},
                       {u"when"_s, arrayOf(special.when, conditionObject)},
                       {u"effect"_s, wordOf(special.effect)},
                       {u"certainty"_s, special.certainty}};
    if (!special.grade.isEmpty()) {
        object.insert(u"grade"_s, special.grade);
    }
    return object;
}

QJsonObject capObject(const GradeCap& cap)
{
    return {{u"grade"_s, cap.grade},       {u"percent"_s, cap.percent.toPlain()}, {u"base"_s, wordOf(cap.base)},
            {u"ties"_s, wordOf(cap.ties)}, {u"rounding"_s, wordOf(cap.rounding)}, {u"least_one"_s, cap.leastOne},
            {u"blocks"_s, cap.blocks},     {u"certainty"_s, cap.certainty}};
}

QJsonObject scaleObject(const GradeScale& scale)
{
    return {{u"code"_s, scale.code},
            {u"name"_s, nameObject(scale.name)},
            {u"grades"_s, arrayOf(scale.grades, [](const Grade& grade) {
                 return QJsonObject{{u"code"_s, grade.code},
                                    {u"name"_s, nameObject(grade.name)},
                                    {u"short"_s, nameObject(grade.shortName)},
                                    {u"certainty"_s, grade.certainty}};
             })}};
}

} // namespace

QByteArray ruleSetToJson(const RuleSet& rules)
{
    const QJsonObject root{
        {u"code"_s, rules.code},
        {u"version"_s, rules.version},
        {u"name"_s, nameObject(rules.name)},
        {u"subject"_s, wordOf(rules.subject)},
        {u"block"_s, rules.block.isEmpty() ? QJsonValue() : QJsonValue(rules.block)},
        {u"valid_from"_s, dayOrNull(rules.validFrom)},
        {u"valid_until"_s, dayOrNull(rules.validUntil)},
        {u"source"_s, rules.source},
        {u"certainty"_s, rules.certainty},
        {u"scale"_s, scaleObject(rules.scale)},
        {u"criteria"_s, arrayOf(rules.criteria, criterionObject)},
        {u"thresholds"_s, arrayOf(rules.thresholds,
                                  [](const Threshold& threshold) {
                                      return QJsonObject{{u"grade"_s, threshold.grade},
                                                         {u"least"_s, threshold.least.toPlain()},
                                                         {u"certainty"_s, threshold.certainty}};
                                  })},
        {u"grades"_s, arrayOf(rules.grades,
                              [](const GradeRule& rule) {
                                  return QJsonObject{{u"grade"_s, rule.grade},
                                                     {u"conditions"_s, arrayOf(rule.conditions, conditionObject)}};
                              })},
        {u"gates"_s,
         arrayOf(
             rules.gates,
             [](const Gate& gate) {
                 return QJsonObject{{u"ceiling"_s, gate.ceiling}, {u"condition"_s, conditionObject(gate.condition)}};
             })},
        {u"cases"_s, arrayOf(rules.cases, caseObject)},
        {u"caps"_s, arrayOf(rules.caps, capObject)}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace doancoso::evaluation
