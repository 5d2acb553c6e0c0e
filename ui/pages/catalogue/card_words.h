// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plain words of an indicator card: what its fields are called, what each choice means, how two versions differ.
// List, panel and form say the same by asking here. Only ui/pages/catalogue uses it.
#pragma once

#include "core/planning/indicator.h"
#include "core/planning/indicator_use.h"
#include "core/results/contribution.h"

#include <QHash>

namespace doancoso::pages {

/// What is done to a card in the form.
enum class CardAction { Add, Change, Correct };

/// Names of what a card refers to, for showing it.
struct CardNames
{
    QHash<QString, QString> groups;          ///< by code
    QHash<QString, QString> dimensions;      ///< "SEX" → "Giới tính (Nữ, Nam)"
    QHash<base::IndicatorId, QString> cards; ///< "A02 · Tổng số đoàn viên"
};

/// `member` is a member of Indicator, as findings name it.
QString fieldLabel(const QString& member);
/// The quiet sentence under a field; empty for most.
QString fieldHint(const QString& member);

/// One line about each choice.
QString explanation(planning::ValueKind value);
QString explanation(planning::Shape value);
QString explanation(planning::Measure value);
QString explanation(planning::TimeRule value);
QString explanation(planning::UnitRule value);
QString explanation(planning::Direction value);
QString explanation(planning::QuarterRule value);
QString explanation(planning::Frequency value);

/// A word or two for the columns of the list.
QString shortName(planning::TimeRule value);
QString shortName(planning::UnitRule value);
QString shortName(planning::Direction value);
QString shortName(planning::Frequency value);

/// "từ 01/01/2021", "01/01/2021 – 31/12/2022".
QString validityText(const planning::Indicator& card);
/// "18/20", "12", "có".
QString enteredText(const planning::Indicator& card, const results::RawCell& cell);
/// "Giới tính (Nữ, Nam)" for each dimension, by its code.
QHash<QString, QString> dimensionNames(const QList<planning::Breakdown>& parts);

/// "Đơn vị tính: người → lượt người", one line per difference; long texts are only said to differ.
QStringList differences(const planning::Indicator& before, const planning::Indicator& after, const CardNames& names);

/// What the action means for sheets of the past. `from`: the first day of the new card or version.
QString consequence(CardAction action, const planning::Indicator& card, const QDate& from,
                    const planning::IndicatorUse& use);
/// The same for the end of an indicator.
QString retirementConsequence(const planning::IndicatorUse& use);

} // namespace doancoso::pages
