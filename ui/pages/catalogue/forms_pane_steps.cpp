// SPDX-License-Identifier: GPL-3.0-or-later
//
// FormsPane: what the user does to lines and forms.
#include "ui/action_strip.h"
#include "ui/kit/grid_view.h"
#include "ui/pages/catalogue/forms_pane.h"
#include "ui/pages/catalogue/indicator_field.h"

#include <QLabel>
#include <QListView>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::ReportForm;

void FormsPane::addIndicator(base::IndicatorId id)
{
    const int at = m_lines->insertIndicator(m_grid->currentIndex().row(), id);
    if (at >= 0) {
        m_grid->setCurrentIndex(m_lines->index(at, FormLinesModel::Name));
    }
    // Ready for the next one, once the list of proposals has written its choice.
    QMetaObject::invokeMethod(
        m_addField, [this] { m_addField->setIndicator({}); }, Qt::QueuedConnection);
}

void FormsPane::addSection()
{
    if (!m_stored.id.isValid() || !m_grid->finishEditing()) {
        return;
    }
    const int at = m_lines->insertSection(m_grid->currentIndex().row(), m_lines->nextSectionCode(), tr("New section"));
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentIndex(m_lines->index(at, FormLinesModel::Name));
}

void FormsPane::removeLine()
{
    const int row = m_grid->currentIndex().row();
    if (!m_grid->finishEditing()) {
        return;
    }
    if (!m_lines->removeLine(row)) {
        m_problem->setText(tr("The first section can go only when no indicator stands under it."));
        m_problem->setVisible(row == 0);
        return;
    }
    const int next = std::min(row, m_lines->rowCount() - 1);
    m_grid->setCurrentIndex(m_lines->index(next, FormLinesModel::Name));
}

void FormsPane::moveLine(int step)
{
    if (!m_grid->finishEditing()) {
        return;
    }
    const int to = m_lines->moveLine(m_grid->currentIndex().row(), step);
    m_grid->setCurrentIndex(m_lines->index(to, FormLinesModel::Name));
}

void FormsPane::startNew()
{
    if (!m_grid->finishEditing() || !commit()) {
        return;
    }
    const ReportForm model = m_stored;
    ui::ActionStrip::Request request;
    request.text =
        model.id.isValid()
            ? tr("A new form begins as a copy of “%1”. Then take out what is too much and add what is missing.")
                  .arg(model.name)
            : tr("A new form begins empty; then add its indicators.");
    request.fields = {{u"code"_s, tr("Code"), {}, 110, tr("e.g. HUYEN-Q")}, {u"name"_s, tr("Name"), {}, 0, {}}};
    request.button = tr("Make the form");
    request.run = [this, model](const QHash<QString, QString>& texts) -> base::Result<void> {
        ReportForm form;
        form.code = texts.value(u"code"_s).trimmed();
        form.name = texts.value(u"name"_s);
        form.frequency = model.frequency;
        form.sections = model.sections;
        const auto made = m_workspace.indicators().saveForm(form);
        if (!made) {
            return made.error();
        }
        selectForm(made->id);
        m_grid->setFocus(Qt::OtherFocusReason);
        emit done(tr("The form “%1” is made. Every further step is stored at once.").arg(made->name));
        return {};
    };
    request.cancelled = [this] { m_list->setFocus(Qt::OtherFocusReason); };
    m_strip->open(request);
}

void FormsPane::startRemove()
{
    if (!m_stored.id.isValid()) {
        return;
    }
    ui::ActionStrip::Request request;
    request.text =
        tr("Remove the form “%1”? Indicators and figures stay; Ctrl+Z brings the form back.").arg(m_stored.name);
    request.button = tr("Remove the form");
    request.destructive = true;
    request.run = [this, form = m_stored](const QHash<QString, QString>&) -> base::Result<void> {
        const auto removed = m_workspace.indicators().removeForm(form.id, form.revision);
        if (removed) {
            m_list->setFocus(Qt::OtherFocusReason);
        }
        return removed;
    };
    request.cancelled = [this] { m_list->setFocus(Qt::OtherFocusReason); };
    m_strip->open(request);
}

} // namespace doancoso::pages
