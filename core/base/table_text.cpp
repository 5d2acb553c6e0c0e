// SPDX-License-Identifier: GPL-3.0-or-later
//
// Separated text: which bytes are which letters, which sign separates, and the way out to CSV.
#include "core/base/table_reader.h"

#include "core/base/file_output.h"
#include "core/base/vietnamese_syllable.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace doancoso::base {
namespace {

/// Windows-1258, 0x80..0xFF; tones are marks of their own that normalization joins with the letter before.
constexpr std::array<char16_t, 128> kWindows1258{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0xFFFD, 0x2039, 0x0152,
    0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0xFFFD, 0x203A, 0x0153, 0xFFFD, 0xFFFD, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x0300, 0x00CD,
    0x00CE, 0x00CF, 0x0110, 0x00D1, 0x0309, 0x00D3, 0x00D4, 0x01A0, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x01AF, 0x0303, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0301, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x00F1, 0x0323, 0x00F3, 0x00F4,
    0x01A1, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x01B0, 0x20AB, 0x00FF};

QString fromWindows1258(const QByteArray& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text.append(code < 0x80 ? QChar(char16_t(code)) : QChar(kWindows1258.at(code - 0x80U)));
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// How many words with letters beyond ASCII are spelt right, less those that are not.
int spelling(const QString& text)
{
    int score = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        bool beyond = false;
        while (end < text.size() && (text.at(end).isLetter() || text.at(end).isMark())) {
            beyond = beyond || text.at(end).unicode() >= 0x80;
            ++end;
        }
        if (beyond) {
            score += isVietnameseSyllable(QStringView(text).mid(at, end - at)) ? 1 : -1;
        }
        at = std::max(end, at + 1);
    }
    return score;
}

/// Single bytes that are not UTF-8: the Windows code page for Vietnamese, or letters of an old font, whichever spells
/// better. Old-font letters are left as Latin letters for the repair that follows, which sees the whole table.
QString fromSingleBytes(const QByteArray& bytes)
{
    const QByteArray sample = bytes.left(200'000);
    const QString latin = QString::fromLatin1(sample);
    const int windows = spelling(fromWindows1258(sample));
    const int old =
        std::max(spelling(fromLegacy(latin, LegacyEncoding::Tcvn3)), spelling(fromLegacy(latin, LegacyEncoding::Vni)));
    return old > windows ? QString::fromLatin1(bytes) : fromWindows1258(bytes);
}

/// UTF-16 without a mark: nearly every other byte is zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        evenZeros += bytes.at(i) == 0 ? 1 : 0;
        oddZeros += bytes.at(i + 1) == 0 ? 1 : 0;
    }
    const qsizetype half = size / 2;
    if (half < 4 || (evenZeros > 0 && oddZeros > 0)) {
        return std::nullopt;
    }
    if (oddZeros * 5 > half * 2) {
        return QStringConverter::Utf16LE;
    }
    return evenZeros * 5 > half * 2 ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

QString decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

/// The separator by which most of the first lines have the same number of columns; commas inside quotes do not count.
QChar guessSeparator(const QString& text)
{
    constexpr std::array<char16_t, 4> kCandidates{u'\t', u';', u',', u'|'};
    QChar best = QLatin1Char(',');
    double bestScore = 0;
    for (const char16_t candidate : kCandidates) {
        QHash<int, int> lines; // columns → number of lines
        int count = 0;
        int seen = 0;
        int found = 0;
        bool quoted = false;
        for (const QChar ch : QStringView(text).left(64'000)) {
            if (ch == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (ch == QLatin1Char('\n') && !quoted) {
                if (count > 0) {
                    ++lines[count];
                }
                count = 0;
                if (++seen == 60) {
                    break;
                }
            } else if (ch == QChar(candidate) && !quoted) {
                ++count;
                ++found;
            }
        }
        if (count > 0) {
            ++lines[count];
        }
        int most = 0;
        int columns = 0;
        for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
            if (it.value() > most || (it.value() == most && it.key() > columns)) {
                most = it.value();
                columns = it.key();
            }
        }
        const double score = most * (1.0 + 0.1 * columns) + (found > 0 ? 0.01 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = QChar(candidate);
        }
    }
    return best;
}

/// Excel's first line "sep=;" names the separator and is no data.
std::optional<QChar> namedSeparator(const QString& text, qsizetype& from)
{
    if (text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && text.size() > 5) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        if (end == 5) {
            from = end + 1;
            return text.at(4);
        }
    }
    return std::nullopt;
}

/// A text that a spreadsheet would run, also behind apostrophes that were put there to stop it.
bool needsGuard(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == QLatin1Char('\'')) {
        ++at;
    }
    return at < text.size() && QStringLiteral("=+-@\t\r\n").contains(text.at(at));
}

/// "'=1+1" was written by toCsv for "=1+1".
QString withoutGuard(const QString& text)
{
    return text.startsWith(QLatin1Char('\'')) && needsGuard(text.mid(1)) ? text.mid(1) : text;
}

QString csvField(const QString& text, QChar separator)
{
    QString field = text;
    if (needsGuard(text) && !parseVietnameseNumber(text)) {
        field.prepend(QLatin1Char('\''));
    }
    const bool quote = field.contains(separator) || field.contains(QLatin1Char('"')) ||
                       field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r')) ||
                       field.startsWith(QLatin1Char(' ')) || field.endsWith(QLatin1Char(' '));
    if (quote) {
        field.replace(QLatin1String("\""), QLatin1String("\"\""));
        field = QLatin1Char('"') + field + QLatin1Char('"');
    }
    return field;
}

/// Goes through separated text once.
class SeparatedParser
{
public:
    SeparatedParser(const QString& text, qsizetype from, QChar separator, TableBudget& budget)
        : m_text(text), m_at(from), m_separator(separator), m_budget(budget)
    {}

    Result<TableSheet> run()
    {
        while (m_at < m_text.size()) {
            if (const auto problem = field()) {
                return *problem;
            }
        }
        return std::move(m_sheet);
    }

private:
    std::optional<Error> field()
    {
        const bool quoted = m_text.at(m_at) == QLatin1Char('"');
        QString value;
        if (quoted) {
            if (const auto problem = quotedPart(value)) {
                return problem;
            }
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != QLatin1Char('\n')) {
            ++m_at;
        }
        value += QStringView(m_text).mid(from, m_at - from);
        auto problem = m_budget.put(m_sheet, m_row, m_column, TableCell::ofText(withoutGuard(value)));
        const bool endsLine = m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\n');
        m_row += endsLine ? 1 : 0;
        m_column = endsLine ? 0 : m_column + 1;
        ++m_at;
        return problem;
    }

    std::optional<Error> quotedPart(QString& value)
    {
        const qsizetype opened = m_at++;
        while (true) {
            const qsizetype quote = m_text.indexOf(QLatin1Char('"'), m_at);
            if (quote < 0) {
                const auto line = QStringView(m_text).left(opened).count(QLatin1Char('\n')) + 1;
                return tableError(QCoreApplication::translate(
                                      "TableFile", "A quotation mark opens in line %1 and is never closed. Close or "
                                                   "remove it and read the file again.")
                                      .arg(line));
            }
            value += QStringView(m_text).mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text.at(m_at) != QLatin1Char('"')) {
                return std::nullopt;
            }
            value += QLatin1Char('"');
            ++m_at;
        }
    }

    const QString& m_text;
    qsizetype m_at;
    QChar m_separator;
    TableBudget& m_budget;
    TableSheet m_sheet;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

QString decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return QString::fromUtf8(bytes.mid(3));
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return decoded(bytes, bytes.startsWith("\xFF\xFE") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    }
    if (const auto encoding = unmarkedUtf16(bytes)) {
        return decoded(bytes, *encoding);
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromSingleBytes(bytes) : text;
}

Result<TableSheet> parseSeparated(const QString& given, std::optional<QChar> separator, TableBudget& budget)
{
    QString text = given;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    qsizetype from = 0;
    const auto named = namedSeparator(text, from);
    const QChar chosen = separator ? *separator : named ? *named : guessSeparator(text);
    return SeparatedParser(text, from, chosen, budget).run();
}

QByteArray toCsv(const QList<QStringList>& rows, const CsvOptions& options)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) {
                text += options.separator;
            }
            text += csvField(row.at(i).normalized(QString::NormalizationForm_C), options.separator);
        }
        text += QLatin1String("\r\n");
    }
    return (options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

Result<void> writeCsv(const QString& path, const QList<QStringList>& rows, const CsvOptions& options)
{
    return writeWholeFile(path, toCsv(rows, options));
}

} // namespace doancoso::base
