// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator_service.h"

#include "core/base/text.h"
#include "core/planning/indicator_checks.h"
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

/// The version with the number of `like`.
std::optional<Indicator> versionOf(const IndicatorRepository& repository, const Indicator& like)
{
    for (const Indicator& version : repository.versions(like.id)) {
        if (version.version == like.version) {
            return version;
        }
    }
    return std::nullopt;
}

/// The version that follows `latest`: an ended indicator that is changed before its end ends as before.
Indicator successor(const Indicator& latest, Indicator next, const QDate& from)
{
    next.version = latest.version + 1;
    next.validFrom = from;
    next.validUntil = latest.validUntil > from ? latest.validUntil : openEnd();
    return next;
}

/// Its place between the other versions is no matter of correction.
Indicator replacement(const Indicator& present, Indicator next)
{
    next.validFrom = present.validFrom;
    next.validUntil = present.validUntil;
    return next;
}

/// What would be lost: sections live in the lines of their indicators, and two alike beside each other would become
/// one.
QString sectionProblem(ReportForm& form)
{
    for (qsizetype i = 0; i < form.sections.size(); ++i) {
        ReportFormSection& section = form.sections[i];
        section.code = base::composed(section.code);
        section.title = base::composed(section.title);
        if (section.indicators.isEmpty()) {
            return Words::tr("The section “%1” has no indicator yet.").arg(section.title);
        }
        if (i > 0 && section.code == form.sections.at(i - 1).code && section.title == form.sections.at(i - 1).title) {
            return Words::tr("Two sections beside each other have the same name: “%1”.").arg(section.title);
        }
    }
    return {};
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

Result<QList<Indicator>> IndicatorService::allVersions() const
{
    return m_database.read([](Connection& connection) { return IndicatorRepository(connection).allVersions(); });
}

Result<IndicatorUse> IndicatorService::use(base::IndicatorId id) const
{
    return m_database.read([&](Connection& connection) { return IndicatorUseRepository(connection).use(id); });
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
    return m_database.read([&](Connection& connection) { return IndicatorChecks(connection).card(tidied(card)); });
}

Result<Findings> IndicatorService::validateChange(const Indicator& changed, const QDate& from) const
{
    return m_database.read([&](Connection& connection) {
        const QList<Indicator> versions = IndicatorRepository(connection).versions(changed.id);
        if (versions.isEmpty()) {
            throw storage::Abort{notFound()};
        }
        return IndicatorChecks(connection)
            .change(versions.constFirst(), successor(versions.constFirst(), tidied(changed), from));
    });
}

Result<Findings> IndicatorService::validateCorrection(const Indicator& corrected) const
{
    return m_database.read([&](Connection& connection) {
        const auto present = versionOf(IndicatorRepository(connection), corrected);
        if (!present) {
            throw storage::Abort{notFound()};
        }
        return IndicatorChecks(connection).correction(*present, replacement(*present, tidied(corrected)));
    });
}

Result<Findings> IndicatorService::validateRetirement(base::IndicatorId id, const QDate& on) const
{
    return m_database.read([&](Connection& connection) {
        const QList<Indicator> versions = IndicatorRepository(connection).versions(id);
        if (versions.isEmpty()) {
            throw storage::Abort{notFound()};
        }
        return IndicatorChecks(connection).retirement(versions.constFirst(), on);
    });
}

Result<Indicator> IndicatorService::createIndicator(const Indicator& card)
{
    Indicator made = tidied(card);
    made.id = {};
    made.version = 1;
    return m_database.write(Words::tr("Add indicator %1").arg(made.code), [&](UnitOfWork& unit) -> Result<Indicator> {
        const IndicatorRepository repository(unit.connection());
        if (const auto error = firstError(IndicatorChecks(unit.connection()).card(made))) {
            return *error;
        }
        made.position = nextPosition(repository.allVersions(), made.group);
        made.id = IndicatorRepository::insertCard(unit, made);
        IndicatorRepository::insertVersion(unit, made);
        return repository.versions(made.id).constFirst();
    });
}

Result<Indicator> IndicatorService::changeIndicator(const Indicator& changed, const QDate& from)
{
    const Indicator wanted = tidied(changed);
    return m_database.write(
        Words::tr("Change indicator %1").arg(wanted.code), [&](UnitOfWork& unit) -> Result<Indicator> {
            const IndicatorRepository repository(unit.connection());
            const QList<Indicator> versions = repository.versions(wanted.id);
            if (versions.isEmpty()) {
                return notFound();
            }
            Indicator latest = versions.constFirst();
            const Indicator next = successor(latest, wanted, from);
            if (const auto error = firstError(IndicatorChecks(unit.connection()).change(latest, next))) {
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
    const Indicator wanted = tidied(corrected);
    return m_database.write(
        Words::tr("Correct indicator %1").arg(wanted.code), [&](UnitOfWork& unit) -> Result<Indicator> {
            const IndicatorRepository repository(unit.connection());
            const auto present = versionOf(repository, wanted);
            if (!present) {
                return notFound();
            }
            const Indicator next = replacement(*present, wanted);
            if (const auto error = firstError(IndicatorChecks(unit.connection()).correction(*present, next))) {
                return *error;
            }
            IndicatorRepository::updateCard(unit, next);
            IndicatorRepository::updateVersion(unit, next);
            return *versionOf(repository, next);
        });
}

Result<void> IndicatorService::retire(base::IndicatorId id, qint64 seenRevision, const QDate& on)
{
    return m_database.write(Words::tr("Retire an indicator"), [&](UnitOfWork& unit) -> Result<void> {
        const QList<Indicator> versions = IndicatorRepository(unit.connection()).versions(id);
        if (versions.isEmpty()) {
            return notFound();
        }
        Indicator latest = versions.constFirst();
        if (const auto error = firstError(IndicatorChecks(unit.connection()).retirement(latest, on))) {
            return *error;
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
    if (const QString problem = sectionProblem(wanted); !problem.isEmpty()) {
        return Error{ErrorCode::Validation, problem, {}, u"sections"_s};
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

Result<void> IndicatorService::removeForm(ReportFormId id, qint64 seenRevision)
{
    return m_database.write(Words::tr("Remove a report form"), [&](UnitOfWork& unit) -> Result<void> {
        const ReportFormRepository repository(unit.connection());
        if (!repository.find(id)) {
            return formNotFound();
        }
        if (const QString plan = repository.planWith(id); !plan.isEmpty()) {
            return Error{ErrorCode::InUse,
                         Words::tr("The plan “%1” hands in its results on this form. Nothing was removed; choose "
                                   "another form in the plan first.")
                             .arg(plan),
                         {},
                         u"report_form"_s};
        }
        ReportFormRepository::bury(unit, id, seenRevision);
        return {};
    });
}

} // namespace doancoso::planning
