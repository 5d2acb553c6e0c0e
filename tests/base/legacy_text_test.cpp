// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/legacy_writer.h"

#include "core/base/legacy_text.h"
#include "core/base/vietnamese_syllable.h"

#include <QHash>
#include <QStringList>

#include <iostream>
#include <random>

using namespace doancoso::base;
using doancoso::tests::tcvn3Code;
using doancoso::tests::vniCode;
using doancoso::tests::written;

namespace {

QString vi(const char* text)
{
    return QString::fromUtf8(text);
}

/// Every syllable that this spelling allows: first consonants, vowel groups with each tone, last consonants.
QStringList allSyllables()
{
    const QStringList first =
        vi(". b c ch d đ g gh h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(QLatin1Char(' '));
    const QStringList vowels = vi("a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oi ôi ơi ui ua ưa ưi ưu oa oe "
                                  "uy uê iêu uôi ươi ươu oai "
                                  "iê yê uô ươ oă uâ uyê")
                                   .split(QLatin1Char(' '));
    const QStringList last = vi(". c ch m n ng nh p t").split(QLatin1Char(' '));
    const QList<char16_t> tones{0, 0x0300, 0x0301, 0x0303, 0x0309, 0x0323};
    QStringList found;
    const auto part = [](const QString& text) { return text == QLatin1String(".") ? QString() : text; };
    for (const QString& f : first) {
        for (const QString& v : vowels) {
            for (const QString& l : last) {
                for (const char16_t tone : tones) {
                    for (qsizetype at = 0; at < (tone == 0 ? 1 : v.size()); ++at) {
                        QString middle = v;
                        if (tone != 0) {
                            middle.insert(at + 1, QChar(tone));
                        }
                        const QString word =
                            QString(part(f) + middle + part(l)).normalized(QString::NormalizationForm_C);
                        if (isVietnameseSyllable(word)) {
                            found.append(word);
                        }
                    }
                }
            }
        }
    }
    return found;
}

const QStringList& names()
{
    static const QStringList list{vi("Đoàn xã Xuân Hồng"),
                                  vi("Chi đoàn thôn Phú Liễn"),
                                  vi("Huyện đoàn Thường Xuân"),
                                  vi("Đoàn phường Điện Biên"),
                                  vi("Liên chi đoàn Nguyễn Khuyến"),
                                  vi("Thị trấn Lam Sơn, huyện Thọ Xuân"),
                                  vi("Đã nộp đủ quỹ, gửi bằng giấy"),
                                  vi("Ủy ban Mặt trận Tổ quốc"),
                                  vi("Số điện thoại của Bí thư")};
    return list;
}

} // namespace

TEST_CASE("every Vietnamese letter comes back from TCVN3 and VNI")
{
    const QString small =
        vi("aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ");
    for (const QChar letter : small) {
        INFO(QString(letter).toStdString());
        CHECK(fromLegacy(written(QString(letter), tcvn3Code()), LegacyEncoding::Tcvn3) == QString(letter));
        CHECK(fromLegacy(written(QString(letter), vniCode()), LegacyEncoding::Vni) == QString(letter));
        const QString capital = QString(letter).toUpper();
        CHECK(fromLegacy(written(capital, vniCode()), LegacyEncoding::Vni) == capital);
    }
    for (const QChar letter : vi("ĂÂÊÔƠƯĐ")) {
        CHECK(fromLegacy(written(QString(letter), tcvn3Code()), LegacyEncoding::Tcvn3) == QString(letter));
    }
    // A vowel before a sign of the same look stays apart where VNI has no such pair.
    CHECK(fromLegacy(vi("Quyù, Thuùy, khuûyu"), LegacyEncoding::Vni) == vi("Quý, Thúy, khủyu"));
}

TEST_CASE("spelling: what is a syllable and what is not")
{
    for (const char* word : {"Đoàn",  "xã",   "Nguyễn", "nghiêng", "quý", "Quảng", "giữa",   "gì", "gìn",
                             "giếng", "HỒNG", "khuya",  "hoà",     "hòa", "Thuở",  "Phượng", "Ỷ",  "Yến",
                             "uống",  "ướt",  "Khuyến", "xoong",   "Đắk", "của",   "mùa"}) {
        INFO(word);
        CHECK(isVietnameseSyllable(vi(word)));
        CHECK(isVietnameseSyllable(vi(word).normalized(QString::NormalizationForm_D)));
    }
    for (const char* word : {"", "§oµn", "x·", "Ñoaøn", "xaõ", "Müller", "José", "Café", "naïve", "huá", "ngt", "cáàn",
                             "aâ", "hồch̀", "mảt", "1", "ă"}) {
        INFO(word);
        CHECK_FALSE(isVietnameseSyllable(vi(word)));
    }
}

TEST_CASE("names in old fonts and in loose Unicode become the same text, composed Unicode stays itself")
{
    LegacyDetector tcvn3;
    LegacyDetector vni;
    LegacyDetector unicode;
    for (const QString& name : names()) {
        tcvn3.look(written(name, tcvn3Code()));
        vni.look(written(name, vniCode()));
        unicode.look(name);
    }
    CHECK(tcvn3.encoding() == LegacyEncoding::Tcvn3);
    CHECK(vni.encoding() == LegacyEncoding::Vni);
    CHECK(unicode.encoding() == LegacyEncoding::None);
    for (const QString& name : names()) {
        // TCVN3 has no capital accented letters apart from seven; Ủ is written with a capital font.
        const QString small = QString(name).replace(vi("Ủ"), vi("ủ"));
        CHECK(tcvn3.repaired(written(small, tcvn3Code())) == small);
        CHECK(vni.repaired(written(name, vniCode())) == name);
        CHECK(unicode.repaired(name) == name);
        CHECK(unicode.repaired(name.normalized(QString::NormalizationForm_D)) == name);
        CHECK(tcvn3.repaired(name) == name);
        CHECK(vni.repaired(name) == name);
        CHECK(repairedLegacyText(name) == name);
    }
    CHECK(repairedLegacyText(vi("§oµn x· Xu©n Hång")) == vi("Đoàn xã Xuân Hồng"));
    CHECK(repairedLegacyText(vi("Ñoaøn xaõ Xuaân Hoàng")) == vi("Đoàn xã Xuân Hồng"));
    CHECK(repairedLegacyText(vi("§OµN X· XU¢N HåNG")) == vi("ĐOÀN XÃ XUÂN HỒNG"));
}

TEST_CASE("property: no text of right Vietnamese words is ever touched, alone or beside old text")
{
    const QStringList words = allSyllables();
    REQUIRE(words.size() > 5000);
    const quint32 seed = std::random_device{}();
    std::cout << "seed of legacy text: " << seed << std::endl;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<qsizetype> pick(0, words.size() - 1);
    for (int round = 0; round < 3000; ++round) {
        LegacyDetector detector;
        QStringList texts;
        for (int line = 0; line < 5; ++line) {
            QStringList some;
            for (int i = 0; i < 3; ++i) {
                some.append(words.at(pick(random)));
            }
            texts.append(some.join(QLatin1Char(' ')));
            detector.look(texts.constLast());
        }
        LegacyDetector mixed = detector;
        mixed.look(vi("Đơn vị"));
        for (const QString& name : names()) {
            mixed.look(written(name, round % 2 == 0 ? tcvn3Code() : vniCode()));
        }
        CHECK(mixed.encoding() != LegacyEncoding::None);
        for (const QString& text : std::as_const(texts)) {
            CHECK(detector.repaired(text) == text);
            CHECK(mixed.repaired(text) == text);
            CHECK(repairedLegacyText(text) == text);
        }
    }
}

TEST_CASE("property: tables written in an old font come back letter by letter")
{
    QStringList words = allSyllables();
    const quint32 seed = std::random_device{}();
    std::cout << "seed of legacy tables: " << seed << std::endl;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::shuffle(words.begin(), words.end(), random);
    for (const auto& [encoding, codes] :
         {std::pair(LegacyEncoding::Tcvn3, &tcvn3Code()), std::pair(LegacyEncoding::Vni, &vniCode())}) {
        LegacyDetector detector;
        QStringList lines;
        for (qsizetype i = 0; i + 4 < words.size() && i < 4000; i += 4) {
            lines.append(words.mid(i, 4).join(QLatin1Char(' ')));
            detector.look(written(lines.constLast(), *codes));
        }
        REQUIRE(detector.encoding() == encoding);
        for (const QString& line : std::as_const(lines)) {
            CHECK(detector.repaired(written(line, *codes)) == line);
        }
    }
}

TEST_CASE("foreign words and signs are no old text")
{
    for (const char* text : {"Müller, Zoë, Señor Núñez, São Paulo, Crème brûlée", "© 2022 Ban Tổ chức",
                             "5 µm, 30 °C, ±2, § 5, ½", "«Tho Xuan» – ®", "Âu Lạc", "Hà Nam, Cà Mau, Hòa Bình",
                             "café José", "naïve façade", "Ông Bà, Cô Tô", "à ơi"}) {
        INFO(text);
        CHECK(repairedLegacyText(vi(text)) == vi(text));
    }
}

TEST_CASE("fonts tell the encoding")
{
    CHECK(encodingOfFont(QStringLiteral(".VnTime")) == LegacyEncoding::Tcvn3);
    CHECK(encodingOfFont(QStringLiteral("VNI-Times")) == LegacyEncoding::Vni);
    CHECK(encodingOfFont(QStringLiteral("Times New Roman")) == LegacyEncoding::None);
    CHECK(isCapitalFont(QStringLiteral(".VnTimeH")));
    CHECK_FALSE(isCapitalFont(QStringLiteral(".VnTime")));
}
