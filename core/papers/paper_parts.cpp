// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_parts.h"

#include "core/base/period.h"
#include "core/membership/person_lists.h"

#include <array>

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using membership::Person;
using membership::PersonField;
using reporting::Column;
using reporting::TextAlignment;

namespace {

struct FieldWord
{
    PersonField field;
    const char16_t* title;
};

constexpr std::array kTitles{FieldWord{PersonField::FullName, u"Họ và tên"},
                             FieldWord{PersonField::BirthDate, u"Ngày sinh"},
                             FieldWord{PersonField::Sex, u"Giới tính"},
                             FieldWord{PersonField::Ethnicity, u"Dân tộc"},
                             FieldWord{PersonField::Religion, u"Tôn giáo"},
                             FieldWord{PersonField::IdentityNumber, u"Số CCCD"},
                             FieldWord{PersonField::CardCode, u"Số thẻ"},
                             FieldWord{PersonField::Phone, u"Điện thoại"},
                             FieldWord{PersonField::Email, u"Thư điện tử"},
                             FieldWord{PersonField::HomeTown, u"Quê quán"},
                             FieldWord{PersonField::PermanentAddress, u"Thường trú"},
                             FieldWord{PersonField::CurrentAddress, u"Nơi ở hiện nay"},
                             FieldWord{PersonField::Occupation, u"Nghề nghiệp"},
                             FieldWord{PersonField::Education, u"Học vấn"},
                             FieldWord{PersonField::ProfessionalLevel, u"Trình độ chuyên môn"},
                             FieldWord{PersonField::Profession, u"Chuyên ngành"},
                             FieldWord{PersonField::PoliticalTheory, u"Lý luận chính trị"},
                             FieldWord{PersonField::Languages, u"Ngoại ngữ"},
                             FieldWord{PersonField::Informatics, u"Tin học"},
                             FieldWord{PersonField::Salaried, u"Hưởng lương"},
                             FieldWord{PersonField::Disadvantaged, u"Hoàn cảnh khó khăn"},
                             FieldWord{PersonField::LivesAway, u"Đi làm, học xa"},
                             FieldWord{PersonField::JoinedOn, u"Ngày vào Đoàn"},
                             FieldWord{PersonField::JoinedPlace, u"Nơi vào Đoàn"},
                             FieldWord{PersonField::PartyJoinedOn, u"Ngày vào Đảng"},
                             FieldWord{PersonField::PartyOfficialOn, u"Ngày chính thức"},
                             FieldWord{PersonField::Note, u"Ghi chú"}};

constexpr QStringView kCutHere =
    u"- - - - - - - - - - - - - - - - - (cắt theo đường này) - - - - - - - - - - - - - - - - -";

QString yes(bool value)
{
    return value ? u"x"_s : QString();
}

} // namespace

void joinParts(reporting::ReportDocument& document, const QList<PaperPart>& parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const PaperPart& part = parts.at(i);
        if (i == 0) {
            static_cast<reporting::Masthead&>(document) = part.masthead;
        } else {
            if (part.cutOff) {
                document.blocks.append(
                    reporting::Paragraph::of(reporting::ParagraphStyle::Centered, kCutHere.toString()));
            } else {
                document.blocks.append(reporting::PageBreak{});
            }
            document.blocks.append(part.masthead);
        }
        document.blocks += part.blocks;
        if (i + 1 == parts.size()) {
            static_cast<reporting::Closing&>(document) = part.closing;
        } else if (!part.closing.isEmpty()) {
            document.blocks.append(part.closing);
        }
    }
}

Column textColumn(const QString& key, const QString& title, double weight)
{
    Column column;
    column.key = key;
    column.title = title;
    column.weight = weight;
    column.inControl = false;
    column.alignment = TextAlignment::Left;
    return column;
}

Column numberColumn()
{
    Column column = textColumn(u"stt"_s, u"STT"_s, 0);
    column.alignment = TextAlignment::Center;
    column.repeats = true;
    return column;
}

Column figureColumn(const QString& key, const QString& title)
{
    Column column;
    column.key = key;
    column.title = title;
    return column;
}

reporting::Paragraph sectionHeading(const QString& text)
{
    return reporting::Paragraph::of(reporting::ParagraphStyle::Heading1, text);
}

QString sexWord(membership::Sex sex)
{
    return listWord(u"sex"_s, membership::toCode(sex));
}

QString listWord(const QString& list, const QString& code)
{
    const membership::ListEntry* entry = membership::findEntry(list, code);
    return entry != nullptr ? entry->nameVi : code;
}

QString paperText(const Person& person, PersonField field)
{
    switch (field) {
    case PersonField::Sex:
        return sexWord(person.sex);
    case PersonField::Salaried:
        return person.salaried ? (*person.salaried ? u"Có"_s : u"Không"_s) : QString();
    case PersonField::Disadvantaged:
        return yes(person.disadvantaged);
    case PersonField::LivesAway:
        return yes(person.livesAway);
    case PersonField::Education:
    case PersonField::ProfessionalLevel:
    case PersonField::PoliticalTheory:
        return listWord(QString::fromLatin1(membership::fieldInfo(field).list), membership::storedText(person, field));
    default:
        return membership::displayText(person, field); // names, numbers and days are the same in every language
    }
}

QString listedText(const Person& person, PersonField field, bool showSensitive)
{
    const QString text = paperText(person, field);
    return membership::fieldInfo(field).sensitive && !showSensitive ? membership::masked(text) : text;
}

QString columnTitle(PersonField field)
{
    for (const FieldWord& word : kTitles) {
        if (word.field == field) {
            return QString::fromUtf16(word.title);
        }
    }
    return {};
}

QString bornOn(const base::PartialDate& birth)
{
    if (!birth.isKnown()) {
        return {};
    }
    const QString unit = birth.isWhole() ? u"ngày"_s : birth.month() > 0 ? u"tháng"_s : u"năm"_s;
    return u"sinh %1 %2"_s.arg(unit, birth.display());
}

} // namespace doancoso::papers
