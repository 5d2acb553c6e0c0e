// SPDX-License-Identifier: GPL-3.0-or-later
//
// Generated files: more rows than one statement takes, on both engines, and everything in them fits together.
#include "support/test_database.h"

#include "core/activity/count_keeper.h"
#include "core/activity/derived_data.h"
#include "core/organization/organization_service.h"
#include "core/reporting/sheet_data.h"
#include "core/results/results_service.h"
#include "core/scenarios/data_generator.h"

using namespace doancoso;
using namespace Qt::StringLiterals;

namespace {

scenarios::GeneratorSize smallProvince()
{
    scenarios::GeneratorSize size;
    size.communesPerProvince = 7;
    size.branchesPerCommune = 12;
    size.indicators = 9;
    size.quarters = 2;
    return size;
}

} // namespace

TEST_CASE("a generated province has units, figures and targets, and its sums are right")
{
    tests::TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    activity::installKeepers(*database);
    base::SilentProgress silent;
    const auto size = smallProvince();
    const auto made = scenarios::generateData(*database, size, silent);
    REQUIRE_OK(made);
    CHECK(made->units == 1 + 1 + 7 + 7 * 12);
    CHECK(made->targets == 9 * 8);
    CHECK(made->values > 7 * 12 * 9 * 2 * 9 / 10);
    CHECK(made->values < 7 * 12 * 9 * 2);
    const auto checked = results::ResultsService(*database).check(silent);
    REQUIRE_OK(checked);
    CHECK(checked->constFirst().checked > 0);
    CHECK(checked->constFirst().problemCount == 0);

    const auto province = organization::OrganizationService(*database).findByCode(u"01"_s, QDate(2025, 6, 30));
    REQUIRE_OK(province);
    REQUIRE(province->size() == 1);
    reporting::SheetRequest request;
    request.unit = province->constFirst();
    request.period = base::Period::quarter(2025, 2);
    const auto sheet = reporting::readSheet(*database, request);
    REQUIRE_OK(sheet);
    CHECK(sheet->children.size() == 7);
    CHECK(sheet->reportedChildren == 7);
    int targets = 0;
    for (const reporting::SheetRow& row : sheet->children) {
        for (const reporting::SheetCell& cell : row.cells) {
            targets += cell.target ? 1 : 0;
        }
    }
    CHECK(targets == 7 * 9);
}

TEST_CASE("the same seed gives the same figures")
{
    QStringList sums;
    for (int run = 0; run < 2; ++run) {
        tests::TestDatabase database;
        activity::installKeepers(*database);
        base::SilentProgress silent;
        REQUIRE_OK(scenarios::generateData(*database, smallProvince(), silent));
        const auto sum = database->read([](storage::Connection& connection) {
            storage::Statement read =
                connection.fresh(u"SELECT sum(numerator * unit_id), sum(denominator), count(*) FROM indicator_value"_s);
            read.run();
            read.next();
            return QString(read.text(0) + u' ' + read.text(1) + u' ' + read.text(2));
        });
        REQUIRE_OK(sum);
        sums.append(*sum);
    }
    CHECK(sums.at(0) == sums.at(1));
}

TEST_CASE("a file that holds data already is left alone, and impossible sizes are refused")
{
    tests::TestDatabase database;
    activity::installKeepers(*database);
    base::SilentProgress silent;
    scenarios::GeneratorSize impossible = smallProvince();
    impossible.provinces = 35;
    const auto refused = scenarios::generateData(*database, impossible, silent);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Validation);
    REQUIRE_OK(scenarios::generateData(*database, smallProvince(), silent));
    const auto again = scenarios::generateData(*database, smallProvince(), silent);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == base::ErrorCode::Validation);
}

TEST_CASE("generated registers have the members that were asked for, and all that follows from them is in order")
{
    tests::TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    activity::installKeepers(*database);
    base::SilentProgress silent;
    scenarios::GeneratorSize size = smallProvince();
    size.year = 2021; // over on the day of the test, so that its quarters are counted
    size.communesPerProvince = 2;
    size.branchesPerCommune = 3;
    size.membersPerBranch = 20;
    size.quarters = 2;
    const auto made = scenarios::generateData(*database, size, silent);
    REQUIRE_OK(made);
    CHECK(made->members >= 2 * 3 * 20);
    const auto numbers = database->read([](storage::Connection& connection) {
        storage::Statement read = connection.fresh(
            u"SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM membership_event WHERE kind = 'register'), "
            "(SELECT count(*) FROM meeting), (SELECT count(*) FROM cadre_post)"_s);
        read.run();
        read.next();
        return QList<qint64>{read.integer(0), read.integer(1), read.integer(2), read.integer(3)};
    });
    REQUIRE_OK(numbers);
    CHECK(numbers->at(0) == made->members);
    CHECK(numbers->at(1) >= 2 * 3 * 20);
    CHECK(numbers->at(2) >= 2 * 3 * 5); // a branch misses at most one of six months
    CHECK(numbers->at(3) == 2 * (3 * 2 + 1));
    const auto counted = activity::CountKeeper::countedFigures(*database);
    REQUIRE_OK(counted);
    CHECK(*counted > 0);
    const auto checked = activity::DerivedData::check(*database, silent);
    REQUIRE_OK(checked);
    for (const results::CheckItem& item : *checked) {
        INFO(item.name.toStdString());
        CHECK(item.problemCount == 0);
    }
}
