// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/catalogue_parser.h"
#include "core/planning/document_kinds.h"
#include "core/planning/example_plans.h"
#include "core/planning/judgement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using tests::Random;

namespace {

QJsonValue junk(Random& random)
{
    switch (random.between(0, 9)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return true;
    case 2:
        return -1;
    case 3:
        return 1e308;
    case 4:
        return u""_s;
    case 5:
        return u"2022-13-45"_s;
    case 6:
        return QString(3000, QChar(0x1EBF));
    case 7:
        return QJsonArray{QJsonArray{}, 1, u"x"_s};
    case 8:
        return QJsonObject{{u"code"_s, u"C01"_s}};
    default:
        return u"9223372036854775808"_s;
    }
}

/// Puts junk somewhere, takes a field away, or doubles an entry.
QJsonValue damaged(const QJsonValue& value, Random& random)
{
    if (value.isObject() && !value.toObject().isEmpty() && !random.chance(5)) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.between(0, object.size() - 1));
        if (random.chance(15)) {
            object.remove(key);
        } else {
            object.insert(key, damaged(object.value(key), random));
        }
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && !random.chance(5)) {
        QJsonArray list = value.toArray();
        const auto at = random.between(0, list.size() - 1);
        if (random.chance(15)) {
            list.append(list.at(at));
        } else {
            list.replace(at, damaged(list.at(at), random));
        }
        return list;
    }
    return junk(random);
}

template <typename Parse>
void checkSurvives(const QString& path, Random& random, Parse parse)
{
    QJsonValue value = QJsonDocument::fromJson(tests::shippedFile(path)).object();
    for (qint64 wounds = random.between(1, 3); wounds > 0; --wounds) {
        value = damaged(value, random);
    }
    QByteArray bytes = QJsonDocument(value.toObject()).toJson();
    if (random.chance(20)) {
        bytes.truncate(random.between(0, bytes.size() - 1));
    }
    const auto result = parse(bytes, u"hỏng.json"_s);
    if (!result) {
        CHECK(result.error().code == base::ErrorCode::Validation);
        CHECK(result.error().userText.contains(u"hỏng.json"_s));
    }
}

} // namespace

TEST_CASE("property: a damaged file gives an error that names it, whatever the damage")
{
    const unsigned seed = tests::runSeed() + GENERATE(range(0U, 150U));
    CAPTURE(seed);
    Random random(seed);
    checkSurvives(u"planning/indicators.json"_s, random, [](const QByteArray& bytes, const QString& name) {
        return parseIndicators(bytes, name, {u"SEX"_s, u"BLOCK"_s});
    });
    checkSurvives(u"planning/report_forms.json"_s, random, [](const QByteArray& bytes, const QString& name) {
        return parseReportForms(bytes, name, {u"A01"_s});
    });
    checkSurvives(u"planning/breakdowns.json"_s, random, parseBreakdowns);
    checkSurvives(u"planning/document_kinds.json"_s, random, parseDocumentKinds);
    checkSurvives(u"planning/judgement.json"_s, random, parseJudgementRules);
    checkSurvives(u"planning/plans/00%1.json"_s.arg(random.between(0, 4)), random, parseExamplePlan);
}
