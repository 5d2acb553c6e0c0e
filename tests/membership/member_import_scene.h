// SPDX-License-Identifier: GPL-3.0-or-later
//
// A commune with three branches, some registered members, and the import beside it; lists are given as pasted text or
// as cells of a workbook.
#pragma once

#include "support/builders.h"
#include "support/workbook_builder.h"

#include "core/base/table_file.h"
#include "core/membership/member_import_service.h"
#include "core/membership/membership_service.h"

namespace doancoso::tests {

/// One cell of a workbook under test.
struct ListCell
{
    enum class Kind { Text, Number, Day, Formula };
    QString text;
    Kind kind = Kind::Text;

    ListCell() = default;
    ListCell(const char* utf8) : text(QString::fromUtf8(utf8)) {}
    ListCell(const QString& given, Kind as = Kind::Text) : text(given), kind(as) {}
    static ListCell number(double value) { return {QString::number(value, 'f', 0), Kind::Number}; }
    /// A real date of the spreadsheet.
    static ListCell day(const QDate& date) { return {QString::number(QDate(1899, 12, 30).daysTo(date)), Kind::Day}; }
    /// A formula whose result is stored.
    static ListCell formula(const char* expression, const char* result)
    {
        return {QString::fromUtf8(expression) + QLatin1Char('\n') + QString::fromUtf8(result), Kind::Formula};
    }
};

using ListRows = QList<QList<ListCell>>;

inline QByteArray workbookOf(const ListRows& rows, const QStringList& merges = {})
{
    QString xml = QStringLiteral("<sheetData>");
    for (int row = 0; row < rows.size(); ++row) {
        xml += QStringLiteral("<row r=\"%1\">").arg(row + 1);
        for (int column = 0; column < rows.at(row).size(); ++column) {
            const ListCell& cell = rows.at(row).at(column);
            const QString name = base::cellName(row, column);
            const QString text = cell.text.toHtmlEscaped();
            if (cell.text.isEmpty()) {
                continue;
            }
            switch (cell.kind) {
            case ListCell::Kind::Text:
                xml += QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>").arg(name, text);
                break;
            case ListCell::Kind::Number:
                xml += QStringLiteral("<c r=\"%1\"><v>%2</v></c>").arg(name, text);
                break;
            case ListCell::Kind::Day:
                xml += QStringLiteral("<c r=\"%1\" s=\"1\"><v>%2</v></c>").arg(name, text);
                break;
            case ListCell::Kind::Formula:
                xml += QStringLiteral("<c r=\"%1\" t=\"str\"><f>%2</f><v>%3</v></c>")
                           .arg(name, text.section(QLatin1Char('\n'), 0, 0), text.section(QLatin1Char('\n'), 1));
                break;
            }
        }
        xml += QStringLiteral("</row>");
    }
    xml += QStringLiteral("</sheetData>");
    if (!merges.isEmpty()) {
        xml += QStringLiteral("<mergeCells>");
        for (const QString& range : merges) {
            xml += QStringLiteral("<mergeCell ref=\"%1\"/>").arg(range);
        }
        xml += QStringLiteral("</mergeCells>");
    }
    WorkbookText text;
    text.sheets = {{QStringLiteral("Danh sách"), xml}};
    text.styles = QStringLiteral("<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                                 "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
    return makeWorkbook(text);
}

class MemberImportScene : public World
{
public:
    explicit MemberImportScene(storage::Engine engine = storage::Engine::Sqlite)
        : World(engine), service(*database), members(*database)
    {
        const auto read = membership::readMemberVocabulary();
        REQUIRE_OK(read);
        words = *read;
        district = open("1", "Huyện đoàn Thọ Xuân", "DISTRICT", {});
        commune = open("15493", "Đoàn xã Xuân Hồng", "COMMUNE", district);
        other = open("15508", "Đoàn xã Xuân Phong", "COMMUNE", district);
        one = open("15493-1", "Chi đoàn thôn 1", "BRANCH", commune);
        two = open("15493-2", "Chi đoàn thôn 2", "BRANCH", commune);
        school = open("15493-3", "Chi đoàn Trường THCS Xuân Hồng", "BRANCH", commune);
        otherOne = open("15508-1", "Chi đoàn thôn 1", "BRANCH", other);
        options.under = commune;
        options.countsFrom = QDate(2022, 7, 1);
    }

    base::UnitId open(const char* code, const char* name, const char* type, base::UnitId parent)
    {
        organization::UnitDraft draft;
        draft.code = QString::fromUtf8(code);
        draft.name = QString::fromUtf8(name);
        draft.typeCode = QString::fromUtf8(type);
        draft.parentId = parent;
        draft.openedOn = QDate(2018, 1, 1);
        const auto id = organization.open(draft);
        REQUIRE_OK(id);
        return *id;
    }

    base::PersonId registered(const char* name, const base::PartialDate& born, base::UnitId branch,
                              const char* identity = "")
    {
        membership::NewMember member;
        member.person.fullName = QString::fromUtf8(name);
        member.person.birthDate = born;
        member.person.identityNumber = QString::fromUtf8(identity);
        member.event.kind = membership::EventKind::Register;
        member.event.unit = branch;
        member.event.onDate = QDate(2022, 1, 1);
        const auto id = members.add(member);
        REQUIRE_OK(id);
        return *id;
    }

    membership::MemberImportPreview preview(const base::TableSheet& sheet)
    {
        const auto context = service.context(options.countsFrom);
        REQUIRE_OK(context);
        return membership::previewMembers(sheet, membership::guessMemberMapping(sheet, words), options, *context,
                                          words);
    }
    membership::MemberImportPreview preview(const char* text)
    {
        const auto file = base::readPastedText(QString::fromUtf8(text));
        REQUIRE_OK(file);
        return preview(file->sheets.constFirst());
    }
    membership::MemberImportPreview previewFile(const QByteArray& bytes, const char* name)
    {
        const auto file = base::readTableBytes(bytes, QString::fromUtf8(name));
        REQUIRE_OK(file);
        return preview(file->sheets.at(file->firstUsefulSheet()));
    }
    membership::MemberImportOutcome commit(const membership::MemberImportPreview& made)
    {
        base::SilentProgress silent;
        const auto outcome = service.commit(made, QStringLiteral("danh sách.xlsx"), silent);
        REQUIRE_OK(outcome);
        return *outcome;
    }
    membership::Person person(base::PersonId id)
    {
        const auto record = members.record(id);
        REQUIRE_OK(record);
        return record->person;
    }
    qint64 membersOn(const QDate& day, const QList<base::UnitId>& units)
    {
        const auto count = members.membersOn(day, units);
        REQUIRE_OK(count);
        return *count;
    }

    membership::MemberImportService service;
    membership::MembershipService members;
    membership::MemberVocabulary words;
    membership::MemberImportOptions options;
    base::UnitId district, commune, other, one, two, school, otherOne;
};

/// Everything told about the list as "B3 warning: …", in the order of the cells.
inline QStringList allTold(const membership::MemberImportPreview& preview)
{
    QStringList list;
    for (const auto& problem : preview.problems) {
        const char* severity = problem.severity == organization::Severity::Error     ? "error"
                               : problem.severity == organization::Severity::Warning ? "warning"
                                                                                     : "note";
        list.append(QStringLiteral("%1 %2: %3").arg(problem.cellName, QString::fromLatin1(severity), problem.sentence));
    }
    return list;
}

/// The places and severities only: "B3 warning".
inline QStringList placesTold(const membership::MemberImportPreview& preview)
{
    QStringList list;
    for (const QString& line : allTold(preview)) {
        list.append(line.section(QLatin1Char(':'), 0, 0));
    }
    return list;
}

} // namespace doancoso::tests
