// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/party_pipeline.h"

#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using planning::JsonEntry;
using planning::JsonProblem;

namespace {

struct PartyWords
{
    Q_DECLARE_TR_FUNCTIONS(PartyPipeline)
};

/// By day, steps of one day by their place in the way; what was typed later comes last.
bool comesBefore(const PartyStep& left, const PartyStep& right)
{
    const int leftPlace = partySteps().indexOf(left.code);
    const int rightPlace = partySteps().indexOf(right.code);
    return std::tie(left.onDate, leftPlace, left.id) < std::tie(right.onDate, rightPlace, right.id);
}

bool breaksOff(const PartyStep& step)
{
    const PartyStepKind* kind = partySteps().kind(step.code);
    return kind != nullptr && kind->breaks;
}

/// Names of steps that come before `place` and were not taken; breaks are no part of the way.
QStringList skippedBefore(const PartyWay& way, int place)
{
    QStringList names;
    for (int i = 0; i < place; ++i) {
        const PartyStepKind& kind = partySteps().kinds.at(i);
        if (!kind.breaks && way.step(kind.code) == nullptr) {
            names.append(kind.shortName.shown());
        }
    }
    return names;
}

void warnOfDates(const PartyWay& way, const base::PartialDate& birthDate, QList<PartyWarning>& warnings)
{
    const PartySteps& rules = partySteps();
    const QString admittedCode = QString::fromLatin1(party_step_code::kAdmitted);
    const QString officialCode = QString::fromLatin1(party_step_code::kOfficial);
    const PartyStep* admitted = way.step(admittedCode);
    const PartyStep* official = way.step(officialCode);
    if (admitted != nullptr) {
        const auto age = birthDate.ageOn(admitted->onDate);
        if (!age) {
            warnings.append({PartyWarning::Kind::AgeUnknown, admittedCode,
                             PartyWords::tr("The date of birth is not known: check that the member is %1 or older on "
                                            "admission.")
                                 .arg(rules.leastAge)});
        } else if (*age < rules.leastAge) {
            warnings.append(
                {PartyWarning::Kind::UnderAge, admittedCode,
                 PartyWords::tr("%1 years old on admission; %2 is the least age.").arg(*age).arg(rules.leastAge)});
        }
    }
    if (admitted != nullptr && official != nullptr &&
        official->onDate < admitted->onDate.addMonths(rules.probationMonths)) {
        warnings.append({PartyWarning::Kind::ShortProbation, officialCode,
                         PartyWords::tr("Official before %n month(s) of probation have passed, on %1 at the earliest.",
                                        nullptr, rules.probationMonths)
                             .arg(base::displayDate(admitted->onDate.addMonths(rules.probationMonths)))});
    }
}

} // namespace

const PartyStepKind* PartySteps::kind(const QString& code) const
{
    const int index = indexOf(code);
    return index < 0 ? nullptr : &kinds.at(index);
}

int PartySteps::indexOf(const QString& code) const
{
    const auto found =
        std::find_if(kinds.cbegin(), kinds.cend(), [&](const PartyStepKind& each) { return each.code == code; });
    return found == kinds.cend() ? -1 : static_cast<int>(found - kinds.cbegin());
}

base::Result<PartySteps> parsePartySteps(const QByteArray& bytes, const QString& fileName)
{
    const auto root = planning::parseJsonObject(bytes, fileName);
    if (!root) {
        return root.error();
    }
    JsonProblem problem(fileName);
    const JsonEntry file(*root, fileName, problem);
    PartySteps steps{file.text(u"source"_s),
                     file.text(u"certainty"_s),
                     file.integer(u"least_age"_s, 0, 99),
                     file.integer(u"probation_months"_s, 0, 120),
                     {}};
    for (const JsonEntry& entry : file.objects(u"steps"_s)) {
        const PartyStepKind kind{entry.text(u"code"_s),
                                 readBilingualName(entry, u"name"_s),
                                 readBilingualName(entry, u"short"_s),
                                 entry.flag(u"needs_helper"_s),
                                 entry.flag(u"outstanding"_s),
                                 entry.optionalText(u"sets"_s),
                                 entry.flag(u"ends"_s),
                                 entry.flag(u"breaks"_s)};
        if (steps.indexOf(kind.code) >= 0) {
            entry.problem(u"code"_s, PartyWords::tr("the code is used before"));
        }
        steps.kinds.append(kind);
    }
    for (const char* code : {party_step_code::kIntroduced, party_step_code::kClass, party_step_code::kAdmitted,
                             party_step_code::kOfficial}) {
        if (steps.indexOf(QString::fromLatin1(code)) < 0) {
            file.problem(u"steps"_s, PartyWords::tr("the step %1 is missing").arg(QLatin1String(code)));
        }
    }
    if (problem.error()) {
        return *problem.error();
    }
    return steps;
}

const PartySteps& partySteps()
{
    // A test of the shipped data says when it cannot be read.
    static const PartySteps steps = [] {
        const QString path = u":/data/membership/party_steps.json"_s;
        const auto bytes = planning::readWholeFile(path);
        return bytes ? parsePartySteps(*bytes, path).valueOr({}) : PartySteps();
    }();
    return steps;
}

const PartyStep* PartyWay::step(const QString& code) const
{
    const auto found =
        std::find_if(steps.cbegin(), steps.cend(), [&](const PartyStep& each) { return each.code == code; });
    return found == steps.cend() ? nullptr : &*found;
}

QString PartyWay::helper() const
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (!step->helper.isEmpty()) {
            return step->helper;
        }
    }
    return {};
}

bool PartyWay::isBroken() const
{
    return !steps.isEmpty() && breaksOff(steps.constLast());
}

PartyWay partyWay(QList<PartyStep> all)
{
    std::stable_sort(all.begin(), all.end(), comesBefore);
    PartyWay way;
    for (PartyStep& step : all) {
        if (!way.steps.isEmpty() && breaksOff(way.steps.constLast())) {
            way.earlier += way.steps;
            way.steps.clear();
        }
        way.steps.append(std::move(step));
    }
    // The step that was reached is the furthest, also where a day was typed wrongly.
    std::stable_sort(way.steps.begin(), way.steps.end(), [](const PartyStep& left, const PartyStep& right) {
        return partySteps().indexOf(left.code) < partySteps().indexOf(right.code);
    });
    return way;
}

QList<PartyWarning> partyWarnings(const PartyWay& way, const base::PartialDate& birthDate)
{
    QList<PartyWarning> warnings;
    warnOfDates(way, birthDate, warnings);
    const PartyStep* before = nullptr;
    for (const PartyStep& step : way.steps) {
        const PartyStepKind* kind = partySteps().kind(step.code);
        if (kind == nullptr || kind->breaks) {
            continue;
        }
        if (before != nullptr && step.onDate < before->onDate) {
            warnings.append(
                {PartyWarning::Kind::OutOfOrder, step.code,
                 PartyWords::tr("%1 is dated before the step that precedes it.").arg(kind->shortName.shown())});
        }
        if (kind->needsHelper && way.helper().isEmpty()) {
            warnings.append({PartyWarning::Kind::NoHelper, step.code,
                             PartyWords::tr("%1: no Party member is assigned to help.").arg(kind->shortName.shown())});
        }
        before = &step;
    }
    if (before != nullptr) {
        const QStringList skipped = skippedBefore(way, partySteps().indexOf(before->code));
        if (!skipped.isEmpty()) {
            warnings.append({PartyWarning::Kind::SkippedStep, before->code,
                             PartyWords::tr("Not recorded: %1.").arg(skipped.join(u", "_s))});
        }
    }
    return warnings;
}

} // namespace doancoso::membership
