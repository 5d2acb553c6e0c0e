// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workbook_styles.h"

#include "core/base/period.h"
#include "core/base/table_reader.h"

#include <QLocale>

#include <cmath>

namespace doancoso::base {
namespace {

constexpr int kMaxStyles = 100'000;

/// Day number of a spreadsheet; nothing for a mere time of day or a day no calendar has.
std::optional<QDate> dayOf(double serial, bool days1904)
{
    if (!(serial >= 1.0 || (days1904 && serial >= 0.0)) || serial > 2'958'465.0) {
        return std::nullopt;
    }
    const auto whole = static_cast<qint64>(std::floor(serial));
    if (days1904) {
        return QDate(1904, 1, 1).addDays(whole);
    }
    // The spreadsheet calendar of 1900 has a 29 February 1900 (day 60) that never was.
    if (whole == 60) {
        return std::nullopt;
    }
    return QDate(1899, 12, whole < 60 ? 31 : 30).addDays(whole);
}

/// Fifteen digits, as spreadsheets show; never with an exponent.
QString plainText(double value)
{
    const QString text = QString::number(value, 'g', 15);
    const qsizetype exponentAt = text.indexOf(QLatin1Char('e'));
    if (exponentAt < 0) {
        return text;
    }
    const int exponent = text.mid(exponentAt + 1).toInt();
    QString digits = text.left(exponentAt);
    const QString sign = digits.startsWith(QLatin1Char('-')) ? QStringLiteral("-") : QString();
    digits.remove(QLatin1Char('-')).remove(QLatin1Char('.'));
    if (exponent < 0) {
        return sign + QStringLiteral("0.") + QString(-exponent - 1, QLatin1Char('0')) + digits;
    }
    return sign + digits.leftJustified(exponent + 1, QLatin1Char('0'));
}

bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

} // namespace

void WorkbookStyles::startElement(const XmlElement& element)
{
    if (element.is("numFmt")) {
        if (m_formats.size() < kMaxStyles) {
            m_formats.insert(element.number("numFmtId"), formatOfCode(element.text("formatCode")));
        }
    } else if (element.is("fonts")) {
        m_inFonts = true;
    } else if (element.is("font") && m_inFonts) {
        m_inFont = m_fonts.size() < kMaxStyles;
        if (m_inFont) {
            m_fonts.append(QString());
        }
    } else if (element.is("name") && m_inFont) {
        m_fonts.last() = element.text("val");
    } else if (element.is("cellXfs")) {
        m_inCellStyles = true;
    } else if (element.is("xf") && m_inCellStyles && m_styles.size() < kMaxStyles) {
        m_styles.append({element.number("numFmtId"), element.number("fontId")});
    }
}

void WorkbookStyles::endElement(QByteArrayView name)
{
    if (name == "fonts") {
        m_inFonts = false;
    } else if (name == "font") {
        m_inFont = false;
    } else if (name == "cellXfs") {
        m_inCellStyles = false;
    }
}

WorkbookStyles::Format WorkbookStyles::formatOfCode(const QString& code)
{
    // Only the part for positive numbers counts, without colours, quoted words and escaped signs.
    QString bare;
    QChar closing;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar ch = code.at(i);
        if (!closing.isNull()) {
            closing = ch == closing ? QChar() : closing;
        } else if (ch == QLatin1Char('"')) {
            closing = ch;
        } else if (ch == QLatin1Char('[')) {
            closing = QLatin1Char(']');
        } else if (ch == QLatin1Char('\\') || ch == QLatin1Char('_') || ch == QLatin1Char('*')) {
            ++i;
        } else if (ch == QLatin1Char(';')) {
            break;
        } else {
            bare.append(ch.toLower());
        }
    }
    const bool general = bare.contains(QLatin1String("general"));
    const bool clock = bare.contains(QLatin1Char('h')) || bare.contains(QLatin1Char('s'));
    if (!general && (bare.contains(QLatin1Char('d')) || bare.contains(QLatin1Char('y')) ||
                     (bare.contains(QLatin1Char('m')) && !clock))) {
        return {Shape::Date, 0};
    }
    if (bare.contains(QLatin1Char('%'))) {
        return {Shape::Percent, 0};
    }
    const bool zeros = bare.size() >= 2 && bare.size() <= 20 && bare.count(QLatin1Char('0')) == bare.size();
    return zeros ? Format{Shape::Padded, static_cast<int>(bare.size())} : Format();
}

WorkbookStyles::Format WorkbookStyles::formatOf(int style) const
{
    if (style < 0 || style >= m_styles.size()) {
        return {};
    }
    const int id = m_styles.at(style).format;
    if (m_formats.contains(id)) {
        return m_formats.value(id);
    }
    if (isBuiltInDate(id)) {
        return {Shape::Date, 0};
    }
    return {id == 9 || id == 10 ? Shape::Percent : Shape::Plain, 0};
}

QString WorkbookStyles::fontOf(int style) const
{
    return style >= 0 && style < m_styles.size() ? m_fonts.value(m_styles.at(style).font) : QString();
}

QString WorkbookStyles::fromFont(const QString& text, const QString& font)
{
    const LegacyEncoding encoding = encodingOfFont(font);
    // People type Unicode into cells that still have an old font.
    if (encoding == LegacyEncoding::None || hasUnicodeVietnamese(text)) {
        return text;
    }
    const QString letters = fromLegacy(text, encoding);
    return isCapitalFont(font) ? letters.toUpper() : letters;
}

TableCell WorkbookStyles::dateCell(const QDate& day, const QString& otherwise)
{
    if (!day.isValid()) {
        return TableCell::ofText(otherwise);
    }
    TableCell cell;
    cell.kind = CellKind::Date;
    cell.date = day;
    cell.text = displayDate(day);
    return cell;
}

TableCell WorkbookStyles::numberCell(const QString& value, int style, bool days1904) const
{
    bool sound = false;
    const double real = QLocale::c().toDouble(value.trimmed(), &sound);
    if (!sound || !std::isfinite(real)) {
        TableCell cell = TableCell::ofText(value);
        cell.kind = cell.isEmpty() ? CellKind::Empty : CellKind::Error;
        return cell;
    }
    const Format format = formatOf(style);
    if (format.shape == Shape::Date) {
        if (const auto day = dayOf(real, days1904)) {
            return dateCell(*day, value);
        }
    }
    TableCell cell;
    cell.kind = CellKind::Number;
    const double shown = format.shape == Shape::Percent ? real * 100 : real;
    const bool entry = std::abs(shown) <= static_cast<double>(Decimal::kMaxEntry);
    const bool whole = entry && std::floor(shown) == shown;
    QString plain = whole ? QString::number(static_cast<qint64>(shown)) : plainText(shown);
    if (whole) {
        cell.number = Decimal(static_cast<qint64>(shown));
    } else if (entry) {
        cell.number = Decimal::fromPlain(plain);
    }
    if (format.shape == Shape::Padded && !plain.contains(QLatin1Char('.')) && !plain.startsWith(QLatin1Char('-'))) {
        plain = plain.rightJustified(format.digits, QLatin1Char('0'));
    }
    cell.text = plain.replace(QLatin1Char('.'), QLatin1Char(','));
    if (format.shape == Shape::Percent) {
        cell.text += QLatin1Char('%');
    }
    return cell;
}

} // namespace doancoso::base
