// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_documents.h"
#include "support/catch.h"
#include "ui/print/image_export.h"
#include "ui/print/pdf_export.h"
using namespace doancoso;
TEST_CASE("look", "[.look]")
{
    const QString dir = QStringLiteral("/tmp/print/");
    REQUIRE_OK(print::exportPdf(tests::unitSheet(30, 4), dir + QStringLiteral("units.pdf")));
    REQUIRE_OK(print::exportPdf(tests::unitSheet(30, 24), dir + QStringLiteral("wide.pdf")));
    REQUIRE_OK(print::exportPdf(tests::indicatorSheet(), dir + QStringLiteral("form1.pdf")));
    REQUIRE_OK(print::exportPdf(tests::planDocument(14), dir + QStringLiteral("plan.pdf")));
    REQUIRE_OK(print::exportPng(tests::unitSheet(30, 4), dir + QStringLiteral("raster.png"), 96));
}
