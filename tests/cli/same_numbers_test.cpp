// SPDX-License-Identifier: GPL-3.0-or-later
//
// One number, wherever it is looked at: every target, result, running figure and percentage of every commune and
// indicator is the same in the example's own file, in `results --json`, in the printed PDF, in Excel read back by
// LibreOffice, and in the grid of the window.
#include "cli/cli_support.h"
#include "support/external_tools.h"
#include "support/test_database.h"

#include "core/base/decimal.h"
#include "core/results/sum_keeper.h"
#include "ui/kit/grid_roles.h"
#include "ui/pages/results/results_model.h"
#include "ui/user_preferences.h"
#include "ui/workspace.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Decimal;

namespace {

const QString kPeriod = u"2022-Q3"_s;
const QString kMissing = u"chưa báo cáo"_s;

/// In the order of the example's form.
const QStringList& indicatorCodes()
{
    static const QStringList codes = [] {
        QFile file(QStringLiteral(DOANCOSO_SOURCE_DIR) + u"/resources/planning/report_forms.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList found;
        for (const QJsonValue& form : QJsonDocument::fromJson(file.readAll())[u"forms"].toArray()) {
            if (form[u"code"] != scenario()[u"form"]) {
                continue;
            }
            for (const QJsonValue& section : form[u"sections"].toArray()) {
                for (const QJsonValue& code : section[u"indicators"].toArray()) {
                    found.append(code.toString());
                }
            }
        }
        return found;
    }();
    REQUIRE(codes.size() == 14);
    return codes;
}

QString shortNameOf(const QString& code)
{
    for (const QJsonValue& unit : scenario()[u"units"].toArray()) {
        if (unit[u"code"].toString() == code) {
            return unit[u"short_name"].toString();
        }
    }
    return {};
}

std::optional<Decimal> decimal(const QJsonValue& value)
{
    return value.isString() ? std::optional(*Decimal::fromPlain(value.toString())) : std::nullopt;
}

QStringList numbersIn(const QString& text)
{
    static const QRegularExpression number(u"(?<![\\w/])\\d[\\d.]*(?:,\\d+)?(?:/\\d+)?(?![\\w])"_s);
    QStringList found;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    return found;
}

/// What paper shows of one indicator of one unit, left to right; nothing where nothing is expected.
QStringList printedFigures(const QJsonValue& figure)
{
    QStringList texts;
    if (const auto target = decimal(figure[u"target"])) {
        texts.append(target->toVietnamese(target->rounded(0) == *target ? 0 : 1));
    }
    for (const auto& part : {u"period"_s, u"cumulative"_s}) {
        if (figure[part].isObject()) {
            texts += numbersIn(figure[part][u"text"].toString()); // 0 of 0 is a dash
        }
    }
    if (const auto percent = decimal(figure[u"achievement"]); percent && figure[u"cumulative"].isObject()) {
        texts.append(percent->toVietnamese(1));
    }
    return texts;
}

/// The rows of a flat OpenDocument sheet by their second cell: values as they are stored, texts where there is none.
QHash<QString, QStringList> rowsByUnit(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QHash<QString, QStringList> rows;
    QStringList cells;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"table-row"_s) {
            cells.clear();
        } else if (xml.isEndElement() && xml.name() == u"table-row"_s && cells.size() > 2) {
            rows.insert(cells.at(1), cells);
        } else if (xml.isStartElement() && (xml.name() == u"table-cell"_s || xml.name() == u"covered-table-cell"_s)) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString value = attributes.value(u"office:value"_s).toString();
            const int repeated = qBound(1, attributes.value(u"table:number-columns-repeated"_s).toInt(), 200);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            for (int i = 0; i < repeated; ++i) {
                cells.append(value.isEmpty() ? text : value);
            }
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return rows;
}

/// The example's file opened as the window does.
struct Office
{
    Office()
    {
        REQUIRE(QFile::copy(exampleFile(), path));
        auto database = storage::Database::open(path, clock);
        REQUIRE_OK(database);
        workspace = std::make_unique<ui::Workspace>(*std::move(database), preferences);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"mẫu.doancoso"_s);
    base::FixedClock clock{QDateTime(QDate(2022, 10, 3), QTime(7, 30), Qt::UTC)};
    ui::UserPreferences preferences{folder.filePath(u"tùy chọn.ini"_s)};
    std::unique_ptr<ui::Workspace> workspace;
};

} // namespace

TEST_CASE("the figures of every commune are those of the example's own file")
{
    const QJsonObject data = scenario();
    const QJsonObject printed = resultsJson(kPeriod);
    REQUIRE(printed[u"children"].toArray().size() == 30);
    int compared = 0;
    int missing = 0;
    for (const QJsonValue& child : printed[u"children"].toArray()) {
        const QJsonValue entered = data[u"results"][child[u"code"].toString()][kPeriod];
        for (const QString& code : indicatorCodes()) {
            CAPTURE(child[u"name"].toString(), code);
            const QJsonArray typed = entered[code].toArray();
            const QJsonValue figure = child[u"figures"][code][u"period"];
            if (typed.isEmpty()) {
                // Typed directly for the commune, or added up from nothing: either way no zero.
                CHECK(figure.isNull());
                ++missing;
                continue;
            }
            REQUIRE(figure.isObject());
            CHECK(isNear(number(figure[u"numerator"]), number(typed.at(0))));
            if (typed.size() > 1 && !typed.at(1).isNull()) {
                CHECK(isNear(number(figure[u"denominator"]), number(typed.at(1))));
            }
            ++compared;
        }
    }
    CHECK(compared > 28 * 10);
    CHECK(missing > 0);
}

TEST_CASE("each cell of the PDF is the figure of results --json")
{
    if (!hasProgram(u"pdftotext"_s)) {
        skipped("pdftotext is not installed");
        return;
    }
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"bieu.pdf"_s);
    REQUIRE(run({u"sheet"_s, exampleFile(), u"--output"_s, pdf, u"--unit"_s, u"395"_s, u"--period"_s, kPeriod,
                 u"--form"_s, u"units"_s})
                .code == 0);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished(60'000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_C);
    const QStringList lines = text.split(u'\n');
    const QJsonObject printed = resultsJson(kPeriod);
    qsizetype compared = 0;
    int place = 0;
    for (const QJsonValue& child : printed[u"children"].toArray()) {
        const QString name = shortNameOf(child[u"code"].toString());
        CAPTURE(name);
        QStringList expected;
        for (const QString& code : indicatorCodes()) {
            expected += printedFigures(child[u"figures"][code]);
        }
        if (child[u"rank"].isDouble()) {
            expected.append(QString::number(child[u"rank"].toInt()));
        }
        // Wide tables go on over further pages; the unit stands once in each part, with its number before it.
        const QRegularExpression start(u"^\\s*%1\\s+%2\\s"_s.arg(++place).arg(QRegularExpression::escape(name)));
        QStringList found;
        for (const QString& line : lines) {
            if (const auto match = start.match(line + u' '); match.hasMatch()) {
                found += numbersIn(line.mid(match.capturedEnd() - 1));
            }
        }
        CHECK(found == expected);
        compared += found.size();
    }
    CHECK(compared > 30 * 14 * 3);
    QStringList total;
    for (const QString& code : indicatorCodes()) {
        total += printedFigures(printed[u"unit"][u"figures"][code]);
    }
    QStringList found;
    for (const QString& line : lines) {
        if (const qsizetype at = line.indexOf(u"TỔNG CỘNG (28/30)"_s); at >= 0) {
            found += numbersIn(line.mid(at + 17));
        }
    }
    CHECK(found == total);
}

TEST_CASE("each cell of the Excel file, read back by LibreOffice, is the figure of results --json")
{
    const QTemporaryDir folder;
    const QString xlsx = folder.filePath(u"bieu.xlsx"_s);
    REQUIRE(run({u"sheet"_s, exampleFile(), u"--output"_s, xlsx, u"--unit"_s, u"395"_s, u"--period"_s, kPeriod,
                 u"--form"_s, u"units"_s})
                .code == 0);
    const auto read = convertWithOffice(xlsx, u"fods"_s, folder);
    if (!read) {
        return;
    }
    const QHash<QString, QStringList> rows = rowsByUnit(*read);
    const QJsonObject printed = resultsJson(kPeriod);
    const auto compare = [&](const QJsonValue& unit, const QString& rowName) {
        CAPTURE(rowName);
        REQUIRE(rows.contains(rowName));
        const QStringList& cells = rows[rowName];
        int column = 2;
        int compared = 0;
        for (const QString& code : indicatorCodes()) {
            CAPTURE(code);
            const QJsonValue figure = unit[u"figures"][code];
            const QJsonValue total = printed[u"unit"][u"figures"][code][u"cumulative"];
            const bool counted = figure[u"cumulative"][u"text"].toString().contains(u'/');
            const bool percent = total[u"denominator"].isString() && !total[u"text"].toString().contains(u'/');
            // Percentages are real ones in Excel: 0,996 shown as 99,6 %.
            const auto check = [&](int at, const std::optional<Decimal>& expected, bool asPercent) {
                if (expected) {
                    CHECK(isNear(cells.at(at).toDouble() * (asPercent ? 100 : 1), expected->toPlain().toDouble()));
                    ++compared;
                }
            };
            check(column, decimal(figure[u"target"]), percent);
            for (const auto& [part, at] :
                 {std::pair{u"period"_s, column + 1}, std::pair{u"cumulative"_s, column + 2}}) {
                if (figure[part].isNull()) {
                    CHECK((cells.at(at) == kMissing || cells.at(at).isEmpty()));
                } else if (counted) {
                    CHECK(cells.at(at) == figure[part][u"text"].toString());
                } else {
                    check(at, decimal(figure[part][u"value"]), percent);
                }
            }
            if (figure[u"cumulative"].isObject()) {
                check(column + 3, decimal(figure[u"achievement"]), true);
            }
            column += 4;
        }
        CHECK(compared > 14 * 2);
    };
    for (const QJsonValue& child : printed[u"children"].toArray()) {
        compare(child, shortNameOf(child[u"code"].toString()));
    }
    compare(printed[u"unit"], u"TỔNG CỘNG (28/30)"_s);
}

TEST_CASE("each cell of the grid is the figure of results --json")
{
    Office office;
    const auto units = office.workspace->organization().findByCode(u"395"_s, QDate(2022, 9, 30));
    REQUIRE_OK(units);
    pages::ResultsScope scope;
    scope.view = pages::ResultsView::OnePeriod;
    scope.unit = units->constFirst();
    scope.period = base::Period::quarter(2022, 3);
    office.workspace->setScope(scope.unit, scope.period);
    pages::ResultsModel model(*office.workspace);
    REQUIRE_OK(model.show(scope));
    const QJsonObject printed = resultsJson(kPeriod);
    QHash<QString, QJsonValue> byName;
    for (const QJsonValue& child : printed[u"children"].toArray()) {
        byName.insert(child[u"code"].toString(), child);
    }
    const auto tree = office.workspace->organization().treeAt(QDate(2022, 9, 30));
    REQUIRE_OK(tree);
    int compared = 0;
    int rows = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const pages::GridRow& line = model.row(row);
        const bool total = line.kind == pages::GridRow::Kind::Total;
        if (line.part != pages::FigurePart::Whole || (line.unit == scope.unit && !total)) {
            continue;
        }
        ++rows;
        const QString unitCode = tree->find(line.unit)->code;
        const QJsonValue unit = total ? printed[u"unit"] : byName.value(unitCode);
        for (int column = 0; column < model.columnCount(); ++column) {
            const pages::GridColumn& made = model.column(column);
            const planning::Indicator* card = model.board().indicator(made.indicator);
            if (card == nullptr || !indicatorCodes().contains(card->code)) {
                continue;
            }
            CAPTURE(unitCode, card->code, column);
            const QJsonValue figure = unit[u"figures"][card->code];
            const QString shown = model.index(row, column).data(Qt::DisplayRole).toString();
            if (made.kind == pages::GridColumn::Kind::Result) {
                CHECK(shown == figure[u"period"][u"text"].toString());
                ++compared;
            } else if (made.kind == pages::GridColumn::Kind::Cumulative) {
                CHECK(shown == figure[u"cumulative"][u"text"].toString());
                ++compared;
            } else if (made.kind == pages::GridColumn::Kind::Achievement) {
                const auto percent = decimal(figure[u"achievement"]);
                CHECK(shown == (percent ? percent->toVietnamese(1) : QString()));
                ++compared;
            } else if (made.kind == pages::GridColumn::Kind::Target) {
                const auto target = decimal(figure[u"target"]);
                CHECK(numbersIn(shown) ==
                      (target ? QStringList{target->toVietnamese(target->rounded(0) == *target ? 0 : 1)}
                              : QStringList()));
                ++compared;
            }
        }
    }
    CHECK(rows == 31);
    CHECK(compared == 31 * 4 * indicatorCodes().size());
}
