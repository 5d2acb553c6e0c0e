// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/party_view.h"

#include "core/base/period.h"
#include "ui/field_column.h"
#include "ui/kit/side_panel.h"
#include "ui/page_list.h"

#include <QComboBox>
#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::PartyRow;
using membership::PartyService;
using membership::PartyStep;
using membership::PartyStepKind;

namespace {

/// The indicator whose target the plans of the year set: outstanding members introduced to the Party.
const QString kIntroducedCard = u"C01"_s;

} // namespace

PartyStepForm::PartyStepForm(ui::Workspace& workspace, const PartyStep& step, const QString& name, QWidget* parent)
    : RecordForm(workspace, parent), m_step(step)
{
    if (!step.person.isValid()) {
        addPerson(u"person"_s, tr("Who"), {}, step.onDate);
    }
    QList<std::pair<QString, QString>> kinds;
    for (const PartyStepKind& kind : membership::partySteps().kinds) {
        kinds.append({kind.code, kind.name.shown()});
    }
    addChoice(u"code"_s, tr("Step"), kinds, step.code);
    addDate(u"onDate"_s, tr("Day"), step.onDate);
    addLine(u"documentNumber"_s, tr("Resolution or decision"), step.documentNumber);
    addNumber(u"votesFor"_s, tr("Votes for"), step.votesFor ? std::optional<qint64>(*step.votesFor) : std::nullopt);
    addNumber(u"votesPresent"_s, tr("of those present"),
              step.votesPresent ? std::optional<qint64>(*step.votesPresent) : std::nullopt);
    addLine(u"helper"_s, tr("Party member who helps"), step.helper);
    addLine(u"partyCell"_s, tr("Party cell"), step.partyCell);
    addLine(u"remark"_s, tr("Note"), step.remark);
    complete(name.isEmpty() ? tr("Follow an outstanding member") : name,
             tr("The way belongs to the person and goes on in another branch."), tr("Save the step"));
}

base::Result<qint64> PartyStepForm::store()
{
    PartyStep step = m_step;
    std::optional<qint64> votesFor;
    std::optional<qint64> present;
    if ((!m_step.person.isValid() && !readPerson(u"person"_s, step.person, true)) ||
        !readDay(u"onDate"_s, step.onDate, true) || !readNumber(u"votesFor"_s, votesFor) ||
        !readNumber(u"votesPresent"_s, present)) {
        return base::cancelledError();
    }
    step.code = choice(u"code"_s);
    step.documentNumber = line(u"documentNumber"_s);
    step.votesFor = votesFor ? std::optional(static_cast<int>(*votesFor)) : std::nullopt;
    step.votesPresent = present ? std::optional(static_cast<int>(*present)) : std::nullopt;
    step.helper = line(u"helper"_s);
    step.partyCell = line(u"partyCell"_s);
    step.remark = line(u"remark"_s);
    const auto saved = PartyService(workspace().database()).record(step);
    return saved ? base::Result<qint64>(step.person.value()) : saved.error();
}

PartyView::PartyView(ui::Workspace& workspace, QWidget* parent)
    : RecordView(workspace, parent), m_model(new PartyModel(workspace, this)), m_steps(new QComboBox(parent))
{
    grid()->setObjectName(u"party"_s);
    grid()->setModel(m_model);
    grid()->setEnterActivates(true);
    m_steps->setObjectName(u"partySteps"_s);
    connect(m_steps, &QComboBox::activated, this, [this] {
        m_model->setStep(m_steps->currentData().toString());
        if (const auto loaded = load(); !loaded) {
            emit failed(loaded.error());
        }
        emit panelChanged();
    });
}

base::Result<void> PartyView::load()
{
    const auto loaded = m_model->load();
    if (loaded && !grid()->currentIndex().isValid() && m_model->rowCount() > 0) {
        grid()->setCurrentIndex(m_model->index(0, 0));
    }
    return loaded;
}

void PartyView::retranslate()
{
    m_steps->clear();
    m_steps->addItem(tr("All steps"), QString());
    for (const PartyStepKind& kind : membership::partySteps().kinds) {
        m_steps->addItem(kind.name.shown(), kind.code);
    }
    m_steps->setCurrentIndex(std::max(0, m_steps->findData(m_model->step())));
    m_steps->setAccessibleName(tr("Which step"));
    grid()->setAccessibleName(tr("Outstanding members on their way into the Party"));
    grid()->setEmptyText(tr("Nobody stands at this step."));
    m_model->retranslate();
}

QList<QWidget*> PartyView::filters() const
{
    return {m_steps};
}

QString PartyView::emptyText() const
{
    return tr("Choose whom the branch has chosen as outstanding. Each further step takes one line; indicators about "
              "introductions and admissions count themselves.");
}

QStringList PartyView::tables() const
{
    return {u"party_step"_s, u"membership_event"_s, u"person"_s};
}

void PartyView::addTarget(kit::SidePanel& panel)
{
    const QDate first(workspace().lastDay().year(), 1, 1);
    const auto figures = PartyService(workspace().database()).figures(units(), first, workspace().lastDay());
    const auto catalogue = workspace().indicators().catalogueAt(workspace().lastDay());
    if (!figures || !catalogue) {
        emit failed(figures ? catalogue.error() : figures.error());
        return;
    }
    panel.addRow(tr("Introduced this year"), QString::number(figures->introduced));
    panel.addRow(tr("Admitted to the Party"), QString::number(figures->admitted));
    panel.addRow(tr("of these outstanding members"), QString::number(figures->admittedFromOutstanding));
    for (const planning::Indicator& card : *catalogue) {
        if (card.code != kIntroducedCard) {
            continue;
        }
        planning::TargetQuery query;
        query.period = base::Period::containing(workspace().lastDay(), base::PeriodKind::Year, workspace().calendar());
        query.units = {workspace().unit()};
        query.indicators = {card.id};
        const auto targets = workspace().targets().figures(query);
        if (!targets) {
            emit failed(targets.error());
        } else if (const auto one = targets->constFind({card.id, workspace().unit()});
                   one != targets->cend() && one->amount > base::Decimal(0)) {
            const auto share = base::Decimal(figures->introduced).percentOf(one->amount);
            panel.addBar(share ? std::optional(share->toDouble() / 100) : std::nullopt, std::nullopt, kit::Tone::Accent,
                         tr("%1 of %2 to be introduced this year")
                             .arg(figures->introduced)
                             .arg(one->amount.toVietnameseShort()));
        }
    }
}

PartyStep PartyView::nextStep(const PartyRow& row) const
{
    const membership::PartySteps& steps = membership::partySteps();
    const PartyStep* now = row.way.current();
    PartyStep next;
    next.person = row.person;
    next.onDate = proposedDay();
    next.helper = row.way.helper();
    const int index = now ? steps.indexOf(now->code) + 1 : 0;
    next.code = index < steps.kinds.size() ? steps.kinds.at(index).code : steps.kinds.constFirst().code;
    return next;
}

void PartyView::addSteps(kit::SidePanel& panel, const PartyRow& row)
{
    panel.addSection(row.name);
    for (const membership::PartyWarning& warning : row.warnings) {
        panel.addNotice(warning.text, kit::Tone::Attention);
    }
    for (const PartyStep& step : row.way.steps) {
        const PartyStepKind* kind = membership::partySteps().kind(step.code);
        panel.addLongLink(u"%1 · %2"_s.arg(base::displayDate(step.onDate), kind ? kind->name.shown() : step.code),
                          [this, step, name = row.name] {
                              emit formWanted(new PartyStepForm(workspace(), step, name, panelParent()));
                          });
        if (!step.documentNumber.isEmpty()) {
            panel.addText(step.documentNumber);
        }
    }
    panel.addLink(tr("Record the next step"), [this, step = nextStep(row), name = row.name] {
        emit formWanted(new PartyStepForm(workspace(), step, name, panelParent()));
    });
    panel.addLink(tr("Open the member's record"), [this, person = row.person] {
        workspace().goTo(ui::page::kMembers, {ui::RecordRef::Kind::Person, person.value()});
    });
}

void PartyView::showPanel(kit::SidePanel& panel)
{
    panel.addTitle(exportTitle(), tr("%n followed", nullptr, static_cast<int>(m_model->list().rows.size())));
    addTarget(panel);
    if (const PartyRow* row = m_model->rowAt(grid()->currentIndex().row())) {
        addSteps(panel, *row);
    }
}

ui::PanelForm* PartyView::newForm(QWidget* parent)
{
    PartyStep step;
    step.onDate = proposedDay();
    step.code = membership::partySteps().kinds.constFirst().code;
    return workspace().unit().isValid() ? new PartyStepForm(workspace(), step, {}, parent) : nullptr;
}

ui::PanelForm* PartyView::editForm(QWidget* parent)
{
    const PartyRow* row = m_model->rowAt(grid()->currentIndex().row());
    return row ? new PartyStepForm(workspace(), nextStep(*row), row->name, parent) : nullptr;
}

/// The step that was recorded last; the whole way goes step by step.
base::Result<bool> PartyView::removeChosen()
{
    const PartyRow* row = m_model->rowAt(grid()->currentIndex().row());
    const PartyStep* last = row ? row->way.current() : nullptr;
    if (!last) {
        return false;
    }
    const auto removed = PartyService(workspace().database()).remove(last->id);
    return removed ? base::Result<bool>(true) : removed.error();
}

void PartyView::goTo(qint64 id)
{
    grid()->selectId(id);
}

base::PersonId PartyView::personOf(int row) const
{
    const membership::PartyRow* found = m_model->rowAt(row);
    return found ? found->person : base::PersonId();
}

std::optional<membership::PersonField> PartyView::fieldOf(int column) const
{
    switch (column) {
    case PartyModel::Name:
        return membership::PersonField::FullName;
    case PartyModel::Born:
        return membership::PersonField::BirthDate;
    case PartyModel::Branch:
    case PartyModel::Block:
        return {};
    default:
        return membership::PersonField::PartyJoinedOn; // how far on the way into the Party
    }
}

} // namespace doancoso::pages
