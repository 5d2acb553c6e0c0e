// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/expected_warnings.h"
#include "support/external_tools.h"
#include "support/small_disk.h"

#include "sample_documents.h"

#include "ui/print/document_export.h"
#include "ui/print/document_layout.h"
#include "ui/print/printer_output.h"

#include <QImage>
#include <QPrinter>

using namespace doancoso;
using base::ErrorCode;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("export: every format is written to a folder with a Vietnamese name")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("Báo cáo quý III – Thọ Xuân"));
    REQUIRE(QDir().mkpath(place));
    for (const QString& suffix : print::exportSuffixes()) {
        const QString path = place + QStringLiteral("/biểu tổng hợp (28-30).") + suffix;
        CAPTURE(path);
        REQUIRE_OK(print::exportDocument(tests::indicatorSheet(), path));
        CHECK(QFileInfo(path).size() > 1000);
    }
    CHECK(QDir(place).entryList(QDir::Files).size() == print::exportSuffixes().size());
}

TEST_CASE("export: a suffix in capitals is understood, an unknown one is refused with a sentence")
{
    const QTemporaryDir folder;
    REQUIRE_OK(print::exportDocument(tests::plainSheet(1), folder.filePath(QStringLiteral("A.PDF"))));
    const auto refused = print::exportDocument(tests::plainSheet(1), folder.filePath(QStringLiteral("a.docx")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Validation);
    CHECK(refused.error().context == QStringLiteral("suffix"));
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("a.docx"))));
}

TEST_CASE("export: png gives one file per page")
{
    const QTemporaryDir folder;
    REQUIRE_OK(print::exportDocument(tests::plainSheet(60), folder.filePath(QStringLiteral("sheet.png"))));
    const auto pages = print::layOut(tests::plainSheet(60)).pages.size();
    REQUIRE(pages > 1);
    for (int i = 1; i <= pages; ++i) {
        const QImage image(folder.filePath(QStringLiteral("sheet-%1.png").arg(i)));
        CHECK(image.width() == 1754);
        CHECK(image.height() == 1240);
    }
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("sheet.png"))));
}

TEST_CASE("export: the same document gives the same bytes in the zipped formats")
{
    const QTemporaryDir folder;
    for (const QString& suffix : {QStringLiteral("xlsx"), QStringLiteral("odt")}) {
        const QString one = folder.filePath(QStringLiteral("one.") + suffix);
        const QString two = folder.filePath(QStringLiteral("two.") + suffix);
        REQUIRE_OK(print::exportDocument(tests::indicatorSheet(), one));
        REQUIRE_OK(print::exportDocument(tests::indicatorSheet(), two));
        CHECK(read(one) == read(two));
    }
}

TEST_CASE("export: a missing folder and a folder in the place of the file are said plainly")
{
    const QTemporaryDir folder;
    const auto missing = print::exportDocument(tests::plainSheet(1), folder.filePath(QStringLiteral("nicht/da.pdf")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::Io);
    CHECK(missing.error().userText.contains(QStringLiteral("da.pdf")));
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("ordner.pdf")));
    const auto directory = print::exportDocument(tests::plainSheet(1), folder.filePath(QStringLiteral("ordner.pdf")));
    REQUIRE_FALSE(directory);
    CHECK(QFileInfo(folder.filePath(QStringLiteral("ordner.pdf"))).isDir());
}

#ifdef Q_OS_UNIX
TEST_CASE("export: when the disk is full the old file stays as it was and the error says so")
{
    const QTemporaryDir folder;
    for (const QString& suffix : {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("odt")}) {
        const QString path = folder.filePath(QStringLiteral("sheet.") + suffix);
        write(path, QByteArrayLiteral("old"));
        const auto result = [&] {
            const tests::SmallDisk disk(1000);
            return print::exportDocument(tests::unitSheet(30, 4), path);
        }();
        CAPTURE(path);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Io);
        CHECK_FALSE(result.error().userText.isEmpty());
        CHECK(read(path) == QByteArrayLiteral("old"));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}
#endif

TEST_CASE("printer: paper, range and copies are those of the printer's settings")
{
    if (!tests::hasProgram(QStringLiteral("pdftotext"))) {
        tests::skipped("poppler (pdftotext) is not installed");
        return;
    }
    const QTemporaryDir folder;
    const auto document = tests::plainSheet(100);
    const auto layout = print::layOut(document);
    REQUIRE(layout.pages.size() == 4);
    const auto printed = [&](auto choose) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
        print::preparePrinter(printer, document);
        choose(printer);
        REQUIRE_OK(print::printTo(printer, layout));
        return tests::pdfPages(folder.filePath(QStringLiteral("out.pdf")));
    };
    const auto all = printed([](QPrinter&) {});
    REQUIRE(all.size() == 4);
    CHECK(all.first().size.width() == Approx(842).margin(1.5));
    CHECK(all.first().count(QStringLiteral("dv-001")) == 1);
    const auto part = printed([](QPrinter& printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
    });
    REQUIRE(part.size() == 2);
    CHECK(part.first().count(QStringLiteral("2/4")) == 1);
    CHECK(part.last().count(QStringLiteral("3/4")) == 1);
    const auto reversed = printed([](QPrinter& printer) { printer.setPageOrder(QPrinter::LastPageFirst); });
    CHECK(reversed.first().count(QStringLiteral("4/4")) == 1);
    // A printer that holds only A4 upright gets the sheet scaled, not cut.
    const auto upright = printed([](QPrinter& printer) { printer.setPageOrientation(QPageLayout::Portrait); });
    CHECK(upright.first().size.width() == Approx(595).margin(1.5));
    CHECK(upright.first().count(QStringLiteral("1/4")) == 1);
}

TEST_CASE("printer: an empty range and a place that cannot be written are errors with a sentence")
{
    const auto document = tests::plainSheet(1);
    const auto layout = print::layOut(document);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    print::preparePrinter(printer, document);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(7, 9);
    const auto range = print::printTo(printer, layout);
    REQUIRE_FALSE(range);
    CHECK(range.error().code == ErrorCode::Validation);
    printer.setPrintRange(QPrinter::AllPages);
    printer.setOutputFileName(QStringLiteral("/nowhere/at/all.pdf"));
    tests::allowWarning(QStringLiteral("QPainter::begin(): Returned false"));
    const auto place = print::printTo(printer, layout);
    REQUIRE_FALSE(place);
    CHECK(place.error().code == ErrorCode::Unavailable);
}
