// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data that the program ships: unit types, provinces, indicator catalogue, report forms and example plans. Whoever
// edits a file in resources/ learns here what no longer fits together.
#include "planning/shipped_data.h"
#include "support/catch.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;
using namespace doancoso::tests;
using doancoso::base::Decimal;

namespace {

QSet<QString> unitTypes()
{
    return codesOf(load(u"organization/unit_types.json"_s)["types"_L1].toArray());
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

QStringList indicatorsOfForm(const QString& code)
{
    QStringList codes;
    const QJsonArray forms = load(u"planning/report_forms.json"_s)["forms"_L1].toArray();
    for (const QJsonValue& form : forms) {
        const QJsonArray sections = form["sections"_L1].toArray();
        for (const QJsonValue& section : sections) {
            CHECK_FALSE(section["title_vi"_L1].toString().isEmpty());
            const QJsonArray list = section["indicators"_L1].toArray();
            for (const QJsonValue& indicator : list) {
                if (form["code"_L1].toString() == code) {
                    codes.append(indicator.toString());
                }
            }
        }
    }
    return codes;
}

void forEachText(const QJsonValue& value, const std::function<void(const QString&)>& visit)
{
    if (value.isString()) {
        visit(value.toString());
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue& item : list) {
            forEachText(item, visit);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            forEachText(it.value(), visit);
        }
    }
}

/// Collects "III", "III.2", "III.2.1": below the top a part's number already carries its parents' ("2.1" below "2").
void collectSections(const QJsonArray& sections, const QString& top, QSet<QString>& numbers)
{
    for (const QJsonValue& section : sections) {
        const QString number = section["number"_L1].toString();
        const QString full = top.isEmpty() ? number : top + u'.' + number;
        INFO(full.toStdString());
        CHECK_FALSE(number.isEmpty());
        CHECK_FALSE(section["heading"_L1].toString().isEmpty());
        CHECK(section["text"_L1].isString());
        CHECK_FALSE(numbers.contains(full));
        numbers.insert(full);
        collectSections(section["children"_L1].toArray(), top.isEmpty() ? number : top, numbers);
    }
}

/// Which meanings of a target make sense for which kind of figure.
bool shapeSuits(const QJsonValue& shape, const QString& value)
{
    if (value == "yes_no"_L1) {
        return isOneOf(shape, {u"YES_NO"_s});
    }
    return value == "ratio"_L1 ? isOneOf(shape, {u"PCT_OF_POPULATION"_s, u"PCT_OF_UNITS"_s, u"RATIO"_s, u"ZERO"_s})
                               : isOneOf(shape, {u"AT_LEAST"_s, u"TOTAL"_s, u"ZERO"_s});
}

void checkTarget(const QJsonValue& target, const QHash<QString, QJsonObject>& catalogue)
{
    const QString code = target["indicator"_L1].toString();
    INFO("target " << code.toStdString());
    REQUIRE(catalogue.contains(code));
    CHECK_FALSE(target["text"_L1].toString().isEmpty());
    CHECK(shapeSuits(target["shape"_L1], catalogue[code]["value"_L1].toString()));
    CHECK(isOneOf(target["comparator"_L1], {u"at_least"_s, u"at_most"_s, u"equal"_s, u"total"_s}));
    CHECK(Decimal::fromPlain(target["value"_L1].toString()).has_value());
    CHECK(isOneOf(target["scope"_L1], {u"issuer"_s, u"each_unit"_s, u"each_branch"_s}));
    CHECK(isOneOf(target["period"_L1]["kind"_L1], {u"year"_s, u"span"_s, u"half"_s, u"quarter"_s}));
    CHECK(target["period"_L1]["each"_L1].isBool());
    CHECK(isDateOrNull(target["period"_L1]["until"_L1]));
}

void checkTask(const QJsonValue& task, const QSet<QString>& types, const QSet<QString>& sections)
{
    INFO("task " << task["title"_L1].toString().toStdString());
    CHECK_FALSE(task["title"_L1].toString().isEmpty());
    CHECK_FALSE(task["who"_L1].toString().isEmpty());
    CHECK(sections.contains(task["section"_L1].toString()));
    CHECK_FALSE(task["levels"_L1].toArray().isEmpty());
    CHECK(allIn(task["levels"_L1].toArray(), types));
    CHECK(isDateOrNull(task["deadline"_L1]));
    CHECK((task["deadline"_L1].isNull() || !task["deadline_text"_L1].toString().isEmpty()));
    CHECK(isOneOf(task["repeats"_L1], {u"none"_s, u"monthly"_s, u"quarterly"_s, u"half_yearly"_s, u"yearly"_s}));
}

} // namespace

TEST_CASE("shipped data: unit types and who may stand below whom", "[data]")
{
    const QJsonObject file = load(u"organization/unit_types.json"_s);
    QHash<QString, int> rank;
    const QJsonArray types = file["types"_L1].toArray();
    CHECK(codesOf(types).size() == 12);
    for (const QJsonValue& type : types) {
        INFO(type["code"_L1].toString().toStdString());
        for (const auto key : {"name_vi"_L1, "name_en"_L1, "short_vi"_L1}) {
            CHECK_FALSE(type[key].toString().isEmpty());
        }
        CHECK(type["elected_body_vi"_L1].isString());
        CHECK(type["reports"_L1].isBool());
        rank.insert(type["code"_L1].toString(), type["rank"_L1].toInt());
    }
    CHECK(rank.value(u"CENTRAL"_s) == 1);

    QSet<QString> withParent;
    const QJsonArray allowed = file["allowed_parents"_L1].toArray();
    for (qsizetype i = 0; i < allowed.size(); ++i) {
        const QJsonValue row = allowed[i];
        const QString child = row["child"_L1].toString();
        const QString parent = row["parent"_L1].toString();
        INFO(child.toStdString() << " below " << parent.toStdString());
        REQUIRE(rank.contains(child));
        REQUIRE(rank.contains(parent));
        CHECK(rank.value(child) > rank.value(parent));
        CHECK_FALSE(row["source"_L1].toString().isEmpty());
        REQUIRE(isDate(row["valid_from"_L1]));
        REQUIRE(isDateOrNull(row["valid_until"_L1]));
        if (!row["valid_until"_L1].isNull()) {
            CHECK(row["valid_from"_L1].toString() < row["valid_until"_L1].toString());
        }
        withParent.insert(child);
        for (qsizetype j = 0; j < i; ++j) { // the same pair twice needs spans that do not overlap
            if (allowed[j]["child"_L1].toString() == child && allowed[j]["parent"_L1].toString() == parent) {
                REQUIRE_FALSE(allowed[j]["valid_until"_L1].isNull());
                CHECK(allowed[j]["valid_until"_L1].toString() <= row["valid_from"_L1].toString());
            }
        }
    }
    CHECK(withParent.size() == types.size() - 1);
    CHECK_FALSE(withParent.contains(u"CENTRAL"_s));

    // valid_until is the first day on which a rule no longer holds.
    const auto allows = [&](const QString& child, const QString& parent, const QString& day) {
        return std::any_of(allowed.begin(), allowed.end(), [&](const QJsonValue& row) {
            return row["child"_L1].toString() == child && row["parent"_L1].toString() == parent &&
                   row["valid_from"_L1].toString() <= day &&
                   (row["valid_until"_L1].isNull() || day < row["valid_until"_L1].toString());
        });
    };
    CHECK(allows(u"COMMUNE"_s, u"DISTRICT"_s, u"2025-06-30"_s));
    CHECK_FALSE(allows(u"COMMUNE"_s, u"DISTRICT"_s, u"2025-07-01"_s));
    CHECK_FALSE(allows(u"COMMUNE"_s, u"PROVINCIAL"_s, u"2025-06-30"_s));
    CHECK(allows(u"COMMUNE"_s, u"PROVINCIAL"_s, u"2025-07-01"_s));
    CHECK(allows(u"DISTRICT"_s, u"PROVINCIAL"_s, u"2025-06-30"_s));
    CHECK_FALSE(allows(u"DISTRICT"_s, u"PROVINCIAL"_s, u"2025-07-01"_s));
    CHECK_FALSE(allows(u"GRASSROOTS"_s, u"COMMUNE"_s, u"2025-06-30"_s));
    CHECK(allows(u"GRASSROOTS"_s, u"COMMUNE"_s, u"2025-07-01"_s));
    CHECK(allows(u"BRANCH"_s, u"COMMUNE"_s, u"2022-10-12"_s));

    CHECK(codesOf(file["blocks"_L1].toArray()) ==
          QSet<QString>{u"RESIDENTIAL"_s, u"SCHOOL"_s, u"ENTERPRISE"_s, u"ARMED"_s, u"ADMIN"_s});
    CHECK(codesOf(file["areas"_L1].toArray()) == QSet<QString>{u"URBAN"_s, u"RURAL"_s, u"MOUNTAIN"_s, u"ISLAND"_s});
}

TEST_CASE("shipped data: the 34 provinces since July 2025", "[data]")
{
    const QJsonObject file = load(u"organization/provinces_2025.json"_s);
    CHECK(file["valid_from"_L1].toString() == "2025-07-01"_L1);
    CHECK_FALSE(file["source"_L1].toString().isEmpty());
    const QJsonArray units = file["units"_L1].toArray();
    CHECK(codesOf(units).size() == 34);
    int cities = 0;
    for (const QJsonValue& unit : units) {
        const QString name = unit["name"_L1].toString();
        const QString place = unit["place"_L1].toString();
        INFO(name.toStdString());
        CHECK(unit["code"_L1].toString().size() == 2);
        REQUIRE_FALSE(place.isEmpty());
        const bool city = name.startsWith(u"Thành phố "_s);
        CHECK((city || name.startsWith(u"Tỉnh "_s)));
        CHECK(unit["union_name"_L1].toString() == (city ? u"Thành đoàn "_s : u"Tỉnh đoàn "_s) + place);
        cities += city ? 1 : 0;
        if (unit["code"_L1].toString() == "38"_L1) {
            CHECK(unit["union_name"_L1].toString() == u"Tỉnh đoàn Thanh Hóa"_s);
        }
    }
    CHECK(cities == 7);
}

TEST_CASE("shipped data: every indicator is whole and agrees with itself", "[data]")
{
    const QJsonObject file = load(u"planning/indicators.json"_s);
    CHECK(isDate(file["valid_from"_L1]));
    const QSet<QString> groups = codesOf(file["groups"_L1].toArray());
    const QJsonArray list = file["indicators"_L1].toArray();
    const QSet<QString> codes = codesOf(list);
    static const QRegularExpression codeForm(u"^[A-H]\\d{2}[a-i]?$"_s);
    for (const QJsonValue& one : list) {
        const QString code = one["code"_L1].toString();
        INFO(code.toStdString());
        CHECK(codeForm.match(code).hasMatch());
        CHECK(groups.contains(one["group"_L1].toString()));
        CHECK(code.startsWith(one["group"_L1].toString()));
        for (const auto key : {"name"_L1, "short_name"_L1, "unit"_L1, "definition"_L1, "source"_L1}) {
            INFO(key.data());
            CHECK_FALSE(one[key].toString().isEmpty());
        }
        CHECK(one["short_name"_L1].toString().size() <= 28);
        CHECK(one["definition"_L1].toString().endsWith(u'.'));
        CHECK(shapeSuits(one["shape"_L1], one["value"_L1].toString()));
        CHECK(isOneOf(one["value"_L1], {u"number"_s, u"ratio"_s, u"yes_no"_s}));
        CHECK(isOneOf(one["measure"_L1], {u"flow"_s, u"stock"_s}));
        CHECK(isOneOf(one["time_rule"_L1], {u"sum"_s, u"last"_s, u"average"_s, u"max"_s}));
        CHECK(isOneOf(one["unit_rule"_L1], {u"sum"_s, u"ratio"_s, u"count_met"_s, u"average"_s, u"none"_s}));
        CHECK(isOneOf(one["direction"_L1], {u"up"_s, u"down"_s, u"none"_s}));
        CHECK(isOneOf(one["quarter_rule"_L1], {u"prorata"_s, u"cumulative"_s, u"year_end"_s, u"each_period"_s}));
        CHECK(isOneOf(one["frequency"_L1], {u"M"_s, u"Q"_s, u"H"_s, u"Y"_s}));
        if (one["usual_frequency"_L1].isString()) { // differs from how the shipped forms enter it
            CHECK(isOneOf(one["usual_frequency"_L1], {u"M"_s, u"H"_s, u"Y"_s}));
            CHECK(one["frequency"_L1].toString() == "Q"_L1);
        }
        CHECK(isOneOf(one["mark"_L1], {u"C"_s, u"C2"_s, u"R"_s}));
        CHECK(allIn(one["breakdowns"_L1].toArray(), {u"SEX"_s, u"BLOCK"_s}));
        CHECK(one["joint"_L1].isBool());
        REQUIRE(one["decimals"_L1].isDouble());
        CHECK((one["decimals"_L1].toInt() >= 0 && one["decimals"_L1].toInt() <= 2));

        const bool ratio = one["value"_L1].toString() == "ratio"_L1;
        CHECK(ratio == !one["numerator_label"_L1].toString().isEmpty());
        CHECK(ratio == !one["denominator_label"_L1].toString().isEmpty());
        CHECK(ratio == (one["unit_rule"_L1].toString() == "ratio"_L1));
        // A stock takes the last value, a flow adds up; the two must not be mixed.
        CHECK((one["measure"_L1].toString() == "flow"_L1) == (one["time_rule"_L1].toString() == "sum"_L1));
        CHECK((one["unit_rule"_L1].toString() == "count_met"_L1) ==
              Decimal::fromPlain(one["met_threshold"_L1].toString()).has_value());
        CHECK(one["numerator_code"_L1].isString() == one["denominator_code"_L1].isString());
        if (one["numerator_code"_L1].isString()) {
            CHECK(codes.contains(one["numerator_code"_L1].toString()));
            CHECK(codes.contains(one["denominator_code"_L1].toString()));
        }
    }
}

TEST_CASE("shipped data: every row of the starter catalogue is there", "[data]")
{
    const QHash<QString, QJsonObject> catalogue = indicators();
    const QList<QString> codes = catalogue.keys();
    const QList<std::pair<QChar, int>> rows{{u'A', 21}, {u'B', 5},  {u'C', 6}, {u'D', 8},
                                            {u'E', 17}, {u'F', 10}, {u'G', 5}, {u'H', 4}};
    for (const auto& [group, count] : rows) {
        for (int i = 1; i <= count; ++i) {
            const QString code = group + u"%1"_s.arg(i, 2, 10, QChar(u'0'));
            INFO(code.toStdString());
            CHECK(std::any_of(codes.begin(), codes.end(), [&](const QString& c) { return c.startsWith(code); }));
        }
    }
    CHECK(catalogue[u"C03"_s]["numerator_code"_L1].toString() == "C02"_L1);
    CHECK(catalogue[u"C03"_s]["denominator_code"_L1].toString() == "C01"_L1);
    CHECK(catalogue[u"C06"_s]["unit_rule"_L1].toString() == "count_met"_L1);
    CHECK(catalogue[u"A12"_s]["value"_L1].toString() == "ratio"_L1);
}

TEST_CASE("shipped data: report forms name known indicators once", "[data]")
{
    const QHash<QString, QJsonObject> catalogue = indicators();
    CHECK(codesOf(load(u"planning/report_forms.json"_s)["forms"_L1].toArray()) ==
          QSet<QString>{u"TX-2022"_s, u"QUARTER"_s});
    for (const QString& form : {u"TX-2022"_s, u"QUARTER"_s}) {
        const QStringList codes = indicatorsOfForm(form);
        CHECK(QSet<QString>(codes.begin(), codes.end()).size() == codes.size());
        for (const QString& code : codes) {
            INFO(form.toStdString() << ' ' << code.toStdString());
            CHECK(catalogue.contains(code));
        }
    }
    // The quarterly form holds whatever is reported monthly or quarterly, and nothing else.
    const QStringList quarterly = indicatorsOfForm(u"QUARTER"_s);
    for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(quarterly.contains(it.key()) == isOneOf(it.value()["frequency"_L1], {u"M"_s, u"Q"_s}));
    }
    // Figures are entered for the kind of period of the form; a longer one would leave its cells empty.
    for (const QString& code : indicatorsOfForm(u"TX-2022"_s)) {
        INFO(code.toStdString());
        CHECK(catalogue[code]["frequency"_L1].toString() == "Q"_L1);
    }
    // The form of the plan's office shows every target of its plan.
    const QStringList own = indicatorsOfForm(u"TX-2022"_s);
    const QJsonArray targets = load(u"planning/plans/003.json"_s)["targets"_L1].toArray();
    for (const QJsonValue& target : targets) {
        INFO(target["indicator"_L1].toString().toStdString());
        CHECK(own.contains(target["indicator"_L1].toString()));
    }
}

TEST_CASE("shipped data: the five example plans", "[data]")
{
    const QSet<QString> types = unitTypes();
    const QHash<QString, QJsonObject> catalogue = indicators();
    const QHash<QString, int> targetCount{{u"000"_s, 6}, {u"001"_s, 1}, {u"002"_s, 8}, {u"003"_s, 6}, {u"004"_s, 0}};
    for (auto it = targetCount.begin(); it != targetCount.end(); ++it) {
        const QJsonObject plan = load(u"planning/plans/%1.json"_s.arg(it.key()));
        INFO("plan " << it.key().toStdString());
        CHECK(plan["code"_L1].toString() == it.key());
        CHECK(isOneOf(plan["kind"_L1], {u"KH"_s, u"HD"_s}));
        CHECK(types.contains(plan["issuer"_L1]["type_code"_L1].toString()));
        CHECK(isDateOrNull(plan["issued_on"_L1]));
        REQUIRE((isDate(plan["span"_L1]["first"_L1]) && isDate(plan["span"_L1]["last"_L1])));
        CHECK(plan["span"_L1]["first"_L1].toString() < plan["span"_L1]["last"_L1].toString());
        CHECK_FALSE(plan["signatory"_L1]["on_behalf_of"_L1].toString().isEmpty());
        CHECK_FALSE(plan["title"_L1].toString().isEmpty());
        CHECK_FALSE(plan["abstract"_L1].toString().isEmpty());
        for (const auto key : {"basis"_L1, "references"_L1}) {
            const QJsonArray documents = plan[key].toArray();
            CHECK_FALSE(documents.isEmpty());
            for (const QJsonValue& document : documents) {
                INFO(document["title"_L1].toString().toStdString());
                CHECK_FALSE(document["title"_L1].toString().isEmpty());
                CHECK_FALSE(document["issuer"_L1].toString().isEmpty());
                CHECK_FALSE(document["kind"_L1].toString().isEmpty());
                CHECK(isDateOrNull(document["date"_L1]));
            }
        }
        QSet<QString> sections;
        collectSections(plan["sections"_L1].toArray(), {}, sections);
        const QJsonArray targets = plan["targets"_L1].toArray();
        CHECK(targets.size() == it.value());
        for (const QJsonValue& target : targets) {
            checkTarget(target, catalogue);
        }
        const QList<QString> codes = catalogue.keys();
        CHECK(allIn(plan["review_indicators"_L1].toArray(), QSet<QString>(codes.begin(), codes.end())));
        const QJsonArray tasks = plan["tasks"_L1].toArray();
        CHECK_FALSE(tasks.isEmpty());
        for (const QJsonValue& task : tasks) {
            checkTask(task, types, sections);
        }
        const QJsonArray deliverables = plan["deliverables"_L1].toArray();
        CHECK_FALSE(deliverables.isEmpty());
        for (const QJsonValue& deliverable : deliverables) {
            CHECK(types.contains(deliverable["level"_L1].toString()));
            CHECK(isDateOrNull(deliverable["due"_L1]));
        }
        const QJsonArray reporting = plan["reporting"_L1].toArray();
        CHECK_FALSE(reporting.isEmpty());
        for (const QJsonValue& line : reporting) {
            CHECK(types.contains(line["level"_L1].toString()));
            CHECK_FALSE(line["to"_L1].toString().isEmpty());
        }
        // Facts only: no address or telephone number of a person has a place here.
        static const QRegularExpression contact(u"@|\\b0\\d{1,2}[ .]?\\d{6,8}\\b"_s);
        forEachText(plan, [&](const QString& text) {
            INFO(text.toStdString());
            CHECK_FALSE(contact.match(text).hasMatch());
        });
    }
}
