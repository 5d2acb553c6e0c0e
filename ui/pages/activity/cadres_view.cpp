// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/cadres_view.h"

#include "core/activity/activity_lists.h"
#include "core/base/period.h"
#include "core/membership/person_lists.h"
#include "ui/kit/side_panel.h"
#include "ui/page_list.h"
#include "ui/pages/activity/cadre_forms.h"

#include <QAction>
#include <QComboBox>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::CadreRow;
using activity::CadreService;

CadresView::CadresView(ui::Workspace& workspace, QWidget* parent)
    : RecordView(workspace, parent),
      m_model(new CadreListModel(workspace, this)),
      m_filter(new QComboBox(parent)),
      m_end(new QAction(this)),
      m_plan(new QAction(this))
{
    grid()->setObjectName(u"cadres"_s);
    grid()->setModel(m_model);
    grid()->setEnterActivates(true);
    m_filter->setObjectName(u"cadreFilter"_s);
    m_end->setObjectName(u"cadreEnd"_s);
    m_plan->setObjectName(u"cadrePlan"_s);
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_model->setFilter(static_cast<CadreListModel::Filter>(m_filter->currentData().toInt()));
        if (const auto loaded = load(); !loaded) {
            emit failed(loaded.error());
        }
        emit panelChanged();
    });
    connect(m_end, &QAction::triggered, this, [this] {
        if (const CadreRow* row = chosen()) {
            emit formWanted(
                new CadreEndForm(this->workspace(), row->post, row->person.fullName, proposedDay(), panelParent()));
        }
    });
    connect(m_plan, &QAction::triggered, this, [this] {
        activity::CadrePlanning planning;
        const CadreRow* row = chosen();
        planning.person = row ? row->post.person : base::PersonId();
        planning.unit = row ? row->post.unit : this->workspace().unit();
        planning.post = row ? row->post.post : QString(activity::post::kSecretary);
        planning.validFrom = proposedDay();
        emit formWanted(new PlanningForm(this->workspace(), planning, panelParent()));
    });
}

base::Result<void> CadresView::load()
{
    const auto loaded = m_model->load();
    if (loaded && !grid()->currentIndex().isValid() && m_model->rowCount() > 0) {
        grid()->setCurrentIndex(m_model->index(0, 0));
    }
    return loaded;
}

void CadresView::retranslate()
{
    using Filter = CadreListModel::Filter;
    m_filter->clear();
    for (const auto& [filter, words] :
         {std::pair(Filter::All, tr("All posts")), std::pair(Filter::Missing, tr("Only who misses something")),
          std::pair(Filter::Planned, tr("On the planning list")),
          std::pair(Filter::TermsEnding, tr("Term over or soon over"))}) {
        m_filter->addItem(words, static_cast<int>(filter));
    }
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(static_cast<int>(m_model->filter()))));
    m_filter->setAccessibleName(tr("Which posts"));
    m_end->setText(tr("End the post…"));
    m_plan->setText(tr("Onto the planning list…"));
    grid()->setAccessibleName(tr("Cadres and their posts"));
    grid()->setEmptyText(tr("Nobody of this kind."));
    m_model->retranslate();
}

QList<QWidget*> CadresView::filters() const
{
    return {m_filter};
}

QString CadresView::emptyText() const
{
    return tr("Enter who holds which post. The standards of each post are compared by themselves, and indicators about "
              "cadres count themselves.");
}

bool CadresView::isEmpty() const
{
    return m_model->rowCount() == 0 && m_model->filter() == CadreListModel::Filter::All;
}

QStringList CadresView::tables() const
{
    return {u"cadre_post"_s, u"cadre_planning"_s, u"cadre_training"_s, u"person"_s};
}

const CadreRow* CadresView::chosen() const
{
    const int row = grid()->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->cadreAt(row) : nullptr;
}

void CadresView::addPlanned(kit::SidePanel& panel)
{
    const auto planned = CadreService(workspace().database()).planned(units(), workspace().lastDay());
    if (!planned) {
        emit failed(planned.error());
        return;
    }
    if (planned->isEmpty()) {
        return;
    }
    panel.addSection(tr("Planning list"));
    for (const activity::PlannedCadre& one : *planned) {
        panel.addLongLink(u"%1 → %2, %3"_s.arg(one.person.fullName, activity::postName(one.planning.post),
                                               unitName(one.planning.unit)),
                          [this, planning = one.planning] {
                              emit formWanted(new PlanningForm(workspace(), planning, panelParent()));
                          });
    }
}

void CadresView::showPanel(kit::SidePanel& panel)
{
    const auto [known, met] = m_model->standards();
    panel.addTitle(tr("Cadres"), known == 0 ? tr("%n post(s)", nullptr, m_model->rowCount())
                                            : tr("%1 of %2 meet the standard of their post.").arg(met).arg(known));
    if (const CadreRow* row = chosen()) {
        panel.addSection(row->person.fullName);
        panel.addRow(tr("Post"), activity::postName(row->post.post));
        panel.addRow(tr("Unit"), unitName(row->post.unit));
        panel.addRow(tr("Since"), base::displayDate(row->post.from));
        if (row->post.manner != activity::Manner::Unknown) {
            panel.addRow(tr("How"), activity::displayName(row->post.manner));
        }
        if (!row->post.term.isEmpty()) {
            panel.addRow(tr("Term"), row->post.term);
        }
        if (!row->post.concurrentPost.isEmpty()) {
            panel.addRow(tr("Other posts held"), row->post.concurrentPost);
        }
        panel.addRow(tr("Learning"), membership::entryName(u"professional"_s, row->person.professionalLevel));
        panel.addRow(tr("Political theory"), membership::entryName(u"political_theory"_s, row->person.politicalTheory));
        for (const activity::StandardCheck& check : row->checks) {
            if (check.outcome != activity::StandardCheck::Outcome::Met) {
                panel.addNotice(u"%1 (%2)"_s.arg(check.text, check.source),
                                check.outcome == activity::StandardCheck::Outcome::Missed ? kit::Tone::Bad
                                                                                          : kit::Tone::Attention);
            }
        }
        for (const QString& warning : row->warnings) {
            panel.addNotice(warning, kit::Tone::Attention);
        }
        panel.addLink(tr("Open the member's record"), [this, person = row->post.person] {
            workspace().goTo(ui::page::kMembers, {ui::RecordRef::Kind::Person, person.value()});
        });
        panel.addLink(tr("Change the post"),
                      [this, post = row->post] { emit formWanted(new CadreForm(workspace(), post, panelParent())); });
    }
    panel.addButtons({m_end, m_plan});
    addPlanned(panel);
}

ui::PanelForm* CadresView::newForm(QWidget* parent)
{
    activity::CadrePost post;
    post.unit = workspace().unit();
    post.post = activity::post::kSecretary;
    post.from = proposedDay();
    return post.unit.isValid() ? new CadreForm(workspace(), post, parent) : nullptr;
}

ui::PanelForm* CadresView::editForm(QWidget* parent)
{
    const CadreRow* row = chosen();
    return row ? new CadreForm(workspace(), row->post, parent) : nullptr;
}

base::Result<bool> CadresView::removeChosen()
{
    const CadreRow* row = chosen();
    if (!row) {
        return false;
    }
    const auto removed = CadreService(workspace().database()).remove(row->post.id);
    return removed ? base::Result<bool>(true) : removed.error();
}

void CadresView::goTo(qint64 id)
{
    if (const int row = m_model->rowOf(base::CadrePostId(id)); row >= 0) {
        grid()->setCurrentIndex(m_model->index(row, 0));
    }
}

base::PersonId CadresView::personOf(int row) const
{
    return m_model->cadreAt(row).person.id;
}

std::optional<membership::PersonField> CadresView::fieldOf(int column) const
{
    switch (column) {
    case CadreListModel::Name:
        return membership::PersonField::FullName;
    case CadreListModel::Birth:
        return membership::PersonField::BirthDate;
    case CadreListModel::Professional:
        return membership::PersonField::ProfessionalLevel;
    case CadreListModel::Theory:
        return membership::PersonField::PoliticalTheory;
    default:
        return {};
    }
}

} // namespace doancoso::pages
