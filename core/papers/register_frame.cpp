// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/register_frame.h"

#include <QCoreApplication>

namespace doancoso::papers {

using namespace Qt::StringLiterals;

Paper registerPaper(const Letterhead& head, const PaperRequest& request, const QString& title)
{
    Paper paper;
    paper.document.page = reporting::PageSetup::landscapeTable();
    paper.document.heading = head.headingOf({}, request.issuedOn, request.last.year());
    paper.document.title = title;
    paper.document.unitName = head.name;
    paper.document.signature.left = {{u"NGƯỜI LẬP BIỂU"_s}, request.preparer};
    paper.document.signature.right = head.signature;
    const PaperKind* kind = findPaperKind(request.code);
    paper.name = u"%1 %2"_s.arg(kind != nullptr ? kind->name.vi : title, head.name);
    return paper;
}

void addPerson(Paper& paper, base::PersonId person)
{
    if (!paper.people.contains(person)) {
        paper.people.append(person);
    }
}

base::Error nobodyListed(const QString& code)
{
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("RegisterPaper",
                                        "There is nobody to be listed. Choose another unit or another period."),
            code,
            {}};
}

} // namespace doancoso::papers
