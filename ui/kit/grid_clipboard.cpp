// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_clipboard.h"

#include "ui/kit/html_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace doancoso::kit {
namespace {

void makeRectangular(ClipboardBlock& block)
{
    qsizetype widest = 0;
    for (const QStringList& row : block.rows) {
        widest = std::max(widest, row.size());
    }
    for (QStringList& row : block.rows) {
        while (row.size() < widest) {
            row.append(QString());
        }
    }
}

QString quoted(const QString& text)
{
    const bool needed = text.contains(QLatin1Char('\t')) || text.contains(QLatin1Char('\n')) ||
                        text.contains(QLatin1Char('\r')) || text.startsWith(QLatin1Char('"'));
    if (!needed) {
        return text;
    }
    QString inside = text;
    inside.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

QString htmlOf(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QLatin1String("<br style=\"mso-data-placement:same-cell\">"));
    return html;
}

/// The number format of LibreOffice, in Vietnamese notation, that shows the number as it is shown here.
QString numberFormat(const QString& shown)
{
    const qsizetype comma = shown.indexOf(QLatin1Char(','));
    const QString whole = shown.contains(QLatin1Char('.')) ? QStringLiteral("#.##0") : QStringLiteral("0");
    return comma < 0 ? whole : whole + QLatin1Char(',') + QString(shown.size() - comma - 1, QLatin1Char('0'));
}

/// LibreOffice reads sdval and sdnum (1033: how sdval is written, 1066: Vietnamese format), Excel reads x:num.
QString htmlCell(const ClipboardCell& cell)
{
    const QString content = cell.bold ? QStringLiteral("<b>%1</b>").arg(htmlOf(cell.text)) : htmlOf(cell.text);
    if (!cell.number) {
        // Text stays text: "01" keeps its zero, "1/2" does not become a date.
        return QStringLiteral("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">%1</td>").arg(content);
    }
    return QStringLiteral("<td align=\"right\" sdval=\"%1\" sdnum=\"1033;1066;%2\" x:num=\"%1\">%3</td>")
        .arg(cell.number->toPlain(), numberFormat(cell.text), content);
}

} // namespace

std::unique_ptr<QMimeData> toMimeData(const QList<QList<ClipboardCell>>& rows)
{
    QList<QStringList> plain;
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                                  "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>"
                                  "<body><table>\n");
    for (const QList<ClipboardCell>& row : rows) {
        QStringList texts;
        html += QStringLiteral("<tr>");
        for (const ClipboardCell& cell : row) {
            texts.append(cell.text);
            html += htmlCell(cell);
        }
        html += QStringLiteral("</tr>\n");
        plain.append(texts);
    }
    html += QStringLiteral("</table></body></html>");
    auto data = std::make_unique<QMimeData>();
    data->setHtml(html);
    data->setText(toTabSeparated(plain));
    return data;
}

ClipboardBlock fromMimeData(const QMimeData& data)
{
    ClipboardBlock block;
    if (data.hasHtml()) {
        block = fromHtml(data.html());
    }
    if (block.isEmpty() && data.hasText()) {
        block = fromTabSeparated(data.text());
    }
    normaliseNumbers(block);
    return block;
}

QString toTabSeparated(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += (i > 0 ? QStringLiteral("\t") : QString()) + quoted(row.at(i));
        }
        // One cell alone is pasted into other programs' text fields: no line end then.
        if (rows.size() > 1 || row.size() > 1) {
            text += QLatin1Char('\n');
        }
    }
    return text;
}

ClipboardBlock fromTabSeparated(const QString& text)
{
    ClipboardBlock block;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    bool cellBegun = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
        cellBegun = false;
        inQuotes = false;
    };
    const auto endRow = [&] {
        endCell();
        block.rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar here = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (inQuotes) {
            if (here == QLatin1Char('"') && next == QLatin1Char('"')) {
                cell += here;
                ++i;
            } else if (here == QLatin1Char('"')) {
                inQuotes = false;
            } else if (here != QLatin1Char('\r') || next != QLatin1Char('\n')) {
                cell += here;
            }
        } else if (here == QLatin1Char('"') && !cellBegun) {
            // A quote only opens a cell when it is closed again before a tab or line end; otherwise it is a letter.
            static const QRegularExpression closing(QStringLiteral("\"(?:[^\"]|\"\")*\"(?=[\\t\\r\\n]|$)"));
            inQuotes =
                closing.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                    .hasMatch();
            cellBegun = true;
            if (!inQuotes) {
                cell += here;
            }
        } else if (here == QLatin1Char('\t')) {
            endCell();
        } else if (here == QLatin1Char('\n') || here == QLatin1Char('\r')) {
            if (here == QLatin1Char('\r') && next == QLatin1Char('\n')) {
                ++i;
            }
            endRow();
        } else {
            cell += here;
            cellBegun = true;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty() || cellBegun) {
        endRow();
    }
    makeRectangular(block);
    return block;
}

ClipboardBlock fromHtml(const QString& html)
{
    ClipboardBlock block;
    block.rows = readHtmlTable(html);
    makeRectangular(block);
    return block;
}

void normaliseNumbers(ClipboardBlock& block)
{
    static const QRegularExpression english(
        QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)%?$|^[+-]?\\d{1,3}(,\\d{3}){2,}%?$"));
    static const QRegularExpression vietnamese(QStringLiteral(
        "^[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)%?$|^[+-]?\\d{1,3}(\\.\\d{3}){2,}%?$|^[+-]?\\d+,(\\d{1,2}|\\d{4,})%?$"));
    static const QRegularExpression numeric(QStringLiteral("^[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?%?$"));
    bool isEnglish = false;
    for (const QStringList& row : std::as_const(block.rows)) {
        for (const QString& cell : row) {
            const QString text = cell.trimmed();
            if (vietnamese.match(text).hasMatch()) {
                return;
            }
            isEnglish = isEnglish || english.match(text).hasMatch();
        }
    }
    if (!isEnglish) {
        return;
    }
    for (QStringList& row : block.rows) {
        for (QString& cell : row) {
            QString text = cell.trimmed();
            if (numeric.match(text).hasMatch()) {
                text.remove(QLatin1Char(','));
                cell = text.replace(QLatin1Char('.'), QLatin1Char(','));
            }
        }
    }
}

} // namespace doancoso::kit
