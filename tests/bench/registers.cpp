// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/registers.h"

#include "bench/window.h"

#include "core/activity/count_keeper.h"
#include "core/activity/recount.h"
#include "core/activity/register_service.h"
#include "core/base/clock.h"
#include "core/evaluation/rating_service.h"
#include "core/membership/member_index.h"
#include "core/organization/organization_service.h"
#include "core/organization/unit_repository.h"
#include "core/scenarios/data_generator.h"
#include "core/scenarios/name_maker.h"
#include "core/scenarios/random.h"
#include "ui/appearance.h"
#include "ui/flows/export_list.h"
#include "ui/flows/import_members_flow.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/search_box.h"
#include "ui/main_window.h"
#include "ui/user_preferences.h"
#include "ui/workspace.h"
#include "ui/workspace_frame.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace doancoso::bench {
namespace {

using namespace Qt::StringLiterals;
using base::Period;

constexpr int kYear = 2025;
constexpr int kQuarters = 3;
constexpr int kMembersPerBranch = 42; ///< 60 branches of 100 communes: 252,000 members
constexpr int kListRows = 10'000;
constexpr double kSearchBudgetMs = 50;
constexpr double kCountBudgetS = 1;
constexpr double kProposalsBudgetS = 10;
constexpr double kBoardBudgetMs = 100;
constexpr double kImportBudgetS = 3;
/// The import is at least three times as fast as LibreOffice.
constexpr double kImportToOffice = 1.0 / 3;

/// The third quarter has just ended. A clock that stands still: otherwise there would be more periods to count with
/// every quarter that passes.
const base::Clock& generatedDay()
{
    static const base::FixedClock clock(QDateTime(QDate(kYear, 10, 12), QTime(7, 30), Qt::UTC));
    return clock;
}

const QStringList& phrases()
{
    static const QStringList list{u"nguyen van an"_s, u"duc trinh"_s, u"thi"_s, u"le thi hong nhung"_s,
                                  u"0412"_s,          u"0007-12"_s,   u"an"_s,  u"xyz"_s};
    return list;
}

template <typename T>
T need(base::Result<T> result, const char* what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s (%s)\n", what, qPrintable(result.error().userText),
                     qPrintable(result.error().detail));
        std::exit(2);
    }
    return *std::move(result);
}

std::unique_ptr<storage::Database> openFile(const QString& path)
{
    auto database = need(storage::Database::open(path, generatedDay()), "open");
    activity::installKeepers(*database);
    return database;
}

/// Gives how many people were made.
qint64 makeProvince(Report& report, const QString& path)
{
    base::SilentProgress silent;
    auto database = need(storage::Database::create(path, generatedDay(), u"bench"_s), "create");
    activity::installKeepers(*database);
    scenarios::GeneratorSize size;
    size.year = kYear;
    size.quarters = kQuarters;
    size.indicators = 5;
    size.membersPerBranch = kMembersPerBranch;
    Stopwatch watch;
    const auto counts = need(scenarios::generateData(*database, size, silent), "generate");
    report.fact(u"registers_made_s"_s, watch.seconds());
    report.fact(u"registers_people"_s, static_cast<double>(counts.members));
    return counts.members;
}

void measureIndex(Report& report, storage::Database& database)
{
    const QDate day(kYear, 9, 30);
    std::optional<membership::MemberIndex> index;
    report.fact(u"members_index_read_s"_s, best(2, [&] {
                    index = need(database.readSnapshot([&](storage::Connection& connection) {
                        return membership::MemberIndex::read(connection, day, {}, true);
                    }),
                                 "index");
                }));
    report.fact(u"members_in_the_index"_s, index->size());
    double slowest = 0;
    for (const QString& phrase : phrases()) {
        for (qsizetype length = 1; length <= phrase.size(); ++length) {
            membership::MemberFilter filter;
            filter.text = phrase.left(length);
            slowest = std::max(slowest, best(3, [&] { index->find(filter); }));
        }
    }
    report.budget(u"members_found_for_each_key_slowest_ms"_s, 1000 * slowest, kSearchBudgetMs);
}

void measureCounting(Report& report, storage::Database& database)
{
    qint64 differing = 0;
    qint64 figures = 0;
    const double seconds = best(2, [&] {
        need(database.readSnapshot([&](storage::Connection& connection) {
            differing = 0;
            activity::Recount(connection, QDate(kYear, 12, 31))
                .runPeriod(Period::quarter(kYear, kQuarters),
                           [&](const results::CellKey&, const results::RawCell&) { ++differing; });
            return true;
        }),
             "recount");
    });
    figures = need(activity::CountKeeper::countedFigures(database), "counted figures");
    report.fact(u"counted_figures_kept"_s, static_cast<double>(figures));
    report.truth(u"counted_figures_right"_s, figures > 0 && differing == 0);
    report.budget(u"province_counted_indicators_of_a_quarter_s"_s, seconds, kCountBudgetS);
}

/// Proposals for everybody, and the list of the largest branch.
void measureRating(Report& report, storage::Database& database)
{
    evaluation::RatingService service(database);
    const QDate today(kYear, 12, 31);
    evaluation::NewRound wanted;
    const auto tree = need(database.readSnapshot([&](storage::Connection& connection) {
        return organization::UnitRepository::treeAt(connection, today);
    }),
                           "tree");
    wanted.unit = tree.node(tree.roots().constFirst()).id;
    wanted.firstDay = QDate(kYear, 1, 1);
    wanted.lastDay = today;
    wanted.ruleCode = u"MEMBER_2023"_s;
    const auto round = need(service.open(wanted, today), "round");
    base::SilentProgress silent;
    QList<evaluation::ProposalCounts> proposals;
    const double all = best(2, [&] { proposals = need(service.proposals(round.id, {}, today, silent), "proposals"); });
    qint64 people = 0;
    base::UnitId largest;
    int most = 0;
    for (const evaluation::ProposalCounts& each : proposals) {
        const int members = each.counts.rated() + each.counts.notRated + each.counts.open;
        people += members;
        if (members > most) {
            most = members;
            largest = each.unit;
        }
    }
    report.fact(u"rating_people"_s, static_cast<double>(people));
    report.fact(u"rating_largest_branch"_s, most);
    report.budget(u"rating_proposals_of_the_province_s"_s, all, kProposalsBudgetS);
    report.budget(u"rating_list_of_a_branch_ms"_s,
                  1000 * best(5, [&] { need(service.board(round.id, largest, today), "board"); }), kBoardBudgetMs);
}

/// Ten thousand invented members of the branches of one commune, in all columns of the program's own template.
void writeList(const QString& path)
{
    scenarios::Random random(20251127);
    const scenarios::NameMaker names;
    flows::ExportedList list;
    list.title = u"DANH SÁCH ĐOÀN VIÊN"_s;
    list.headings = {u"STT"_s,
                     u"Họ và tên"_s,
                     u"Ngày sinh"_s,
                     u"Giới tính"_s,
                     u"Dân tộc"_s,
                     u"Tôn giáo"_s,
                     u"Số căn cước"_s,
                     u"Số thẻ đoàn viên"_s,
                     u"Điện thoại"_s,
                     u"Chi đoàn"_s,
                     u"Ngày vào Đoàn"_s,
                     u"Nơi kết nạp"_s,
                     u"Quê quán"_s,
                     u"Nơi ở hiện nay"_s,
                     u"Nghề nghiệp"_s,
                     u"Trình độ học vấn"_s,
                     u"Trình độ chuyên môn"_s,
                     u"Lý luận chính trị"_s,
                     u"Có hưởng lương"_s,
                     u"Hoàn cảnh khó khăn"_s,
                     u"Đi làm ăn xa"_s,
                     u"Ngày vào Đảng"_s,
                     u"Ngày vào Đảng chính thức"_s,
                     u"Ghi chú"_s};
    for (int i = 0; i < kListRows; ++i) {
        const bool woman = random.percent(50);
        const QDate born = QDate(1996, 1, 1).addDays(random.below(4000));
        const QString village = u"Thôn %1, xã số 1"_s.arg(1 + i % 60);
        list.rows.append({QString::number(i + 1),
                          names.name(woman ? membership::Sex::Female : membership::Sex::Male, random),
                          born.toString(u"dd/MM/yyyy"_s),
                          woman ? u"Nữ"_s : u"Nam"_s,
                          random.percent(10) ? u"Mường"_s : u"Kinh"_s,
                          u"Không"_s,
                          u"001%1"_s.arg(i, 9, 10, QLatin1Char('0')),
                          u"BN-%1"_s.arg(i, 5, 10, QLatin1Char('0')),
                          u"09%1"_s.arg(i, 8, 10, QLatin1Char('0')),
                          u"Chi đoàn thôn %1"_s.arg(1 + i % 60),
                          u"26/03/%1"_s.arg(born.year() + 17),
                          u"Đoàn trường THPT số %1"_s.arg(1 + i % 5),
                          village,
                          village,
                          u"Công nhân"_s,
                          u"Trung học phổ thông"_s,
                          random.percent(30) ? u"Đại học"_s : QString(),
                          QString(),
                          random.percent(40) ? u"Có"_s : u"Không"_s,
                          random.percent(5) ? u"x"_s : QString(),
                          random.percent(15) ? u"x"_s : QString(),
                          QString(),
                          QString(),
                          QString()});
    }
    if (const auto written = flows::exportList(list, path); !written) {
        std::fprintf(stderr, "list: %s\n", qPrintable(written.error().userText));
        std::exit(2);
    }
}

/// Seconds since the beginning.
struct ImportTimes
{
    double read = 0;    ///< the file was read
    double context = 0; ///< the register to compare it with
    double preview = 0; ///< every row is understood and compared
    double all = 0;     ///< and stands in the register

    QJsonObject json() const
    {
        return {{u"read_s"_s, read},
                {u"register_s"_s, context - read},
                {u"preview_s"_s, preview - context},
                {u"commit_s"_s, all - preview}};
    }
};

/// From the file on the disk to the last row in the register, as the window does it.
ImportTimes importList(storage::Database& database, const QString& path, base::UnitId commune)
{
    base::SilentProgress silent;
    membership::MemberImportOptions options;
    options.under = commune;
    options.countsFrom = QDate(kYear, 7, 1);
    ImportTimes times;
    Stopwatch watch;
    const auto file = need(base::readTableFile(path, {}, &silent), "read the list");
    times.read = watch.seconds();
    const base::TableSheet& sheet = file.sheets.at(file.firstUsefulSheet());
    const flows::MemberListImport import(options);
    const auto context = need(import.context(database), "register");
    times.context = watch.seconds();
    const flows::ListPreview preview = import.preview(sheet, import.guess(sheet), {}, context, silent);
    times.preview = watch.seconds();
    // A few have the name and birth date of somebody in the register, as in real life.
    const auto understood =
        preview.count(organization::RowOutcome::New) + preview.count(organization::RowOutcome::Changed);
    if (!preview.canCommit || understood != kListRows) {
        std::fprintf(stderr, "the list is not understood: %lld rows\n", static_cast<long long>(understood));
        std::exit(2);
    }
    need(import.commit(database, preview, file.fileName, silent), "import");
    times.all = watch.seconds();
    return times;
}

/// LibreOffice opens the file and writes it as CSV; nothing when it is not installed or does not do it.
std::optional<double> convertWithOffice(const QString& path, const QString& folder)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty()) {
        return std::nullopt;
    }
    const QString target = folder + u"/office-csv"_s;
    const QString csv = target + u'/' + QFileInfo(path).completeBaseName() + u".csv"_s;
    const QStringList arguments{u"-env:UserInstallation=file://"_s + folder + u"/office"_s,
                                u"--headless"_s,
                                u"--norestore"_s,
                                u"--convert-to"_s,
                                u"csv"_s,
                                u"--outdir"_s,
                                target,
                                path};
    bool converted = true;
    const auto convert = [&] {
        QFile::remove(csv);
        converted = QProcess::execute(program, arguments) == 0 && QFileInfo(csv).size() > 0 && converted;
    };
    convert(); // the first start makes its profile; only what follows is measured
    const double seconds = best(2, convert);
    return converted ? std::optional(seconds) : std::nullopt;
}

/// How long LibreOffice needs for a file of one line: what its start costs.
void measureOfficeStart(Report& report, const QString& folder)
{
    QFile line(folder + u"/một dòng.csv"_s);
    if (line.open(QIODevice::WriteOnly) && line.write("1\n") == 2) {
        line.close();
        if (const auto seconds = convertWithOffice(line.fileName(), folder)) {
            report.fact(u"libreoffice_converting_one_line_s"_s, *seconds);
        }
    }
}

ImportTimes importInto(storage::Database& database, const QString& list)
{
    const auto tree = need(organization::OrganizationService(database).treeAt(QDate(kYear, 7, 1)), "tree");
    const base::UnitId province = tree.childIds(tree.node(tree.roots().constFirst()).id).constFirst();
    return importList(database, list, tree.childIds(province).constFirst());
}

/// The file of a commune's office before it has any member; it keeps every book of the year.
std::unique_ptr<storage::Database> newOffice(const QString& path)
{
    base::SilentProgress silent;
    auto database = need(storage::Database::create(path, generatedDay(), u"bench"_s), "create");
    activity::installKeepers(*database);
    scenarios::GeneratorSize size;
    size.year = kYear;
    size.communesPerProvince = 1;
    size.indicators = 5;
    size.quarters = kQuarters;
    need(scenarios::generateData(*database, size, silent), "generate");
    const auto commune =
        need(organization::OrganizationService(*database).findByCode(u"01001"_s, QDate(kYear, 7, 1)), "commune");
    QList<membership::RegisterBook> books;
    for (const QString& book : membership::registerBooks()) {
        books.append({commune.constFirst(), book, QDate(kYear, 1, 1)});
    }
    need(activity::RegisterService(*database).keep(books), "books");
    return database;
}

void measureImportIntoProvince(Report& report, storage::Database& province, const QString& folder)
{
    const QString path = folder + u"/danh sách.xlsx"_s;
    writeList(path);
    const ImportTimes times = importInto(province, path);
    report.budget(u"import_of_10000_rows_into_the_province_s"_s, times.all, kImportBudgetS);
    report.detail(u"import_of_10000_rows_into_the_province_parts"_s, times.json());
}

QJsonObject searchApart(const QString& file)
{
    return runApart({u"--search"_s, file});
}

void measureTyping(Report& report, const QString& file)
{
    const QJsonObject measured = searchApart(file);
    report.detail(u"members_typed_in_the_window_ms"_s, measured);
    report.truth(u"members_page_settled"_s, measured[u"settled"_s].toBool());
    report.budget(u"members_painted_for_each_key_slowest_ms"_s, measured[u"slowest_ms"_s].toDouble(1e9),
                  kSearchBudgetMs);
}

} // namespace

void measureImport(Report& report, const QString& folder)
{
    const QString path = folder + u"/danh sách.xlsx"_s;
    writeList(path);
    QFile::remove(folder + u"/xã.doancoso"_s);
    const ImportTimes times = importInto(*newOffice(folder + u"/xã.doancoso"_s), path);
    report.budget(u"import_of_10000_rows_s"_s, times.all, kImportBudgetS);
    report.detail(u"import_of_10000_rows_parts"_s, times.json());
    if (const auto converted = convertWithOffice(path, folder)) {
        report.ratio(u"import_of_10000_rows_vs_libreoffice_converting_them"_s, times.all, *converted, kImportToOffice);
        measureOfficeStart(report, folder);
    } else {
        std::fprintf(stderr, "LibreOffice is not installed or does not convert: the import is not compared with it\n");
        report.truth(u"import_compared_with_libreoffice"_s, false);
    }
}

void measureRegisters(Report& report, const QString& folder)
{
    const QString path = folder + u"/so.doancoso"_s;
    if (!QFile::exists(path)) { // one that was kept may be measured again
        makeProvince(report, path);
    }
    measureTyping(report, path);
    {
        const auto database = openFile(path);
        measureIndex(report, *database);
        measureCounting(report, *database);
        measureRating(report, *database);
    }
    const QString copy = folder + u"/so nhập.doancoso"_s; // what was kept stays as it was
    QFile::remove(copy);
    QFile::copy(path, copy);
    measureImportIntoProvince(report, *openFile(copy), folder);
    measureImport(report, folder);
}

QJsonObject measureSearch(int argc, char* argv[], const QString& file)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ui::UserPreferences preferences(folder.filePath(u"bench.ini"_s));
    preferences.setLanguage(u"vi"_s);
    ui::applyAppearance(application, preferences);
    const base::SystemClock clock;
    ui::WindowContext context{application, clock, preferences};
    context.automaticBackups = false;
    ui::MainWindow window(context);
    window.resize(1366, 728);
    window.openFile(file);
    if (window.workspace() == nullptr) {
        return {{u"problem"_s, u"the file does not open"_s}};
    }
    window.show();
    const auto settle = [&] { return QTest::qWaitFor([&] { return window.isSettled(); }, kPatienceMs); };
    window.workspace()->setPeriod(Period::quarter(kYear, kQuarters));
    bool settled = QTest::qWaitForWindowExposed(&window) && settle();
    Stopwatch page;
    window.frame()->showPage(u"members"_s);
    settled = settle() && settled;
    QJsonObject measured{{u"first_show_ms"_s, 1000 * page.seconds()}};
    auto* search = window.findChild<kit::SearchBox*>(u"memberSearch"_s);
    auto* list = window.findChild<kit::GridView*>(u"members"_s);
    if (search == nullptr || list == nullptr) {
        return {{u"problem"_s, u"the members page is not there"_s}};
    }
    double slowest = 0;
    QJsonObject byPhrase;
    for (const QString& phrase : phrases()) {
        QJsonArray keys;
        search->setFocus();
        for (const QChar key : phrase) {
            Stopwatch watch;
            QTest::keyClick(search, key.toLatin1());
            QCoreApplication::processEvents();
            list->viewport()->repaint();
            const double ms = 1000 * watch.seconds();
            slowest = std::max(slowest, ms);
            keys.append(ms);
        }
        byPhrase.insert(phrase, keys);
        search->clear();
        settled = settle() && settled;
    }
    measured.insert(u"people"_s, list->model()->rowCount());
    measured.insert(u"keys_ms"_s, byPhrase);
    measured.insert(u"slowest_ms"_s, slowest);
    measured.insert(u"settled"_s, settled);
    return measured;
}

} // namespace doancoso::bench
