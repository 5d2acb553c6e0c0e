// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/letterhead.h"

#include "core/activity/activity_lists.h"
#include "core/activity/cadre_repository.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_repository.h"
#include "core/reporting/summary_sheet.h"

namespace doancoso::papers {

using namespace Qt::StringLiterals;

namespace {

/// "BAN THƯỜNG VỤ HUYỆN ĐOÀN THỌ XUÂN" where the standing committee signs, else the committee.
QString decidingBody(const QString& unitName, const QString& typeCode, const QString& firstSignatureLine)
{
    if (typeCode == u"CENTRAL"_s) {
        return u"BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN"_s;
    }
    const bool standing = firstSignatureLine.contains(u"BAN THƯỜNG VỤ"_s);
    return (standing ? u"BAN THƯỜNG VỤ "_s : u"BAN CHẤP HÀNH "_s) + unitName.toUpper();
}

/// A branch is named after itself; the place is that of the commune or the district above it.
QString placeNear(const organization::UnitTree& tree, base::UnitId unit)
{
    QList<base::UnitId> upward{unit};
    upward += tree.ancestorIds(unit);
    for (const base::UnitId each : std::as_const(upward)) {
        const organization::UnitNode* node = tree.find(each);
        const QString place = node != nullptr ? reporting::placeOf(node->name) : QString();
        if (!place.isEmpty() && place != node->name) {
            return place;
        }
    }
    return {};
}

} // namespace

QString writtenDate(const QDate& day, int year)
{
    return day.isValid() ? reporting::longDate(day.day(), day.month(), day.year())
                         : u"ngày …… tháng …… năm %1"_s.arg(year);
}

reporting::Heading Letterhead::headingOf(const QString& number, const QDate& day, int year) const
{
    reporting::Heading made = heading;
    made.number = number.isEmpty() ? QString() : u"Số: "_s + number;
    made.date = writtenDate(day, year);
    return made;
}

const organization::UnitTree& LetterheadMaker::family(base::UnitId unit, const QDate& day)
{
    const std::pair key(unit, day);
    const auto known = m_families.constFind(key);
    if (known != m_families.constEnd()) {
        return *known;
    }
    return *m_families.insert(key, organization::UnitRepository::familyAt(m_connection, unit, day));
}

int LetterheadMaker::rankOf(const QString& typeCode)
{
    if (m_ranks.isEmpty()) {
        for (const organization::UnitType& type : organization::UnitRepository::types(m_connection)) {
            m_ranks.insert(type.code, type.rank);
        }
    }
    return m_ranks.value(typeCode);
}

QString LetterheadMaker::nameOf(base::UnitId unit, const QDate& day)
{
    if (!unit.isValid()) {
        return {};
    }
    if (const organization::UnitNode* node = family(unit, day).find(unit)) {
        return node->name;
    }
    // The register may name a unit on a day on which it was closed already.
    const auto record = organization::UnitRepository::load(m_connection, unit);
    return record ? record->versionAt(day).name : QString();
}

QString LetterheadMaker::typeOf(base::UnitId unit, const QDate& day)
{
    const organization::UnitNode* node = family(unit, day).find(unit);
    return node != nullptr ? node->typeCode : QString();
}

base::UnitId LetterheadMaker::deciderOf(base::UnitId branch, const QDate& day, int rank)
{
    const organization::UnitTree& tree = family(branch, day);
    base::UnitId decider = branch;
    for (const base::UnitId above : tree.ancestorIds(branch)) {
        decider = above;
        if (rankOf(tree.find(above)->typeCode) <= rank) {
            break;
        }
    }
    return decider;
}

Letterhead LetterheadMaker::of(base::UnitId unit, const QDate& day)
{
    Letterhead made;
    made.unit = unit;
    made.name = nameOf(unit, day);
    const QString type = typeOf(unit, day);
    const organization::UnitTree& tree = family(unit, day);
    const organization::UnitNode* self = tree.find(unit);
    if (const organization::UnitNode* above = self != nullptr ? tree.find(self->parentId) : nullptr) {
        made.superior = above->name;
        made.heading.superior = above->typeCode == u"CENTRAL"_s ? u"BAN CHẤP HÀNH TRUNG ƯƠNG"_s : above->name.toUpper();
    }
    made.heading.issuer = reporting::issuingBody(made.name, type);
    made.heading.place = placeNear(tree, unit);
    made.signature.lines = reporting::defaultSignature(made.name, type);
    made.body = decidingBody(made.name, type, made.signature.lines.constFirst());
    for (const activity::CadrePost& post : activity::CadreRepository::posts(m_connection, {unit}, day)) {
        if (post.post == activity::post::kSecretary) {
            if (const auto person = membership::PersonRepository::find(m_connection, post.person)) {
                made.signature.name = person->fullName;
            }
        }
    }
    return made;
}

} // namespace doancoso::papers
