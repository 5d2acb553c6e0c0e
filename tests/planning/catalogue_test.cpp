// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/catalogue_parser.h"
#include "core/storage/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using Catch::Matchers::ContainsSubstring;
using tests::TestDatabase;

namespace {

const QStringList kDimensions{u"SEX"_s, u"BLOCK"_s};

QJsonObject smallCatalogue()
{
    return QJsonDocument::fromJson(R"({
        "source": "thử", "valid_from": "2018-01-01",
        "groups": [{"code": "C", "name_vi": "Xây dựng Đảng", "name_en": "Party"}],
        "indicators": [{
            "code": "C01", "group": "C", "name": "Đoàn viên ưu tú", "short_name": "ĐVƯT", "unit": "người",
            "shape": "TOTAL", "value": "number", "numerator_label": null, "denominator_label": null,
            "measure": "flow", "time_rule": "sum", "unit_rule": "sum", "direction": "up", "quarter_rule": "prorata",
            "decimals": 0, "frequency": "Q", "breakdowns": ["SEX"], "joint": false, "numerator_code": null,
            "denominator_code": null, "met_threshold": null, "numerator_measure": null,
            "denominator_measure": null, "definition": "Số người.", "mark": "C", "source": "003"
        }]})")
        .object();
}

base::Result<IndicatorCatalogue> parsed(const QJsonObject& object)
{
    return parseIndicators(QJsonDocument(object).toJson(), u"thử.json"_s, kDimensions);
}

/// The catalogue with one field of its first indicator replaced; an undefined value removes the field.
base::Result<IndicatorCatalogue> with(const QString& field, const QJsonValue& value)
{
    QJsonObject object = smallCatalogue();
    QJsonArray list = object.value(u"indicators"_s).toArray();
    QJsonObject entry = list.at(0).toObject();
    if (value.isUndefined()) {
        entry.remove(field);
    } else {
        entry.insert(field, value);
    }
    list.replace(0, entry);
    object.insert(u"indicators"_s, list);
    return parsed(object);
}

void checkRefused(const base::Result<IndicatorCatalogue>& result, const QString& field)
{
    REQUIRE_FALSE(result.hasValue());
    CHECK(result.error().code == base::ErrorCode::Validation);
    CHECK(result.error().context == field);
    CHECK_THAT(result.error().userText.toStdString(), ContainsSubstring("thử.json"));
    CHECK_THAT(result.error().userText.toStdString(), ContainsSubstring(field.toStdString()));
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a small catalogue is read as it stands")
{
    const auto catalogue = parsed(smallCatalogue());
    REQUIRE_OK(catalogue);
    REQUIRE(catalogue->indicators.size() == 1);
    const Indicator& card = catalogue->indicators.constFirst().card;
    CHECK(card.code == u"C01"_s);
    CHECK(card.validFrom == QDate(2018, 1, 1));
    CHECK(card.breakdowns == QStringList{u"SEX"_s});
    CHECK(card.position == 1);
    CHECK_FALSE(card.metThreshold.has_value());
    CHECK(card.uid == shippedUid(u"indicator"_s, u"C01"_s));
    CHECK(card.uid.size() == 36);
}

TEST_CASE("a wrong catalogue names file, entry and field")
{
    const QStringList fields{u"code"_s,
                             u"group"_s,
                             u"name"_s,
                             u"short_name"_s,
                             u"unit"_s,
                             u"shape"_s,
                             u"value"_s,
                             u"measure"_s,
                             u"time_rule"_s,
                             u"unit_rule"_s,
                             u"direction"_s,
                             u"quarter_rule"_s,
                             u"decimals"_s,
                             u"frequency"_s,
                             u"breakdowns"_s,
                             u"joint"_s,
                             u"numerator_code"_s,
                             u"denominator_code"_s,
                             u"met_threshold"_s,
                             u"numerator_measure"_s,
                             u"denominator_measure"_s,
                             u"definition"_s,
                             u"source"_s,
                             u"numerator_label"_s};
    for (const QString& field : fields) {
        INFO(field.toStdString());
        checkRefused(with(field, QJsonValue::Undefined), field);
        checkRefused(with(field, QJsonObject()), field);
        checkRefused(with(field, QJsonArray{1}), field);
    }
    checkRefused(with(u"shape"_s, u"PERCENT"_s), u"shape"_s);
    checkRefused(with(u"group"_s, u"Q"_s), u"group"_s);
    checkRefused(with(u"name"_s, u"   "_s), u"name"_s);
    checkRefused(with(u"decimals"_s, 5), u"decimals"_s);
    checkRefused(with(u"decimals"_s, 0.5), u"decimals"_s);
    checkRefused(with(u"decimals"_s, -1), u"decimals"_s);
    checkRefused(with(u"decimals"_s, 1e300), u"decimals"_s);
    checkRefused(with(u"decimals"_s, u"0"_s), u"decimals"_s);
    checkRefused(with(u"joint"_s, 1), u"joint"_s);
    checkRefused(with(u"breakdowns"_s, QJsonArray{u"AGE"_s}), u"breakdowns"_s);
    checkRefused(with(u"met_threshold"_s, u"99999999999999999999"_s), u"met_threshold"_s);
    checkRefused(with(u"met_threshold"_s, 1), u"met_threshold"_s);
    checkRefused(with(u"numerator_code"_s, u"C02"_s), u"numerator_code"_s);
    checkRefused(with(u"unit_rule"_s, u"ratio"_s), u"unit_rule"_s);
    CHECK_THAT(with(u"shape"_s, u"PERCENT"_s).error().userText.toStdString(), ContainsSubstring("C01"));
}

TEST_CASE("twice the same code, broken syntax and other roots are refused")
{
    QJsonObject object = smallCatalogue();
    QJsonArray list = object.value(u"indicators"_s).toArray();
    list.append(list.at(0));
    object.insert(u"indicators"_s, list);
    checkRefused(parsed(object), u"code"_s);
    object = smallCatalogue();
    object.insert(u"valid_from"_s, u"1/1/2018"_s);
    checkRefused(parsed(object), u"valid_from"_s);
    object = smallCatalogue();
    object.remove(u"groups"_s);
    checkRefused(parsed(object), u"groups"_s);
    object = smallCatalogue();
    object.insert(u"indicators"_s, QJsonArray{u"C01"_s});
    checkRefused(parsed(object), u"indicators"_s);

    const auto broken = parseIndicators("{\n\"groups\": [\n", u"thử.json"_s, kDimensions);
    REQUIRE_FALSE(broken.hasValue());
    CHECK_THAT(broken.error().userText.toStdString(), ContainsSubstring("thử.json"));
    CHECK_FALSE(parseIndicators("[1, 2]", u"thử.json"_s, kDimensions).hasValue());
    CHECK_FALSE(parseIndicators("", u"thử.json"_s, kDimensions).hasValue());
}

TEST_CASE("a code longer than its place in the data file is refused")
{
    QJsonObject object = smallCatalogue();
    object.insert(u"groups"_s,
                  QJsonArray{QJsonObject{{u"code"_s, u"CCCCCCCCC"_s}, {u"name_vi"_s, u"a"_s}, {u"name_en"_s, u"b"_s}}});
    checkRefused(parsed(object), u"code"_s);
    checkRefused(with(u"code"_s, u"C0123456789ABCDEF"_s), u"code"_s);
}

TEST_CASE("a form names only indicators that exist, each once")
{
    const auto form = [](const QByteArray& indicators) {
        return parseReportForms("{\"forms\": [{\"code\": \"F\", \"name_vi\": \"Biểu\", \"frequency\": \"Q\", "
                                "\"sections\": [{\"code\": \"A\", \"title_vi\": \"Mục\", \"indicators\": " +
                                    indicators + "}]}]}",
                                u"biểu.json"_s, {u"A01"_s, u"A02"_s});
    };
    const auto good = form("[\"A02\", \"A01\"]");
    REQUIRE_OK(good);
    CHECK(good->constFirst().sections.constFirst().indicatorCodes == QStringList{u"A02"_s, u"A01"_s});
    CHECK(form("[\"A03\"]").error().context == u"indicators"_s);
    CHECK(form("[\"A01\", \"A01\"]").error().context == u"indicators"_s);
    CHECK(form("\"A01\"").error().context == u"indicators"_s);
}

TEST_CASE("the starter catalogue loads, and loading it twice changes nothing")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const auto first = CatalogueLoader(*database).loadStarterCatalogue();
    REQUIRE_OK(first);
    CHECK(*first == tests::rowCount(*database, u"indicator"_s));
    const qint64 actions = tests::actionCount(*database);
    const auto second = CatalogueLoader(*database).loadStarterCatalogue();
    REQUIRE_OK(second);
    CHECK(*second == 0);
    CHECK(tests::actionCount(*database) == actions);

    IndicatorService service(*database);
    const auto catalogue = service.catalogueAt(QDate(2022, 9, 30));
    REQUIRE_OK(catalogue);
    CHECK(catalogue->size() == *first);
    CHECK(catalogue->constFirst().code == u"A01"_s);
    CHECK(service.catalogueAt(QDate(2010, 1, 1))->isEmpty());
    const Indicator rate = tests::indicatorOf(*database, u"C03"_s);
    CHECK(rate.numeratorId == tests::indicatorOf(*database, u"C02"_s).id);
    CHECK(rate.denominatorId == tests::indicatorOf(*database, u"C01"_s).id);
    CHECK(rate.isComputed());
    const auto form = service.formByCode(u"TX-2022"_s);
    REQUIRE_OK(form);
    CHECK(form->sections.size() == 4);
    CHECK(form->indicators().contains(rate.denominatorId));
    CHECK(service.breakdowns()->size() == 7);

    storage::Journal journal(*database);
    REQUIRE_OK(journal.undo());
    CHECK(tests::rowCount(*database, u"indicator"_s) == 0);
    REQUIRE_OK(journal.redo());
    CHECK(service.catalogueAt(QDate(2022, 9, 30))->size() == *first);
}

TEST_CASE("a broken file among the three leaves the data file as it was")
{
    TestDatabase database;
    QTemporaryDir folder;
    for (const QString& name : {u"breakdowns.json"_s, u"indicators.json"_s, u"report_forms.json"_s}) {
        write(folder.filePath(name), tests::shippedFile(u"planning/"_s + name));
    }
    const qint64 actions = tests::actionCount(*database);
    write(folder.filePath(u"report_forms.json"_s), "{\"forms\": [{}]}");
    CHECK_FALSE(CatalogueLoader(*database, folder.path()).loadStarterCatalogue().hasValue());
    REQUIRE(QFile::remove(folder.filePath(u"report_forms.json"_s)));
    CHECK(CatalogueLoader(*database, folder.path()).loadStarterCatalogue().error().code == base::ErrorCode::NotFound);
    CHECK(tests::rowCount(*database, u"indicator"_s) == 0);
    CHECK(tests::rowCount(*database, u"indicator_group"_s) == 0);
    CHECK(tests::actionCount(*database) == actions);
}

TEST_CASE("what the office changed survives loading the catalogue again")
{
    TestDatabase database;
    tests::loadCatalogue(*database);
    IndicatorService service(*database);
    Indicator card = tests::indicatorOf(*database, u"C01"_s);
    card.name = u"Tên của huyện"_s;
    REQUIRE_OK(service.correctIndicator(card));
    REQUIRE_OK(CatalogueLoader(*database).loadStarterCatalogue());
    CHECK(tests::indicatorOf(*database, u"C01"_s).name == u"Tên của huyện"_s);
}
