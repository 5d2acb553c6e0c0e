// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_dates.h"

#include <QRegularExpression>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using base::PartialDate;

/// Days since this one are Excel's numbers (those before 1 March 1900 are one off and no dates of living people).
const QDate kSerialZero(1899, 12, 30);
constexpr int kFirstSerial = 10'000; ///< 1927
constexpr int kLastSerial = 73'000;  ///< 2099
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

PartialDate fromNumber(int number, ListedDate::Doubt& doubt)
{
    if (number >= kFirstYear && number <= kLastYear) {
        return PartialDate(number);
    }
    if (number >= kFirstSerial && number <= kLastSerial) {
        doubt = ListedDate::Doubt::SerialNumber;
        return PartialDate(kSerialZero.addDays(number));
    }
    return {};
}

/// "26/03/2005" as most cells have it; an invalid date for anything else.
QDate plainDay(QStringView text)
{
    if (text.size() != 10 || text.at(2) != u'/' || text.at(5) != u'/') {
        return {};
    }
    const auto number = [&text](qsizetype from, qsizetype count) {
        int value = 0;
        for (const QChar ch : text.mid(from, count)) {
            if (ch < u'0' || ch > u'9') {
                return -1;
            }
            value = 10 * value + (ch.unicode() - u'0');
        }
        return value;
    };
    const int day = number(0, 2);
    const int month = number(3, 2);
    const int year = number(6, 4);
    return day > 0 && month > 0 && month <= 12 && year >= kFirstYear ? QDate(year, month, day) : QDate();
}

} // namespace

ListedDate listedDateOf(const base::TableCell& cell, const QString& text)
{
    ListedDate found;
    if (cell.date.isValid()) {
        found.date = PartialDate(cell.date);
        return found;
    }
    if (const QDate plain = plainDay(text); plain.isValid()) {
        found.date = PartialDate(plain);
        return found;
    }
    QString bare = text.toLower();
    static const QRegularExpression words(u"ngày|tháng|năm|sinh|ng\\.|th\\."_s);
    bare.replace(words, u" "_s);
    static const QRegularExpression signs(u"[\\s./\\\\,\\-–]+"_s);
    QStringList parts = bare.split(signs, Qt::SkipEmptyParts);
    bool numeric = !parts.isEmpty() && parts.size() <= 3;
    QList<int> numbers;
    for (const QString& part : std::as_const(parts)) {
        bool sound = false;
        numbers.append(part.toInt(&sound));
        numeric = numeric && sound;
    }
    if (!numeric) {
        return found;
    }
    if (numbers.size() == 1) {
        // "26032005" without any sign between.
        if (parts.constFirst().size() == 8) {
            found.date = PartialDate(QDate(parts.constFirst().mid(4).toInt(), parts.constFirst().mid(2, 2).toInt(),
                                           parts.constFirst().left(2).toInt()));
            return found;
        }
        found.date = fromNumber(numbers.constFirst(), found.doubt);
        return found;
    }
    if (numbers.size() == 3 && numbers.at(1) > 12 && numbers.at(0) <= 12 && numbers.at(0) >= 1 &&
        parts.at(0).size() <= 2) {
        std::swap(parts[0], parts[1]);
        found.doubt = ListedDate::Doubt::MonthFirst;
    }
    // "2005-03-26" has its year in front.
    const bool yearFirst = numbers.size() == 3 && parts.constFirst().size() == 4;
    const auto read = base::parsePartialDate(parts.join(yearFirst ? u'-' : u'/'));
    found.date = read ? *read : PartialDate();
    // Day and month left empty are written as zeros.
    if (!found.date.isKnown() && numbers.size() == 3 && numbers.at(0) == 0 && numbers.at(1) == 0 &&
        numbers.at(2) >= kFirstYear && numbers.at(2) <= kLastYear) {
        found.date = PartialDate(numbers.at(2));
    }
    if (!found.date.isKnown()) {
        found.doubt = ListedDate::Doubt::None;
    }
    return found;
}

} // namespace doancoso::membership
