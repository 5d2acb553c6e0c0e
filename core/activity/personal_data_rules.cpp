// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/personal_data_rules.h"

#include "core/storage/dialect.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::activity {

using namespace Qt::StringLiterals;

base::Result<PersonalDataRules> PersonalDataRules::read()
{
    const auto broken = [](const QString& place) {
        return base::Error{base::ErrorCode::Bug, storage::sentenceFor(base::ErrorCode::Bug), place, {}};
    };
    QFile file(u":/data/membership/personal_data_rules.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return broken(file.fileName());
    }
    PersonalDataRules rules;
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll()).object()[u"rules"].toArray()) {
        const auto kind = requestKindFromCode(entry[u"kind"].toString());
        const RequestRule rule{kind.value_or(RequestKind::Access),
                               QDate::fromString(entry[u"valid_from"].toString(), Qt::ISODate),
                               QDate::fromString(entry[u"valid_until"].toString(), Qt::ISODate),
                               entry[u"confirm_working_days"].toInt(-1),
                               entry[u"days"].toInt(-1),
                               entry[u"extension_days"].toInt(-1),
                               entry[u"source"].toString(),
                               entry[u"certainty"].toString()};
        if (!kind || !rule.validFrom.isValid() || rule.validFrom >= rule.validUntil || rule.confirmWorkingDays < 1 ||
            rule.days < 1 || rule.extensionDays < 0 || rule.source.isEmpty() || rule.certainty.isEmpty()) {
            return broken(u"personal_data_rules.json: %1"_s.arg(entry[u"kind"].toString()));
        }
        rules.m_rules.append(rule);
    }
    return rules;
}

const RequestRule* PersonalDataRules::find(RequestKind kind, const QDate& receivedOn) const
{
    for (const RequestRule& rule : m_rules) {
        if (rule.kind == kind && rule.validFrom <= receivedOn && receivedOn < rule.validUntil) {
            return &rule;
        }
    }
    return nullptr;
}

void PersonalDataRules::setDays(DataRequest& request) const
{
    const RequestRule* rule = find(request.kind, request.receivedOn);
    request.confirmBy = rule ? addWorkingDays(request.receivedOn, rule->confirmWorkingDays) : QDate();
    request.dueOn = rule ? request.receivedOn.addDays(rule->days) : QDate();
    if (rule && !request.extendedReason.isEmpty()) {
        request.dueOn = request.dueOn.addDays(rule->extensionDays);
    }
}

QDate addWorkingDays(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        count -= day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    }
    return day;
}

} // namespace doancoso::activity
