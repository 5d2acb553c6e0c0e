// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/catalogue_parser.h"

#include "core/planning/indicator_rules.h"
#include "core/planning/json_reader.h"

#include <QCoreApplication>
#include <QUuid>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

namespace {

struct CatalogueParserWords
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueParser)
};

/// Codes that must not come twice in one list, nor be longer than their column.
class Codes
{
public:
    explicit Codes(qsizetype longest = 24) : m_longest(longest) {}
    void add(const JsonEntry& entry, const QString& field, const QString& code)
    {
        if (m_seen.contains(code)) {
            entry.problem(field, CatalogueParserWords::tr("“%1” stands here a second time").arg(code));
        }
        if (code.size() > m_longest) {
            entry.problem(field, CatalogueParserWords::tr("the code is too long"));
        }
        m_seen.insert(code);
    }

private:
    qsizetype m_longest;
    QSet<QString> m_seen;
};

QList<IndicatorGroup> readGroups(const JsonEntry& root)
{
    QList<IndicatorGroup> groups;
    Codes codes(8);
    for (const JsonEntry& entry : root.objects(u"groups"_s)) {
        IndicatorGroup group{entry.text(u"code"_s), entry.text(u"name_vi"_s), entry.text(u"name_en"_s),
                             static_cast<int>(groups.size() + 1)};
        codes.add(entry, u"code"_s, group.code);
        groups.append(std::move(group));
    }
    return groups;
}

CatalogueIndicator readIndicator(JsonEntry& entry, const QDate& validFrom)
{
    CatalogueIndicator found;
    Indicator& card = found.card;
    card.code = entry.text(u"code"_s);
    entry.name(card.code);
    card.uid = shippedUid(u"indicator"_s, card.code);
    card.group = entry.text(u"group"_s);
    card.validFrom = validFrom;
    card.name = entry.text(u"name"_s);
    card.shortName = entry.text(u"short_name"_s);
    card.unitOfMeasure = entry.text(u"unit"_s);
    card.shape = entry.choice<Shape>(u"shape"_s);
    card.valueKind = entry.choice<ValueKind>(u"value"_s);
    card.numeratorLabel = entry.optionalText(u"numerator_label"_s);
    card.denominatorLabel = entry.optionalText(u"denominator_label"_s);
    card.measure = entry.choice<Measure>(u"measure"_s);
    card.timeRule = entry.choice<TimeRule>(u"time_rule"_s);
    card.unitRule = entry.choice<UnitRule>(u"unit_rule"_s);
    card.direction = entry.choice<Direction>(u"direction"_s);
    card.quarterRule = entry.choice<QuarterRule>(u"quarter_rule"_s);
    card.decimals = entry.integer(u"decimals"_s, 0, base::Decimal::kPlaces);
    card.frequency = entry.choice<Frequency>(u"frequency"_s);
    card.breakdowns = entry.texts(u"breakdowns"_s);
    card.joint = entry.flag(u"joint"_s);
    found.numeratorCode = entry.optionalText(u"numerator_code"_s);
    found.denominatorCode = entry.optionalText(u"denominator_code"_s);
    card.metThreshold = entry.optionalDecimal(u"met_threshold"_s);
    card.numeratorMeasure = entry.optionalText(u"numerator_measure"_s);
    card.denominatorMeasure = entry.optionalText(u"denominator_measure"_s);
    card.definition = entry.text(u"definition"_s);
    card.source = entry.text(u"source"_s);
    return found;
}

/// The name that a field has in the file, for the members whose findings name them.
QString fieldInFile(const QString& member)
{
    static const QHash<QString, QString> names{{u"shortName"_s, u"short_name"_s},
                                               {u"unitOfMeasure"_s, u"unit"_s},
                                               {u"valueKind"_s, u"value"_s},
                                               {u"numeratorLabel"_s, u"numerator_label"_s},
                                               {u"timeRule"_s, u"time_rule"_s},
                                               {u"unitRule"_s, u"unit_rule"_s},
                                               {u"quarterRule"_s, u"quarter_rule"_s},
                                               {u"metThreshold"_s, u"met_threshold"_s},
                                               {u"numeratorId"_s, u"numerator_code"_s},
                                               {u"denominatorId"_s, u"denominator_code"_s},
                                               {u"validFrom"_s, u"valid_from"_s}};
    return names.value(member, member);
}

void checkCards(const QList<JsonEntry>& entries, IndicatorCatalogue& catalogue, const QStringList& dimensions,
                JsonProblem& problem)
{
    CatalogueView view;
    view.dimensions = dimensions;
    for (const IndicatorGroup& group : catalogue.groups) {
        view.groups.append(group.code);
    }
    QHash<QString, base::IndicatorId> ids;
    for (CatalogueIndicator& found : catalogue.indicators) {
        // Numbers for this check only; the data file gives its own.
        found.card.id = base::IndicatorId(ids.size() + 1);
        ids.insert(found.card.code, found.card.id);
        view.indicators.append(found.card);
    }
    for (qsizetype i = 0; i < catalogue.indicators.size() && !problem.error(); ++i) {
        const CatalogueIndicator& found = catalogue.indicators.at(i);
        Indicator card = found.card;
        const auto resolve = [&](const QString& field, const QString& code) {
            if (!code.isEmpty() && !ids.contains(code)) {
                entries.at(i).unknownWord(field, code);
            }
            return ids.value(code);
        };
        card.numeratorId = resolve(u"numerator_code"_s, found.numeratorCode);
        card.denominatorId = resolve(u"denominator_code"_s, found.denominatorCode);
        if (const auto error = firstError(checkIndicator(card, view))) {
            // The finding is a sentence of its own; here it ends one.
            QString what = error->userText;
            what.chop(what.endsWith(u'.') ? 1 : 0);
            entries.at(i).problem(fieldInFile(error->context), what);
        }
    }
    for (CatalogueIndicator& found : catalogue.indicators) {
        found.card.id = {};
    }
}

CatalogueFormSection readFormSection(const JsonEntry& entry, const QSet<QString>& known, Codes& used)
{
    CatalogueFormSection section{entry.text(u"code"_s), entry.text(u"title_vi"_s), entry.texts(u"indicators"_s)};
    for (const QString& code : section.indicatorCodes) {
        if (!known.contains(code)) {
            entry.unknownWord(u"indicators"_s, code);
        }
        used.add(entry, u"indicators"_s, code);
    }
    return section;
}

} // namespace

QString shippedUid(const QString& kind, const QString& code)
{
    static const QUuid nameSpace(u"6f1c0f0e-5b7e-4e2a-9c64-0c5d5a7e2b10"_s);
    return QUuid::createUuidV5(nameSpace, kind + u'/' + code).toString(QUuid::WithoutBraces);
}

base::Result<QList<Breakdown>> parseBreakdowns(const QByteArray& bytes, const QString& fileName)
{
    const auto root = parseJsonObject(bytes, fileName);
    if (!root) {
        return root.error();
    }
    JsonProblem problem(fileName);
    QList<Breakdown> found;
    Codes dimensions(10);
    Codes ids;
    for (const JsonEntry& dimension : JsonEntry(*root, fileName, problem).objects(u"dimensions"_s)) {
        const QString code = dimension.text(u"code"_s);
        dimensions.add(dimension, u"code"_s, code);
        Codes parts;
        for (const JsonEntry& entry : dimension.objects(u"parts"_s)) {
            Breakdown part{entry.integer(u"id"_s, 1, 9999), code,
                           entry.text(u"code"_s),           entry.text(u"name_vi"_s),
                           entry.text(u"name_en"_s),        static_cast<int>(found.size() + 1)};
            ids.add(entry, u"id"_s, QString::number(part.id));
            parts.add(entry, u"code"_s, part.code);
            found.append(std::move(part));
        }
    }
    if (problem.error()) {
        return *problem.error();
    }
    return found;
}

base::Result<IndicatorCatalogue> parseIndicators(const QByteArray& bytes, const QString& fileName,
                                                 const QStringList& dimensions)
{
    const auto object = parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    JsonProblem problem(fileName);
    const JsonEntry root(*object, fileName, problem);
    IndicatorCatalogue catalogue;
    const QDate validFrom = root.date(u"valid_from"_s);
    catalogue.groups = readGroups(root);
    QList<JsonEntry> entries = root.objects(u"indicators"_s);
    Codes codes;
    QHash<QString, int> positions;
    for (JsonEntry& entry : entries) {
        CatalogueIndicator found = readIndicator(entry, validFrom);
        codes.add(entry, u"code"_s, found.card.code);
        found.card.position = ++positions[found.card.group];
        catalogue.indicators.append(std::move(found));
    }
    if (!problem.error()) {
        checkCards(entries, catalogue, dimensions, problem);
    }
    if (problem.error()) {
        return *problem.error();
    }
    return catalogue;
}

base::Result<QList<CatalogueForm>> parseReportForms(const QByteArray& bytes, const QString& fileName,
                                                    const QSet<QString>& indicatorCodes)
{
    const auto object = parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    JsonProblem problem(fileName);
    QList<CatalogueForm> forms;
    Codes codes;
    for (JsonEntry& entry : JsonEntry(*object, fileName, problem).objects(u"forms"_s)) {
        CatalogueForm form;
        form.code = entry.text(u"code"_s);
        entry.name(form.code);
        codes.add(entry, u"code"_s, form.code);
        form.uid = shippedUid(u"report_form"_s, form.code);
        form.name = entry.text(u"name_vi"_s);
        form.frequency = entry.choice<Frequency>(u"frequency"_s);
        Codes used;
        for (const JsonEntry& section : entry.objects(u"sections"_s)) {
            form.sections.append(readFormSection(section, indicatorCodes, used));
        }
        forms.append(std::move(form));
    }
    if (problem.error()) {
        return *problem.error();
    }
    return forms;
}

} // namespace doancoso::planning
