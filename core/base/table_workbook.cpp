// SPDX-License-Identifier: GPL-3.0-or-later
//
// Excel workbooks: which sheets there are, the shared texts, and the cells of each sheet, read as streams.
#include "core/base/table_reader.h"

#include "core/base/workbook_styles.h"
#include "core/base/zip_parts.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace doancoso::base {
namespace {

constexpr int kMaxMerged = 50'000;

struct SheetEntry
{
    QString name;
    QString relation;
    bool hidden = false;
};

struct SharedText
{
    QString text;
    bool converted = false; ///< some run had an old font and is Unicode now
};

/// "xl/worksheets/sheet1.xml" from the folder of the referring part and its target.
QString resolvedPart(const QString& folder, const QString& target)
{
    if (target.startsWith(QLatin1Char('/'))) {
        return target.mid(1);
    }
    QStringList parts = folder.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString& step : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (!parts.isEmpty()) {
                parts.removeLast();
            }
        } else if (step != QLatin1String(".")) {
            parts.append(step);
        }
    }
    return parts.join(QLatin1Char('/'));
}

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

/// Control characters are written as _x000D_; an underscore that would look so as _x005F_.
QString withoutEscapes(const QString& text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0) {
        return text;
    }
    QString result;
    qsizetype from = 0;
    while (at >= 0) {
        bool sound = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&sound, 16);
        if (sound && at + 6 < text.size() && text.at(at + 6) == QLatin1Char('_')) {
            result += QStringView(text).mid(from, at - from);
            result += QChar(code);
            from = at + 7;
        }
        at = text.indexOf(QLatin1String("_x"), std::max(at + 2, from));
    }
    return result + text.mid(from);
}

class Workbook
{
public:
    Workbook(QString fileName, TableBudget& budget, ProgressSink* progress)
        : m_budget(budget), m_progress(progress), m_parts(budget.limits().package)
    {
        m_file.fileName = std::move(fileName);
        m_file.format = TableFormat::Workbook;
    }

    Result<TableFile> run(QIODevice& device)
    {
        if (auto opened = m_parts.open(device, m_file.fileName); !opened) {
            return opened.error();
        }
        const auto step = [this](Result<void> outcome) {
            if (!outcome && !m_problem) {
                m_problem = outcome.error();
            }
            return !m_problem.has_value();
        };
        if (step(findWorkbook()) && step(readRelations()) && step(readWorkbookPart()) && step(readStyles()) &&
            step(readSharedTexts())) {
            step(readSheets());
        }
        if (m_problem) {
            return *m_problem;
        }
        return std::move(m_file);
    }

private:
    using Xml = QXmlStreamReader;

    /// Goes through a part element by element. `onStart` may read on inside its element.
    Result<void> walk(const QString& part, const std::function<void(Xml&)>& onStart,
                      const std::function<void(Xml&)>& onEnd = {})
    {
        return m_parts.read(part, [&](QIODevice& device) -> Result<void> {
            Xml xml(&device);
            int depth = 0;
            while (!xml.atEnd() && !m_problem) {
                const auto token = xml.readNext();
                if (token == Xml::StartElement) {
                    if (++depth > m_budget.limits().xmlDepth) {
                        return notAWorkbook(QStringLiteral("%1: nested too deep").arg(part));
                    }
                    onStart(xml);
                    // A handler that read its element to the end leaves the reader on the end tag.
                    depth -= xml.tokenType() == Xml::EndElement ? 1 : 0;
                } else if (token == Xml::EndElement) {
                    --depth;
                    if (onEnd) {
                        onEnd(xml);
                    }
                }
            }
            if (m_problem) {
                return *m_problem;
            }
            if (xml.hasError()) {
                return tableError(QCoreApplication::translate(
                                      "TableFile", "“%1” is damaged: its part %2 breaks off or is wrong in line "
                                                   "%3. Open it in Excel and save it anew.")
                                      .arg(m_file.fileName, part)
                                      .arg(xml.lineNumber()),
                                  xml.errorString());
            }
            return {};
        });
    }

    Error notAWorkbook(const QString& detail) const
    {
        return tableError(QCoreApplication::translate("TableFile",
                                                      "“%1” is no Excel workbook (.xlsx). Choose an Excel or "
                                                      "CSV file.")
                              .arg(m_file.fileName),
                          detail);
    }

    Result<void> findWorkbook()
    {
        if (m_parts.contains(QStringLiteral("mimetype")) || m_parts.contains(QStringLiteral("content.xml"))) {
            return tableError(QCoreApplication::translate("TableFile",
                                                          "“%1” is an OpenDocument file. Open it, save it as "
                                                          ".xlsx or CSV, and choose that file.")
                                  .arg(m_file.fileName));
        }
        if (m_parts.contains(QStringLiteral("word/document.xml"))) {
            return tableError(QCoreApplication::translate("TableFile",
                                                          "“%1” is a Word document. Copy its table into an Excel "
                                                          "sheet, or paste it here.")
                                  .arg(m_file.fileName));
        }
        if (m_parts.contains(QStringLiteral("xl/workbook.bin"))) {
            return tableError(QCoreApplication::translate("TableFile",
                                                          "“%1” is a binary Excel workbook (.xlsb). Save it as "
                                                          ".xlsx and choose that file.")
                                  .arg(m_file.fileName));
        }
        m_workbook = QStringLiteral("xl/workbook.xml");
        const QString roots = QStringLiteral("_rels/.rels");
        if (m_parts.contains(roots)) {
            const auto read = walk(roots, [this](Xml& xml) {
                const auto attributes = xml.attributes();
                if (attributes.value(QLatin1String("Type")).endsWith(QLatin1String("/officeDocument"))) {
                    m_workbook = resolvedPart({}, attributes.value(QLatin1String("Target")).toString());
                }
            });
            if (!read) {
                return read;
            }
        }
        return m_parts.contains(m_workbook) ? Result<void>() : notAWorkbook(QStringLiteral("no workbook part"));
    }

    Result<void> readRelations()
    {
        const QString folder = folderOf(m_workbook);
        const QString part =
            folder + QStringLiteral("_rels/") + m_workbook.mid(folder.size()) + QStringLiteral(".rels");
        return walk(part, [this, folder](Xml& xml) {
            const auto attributes = xml.attributes();
            const QStringView type = attributes.value(QLatin1String("Type"));
            const QString target = resolvedPart(folder, attributes.value(QLatin1String("Target")).toString());
            if (type.endsWith(QLatin1String("/worksheet"))) {
                m_sheetParts.insert(attributes.value(QLatin1String("Id")).toString(), target);
            } else if (type.endsWith(QLatin1String("/sharedStrings"))) {
                m_sharedPart = target;
            } else if (type.endsWith(QLatin1String("/styles"))) {
                m_stylesPart = target;
            }
        });
    }

    Result<void> readWorkbookPart()
    {
        const auto read = walk(m_workbook, [this](Xml& xml) {
            const auto attributes = xml.attributes();
            if (xml.name() == QLatin1String("sheet")) {
                SheetEntry entry;
                entry.name = attributes.value(QLatin1String("name")).toString();
                entry.hidden = attributes.hasAttribute(QLatin1String("state")) &&
                               attributes.value(QLatin1String("state")) != QLatin1String("visible");
                for (const QXmlStreamAttribute& attribute : attributes) {
                    if (attribute.name() == QLatin1String("id")) {
                        entry.relation = attribute.value().toString();
                    }
                }
                m_sheets.append(entry);
            } else if (xml.name() == QLatin1String("workbookPr")) {
                const QStringView flag = attributes.value(QLatin1String("date1904"));
                m_days1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
            }
        });
        if (read && m_sheets.size() > m_budget.limits().sheets) {
            return tableError(QCoreApplication::translate("TableFile",
                                                          "“%1” has more than %2 sheets. Save the one you need "
                                                          "as a file of its own.")
                                  .arg(m_file.fileName)
                                  .arg(m_budget.limits().sheets));
        }
        return read;
    }

    Result<void> readStyles()
    {
        if (!m_parts.contains(m_stylesPart)) {
            return {};
        }
        return walk(
            m_stylesPart, [this](Xml& xml) { m_styles.startElement(xml.name(), xml.attributes()); },
            [this](Xml& xml) { m_styles.endElement(xml.name()); });
    }

    /// Like QXmlStreamReader::skipCurrentElement(), which would remember any depth.
    void skip(Xml& xml) const
    {
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            depth += token == Xml::StartElement ? 1 : token == Xml::EndElement ? -1 : 0;
            if (depth > m_budget.limits().xmlDepth) {
                xml.raiseError(QStringLiteral("nested too deep"));
            }
        }
    }

    /// Reads the element's text runs up to its end tag: <t> and <r><rPr/><t/></r>, not the phonetic <rPh>.
    SharedText readText(Xml& xml)
    {
        const QString element = xml.name().toString();
        SharedText result;
        QString font;
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == Xml::EndElement) {
                --depth;
            } else if (token == Xml::StartElement) {
                if (++depth > m_budget.limits().xmlDepth) {
                    xml.raiseError(QStringLiteral("nested too deep"));
                } else if (xml.name() == QLatin1String("r")) {
                    font.clear();
                } else if (xml.name() == QLatin1String("rFont")) {
                    font = xml.attributes().value(QLatin1String("val")).toString();
                } else if (xml.name() == QLatin1String("rPh")) {
                    skip(xml);
                    --depth;
                } else if (xml.name() == QLatin1String("t")) {
                    const QString raw = withoutEscapes(xml.readElementText());
                    --depth;
                    const QString text = WorkbookStyles::fromFont(raw, font);
                    result.converted = result.converted || text != raw;
                    result.text += text;
                }
            }
        }
        return result;
    }

    Result<void> readSharedTexts()
    {
        if (!m_parts.contains(m_sharedPart)) {
            return {};
        }
        return walk(m_sharedPart, [this](Xml& xml) {
            if (xml.name() == QLatin1String("si")) {
                m_shared.append(readText(xml));
                // An empty entry costs memory as well.
                m_problem = m_budget.countText(m_shared.constLast().text.size() + 8);
            }
        });
    }

    Result<void> readSheets()
    {
        int done = 0;
        for (const SheetEntry& entry : std::as_const(m_sheets)) {
            const QString part = m_sheetParts.value(entry.relation);
            if (part.isEmpty()) {
                continue; // a sheet that is a chart
            }
            if (m_progress != nullptr) {
                m_progress->report(done++, m_sheets.size(),
                                   QCoreApplication::translate("TableFile", "Reading sheet %1").arg(entry.name));
            }
            TableSheet sheet;
            sheet.name = entry.name;
            sheet.hidden = entry.hidden;
            if (auto read = readSheet(part, sheet); !read) {
                return read;
            }
            m_file.sheets.append(std::move(sheet));
        }
        return m_file.sheets.isEmpty() ? notAWorkbook(QStringLiteral("no worksheet")) : Result<void>();
    }

    Result<void> readSheet(const QString& part, TableSheet& sheet)
    {
        m_row = -1;
        m_column = -1;
        return walk(part, [this, &sheet](Xml& xml) {
            const QStringView name = xml.name();
            if (name == QLatin1String("c")) {
                readCell(xml, sheet);
            } else if (name == QLatin1String("row")) {
                startRow(xml.attributes(), sheet);
            } else if (name == QLatin1String("col")) {
                const auto attributes = xml.attributes();
                if (isOn(attributes.value(QLatin1String("hidden"))) && sheet.hiddenColumns.size() < kMaxMerged) {
                    sheet.hiddenColumns.append({attributes.value(QLatin1String("min")).toInt() - 1,
                                                attributes.value(QLatin1String("max")).toInt() - 1});
                }
            } else if (name == QLatin1String("mergeCell")) {
                readMerged(xml.attributes().value(QLatin1String("ref")), sheet);
            }
        });
    }

    static bool isOn(QStringView flag) { return flag == QLatin1String("1") || flag == QLatin1String("true"); }

    void startRow(const QXmlStreamAttributes& attributes, TableSheet& sheet)
    {
        const QStringView given = attributes.value(QLatin1String("r"));
        bool sound = true;
        const int number = given.isEmpty() ? m_row + 2 : given.toInt(&sound);
        if (!sound || number < 1 || number > 1'048'576) {
            m_problem = badReference(given, sheet);
            return;
        }
        m_row = number - 1;
        m_column = -1;
        if (isOn(attributes.value(QLatin1String("hidden"))) && sheet.hiddenRows.size() < m_budget.limits().rows) {
            sheet.hiddenRows.append(m_row);
        }
        if (m_progress != nullptr && m_row % 1024 == 0 && m_progress->isCancelled()) {
            m_problem = cancelledError();
        }
    }

    Error badReference(QStringView reference, const TableSheet& sheet) const
    {
        return tableError(QCoreApplication::translate("TableFile",
                                                      "The sheet “%1” is damaged: “%2” is no cell. Open the file "
                                                      "in Excel and save it anew.")
                              .arg(sheet.name, reference.left(40).toString()));
    }

    void readMerged(QStringView reference, TableSheet& sheet)
    {
        const qsizetype colon = reference.indexOf(QLatin1Char(':'));
        const auto first = parseCellName(reference.left(colon));
        const auto last = parseCellName(reference.mid(colon + 1));
        if (colon < 0 || !first || !last || sheet.merged.size() >= kMaxMerged) {
            return; // drawn wrong at most; no data is lost
        }
        sheet.merged.append({first->first, first->second, last->first, last->second});
    }

    void readCell(Xml& xml, TableSheet& sheet)
    {
        const auto attributes = xml.attributes();
        const QString reference = attributes.value(QLatin1String("r")).toString();
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.value(QLatin1String("s")).toInt();
        if (reference.isEmpty()) {
            m_row = std::max(m_row, 0);
            ++m_column;
        } else if (const auto place = parseCellName(reference)) {
            m_row = place->first;
            m_column = place->second;
        } else {
            m_problem = badReference(reference, sheet);
            return;
        }
        QString value;
        SharedText inlineText;
        bool formula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("v")) {
                value = xml.readElementText();
            } else if (xml.name() == QLatin1String("is")) {
                inlineText = readText(xml);
            } else {
                formula = formula || xml.name() == QLatin1String("f");
                skip(xml);
            }
        }
        if (xml.hasError()) {
            return;
        }
        m_problem = m_budget.put(sheet, m_row, m_column, cellOf(type, value, inlineText, style, formula));
    }

    TableCell textCell(const SharedText& text, int style)
    {
        const QString shown = text.converted ? text.text : WorkbookStyles::fromFont(text.text, m_styles.fontOf(style));
        if (text.converted || shown != text.text) {
            ++m_file.repairedCells;
            m_file.repairedFrom = encodingOfFont(m_styles.fontOf(style)) == LegacyEncoding::Vni ? LegacyEncoding::Vni
                                                                                                : LegacyEncoding::Tcvn3;
        }
        return TableCell::ofText(shown);
    }

    TableCell cellOf(const QString& type, const QString& value, const SharedText& inlineText, int style, bool formula)
    {
        TableCell cell;
        if (type == QLatin1String("inlineStr")) {
            return textCell(inlineText, style);
        }
        if (value.isEmpty()) {
            if (formula && type != QLatin1String("str")) {
                cell.kind = CellKind::Error;
                cell.text = QCoreApplication::translate("TableFile", "formula without a result");
            }
            return cell;
        }
        if (type == QLatin1String("s")) {
            bool sound = false;
            const int index = value.toInt(&sound);
            if (!sound || index < 0 || index >= m_shared.size()) {
                cell.kind = CellKind::Error;
                cell.text = QCoreApplication::translate("TableFile", "missing text");
                return cell;
            }
            return textCell(m_shared.at(index), style);
        }
        if (type == QLatin1String("str")) {
            return textCell({withoutEscapes(value), false}, style);
        }
        if (type == QLatin1String("b")) {
            cell.kind = CellKind::Boolean;
            cell.text = isOn(value) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
            return cell;
        }
        if (type == QLatin1String("e")) {
            cell.kind = CellKind::Error;
            cell.text = cellText(value.left(40));
            return cell;
        }
        if (type == QLatin1String("d")) {
            return WorkbookStyles::dateCell(QDate::fromString(value.left(10), Qt::ISODate), value);
        }
        return m_styles.numberCell(value, style, m_days1904);
    }

    TableBudget& m_budget;
    ProgressSink* m_progress;
    ZipParts m_parts;
    TableFile m_file;
    std::optional<Error> m_problem;
    QString m_workbook;
    QString m_sharedPart;
    QString m_stylesPart;
    QHash<QString, QString> m_sheetParts; ///< relation → part
    QList<SheetEntry> m_sheets;
    QList<SharedText> m_shared;
    WorkbookStyles m_styles;
    bool m_days1904 = false;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

Result<TableFile> readWorkbook(QIODevice& device, const QString& fileName, TableBudget& budget, ProgressSink* progress)
{
    return Workbook(fileName, budget, progress).run(device);
}

} // namespace doancoso::base
