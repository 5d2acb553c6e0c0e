// SPDX-License-Identifier: GPL-3.0-or-later
//
// What single cells of a workbook become, and that a workbook is written whole or not at all.
#include "support/small_disk.h"

#include "sample_documents.h"
#include "xlsx_reading.h"

#include "ui/print/xlsx_workbook.h"

#include <clocale>

using namespace doancoso;
using namespace doancoso::reporting;
using base::Decimal;
using base::TableFile;
using base::TableSheet;
using tests::exported;
using tests::ownReading;
using tests::Package;
using tests::readBack;
using tests::rowOf;
using tests::rowThatBegins;

TEST_CASE("xlsx: exact percentages, signs and decimals", "[xlsx]")
{
    const QTemporaryDir folder;
    const QList<Cell> cells{Cell::ofPercent(Decimal::fromUnits(941'000)),
                            Cell::ofPercent(-Decimal::fromUnits(1)),
                            Cell::ofNumber(-Decimal::fromUnits(12'345'678), 2),
                            Cell::ofNumber(Decimal::fromUnits(1'000'001), 4),
                            Cell::ofNumber(Decimal(0)),
                            Cell::ofPercent(Decimal(0)),
                            Cell::ofNumber(Decimal::fromUnits(9'410'000'007), 4),
                            Cell::ofPercent(Decimal::fromUnits(1'333'333), 2),
                            Cell::ofNumber(Decimal::fromUnits(99'999'999'999'999))};
    ReportDocument document = tests::plainSheet(static_cast<int>(cells.size()));
    for (int i = 0; i < cells.size(); ++i) {
        tests::firstTable(document).rows[i].cells[2] = cells.at(i);
    }
    const QString path = exported(document, folder);
    const TableFile file = ownReading(path);
    const TableSheet& sheet = file.sheets.constFirst();
    const int first = rowOf(sheet, QStringLiteral("1"), QStringLiteral("dv-001"));
    for (int i = 0; i < cells.size(); ++i) {
        CAPTURE(i, sheet.cell(first + i, 2).text);
        CHECK(sheet.cell(first + i, 2).kind == base::CellKind::Number);
    }
    Package package(path);
    const QString xml = package.sheet(1);
    static const QRegularExpression value(QStringLiteral("<c r=\"C(\\d+)\" s=\"\\d+\"><v>([^<]+)</v>"));
    QHash<int, QString> stored;
    for (auto each = value.globalMatch(xml); each.hasNext();) {
        const auto match = each.next();
        stored.insert(match.captured(1).toInt(), match.captured(2));
    }
    for (int i = 0; i < cells.size(); ++i) {
        const double scale = cells.at(i).kind == reporting::CellKind::Percent ? 1e6 : 1e4;
        CAPTURE(i, stored.value(first + i + 1));
        CHECK(stored.value(first + i + 1).toDouble() == static_cast<double>(cells.at(i).number->units()) / scale);
    }
    const QString styles = package.text(QStringLiteral("xl/styles.xml"));
    CHECK(styles.contains(QStringLiteral("formatCode=\"0.0%\"")));
    CHECK(styles.contains(QStringLiteral("formatCode=\"#,##0.0000\"")));
}

TEST_CASE("xlsx: a text that is a day becomes a real date, other texts with days in them stay", "[xlsx]")
{
    const QTemporaryDir folder;
    const QStringList texts{QStringLiteral("20/09/2022"), QStringLiteral("29/02/2024"),
                            QStringLiteral("20/9/2022"),  QStringLiteral("trước 20/09/2022"),
                            QStringLiteral("31/02/2022"), QStringLiteral("01/01/1890")};
    ReportDocument document = tests::plainSheet(static_cast<int>(texts.size()));
    for (int i = 0; i < texts.size(); ++i) {
        tests::firstTable(document).rows[i].cells[1].text = texts.at(i);
    }
    const QString path = exported(document, folder);
    const TableFile file = ownReading(path);
    const TableSheet& sheet = file.sheets.constFirst();
    const int first = rowOf(sheet, QStringLiteral("1"), texts.constFirst());
    for (int i = 0; i < texts.size(); ++i) {
        CAPTURE(i);
        CHECK(sheet.cell(first + i, 1).text == texts.at(i));
        CHECK((sheet.cell(first + i, 1).kind == base::CellKind::Date) == (i < 2));
    }
    CHECK(sheet.cell(first, 1).date == QDate(2022, 9, 20));
    const auto pdf = tests::convertWithOffice(path, QStringLiteral("pdf"), folder);
    if (pdf && tests::hasProgram(QStringLiteral("pdftotext"))) {
        CHECK(tests::pdfPages(*pdf).constFirst().count(QStringLiteral("20/09/2022")) == 2);
    }
}

TEST_CASE("xlsx: letters that XML cannot hold go, and nothing is taken for Excel's own escapes", "[xlsx]")
{
    const QTemporaryDir folder;
    const QStringList texts{QStringLiteral("một_x0041_hai"), QStringLiteral("<b>&\"'</b>"),
                            QStringLiteral("Đoàn\nxã"),      QStringLiteral("_x000D_"),
                            QStringLiteral("bình thường_x"), QString(40'000, QLatin1Char('d'))};
    ReportDocument document = tests::plainSheet(static_cast<int>(texts.size()) + 1);
    Table& table = tests::firstTable(document);
    for (int i = 0; i < texts.size(); ++i) {
        table.rows[i].cells[1].text = texts.at(i);
    }
    QString raw = QStringLiteral("a");
    for (const char16_t wrong : {u'\x01', u'\x0b', u'\x1f', char16_t(0xFFFE), char16_t(0xFFFF)}) {
        raw += QChar(wrong);
    }
    table.rows[texts.size()].cells[1].text = raw + QLatin1Char('z');
    const QString path = exported(document, folder);
    const TableFile file = ownReading(path);
    const TableSheet& sheet = file.sheets.constFirst();
    const int first = rowOf(sheet, QStringLiteral("1"), texts.constFirst());
    for (int i = 0; i < texts.size(); ++i) {
        CAPTURE(i);
        CHECK(sheet.cell(first + i, 1).text == texts.at(i).left(32'767));
    }
    CHECK(sheet.cell(first + static_cast<int>(texts.size()), 1).text == QStringLiteral("az"));
    if (const auto rows = readBack(path, folder)) {
        rowThatBegins(*rows, QStringLiteral("1"), texts.constFirst());
    }
}

#ifdef Q_OS_UNIX
namespace {

/// The folder for temporary files is elsewhere while it lives.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const QString& path) : m_before(qgetenv("TMPDIR"))
    {
        qputenv("TMPDIR", QFile::encodeName(path));
    }
    ~TemporaryFolder()
    {
        if (m_before.isEmpty()) {
            qunsetenv("TMPDIR");
        } else {
            qputenv("TMPDIR", m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(TemporaryFolder)

private:
    QByteArray m_before;
};

} // namespace

TEST_CASE("xlsx: nothing stays in the folder for temporary files, written or not", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("tệp tạm của Đặng Thị Ước"));
    REQUIRE(QDir().mkpath(place));
    const TemporaryFolder elsewhere(place);
    REQUIRE(QDir::tempPath() == place);
    const auto left = [&] {
        return QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size();
    };
    const QString path = exported(tests::plainSheet(3), folder);
    CHECK(left() == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    // At every size the disk may be full at: while a part, the archive, or the file itself is written.
    for (const int room : {0, 100, 700, 1'500, 3'000, 5'000, 6'000, 6'500, 7'000}) {
        CAPTURE(room);
        const auto written = [&] {
            const tests::SmallDisk disk(static_cast<rlim_t>(room));
            return print::exportDocument(tests::plainSheet(400), path);
        }();
        REQUIRE_FALSE(written);
        CHECK(written.error().code == base::ErrorCode::Io);
        CHECK(written.error().userText.contains(QStringLiteral("Nothing was written")));
        CHECK(left() == 0);
        file.seek(0);
        CHECK(file.readAll() == sound);
    }
}

TEST_CASE("xlsx: parts that a full disk cut short are found, also where the whole would have room", "[xlsx]")
{
    const auto finished = [](rlim_t room) {
        print::XlsxWorkbook book;
        print::XlsxSheet& sheet = book.addSheet(QStringLiteral("Biểu"));
        for (int row = 0; row < 2'000; ++row) {
            sheet.number(row, 0, row, {});
        }
        const tests::SmallDisk disk(room);
        return book.finish({});
    };
    REQUIRE_OK(finished(10'000'000));
    const auto whole = static_cast<rlim_t>(finished(10'000'000)->size());
    CHECK(whole < 30'000);
    for (const rlim_t room : {rlim_t(0), whole / 2, whole - 1, whole + 100, 2 * whole, rlim_t(60'000)}) {
        CAPTURE(room, whole);
        const auto cut = finished(room);
        REQUIRE_FALSE(cut);
        CHECK(cut.error().code == base::ErrorCode::Io);
        CHECK_FALSE(cut.error().detail.isEmpty());
    }
}

TEST_CASE("xlsx: a locale with a decimal comma does not reach the file", "[xlsx]")
{
    const QTemporaryDir folder;
    QProcess maker;
    maker.start(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("vi_VN"), QStringLiteral("-f"),
                                              QStringLiteral("UTF-8"), folder.filePath(QStringLiteral("vi_VN.UTF-8"))});
    maker.waitForFinished(60'000);
    qputenv("LOCPATH", QFile::encodeName(folder.path()));
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    const bool set = std::setlocale(LC_ALL, "vi_VN.UTF-8") != nullptr && *std::localeconv()->decimal_point == ',';
    ReportDocument document = tests::plainSheet(1);
    tests::firstTable(document).rows[0].cells[2] = Cell::ofNumber(Decimal::fromUnits(12'500), 2);
    const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
    const auto written = print::exportDocument(document, path);
    const bool kept = *std::localeconv()->decimal_point == ',';
    std::setlocale(LC_ALL, before.constData());
    qunsetenv("LOCPATH");
    REQUIRE_OK(written);
    if (!set) {
        tests::skipped("a Vietnamese locale of the system (package locales) is not there");
        return;
    }
    CHECK(kept);
    const TableFile file = ownReading(path);
    const TableSheet& sheet = file.sheets.constFirst();
    CHECK(sheet.cell(rowOf(sheet, QStringLiteral("1"), QStringLiteral("dv-001")), 2).number ==
          Decimal::fromUnits(12'500));
    Package package(path);
    CHECK_FALSE(package.sheet(1).contains(QRegularExpression(QStringLiteral("\"\\d+,\\d+\""))));
}
#endif
