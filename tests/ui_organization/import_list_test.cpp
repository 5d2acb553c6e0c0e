// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_organization/import_support.h"

#include "support/seed.h"

#include "ui/flows/import_list.h"

#include <random>

using namespace doancoso;
using flows::ImportList;
using organization::ImportField;
using tests::vi;

namespace {

QString told(const ImportList& list)
{
    const ImportList::State& state = list.state();
    QStringList parts;
    for (int row = 0; row < state.sheet.rowCount(); ++row) {
        for (int column = 0; column < state.sheet.columnCount(); ++column) {
            parts.append(state.sheet.cell(row, column).text);
        }
    }
    for (const int field : state.mapping.columns) {
        parts.append(organization::toCode(static_cast<ImportField>(field)));
    }
    QList<int> leftOut(state.leftOutRows.cbegin(), state.leftOutRows.cend());
    std::sort(leftOut.begin(), leftOut.end());
    for (const int row : leftOut) {
        parts.append(QString::number(row));
    }
    return parts.join(QLatin1Char('|'));
}

ImportList listOf(const QString& text)
{
    const auto file = base::readPastedText(text);
    REQUIRE_OK(file);
    const auto words = organization::readImportVocabulary();
    REQUIRE_OK(words);
    ImportList list;
    list.start(file->sheets.constFirst(),
               flows::listMapping(organization::guessMapping(file->sheets.constFirst(), *words)));
    return list;
}

} // namespace

TEST_CASE("what changes nothing is no step")
{
    ImportList list = listOf(tests::smallList());
    CHECK_FALSE(list.isCorrected());
    CHECK_FALSE(list.setTexts({{1, 1, vi("Đoàn xã Thọ Hải")}}));
    CHECK_FALSE(list.setField(0, ImportField::Code));
    CHECK_FALSE(list.setLeftOut({2}, false));
    CHECK_FALSE(list.canUndo());
    CHECK(list.setTexts({{1, 1, vi("Đoàn xã Thọ Hải")}, {1, 4, vi("121")}}));
    CHECK(list.canUndo());
}

TEST_CASE("a field moves from one column to another in one step")
{
    ImportList list = listOf(tests::smallList());
    REQUIRE(list.state().mapping.columnOf(ImportField::Members) == 4);
    CHECK(list.setField(5, ImportField::Members));
    CHECK(list.state().mapping.columns.at(4) == static_cast<int>(ImportField::Ignore));
    CHECK(list.state().mapping.columns.at(5) == static_cast<int>(ImportField::Members));
    list.undo();
    CHECK(list.state().mapping.columnOf(ImportField::Members) == 4);
}

TEST_CASE("undo and redo go through every state of a list, whatever was corrected")
{
    const quint32 seed = tests::newSeed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&random](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    ImportList list = listOf(tests::smallList());
    QStringList states{told(list)};
    qsizetype at = 0;
    for (int step = 0; step < 400; ++step) {
        CAPTURE(step);
        bool stepped = false;
        switch (pick(6)) {
        case 0:
            list.undo();
            at -= at > 0 ? 1 : 0;
            break;
        case 1:
            list.redo();
            at += at + 1 < states.size() ? 1 : 0;
            break;
        case 2:
            stepped = list.setField(pick(6), organization::importFields().at(pick(6)));
            break;
        case 3:
            stepped = list.setLeftOut({1 + pick(4)}, pick(2) == 0);
            break;
        default:
            stepped = list.setTexts({{pick(5), pick(6), QString::number(pick(9))}, {pick(5), pick(6), QString()}});
            break;
        }
        if (stepped) {
            states = states.mid(0, at + 1);
            states.append(told(list));
            // The oldest ones are forgotten.
            states = states.mid(std::max<qsizetype>(0, states.size() - 101));
            at = states.size() - 1;
        }
        REQUIRE(told(list) == states.at(at));
        REQUIRE(list.canUndo() == (at > 0));
        REQUIRE(list.canRedo() == (at + 1 < states.size()));
    }
}
