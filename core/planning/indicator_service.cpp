// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator_service.h"

#include "core/base/text.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/indicator_rules.h"
#include "core/planning/report_form_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorService)
};

Error notFound()
{
    return {ErrorCode::NotFound,
            Words::tr("This indicator does not exist on that day. Nothing was changed; refresh the page."),
            {},
            u"indicator"_s};
}

Error formNotFound()
{
    return {ErrorCode::NotFound,
            Words::tr("This report form no longer exists. Nothing was changed; refresh the page."),
            {},
            u"report_form"_s};
}

/// The card as it is stored: composed text, no white space around.
Indicator tidied(Indicator card)
{
    for (QString* text : {&card.code, &card.name, &card.shortName, &card.unitOfMeasure, &card.numeratorLabel,
                          &card.denominatorLabel, &card.source}) {
        *text = base::composed(*text);
    }
    card.definition = card.definition.normalized(QString::NormalizationForm_C).trimmed();
    return card;
}

CatalogueView viewAt(const IndicatorRepository& repository, const QDate& day)
{
    CatalogueView view;
    view.indicators = repository.catalogueAt(day);
    for (const IndicatorGroup& group : repository.groups()) {
        view.groups.append(group.code);
    }
    for (const Breakdown& part : repository.breakdowns()) {
        if (!view.dimensions.contains(part.dimension)) {
            view.dimensions.append(part.dimension);
        }
    }
    return view;
}

/// Codes are unique over time, also against indicators that hold no longer.
Findings checkAll(const IndicatorRepository& repository, const Indicator& card)
{
    Findings findings = checkIndicator(card, viewAt(repository, card.validFrom));
    const auto ids = repository.idsByCode();
    const auto taken = ids.constFind(card.code);
    const bool told = std::any_of(findings.cbegin(), findings.cend(),
                                  [](const Finding& finding) { return finding.field == QLatin1String("code"); });
    if (taken != ids.cend() && *taken != card.id && !told) {
        findings.append({u"code"_s, Words::tr("Another indicator has the code %1 already.").arg(card.code)});
    }
    return findings;
}

int nextPosition(const QList<Indicator>& catalogue, const QString& group)
{
    int last = 0;
    for (const Indicator& other : catalogue) {
        if (other.group == group) {
            last = std::max(last, other.position);
        }
    }
    return last + 1;
}

} // namespace

Result<QList<Indicator>> IndicatorService::catalogueAt(const QDate& day) const
{
    return m_database.read([&](Connection& connection) { return IndicatorRepository(connection).catalogueAt(day); });
}

Result<Indicator> IndicatorService::indicator(base::IndicatorId id, const QDate& day) const
{
    const auto found =
        m_database.read([&](Connection& connection) { return IndicatorRepository(connection).find(id, day); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Indicator>(**found) : notFound();
}

Result<Indicator> IndicatorService::findByCode(const QString& code, const QDate& day) const
{
    const auto found =
        m_database.read([&](Connection& connection) { return IndicatorRepository(connection).findByCode(code, day); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Indicator>(**found) : notFound();
}

Result<QList<Indicator>> IndicatorService::versions(base::IndicatorId id) const
{
    return m_database.read([&](Connection& connection) { return IndicatorRepository(connection).versions(id); });
}

Result<QList<IndicatorGroup>> IndicatorService::groups() const
{
    return m_database.read([&](Connection& connection) { return IndicatorRepository(connection).groups(); });
}

Result<QList<Breakdown>> IndicatorService::breakdowns() const
{
    return m_database.read([&](Connection& connection) { return IndicatorRepository(connection).breakdowns(); });
}

Result<Findings> IndicatorService::validate(const Indicator& card) const
{
    return m_database.read(
        [&](Connection& connection) { return checkAll(IndicatorRepository(connection), tidied(card)); });
}

Result<Indicator> IndicatorService::createIndicator(const Indicator& card)
{
    Indicator made = tidied(card);
    made.id = {};
    made.version = 1;
    return m_database.write(Words::tr("Add indicator %1").arg(made.code), [&](UnitOfWork& unit) -> Result<Indicator> {
        const IndicatorRepository repository(unit.connection());
        if (const auto error = firstError(checkAll(repository, made))) {
            return *error;
        }
        made.position = nextPosition(repository.catalogueAt(made.validFrom), made.group);
        made.id = IndicatorRepository::insertCard(unit, made);
        IndicatorRepository::insertVersion(unit, made);
        return repository.versions(made.id).constFirst();
    });
}

Result<Indicator> IndicatorService::changeIndicator(const Indicator& changed, const QDate& from)
{
    Indicator next = tidied(changed);
    return m_database.write(
        Words::tr("Change indicator %1").arg(next.code), [&](UnitOfWork& unit) -> Result<Indicator> {
            const IndicatorRepository repository(unit.connection());
            const QList<Indicator> versions = repository.versions(next.id);
            if (versions.isEmpty()) {
                return notFound();
            }
            Indicator latest = versions.constFirst();
            if (from <= latest.validFrom) {
                return Error{ErrorCode::Validation,
                             Words::tr("A new version must begin after %1, when the present one began. Choose a later "
                                       "day, or correct the present version.")
                                 .arg(base::displayDate(latest.validFrom)),
                             {},
                             u"validFrom"_s};
            }
            next.version = latest.version + 1;
            next.validFrom = from;
            next.validUntil = latest.validUntil > from ? latest.validUntil : openEnd();
            if (const auto error = firstError(checkAll(repository, next))) {
                return *error;
            }
            IndicatorRepository::updateCard(unit, next);
            if (latest.validUntil > from) {
                latest.validUntil = from;
                IndicatorRepository::updateVersion(unit, latest);
            }
            IndicatorRepository::insertVersion(unit, next);
            return repository.versions(next.id).constFirst();
        });
}

Result<Indicator> IndicatorService::correctIndicator(const Indicator& corrected)
{
    Indicator next = tidied(corrected);
    return m_database.write(
        Words::tr("Correct indicator %1").arg(next.code), [&](UnitOfWork& unit) -> Result<Indicator> {
            const IndicatorRepository repository(unit.connection());
            const QList<Indicator> versions = repository.versions(next.id);
            const auto present = std::find_if(versions.cbegin(), versions.cend(), [&](const Indicator& version) {
                return version.version == next.version;
            });
            if (present == versions.cend()) {
                return notFound();
            }
            // Its place between the other versions is no matter of correction.
            next.validFrom = present->validFrom;
            next.validUntil = present->validUntil;
            if ((next.valueKind != present->valueKind || next.measure != present->measure) &&
                repository.hasFigures(next.id)) {
                return Error{ErrorCode::InUse,
                             Words::tr("Results are stored under this indicator, so the kind of its figures stays. "
                                       "Nothing was changed; make a new version from a later day instead."),
                             {},
                             u"valueKind"_s};
            }
            if (const auto error = firstError(checkAll(repository, next))) {
                return *error;
            }
            IndicatorRepository::updateCard(unit, next);
            IndicatorRepository::updateVersion(unit, next);
            const auto stored = repository.versions(next.id);
            return *std::find_if(stored.cbegin(), stored.cend(),
                                 [&](const Indicator& version) { return version.version == next.version; });
        });
}

Result<void> IndicatorService::retire(base::IndicatorId id, qint64 seenRevision, const QDate& on)
{
    return m_database.write(Words::tr("Retire an indicator"), [&](UnitOfWork& unit) -> Result<void> {
        const IndicatorRepository repository(unit.connection());
        const QList<Indicator> versions = repository.versions(id);
        if (versions.isEmpty()) {
            return notFound();
        }
        Indicator latest = versions.constFirst();
        if (!on.isValid() || on <= latest.validFrom) {
            return Error{ErrorCode::Validation,
                         Words::tr("The indicator can end only after %1, when its present version began.")
                             .arg(base::displayDate(latest.validFrom)),
                         {},
                         u"validUntil"_s};
        }
        for (const Indicator& other : repository.catalogueAt(on)) {
            if (other.numeratorId == id || other.denominatorId == id) {
                return Error{ErrorCode::InUse,
                             Words::tr("Indicator %1 is computed from this one. Nothing was changed; retire that one "
                                       "first.")
                                 .arg(other.code),
                             {},
                             u"indicator"_s};
            }
        }
        latest.revision = seenRevision;
        latest.validUntil = on;
        IndicatorRepository::updateCard(unit, latest);
        IndicatorRepository::updateVersion(unit, latest);
        return {};
    });
}

Result<QList<ReportForm>> IndicatorService::forms() const
{
    return m_database.read([&](Connection& connection) { return ReportFormRepository(connection).forms(); });
}

Result<ReportForm> IndicatorService::form(ReportFormId id) const
{
    const auto found =
        m_database.read([&](Connection& connection) { return ReportFormRepository(connection).find(id); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<ReportForm>(**found) : formNotFound();
}

Result<ReportForm> IndicatorService::formByCode(const QString& code) const
{
    const auto found =
        m_database.read([&](Connection& connection) { return ReportFormRepository(connection).findByCode(code); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<ReportForm>(**found) : formNotFound();
}

Result<ReportForm> IndicatorService::saveForm(const ReportForm& form)
{
    ReportForm wanted = form;
    wanted.code = base::composed(form.code);
    wanted.name = base::composed(form.name);
    if (wanted.code.isEmpty() || wanted.code.size() > 24) {
        return Error{
            ErrorCode::Validation, Words::tr("A report form needs a code of 1 to 24 characters."), {}, u"code"_s};
    }
    if (wanted.name.isEmpty()) {
        return Error{ErrorCode::Validation, Words::tr("A report form needs a name."), {}, u"name"_s};
    }
    const QList<base::IndicatorId> all = wanted.indicators();
    if (QSet<base::IndicatorId>(all.cbegin(), all.cend()).size() != all.size()) {
        return Error{ErrorCode::Validation, Words::tr("An indicator stands twice on this form."), {}, u"sections"_s};
    }
    return m_database.write(
        Words::tr("Save report form %1").arg(wanted.code), [&](UnitOfWork& unit) -> Result<ReportForm> {
            const ReportFormRepository repository(unit.connection());
            const auto same = repository.findByCode(wanted.code);
            if (same && same->id != wanted.id) {
                return Error{ErrorCode::Validation,
                             Words::tr("Another report form has the code %1 already.").arg(wanted.code),
                             {},
                             u"code"_s};
            }
            if (wanted.id.isValid()) {
                ReportFormRepository::update(unit, wanted);
            } else {
                wanted.id = ReportFormRepository::insert(unit, wanted);
            }
            const auto stored = repository.find(wanted.id);
            return stored ? Result<ReportForm>(*stored) : formNotFound();
        });
}

} // namespace doancoso::planning
