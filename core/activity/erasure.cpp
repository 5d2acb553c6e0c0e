// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/erasure.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using storage::Row;

namespace {

constexpr int kYearLength = 4;
constexpr int kCodeLength = 8;

/// Texts about the person in rows that belong to the person.
const QHash<QString, QStringList>& ownTexts()
{
    static const QHash<QString, QStringList> texts{
        {u"membership_event"_s, {u"introducer"_s, u"title"_s, u"papers"_s, u"remark"_s, u"withdrawn_reason"_s}},
        {u"training_registration"_s, {u"remark"_s}},
        {u"dues_payment"_s, {u"receipt"_s}},
        {u"dues_rate"_s, {u"remark"_s}},
        {u"dues_exemption"_s, {u"reason"_s}},
        {u"party_step"_s, {u"helper"_s, u"remark"_s}},
        {u"meeting_attendance"_s, {u"reason"_s}},
        {u"cadre_post"_s, {u"concurrent_post"_s, u"end_reason"_s, u"note"_s}},
        {u"cadre_planning"_s, {u"note"_s}},
        {u"cadre_training"_s, {u"certificate"_s}},
        {u"data_request"_s, {u"requester"_s, u"note"_s}},
        {u"rating"_s,
         {u"proposed_why"_s, u"reason"_s, u"superior_reason"_s, u"remark"_s, u"appeal"_s, u"appeal_answer"_s}},
        {u"rating_edition_entry"_s, {u"reason"_s, u"superior_reason"_s}}};
    return texts;
}

/// Texts that may name the person among others: the name gives way, the rest stays.
const QHash<QString, QStringList>& sharedTexts()
{
    static const QHash<QString, QStringList> texts{
        {u"meeting"_s, {u"chair"_s, u"topic"_s, u"agenda"_s, u"minutes"_s, u"resolution"_s}},
        {u"activity"_s, {u"title"_s, u"content"_s, u"result"_s, u"introduced_name"_s}},
        {u"activity_finding"_s, {u"body"_s, u"responsible"_s, u"done_note"_s}},
        {u"cadre_training"_s, {u"title"_s}},
        {u"rating_list"_s, {u"chair"_s, u"secretary"_s, u"minutes"_s, u"returned_reason"_s}},
        {u"data_request"_s, {u"answer"_s}}};
    return texts;
}

/// "Mường" → "Dân tộc thiểu số": the group by which members are counted stays, the word does not.
QString groupOnly(const QString& text, QLatin1String column)
{
    if (column == QLatin1String("ethnicity")) {
        return text.isEmpty() || text == u"Kinh" ? text : u"Dân tộc thiểu số"_s;
    }
    return text.isEmpty() || text == u"Không" ? text : u"Có tôn giáo"_s;
}

Row erasedPerson(Row row, const Erasure& erasure)
{
    const auto set = [&row](const QString& column, const QVariant& value) {
        if (row.contains(column)) {
            row.insert(column, value);
        }
    };
    for (const char* column :
         {"identity_number", "card_code", "phone", "email", "home_town", "permanent_address", "current_address",
          "occupation", "profession", "languages", "informatics", "joined_place", "note"}) {
        set(QString::fromLatin1(column), u""_s);
    }
    for (const char* column : {"birth_date", "joined_on"}) {
        const QString name = QString::fromLatin1(column);
        set(name, row.value(name).toString().left(kYearLength));
    }
    for (const QLatin1String column : {QLatin1String("ethnicity"), QLatin1String("religion")}) {
        set(column, groupOnly(row.value(column).toString(), column));
    }
    set(u"full_name"_s, erasure.code);
    set(u"sort_key"_s, base::nameSortKey(erasure.code));
    set(u"search_key"_s, base::foldForSearch(erasure.code));
    set(u"erased_on"_s, erasure.day);
    return row;
}

} // namespace

QString erasedName(const QString& uid)
{
    return u"Đã xóa %1"_s.arg(uid.left(kCodeLength));
}

QString withoutNames(const QString& text, const Erasure& erasure)
{
    QString kept = text;
    for (const QString& name : erasure.names) {
        if (name.isEmpty()) {
            continue;
        }
        const QString pattern = name.contains(u' ')
                                    ? u"(?<![\\p{L}\\p{M}])%1(?![\\p{L}\\p{M}])"_s.arg(QRegularExpression::escape(name))
                                    : u"^%1$"_s.arg(QRegularExpression::escape(name));
        kept.replace(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption),
                     erasure.code);
    }
    return kept;
}

Row erasedRow(const QString& table, const Row& row, const Erasure& erasure)
{
    const qint64 id = erasure.person.value();
    if (table == u"person") {
        return row.value(u"id"_s).toLongLong() == id ? erasedPerson(row, erasure) : row;
    }
    Row kept = row;
    if (row.value(u"person_id"_s).toLongLong() == id) {
        for (const QString& column : ownTexts().value(table)) {
            if (row.contains(column)) {
                kept.insert(column, u""_s);
            }
        }
    }
    for (const QString& column : sharedTexts().value(table)) {
        if (row.contains(column)) {
            kept.insert(column, withoutNames(row.value(column).toString(), erasure));
        }
    }
    const auto standIn = [&](const QString& column, const QString& link) {
        if (row.value(link).toLongLong() == id && !row.value(column).toString().isEmpty()) {
            kept.insert(column, erasure.code);
        }
    };
    standIn(u"chair"_s, u"chair_person_id"_s);
    standIn(u"introduced_name"_s, u"introduced_id"_s);
    if (table == u"activity" && row.contains(u"search_key"_s) && kept.value(u"title"_s) != row.value(u"title"_s)) {
        kept.insert(u"search_key"_s, base::foldForSearch(kept.value(u"title"_s).toString()));
    }
    return kept;
}

const QStringList& tablesOfPeople()
{
    static const QStringList tables = ownTexts().keys();
    return tables;
}

} // namespace doancoso::activity
