// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/registers_pane.h"

#include "core/activity/recount.h"
#include "core/storage/unit_of_work.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"
#include "ui/pages/settings/registers_model.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

RegistersPane::RegistersPane(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new RegistersModel(workspace, this)),
      m_text(kit::newLabel({}, u"second"_s, this, true)),
      m_counted(kit::newLabel({}, u"second"_s, this, true)),
      m_grid(new kit::GridView(this))
{
    m_grid->setObjectName(u"registers"_s);
    m_grid->setModel(m_model);
    m_grid->setBlockEditor(m_model);
    m_grid->setFrozenColumns(1);
    m_grid->setRowHighlighted(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, kit::kSpace2);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_text);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_counted);
    setFocusProxy(m_grid);
    connect(m_grid, &kit::GridView::currentCellChanged, this, &RegistersPane::showCounted);
    connect(m_model, &RegistersModel::kept, this, &RegistersPane::sayKept);
    const auto reload = [this] {
        if (isVisible()) {
            load();
        }
    };
    connect(&workspace, &ui::Workspace::treeChanged, this, reload);
    connect(&workspace, &ui::Workspace::changed, this, [reload](const storage::ChangeSet& changes) {
        if (changes.touches(u"register_book"_s)) {
            reload();
        }
    });
    retranslate();
}

void RegistersPane::load()
{
    if (const auto loaded = m_model->load(); !loaded) {
        emit failed(loaded.error());
        return;
    }
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_grid->setCurrentIndex(m_model->index(0, 1));
    }
    showCounted();
}

bool RegistersPane::finishEditing()
{
    return m_grid->finishEditing();
}

void RegistersPane::showCounted()
{
    const QString book = m_model->bookAt(m_grid->currentIndex().column());
    const auto cards = m_workspace.indicators().catalogueAt(m_workspace.lastDay());
    if (book.isEmpty() || !cards) {
        m_counted->clear();
        return;
    }
    QStringList counted;
    for (const planning::Indicator& card : *cards) {
        if (card.isCounted() && activity::bookOf(card) == book) {
            counted.append(tr("%1 %2", "code and name of an indicator").arg(card.code, card.shortName));
        }
    }
    m_counted->setText(
        counted.isEmpty()
            ? tr("%1: no indicator of the catalogue counts itself from it.").arg(membership::bookName(book))
            : tr("%1: these count themselves: %2.").arg(membership::bookName(book), counted.join(u"; "_s)));
}

void RegistersPane::sayKept(int figuresGone)
{
    emit done(figuresGone == 0 ? tr("The register counts from this day on. Ctrl+Z takes it back.")
                               : tr("The register counts from this day on. %n typed figure(s) of reports that are not "
                                    "handed in gave way to counted ones. Ctrl+Z takes it back.",
                                    nullptr, figuresGone));
}

void RegistersPane::retranslate()
{
    m_text->setText(
        tr("Where an office keeps a register here, the indicators that follow from it count themselves and "
           "take no typing. Type the first day that is wholly recorded, “x” for the first day of the chosen "
           "period, or two days with a dash when the register has an end. Delete clears the cell: from then "
           "on the figures are typed again, and nothing in the register is lost. Reports that are handed in "
           "stay as they are."));
    m_grid->setAccessibleName(tr("Registers kept by each unit"));
    m_grid->setEmptyText(tr("No unit that hands in reports stands below this office yet. Add units on the page "
                            "“Units”."));
    m_model->retranslate();
    load();
}

} // namespace doancoso::pages
