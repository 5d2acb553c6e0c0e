// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/person_input.h"

#include "core/base/text.h"
#include "core/membership/person_lists.h"

#include <QCoreApplication>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;

struct PersonInputWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonInput)
};

base::Error refusedInput(PersonField field, const QString& sentence)
{
    return {base::ErrorCode::Validation, sentence, {}, QString::fromLatin1(fieldInfo(field).column)};
}

bool isYesNo(PersonField field)
{
    return field == PersonField::Salaried || field == PersonField::Disadvantaged || field == PersonField::LivesAway;
}

base::Result<QString> yesNoFromTyped(PersonField field, const QString& typed)
{
    static const QStringList yes{u"co"_s, u"x"_s, u"yes"_s, u"y"_s, u"1"_s, u"dung"_s};
    static const QStringList no{u"khong"_s, u"no"_s, u"n"_s, u"0"_s, u"sai"_s, u"k"_s};
    const QString folded = base::foldForSearch(typed);
    if (yes.contains(folded)) {
        return u"1"_s;
    }
    if (no.contains(folded)) {
        return u"0"_s;
    }
    return refusedInput(field, PersonInputWords::tr("“%1” is neither yes nor no. Write “có” or “không”.").arg(typed));
}

base::Result<QString> dateFromTyped(PersonField field, const QString& typed)
{
    const bool wholeDay = field == PersonField::PartyJoinedOn || field == PersonField::PartyOfficialOn;
    const auto date = base::parsePartialDate(typed);
    if (!date || (wholeDay && !date->isWhole())) {
        return refusedInput(field, wholeDay
                                       ? PersonInputWords::tr("“%1” is no date. Write it as 26/03/2022.").arg(typed)
                                       : PersonInputWords::tr("“%1” is no date. Write it as 26/03/2004, or only "
                                                              "the year: 2004.")
                                             .arg(typed));
    }
    return date->toStorage();
}

bool isDate(PersonField field)
{
    return field == PersonField::BirthDate || field == PersonField::JoinedOn || field == PersonField::PartyJoinedOn ||
           field == PersonField::PartyOfficialOn;
}

/// Lists whose words may be added to by typing: the list only offers.
bool isOpenList(PersonField field)
{
    return field == PersonField::Ethnicity || field == PersonField::Religion;
}

} // namespace

base::Result<QString> storedFromTyped(PersonField field, const QString& typed)
{
    const QString text = base::composed(typed);
    if (text.isEmpty()) {
        return QString();
    }
    if (isYesNo(field)) {
        return yesNoFromTyped(field, text);
    }
    if (isDate(field)) {
        return dateFromTyped(field, text);
    }
    const QString list = QString::fromLatin1(fieldInfo(field).list);
    if (list.isEmpty()) {
        return text;
    }
    if (const auto code = codeOfWord(list, text)) {
        return *code;
    }
    if (isOpenList(field)) {
        return text;
    }
    return refusedInput(field, PersonInputWords::tr("“%1” is not in the list. Choose one of: %2.")
                                   .arg(text, offeredWords(field).join(u", "_s)));
}

QStringList offeredWords(PersonField field)
{
    QStringList words;
    if (isYesNo(field)) {
        return {QCoreApplication::translate("Person", "yes"), QCoreApplication::translate("Person", "no")};
    }
    const QString list = QString::fromLatin1(fieldInfo(field).list);
    if (!list.isEmpty()) {
        for (const ListEntry& entry : personList(list)) {
            words.append(entryName(list, entry.code));
        }
    }
    return words;
}

} // namespace doancoso::membership
