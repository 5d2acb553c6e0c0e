// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/import_cells.h"

#include "core/base/period.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace doancoso::organization {
namespace {

using base::CellKind;
using base::TableCell;

/// Long texts are cut in sentences.
QString quoted(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > 60 ? QString(line.left(57) + QStringLiteral("…")) : line;
}

} // namespace

ImportCells::ImportCells(const base::TableSheet& sheet, const ImportMapping& mapping,
                         const ImportVocabulary& vocabulary)
    : m_sheet(sheet), m_vocabulary(vocabulary)
{
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns.at(column) != ImportField::Ignore) {
            m_columns.insert(mapping.columns.at(column), column);
        }
    }
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        if (isShared(it.key())) {
            m_anchors.insert(it.key(), sheet.anchorRows(it.value()));
        }
    }
}

const TableCell& ImportCells::cell(int row, ImportField field) const
{
    return m_sheet.cell(row, m_columns.value(field, -1));
}

QString ImportCells::text(int row, ImportField field) const
{
    const TableCell& found = cell(row, field);
    if (found.kind == CellKind::Error) {
        return {};
    }
    const QString text = found.text.simplified();
    return field != ImportField::Name && m_vocabulary.emptyWords.contains(text.toLower()) ? QString() : text;
}

QString ImportCells::sharedText(int row, ImportField field) const
{
    return text(m_anchors.value(field).value(row, row), field);
}

bool ImportCells::isNumber(int row, ImportField field) const
{
    return cell(row, field).kind == CellKind::Number;
}

QString ImportCells::firstText(int row) const
{
    for (int column = 0; column < m_sheet.columnCount(); ++column) {
        if (!m_sheet.cell(row, column).isEmpty()) {
            return m_sheet.cell(row, column).text;
        }
    }
    return {};
}

int ImportCells::filledCells(int row) const
{
    int filled = 0;
    for (int column = 0; column < m_sheet.columnCount(); ++column) {
        filled += m_sheet.cell(row, column).isEmpty() ? 0 : 1;
    }
    return filled;
}

std::optional<qint64> ImportCells::count(int row, ImportField field)
{
    const QString typed = text(row, field);
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const auto number = base::parseVietnameseNumber(typed);
    if (!number || cell(row, field).kind == CellKind::Date) {
        note(row, field, Severity::Error,
             QCoreApplication::translate("UnitImport", "“%1” is not a number. Type a whole number, or empty the cell.")
                 .arg(quoted(typed)));
        return std::nullopt;
    }
    if (number->isNegative() || number->units() % base::Decimal::kScale != 0) {
        note(row, field, Severity::Error,
             QCoreApplication::translate("UnitImport", "“%1” cannot be a number of people. Type a whole number from 0.")
                 .arg(quoted(typed)));
        return std::nullopt;
    }
    return number->units() / base::Decimal::kScale;
}

QDate ImportCells::date(int row, ImportField field)
{
    const int from = m_anchors.value(field).value(row, row);
    const QString typed = text(from, field);
    if (typed.isEmpty()) {
        return {};
    }
    static const QRegularExpression onlyYear(QStringLiteral("^(19[3-9]\\d|20\\d\\d)$"));
    static const QRegularExpression onlyMonth(QStringLiteral("^(0?[1-9]|1[0-2])[/.-](19[3-9]\\d|20\\d\\d)$"));
    QDate day = cell(from, field).date;
    bool dayIsGuessed = false;
    if (!day.isValid()) {
        const auto month = onlyMonth.match(typed);
        dayIsGuessed = month.hasMatch() || onlyYear.match(typed).hasMatch();
        day = month.hasMatch() ? QDate(month.captured(2).toInt(), month.captured(1).toInt(), 1)
              : dayIsGuessed   ? QDate(typed.toInt(), 1, 1)
                               : base::parseDate(typed).valueOr(QDate());
    }
    if (!day.isValid()) {
        note(
            row, field, Severity::Error,
            QCoreApplication::translate("UnitImport", "“%1” is not a date. Type it like 26/03/2020, or empty the cell.")
                .arg(quoted(typed)));
    } else if (day < QDate(1931, 3, 26) || day > QDate(2100, 1, 1)) {
        note(row, field, Severity::Error,
             QCoreApplication::translate("UnitImport", "%1 cannot be right: the Union was founded on 26/03/1931.")
                 .arg(base::displayDate(day)));
        return {};
    } else if (dayIsGuessed) {
        note(row, field, Severity::Warning,
             QCoreApplication::translate("UnitImport", "“%1” names no day; %2 is taken.")
                 .arg(quoted(typed), base::displayDate(day)));
    }
    return day;
}

QString ImportCells::phone(int row)
{
    QString number = text(row, ImportField::Phone);
    if (number.isEmpty()) {
        return {};
    }
    if (isNumber(row, ImportField::Phone) && !number.startsWith(QLatin1Char('0')) && number.size() >= 9 &&
        number.size() <= 10) {
        number.prepend(QLatin1Char('0'));
        note(
            row, ImportField::Phone, Severity::Note,
            QCoreApplication::translate("UnitImport", "The spreadsheet lost the 0 in front; %1 is taken.").arg(number));
    }
    const auto digits = std::count_if(number.cbegin(), number.cend(), [](QChar ch) { return ch.isDigit(); });
    if (digits < 8) {
        note(row, ImportField::Phone, Severity::Warning,
             QCoreApplication::translate("UnitImport", "“%1” does not look like a telephone number.")
                 .arg(quoted(number)));
    }
    return number;
}

QString ImportCells::email(int row)
{
    const QString address = text(row, ImportField::Email);
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    if (!address.isEmpty() && !pattern.match(address).hasMatch()) {
        note(row, ImportField::Email, Severity::Warning,
             QCoreApplication::translate("UnitImport", "“%1” does not look like an email address.")
                 .arg(quoted(address)));
    }
    return address;
}

void ImportCells::noteSpreadsheetErrors(int row)
{
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        const TableCell& found = m_sheet.cell(row, it.value());
        if (found.kind == CellKind::Error && it.key() != ImportField::Ordinal) {
            note(row, it.key(), Severity::Error,
                 QCoreApplication::translate("UnitImport",
                                             "The spreadsheet shows an error here (%1). Type what belongs in "
                                             "the cell, or empty it.")
                     .arg(quoted(found.text)));
        }
    }
}

void ImportCells::note(int row, ImportField field, Severity severity, const QString& sentence)
{
    if (field == ImportField::ParentName && !has(field)) {
        field = ImportField::ParentCode;
    } else if (field == ImportField::ParentCode && !has(field)) {
        field = ImportField::ParentName;
    }
    if (!has(field)) {
        noteRow(row, severity, sentence);
        return;
    }
    const int column = m_columns.value(field);
    m_problems.append({row, column, base::cellName(row, column), sentence, severity});
    if (severity == Severity::Error) {
        m_wrongRows.insert(row);
    }
}

void ImportCells::noteRow(int row, Severity severity, const QString& sentence)
{
    m_problems.append({row, -1, QString::number(row + 1), sentence, severity});
    if (severity == Severity::Error) {
        m_wrongRows.insert(row);
    }
}

void ImportCells::noteList(Severity severity, const QString& sentence)
{
    m_problems.append({-1, -1, {}, sentence, severity});
}

QList<CellProblem> ImportCells::takeProblems()
{
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const CellProblem& a, const CellProblem& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return std::move(m_problems);
}

} // namespace doancoso::organization
