// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_choice.h"

#include "core/base/text.h"
#include "core/membership/person.h"
#include "ui/kit/settings_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::MemberFilter;
using membership::SpanState;

namespace {

const auto kSavedKey = u"members/savedFilters"_s;

struct MemberChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberChoice)
};

struct AgeBand
{
    const char* code;
    int from;
    int until; ///< last year of age; 0: no end
};
constexpr AgeBand kAgeBands[]{{"age16", 0, 17}, {"age18", 18, 22}, {"age23", 23, 30}, {"age31", 31, 0}};

} // namespace

const QStringList& MemberChoice::states()
{
    static const QStringList list{u"members"_s, u"guests"_s, u"away"_s, u"honorary"_s, u"former"_s};
    return list;
}

const QList<MemberMark>& MemberChoice::allMarks()
{
    static const QList<MemberMark> marks{
        {u"female"_s, u"sex"_s},      {u"male"_s, u"sex"_s},        {u"age16"_s, u"age"_s},
        {u"age18"_s, u"age"_s},       {u"age23"_s, u"age"_s},       {u"age31"_s, u"age"_s},
        {u"party"_s, u"party"_s},     {u"noParty"_s, u"party"_s},   {u"minority"_s, u"minority"_s},
        {u"religious"_s, u"faith"_s}, {u"salaried"_s, u"salary"_s}, {u"disadvantaged"_s, u"hardship"_s},
        {u"livesAway"_s, u"place"_s}};
    return marks;
}

QString MemberChoice::stateName(const QString& state)
{
    if (state == u"guests"_s) {
        return MemberChoiceWords::tr("temporary here");
    }
    if (state == u"away"_s) {
        return MemberChoiceWords::tr("temporarily elsewhere");
    }
    if (state == u"honorary"_s) {
        return MemberChoiceWords::tr("honorary members");
    }
    if (state == u"former"_s) {
        return MemberChoiceWords::tr("former members");
    }
    return MemberChoiceWords::tr("members");
}

QString MemberChoice::markName(const QString& mark)
{
    static const QHash<QString, const char*> names{
        {u"female"_s, QT_TRANSLATE_NOOP("MemberChoice", "women")},
        {u"male"_s, QT_TRANSLATE_NOOP("MemberChoice", "men")},
        {u"age16"_s, QT_TRANSLATE_NOOP("MemberChoice", "under 18")},
        {u"age18"_s, QT_TRANSLATE_NOOP("MemberChoice", "18 to 22")},
        {u"age23"_s, QT_TRANSLATE_NOOP("MemberChoice", "23 to 30")},
        {u"age31"_s, QT_TRANSLATE_NOOP("MemberChoice", "over 30")},
        {u"party"_s, QT_TRANSLATE_NOOP("MemberChoice", "Party members")},
        {u"noParty"_s, QT_TRANSLATE_NOOP("MemberChoice", "not in the Party")},
        {u"minority"_s, QT_TRANSLATE_NOOP("MemberChoice", "ethnic minorities")},
        {u"religious"_s, QT_TRANSLATE_NOOP("MemberChoice", "with a religion")},
        {u"salaried"_s, QT_TRANSLATE_NOOP("MemberChoice", "with a salary")},
        {u"disadvantaged"_s, QT_TRANSLATE_NOOP("MemberChoice", "disadvantaged")},
        {u"livesAway"_s, QT_TRANSLATE_NOOP("MemberChoice", "work or study away")},
    };
    return MemberChoiceWords::tr(names.value(mark, ""));
}

void MemberChoice::toggle(const QString& mark)
{
    if (marks.removeAll(mark) > 0) {
        return;
    }
    const auto groupOf = [](const QString& code) {
        const auto known = std::find_if(allMarks().cbegin(), allMarks().cend(),
                                        [&code](const MemberMark& one) { return one.code == code; });
        return known == allMarks().cend() ? QString() : known->group;
    };
    const QString group = groupOf(mark);
    marks.removeIf([&](const QString& other) { return groupOf(other) == group; });
    marks.append(mark);
}

MemberFilter MemberChoice::filter(const QDate& day) const
{
    using namespace membership::trait;
    MemberFilter filter;
    filter.text = text;
    filter.hasLeft = state == u"former"_s;
    if (!filter.hasLeft) {
        filter.state = state == u"guests"_s     ? SpanState::Guest
                       : state == u"away"_s     ? SpanState::Away
                       : state == u"honorary"_s ? SpanState::Honorary
                                                : SpanState::Member;
    }
    static const QHash<QString, qint64> traits{{u"female"_s, kFemale},      {u"male"_s, kMale},
                                               {u"minority"_s, kMinority},  {u"religious"_s, kReligious},
                                               {u"salaried"_s, kSalaried},  {u"disadvantaged"_s, kDisadvantaged},
                                               {u"livesAway"_s, kLivesAway}};
    for (const QString& mark : marks) {
        filter.withTraits |= traits.value(mark, 0);
        if (mark == u"party"_s || mark == u"noParty"_s) {
            filter.inParty = mark == u"party"_s;
        }
        for (const AgeBand& band : kAgeBands) {
            if (mark == QLatin1String(band.code)) {
                filter.bornUntil = band.from > 0 ? membership::packedDate(day.addYears(-band.from)) : 0;
                filter.bornFrom = band.until > 0 ? membership::packedDate(day.addYears(-band.until - 1).addDays(1)) : 0;
            }
        }
    }
    return filter;
}

QJsonObject MemberChoice::toJson() const
{
    return {{u"state"_s, state}, {u"marks"_s, QJsonArray::fromStringList(marks)}, {u"text"_s, text}};
}

MemberChoice MemberChoice::fromJson(const QJsonObject& json)
{
    MemberChoice choice;
    choice.state = states().contains(json[u"state"].toString()) ? json[u"state"].toString() : choice.state;
    choice.text = json[u"text"].toString();
    for (const QJsonValue& value : json[u"marks"].toArray()) {
        if (!markName(value.toString()).isEmpty()) {
            choice.marks.append(value.toString());
        }
    }
    return choice;
}

QJsonObject SavedChoices::all() const
{
    return QJsonDocument::fromJson(m_store.value(kSavedKey).toString().toUtf8()).object();
}

QStringList SavedChoices::names() const
{
    QStringList names = all().keys();
    std::sort(names.begin(), names.end(), base::VietnameseOrder());
    return names;
}

MemberChoice SavedChoices::choice(const QString& name) const
{
    return MemberChoice::fromJson(all()[name].toObject());
}

void SavedChoices::keep(const QString& name, const MemberChoice& choice)
{
    QJsonObject kept = all();
    kept.insert(name, choice.toJson());
    m_store.setValue(kSavedKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void SavedChoices::remove(const QString& name)
{
    QJsonObject kept = all();
    kept.remove(name);
    m_store.setValue(kSavedKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace doancoso::pages
