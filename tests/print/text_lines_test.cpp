// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/print/text_lines.h"

#include <QRawFont>

#include <random>

using namespace doancoso;
using namespace doancoso::print;
using reporting::Run;

namespace {

QString lineText(const TextLine& line)
{
    QString text;
    qreal end = 0;
    for (const Segment& segment : line.segments) {
        if (!text.isEmpty() && segment.x > end + 1) {
            text += QLatin1Char(' ');
        }
        text += segment.text;
        end = segment.x + segment.width;
    }
    return text;
}

QString allText(const QList<TextLine>& lines)
{
    QStringList texts;
    for (const TextLine& line : lines) {
        texts.append(lineText(line));
    }
    return texts.join(QLatin1Char(' '));
}

const TextFace kFace = TextFace::ofPoints(14);

} // namespace

TEST_CASE("print face: one family with the whole Vietnamese alphabet in all four faces")
{
    const QString letters = QStringLiteral("ẰẴỮỶặẵữỷ");
    for (const bool bold : {false, true}) {
        for (const bool italic : {false, true}) {
            const QRawFont raw = QRawFont::fromFont(printFont(TextFace::ofPoints(11, bold, italic)));
            for (const QChar letter : letters) {
                CHECK(raw.supportsCharacter(letter));
            }
        }
    }
}

TEST_CASE("text widths are in proportion to the size, so that layout does not depend on a device")
{
    TextMeasure measure;
    const qreal at10 = measure.width(QStringLiteral("Thực hiện"), TextFace::ofPoints(10));
    CHECK(measure.width(QStringLiteral("Thực hiện"), TextFace::ofPoints(14)) == Approx(at10 * 1.4));
}

TEST_CASE("lines break between words only, and at line breaks of the text")
{
    TextMeasure measure;
    LineBreaker breaker(measure);
    const QString text = QStringLiteral("Đoàn viên ưu tú được giới thiệu\ncho Đảng xem xét");
    const qreal width = breaker.naturalWidth(QStringLiteral("Đoàn viên ưu tú"), kFace);
    const QList<TextLine> lines = breaker.lines(text, kFace, width);
    REQUIRE(lines.size() == 4);
    CHECK(lineText(lines.at(0)) == QStringLiteral("Đoàn viên ưu tú"));
    CHECK(lineText(lines.at(1)) == QStringLiteral("được giới thiệu"));
    CHECK(lines.at(1).endsParagraph);
    CHECK_FALSE(lines.at(0).endsParagraph);
    CHECK(lineText(lines.at(3)) == QStringLiteral("xét"));
}

TEST_CASE("an empty text is one empty line")
{
    TextMeasure measure;
    LineBreaker breaker(measure);
    CHECK(breaker.lines(QString(), kFace, 500).size() == 1);
    CHECK(breaker.lines(QStringLiteral("   "), kFace, 500).first().segments.isEmpty());
}

TEST_CASE("a word wider than the line is broken rather than printed beside the paper")
{
    TextMeasure measure;
    LineBreaker breaker(measure);
    const QList<TextLine> lines = breaker.lines(QString(200, QLatin1Char('x')), kFace, 1000);
    CHECK(lines.size() > 5);
    QString joined;
    for (const TextLine& line : lines) {
        CHECK(line.width <= 1001);
        joined += lineText(line);
    }
    CHECK(joined == QString(200, QLatin1Char('x')));
}

TEST_CASE("a change of face inside a word does not part it")
{
    TextMeasure measure;
    LineBreaker breaker(measure);
    const QList<Run> runs{
        {QStringLiteral("một hai "), false}, {QStringLiteral("đậm"), true}, {QStringLiteral(", ba"), false}};
    const qreal narrow = breaker.naturalWidth(QStringLiteral("một hai"), kFace) + 60;
    const QList<TextLine> lines = breaker.lines(runs, kFace, narrow);
    REQUIRE(lines.size() == 2);
    CHECK(lineText(lines.at(1)) == QStringLiteral("đậm, ba"));
    CHECK(lines.at(1).segments.first().face.bold);
}

TEST_CASE("balanced lines are as few as greedy ones")
{
    TextMeasure measure;
    LineBreaker breaker(measure);
    const QString title = QStringLiteral("Nâng cao chất lượng giới thiệu đoàn viên ưu tú cho Đảng xem xét, kết nạp");
    const qreal width = breaker.naturalWidth(title, kFace) * 0.95;
    const QList<TextLine> lines = breaker.balancedLines(title, kFace, width);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(1).width > lines.at(0).width * 0.75);
}

TEST_CASE("lines property: no word is lost or broken, justified lines end at the margin")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const QStringList words = QStringLiteral("ban thường vụ huyện đoàn xây dựng kế hoạch nghiêng a, (b) 12-KH/ĐTN quý")
                                  .split(QLatin1Char(' '));
    TextMeasure measure;
    LineBreaker breaker(measure);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        QList<Run> runs;
        QString plain;
        for (int i = 0; i < 40; ++i) {
            const QString word = words.at(static_cast<qsizetype>(random() % static_cast<size_t>(words.size())));
            const QString piece = (plain.isEmpty() ? QString() : QStringLiteral(" ")) + word;
            runs.append(Run{piece, random() % 4 == 0, random() % 5 == 0});
            plain += piece;
        }
        const qreal width = 1500 + static_cast<qreal>(random() % 3000);
        QList<TextLine> lines = breaker.lines(runs, kFace, width, 283);
        REQUIRE(allText(lines) == plain);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const TextLine before = lines.at(i);
            justify(lines[i], width);
            const Segment& last = lines.at(i).segments.last();
            const qreal end = last.x + last.width;
            if (before.endsParagraph) {
                REQUIRE(end <= width + 1);
            } else if (before.spaces > 0) {
                REQUIRE(end == Approx(width).margin(0.5));
            }
        }
    }
}
