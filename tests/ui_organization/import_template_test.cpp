// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_organization/import_support.h"

#include "ui/flows/import_template.h"

using namespace doancoso;
using organization::ImportField;

namespace {

organization::ImportMapping mappingOf(const QString& path)
{
    const auto file = base::readTableFile(path);
    REQUIRE_OK(file);
    const auto words = organization::readImportVocabulary();
    REQUIRE_OK(words);
    return organization::guessMapping(file->sheets.at(file->firstUsefulSheet()), *words);
}

} // namespace

TEST_CASE("every column of the template is understood, in both kinds of file")
{
    const QTemporaryDir folder;
    const QString ending = GENERATE(as<QString>(), QStringLiteral("xlsx"), QStringLiteral("csv"));
    const QString path = folder.filePath(QStringLiteral("danh sách.") + ending);
    REQUIRE_OK(flows::writeImportTemplate(QStringLiteral("organization"), path));
    const organization::ImportMapping mapping = mappingOf(path);
    CHECK(mapping.headerRow == 0);
    CHECK(mapping.headerLines == 1);
    REQUIRE(mapping.columns.size() == 18);
    CHECK_FALSE(mapping.columns.contains(ImportField::Ignore));
    CHECK(mapping.columns.at(0) == ImportField::Ordinal);
    CHECK(mapping.columns.at(1) == ImportField::Code);
    CHECK(mapping.columns.at(2) == ImportField::Name);
    CHECK(mapping.columns.at(3) == ImportField::Type);
    CHECK(mapping.columns.at(4) == ImportField::ParentName);
    CHECK(mapping.columns.at(7) == ImportField::OpenedOn);
    CHECK(mapping.columns.at(8) == ImportField::Members);
    CHECK(mapping.columns.at(9) == ImportField::FemaleMembers);
    CHECK(mapping.columns.at(11) == ImportField::PartyMembers);
}

TEST_CASE("the template is named with its ending and is not written over a folder")
{
    CHECK(flows::importTemplateName(QStringLiteral("organization")).endsWith(QLatin1String(".xlsx")));
    const QTemporaryDir folder;
    CHECK_FALSE(flows::writeImportTemplate(QStringLiteral("organization"), folder.path()).hasValue());
}
