// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rule_set_reader.h"

#include "core/evaluation/rule_set_words.h"
#include "core/planning/json_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace doancoso::evaluation {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using planning::JsonEntry;
using planning::JsonProblem;

const QString kScaleFile = u":/data/evaluation/grade_scales.json"_s;
const QString kRuleSetFolder = u":/data/evaluation/rule_sets"_s;

QString ruleSetSays(const char* text)
{
    return QCoreApplication::translate("RuleSet", text);
}

BilingualName nameOf(const JsonEntry& entry, const QString& field)
{
    return membership::readBilingualName(entry, field);
}

GradeScale scaleOf(const JsonEntry& entry)
{
    GradeScale scale{entry.text(u"code"_s), nameOf(entry, u"name"_s), {}};
    for (const JsonEntry& grade : entry.objects(u"grades"_s)) {
        if (scale.placeOf(grade.text(u"code"_s)) >= 0) {
            grade.problem(u"code"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "the code is used before")));
        }
        scale.grades.append(
            {grade.text(u"code"_s), nameOf(grade, u"name"_s), nameOf(grade, u"short"_s), grade.text(u"certainty"_s)});
    }
    if (scale.grades.size() < 2) {
        entry.problem(u"grades"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "a scale has at least two grades")));
    }
    return scale;
}

class RuleSetReader
{
public:
    RuleSetReader(const QList<GradeScale>& scales, const JsonEntry& root) : m_scales(scales), m_root(root) {}

    RuleSet run()
    {
        m_rules.code = m_root.text(u"code"_s);
        m_rules.version = m_root.integer(u"version"_s, 1, 9999);
        m_rules.name = nameOf(m_root, u"name"_s);
        m_rules.subject = m_root.choice<Subject>(u"subject"_s);
        m_rules.block = m_root.optionalText(u"block"_s);
        m_rules.validFrom = m_root.date(u"valid_from"_s);
        m_rules.validUntil = m_root.optionalDate(u"valid_until"_s);
        m_rules.source = m_root.text(u"source"_s);
        m_rules.certainty = m_root.text(u"certainty"_s);
        readScale();
        m_rules.criteria = criteriaOf(m_root, u"criteria"_s);
        for (const Criterion& criterion : std::as_const(m_rules.criteria)) {
            m_rules.most += criterion.bonus ? Decimal() : mostOf(criterion);
        }
        readThresholds();
        readGrades();
        for (const JsonEntry& entry : m_root.objects(u"gates"_s)) {
            m_rules.gates.append({gradeOf(entry, u"ceiling"_s), conditionOf(entry.object(u"condition"_s))});
        }
        readCases();
        readCaps();
        if (m_rules.criteria.isEmpty() && m_rules.grades.isEmpty()) {
            m_root.problem(u"criteria"_s,
                           ruleSetSays(QT_TRANSLATE_NOOP(
                               "RuleSet", "there is nothing to rate by, neither points nor conditions")));
        }
        return m_rules;
    }

private:
    void readScale()
    {
        if (m_root.holdsObject(u"scale"_s)) {
            m_rules.scale = scaleOf(m_root.object(u"scale"_s));
            return;
        }
        const QString code = m_root.text(u"scale"_s);
        const auto found = std::find_if(m_scales.cbegin(), m_scales.cend(),
                                        [&code](const GradeScale& scale) { return scale.code == code; });
        if (found == m_scales.cend()) {
            m_root.unknownWord(u"scale"_s, code);
            return;
        }
        m_rules.scale = *found;
    }

    QString gradeOf(const JsonEntry& entry, const QString& field) const
    {
        const QString code = entry.text(field);
        if (m_rules.scale.placeOf(code) < 0) {
            entry.unknownWord(field, code);
        }
        return code;
    }

    static Condition conditionOf(const JsonEntry& entry)
    {
        Condition condition;
        condition.fact = entry.text(u"fact"_s);
        condition.comparison = entry.choice<Comparison>(u"is"_s);
        condition.amount = entry.decimal(u"amount"_s);
        condition.text = nameOf(entry, u"text"_s);
        condition.mandatory = !entry.has(u"mandatory"_s) || entry.flag(u"mandatory"_s);
        condition.unknownPasses = !entry.has(u"unknown_passes"_s) || entry.flag(u"unknown_passes"_s);
        condition.certainty = entry.text(u"certainty"_s);
        return condition;
    }

    QList<Criterion> criteriaOf(const JsonEntry& owner, const QString& field)
    {
        QList<Criterion> criteria;
        for (const JsonEntry& entry : owner.objects(field)) {
            criteria.append(criterionOf(entry));
        }
        return criteria;
    }

    Criterion criterionOf(const JsonEntry& entry)
    {
        Criterion criterion;
        criterion.code = entry.text(u"code"_s);
        if (m_codes.contains(criterion.code)) {
            entry.problem(u"code"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "the code is used before")));
        }
        m_codes.insert(criterion.code);
        criterion.name = nameOf(entry, u"name"_s);
        criterion.kind = entry.choice<RuleKind>(u"rule"_s);
        criterion.bonus = entry.has(u"bonus"_s) && entry.flag(u"bonus"_s);
        criterion.certainty = entry.text(u"certainty"_s);
        if (entry.has(u"condition"_s)) {
            criterion.condition = nameOf(entry, u"condition"_s);
        }
        if (criterion.kind == RuleKind::Group) {
            criterion.most = entry.has(u"most"_s) ? entry.decimal(u"most"_s) : Decimal();
            criterion.parts = criteriaOf(entry, u"parts"_s);
            if (criterion.parts.isEmpty()) {
                entry.problem(u"parts"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "a group without criteria")));
            }
            return criterion;
        }
        criterion.most = entry.decimal(u"most"_s);
        criterion.fact = entry.has(u"fact"_s) ? entry.text(u"fact"_s) : QString();
        criterion.evidence = entry.has(u"evidence"_s) && entry.flag(u"evidence"_s);
        if (criterion.kind == RuleKind::PerUnit || criterion.kind == RuleKind::Deduct) {
            criterion.each = positive(entry, u"each"_s);
        }
        if (entry.has(u"least"_s)) {
            criterion.least = entry.decimal(u"least"_s);
        }
        if (entry.has(u"step"_s)) {
            criterion.step = positive(entry, u"step"_s);
        }
        if (criterion.kind == RuleKind::Tiered) {
            readTiers(entry, criterion);
        }
        if (criterion.most.isNegative()) {
            entry.problem(u"most"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "the most points are below zero")));
        }
        return criterion;
    }

    static Decimal positive(const JsonEntry& entry, const QString& field)
    {
        const Decimal amount = entry.decimal(field);
        if (amount <= Decimal()) {
            entry.problem(field, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "it must be above zero")));
        }
        return amount;
    }

    static void readTiers(const JsonEntry& entry, Criterion& criterion)
    {
        for (const JsonEntry& each : entry.objects(u"tiers"_s)) {
            Tier tier{nameOf(each, u"text"_s), {}, each.decimal(u"points"_s)};
            if (each.has(u"least"_s)) {
                tier.least = each.optionalDecimal(u"least"_s);
            }
            const Tier* before = criterion.tiers.isEmpty() ? nullptr : &criterion.tiers.constLast();
            if (before &&
                (tier.points > before->points || (tier.least && before->least && *tier.least >= *before->least))) {
                each.problem(u"points"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "tiers stand from the best down")));
            }
            if (tier.points > criterion.most) {
                each.problem(u"points"_s,
                             ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "more points than the criterion has")));
            }
            criterion.tiers.append(tier);
        }
        if (criterion.tiers.isEmpty()) {
            entry.problem(u"tiers"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "there are no tiers")));
        }
    }

    static Decimal mostOf(const Criterion& criterion)
    {
        if (criterion.kind != RuleKind::Group || !criterion.most.isZero()) {
            return criterion.most;
        }
        Decimal sum;
        for (const Criterion& part : criterion.parts) {
            sum += part.bonus ? Decimal() : mostOf(part);
        }
        return sum;
    }

    void readThresholds()
    {
        for (const JsonEntry& entry : m_root.objects(u"thresholds"_s)) {
            const Threshold threshold{gradeOf(entry, u"grade"_s), entry.decimal(u"least"_s),
                                      entry.text(u"certainty"_s)};
            if (!m_rules.thresholds.isEmpty() && threshold.least >= m_rules.thresholds.constLast().least) {
                entry.problem(u"least"_s,
                              ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "thresholds stand from the best down")));
            }
            m_rules.thresholds.append(threshold);
        }
    }

    void readGrades()
    {
        for (const JsonEntry& entry : m_root.objects(u"grades"_s)) {
            GradeRule rule{gradeOf(entry, u"grade"_s), {}};
            for (const JsonEntry& condition : entry.objects(u"conditions"_s)) {
                rule.conditions.append(conditionOf(condition));
            }
            if (!m_rules.grades.isEmpty() &&
                m_rules.scale.placeOf(rule.grade) <= m_rules.scale.placeOf(m_rules.grades.constLast().grade)) {
                entry.problem(u"grade"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "grades stand from the best down")));
            }
            m_rules.grades.append(rule);
        }
        // Whoever meets nothing still gets a grade.
        if (!m_rules.grades.isEmpty() && !m_rules.grades.constLast().conditions.isEmpty()) {
            m_root.problem(u"grades"_s,
                           ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "the last grade must ask for nothing")));
        }
    }

    void readCases()
    {
        for (const JsonEntry& entry : m_root.objects(u"cases"_s)) {
            SpecialCase special;
            special.code = entry.text(u"code"_s);
            special.reason = nameOf(entry, u"reason"_s);
            special.effect = entry.choice<SpecialEffect>(u"effect"_s);
            special.certainty = entry.text(u"certainty"_s);
            for (const JsonEntry& condition : entry.objects(u"when"_s)) {
                special.when.append(conditionOf(condition));
            }
            if (special.when.isEmpty()) {
                entry.problem(u"when"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "it is not said when this applies")));
            }
            if (special.effect == SpecialEffect::Exactly || special.effect == SpecialEffect::AtMost) {
                special.grade = gradeOf(entry, u"grade"_s);
            }
            m_rules.cases.append(special);
        }
    }

    void readCaps()
    {
        for (const JsonEntry& entry : m_root.objects(u"caps"_s)) {
            GradeCap cap;
            cap.grade = gradeOf(entry, u"grade"_s);
            cap.percent = entry.decimal(u"percent"_s);
            cap.base = entry.choice<CapBase>(u"base"_s);
            cap.rounding = entry.choice<CapRounding>(u"rounding"_s);
            cap.ties = entry.choice<CapTies>(u"ties"_s);
            cap.leastOne = entry.flag(u"least_one"_s);
            cap.blocks = entry.flag(u"blocks"_s);
            cap.certainty = entry.text(u"certainty"_s);
            if (cap.percent.isNegative() || cap.percent > Decimal(100)) {
                entry.problem(u"percent"_s, ruleSetSays(QT_TRANSLATE_NOOP("RuleSet", "a share from 0 to 100")));
            }
            m_rules.caps.append(cap);
        }
    }

    const QList<GradeScale>& m_scales;
    const JsonEntry& m_root;
    RuleSet m_rules;
    QSet<QString> m_codes;
};

} // namespace

base::Result<QList<GradeScale>> parseGradeScales(const QByteArray& bytes, const QString& fileName)
{
    const auto root = planning::parseJsonObject(bytes, fileName);
    if (!root) {
        return root.error();
    }
    JsonProblem problem(fileName);
    QList<GradeScale> scales;
    for (const JsonEntry& entry : JsonEntry(*root, fileName, problem).objects(u"scales"_s)) {
        scales.append(scaleOf(entry));
    }
    if (problem.error()) {
        return *problem.error();
    }
    return scales;
}

base::Result<RuleSet> parseRuleSet(const QByteArray& bytes, const QString& fileName, const QList<GradeScale>& scales)
{
    const auto root = planning::parseJsonObject(bytes, fileName);
    if (!root) {
        return root.error();
    }
    JsonProblem problem(fileName);
    const JsonEntry entry(*root, fileName, problem);
    RuleSet rules = RuleSetReader(scales, entry).run();
    if (problem.error()) {
        return *problem.error();
    }
    return rules;
}

const QList<GradeScale>& shippedScales()
{
    static const QList<GradeScale> scales = [] {
        const auto bytes = planning::readWholeFile(kScaleFile);
        return bytes ? parseGradeScales(*bytes, kScaleFile).valueOr({}) : QList<GradeScale>();
    }();
    return scales;
}

const QList<RuleSet>& shippedRuleSets()
{
    static const QList<RuleSet> sets = [] {
        QList<RuleSet> all;
        const QDir folder(kRuleSetFolder);
        for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const QString path = folder.filePath(name);
            const auto bytes = planning::readWholeFile(path);
            if (const auto rules = bytes ? parseRuleSet(*bytes, path, shippedScales()) : bytes.error()) {
                all.append(*rules);
            }
        }
        return all;
    }();
    return sets;
}

const RuleSet* findShippedRuleSet(const QString& code)
{
    const QList<RuleSet>& sets = shippedRuleSets();
    const auto found =
        std::find_if(sets.cbegin(), sets.cend(), [&code](const RuleSet& each) { return each.code == code; });
    return found == sets.cend() ? nullptr : &*found;
}

} // namespace doancoso::evaluation
