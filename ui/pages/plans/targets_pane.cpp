// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/targets_pane.h"

#include "ui/action_strip.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/segmented_control.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

TargetsPane::TargetsPane(PlanEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new PlanTargetsModel(editor, this)),
      m_units(new kit::SegmentedControl(this)),
      m_grid(new kit::GridView(this)),
      m_strip(new ui::ActionStrip(this)),
      m_hint(kit::newLabel({}, u"small"_s, this, true)),
      m_history(kit::newLabel({}, u"small"_s, this, true)),
      m_remove(new QAction(this))
{
    m_grid->setObjectName(u"planTargets"_s);
    m_grid->setModel(m_model);
    m_grid->setStretchColumn(u"statement"_s);
    m_units->addSegment(0, {});
    m_units->addSegment(1, {});
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_remove);
    auto* head = new QHBoxLayout;
    head->addWidget(m_units);
    head->addStretch(1);
    head->addWidget(new kit::ActionButton(m_remove, kit::ActionButton::Weight::Normal, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_history);

    connect(m_units, &kit::SegmentedControl::currentChanged, this, [this](int id) {
        if (finishEditing()) {
            m_model->setAllUnits(id == 1);
        }
        m_units->setCurrent(m_model->allUnits() ? 1 : 0);
    });
    connect(m_remove, &QAction::triggered, this, &TargetsPane::remove);
    connect(m_model, &PlanTargetsModel::reasonWanted, this, &TargetsPane::askReason, Qt::QueuedConnection);
    connect(m_model, &PlanTargetsModel::loadedTargets, this, &TargetsPane::updateViews);
    connect(m_model, &PlanTargetsModel::failed, this, &TargetsPane::failed);
    connect(m_grid, &kit::GridView::currentCellChanged, this, &TargetsPane::showHistory);
    connect(m_grid, &kit::GridView::undoRequested, this, &TargetsPane::undoWanted);
    connect(m_grid, &kit::GridView::redoRequested, this, &TargetsPane::redoWanted);
    connect(&editor, &PlanEditor::loaded, this, [this] {
        m_strip->dismiss();
        refresh();
    });
    connect(&editor, &PlanEditor::stateChanged, this, &TargetsPane::refresh);
    retranslate();
}

void TargetsPane::refresh()
{
    if (const auto loaded = m_model->load(); !loaded) {
        emit failed(loaded.error());
    }
}

void TargetsPane::retranslate()
{
    m_remove->setText(tr("Take the target out"));
    m_model->retranslate();
    updateViews();
}

void TargetsPane::updateViews()
{
    m_units->setSegmentText(0, tr("Of the issuer (%1)").arg(m_model->ownCount()));
    m_units->setSegmentText(1, tr("With those assigned to units (%1)").arg(m_model->assignedCount()));
    m_units->setSegmentEnabled(1, m_model->assignedCount() > 0 || m_model->allUnits());
    const bool open = m_editor.hasPlan() && m_editor.plan().status != planning::PlanStatus::Closed;
    m_hint->setText(open ? tr("New targets begin in the last line: indicator, then amount.") : QString());
    showHistory();
}

void TargetsPane::showHistory()
{
    const planning::Target* target = m_model->targetAt(m_grid->currentIndex().row());
    m_remove->setEnabled(target != nullptr && m_editor.plan().status != planning::PlanStatus::Closed);
    if (target == nullptr) {
        m_history->clear();
        return;
    }
    const auto versions = m_editor.workspace().targets().versions(target->id);
    if (!versions || versions->size() < 2) {
        m_history->setText(versions ? tr("This amount was not changed since it was set.") : QString());
        return;
    }
    QStringList lines;
    for (const planning::TargetVersion& version : *versions) {
        QStringList parts{
            tr("from %1: %2").arg(base::displayDate(version.validFrom), version.amount.toVietnameseShort())};
        if (!version.document.isEmpty()) {
            parts.append(version.document);
        }
        if (!version.reason.isEmpty()) {
            parts.append(version.reason);
        }
        lines.append(parts.join(u" · "_s));
    }
    m_history->setText(tr("Earlier amounts – %1").arg(lines.join(u"\n"_s)));
}

void TargetsPane::askReason()
{
    if (!m_model->pending()) {
        return;
    }
    const QDate today = m_editor.workspace().clock().today();
    ui::ActionStrip::Request request;
    request.text = tr("The plan is issued. The old target stays readable; say why it changes (%1).")
                       .arg(m_model->captionAt(m_grid->currentIndex().row()));
    request.fields = {{u"validFrom"_s, tr("Holds from"), base::displayDate(today), 96, {}},
                      {u"document"_s, tr("Document"), {}, 150, u"12-KH/ĐTN"_s},
                      {u"reason"_s, tr("Reason"), {}, 0, {}}};
    request.button = tr("Change the target");
    request.cancelled = [this] {
        m_model->dropPending();
        m_grid->setFocus(Qt::OtherFocusReason);
    };
    request.run = [this](const QHash<QString, QString>& texts) -> base::Result<void> {
        auto day = base::parseDate(texts.value(u"validFrom"_s));
        if (!day) {
            base::Error error = day.error();
            error.context = u"validFrom"_s;
            return error;
        }
        if (texts.value(u"reason"_s).trimmed().isEmpty()) {
            return base::Error{base::ErrorCode::Validation, tr("Say why the target changes."), {}, u"reason"_s};
        }
        const auto stored = m_model->confirmPending({*day, texts.value(u"document"_s), texts.value(u"reason"_s)});
        if (stored) {
            m_grid->setFocus(Qt::OtherFocusReason);
        }
        return stored;
    };
    m_strip->open(request);
}

void TargetsPane::remove()
{
    const planning::Target* target = m_model->targetAt(m_grid->currentIndex().row());
    if (target == nullptr || !m_grid->finishEditing()) {
        return;
    }
    const auto take = [this, id = target->id, revision = target->revision](const QString& reason) {
        return m_editor.workspace().targets().removeTarget(id, revision, reason);
    };
    if (m_editor.isDraft()) {
        if (const auto removed = take({}); !removed) {
            emit failed(removed.error());
        }
        refresh();
        return;
    }
    ui::ActionStrip::Request request;
    request.text = tr("The plan is issued. Say why the target is taken out (%1); the journal keeps it.")
                       .arg(m_model->captionAt(m_grid->currentIndex().row()));
    request.fields = {{u"reason"_s, tr("Reason"), {}, 0, {}}};
    request.button = tr("Take the target out");
    request.destructive = true;
    request.cancelled = [this] { m_grid->setFocus(Qt::OtherFocusReason); };
    request.run = [this, take](const QHash<QString, QString>& texts) -> base::Result<void> {
        const auto removed = take(texts.value(u"reason"_s));
        if (removed) {
            refresh();
            m_grid->setFocus(Qt::OtherFocusReason);
        }
        return removed;
    };
    m_strip->open(request);
}

bool TargetsPane::finishEditing()
{
    if (!m_grid->finishEditing()) {
        return false;
    }
    if (m_model->pending()) {
        if (!m_strip->isOpen()) {
            askReason();
        }
        m_strip->focusFirst();
        return false;
    }
    return true;
}

} // namespace doancoso::pages
