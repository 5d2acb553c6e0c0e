// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/html_table.h"

#include "core/base/decimal.h"

#include <QHash>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <cmath>
#include <optional>

namespace doancoso::kit {
namespace {

struct Tag
{
    QString name; ///< lower case, without "/"
    bool closing = false;
    QString attributes;
};

QString attribute(const QString& attributes, QLatin1String name)
{
    const QRegularExpression pattern(QStringLiteral("(?:^|\\s)%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))")
                                         .arg(QRegularExpression::escape(name)),
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(attributes);
    for (int group = 1; group <= 3; ++group) {
        if (!match.captured(group).isNull() && match.capturedStart(group) >= 0) {
            return match.captured(group);
        }
    }
    return {};
}

/// Named and numeric entities, by Qt's own table.
QString decoded(const QString& text)
{
    if (!text.contains(QLatin1Char('&'))) {
        return text;
    }
    static const QRegularExpression entity(QStringLiteral("&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?"));
    QString result;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const QString name = match.captured(1).toLower();
        if (name == QLatin1String("nbsp")) {
            result += QLatin1Char(' ');
        } else {
            const QString fragment =
                QTextDocumentFragment::fromHtml(QLatin1Char('&') + match.captured(1) + QLatin1Char(';')).toPlainText();
            result += fragment.isEmpty() ? match.captured(0) : fragment;
        }
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

/// The exact number behind a cell in Vietnamese form, when what is shown is a plain number too: a date or a sum of
/// money with its currency is taken as shown.
std::optional<QString> exactNumber(const QString& attributes, const QString& shown)
{
    QString raw = attribute(attributes, QLatin1String("sdval"));
    if (raw.isEmpty()) {
        raw = attribute(attributes, QLatin1String("x:num"));
    }
    static const QRegularExpression plainNumber(
        QStringLiteral("^[+-]?[\\d.,\\s\\x{00a0}\\x{202f}]*\\d[\\d.,\\s\\x{00a0}\\x{202f}]*\\s*%?$"));
    bool isNumber = false;
    double value = raw.toDouble(&isNumber);
    if (raw.isEmpty() || !isNumber || !std::isfinite(value) || !plainNumber.match(shown).hasMatch()) {
        return std::nullopt;
    }
    const bool percent = shown.endsWith(QLatin1Char('%'));
    if (percent) {
        value *= 100;
    }
    const double units = value * static_cast<double>(base::Decimal::kScale);
    if (std::abs(units) > 9.0e18) {
        return std::nullopt;
    }
    const QString text = base::Decimal::fromUnits(std::llround(units)).toVietnameseShort();
    return percent ? text + QLatin1Char('%') : text;
}

class TableReader
{
public:
    QList<QStringList> read(const QString& html);

private:
    void onTag(const Tag& tag);
    void onText(const QString& text);
    void beginRow();
    void endRow();
    void beginCell(const QString& attributes);
    void endCell();
    void appendCell(const QString& text, int columns, int rows);
    void skipCovered();

    QList<QStringList> m_rows;
    QStringList m_row;
    QHash<qsizetype, int> m_covered; ///< column → how many further rows a cell above reaches into it
    QString m_text;
    QString m_attributes;
    int m_depth = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_ignore = false; ///< inside style or script
    bool m_done = false;
};

QList<QStringList> TableReader::read(const QString& html)
{
    static const QRegularExpression piece(
        QStringLiteral("<!--.*?-->|<!\\[.*?\\]>|<(/?)([A-Za-z][A-Za-z0-9:]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>"),
        QRegularExpression::DotMatchesEverythingOption);
    qsizetype from = 0;
    for (auto it = piece.globalMatch(html); it.hasNext() && !m_done;) {
        const auto match = it.next();
        onText(html.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        if (!match.captured(2).isEmpty()) {
            onTag({match.captured(2).toLower(), !match.captured(1).isEmpty(), match.captured(3)});
        }
    }
    if (!m_done) {
        endRow();
    }
    return m_rows;
}

void TableReader::onTag(const Tag& tag)
{
    if (tag.name == QLatin1String("style") || tag.name == QLatin1String("script")) {
        m_ignore = !tag.closing;
    } else if (tag.name == QLatin1String("table")) {
        m_depth += tag.closing ? -1 : 1;
        if (tag.closing && m_depth == 0) {
            endRow();
            m_done = true;
        }
    } else if (m_depth != 1) {
        return; // a table inside a cell counts as text of that cell
    } else if (tag.name == QLatin1String("tr")) {
        endRow();
        if (!tag.closing) {
            beginRow();
        }
    } else if (tag.name == QLatin1String("td") || tag.name == QLatin1String("th")) {
        endCell();
        if (!tag.closing) {
            beginCell(tag.attributes);
        }
    } else if (m_inCell && tag.name == QLatin1String("br")) {
        m_text += QLatin1Char('\n');
    } else if (m_inCell && (tag.name == QLatin1String("p") || tag.name == QLatin1String("div")) && !tag.closing &&
               !m_text.trimmed().isEmpty()) {
        m_text += QLatin1Char('\n');
    }
}

void TableReader::onText(const QString& text)
{
    if (!m_inCell || m_ignore || text.isEmpty()) {
        return;
    }
    // White space in HTML is one blank; a line break is only what <br> says.
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n]+"));
    QString words = text;
    words.replace(blanks, QStringLiteral(" "));
    m_text += decoded(words);
}

void TableReader::beginRow()
{
    m_row.clear();
    m_inRow = true;
}

void TableReader::endRow()
{
    endCell();
    if (!m_inRow) {
        return;
    }
    skipCovered();
    m_rows.append(m_row);
    m_inRow = false;
}

void TableReader::beginCell(const QString& attributes)
{
    if (!m_inRow) {
        beginRow();
    }
    m_attributes = attributes;
    m_text.clear();
    m_inCell = true;
}

void TableReader::endCell()
{
    if (!m_inCell) {
        return;
    }
    m_inCell = false;
    QStringList lines = m_text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        line = line.trimmed();
    }
    const QString shown = lines.join(QLatin1Char('\n')).trimmed();
    const int columns = qBound(1, attribute(m_attributes, QLatin1String("colspan")).toInt(), 1000);
    const int rows = qBound(1, attribute(m_attributes, QLatin1String("rowspan")).toInt(), 10000);
    appendCell(exactNumber(m_attributes, shown).value_or(shown), columns, rows);
}

/// Places that a cell above reaches into stay empty.
void TableReader::skipCovered()
{
    for (auto at = m_covered.find(m_row.size()); at != m_covered.end() && at.value() > 0;
         at = m_covered.find(m_row.size())) {
        --at.value();
        m_row.append(QString());
    }
}

void TableReader::appendCell(const QString& text, int columns, int rows)
{
    skipCovered();
    for (int i = 0; i < columns; ++i) {
        if (rows > 1) {
            m_covered.insert(m_row.size(), rows - 1);
        }
        m_row.append(i == 0 ? text : QString());
    }
}

} // namespace

QList<QStringList> readHtmlTable(const QString& html)
{
    return TableReader().read(html);
}

} // namespace doancoso::kit
