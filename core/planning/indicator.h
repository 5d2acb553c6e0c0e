// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an indicator (chỉ tiêu, tiêu chí thống kê) means: how it is measured, how it adds up over time and over units,
// which way is better, and how a yearly target is judged within the year. Percent, colour and total follow from this
// card and never from a cell. Each change of meaning is a version with a validity. Value types; anyone may use them.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/planning/text_table.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doancoso::planning {

/// The first day after the last version of anything: "no end known".
inline QDate openEnd()
{
    return {9999, 12, 31};
}

/// Shapes in which plans set targets (domain.md §5.2).
enum class Shape { AtLeast, PctOfPopulation, PctOfUnits, Total, Ratio, Zero, YesNo };
/// What is entered: one number, numerator and denominator, or yes (1) and no (0).
enum class ValueKind { Number, Ratio, YesNo };
/// A flow happens during the period (classes held); a stock stands at its end (members).
enum class Measure { Flow, Stock };
/// How the figures of parts of a period make the figure of the period.
enum class TimeRule { Sum, Last, Average, Max };
/// How the figures of units make the figure of the unit above. CountMet: units that reach metThreshold, out of units
/// that reported. None: never added up.
enum class UnitRule { Sum, Ratio, CountMet, Average, None };
/// Which way is better.
enum class Direction { Up, Down, None };
/// How a target for a longer period is judged before that period ends: see judgement.h.
enum class QuarterRule { ProRata, Cumulative, YearEnd, EachPeriod };
/// How often it is entered.
enum class Frequency { Monthly, Quarterly, HalfYearly, Yearly };

struct Indicator
{
    base::IndicatorId id;
    QString uid;
    QString code;  ///< "C01"; unique in the file
    QString group; ///< code of its IndicatorGroup
    int position = 0;
    qint64 revision = 0; ///< for noticing that somebody else changed the card meanwhile

    int version = 1;
    QDate validFrom;
    QDate validUntil = openEnd(); ///< first day on which this version no longer holds
    QString name;
    QString shortName; ///< for column headings; never empty
    QString unitOfMeasure;
    Shape shape = Shape::Total;
    ValueKind valueKind = ValueKind::Number;
    QString numeratorLabel;   ///< what is counted above the line, ratios only
    QString denominatorLabel; ///< what is counted below the line, ratios only
    Measure measure = Measure::Flow;
    TimeRule timeRule = TimeRule::Sum;
    UnitRule unitRule = UnitRule::Sum;
    Direction direction = Direction::Up;
    QuarterRule quarterRule = QuarterRule::ProRata;
    int decimals = 0; ///< 0..4, of the figure as it is shown and shared out
    Frequency frequency = Frequency::Quarterly;
    QStringList breakdowns;          ///< dimensions by which it is broken down: "SEX", "BLOCK"
    bool joint = false;              ///< joint activities may be counted twice; entry asks for the level's own part
    base::IndicatorId numeratorId;   ///< computed ratio: the indicator above the line
    base::IndicatorId denominatorId; ///< computed ratio: the indicator below the line
    std::optional<base::Decimal> metThreshold; ///< CountMet: a unit counts from this figure on
    QString numeratorMeasure; ///< what registers count for it, by code (resources/activity/measures.json); empty: typed
    QString denominatorMeasure; ///< of a ratio: what is counted below the line
    QString definition;
    QString source;

    /// Its figures follow from records where a unit keeps the register for it.
    bool isCounted() const { return !numeratorMeasure.isEmpty(); }
    bool isRatio() const { return valueKind == ValueKind::Ratio; }
    /// Nobody enters it: it follows from two other indicators.
    bool isComputed() const { return numeratorId.isValid() && denominatorId.isValid(); }
    bool isValidOn(const QDate& day) const { return validFrom <= day && day < validUntil; }
    /// The kind of period for which figures are entered.
    base::PeriodKind entryPeriodKind() const;

    bool operator==(const Indicator&) const = default;
};

struct IndicatorGroup
{
    QString code;
    QString nameVi;
    QString nameEn;
    int position = 0;

    bool operator==(const IndicatorGroup&) const = default;
};

/// One part of a breakdown, such as "female" of dimension SEX. Number 0 is the whole and has no row.
struct Breakdown
{
    qint64 id = 0; ///< the same in every data file
    QString dimension;
    QString code;
    QString nameVi;
    QString nameEn;
    int position = 0;

    bool operator==(const Breakdown&) const = default;
};

/// The translated words for choices, in the order of the enumeration.
QString displayName(Shape value);
QString displayName(ValueKind value);
QString displayName(Measure value);
QString displayName(TimeRule value);
QString displayName(UnitRule value);
QString displayName(Direction value);
QString displayName(QuarterRule value);
QString displayName(Frequency value);

template <>
struct TextTable<Shape>
{
    static constexpr std::array entries{std::pair{Shape::AtLeast, "AT_LEAST"},
                                        std::pair{Shape::PctOfPopulation, "PCT_OF_POPULATION"},
                                        std::pair{Shape::PctOfUnits, "PCT_OF_UNITS"},
                                        std::pair{Shape::Total, "TOTAL"},
                                        std::pair{Shape::Ratio, "RATIO"},
                                        std::pair{Shape::Zero, "ZERO"},
                                        std::pair{Shape::YesNo, "YES_NO"}};
};
template <>
struct TextTable<ValueKind>
{
    static constexpr std::array entries{std::pair{ValueKind::Number, "number"}, std::pair{ValueKind::Ratio, "ratio"},
                                        std::pair{ValueKind::YesNo, "yes_no"}};
};
template <>
struct TextTable<Measure>
{
    static constexpr std::array entries{std::pair{Measure::Flow, "flow"}, std::pair{Measure::Stock, "stock"}};
};
template <>
struct TextTable<TimeRule>
{
    static constexpr std::array entries{std::pair{TimeRule::Sum, "sum"}, std::pair{TimeRule::Last, "last"},
                                        std::pair{TimeRule::Average, "average"}, std::pair{TimeRule::Max, "max"}};
};
template <>
struct TextTable<UnitRule>
{
    static constexpr std::array entries{std::pair{UnitRule::Sum, "sum"}, std::pair{UnitRule::Ratio, "ratio"},
                                        std::pair{UnitRule::CountMet, "count_met"},
                                        std::pair{UnitRule::Average, "average"}, std::pair{UnitRule::None, "none"}};
};
template <>
struct TextTable<Direction>
{
    static constexpr std::array entries{std::pair{Direction::Up, "up"}, std::pair{Direction::Down, "down"},
                                        std::pair{Direction::None, "none"}};
};
template <>
struct TextTable<QuarterRule>
{
    static constexpr std::array entries{
        std::pair{QuarterRule::ProRata, "prorata"}, std::pair{QuarterRule::Cumulative, "cumulative"},
        std::pair{QuarterRule::YearEnd, "year_end"}, std::pair{QuarterRule::EachPeriod, "each_period"}};
};
template <>
struct TextTable<Frequency>
{
    static constexpr std::array entries{std::pair{Frequency::Monthly, "M"}, std::pair{Frequency::Quarterly, "Q"},
                                        std::pair{Frequency::HalfYearly, "H"}, std::pair{Frequency::Yearly, "Y"}};
};

} // namespace doancoso::planning
