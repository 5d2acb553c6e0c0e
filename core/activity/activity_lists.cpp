// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_lists.h"

#include "core/planning/json_reader.h"

#include <QCoreApplication>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using planning::JsonEntry;
using planning::JsonProblem;

} // namespace doancoso::activity

template <>
struct doancoso::planning::TextTable<doancoso::activity::ActivityFamily>
{
    using Family = doancoso::activity::ActivityFamily;
    static constexpr std::array entries{
        std::pair{Family::Training, "training"},         std::pair{Family::Activity, "activity"},
        std::pair{Family::Project, "project"},           std::pair{Family::Session, "session"},
        std::pair{Family::Introduction, "introduction"}, std::pair{Family::Inspection, "inspection"}};
};

namespace doancoso::activity {
namespace {

void readWord(JsonEntry& entry, ListWord& word)
{
    word.code = entry.text(u"code"_s);
    entry.name(word.code);
    word.nameVi = entry.text(u"vi"_s);
    word.nameEn = entry.text(u"en"_s);
}

bool flagOr(const JsonEntry& entry, const QString& field, bool otherwise)
{
    return entry.has(field) ? entry.flag(field) : otherwise;
}

template <typename Word, typename Fill>
QList<Word> readWords(const JsonEntry& root, const QString& field, Fill fill)
{
    QList<Word> words;
    for (JsonEntry entry : root.objects(field)) {
        Word word;
        readWord(entry, word);
        for (const Word& other : std::as_const(words)) {
            if (other.code == word.code) {
                entry.problem(u"code"_s, QCoreApplication::translate("ActivityLists", "stands twice in the list"));
            }
        }
        fill(entry, word);
        words.append(word);
    }
    return words;
}

ActivityKind& fillKind(const JsonEntry& entry, ActivityKind& read)
{
    read.family = entry.choice<ActivityFamily>(u"family"_s);
    read.hasLevel = flagOr(entry, u"has_level"_s, false);
    read.hasAmount = flagOr(entry, u"has_amount"_s, false);
    if (entry.has(u"subkinds"_s)) {
        read.subkinds = readWords<ActivitySubkind>(entry, u"subkinds"_s, [](const JsonEntry& sub, ActivitySubkind& to) {
            to.forCadres = flagOr(sub, u"for_cadres"_s, false);
        });
    }
    return read;
}

template <typename Word>
const Word* findWord(const QList<Word>& words, const QString& code)
{
    for (const Word& word : words) {
        if (word.code == code) {
            return &word;
        }
    }
    return nullptr;
}

template <typename Word>
QString wordName(const QList<Word>& words, const QString& code)
{
    const Word* word = findWord(words, code);
    return word ? nameOf(*word) : code;
}

} // namespace

base::Result<ActivityLists> parseActivityLists(const QByteArray& bytes, const QString& fileName)
{
    const auto object = planning::parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    JsonProblem problem(fileName);
    const JsonEntry root(*object, {}, problem);
    const auto nothingMore = [](const JsonEntry&, auto&) {};
    ActivityLists lists;
    lists.meetingKinds = readWords<ListWord>(root, u"meeting_kinds"_s, nothingMore);
    lists.activityKinds = readWords<ActivityKind>(root, u"activity_kinds"_s, fillKind);
    lists.projectLevels = readWords<ListWord>(root, u"project_levels"_s, nothingMore);
    lists.outcomes = readWords<IntroductionOutcome>(
        root, u"introduction_outcomes"_s,
        [](const JsonEntry& entry, IntroductionOutcome& to) { to.counts = flagOr(entry, u"counts"_s, true); });
    int rank = 0;
    lists.posts = readWords<CadrePostKind>(root, u"posts"_s, [&rank](const JsonEntry& entry, CadrePostKind& to) {
        to.rank = rank++;
        to.single = flagOr(entry, u"single"_s, false);
        to.leads = flagOr(entry, u"leads"_s, false);
        to.types = entry.has(u"types"_s) ? entry.texts(u"types"_s) : QStringList();
    });
    if (problem.error()) {
        return *problem.error();
    }
    return lists;
}

const ActivityLists& activityLists()
{
    static const ActivityLists lists = [] {
        const QString path = u":/data/activity/lists.json"_s;
        const auto bytes = planning::readWholeFile(path);
        return bytes ? parseActivityLists(*bytes, path).valueOr({}) : ActivityLists();
    }();
    return lists;
}

const ActivityKind* ActivityLists::activityKind(const QString& code) const
{
    return findWord(activityKinds, code);
}

const CadrePostKind* ActivityLists::post(const QString& code) const
{
    return findWord(posts, code);
}

QStringList ActivityLists::kindsOf(ActivityFamily family) const
{
    QStringList codes;
    for (const ActivityKind& known : activityKinds) {
        if (known.family == family) {
            codes.append(known.code);
        }
    }
    return codes;
}

QString nameOf(const ListWord& word)
{
    //: The language in which names of lists are shown: "vi" in the Vietnamese catalogue.
    return QCoreApplication::translate("ActivityLists", "en") == "en"_L1 ? word.nameEn : word.nameVi;
}

QString meetingKindName(const QString& code)
{
    return wordName(activityLists().meetingKinds, code);
}

QString activityKindName(const QString& kind)
{
    return wordName(activityLists().activityKinds, kind);
}

QString subkindName(const QString& kind, const QString& subkind)
{
    const ActivityKind* known = activityLists().activityKind(kind);
    return known ? wordName(known->subkinds, subkind) : subkind;
}

QString activityKindName(const QString& kind, const QString& subkind)
{
    return subkind.isEmpty() ? activityKindName(kind)
                             : u"%1: %2"_s.arg(activityKindName(kind), subkindName(kind, subkind));
}

QString projectLevelName(const QString& code)
{
    return wordName(activityLists().projectLevels, code);
}

QString outcomeName(const QString& code)
{
    return wordName(activityLists().outcomes, code);
}

QString postName(const QString& code)
{
    return wordName(activityLists().posts, code);
}

} // namespace doancoso::activity
