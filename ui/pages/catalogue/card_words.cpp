// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/card_words.h"

#include "core/activity/measure.h"
#include "ui/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Direction;
using planning::Frequency;
using planning::Indicator;
using planning::Measure;
using planning::QuarterRule;
using planning::Shape;
using planning::TimeRule;
using planning::UnitRule;
using planning::ValueKind;

namespace {

struct CardWordsWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

struct FieldWord
{
    const char* member;
    const char* label;
    const char* hint;
};

constexpr FieldWord kFields[]{
    {"code", QT_TRANSLATE_NOOP("CardWords", "Code"),
     QT_TRANSLATE_NOOP("CardWords", "Stands on every sheet and in every file; up to 16 characters, no spaces.")},
    {"group", QT_TRANSLATE_NOOP("CardWords", "Group"), ""},
    {"name", QT_TRANSLATE_NOOP("CardWords", "Name"), ""},
    {"shortName", QT_TRANSLATE_NOOP("CardWords", "Short name"),
     QT_TRANSLATE_NOOP("CardWords", "For narrow column headings.")},
    {"unitOfMeasure", QT_TRANSLATE_NOOP("CardWords", "Unit of measure"), ""},
    {"decimals", QT_TRANSLATE_NOOP("CardWords", "Decimals"),
     QT_TRANSLATE_NOOP("CardWords", "Digits after the comma, 0 to 4.")},
    {"valueKind", QT_TRANSLATE_NOOP("CardWords", "What is entered"), ""},
    {"shape", QT_TRANSLATE_NOOP("CardWords", "Shape of its targets"), ""},
    {"computed", QT_TRANSLATE_NOOP("CardWords", "Source of the ratio"),
     QT_TRANSLATE_NOOP("CardWords", "A computed ratio is never typed: it follows from two other indicators.")},
    {"numeratorId", QT_TRANSLATE_NOOP("CardWords", "Above the line"), ""},
    {"denominatorId", QT_TRANSLATE_NOOP("CardWords", "Below the line"), ""},
    {"numeratorLabel", QT_TRANSLATE_NOOP("CardWords", "Counted above"),
     QT_TRANSLATE_NOOP("CardWords", "What the numerator counts, such as: members who registered.")},
    {"denominatorLabel", QT_TRANSLATE_NOOP("CardWords", "Counted below"),
     QT_TRANSLATE_NOOP("CardWords", "What the denominator counts, such as: all members.")},
    {"numeratorMeasure", QT_TRANSLATE_NOOP("CardWords", "Counted by itself"),
     QT_TRANSLATE_NOOP("CardWords", "Where an office keeps this register, the figure counts itself and takes no "
                                    "typing; elsewhere it is typed.")},
    {"denominatorMeasure", QT_TRANSLATE_NOOP("CardWords", "Counted by itself, below"),
     QT_TRANSLATE_NOOP("CardWords", "What stands below the line.")},
    {"measure", QT_TRANSLATE_NOOP("CardWords", "Flow or stock"), ""},
    {"timeRule", QT_TRANSLATE_NOOP("CardWords", "Over time"), ""},
    {"unitRule", QT_TRANSLATE_NOOP("CardWords", "Over units"), ""},
    {"metThreshold", QT_TRANSLATE_NOOP("CardWords", "A unit counts from"),
     QT_TRANSLATE_NOOP("CardWords", "The figure from which a unit counts as having reached it; per cent for a ratio.")},
    {"direction", QT_TRANSLATE_NOOP("CardWords", "Which way is better"), ""},
    {"quarterRule", QT_TRANSLATE_NOOP("CardWords", "Judged within the year"), ""},
    {"frequency", QT_TRANSLATE_NOOP("CardWords", "Entered"), ""},
    {"breakdowns", QT_TRANSLATE_NOOP("CardWords", "Broken down by"),
     QT_TRANSLATE_NOOP("CardWords", "The parts are asked for besides the whole.")},
    {"joint", QT_TRANSLATE_NOOP("CardWords", "Joint activities"),
     QT_TRANSLATE_NOOP("CardWords",
                       "Entry reminds each level to type its own part only, so that nothing counts twice.")},
    {"definition", QT_TRANSLATE_NOOP("CardWords", "Definition"),
     QT_TRANSLATE_NOOP("CardWords", "What counts and what does not, so that everybody counts alike.")},
    {"source", QT_TRANSLATE_NOOP("CardWords", "Source"),
     QT_TRANSLATE_NOOP("CardWords", "The document or form that asks for it.")},
    {"validFrom", QT_TRANSLATE_NOOP("CardWords", "Holds from"), ""},
};

const FieldWord* wordOf(const QString& member)
{
    const auto* found = std::find_if(std::begin(kFields), std::end(kFields),
                                     [&member](const FieldWord& word) { return member == QLatin1String(word.member); });
    return found == std::end(kFields) ? nullptr : found;
}

QString periodsText(const QList<base::Period>& periods)
{
    return periods.size() == 1
               ? base::displayName(periods.constFirst())
               : u"%1 – %2"_s.arg(base::displayName(periods.constFirst()), base::displayName(periods.constLast()));
}

} // namespace

QString fieldLabel(const QString& member)
{
    const FieldWord* word = wordOf(member);
    return word ? CardWordsWords::tr(word->label) : member;
}

QString fieldHint(const QString& member)
{
    const FieldWord* word = wordOf(member);
    return word && *word->hint != '\0' ? CardWordsWords::tr(word->hint) : QString();
}

QString explanation(ValueKind value)
{
    switch (value) {
    case ValueKind::Number:
        return CardWordsWords::tr("One number, such as 12 classes.");
    case ValueKind::Ratio:
        return CardWordsWords::tr("Two numbers, such as 95/98; the percentage is computed from them.");
    case ValueKind::YesNo:
        return CardWordsWords::tr("Each unit answers yes or no.");
    }
    return {};
}

QString explanation(Shape value)
{
    switch (value) {
    case Shape::AtLeast:
        return CardWordsWords::tr("Each unit is to reach at least this much, such as 1 class a year.");
    case Shape::PctOfPopulation:
        return CardWordsWords::tr("So many per cent of people, such as 95 % of the members.");
    case Shape::PctOfUnits:
        return CardWordsWords::tr("So many per cent of units, such as 100 % of the branches.");
    case Shape::Total:
        return CardWordsWords::tr("All units together are to reach this much, such as 620 new members.");
    case Shape::Ratio:
        return CardWordsWords::tr("One figure as a part of another, such as 70 % of the new Party members.");
    case Shape::Zero:
        return CardWordsWords::tr("It is not to happen at all; every case counts against it.");
    case Shape::YesNo:
        return CardWordsWords::tr("Reached or not, without a number.");
    }
    return {};
}

QString explanation(Measure value)
{
    return value == Measure::Flow ? CardWordsWords::tr("Counted as it happens: classes held, members admitted.")
                                  : CardWordsWords::tr("Counted on the last day of the period: members, branches.");
}

QString explanation(TimeRule value)
{
    switch (value) {
    case TimeRule::Sum:
        return CardWordsWords::tr("The periods of the year are added: 12 and 8 make 20.");
    case TimeRule::Last:
        return CardWordsWords::tr("The year shows the figure that was reported last.");
    case TimeRule::Average:
        return CardWordsWords::tr("The year shows the mean of the periods that were reported.");
    case TimeRule::Max:
        return CardWordsWords::tr("The year shows the highest of its periods.");
    }
    return {};
}

QString explanation(UnitRule value)
{
    switch (value) {
    case UnitRule::Sum:
        return CardWordsWords::tr("The unit above shows the sum of the units below and its own part.");
    case UnitRule::Ratio:
        return CardWordsWords::tr(
            "Ratio: numerators are added, denominators are added, then one is divided by the other.");
    case UnitRule::CountMet:
        return CardWordsWords::tr("The unit above shows how many units reach the threshold, such as 24/30.");
    case UnitRule::Average:
        return CardWordsWords::tr("The unit above shows the mean of the units that reported.");
    case UnitRule::None:
        return CardWordsWords::tr("Every unit stands for itself; the unit above shows its own figure only.");
    }
    return {};
}

QString explanation(Direction value)
{
    switch (value) {
    case Direction::Up:
        return CardWordsWords::tr("Reaching or passing the target is good.");
    case Direction::Down:
        return CardWordsWords::tr("Staying at or under the target is good.");
    case Direction::None:
        return CardWordsWords::tr("It is shown, but never called good or bad.");
    }
    return {};
}

QString explanation(QuarterRule value)
{
    switch (value) {
    case QuarterRule::ProRata:
        return CardWordsWords::tr("By the end of June half of the yearly target is due.");
    case QuarterRule::Cumulative:
        return CardWordsWords::tr("At any time the running figure is held against the whole target.");
    case QuarterRule::YearEnd:
        return CardWordsWords::tr("Not judged before the year is over.");
    case QuarterRule::EachPeriod:
        return CardWordsWords::tr("The figure of each period is held against the target.");
    }
    return {};
}

QString explanation(Frequency value)
{
    switch (value) {
    case Frequency::Monthly:
        return CardWordsWords::tr("Typed every month; quarter and year follow.");
    case Frequency::Quarterly:
        return CardWordsWords::tr("Typed every quarter; half-year and year follow.");
    case Frequency::HalfYearly:
        return CardWordsWords::tr("Typed every half-year; the year follows.");
    case Frequency::Yearly:
        return CardWordsWords::tr("Typed once a year.");
    }
    return {};
}

QString shortName(TimeRule value)
{
    switch (value) {
    case TimeRule::Sum:
        return CardWordsWords::tr("added");
    case TimeRule::Last:
        return CardWordsWords::tr("last figure");
    case TimeRule::Average:
        return CardWordsWords::tr("mean");
    case TimeRule::Max:
        return CardWordsWords::tr("highest");
    }
    return {};
}

QString shortName(UnitRule value)
{
    switch (value) {
    case UnitRule::Sum:
        return CardWordsWords::tr("added", "units");
    case UnitRule::Ratio:
        return CardWordsWords::tr("ratio of sums");
    case UnitRule::CountMet:
        return CardWordsWords::tr("units counted");
    case UnitRule::Average:
        return CardWordsWords::tr("mean", "units");
    case UnitRule::None:
        return CardWordsWords::tr("not added");
    }
    return {};
}

QString shortName(Direction value)
{
    switch (value) {
    case Direction::Up:
        return CardWordsWords::tr("more");
    case Direction::Down:
        return CardWordsWords::tr("less");
    case Direction::None:
        return CardWordsWords::tr("followed");
    }
    return {};
}

QString shortName(Frequency value)
{
    switch (value) {
    case Frequency::Monthly:
        return CardWordsWords::tr("month");
    case Frequency::Quarterly:
        return CardWordsWords::tr("quarter");
    case Frequency::HalfYearly:
        return CardWordsWords::tr("half-year");
    case Frequency::Yearly:
        return CardWordsWords::tr("year");
    }
    return {};
}

QString validityText(const Indicator& card)
{
    return card.validUntil >= planning::openEnd()
               ? CardWordsWords::tr("from %1").arg(base::displayDate(card.validFrom))
               : u"%1 – %2"_s.arg(base::displayDate(card.validFrom), base::displayDate(card.validUntil.addDays(-1)));
}

QString enteredText(const Indicator& card, const results::RawCell& cell)
{
    if (!cell.numerator) {
        return {};
    }
    if (card.valueKind == ValueKind::YesNo) {
        return cell.numerator->isZero() ? CardWordsWords::tr("no") : CardWordsWords::tr("yes");
    }
    const QString above = cell.numerator->toVietnameseShort();
    return cell.denominator ? above + u'/' + cell.denominator->toVietnameseShort() : above;
}

QHash<QString, QString> dimensionNames(const QList<planning::Breakdown>& parts)
{
    QHash<QString, QStringList> lists;
    for (const planning::Breakdown& part : parts) {
        lists[part.dimension].append(ui::inLanguage(part.nameVi, part.nameEn));
    }
    QHash<QString, QString> names;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        const QString name = it.key() == "SEX"_L1     ? CardWordsWords::tr("Sex")
                             : it.key() == "BLOCK"_L1 ? CardWordsWords::tr("Block")
                                                      : it.key();
        names.insert(it.key(), u"%1 (%2)"_s.arg(name, it->join(u", "_s)));
    }
    return names;
}

QStringList differences(const Indicator& before, const Indicator& after, const CardNames& names)
{
    QStringList lines;
    const auto say = [&lines](const char* member, const QString& from, const QString& to) {
        if (from != to) {
            const auto shown = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
            lines.append(u"%1: %2 → %3"_s.arg(fieldLabel(QString::fromLatin1(member)), shown(from), shown(to)));
        }
    };
    const auto choice = [&](const char* member, auto value) {
        say(member, displayName(before.*value), displayName(after.*value));
    };
    say("name", before.name, after.name);
    say("shortName", before.shortName, after.shortName);
    say("unitOfMeasure", before.unitOfMeasure, after.unitOfMeasure);
    say("decimals", QString::number(before.decimals), QString::number(after.decimals));
    choice("valueKind", &Indicator::valueKind);
    choice("shape", &Indicator::shape);
    say("numeratorId", names.cards.value(before.numeratorId), names.cards.value(after.numeratorId));
    say("denominatorId", names.cards.value(before.denominatorId), names.cards.value(after.denominatorId));
    say("numeratorLabel", before.numeratorLabel, after.numeratorLabel);
    say("denominatorLabel", before.denominatorLabel, after.denominatorLabel);
    say("numeratorMeasure", activity::measureName(before.numeratorMeasure),
        activity::measureName(after.numeratorMeasure));
    say("denominatorMeasure", activity::measureName(before.denominatorMeasure),
        activity::measureName(after.denominatorMeasure));
    choice("measure", &Indicator::measure);
    choice("timeRule", &Indicator::timeRule);
    choice("unitRule", &Indicator::unitRule);
    const auto threshold = [](const Indicator& card) {
        return card.metThreshold ? card.metThreshold->toVietnameseShort() : QString();
    };
    say("metThreshold", threshold(before), threshold(after));
    choice("direction", &Indicator::direction);
    choice("quarterRule", &Indicator::quarterRule);
    choice("frequency", &Indicator::frequency);
    const auto dimensions = [&names](const Indicator& card) {
        QStringList shown;
        for (const QString& dimension : card.breakdowns) {
            shown.append(names.dimensions.value(dimension, dimension).section(u" ("_s, 0, 0));
        }
        return shown.join(u", "_s);
    };
    say("breakdowns", dimensions(before), dimensions(after));
    const auto yesNo = [](bool yes) { return yes ? CardWordsWords::tr("yes") : CardWordsWords::tr("no"); };
    say("joint", yesNo(before.joint), yesNo(after.joint));
    for (const auto& [member, text] :
         {std::pair("definition", &Indicator::definition), std::pair("source", &Indicator::source)}) {
        if (before.*text != after.*text) {
            lines.append(CardWordsWords::tr("%1: written anew").arg(fieldLabel(QString::fromLatin1(member))));
        }
    }
    return lines;
}

QString consequence(CardAction action, const Indicator& card, const QDate& from, const planning::IndicatorUse& use)
{
    const QString day = from.isValid() ? base::displayDate(from) : u"…"_s;
    switch (action) {
    case CardAction::Add:
        return CardWordsWords::tr(
                   "Sheets of periods that end before %1 do not have this indicator. From then on it can stand in "
                   "plans and forms and takes figures.")
            .arg(day);
    case CardAction::Change:
        return CardWordsWords::tr(
                   "Sheets of periods that end before %1 stay as they are, with the present card. Periods that "
                   "end on that day or later follow the new one.")
            .arg(day);
    case CardAction::Correct:
        return (
            use.periods.isEmpty()
                ? CardWordsWords::tr("As if it had been so from the start: every sheet of the time from %1 follows the "
                                     "corrected card. No figures are stored yet.")
                      .arg(base::displayDate(card.validFrom))
                : CardWordsWords::tr("As if it had been so from the start: every sheet of the time from %1 follows the "
                                     "corrected card, also when it is printed again. Figures are stored for %2.")
                      .arg(base::displayDate(card.validFrom), periodsText(use.periods)));
    }
    return {};
}

QString retirementConsequence(const planning::IndicatorUse& use)
{
    const QString past =
        CardWordsWords::tr("The indicator holds until the day before. Sheets of periods that end earlier keep "
                           "it with all its figures; later ones leave it out.");
    return use.periods.isEmpty()
               ? past
               : past + u' ' + CardWordsWords::tr("Figures are stored for %1.").arg(periodsText(use.periods));
}

} // namespace doancoso::pages
