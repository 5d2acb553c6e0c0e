// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_organization/import_support.h"

#include "support/seed.h"

#include "ui/pages/import/import_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace doancoso;
using namespace doancoso::tests;
using flows::ImportUnitsFlow;
using organization::ImportField;
using pages::ImportModel;
using Filter = ImportModel::Filter;

namespace {

struct Table : ImportOffice
{
    ImportUnitsFlow flow{office.workspace->database(), prompter, options};
    ImportModel model{flow};

    explicit Table(const QString& list = smallList()) { readText(flow, list); }

    /// In the words of a spreadsheet: at("D4").
    QModelIndex at(const char* name) const
    {
        const auto place = base::parseCellName(QString::fromLatin1(name));
        REQUIRE(place);
        return model.index(model.modelRow(place->first), place->second + ImportModel::FirstCell);
    }
    QVariant heading(int column, int role = Qt::DisplayRole) const
    {
        return model.headerData(column, Qt::Horizontal, role);
    }
    QString outcome(int sheetRow) const
    {
        return model.index(model.modelRow(sheetRow), ImportModel::Outcome).data().toString();
    }
};

/// The table as a new model would show it.
QStringList everything(const ImportModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            texts.append(QStringLiteral("%1/%2/%3/%4/%5")
                             .arg(index.data().toString(), index.data(kit::ErrorTextRole).toString())
                             .arg(index.data(kit::StateRole).toInt())
                             .arg(static_cast<int>(kit::cellKind(index)))
                             .arg(index.data(Qt::CheckStateRole).toString()));
        }
    }
    return texts;
}

} // namespace

TEST_CASE("the rows stand as in the file, with what happens to them in front", "[model]")
{
    Table table;
    CHECK(table.model.rowCount() == 5);
    CHECK(table.model.columnCount() == 8);
    CHECK(table.model.index(1, ImportModel::Row).data().toString() == QStringLiteral("2"));
    CHECK(table.at("B2").data().toString() == vi("Đoàn xã Thọ Hải"));
    CHECK(kit::cellKind(table.at("A1")) == kit::CellKind::Section);
    CHECK(kit::cellKind(table.at("B2")) == kit::CellKind::Typed);
    CHECK(table.outcome(1) == organization::displayName(organization::RowOutcome::New));
    CHECK(table.outcome(2) == organization::displayName(organization::RowOutcome::Changed));
    CHECK(table.outcome(3) == organization::displayName(organization::RowOutcome::Wrong));
    CHECK(table.heading(3, kit::GroupHeaderRole).toString() == vi("B · Tên đơn vị"));
    CHECK(table.heading(3).toString().startsWith(organization::displayName(ImportField::Name)));
}

TEST_CASE("a wrong cell is marked with its sentence, changed cells stand out", "[model]")
{
    Table table;
    CHECK(table.at("D4").data(kit::ErrorTextRole).toString().contains(vi("32/01/2020")));
    CHECK(table.at("D4").data(kit::StateRole).toInt() == static_cast<int>(kit::CellState::Bad));
    CHECK(table.at("E5").data(kit::ErrorTextRole).toString().contains(vi("khoảng 30")));
    CHECK(table.at("E3").data(kit::StateRole).toInt() == static_cast<int>(kit::CellState::Accent));
    CHECK(table.at("B3").data(kit::StateRole).toInt() == static_cast<int>(kit::CellState::Normal));
    CHECK(table.model.hasErrors());
    CHECK(table.model.problems(3).size() == 1);
}

TEST_CASE("warnings are only jumped to when nothing has to be corrected any more", "[model]")
{
    Table table(vi("Tên đơn vị\tNgày thành lập\tSố đoàn viên\nĐoàn xã Thọ Hải\t2020\t5\nĐoàn xã Thọ Lập\t\tnhiều\n"));
    CHECK(table.at("B2").data(kit::StateRole).toInt() == static_cast<int>(kit::CellState::Attention));
    CHECK(table.at("B2").data(kit::ErrorTextRole).toString() == QString());
    CHECK_FALSE(table.at("B2").data(Qt::ToolTipRole).toString().isEmpty());
    REQUIRE(table.model.setData(table.at("C3"), QStringLiteral("7"), Qt::EditRole));
    rest(table.flow);
    CHECK_FALSE(table.model.hasErrors());
    CHECK_FALSE(table.at("B2").data(kit::ErrorTextRole).toString().isEmpty());
}

TEST_CASE("typing corrects the list and the preview follows without a reset", "[model]")
{
    Table table;
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table.model, &QAbstractItemModel::dataChanged);
    REQUIRE(table.model.setData(table.at("D4"), vi("01/02/2020"), Qt::EditRole));
    CHECK(table.at("D4").data().toString() == vi("01/02/2020"));
    rest(table.flow);
    CHECK(table.at("D4").data(kit::ErrorTextRole).toString().isEmpty());
    CHECK(table.outcome(3) == organization::displayName(organization::RowOutcome::New));
    CHECK(resets.isEmpty());
    // The row itself, twice: what was typed, and what became of it.
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(1).at(0).toModelIndex().row() == 3);
    CHECK(changes.at(1).at(1).toModelIndex().row() == 3);
}

TEST_CASE("headings, columns without meaning and covered cells refuse typing and say why", "[model]")
{
    Table table;
    CHECK_FALSE(table.model.flags(table.at("B1")).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(table.at("B1").data(kit::RefusalRole).toString().isEmpty());
    table.flow.setField(5, ImportField::Ignore);
    rest(table.flow);
    CHECK_FALSE(table.model.setData(table.at("F3"), QStringLiteral("1"), Qt::EditRole));
    CHECK_FALSE(table.at("F3").data(kit::RefusalRole).toString().isEmpty());
    CHECK(kit::cellKind(table.at("F3")) == kit::CellKind::Plain);

    QMimeData merged;
    merged.setHtml(vi("<table><tr><td>Đơn vị cấp trên</td><td>Tên đơn vị</td></tr>"
                      "<tr><td rowspan=2>Đoàn xã Xuân Hồng</td><td>Chi đoàn thôn A</td></tr>"
                      "<tr><td>Chi đoàn thôn B</td></tr></table>"));
    table.flow.readMime(merged);
    rest(table.flow);
    CHECK(table.at("A3").data().toString() == vi("Đoàn xã Xuân Hồng"));
    CHECK(table.at("A3").data(kit::RefusalRole).toString().contains(QStringLiteral("A2")));
    CHECK(table.model.flags(table.at("B3")).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("the check box leaves a row out and takes it in again", "[model]")
{
    Table table;
    const QModelIndex box = table.model.index(3, ImportModel::Row);
    CHECK(box.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    REQUIRE(table.model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    rest(table.flow);
    CHECK(table.outcome(3) == organization::displayName(organization::RowOutcome::LeftOut));
    CHECK(table.at("D4").data(kit::ErrorTextRole).toString().isEmpty());
    CHECK(table.at("B4").data(kit::StateRole).toInt() == static_cast<int>(kit::CellState::Faint));
    REQUIRE(table.model.setData(box, Qt::Checked, Qt::CheckStateRole));
    rest(table.flow);
    CHECK(table.outcome(3) == organization::displayName(organization::RowOutcome::Wrong));
    CHECK_FALSE(table.model.index(0, ImportModel::Row).data(Qt::CheckStateRole).isValid());
}

TEST_CASE("filters show rows of a kind; a corrected row stays until the filter is set again", "[model]")
{
    Table table;
    CHECK(table.model.count(Filter::All) == 4);
    CHECK(table.model.count(Filter::Problems) == 2);
    CHECK(table.model.count(Filter::New) == 1);
    CHECK(table.model.count(Filter::Changed) == 1);
    table.model.setFilter(Filter::Problems);
    REQUIRE(table.model.rowCount() == 2);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    REQUIRE(table.model.setData(table.at("D4"), QString(), Qt::EditRole));
    rest(table.flow);
    CHECK(table.model.rowCount() == 2);
    CHECK(table.model.count(Filter::Problems) == 1);
    CHECK(inserted.isEmpty());
    // Something else becomes wrong: its row appears in its place.
    table.flow.setTexts({{1, 4, QStringLiteral("-1")}});
    rest(table.flow);
    CHECK(inserted.size() == 1);
    REQUIRE(table.model.rowCount() == 3);
    CHECK(table.model.sheetRow(0) == 1);
    table.model.setFilter(Filter::Problems);
    CHECK(table.model.rowCount() == 2);
}

TEST_CASE("a pasted block is one step back", "[model]")
{
    Table table;
    const auto written = table.model.setBlock({{table.at("D4"), QString()}, {table.at("E5"), QStringLiteral("30")}});
    REQUIRE_OK(written);
    CHECK(*written == 2);
    rest(table.flow);
    CHECK_FALSE(table.model.hasErrors());
    table.flow.undo();
    rest(table.flow);
    CHECK(table.at("E5").data().toString() == vi("khoảng 30"));
    CHECK(table.model.problems(3).size() == 1);
}

TEST_CASE("whatever is corrected in whatever order, the table shows what a new one would", "[model]")
{
    const quint32 seed = newSeed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&random](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    Table table;
    const QAbstractItemModelTester tester(&table.model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const QStringList texts{QString(),        vi("105"),  vi("900"),       vi("Đoàn xã Thọ Hải"), vi("12"), vi("-3"),
                            vi("01/02/2020"), vi("2020"), vi("Tổng cộng"), vi("Xuân Hồng"),       vi("x")};
    for (int step = 0; step < 120; ++step) {
        CAPTURE(step);
        switch (pick(10)) {
        case 0:
            table.flow.undo();
            break;
        case 1:
            table.flow.redo();
            break;
        case 2:
            table.flow.setField(pick(6), organization::importFields().at(pick(8)));
            break;
        case 3:
            table.flow.setLeftOut({1 + pick(4)}, pick(2) == 0);
            break;
        case 4:
            table.model.setFilter(static_cast<Filter>(pick(4)));
            break;
        case 5:
            table.flow.setHeader(pick(2), pick(2));
            break;
        case 6: {
            organization::ImportOptions options = table.flow.options();
            options.defaultType = pick(2) == 0 ? QString() : QStringLiteral("BRANCH");
            options.day = QDate(2022, 7, 1 + pick(2));
            table.flow.setOptions(options);
            break;
        }
        default:
            table.flow.setTexts({{1 + pick(4), pick(6), texts.at(pick(static_cast<int>(texts.size())))}});
            break;
        }
        if (pick(3) == 0) {
            rest(table.flow);
        }
    }
    rest(table.flow);
    table.model.setFilter(Filter::All);
    const QStringList shown = everything(table.model);
    // A second model that saw nothing of it all.
    ImportModel fresh(table.flow);
    emit table.flow.listChanged();
    CHECK(shown == everything(fresh));
}

TEST_CASE("ten thousand rows: one correction tells of one row", "[model]")
{
    QString list = vi("Tên đơn vị\tSố đoàn viên\n");
    for (int i = 0; i < 10000; ++i) {
        list += vi("Chi đoàn thôn %1\t%2\n").arg(i).arg(i % 50);
    }
    Table table(list);
    REQUIRE(table.model.rowCount() == 10001);
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table.model, &QAbstractItemModel::dataChanged);
    table.flow.setTexts({{5000, 1, QStringLiteral("7")}});
    rest(table.flow);
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 1); // the outcome is the same as before
    CHECK(changes.constFirst().at(0).toModelIndex().row() == 5000);
    CHECK(changes.constFirst().at(1).toModelIndex().row() == 5000);
}
