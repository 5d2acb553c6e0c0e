// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/training_programme.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using base::Decimal;
using planning::JsonEntry;
using planning::JsonProblem;

namespace {

QString trainingDataSays(const char* text)
{
    return QCoreApplication::translate("TrainingProgramme", text);
}

TrainingGroup readTrainingGroup(const JsonEntry& entry)
{
    TrainingGroup group{entry.text(u"code"_s),
                        readBilingualName(entry, u"name"_s),
                        entry.decimal(u"most"_s),
                        entry.text(u"certainty"_s),
                        {}};
    QSet<QString> codes;
    for (const JsonEntry& item : entry.objects(u"items"_s)) {
        group.items.append({item.text(u"code"_s), readBilingualName(item, u"name"_s)});
        if (codes.contains(group.items.constLast().code)) {
            item.problem(u"code"_s,
                         trainingDataSays(QT_TRANSLATE_NOOP("TrainingProgramme", "the code is used before")));
        }
        codes.insert(group.items.constLast().code);
    }
    if (group.most <= Decimal(0)) {
        entry.problem(u"most"_s,
                      trainingDataSays(QT_TRANSLATE_NOOP("TrainingProgramme", "the most points must be above zero")));
    }
    return group;
}

void readTrainingBands(const JsonEntry& entry, TrainingProgramme& programme)
{
    for (const JsonEntry& each : entry.objects(u"bands"_s)) {
        const TrainingBand band{each.text(u"code"_s), readBilingualName(each, u"name"_s), each.decimal(u"least"_s),
                                each.flag(u"completes"_s), each.text(u"certainty"_s)};
        if (!programme.bands.isEmpty() && band.least >= programme.bands.constLast().least) {
            each.problem(u"least"_s,
                         trainingDataSays(QT_TRANSLATE_NOOP("TrainingProgramme", "bands stand from the best down")));
        }
        programme.bands.append(band);
    }
}

TrainingProgramme readTrainingProgramme(const JsonEntry& entry)
{
    TrainingProgramme programme;
    programme.code = entry.text(u"code"_s);
    programme.name = readBilingualName(entry, u"name"_s);
    programme.validFrom = entry.date(u"valid_from"_s);
    programme.validUntil = entry.optionalDate(u"valid_until"_s);
    programme.source = entry.text(u"source"_s);
    programme.certainty = entry.text(u"certainty"_s);
    programme.decimals = entry.integer(u"decimals"_s, 0, Decimal::kPlaces);
    QSet<QString> codes;
    for (const JsonEntry& group : entry.objects(u"groups"_s)) {
        programme.groups.append(readTrainingGroup(group));
        if (codes.contains(programme.groups.constLast().code)) {
            group.problem(u"code"_s,
                          trainingDataSays(QT_TRANSLATE_NOOP("TrainingProgramme", "the code is used before")));
        }
        codes.insert(programme.groups.constLast().code);
    }
    readTrainingBands(entry, programme);
    return programme;
}

} // namespace

Decimal TrainingProgramme::most() const
{
    Decimal sum;
    for (const TrainingGroup& group : groups) {
        sum += group.most;
    }
    return sum;
}

const TrainingGroup* TrainingProgramme::group(const QString& wanted) const
{
    const auto found =
        std::find_if(groups.cbegin(), groups.cend(), [&](const TrainingGroup& each) { return each.code == wanted; });
    return found == groups.cend() ? nullptr : &*found;
}

const TrainingBand* TrainingProgramme::band(const QString& wanted) const
{
    const auto found =
        std::find_if(bands.cbegin(), bands.cend(), [&](const TrainingBand& each) { return each.code == wanted; });
    return found == bands.cend() ? nullptr : &*found;
}

const TrainingBand* TrainingProgramme::bandOf(Decimal total) const
{
    const auto found =
        std::find_if(bands.cbegin(), bands.cend(), [&](const TrainingBand& each) { return total >= each.least; });
    return found == bands.cend() ? nullptr : &*found;
}

Decimal TrainingProgramme::leastToComplete() const
{
    Decimal least = most();
    for (const TrainingBand& each : bands) {
        least = each.completes ? std::min(least, each.least) : least;
    }
    return least;
}

base::Result<QList<TrainingProgramme>> parseTrainingProgrammes(const QByteArray& bytes, const QString& fileName)
{
    const auto root = planning::parseJsonObject(bytes, fileName);
    if (!root) {
        return root.error();
    }
    JsonProblem problem(fileName);
    QList<TrainingProgramme> programmes;
    for (const JsonEntry& entry : JsonEntry(*root, fileName, problem).objects(u"programmes"_s)) {
        programmes.append(readTrainingProgramme(entry));
    }
    std::stable_sort(programmes.begin(), programmes.end(),
                     [](const auto& left, const auto& right) { return left.validFrom < right.validFrom; });
    if (problem.error()) {
        return *problem.error();
    }
    return programmes;
}

const QList<TrainingProgramme>& trainingProgrammes()
{
    // A test of the shipped data says when it cannot be read.
    static const QList<TrainingProgramme> programmes = [] {
        const QString path = u":/data/membership/training_programmes.json"_s;
        const auto bytes = planning::readWholeFile(path);
        return bytes ? parseTrainingProgrammes(*bytes, path).valueOr({}) : QList<TrainingProgramme>();
    }();
    return programmes;
}

const TrainingProgramme* findTrainingProgramme(const QString& code)
{
    for (const TrainingProgramme& programme : trainingProgrammes()) {
        if (programme.code == code) {
            return &programme;
        }
    }
    return nullptr;
}

const TrainingProgramme* trainingProgrammeOn(const QDate& day)
{
    const TrainingProgramme* latest = nullptr;
    for (const TrainingProgramme& programme : trainingProgrammes()) {
        latest = programme.holdsOn(day) ? &programme : latest;
    }
    return latest;
}

} // namespace doancoso::membership
