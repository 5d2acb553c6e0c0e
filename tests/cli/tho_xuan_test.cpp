// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main job from the command line, as an office would do it: the Thọ Xuân example, the quarterly sheet of its 30
// communes as PDF and Excel, the figures as JSON – and every number added up again here from the scenario's own file.
#include "cli/cli_support.h"
#include "support/external_tools.h"

#include "core/base/decimal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Decimal;

namespace {

/// Sum of part `index` (0 figure or numerator, 1 denominator) over the communes, and the huyện's own, in the quarters.
double sumOf(const QJsonObject& data, const QString& indicator, int index, const QStringList& quarters, bool withOwn)
{
    double sum = 0;
    const auto addUp = [&](const QJsonObject& byPeriod) {
        for (const QString& quarter : quarters) {
            const QJsonArray figure = byPeriod[quarter].toObject()[indicator].toArray();
            sum += figure.size() > index ? number(figure.at(index)) : 0;
        }
    };
    const QJsonObject units = data[u"results"].toObject();
    for (auto it = units.constBegin(); it != units.constEnd(); ++it) {
        addUp(it.value().toObject());
    }
    if (withOwn) {
        addUp(data[u"own"].toObject());
    }
    return sum;
}

} // namespace

TEST_CASE("the totals of the huyện are the sums of the communes, ratios are sums over sums")
{
    const QJsonObject data = scenario();
    const QJsonObject printed = resultsJson(u"2022-Q3"_s);
    CHECK(printed[u"reported"].toInt() == 28);
    CHECK(printed[u"expected"].toInt() == 30);
    CHECK(printed[u"missing"].toArray() == QJsonArray{u"Xã Xuân Phong"_s, u"Xã Thọ Lâm"_s});
    const QJsonObject figures = printed[u"unit"].toObject()[u"figures"].toObject();
    const QStringList toDate{u"2022-Q1"_s, u"2022-Q2"_s, u"2022-Q3"_s};
    for (const char* code : {"A03", "C01", "C02", "E01b", "E03", "E04"}) {
        CAPTURE(code);
        const QString indicator = QString::fromLatin1(code);
        const QJsonObject figure = figures[indicator].toObject();
        CHECK(isNear(figure[u"period"].toObject()[u"value"].toString().toDouble(),
                     sumOf(data, indicator, 0, {u"2022-Q3"_s}, true)));
        CHECK(isNear(figure[u"cumulative"].toObject()[u"value"].toString().toDouble(),
                     sumOf(data, indicator, 0, toDate, true)));
    }
    CHECK(figures[u"C01"].toObject()[u"cumulative"].toObject()[u"value"].toString() == u"179"_s);
    CHECK(figures[u"C01"].toObject()[u"achievement"].toString() == u"71.6"_s);
    const QJsonObject share = figures[u"C04"].toObject()[u"cumulative"].toObject();
    CHECK(isNear(share[u"numerator"].toString().toDouble(), sumOf(data, u"C04"_s, 0, toDate, true)));
    CHECK(isNear(share[u"denominator"].toString().toDouble(), sumOf(data, u"C04"_s, 1, toDate, true)));
    CHECK(isNear(share[u"value"].toString().toDouble(),
                 100 * sumOf(data, u"C04"_s, 0, toDate, true) / sumOf(data, u"C04"_s, 1, toDate, true)));
    for (const char* code : {"A16a", "A12", "D01", "D02"}) {
        CAPTURE(code);
        const QString indicator = QString::fromLatin1(code);
        const double expected =
            100 * sumOf(data, indicator, 0, {u"2022-Q3"_s}, true) / sumOf(data, indicator, 1, {u"2022-Q3"_s}, true);
        CHECK(isNear(figures[indicator].toObject()[u"period"].toObject()[u"value"].toString().toDouble(), expected));
    }
}

TEST_CASE("the targets of the communes add up to the target of the huyện")
{
    const QJsonObject printed = resultsJson(u"2022-Q3"_s);
    for (const char* code : {"A03", "C01", "C02", "E01b", "E03", "E04"}) {
        CAPTURE(code);
        Decimal sum;
        for (const QJsonValue& child : printed[u"children"].toArray()) {
            sum += *Decimal::fromPlain(child[u"figures"][QLatin1String(code)][u"target"].toString());
        }
        CHECK(sum.toPlain() == printed[u"unit"][u"figures"][QLatin1String(code)][u"target"].toString());
    }
}

TEST_CASE("the printed sheet names every commune, the total, the coverage and the check code")
{
    if (!tests::hasProgram(u"pdftotext"_s)) {
        tests::skipped("pdftotext is not installed");
        return;
    }
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"biểu.pdf"_s);
    const Outcome made = run({u"sheet"_s, exampleFile(), u"--output"_s, pdf, u"--unit"_s, u"395"_s, u"--period"_s,
                              u"2022-Q3"_s, u"--form"_s, u"units"_s, u"--json"_s});
    INFO(made.errors.toStdString());
    REQUIRE(made.code == 0);
    const QString code = QJsonDocument::fromJson(made.output.toUtf8())[u"check_code"].toString();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished(60'000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_C);
    const QJsonObject printed = resultsJson(u"2022-Q3"_s);
    for (const QJsonValue& unit : scenario()[u"units"].toArray()) {
        if (unit[u"parent"].toString() == u"395"_s) {
            CAPTURE(unit[u"short_name"].toString());
            CHECK(text.contains(unit[u"short_name"].toString()));
        }
    }
    for (const QString& wanted :
         {code, u"28/30"_s, u"TỔNG CỘNG (28/30)"_s, u"BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ III NĂM 2022"_s,
          u"BCH HUYỆN THỌ XUÂN"_s, u"KH"_s, u"Lũy kế"_s, u"250"_s, u"179"_s, u"71,6"_s, u"71,8"_s, u"chưa báo"_s,
          u"NGƯỜI LẬP BIỂU"_s}) {
        CAPTURE(wanted);
        CHECK(text.contains(wanted));
    }
    CHECK_FALSE(text.contains(u"CỘNG HÒA"_s));
    CHECK(text.contains(QString::number(printed[u"children"].toArray().size())));
}

TEST_CASE("Excel, read back by LibreOffice, holds the same figures as the program")
{
    const QTemporaryDir folder;
    const QString xlsx = folder.filePath(u"bieu.xlsx"_s);
    REQUIRE(run({u"sheet"_s, exampleFile(), u"--output"_s, xlsx, u"--unit"_s, u"395"_s, u"--period"_s, u"2022-Q3"_s,
                 u"--form"_s, u"units"_s})
                .code == 0);
    // Cell contents as stored, not as shown: ';' between cells, UTF-8.
    const auto csv =
        tests::convertWithOffice(xlsx, u"csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false"_s, folder);
    if (!csv) {
        return;
    }
    QFile file(*csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QString, QStringList> rows;
    QStringList groups;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u';');
        if (cells.size() > 2) {
            rows.insert(cells.at(1), cells);
        }
        if (cells.value(1) == u"Đơn vị"_s) {
            groups = cells;
        }
    }
    const QJsonObject printed = resultsJson(u"2022-Q3"_s);
    const qsizetype column = groups.indexOf(u"ĐVƯT giới thiệu cho Đảng (người)"_s);
    CAPTURE(groups);
    REQUIRE(column > 0);
    int compared = 0;
    for (const QJsonValue& child : printed[u"children"].toArray()) {
        const QJsonValue figure = child[u"figures"][u"C01"];
        QString shortName;
        for (const QJsonValue& unit : scenario()[u"units"].toArray()) {
            shortName =
                unit[u"code"].toString() == child[u"code"].toString() ? unit[u"short_name"].toString() : shortName;
        }
        CAPTURE(shortName);
        REQUIRE(rows.contains(shortName));
        const QStringList& cells = rows[shortName];
        CHECK(isNear(cells.at(column).toDouble(), figure[u"target"].toString().toDouble()));
        if (figure[u"period"].isNull()) {
            CHECK(cells.at(column + 1) == u"chưa báo cáo"_s);
        } else {
            CHECK(isNear(cells.at(column + 1).toDouble(), figure[u"period"][u"value"].toString().toDouble()));
            ++compared;
        }
        CHECK(isNear(cells.at(column + 2).toDouble(), figure[u"cumulative"][u"value"].toString().toDouble()));
    }
    CHECK(compared == 28);
    CHECK(isNear(rows.value(u"TỔNG CỘNG (28/30)"_s).value(column + 2).toDouble(), 179));
}

TEST_CASE("check, backup and restore answer with their exit codes")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.doancoso"_s);
    REQUIRE(QFile::copy(exampleFile(), file));
    CHECK(run({u"check"_s, file}).code == 0);
    const Outcome backup = run({u"backup"_s, file, u"--json"_s});
    REQUIRE(backup.code == 0);
    const QString copy = QJsonDocument::fromJson(backup.output.toUtf8())[u"file"].toString();
    REQUIRE(QFile::exists(copy));
    CHECK(run({u"restore"_s, file, copy}).code == 3);
    CHECK(run({u"restore"_s, file, copy, u"--yes"_s}).code == 0);
    CHECK(run({u"check"_s, file}).code == 0);
    CHECK(run({u"check"_s, folder.filePath(u"none.doancoso"_s)}).code == 1);
    CHECK(run({u"sheet"_s, file, u"--output"_s, folder.filePath(u"x.pdf"_s), u"--unit"_s, u"nowhere"_s, u"--period"_s,
               u"2022-Q3"_s})
              .code == 1);
    CHECK(run({u"nonsense"_s}).code == 2);
    CHECK(run({u"--help"_s}).code == 0);
    for (const char* command : {"demo", "generate", "plans", "results", "sheet", "check", "backup", "restore"}) {
        CAPTURE(command);
        const Outcome help = run({QString::fromLatin1(command), u"--help"_s});
        CHECK(help.code == 0);
        CHECK(help.output.contains(QLatin1String(command)));
    }
}
