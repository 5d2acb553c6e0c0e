// SPDX-License-Identifier: GPL-3.0-or-later
//
// doancoso-bench: measures what users feel, on generated data of a province and of the nation, beside the same work
// done by plain SQLite in the same run. Prints JSON; exit code 1 when a budget is missed.
//   doancoso-bench [--only province|registers|import|nation] [--keep FOLDER]
#include "bench/measure.h"
#include "bench/plain_sqlite.h"
#include "bench/registers.h"
#include "bench/window.h"

#include "core/activity/count_keeper.h"
#include "core/organization/organization_service.h"
#include "core/planning/indicator_service.h"
#include "core/reporting/sheet_data.h"
#include "core/reporting/summary_sheet.h"
#include "core/results/results_service.h"
#include "core/results/sum_keeper.h"
#include "core/scenarios/data_generator.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace doancoso;
using base::Period;
using bench::Report;

template <typename T>
T require(base::Result<T> result, const char* what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s (%s)\n", what, qPrintable(result.error().userText),
                     qPrintable(result.error().detail));
        std::exit(2);
    }
    return *std::move(result);
}

void require(const base::Result<void>& result, const char* what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s (%s)\n", what, qPrintable(result.error().userText),
                     qPrintable(result.error().detail));
        std::exit(2);
    }
}

/// A generated file with the time its making took.
struct Made
{
    QString path;
    qint64 values = 0;
    double seconds = 0;
};

Made make(const QString& path, const scenarios::GeneratorSize& size)
{
    static base::SystemClock clock;
    base::SilentProgress silent;
    auto database = require(storage::Database::create(path, clock, QStringLiteral("bench")), "create");
    activity::installKeepers(*database);
    bench::Stopwatch watch;
    const auto counts = require(scenarios::generateData(*database, size, silent), "generate");
    return {path, counts.values, watch.seconds()};
}

std::unique_ptr<storage::Database> open(const QString& path)
{
    static base::SystemClock clock;
    auto database = require(storage::Database::open(path, clock), "open");
    activity::installKeepers(*database);
    return database;
}

base::UnitId unitOf(storage::Database& database, const QString& code, const QDate& day)
{
    return require(organization::OrganizationService(database).findByCode(code, day), "unit").constFirst();
}

/// A form with the indicators that have figures, as the generator chooses them.
planning::ReportFormId formOf(storage::Database& database, int indicators, const QDate& day)
{
    planning::IndicatorService service(database);
    planning::ReportForm form;
    form.code = QStringLiteral("BENCH");
    form.name = QStringLiteral("Biểu đo tốc độ");
    form.frequency = planning::Frequency::Quarterly;
    planning::ReportFormSection section;
    section.code = QStringLiteral("A");
    section.title = form.name;
    for (const planning::Indicator& card : require(service.catalogueAt(day), "catalogue")) {
        if (section.indicators.size() < indicators && card.entryPeriodKind() == base::PeriodKind::Quarter &&
            !card.isComputed()) {
            section.indicators.append(card.id);
        }
    }
    form.sections.append(section);
    require(service.saveForm(form), "form");
    return require(service.formByCode(form.code), "form").id;
}

void loadRatios(Report& report, const Made& made, const QString& name)
{
    const double plain = bench::plainInsertion(made.path, made.path + QStringLiteral(".plain"));
    report.ratio(name + QStringLiteral("_load_and_sums_vs_plain_insertion"), made.seconds, plain, 3.0);
    auto database = open(made.path);
    base::SilentProgress silent;
    const double rebuild = bench::best(2, [&] { require(results::SumKeeper::rebuild(*database, silent), "rebuild"); });
    report.ratio(name + QStringLiteral("_rebuild_vs_plain_insertion"), rebuild, plain, 3.0);
}

void windowOf(Report& report, const QString& file)
{
    QJsonObject best;
    for (int run = 0; run < 3; ++run) {
        const QJsonObject measured = bench::measureWindowApart(file);
        const auto slower = [&] {
            return measured[QStringLiteral("open_ms")].toDouble() >= best[QStringLiteral("open_ms")].toDouble();
        };
        if (best.isEmpty() || !slower()) {
            best = measured;
        }
    }
    report.truth(QStringLiteral("province_window_settled"), best[QStringLiteral("settled")].toBool());
    report.budget(QStringLiteral("province_window_usable_ms"), best[QStringLiteral("open_ms")].toDouble(1e9), 1000);
    report.budget(QStringLiteral("province_window_memory_mb"), best[QStringLiteral("memory_mb")].toDouble(1e9), 200);
    report.detail(QStringLiteral("province_window"), best);
}

void province(Report& report, const QString& folder)
{
    scenarios::GeneratorSize size;
    const Made made = make(folder + QStringLiteral("/tinh.doancoso"), size);
    report.fact(QStringLiteral("province_values"), static_cast<double>(made.values));
    report.budget(QStringLiteral("province_open_file_and_tree_ms"),
                  1000 *
                      bench::best(3,
                                  [&] {
                                      auto database = open(made.path);
                                      require(organization::OrganizationService(*database).treeAt(QDate(2025, 12, 31)),
                                              "tree");
                                  }),
                  1000);
    windowOf(report, made.path);
    auto database = open(made.path);
    const QDate day(2025, 9, 30);
    const auto tree = require(organization::OrganizationService(*database).treeAt(day), "tree");
    const base::UnitId top = tree.node(tree.children(tree.roots().constFirst()).constFirst()).id;
    const base::UnitId commune = tree.childIds(top).constFirst();
    const base::UnitId branch = tree.childIds(commune).constFirst();
    reporting::SheetRequest request;
    request.unit = top;
    request.period = Period::quarter(2025, 3);
    request.form = require(planning::IndicatorService(*database).formByCode(QStringLiteral("QUARTER")), "form").id;
    const auto sheetMs = [&](qsizetype indicators) {
        return 1000 * bench::best(5, [&] {
                   const auto sheet = require(reporting::readSheet(*database, request), "sheet");
                   if (sheet.indicators.size() != indicators || sheet.children.size() != size.communesPerProvince) {
                       std::fprintf(stderr, "the sheet is not the one that is measured\n");
                       std::exit(2);
                   }
               });
    };
    report.fact(QStringLiteral("province_sheet_of_77_indicators_ms"), sheetMs(77));
    request.form = formOf(*database, size.indicators, day);
    report.budget(QStringLiteral("province_sheet_of_60_indicators_ms"), sheetMs(60), 100);
    const auto cards = require(planning::IndicatorService(*database).catalogueAt(day), "catalogue");
    const auto card = std::find_if(cards.cbegin(), cards.cend(), [](const planning::Indicator& indicator) {
        return indicator.code == QLatin1String("A03");
    });
    results::ResultsService service(*database);
    int value = 0;
    QList<double> saves;
    for (int i = 0; i < 40; ++i) {
        bench::Stopwatch watch;
        require(service.save({{{Period::quarter(2025, 2), card->id, branch, 0},
                               results::ValueRowKind::Own,
                               {base::Decimal(++value), {}},
                               {}}},
                             QStringLiteral("bench")),
                "save");
        saves.append(1000 * watch.seconds());
    }
    std::sort(saves.begin(), saves.end());
    report.budget(QStringLiteral("cell_saved_with_sums_above_median_ms"), saves.at(saves.size() / 2), 20);
    report.fact(QStringLiteral("cell_saved_slowest_ms"), saves.constLast());
    base::SilentProgress silent;
    bench::Stopwatch check;
    const auto items = require(service.check(silent), "check");
    report.fact(QStringLiteral("province_check_s"), check.seconds());
    report.truth(QStringLiteral("province_sums_right"), items.at(0).problemCount + items.at(1).problemCount == 0);
    organization::UnitChange move;
    move.parentId = tree.node(tree.roots().constFirst()).id;
    bench::Stopwatch moving;
    require(organization::OrganizationService(*database).change(commune, QDate(2025, 7, 1), move, {}), "move");
    report.fact(QStringLiteral("province_move_of_a_commune_s"), moving.seconds());
    database.reset();
    loadRatios(report, made, QStringLiteral("province"));
}

void nation(Report& report, const QString& folder)
{
    scenarios::GeneratorSize size;
    size.provinces = 34;
    size.indicators = 40;
    size.quarters = 1;
    const Made made = make(folder + QStringLiteral("/nuoc.doancoso"), size);
    report.fact(QStringLiteral("nation_values"), static_cast<double>(made.values));
    auto database = open(made.path);
    const base::UnitId centre = unitOf(*database, QStringLiteral("TW"), QDate(2025, 3, 31));
    reporting::SheetRequest request;
    request.unit = centre;
    request.period = Period::quarter(2025, 1);
    request.form = require(planning::IndicatorService(*database).formByCode(QStringLiteral("QUARTER")), "form").id;
    const auto cards = require(planning::IndicatorService(*database).catalogueAt(QDate(2025, 3, 31)), "catalogue");
    QList<planning::Indicator> chosen;
    for (const planning::Indicator& card : cards) {
        if (chosen.size() < size.indicators && card.entryPeriodKind() == base::PeriodKind::Quarter &&
            !card.isComputed()) {
            chosen.append(card);
        }
    }
    const auto tree = require(organization::OrganizationService(*database).treeAt(QDate(2025, 3, 31)), "tree");
    const QList<base::UnitId> units = QList<base::UnitId>{centre} + tree.childIds(centre);
    results::FigureReader reader(*database);
    const double summary = bench::best(5, [&] {
        require(reader.read({request.period, units, chosen, 0, {}}), "summary");
    });
    const double plainRead = bench::plainRead(made.path, request.period.key());
    report.budget(QStringLiteral("national_summary_by_province_ms"), 1000 * summary, 100);
    const double sheet = bench::best(3, [&] { require(reporting::readSheet(*database, request), "sheet"); });
    report.budget(QStringLiteral("national_sheet_of_all_quarterly_indicators_ms"), 1000 * sheet, 100);
    report.ratio(QStringLiteral("national_summary_vs_plain_read"), summary, plainRead, 1.5);
    database.reset();
    loadRatios(report, made, QStringLiteral("nation"));
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--window") == 0) {
        const QJsonObject measured = bench::measureWindow(argc, argv, QString::fromLocal8Bit(argv[2]));
        std::fputs(QJsonDocument(measured).toJson().constData(), stdout);
        return measured[QStringLiteral("settled")].toBool() ? 0 : 1;
    }
    if (argc == 3 && qstrcmp(argv[1], "--search") == 0) {
        const QJsonObject measured = bench::measureSearch(argc, argv, QString::fromLocal8Bit(argv[2]));
        std::fputs(QJsonDocument(measured).toJson().constData(), stdout);
        return measured[QStringLiteral("settled")].toBool() ? 0 : 1;
    }
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&](const QString& name) {
        const qsizetype at = arguments.indexOf(name);
        return at >= 0 ? arguments.value(at + 1) : QString();
    };
    QTemporaryDir temporary;
    const QString folder =
        option(QStringLiteral("--keep")).isEmpty() ? temporary.path() : option(QStringLiteral("--keep"));
    Report report;
    const QString only = option(QStringLiteral("--only"));
    if (only.isEmpty() || only == QLatin1String("province")) {
        province(report, folder);
    }
    if (only.isEmpty() || only == QLatin1String("registers")) {
        bench::measureRegisters(report, folder);
    }
    if (only == QLatin1String("import")) {
        bench::measureImport(report, folder);
    }
    if (only.isEmpty() || only == QLatin1String("nation")) {
        nation(report, folder);
    }
    std::fputs(QJsonDocument(report.json()).toJson().constData(), stdout);
    return report.allKept() ? 0 : 1;
}
