// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demonstration scenario: the tree of Thọ Xuân, its results of two years and the one cell that is wrong on purpose.
#include "planning/shipped_data.h"
#include "support/catch.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace doancoso::tests;
using doancoso::base::Decimal;
using doancoso::base::Period;

namespace {

QJsonObject scenario()
{
    return load(u"scenarios/tho_xuan_2022.json"_s);
}

QHash<QString, QJsonObject> indicators()
{
    QHash<QString, QJsonObject> byCode;
    const QJsonArray list = load(u"planning/indicators.json"_s)["indicators"_L1].toArray();
    for (const QJsonValue& value : list) {
        byCode.insert(value["code"_L1].toString(), value.toObject());
    }
    return byCode;
}

QSet<QString> communeCodes(const QJsonObject& file)
{
    QSet<QString> codes;
    const QJsonArray units = file["units"_L1].toArray();
    for (const QJsonValue& unit : units) {
        if (unit["parent"_L1].toString() == "395"_L1) {
            codes.insert(unit["code"_L1].toString());
        }
    }
    return codes;
}

std::optional<Decimal> figure(const QJsonValue& number)
{
    return number.isDouble() ? Decimal::fromPlain(QString::number(number.toDouble(), 'g', 12)) : std::nullopt;
}

/// Figures of the scenario for one indicator: sum of the first entry over the units and periods that hold it.
Decimal sumOf(const QJsonObject& results, const QString& indicator, const QStringList& periods)
{
    Decimal sum;
    for (auto unit = results.begin(); unit != results.end(); ++unit) {
        for (const QString& period : periods) {
            const QJsonArray cell = unit.value()[period][indicator].toArray();
            if (!cell.isEmpty()) {
                sum += figure(cell[0]).value();
            }
        }
    }
    return sum;
}

/// One cell: one figure, or numerator and denominator, not negative, no finer than the indicator allows.
/// Returns false for a numerator above its denominator.
bool checkCell(const QJsonArray& cell, const QJsonObject& indicator)
{
    const bool ratio = indicator["value"_L1].toString() == "ratio"_L1;
    REQUIRE(cell.size() == (ratio ? 2 : 1));
    for (const QJsonValue& part : cell) {
        const std::optional<Decimal> value = figure(part);
        REQUIRE(value.has_value());
        CHECK_FALSE(value->isNegative());
        CHECK(*value == value->rounded(ratio ? 0 : indicator["decimals"_L1].toInt()));
    }
    return !ratio || cell[0].toDouble() <= cell[1].toDouble();
}

} // namespace

TEST_CASE("shipped scenario: the tree of Thọ Xuân", "[data]")
{
    const QJsonObject file = scenario();
    const QJsonArray units = file["units"_L1].toArray();
    const QSet<QString> codes = codesOf(units);
    const QJsonObject rules = load(u"organization/unit_types.json"_s);
    const QSet<QString> blocks = codesOf(rules["blocks"_L1].toArray());
    const QSet<QString> areas = codesOf(rules["areas"_L1].toArray());
    const QJsonArray allowed = rules["allowed_parents"_L1].toArray();
    QHash<QString, QJsonObject> byCode;
    QHash<QString, QList<QJsonObject>> children;
    for (const QJsonValue& unit : units) {
        byCode.insert(unit["code"_L1].toString(), unit.toObject());
        children[unit["parent"_L1].toString()].append(unit.toObject());
    }
    for (const QJsonValue& unit : units) {
        const QString code = unit["code"_L1].toString();
        INFO(code.toStdString());
        CHECK_FALSE(unit["name"_L1].toString().isEmpty());
        CHECK_FALSE(unit["short_name"_L1].toString().isEmpty());
        CHECK(isDate(unit["opened"_L1]));
        CHECK((unit["block"_L1].isNull() || blocks.contains(unit["block"_L1].toString())));
        CHECK((unit["area"_L1].isNull() || areas.contains(unit["area"_L1].toString())));
        if (code == "TW"_L1) {
            CHECK(unit["parent"_L1].isNull());
            continue;
        }
        REQUIRE(codes.contains(unit["parent"_L1].toString()));
        const QString parentType = byCode[unit["parent"_L1].toString()]["type"_L1].toString();
        CHECK(std::any_of(allowed.begin(), allowed.end(), [&](const QJsonValue& row) {
            return row["child"_L1] == unit["type"_L1] && row["parent"_L1].toString() == parentType &&
                   row["valid_from"_L1].toString() <= file["today"_L1].toString() &&
                   (row["valid_until"_L1].isNull() || row["valid_until"_L1].toString() > file["today"_L1].toString());
        }));
        const QJsonObject head = unit["headcount"_L1].toObject();
        if (head.isEmpty()) {
            CHECK(code == "38"_L1); // nobody's figures to invent
            continue;
        }
        CHECK(head["female_members"_L1].toInt() <= head["members"_L1].toInt());
        CHECK(head["party_members"_L1].toInt() <= head["members"_L1].toInt());
        CHECK(head["members"_L1].toInt() <= head["youth"_L1].toInt());
        if (!children.value(code).isEmpty()) {
            for (auto it = head.begin(); it != head.end(); ++it) {
                int sum = 0;
                for (const QJsonObject& child : children.value(code)) {
                    sum += child["headcount"_L1][it.key()].toInt();
                }
                INFO(it.key().toStdString());
                CHECK(sum == it.value().toInt());
            }
        }
    }
    CHECK(children.value(u"395"_s).size() == 30);
    for (const QJsonObject& commune : children.value(u"395"_s)) {
        const QList<QJsonObject> branches = children.value(commune["code"_L1].toString());
        INFO(commune["name"_L1].toString().toStdString());
        CHECK((branches.size() >= 4 && branches.size() <= 9));
        const auto schools = std::count_if(branches.begin(), branches.end(), [](const QJsonObject& branch) {
            return branch["block"_L1].toString() == "SCHOOL"_L1;
        });
        CHECK(schools == 1);
    }
}

TEST_CASE("shipped scenario: it names a form, a plan and a target for each row", "[data]")
{
    const QJsonObject file = scenario();
    const QHash<QString, QJsonObject> catalogue = indicators();
    CHECK(file["today"_L1].toString() == "2022-10-12"_L1);
    CHECK(file["office_unit"_L1].toString() == "395"_L1);
    CHECK(load(u"planning/plans/%1.json"_s.arg(file["plan"_L1].toString()))["code"_L1] == file["plan"_L1]);
    CHECK(file["plan_number"_L1].toString() == u"12-KH/ĐTN"_s);
    CHECK(isDate(file["plan_issued_on"_L1]));

    const QJsonObject targets = file["targets_2022"_L1].toObject();
    QSet<QString> rows;
    const QJsonArray forms = load(u"planning/report_forms.json"_s)["forms"_L1].toArray();
    for (const QJsonValue& form : forms) {
        if (form["code"_L1] != file["form"_L1]) {
            continue;
        }
        const QJsonArray sections = form["sections"_L1].toArray();
        for (const QJsonValue& section : sections) {
            const QJsonArray list = section["indicators"_L1].toArray();
            for (const QJsonValue& code : list) {
                rows.insert(code.toString());
            }
        }
    }
    const QStringList keys = targets.keys();
    CHECK(rows == QSet<QString>(keys.begin(), keys.end()));
    for (const QString& code : keys) {
        INFO(code.toStdString());
        CHECK(catalogue.contains(code));
        CHECK(Decimal::fromPlain(targets[code].toString()).has_value());
    }
    // What the plan asks of the office itself is what the scenario works with.
    const QJsonArray planned = load(u"planning/plans/003.json"_s)["targets"_L1].toArray();
    for (const QJsonValue& target : planned) {
        INFO(target["indicator"_L1].toString().toStdString());
        CHECK(targets[target["indicator"_L1].toString()] == target["value"_L1]);
    }
}

TEST_CASE("shipped scenario: every figure fits its indicator, but for one on purpose", "[data]")
{
    const QJsonObject file = scenario();
    const QHash<QString, QJsonObject> catalogue = indicators();
    const QSet<QString> communes = communeCodes(file);
    REQUIRE(communes.size() == 30);
    QStringList wrong;
    for (const auto key : {"results"_L1, "results_q4"_L1}) {
        const QJsonObject results = file[key].toObject();
        const QStringList reporting = results.keys();
        CHECK(QSet<QString>(reporting.begin(), reporting.end()) == communes);
        for (const QString& unit : reporting) {
            const QJsonObject periods = results[unit].toObject();
            for (const QString& period : periods.keys()) {
                REQUIRE_OK(Period::fromCode(period));
                const QJsonObject cells = periods[period].toObject();
                CHECK(cells.size() == (period.startsWith(u"2021"_s) ? 6 : 14));
                for (const QString& code : cells.keys()) {
                    INFO(unit.toStdString() << ' ' << period.toStdString() << ' ' << code.toStdString());
                    REQUIRE(catalogue.contains(code));
                    if (!checkCell(cells[code].toArray(), catalogue[code])) {
                        wrong.append(unit + u' ' + period + u' ' + code);
                    }
                }
            }
        }
    }
    const QJsonObject special = file["special"_L1]["wrong_cell"_L1].toObject();
    CHECK(wrong == QStringList{special["unit"_L1].toString() + u' ' + special["period"_L1].toString() + u' ' +
                               special["indicator"_L1].toString()});
    for (const auto key : {"own"_L1, "own_q4"_L1}) {
        const QJsonObject own = file[key].toObject();
        for (const QString& period : own.keys()) {
            REQUIRE_OK(Period::fromCode(period));
            const QJsonObject cells = own[period].toObject();
            for (const QString& code : cells.keys()) {
                REQUIRE(catalogue.contains(code));
                CHECK(checkCell(cells[code].toArray(), catalogue[code]));
            }
        }
    }
}

TEST_CASE("shipped scenario: the introductions of three quarters", "[data]")
{
    const QJsonObject file = scenario();
    const QJsonObject results = file["results"_L1].toObject();
    const QString c01 = u"C01"_s;
    CHECK(sumOf(results, c01, {u"2022-Q1"_s}) == Decimal(41));
    CHECK(sumOf(results, c01, {u"2022-Q2"_s}) == Decimal(72));
    CHECK(sumOf(results, c01, {u"2022-Q3"_s}) == Decimal(64));
    const Decimal own = figure(file["own"_L1]["2022-Q3"_L1]["C01"_L1][0]).value();
    CHECK(sumOf(results, c01, {u"2022-Q1"_s, u"2022-Q2"_s, u"2022-Q3"_s}) + own == Decimal(179));
    CHECK(sumOf(results, c01, {u"2021-Q1"_s, u"2021-Q2"_s, u"2021-Q3"_s}) == Decimal(158));
    CHECK(file["special"_L1]["c01_to_2022_q3"_L1].toInt() == 179);

    // Those admitted were introduced before: never more than the introductions since 2021.
    for (const QString& unit : results.keys()) {
        const QJsonObject one{{unit, results[unit]}};
        INFO(unit.toStdString());
        CHECK(sumOf(one, u"C04"_s, results[unit].toObject().keys()) <=
              sumOf(one, c01, results[unit].toObject().keys()));
    }
}

TEST_CASE("shipped scenario: who has reported, late, not at all", "[data]")
{
    const QJsonObject file = scenario();
    const QJsonObject results = file["results"_L1].toObject();
    const QSet<QString> communes = communeCodes(file);
    const QJsonArray missing = file["special"_L1]["missing_2022_q3"_L1].toArray();
    CHECK(missing == QJsonArray{u"15508"_s, u"15541"_s});
    QHash<QString, QHash<QString, QJsonObject>> byPeriod;
    const QJsonArray submissions = file["submissions"_L1].toArray();
    for (const QJsonValue& submission : submissions) {
        const QString unit = submission["unit"_L1].toString();
        const QString period = submission["period"_L1].toString();
        INFO(unit.toStdString() << ' ' << period.toStdString());
        CHECK(communes.contains(unit));
        CHECK(isOneOf(submission["state"_L1], {u"submitted"_s, u"returned"_s, u"accepted"_s, u"draft"_s}));
        CHECK((isDate(submission["on"_L1]) && submission["on"_L1].toString() <= file["today"_L1].toString()));
        CHECK((isDate(submission["submitted_on"_L1]) &&
               submission["submitted_on"_L1].toString() <= submission["on"_L1].toString()));
        CHECK(results[unit].toObject().contains(period));
        CHECK_FALSE(byPeriod[period].contains(unit));
        byPeriod[period].insert(unit, submission.toObject());
    }
    for (const QString& period : {u"2022-Q1"_s, u"2022-Q2"_s}) {
        REQUIRE(byPeriod[period].size() == 30);
        for (const QJsonObject& submission : std::as_const(byPeriod[period])) {
            CHECK(submission["state"_L1].toString() == "accepted"_L1);
        }
    }
    const QHash<QString, QJsonObject>& third = byPeriod[u"2022-Q3"_s];
    CHECK(third.size() == 28);
    for (const QJsonValue& unit : missing) {
        CHECK_FALSE(third.contains(unit.toString()));
        CHECK_FALSE(results[unit.toString()].toObject().contains(u"2022-Q3"_s));
    }
    const QString due = file["due"_L1]["2022-Q3"_L1].toString();
    QStringList late;
    QStringList returned;
    for (auto it = third.begin(); it != third.end(); ++it) {
        if (it.value()["submitted_on"_L1].toString() > due) {
            late.append(it.key());
        }
        if (it.value()["state"_L1].toString() == "returned"_L1) {
            returned.append(it.key());
            CHECK_FALSE(it.value()["remark"_L1].toString().isEmpty());
        }
    }
    CHECK(late == QStringList{u"15568"_s});
    CHECK(returned == QStringList{file["special"_L1]["returned"_L1].toString()});
}
