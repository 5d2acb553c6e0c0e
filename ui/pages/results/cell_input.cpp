// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/cell_input.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Error;
using base::ErrorCode;
using planning::Indicator;
using planning::ValueKind;
using results::RawCell;

/// The sentences of this file.
struct CellInputWords
{
    Q_DECLARE_TR_FUNCTIONS(CellInput)
};

Error refused(const QString& sentence)
{
    return {ErrorCode::Validation, sentence, {}, u"value"_s};
}

/// Decimals that a stored part may have. Parts of a ratio are counts or amounts, whatever the percentage shows.
int placesOf(const Indicator& indicator)
{
    return indicator.isRatio() ? Decimal::kPlaces : indicator.decimals;
}

base::Result<Decimal> checked(const Indicator& indicator, Decimal figure, bool mayBeNegative)
{
    if (figure.isNegative() && !mayBeNegative) {
        return refused(CellInputWords::tr("A figure cannot be below zero."));
    }
    if (figure > Decimal(Decimal::kMaxEntry) || figure < -Decimal(Decimal::kMaxEntry)) {
        return refused(CellInputWords::tr("This is too large for a figure."));
    }
    const int places = placesOf(indicator);
    if (figure != figure.rounded(places)) {
        return refused(places == 0 ? CellInputWords::tr("This indicator takes whole numbers only.")
                                   : CellInputWords::tr("This indicator takes at most %1 decimal places.").arg(places));
    }
    return figure;
}

/// "=12+7-3": what people add up on the way.
base::Result<Decimal> parseSum(const QString& text)
{
    static const QRegularExpression term(u"([+-]?)\\s*([^+-]+)"_s);
    Decimal sum;
    bool any = false;
    for (auto found = term.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto part = base::parseVietnameseNumber(match.captured(2));
        if (!part) {
            return part.error();
        }
        any = true;
        sum += match.captured(1) == u"-" ? -*part : *part;
    }
    if (!any) {
        return refused(CellInputWords::tr("Nothing is added up here. Type for example =12+7."));
    }
    return sum;
}

base::Result<RawCell> parseRatio(const Indicator& indicator, const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        return refused(
            CellInputWords::tr("Type both numbers, for example 95/98 (%1 / %2). A percentage alone cannot be added up.")
                .arg(indicator.numeratorLabel, indicator.denominatorLabel));
    }
    const auto above = parseFigure(indicator, text.left(slash));
    const auto beneath = parseFigure(indicator, text.mid(slash + 1));
    if (!above || !beneath) {
        return above ? beneath.error() : above.error();
    }
    return RawCell{*above, *beneath};
}

base::Result<RawCell> parseYesNo(const QString& text)
{
    static const QStringList yes{u"1"_s, u"c"_s, u"co"_s, u"x"_s, u"y"_s, u"yes"_s, u"dat"_s, u"v"_s};
    static const QStringList no{u"0"_s, u"k"_s, u"khong"_s, u"n"_s, u"no"_s, u"chua"_s};
    const QString folded = base::foldForSearch(text);
    if (yes.contains(folded)) {
        return RawCell{Decimal(1), {}};
    }
    if (no.contains(folded)) {
        return RawCell{Decimal(0), {}};
    }
    return refused(CellInputWords::tr("Type 1, c or x for yes, 0 or k for no."));
}

} // namespace

base::Result<std::optional<Decimal>> parseFigure(const Indicator& indicator, const QString& text, bool mayBeNegative)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::optional<Decimal>();
    }
    if (trimmed.endsWith(u'%')) {
        return refused(CellInputWords::tr("Type the number itself, not a percentage."));
    }
    const auto number = trimmed.startsWith(u'=') ? parseSum(trimmed.mid(1)) : base::parseVietnameseNumber(trimmed);
    if (!number) {
        return number.error();
    }
    const auto figure = checked(indicator, *number, mayBeNegative);
    return figure ? base::Result<std::optional<Decimal>>(*figure) : figure.error();
}

base::Result<RawCell> parseCell(const Indicator& indicator, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return RawCell();
    }
    switch (indicator.valueKind) {
    case ValueKind::Ratio:
        return parseRatio(indicator, trimmed);
    case ValueKind::YesNo:
        return parseYesNo(trimmed);
    case ValueKind::Number:
        break;
    }
    const auto figure = parseFigure(indicator, trimmed);
    return figure ? base::Result<RawCell>(RawCell{*figure, {}}) : figure.error();
}

QString figureText(const Indicator& indicator, const std::optional<Decimal>& figure)
{
    const bool plain = indicator.valueKind == ValueKind::Number;
    return figure ? figure->toVietnameseShort(plain ? indicator.decimals : 0) : QString();
}

QString editTextOf(const Indicator& indicator, const RawCell& cell)
{
    if (cell.isEmpty()) {
        return {};
    }
    if (indicator.isRatio()) {
        return figureText(indicator, cell.numerator) + u'/' + figureText(indicator, cell.denominator);
    }
    return figureText(indicator, cell.numerator);
}

QString cellText(const Indicator& indicator, const RawCell& cell)
{
    if (cell.isEmpty()) {
        return CellInputWords::tr("not yet");
    }
    if (indicator.valueKind == ValueKind::YesNo) {
        return cell.numerator == Decimal(1)   ? CellInputWords::tr("Yes")
               : cell.numerator == Decimal(0) ? CellInputWords::tr("No")
                                              : figureText(indicator, cell.numerator);
    }
    return editTextOf(indicator, cell);
}

} // namespace doancoso::pages
