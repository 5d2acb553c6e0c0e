// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/base/period.h"
#include "core/base/text.h"

using namespace doancoso::base;

TEST_CASE("codes and keys of periods come back the same and sort by time")
{
    for (const char* code : {"2022-Q3", "2022-M09", "2022-H1", "2022"}) {
        const auto period = Period::fromCode(QString::fromLatin1(code));
        REQUIRE_OK(period);
        CHECK(period->code() == QString::fromLatin1(code));
        CHECK(Period::fromKey(period->key()) == *period);
    }
    for (const char* wrong : {"2022-Q5", "2022-M00", "Q3", "2022-M13", "", "22-Q1"}) {
        CAPTURE(wrong);
        CHECK_FALSE(Period::fromCode(QString::fromLatin1(wrong)).hasValue());
    }
    CHECK(Period::quarter(2021, 4) < Period::quarter(2022, 1));
    CHECK(Period::quarter(2022, 1).previous() == Period::quarter(2021, 4));
    CHECK(Period::month(2022, 12).next() == Period::month(2023, 1));
    CHECK(Period::quarter(2022, 3).key() == 12022203);
}

TEST_CASE("days of a period follow the calendar")
{
    CHECK(Period::quarter(2022, 3).firstDay() == QDate(2022, 7, 1));
    CHECK(Period::quarter(2022, 3).lastDay() == QDate(2022, 9, 30));
    CHECK(Period::month(2024, 2).lastDay() == QDate(2024, 2, 29));
    const PeriodCalendar midMonth{2, 1, 15};
    CHECK(Period::month(2022, 7).firstDay(midMonth) == QDate(2022, 6, 16));
    CHECK(Period::month(2022, 7).lastDay(midMonth) == QDate(2022, 7, 15));
    CHECK(Period::month(2022, 1).firstDay(midMonth) == QDate(2021, 12, 16));
    const PeriodCalendar school{3, 9, 0};
    CHECK(Period::wholeYear(2022).firstDay(school) == QDate(2022, 9, 1));
    CHECK(Period::wholeYear(2022).lastDay(school) == QDate(2023, 8, 31));
    CHECK(Period::quarter(2022, 2).lastDay(school) == QDate(2023, 2, 28));
}

TEST_CASE("every day lies in exactly the period that is found for it, in every calendar")
{
    const QList<PeriodCalendar> calendars{{1, 1, 0}, {2, 1, 15}, {3, 9, 0}, {4, 8, 20}, {5, 1, 28}};
    for (const PeriodCalendar& calendar : calendars) {
        for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year}) {
            for (QDate day(2019, 12, 1); day < QDate(2022, 2, 1); day = day.addDays(1)) {
                const Period period = Period::containing(day, kind, calendar);
                CAPTURE(calendar.id, period, day);
                REQUIRE(period.firstDay(calendar) <= day);
                REQUIRE(day <= period.lastDay(calendar));
                REQUIRE(period.next().firstDay(calendar) == period.lastDay(calendar).addDays(1));
            }
        }
    }
}

TEST_CASE("parts, year to date and conversion")
{
    const Period third = Period::quarter(2022, 3);
    CHECK(third.parts(PeriodKind::Month) ==
          QList<Period>{Period::month(2022, 7), Period::month(2022, 8), Period::month(2022, 9)});
    CHECK(third.parts(PeriodKind::Year).isEmpty());
    CHECK(third.yearToDate(PeriodKind::Quarter) ==
          QList<Period>{Period::quarter(2022, 1), Period::quarter(2022, 2), third});
    CHECK(third.yearToDate(PeriodKind::HalfYear) == QList<Period>{Period::halfYear(2022, 1)});
    CHECK(third.converted(PeriodKind::HalfYear) == Period::halfYear(2022, 2));
    CHECK(third.converted(PeriodKind::Month) == Period::month(2022, 9));
    CHECK(Period::halfYear(2022, 2).contains(third));
    CHECK_FALSE(third.contains(Period::halfYear(2022, 2)));
    CHECK(third.monthsElapsed() == 9);
}

TEST_CASE("dates are read as typed in Viet Nam")
{
    CHECK(*parseDate(QStringLiteral("5/3/2026")) == QDate(2026, 3, 5));
    CHECK(*parseDate(QStringLiteral("05-03-26")) == QDate(2026, 3, 5));
    CHECK(*parseDate(QStringLiteral("2026-03-05")) == QDate(2026, 3, 5));
    CHECK_FALSE(parseDate(QStringLiteral("31/02/2026")).hasValue());
    CHECK(displayDate(QDate(2026, 3, 5)) == QStringLiteral("05/03/2026"));
}

TEST_CASE("search folds marks and đ, order follows the Vietnamese alphabet")
{
    CHECK(foldForSearch(QStringLiteral("  Đặng  Văn Đức ")) == QStringLiteral("dang van duc"));
    const QString decomposed = QStringLiteral("Nguyễn Thị Hường").normalized(QString::NormalizationForm_D);
    CHECK(foldForSearch(decomposed) == QStringLiteral("nguyen thi huong"));
    CHECK(composed(decomposed) == QStringLiteral("Nguyễn Thị Hường"));
    CHECK(matchesFolded(QStringLiteral("doan xa tho hai"), QStringLiteral("Hải thọ")));
    CHECK_FALSE(matchesFolded(QStringLiteral("doan xa tho hai"), QStringLiteral("xuân")));
    const VietnameseOrder order;
    CHECK(order(QStringLiteral("Anh"), QStringLiteral("Ánh")));
    CHECK(order(QStringLiteral("Ánh"), QStringLiteral("Ân")));
    CHECK(order(QStringLiteral("Dũng"), QStringLiteral("Đức")));
    CHECK(order(QStringLiteral("Thôn 2"), QStringLiteral("Thôn 10")));
}

TEST_CASE("every character folds to its letters without marks")
{
    const auto byHand = [](const QString& text) {
        QString folded;
        for (const QChar ch : text.normalized(QString::NormalizationForm_D)) {
            if (ch == QChar(u'đ') || ch == QChar(u'Đ')) {
                folded.append(u'd');
            } else if (ch.category() != QChar::Mark_NonSpacing) {
                folded.append(ch.toCaseFolded());
            }
        }
        return folded.simplified();
    };
    int wrong = 0;
    QString all;
    for (char32_t code = 0; code < 0x3000; ++code) {
        const QString text = QStringLiteral("a%1b").arg(QChar(static_cast<char16_t>(code)));
        wrong += foldForSearch(text) == byHand(text) ? 0 : 1;
        all.append(QChar(static_cast<char16_t>(code)));
    }
    CHECK(wrong == 0);
    CHECK(foldForSearch(all) == byHand(all));
    const QString far = QStringLiteral("Lúa 🌾 và 한국 Ðường");
    CHECK(foldForSearch(far) == byHand(far));
}

TEST_CASE("a closing day that holds from a month on leaves the months before as they were")
{
    const PeriodCalendar calendar{1, 1, 15, QDate(2023, 1, 1)};
    CHECK(Period::month(2022, 12).lastDay(calendar) == QDate(2022, 12, 31));
    CHECK(Period::month(2023, 1).firstDay(calendar) == QDate(2023, 1, 1)); // the short one between
    CHECK(Period::month(2023, 1).lastDay(calendar) == QDate(2023, 1, 15));
    CHECK(Period::month(2023, 2).firstDay(calendar) == QDate(2023, 1, 16));
    CHECK(Period::wholeYear(2022).lastDay(calendar) == QDate(2022, 12, 31));
    CHECK(Period::wholeYear(2023).lastDay(calendar) == QDate(2023, 12, 15));
    for (QDate day(2022, 11, 1); day < QDate(2024, 2, 1); day = day.addDays(1)) {
        for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}) {
            const Period period = Period::containing(day, kind, calendar);
            CAPTURE(period, day);
            REQUIRE(period.firstDay(calendar) <= day);
            REQUIRE(day <= period.lastDay(calendar));
        }
    }
}

TEST_CASE("periods of a school year are named by it, months by their own names")
{
    const int school = schoolYearFrom(9);
    CHECK(firstMonthOf(school) == 9);
    CHECK(firstMonthOf(kCalendarYear) == 1);
    const Period month(PeriodKind::Month, 2022, 6, school);
    CHECK(month.lastDay({school, 9, 0, {}}) == QDate(2023, 2, 28));
    CHECK(displayName(month) == displayName(Period::month(2023, 2)));
    CHECK(longName(month) == longName(Period::month(2023, 2)));
    CHECK(Period::fromKey(month.key()) == month);
    QStringList names;
    for (const PeriodKind kind : {PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year}) {
        for (int index = 1; index <= periodsPerYear(kind); ++index) {
            for (const QString& name :
                 {displayName(Period(kind, 2022, index, school)), longName(Period(kind, 2022, index, school))}) {
                CHECK(name.contains(QStringLiteral("2022\u20132023")));
                CHECK_FALSE(names.contains(name));
                names.append(name);
            }
        }
    }
    CHECK_FALSE(calendarName(school) == calendarName(kCalendarYear));
}
