// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/cadre_forms.h"

#include "core/activity/cadre_service.h"
#include "ui/field_column.h"
#include "ui/pages/activity/word_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::CadreService;
using activity::Manner;

namespace {

QDate lastDayOfPost(const QDate& until)
{
    return until == organization::kOpenEnd ? QDate() : until.addDays(-1);
}

QDate firstDayAfter(const QDate& last)
{
    return last.isValid() ? last.addDays(1) : organization::kOpenEnd;
}

} // namespace

CadreForm::CadreForm(ui::Workspace& workspace, const activity::CadrePost& post, QWidget* parent)
    : RecordForm(workspace, parent), m_post(post)
{
    addPerson(u"person"_s, tr("Who"), post.person, post.from,
              tr("Who is not among the proposals is entered on the page “Members” first."));
    addChoice(u"post"_s, tr("Post"), wordChoices(activity::activityLists().posts), post.post);
    addUnit(u"unit"_s, tr("Unit"), post.unit);
    addDate(u"from"_s, tr("From"), post.from);
    addDate(u"until"_s, tr("Until, last day"), lastDayOfPost(post.until), tr("Left empty while the post is held."));
    addChoice(u"manner"_s, tr("How"),
              {{activity::toCode(Manner::Unknown), tr("not recorded")},
               {activity::toCode(Manner::Elected), tr("elected")},
               {activity::toCode(Manner::Appointed), tr("appointed")}},
              activity::toCode(post.manner));
    addLine(u"term"_s, tr("Term"), post.term);
    addDate(u"termUntil"_s, tr("Term ends on"), post.termUntil);
    addDate(u"firstAppointedOn"_s, tr("First in such a post on"), post.firstAppointedOn,
            tr("Left empty: as above. The age at that day decides."));
    addLine(u"decisionNumber"_s, tr("Number of the decision"), post.decisionNumber);
    addDate(u"decisionDate"_s, tr("Day of the decision"), post.decisionDate);
    addLine(u"decidedBy"_s, tr("Decided by"), post.decidedBy);
    addLine(u"concurrentPost"_s, tr("Other posts held"), post.concurrentPost);
    auto* fullTime = new QCheckBox(tr("works for the Union full time"));
    fullTime->setObjectName(u"fullTime"_s);
    fullTime->setChecked(post.fullTime);
    fields()->addField(u"fullTime"_s, fullTime);
    addLine(u"note"_s, tr("Note"), post.note);
    complete(post.id.isValid() ? activity::postName(post.post) : tr("New post"), tr("Enter saves, Esc leaves it."),
             tr("Save the post"));
}

base::Result<qint64> CadreForm::store()
{
    activity::CadrePost post = m_post;
    QDate last;
    if (!readPerson(u"person"_s, post.person, true) || !readUnit(u"unit"_s, post.unit, true) ||
        !readDay(u"from"_s, post.from, true) || !readDay(u"until"_s, last, false) ||
        !readDay(u"termUntil"_s, post.termUntil, false) ||
        !readDay(u"firstAppointedOn"_s, post.firstAppointedOn, false) ||
        !readDay(u"decisionDate"_s, post.decisionDate, false)) {
        return base::cancelledError();
    }
    post.until = firstDayAfter(last);
    post.post = choice(u"post"_s);
    post.manner = activity::mannerFromCode(choice(u"manner"_s));
    post.term = line(u"term"_s);
    post.decisionNumber = line(u"decisionNumber"_s);
    post.decidedBy = line(u"decidedBy"_s);
    post.concurrentPost = line(u"concurrentPost"_s);
    post.fullTime = qobject_cast<const QCheckBox*>(fields()->field(u"fullTime"_s))->isChecked();
    post.note = line(u"note"_s);
    CadreService service(workspace().database());
    if (!mayGoOn(service.warnings(workspace().tree(), post, post.from))) {
        return base::cancelledError();
    }
    const auto saved = service.save(post);
    return saved ? base::Result<qint64>(saved->id.value()) : saved.error();
}

CadreEndForm::CadreEndForm(ui::Workspace& workspace, const activity::CadrePost& post, const QString& name,
                           const QDate& day, QWidget* parent)
    : RecordForm(workspace, parent), m_post(post)
{
    addDate(u"until"_s, tr("Last day in the post"), day);
    addLine(u"endReason"_s, tr("Reason"), post.endReason);
    complete(tr("End the post"), u"%1, %2"_s.arg(name, activity::postName(post.post)), tr("End the post"));
}

base::Result<qint64> CadreEndForm::store()
{
    QDate last;
    if (!readDay(u"until"_s, last, true)) {
        return base::cancelledError();
    }
    const auto ended = CadreService(workspace().database()).end(m_post.id, last.addDays(1), line(u"endReason"_s));
    return ended ? base::Result<qint64>(ended->id.value()) : ended.error();
}

PlanningForm::PlanningForm(ui::Workspace& workspace, const activity::CadrePlanning& planning, QWidget* parent)
    : RecordForm(workspace, parent), m_planning(planning)
{
    addPerson(u"person"_s, tr("Who"), planning.person, planning.validFrom);
    addChoice(u"post"_s, tr("Planned for"), wordChoices(activity::activityLists().posts), planning.post);
    addUnit(u"unit"_s, tr("Unit"), planning.unit);
    addLine(u"term"_s, tr("Term"), planning.term);
    addDate(u"validFrom"_s, tr("From"), planning.validFrom);
    addDate(u"validUntil"_s, tr("Until, last day"), lastDayOfPost(planning.validUntil));
    addLine(u"decisionNumber"_s, tr("Number of the decision"), planning.decisionNumber);
    addDate(u"decisionDate"_s, tr("Day of the decision"), planning.decisionDate);
    addLine(u"note"_s, tr("Note"), planning.note);
    complete(tr("Planning list"), tr("Somebody who is prepared for a post."), tr("Save"));
}

base::Result<qint64> PlanningForm::store()
{
    activity::CadrePlanning planning = m_planning;
    QDate last;
    if (!readPerson(u"person"_s, planning.person, true) || !readUnit(u"unit"_s, planning.unit, true) ||
        !readDay(u"validFrom"_s, planning.validFrom, true) || !readDay(u"validUntil"_s, last, false) ||
        !readDay(u"decisionDate"_s, planning.decisionDate, false)) {
        return base::cancelledError();
    }
    planning.validUntil = firstDayAfter(last);
    planning.post = choice(u"post"_s);
    planning.term = line(u"term"_s);
    planning.decisionNumber = line(u"decisionNumber"_s);
    planning.note = line(u"note"_s);
    const auto saved = CadreService(workspace().database()).savePlanning(planning);
    return saved ? base::Result<qint64>(saved->id) : saved.error();
}

} // namespace doancoso::pages
