// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper.h"

#include "core/papers/paper_form.h"

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using membership::PersonField;

const QList<PaperKind>& paperKinds()
{
    static const QList<PaperKind> kinds = [] {
        QList<PaperKind> all;
        for (const PaperForm& form : paperForms()) {
            all.append({form.code, form.name, PaperKind::About::Events, form.events});
        }
        using About = PaperKind::About;
        all += {{paper_code::kMemberList, {u"Danh sách đoàn viên"_s, u"List of members"_s}, About::Unit, {}},
                {paper_code::kBranchBook, {u"Sổ chi đoàn"_s, u"Branch book"_s}, About::Branch, {}},
                {paper_code::kDuesBook, {u"Sổ thu đoàn phí"_s, u"Dues book"_s}, About::Branch, {}},
                {paper_code::kTraining, {u"Kết quả rèn luyện đoàn viên"_s, u"Training results"_s}, About::Branch, {}},
                {paper_code::kPartyList,
                 {u"Danh sách đoàn viên ưu tú, kết nạp Đảng"_s, u"Outstanding members and the Party"_s},
                 About::Unit,
                 {}}};
        return all;
    }();
    return kinds;
}

const PaperKind* findPaperKind(const QString& code)
{
    for (const PaperKind& kind : paperKinds()) {
        if (kind.code == code) {
            return &kind;
        }
    }
    return nullptr;
}

QStringList papersAbout(membership::EventKind event)
{
    QStringList codes;
    for (const PaperKind& kind : paperKinds()) {
        if (kind.events.contains(event)) {
            codes.append(kind.code);
        }
    }
    return codes;
}

const QList<PersonField>& usualColumns()
{
    static const QList<PersonField> columns{PersonField::FullName, PersonField::BirthDate, PersonField::Sex,
                                            PersonField::JoinedOn, PersonField::CardCode,  PersonField::CurrentAddress,
                                            PersonField::Phone};
    return columns;
}

} // namespace doancoso::papers
