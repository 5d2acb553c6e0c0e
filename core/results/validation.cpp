// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/validation.h"

#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace doancoso::results {
namespace {

using base::Decimal;

double medianOf(QList<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const qsizetype middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers.at(middle) : (numbers.at(middle - 1) + numbers.at(middle)) / 2;
}

CellFinding finding(const CellKey& key, FindingKind kind, const QString& text, bool isError)
{
    return {key, kind, text, isError};
}

} // namespace

base::Result<JumpRule> readJumpRule()
{
    QFile file(QStringLiteral(":/data/results/validation_rules.json"));
    const QJsonObject jump =
        file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("jump")).toObject()
            : QJsonObject();
    const auto number = [&jump](const char* name) {
        return Decimal::fromPlain(jump.value(QLatin1String(name)).toString());
    };
    const auto score = number("score");
    const auto factor = number("flat_history_factor");
    const auto difference = number("flat_history_least_difference");
    const int periods = jump.value(QLatin1String("history_periods")).toInt();
    const int points = jump.value(QLatin1String("least_points")).toInt();
    if (!score || !factor || !difference || periods < 1 || points < 2) {
        return base::Error{base::ErrorCode::Bug,
                           storage::sentenceFor(base::ErrorCode::Bug),
                           QStringLiteral("results/validation_rules.json: jump"),
                           {}};
    }
    return JumpRule{*score, periods, points, *factor, *difference};
}

bool isSuddenJump(Decimal figure, const QList<Decimal>& history, const JumpRule& rule)
{
    if (history.size() < rule.leastPoints) {
        return false;
    }
    QList<double> past;
    for (const Decimal& value : history) {
        past.append(value.toDouble());
    }
    const double x = figure.toDouble();
    const double median = medianOf(past);
    QList<double> distances;
    for (const double value : past) {
        distances.append(std::abs(value - median));
    }
    if (const double mad = medianOf(distances); mad > 0) {
        return 0.6745 * std::abs(x - median) / mad > rule.score.toDouble();
    }
    double mean = 0;
    for (const double distance : distances) {
        mean += distance / static_cast<double>(distances.size());
    }
    if (mean > 0) {
        // More than half of the past is the same number: the mean distance takes the place of the median one.
        return std::abs(x - median) / (1.253314 * mean) > rule.score.toDouble();
    }
    const double factor = rule.flatFactor.toDouble();
    return std::abs(x - median) >= rule.flatLeastDifference.toDouble() && (x > median * factor || x < median / factor);
}

QList<CellFinding> findingsOf(const planning::Indicator& indicator, const CellKey& key, const RawCell& cell,
                              const QList<Decimal>& history, const JumpRule& rule)
{
    QList<CellFinding> found;
    if (cell.isEmpty()) {
        return found;
    }
    if (indicator.isRatio() && cell.numerator.has_value() != cell.denominator.has_value()) {
        const QString missing = cell.numerator ? indicator.denominatorLabel : indicator.numeratorLabel;
        found.append(finding(
            key, FindingKind::RequiredTogether,
            QCoreApplication::translate("Validation", "“%1” is missing. Both numbers are needed for the percentage.")
                .arg(missing),
            true));
    }
    if ((cell.numerator && cell.numerator->isNegative()) || (cell.denominator && cell.denominator->isNegative())) {
        found.append(finding(key, FindingKind::Negative,
                             QCoreApplication::translate("Validation", "A figure cannot be below zero."), true));
    }
    if (indicator.isRatio() && cell.numerator && cell.denominator && *cell.numerator > *cell.denominator) {
        found.append(finding(
            key, FindingKind::NumeratorAboveDenominator,
            QCoreApplication::translate("Validation", "%1 (%2) is more than %3 (%4). A part cannot exceed the whole.")
                .arg(indicator.numeratorLabel, cell.numerator->toVietnameseShort(), indicator.denominatorLabel,
                     cell.denominator->toVietnameseShort()),
            true));
    }
    if (indicator.valueKind == planning::ValueKind::YesNo && cell.numerator && *cell.numerator != Decimal(0) &&
        *cell.numerator != Decimal(1)) {
        found.append(finding(key, FindingKind::NotYesNo,
                             QCoreApplication::translate("Validation", "Enter 1 for yes or 0 for no."), true));
    }
    const auto figure =
        indicator.isRatio()
            ? (cell.numerator && cell.denominator ? cell.numerator->percentOf(*cell.denominator) : std::nullopt)
            : cell.numerator;
    if (figure && isSuddenJump(*figure, history, rule)) {
        QList<double> past;
        for (const Decimal& value : history) {
            past.append(value.toDouble());
        }
        const Decimal usual = Decimal::fromUnits(
            static_cast<qint64>(std::llround(medianOf(past) * static_cast<double>(Decimal::kScale))));
        found.append(finding(
            key, FindingKind::SuddenJump,
            QCoreApplication::translate(
                "Validation", "%1 is far from the usual %2 of the last periods. Check it, or say why in the note.")
                .arg(figure->toVietnamese(indicator.decimals), usual.toVietnamese(indicator.decimals)),
            false));
    }
    return found;
}

std::optional<CellFinding> partsFinding(const planning::Indicator& indicator, const CellKey& whole, const RawCell& cell,
                                        const QString& dimension, const QList<RawCell>& parts)
{
    Decimal sum;
    bool any = false;
    bool all = true;
    for (const RawCell& part : parts) {
        any = any || part.numerator.has_value();
        all = all && part.numerator.has_value();
        sum += part.numerator.value_or(Decimal());
    }
    if (!any || !cell.numerator) {
        return std::nullopt;
    }
    // Parts may be entered one after the other; only a complete set must match, an incomplete one must not exceed.
    if ((all && sum == *cell.numerator) || (!all && sum <= *cell.numerator)) {
        return std::nullopt;
    }
    return finding(
        whole, FindingKind::SumOfParts,
        QCoreApplication::translate("Validation", "The parts by %1 add up to %2, the whole is %3.")
            .arg(dimension, sum.toVietnamese(indicator.decimals), cell.numerator->toVietnamese(indicator.decimals)),
        true);
}

} // namespace doancoso::results
