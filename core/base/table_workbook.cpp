// SPDX-License-Identifier: GPL-3.0-or-later
//
// Excel workbooks: which sheets there are, the shared texts, and the cells of each sheet, read as streams.
#include "core/base/table_reader.h"

#include "core/base/workbook_listeners.h"
#include "core/base/zip_parts.h"

#include <QCoreApplication>

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
    Result<void> walk(const QString& part, XmlListener& listener)
    {
        return m_parts.read(part, [&](QIODevice& device) -> Result<void> {
            const auto fault = walkXml(device, m_budget.limits().xmlDepth, listener);
            if (m_problem) {
                return *m_problem;
            }
            if (fault && fault->tooDeep) {
                return notAWorkbook(QStringLiteral("%1: %2").arg(part, fault->detail));
            }
            if (fault) {
                return tableError(QCoreApplication::translate(
                                      "TableFile", "“%1” is damaged: its part %2 breaks off or is wrong in line "
                                                   "%3. Open it in Excel and save it anew.")
                                      .arg(m_file.fileName, part)
                                      .arg(fault->line),
                                  fault->detail);
            }
            return {};
        });
    }

    Result<void> walk(const QString& part, std::function<void(const XmlElement&)> onStart,
                      std::function<void(QByteArrayView)> onEnd = {})
    {
        PartListener listener(m_problem, std::move(onStart), std::move(onEnd));
        return walk(part, listener);
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
            const auto read = walk(roots, [this](const XmlElement& element) {
                if (element.value("Type").endsWith("/officeDocument")) {
                    m_workbook = resolvedPart({}, element.text("Target"));
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
        return walk(part, [this, folder](const XmlElement& element) {
            const QByteArrayView type = element.value("Type");
            const QString target = resolvedPart(folder, element.text("Target"));
            if (type.endsWith("/worksheet")) {
                m_sheetParts.insert(element.text("Id"), target);
            } else if (type.endsWith("/sharedStrings")) {
                m_sharedPart = target;
            } else if (type.endsWith("/styles")) {
                m_stylesPart = target;
            }
        });
    }

    Result<void> readWorkbookPart()
    {
        const auto read = walk(m_workbook, [this](const XmlElement& element) {
            if (element.is("sheet")) {
                const bool hidden = element.has("state") && element.value("state") != "visible";
                m_sheets.append({element.text("name"), element.text("id"), hidden});
            } else if (element.is("workbookPr")) {
                m_days1904 = isOn(element.value("date1904"));
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
            m_stylesPart, [this](const XmlElement& element) { m_styles.startElement(element); },
            [this](QByteArrayView name) { m_styles.endElement(name); });
    }

    Result<void> readSharedTexts()
    {
        if (!m_parts.contains(m_sharedPart)) {
            return {};
        }
        SharedTextListener listener(m_problem, [this](SharedText text) {
            // An empty entry costs memory as well.
            m_problem = m_budget.countText(text.text.size() + 8);
            m_shared.append(std::move(text));
        });
        return walk(m_sharedPart, listener);
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
        SheetListener listener(
            m_problem, [this, &sheet](const XmlElement& element) { readOutside(element, sheet); },
            [this, &sheet](const XmlElement& element) { placeCell(element.value("r"), sheet); },
            [this, &sheet](const StoredCell& stored) {
                if (!m_problem) {
                    m_problem = m_budget.put(sheet, m_row, m_column, cellOf(stored));
                }
            });
        return walk(part, listener);
    }

    void readOutside(const XmlElement& element, TableSheet& sheet)
    {
        if (element.is("row")) {
            startRow(element, sheet);
        } else if (element.is("col")) {
            if (isOn(element.value("hidden")) && sheet.hiddenColumns.size() < kMaxMerged) {
                sheet.hiddenColumns.append({element.number("min") - 1, element.number("max") - 1});
            }
        } else if (element.is("mergeCell")) {
            readMerged(element.value("ref"), sheet);
        }
    }

    static bool isOn(QByteArrayView flag) { return flag == "1" || flag == "true"; }

    void startRow(const XmlElement& element, TableSheet& sheet)
    {
        const QByteArrayView given = element.value("r");
        bool sound = true;
        const int number = given.isEmpty() ? m_row + 2 : given.toInt(&sound);
        if (!sound || number < 1 || number > 1'048'576) {
            m_problem = badReference(given, sheet);
            return;
        }
        m_row = number - 1;
        m_column = -1;
        if (isOn(element.value("hidden")) && sheet.hiddenRows.size() < m_budget.limits().rows) {
            sheet.hiddenRows.append(m_row);
        }
        if (m_progress != nullptr && m_row % 1024 == 0 && m_progress->isCancelled()) {
            m_problem = cancelledError();
        }
    }

    Error badReference(QByteArrayView reference, const TableSheet& sheet) const
    {
        return tableError(
            QCoreApplication::translate("TableFile", "The sheet “%1” is damaged: “%2” is no cell. Open the file "
                                                     "in Excel and save it anew.")
                .arg(sheet.name, QString::fromUtf8(reference.first(std::min<qsizetype>(40, reference.size())))));
    }

    void readMerged(QByteArrayView reference, TableSheet& sheet)
    {
        const qsizetype colon = reference.indexOf(':');
        const auto first = parseCellName(reference.first(std::max<qsizetype>(0, colon)));
        const auto last = parseCellName(reference.sliced(colon + 1));
        if (colon < 0 || !first || !last || sheet.merged.size() >= kMaxMerged) {
            return; // drawn wrong at most; no data is lost
        }
        sheet.merged.append({first->first, first->second, last->first, last->second});
    }

    void placeCell(QByteArrayView reference, const TableSheet& sheet)
    {
        if (reference.isEmpty()) {
            m_row = std::max(m_row, 0);
            ++m_column;
        } else if (const auto place = parseCellName(reference)) {
            m_row = place->first;
            m_column = place->second;
        } else {
            m_problem = badReference(reference, sheet);
        }
    }

    /// The font of before Unicode that the style sets its cells in.
    LegacyEncoding encodingOf(int style)
    {
        const auto known = m_encodings.constFind(style);
        return known != m_encodings.cend() ? *known
                                           : *m_encodings.insert(style, encodingOfFont(m_styles.fontOf(style)));
    }

    TableCell textCell(const SharedText& text, int style)
    {
        const LegacyEncoding encoding = encodingOf(style);
        const QString shown = text.converted || encoding == LegacyEncoding::None
                                  ? text.text
                                  : WorkbookStyles::fromFont(text.text, m_styles.fontOf(style));
        if (!text.converted && shown == text.text) {
            return text.cell;
        }
        ++m_file.repairedCells;
        m_file.repairedFrom = encoding == LegacyEncoding::Vni ? LegacyEncoding::Vni : LegacyEncoding::Tcvn3;
        return TableCell::ofText(shown);
    }

    TableCell cellOf(const StoredCell& stored)
    {
        TableCell cell;
        if (stored.isOf("inlineStr")) {
            return textCell(stored.inlineText, stored.style);
        }
        if (stored.value.isEmpty()) {
            if (stored.formula && !stored.isOf("str")) {
                cell.kind = CellKind::Error;
                cell.text = QCoreApplication::translate("TableFile", "formula without a result");
            }
            return cell;
        }
        if (stored.isOf("s")) {
            bool sound = false;
            const int index = stored.value.toInt(&sound);
            if (!sound || index < 0 || index >= m_shared.size()) {
                cell.kind = CellKind::Error;
                cell.text = QCoreApplication::translate("TableFile", "missing text");
                return cell;
            }
            return textCell(m_shared.at(index), stored.style);
        }
        const QString value = QString::fromUtf8(stored.value);
        if (stored.isOf("str")) {
            const QString text = withoutEscapes(value);
            return textCell({text, false, TableCell::ofText(text)}, stored.style);
        }
        if (stored.isOf("b")) {
            cell.kind = CellKind::Boolean;
            cell.text = isOn(stored.value) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
            return cell;
        }
        if (stored.isOf("e")) {
            cell.kind = CellKind::Error;
            cell.text = cellText(value.left(40));
            return cell;
        }
        if (stored.isOf("d")) {
            return WorkbookStyles::dateCell(QDate::fromString(value.left(10), Qt::ISODate), value);
        }
        return m_styles.numberCell(value, stored.style, m_days1904);
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
    QHash<int, LegacyEncoding> m_encodings; ///< of styles
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
