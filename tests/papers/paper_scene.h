// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two communes of a district with branches and members, and what a paper says as plain text.
#pragma once

#include "membership/people_scene.h"

#include "core/membership/membership_service.h"
#include "core/papers/paper_service.h"

namespace doancoso::tests {

struct PaperScene : PeopleScene
{
    base::UnitId otherCommune;
    base::UnitId farBranch;
    papers::PaperService papers;
    membership::MembershipService members;

    explicit PaperScene(storage::Engine engine = storage::Engine::Sqlite)
        : PeopleScene(engine), papers(*world.database), members(*world.database)
    {
        otherCommune = world.unit(QStringLiteral("1-2"), QStringLiteral("COMMUNE"), province);
        farBranch = world.unit(QStringLiteral("1-2-0"), QStringLiteral("BRANCH"), otherCommune);
    }

    papers::PaperRequest request(const QString& code, base::UnitId unit, const QDate& last = QDate(2022, 9, 30)) const
    {
        papers::PaperRequest made;
        made.code = code;
        made.unit = unit;
        made.first = QDate(last.year(), 1, 1);
        made.last = last;
        return made;
    }

    papers::Paper paper(const papers::PaperRequest& wanted)
    {
        const auto made = papers.make(wanted);
        REQUIRE_OK(made);
        return *made;
    }
};

/// Titles, paragraphs, cells, signatures and recipients, one a line, in the order in which they are printed; "----" for
/// a new page.
inline QStringList linesOf(const reporting::ReportDocument& document)
{
    QStringList lines;
    const auto masthead = [&](const reporting::Masthead& head) {
        lines += {head.heading.superior, head.heading.issuer, head.heading.number, head.title, head.abstractText};
        lines += head.subtitleLines;
    };
    const auto closing = [&](const reporting::Closing& end) {
        lines += end.signature.left.lines + QStringList{end.signature.left.name};
        lines += end.signature.right.lines + QStringList{end.signature.right.name};
        lines += end.recipients;
    };
    masthead(document);
    for (const reporting::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<reporting::Paragraph>(&block)) {
            lines.append(paragraph->text());
        } else if (const auto* table = std::get_if<reporting::Table>(&block)) {
            for (const reporting::Row& row : table->rows) {
                QStringList cells;
                for (const reporting::Cell& cell : row.cells) {
                    cells.append(reporting::displayText(cell, document.wording));
                }
                lines.append(cells.join(QStringLiteral(" | ")));
            }
        } else if (std::holds_alternative<reporting::PageBreak>(block)) {
            lines.append(QStringLiteral("----"));
        } else if (const auto* head = std::get_if<reporting::Masthead>(&block)) {
            masthead(*head);
        } else if (const auto* end = std::get_if<reporting::Closing>(&block)) {
            closing(*end);
        }
    }
    closing(document);
    lines.removeAll(QString());
    return lines;
}

inline QString textOf(const reporting::ReportDocument& document)
{
    return linesOf(document).join(QLatin1Char('\n'));
}

inline QList<reporting::Table> tablesOf(const reporting::ReportDocument& document)
{
    QList<reporting::Table> tables;
    for (const reporting::Block& block : document.blocks) {
        if (const auto* table = std::get_if<reporting::Table>(&block)) {
            tables.append(*table);
        }
    }
    return tables;
}

} // namespace doancoso::tests
