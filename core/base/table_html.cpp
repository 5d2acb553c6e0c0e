// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables out of HTML as office programs and old web systems write it: unclosed tags, entities, spans. Nothing is run or
// fetched; whatever is no table cell is skipped.
#include "core/base/table_reader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace doancoso::base {
namespace {

constexpr int kMaxSpan = 1000;

QString entity(QStringView name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},      {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},       {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},     {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ndash"), QString(QChar(0x2013))}, {QStringLiteral("mdash"), QString(QChar(0x2014))}};
    if (name.startsWith(QLatin1Char('#'))) {
        const bool hex = name.size() > 1 && name.at(1).toLower() == QLatin1Char('x');
        bool sound = false;
        const uint code = name.mid(hex ? 2 : 1).toString().toUInt(&sound, hex ? 16 : 10);
        const bool character = sound && code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
        return character ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
    }
    const QString key = name.toString();
    // Latin letters with marks (&agrave; &ecirc;) are spelt as letter and mark.
    static const QHash<QString, char16_t> marks{{QStringLiteral("grave"), u'\u0300'},
                                                {QStringLiteral("acute"), u'\u0301'},
                                                {QStringLiteral("circ"), u'\u0302'},
                                                {QStringLiteral("tilde"), u'\u0303'},
                                                {QStringLiteral("uml"), u'\u0308'}};
    if (key.size() > 1 && marks.contains(key.mid(1))) {
        return QString(key.left(1) + QChar(marks.value(key.mid(1)))).normalized(QString::NormalizationForm_C);
    }
    return known.value(key);
}

QString withoutEntities(QStringView raw)
{
    QString text;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const qsizetype end = raw.at(at) == QLatin1Char('&') ? raw.mid(at, 12).indexOf(QLatin1Char(';')) : -1;
        const QString letter = end > 1 ? entity(raw.mid(at + 1, end - 1)) : QString();
        if (letter.isEmpty()) {
            text.append(raw.at(at));
        } else {
            text.append(letter);
            at += end;
        }
    }
    return text;
}

int spanOf(const QString& attributes, const char* name)
{
    const qsizetype at = attributes.indexOf(QLatin1String(name));
    if (at < 0) {
        return 1;
    }
    int value = 0;
    for (qsizetype i = at + static_cast<qsizetype>(qstrlen(name)); i < attributes.size(); ++i) {
        const QChar ch = attributes.at(i);
        if (ch >= QLatin1Char('0') && ch <= QLatin1Char('9')) {
            value = std::min(value * 10 + (ch.unicode() - u'0'), kMaxSpan);
        } else if (value > 0 || !QStringLiteral("= \"'").contains(ch)) {
            break;
        }
    }
    return std::max(value, 1);
}

class HtmlTables
{
public:
    HtmlTables(const QString& html, TableBudget& budget) : m_html(html), m_budget(budget) {}

    Result<QList<TableSheet>> run()
    {
        while (m_at < m_html.size() && !m_problem) {
            if (m_html.at(m_at) == QLatin1Char('<')) {
                tag();
            } else {
                const qsizetype end = m_html.indexOf(QLatin1Char('<'), m_at);
                const qsizetype stop = end < 0 ? m_html.size() : end;
                text(QStringView(m_html).mid(m_at, stop - m_at));
                m_at = stop;
            }
        }
        endCell();
        if (m_problem) {
            return *m_problem;
        }
        m_sheets.removeIf([](const TableSheet& sheet) { return sheet.rowCount() == 0; });
        if (m_sheets.isEmpty()) {
            return tableError(QCoreApplication::translate("TableFile", "There is no table in this page or paste."));
        }
        return m_sheets;
    }

private:
    void text(QStringView raw)
    {
        if (!m_inCell) {
            return;
        }
        // Line breaks of the source are spaces; only <br> breaks a line.
        QString words = withoutEntities(raw);
        words.replace(QLatin1Char('\r'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        for (const QChar ch : words) {
            const bool space = ch == QLatin1Char(' ') || ch == QLatin1Char('\t');
            if (!space || !(m_cell.isEmpty() || m_cell.back().isSpace())) {
                m_cell.append(space ? QLatin1Char(' ') : ch);
            }
        }
        if (m_cell.size() > m_budget.limits().characters) {
            m_problem = m_budget.countText(m_cell.size());
        }
    }

    void tag()
    {
        if (QStringView(m_html).mid(m_at, 4) == QLatin1String("<!--")) {
            const qsizetype end = m_html.indexOf(QLatin1String("-->"), m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const qsizetype end = endOfTag();
        const QStringView inside = QStringView(m_html).mid(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_html.size());
        const bool closing = inside.startsWith(QLatin1Char('/'));
        qsizetype length = closing ? 1 : 0;
        while (length < inside.size() && inside.at(length).isLetterOrNumber()) {
            ++length;
        }
        const QString name = inside.mid(closing ? 1 : 0, length - (closing ? 1 : 0)).toString().toLower();
        handle(name, closing, inside.mid(length).left(2000).toString().toLower());
    }

    /// The > that ends the tag, not one inside quotes.
    qsizetype endOfTag() const
    {
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_html.size(); ++i) {
            const QChar ch = m_html.at(i);
            if (!quote.isNull()) {
                quote = ch == quote ? QChar() : quote;
            } else if (ch == QLatin1Char('"') || ch == QLatin1Char('\'')) {
                quote = ch;
            } else if (ch == QLatin1Char('>')) {
                return i;
            }
        }
        return m_html.size();
    }

    void handle(const QString& name, bool closing, const QString& attributes)
    {
        if (!closing && (name == QLatin1String("style") || name == QLatin1String("script"))) {
            const qsizetype end = m_html.indexOf(QLatin1String("</") + name, m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        } else if (name == QLatin1String("table")) {
            closing ? leaveTable() : enterTable();
        } else if (m_depth != 1) {
            // Cells of a table inside a cell are only text of that cell.
            text(QStringView(u" "));
        } else if (name == QLatin1String("tr")) {
            endCell();
            m_row += m_rowOpen ? 1 : 0;
            m_rowOpen = !closing;
            m_column = 0;
        } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
            endCell();
            if (!closing) {
                beginCell(attributes);
            }
        } else if (m_inCell &&
                   (name == QLatin1String("br") || name == QLatin1String("p") || name == QLatin1String("div"))) {
            m_cell.append(QLatin1Char('\n'));
        }
    }

    void enterTable()
    {
        if (++m_depth > m_budget.limits().xmlDepth) {
            m_problem =
                tableError(QCoreApplication::translate("TableFile", "The tables of this page lie too deep inside "
                                                                    "each other."));
        } else if (m_depth == 1) {
            if (m_sheets.size() >= m_budget.limits().sheets) {
                m_problem =
                    tableError(QCoreApplication::translate("TableFile", "There are more than %1 tables in this page.")
                                   .arg(m_budget.limits().sheets));
                return;
            }
            m_sheets.append(TableSheet());
            m_sheets.last().name = QString::number(m_sheets.size());
            m_taken.clear();
            m_row = 0;
            m_column = 0;
            m_rowOpen = false;
        }
    }

    void leaveTable()
    {
        if (m_depth == 1) {
            endCell();
        }
        m_depth = std::max(0, m_depth - 1);
    }

    void beginCell(const QString& attributes)
    {
        while (m_taken.contains(place(m_row, m_column))) {
            ++m_column;
        }
        m_inCell = true;
        m_cell.clear();
        m_range = {m_row, m_column, m_row + spanOf(attributes, "rowspan") - 1,
                   m_column + spanOf(attributes, "colspan") - 1};
        m_column = std::min(m_range.lastColumn + 1, 1 << 20);
        if (m_range.lastRow > m_range.firstRow) {
            for (int row = m_range.firstRow + 1; row <= m_range.lastRow && m_taken.size() < 100'000; ++row) {
                for (int column = m_range.firstColumn; column <= m_range.lastColumn && m_taken.size() < 100'000;
                     ++column) {
                    m_taken.insert(place(row, column));
                }
            }
        }
    }

    void endCell()
    {
        if (!m_inCell || m_sheets.isEmpty()) {
            return;
        }
        m_inCell = false;
        TableSheet& sheet = m_sheets.last();
        m_problem = m_budget.put(sheet, m_range.firstRow, m_range.firstColumn, TableCell::ofText(m_cell));
        if ((m_range.lastRow > m_range.firstRow || m_range.lastColumn > m_range.firstColumn) &&
            sheet.merged.size() < 100'000) {
            sheet.merged.append(m_range);
        }
    }

    static quint64 place(int row, int column) { return static_cast<quint64>(row) << 32 | static_cast<quint32>(column); }

    const QString& m_html;
    TableBudget& m_budget;
    QList<TableSheet> m_sheets;
    std::optional<Error> m_problem;
    QSet<quint64> m_taken; ///< places covered by a cell of an earlier row
    QString m_cell;
    CellRange m_range;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_row = 0;
    int m_column = 0;
    bool m_rowOpen = false;
    bool m_inCell = false;
};

} // namespace

Result<QList<TableSheet>> parseHtmlTables(const QString& html, TableBudget& budget)
{
    return HtmlTables(html, budget).run();
}

} // namespace doancoso::base
