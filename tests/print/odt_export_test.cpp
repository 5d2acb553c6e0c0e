// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/external_tools.h"

#include "sample_documents.h"

#include "ui/print/document_export.h"

using namespace doancoso;
using namespace doancoso::reporting;

namespace {

std::optional<QString> asPdf(const ReportDocument& document, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("sheet.odt"));
    REQUIRE_OK(print::exportDocument(document, path));
    if (!tests::hasProgram(QStringLiteral("pdftotext"))) {
        tests::skipped("poppler (pdftotext) is not installed");
        return std::nullopt;
    }
    return tests::convertWithOffice(path, QStringLiteral("pdf"), folder);
}

} // namespace

TEST_CASE("odt: LibreOffice opens the sheet with paper, repeated header and page numbers", "[odt]")
{
    const QTemporaryDir folder;
    const ReportDocument document = tests::unitSheet(60, 4);
    const auto pdf = asPdf(document, folder);
    if (!pdf) {
        return;
    }
    const QList<tests::PdfPage> pages = tests::pdfPages(*pdf);
    const QStringList texts = tests::pdfTexts(*pdf);
    REQUIRE(pages.size() >= 3);
    CHECK(pages.first().size.width() == Approx(842).margin(1.5));
    CHECK(pages.first().size.height() == Approx(595).margin(1.5));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages.at(i).count(QStringLiteral("STT")) == 1);
        CHECK(texts.at(i).contains(QStringLiteral("Trang %1/%2").arg(i + 1).arg(pages.size())));
        CHECK(texts.at(i).contains(document.footer.checkCode));
    }
    const QString all = texts.join(QLatin1Char(' '));
    CHECK(all.count(QStringLiteral("Xã số 59")) == 1);
    CHECK(all.contains(QStringLiteral("chưa báo cáo")));
    CHECK(all.contains(QStringLiteral("ĐOÀN TNCS HỒ CHÍ MINH")));
    CHECK(texts.last().contains(QStringLiteral("TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN")));
}

TEST_CASE("odt: LibreOffice opens a plan, with the page number from page 2 on", "[odt]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::planDocument(20);
    Figure figure;
    figure.format = PictureFormat::Svg;
    figure.bytes = QByteArrayLiteral(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 5'><rect width='10' height='5'/></svg>");
    figure.caption = QStringLiteral("Hình <1> & hết");
    document.blocks.insert(3, figure);
    document.blocks.insert(4, PageBreak());
    const auto pdf = asPdf(document, folder);
    if (!pdf) {
        return;
    }
    const QStringList texts = tests::pdfTexts(*pdf);
    REQUIRE(texts.size() >= 3);
    CHECK(texts.first().trimmed().startsWith(QStringLiteral("TỈNH ĐOÀN")));
    CHECK(texts.first().contains(QStringLiteral("Số: 12-KH/ĐTN")));
    CHECK(texts.first().contains(figure.caption));
    CHECK(texts.at(1).trimmed().startsWith(QLatin1Char('2')));
    CHECK(texts.last().contains(QStringLiteral("Nơi nhận:")));
    const tests::PdfPage first = tests::pdfPages(*pdf).first();
    CHECK(first.size.width() == Approx(595).margin(1.5));
}

TEST_CASE("odt: a wide table stands in parts with the unit column in each", "[odt]")
{
    const QTemporaryDir folder;
    const auto pdf = asPdf(tests::unitSheet(8, 30), folder);
    if (!pdf) {
        return;
    }
    const QString all = tests::pdfTexts(*pdf).join(QLatin1Char(' '));
    CHECK(all.count(QStringLiteral("Thị trấn Lam Sơn")) == all.count(QStringLiteral("TỔNG CỘNG")));
    CHECK(all.count(QStringLiteral("Thị trấn Lam Sơn")) > 2);
    CHECK(all.contains(QStringLiteral("(tiếp theo)")));
}

TEST_CASE("odt: further papers have their own heads and signatures", "[odt]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::twoPapers();
    document.blocks.insert(2, PageBreak());
    const auto pdf = asPdf(document, folder);
    if (!pdf) {
        return;
    }
    const QStringList texts = tests::pdfTexts(*pdf);
    REQUIRE(texts.size() == 2);
    for (const char16_t* words : {u"BCH XÃ XUÂN HỒNG", u"Số: 12-GT/ĐTN", u"GIẤY GIỚI THIỆU", u"Lê Văn Một"}) {
        CHECK(texts.at(0).contains(QString::fromUtf16(words)));
        CHECK_FALSE(texts.at(1).contains(QString::fromUtf16(words)));
    }
    for (const char16_t* words : {u"BCH XÃ BẮC LƯƠNG", u"PHIẾU BÁO TIẾP NHẬN", u"Lê Thị Hai"}) {
        CHECK(texts.at(1).contains(QString::fromUtf16(words)));
    }
    CHECK_FALSE(texts.at(1).trimmed().startsWith(QLatin1Char('2')));
}
