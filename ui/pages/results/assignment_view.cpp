// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/assignment_view.h"

#include "core/base/clock.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/segmented_control.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using base::Decimal;
using planning::AssignmentMode;

namespace {

base::Error noPlan(const QString& sentence)
{
    return {base::ErrorCode::Validation, sentence, {}, u"plan"_s};
}

QWidget* beside(QWidget* parent, std::initializer_list<QWidget*> widgets)
{
    auto* box = new QWidget(parent);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kit::kSpace1 + 2);
    for (QWidget* widget : widgets) {
        line->addWidget(widget);
    }
    return box;
}

} // namespace

AssignmentView::AssignmentView(ui::Workspace& workspace, kit::SettingsStore& store, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new kit::GridView(this))
{
    m_grid->setObjectName(u"assignmentGrid"_s);
    m_grid->setColumnStore(&store, u"results/assignment"_s);
    m_grid->setStretchColumn(u"unit"_s);
    m_grid->setFrozenColumns(2);
    m_grid->setBlockEditor(&m_model);
    m_grid->setModel(&m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, kit::kSpace2, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(newHead());
    layout->addWidget(m_grid, 1);
    layout->addWidget(newFoot());
    connect(&m_model, &AssignmentModel::draftChanged, this, &AssignmentView::updateSums);
    retranslate();
}

AssignmentView::~AssignmentView()
{
    // The grid asks its model while it goes.
    delete m_grid;
}

QWidget* AssignmentView::newHead()
{
    auto* head = new QFrame(this);
    kit::setStyleRole(head, u"card"_s);
    m_title = kit::newLabel({}, u"panelTitle"_s, head, true);
    m_plan = kit::newLabel({}, u"second"_s, head, true);
    m_totalLabel = kit::newLabel({}, QString(), head);
    m_total = new QLineEdit(head);
    m_total->setObjectName(u"total"_s);
    m_total->setAlignment(Qt::AlignRight);
    m_total->setFixedWidth(96);
    m_totalLabel->setBuddy(m_total);
    m_measure = kit::newLabel({}, u"second"_s, head);
    m_methodLabel = kit::newLabel({}, QString(), head);
    m_method = new kit::SegmentedControl(head);
    m_method->setObjectName(u"method"_s);
    for (int method = 0; method < 4; ++method) {
        m_method->addSegment(method, QString());
    }
    m_minimumLabel = kit::newLabel({}, QString(), head);
    m_minimum = new QLineEdit(head);
    m_minimum->setObjectName(u"minimum"_s);
    m_minimum->setAlignment(Qt::AlignRight);
    m_minimum->setFixedWidth(56);
    m_minimumLabel->setBuddy(m_minimum);
    auto* fields = new QWidget(head);
    auto* flow = new kit::FlowLayout(fields, kit::kSpace4, kit::kSpace2);
    flow->addWidget(beside(fields, {m_totalLabel, m_total, m_measure}));
    flow->addWidget(beside(fields, {m_methodLabel, m_method}));
    flow->addWidget(beside(fields, {m_minimumLabel, m_minimum}));
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, kit::kSpace2);
    layout->setSpacing(kit::kSpace1);
    layout->addWidget(m_title);
    layout->addWidget(m_plan);
    layout->addWidget(fields);
    connect(m_total, &QLineEdit::editingFinished, this, &AssignmentView::onTotalEdited);
    connect(m_minimum, &QLineEdit::editingFinished, this, &AssignmentView::onMinimumEdited);
    connect(m_method, &kit::SegmentedControl::currentChanged, this, [this](int method) {
        if (m_grid->finishEditing()) {
            m_model.setMethod(static_cast<AssignmentModel::Method>(method));
        }
    });
    return head;
}

QWidget* AssignmentView::newFoot()
{
    auto* foot = new QFrame(this);
    kit::setStyleRole(foot, u"card"_s);
    m_sums = kit::newLabel({}, u"strong"_s, foot, true);
    m_sums->setObjectName(u"sums"_s);
    m_revision = new QWidget(foot);
    m_revisionLabel = kit::newLabel({}, QString(), m_revision, true);
    m_document = new QLineEdit(m_revision);
    m_document->setObjectName(u"document"_s);
    m_day = new QLineEdit(m_revision);
    m_day->setObjectName(u"day"_s);
    m_day->setFixedWidth(100);
    m_reason = new QLineEdit(m_revision);
    m_reason->setObjectName(u"revisionReason"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(kit::kSpace2);
    line->addWidget(m_document, 1);
    line->addWidget(m_day);
    line->addWidget(m_reason, 2);
    auto* revision = new QVBoxLayout(m_revision);
    revision->setContentsMargins(0, 0, 0, 0);
    revision->setSpacing(kit::kSpace1);
    revision->addWidget(m_revisionLabel);
    revision->addLayout(line);
    m_problem = kit::newLabel({}, u"fieldError"_s, foot, true);
    m_problem->hide();
    m_save = new QPushButton(foot);
    m_save->setObjectName(u"saveAssignment"_s);
    kit::setStyleRole(m_save, u"primary"_s);
    m_discard = new QPushButton(foot);
    m_discard->setObjectName(u"discardAssignment"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kit::kSpace2);
    buttons->addWidget(m_sums, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, kit::kSpace2);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_revision);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &AssignmentView::save);
    connect(m_discard, &QPushButton::clicked, this, &AssignmentView::discard);
    return foot;
}

base::Result<base::PlanId> AssignmentView::choosePlan(const ResultsScope& scope, base::IndicatorId indicator) const
{
    if (scope.choice.kind == IndicatorChoice::Kind::Plan) {
        return scope.choice.plan;
    }
    planning::TargetQuery query;
    query.period = scope.period.enclosingYear();
    query.units = {scope.unit};
    query.indicators = {indicator};
    const auto figures = m_workspace.targets().figures(query);
    if (!figures) {
        return figures.error();
    }
    const auto found = figures->constFind({indicator, scope.unit});
    if (found == figures->cend()) {
        return noPlan(tr("Choose the plan at the top whose targets are to be assigned."));
    }
    return found->plan;
}

base::Result<void> AssignmentView::show(const ResultsScope& scope, base::IndicatorId indicator)
{
    const auto plan = choosePlan(scope, indicator);
    if (!plan) {
        return plan.error();
    }
    const auto record = m_workspace.plans().plan(*plan);
    if (!record) {
        return record.error();
    }
    if (record->status == planning::PlanStatus::Closed) {
        return noPlan(tr("The plan “%1” is closed; its targets stand as they are.").arg(record->title));
    }
    m_isIssued = record->status == planning::PlanStatus::Issued;
    m_planName = record->number.isEmpty() ? record->title : u"%1 – %2"_s.arg(record->number, record->title);
    m_request = {*plan, indicator, scope.unit, scope.period.enclosingYear(), 0, {}};
    const auto draft = readDraft();
    if (!draft) {
        return draft.error();
    }
    m_method->setCurrent(0);
    m_model.setMethod(AssignmentModel::Method::ByHand);
    m_model.setDraft(*draft);
    showDraft();
    return {};
}

base::Result<planning::AssignmentDraft> AssignmentView::readDraft() const
{
    const auto lastYear = [this](const planning::Indicator& card, const QList<base::UnitId>& units,
                                 const base::Period& period) -> base::Result<QHash<base::UnitId, Decimal>> {
        const auto table = m_workspace.results().figures({period, units, {card}, 0, results::TreeMode::PeriodEnd});
        if (!table) {
            return table.error();
        }
        QHash<base::UnitId, Decimal> results;
        for (int row = 0; row < table->units().size(); ++row) {
            if (const auto value = results::shownValue(card, table->at(row, 0).cumulative)) {
                results.insert(table->units().at(row), *value);
            }
        }
        return results;
    };
    return planning::AssignmentService(m_workspace.database(), lastYear).draft(m_request);
}

void AssignmentView::showDraft()
{
    const planning::AssignmentDraft& draft = m_model.draft();
    const organization::UnitNode* node = m_workspace.tree().find(draft.request.parent);
    const QString name = node ? node->name : QString();
    const bool copies = draft.mode == AssignmentMode::Copy;
    m_title->setText(draft.indicator.name);
    m_plan->setText(u"%1 · %2%3"_s.arg(base::displayName(draft.request.period), m_planName,
                                       copies ? u" · "_s + tr("the same target for every unit") : QString()));
    m_totalLabel->setText(copies ? tr("Target:") : tr("Total of %1:").arg(name));
    m_total->setText(draft.parentTarget || !draft.total.isZero()
                         ? draft.total.toVietnameseShort(draft.indicator.isRatio() ? 0 : draft.indicator.decimals)
                         : QString());
    m_total->setReadOnly(!draft.ownsTotal());
    m_total->setToolTip(draft.ownsTotal() ? QString() : tr("Set by the plan above; it is revised there."));
    m_measure->setText(draft.indicator.unitOfMeasure);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_methodLabel, m_method, m_minimumLabel, m_minimum}) {
        widget->setVisible(!copies && !draft.rows.isEmpty());
    }
    m_minimum->setText(QString());
    m_model.setMinimum({});
    m_document->clear();
    m_reason->clear();
    m_day->setText(base::displayDate(m_workspace.clock().today()));
    m_problem->hide();
    updateSums();
    if (!draft.rows.isEmpty()) {
        m_grid->selectId(draft.rows.constFirst().unit.value(), u"proposed"_s);
    }
    (draft.rows.isEmpty() ? static_cast<QWidget*>(m_total) : m_grid)->setFocus();
}

void AssignmentView::onTotalEdited()
{
    const auto total = base::parseVietnameseNumber(m_total->text());
    if (!total || total->isNegative()) {
        m_problem->setText(total ? tr("A target cannot be below zero.") : total.error().userText);
        m_problem->setVisible(!m_total->text().trimmed().isEmpty());
        return;
    }
    m_problem->hide();
    if (*total != m_model.draft().total && m_model.draft().ownsTotal()) {
        m_model.setTotal(*total);
    }
}

void AssignmentView::onMinimumEdited()
{
    const QString text = m_minimum->text().trimmed();
    const auto least = text.isEmpty() ? base::Result<Decimal>(Decimal()) : base::parseVietnameseNumber(text);
    if (least && !least->isNegative()) {
        m_model.setMinimum(*least);
    } else {
        m_minimum->clear();
    }
}

/// "Tổng 250 · đã giao 248 · còn lại 2", always in sight.
void AssignmentView::updateSums()
{
    const planning::AssignmentDraft& draft = m_model.draft();
    const int places = draft.indicator.isRatio() ? 0 : draft.indicator.decimals;
    const auto words = [places](Decimal amount) { return amount.toVietnameseShort(places); };
    QString tone;
    if (draft.rows.isEmpty()) {
        m_sums->setText(tr("There are no reporting units below; only the unit's own target is set."));
    } else if (draft.mode == AssignmentMode::Copy) {
        const auto count = std::count_if(draft.rows.cbegin(), draft.rows.cend(),
                                         [](const planning::AssignmentRow& row) { return row.proposed.has_value(); });
        m_sums->setText(tr("%1 of %2 units have this target").arg(count).arg(draft.rows.size()));
    } else {
        const Decimal left = draft.remainder();
        tone = left.isZero() ? u"good"_s : left.isNegative() ? u"bad"_s : u"attention"_s;
        const QString rest = left.isZero()       ? tr("nothing left to assign")
                             : left.isNegative() ? tr("%1 too much").arg(words(-left))
                                                 : tr("%1 left to assign").arg(words(left));
        m_sums->setText(tr("Total %1 · assigned %2 · %3").arg(words(draft.total), words(m_model.assigned()), rest));
    }
    kit::setStyleProperty(m_sums, "kitTone", tone);
    m_revision->setVisible(m_isIssued && m_model.changesStored());
    m_save->setEnabled(m_model.isChanged());
    m_discard->setEnabled(m_model.isChanged());
}

std::optional<planning::TargetRevision> AssignmentView::revision(QString& problem) const
{
    if (!m_isIssued || !m_model.changesStored()) {
        return std::nullopt;
    }
    const auto day = base::parseDate(m_day->text());
    if (!day) {
        problem = day.error().userText;
        return std::nullopt;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        problem = tr("The plan is issued: say why targets change. The old ones stay readable.");
        return std::nullopt;
    }
    return planning::TargetRevision{*day, m_document->text().trimmed(), m_reason->text().trimmed()};
}

void AssignmentView::save()
{
    if (!m_grid->finishEditing()) {
        return;
    }
    onTotalEdited();
    QString problem;
    const auto why = revision(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        m_reason->setFocus();
        return;
    }
    const auto stored = planning::AssignmentService(m_workspace.database()).save(m_model.draft(), why);
    if (!stored) {
        emit failed(stored.error());
        return;
    }
    const auto draft = readDraft();
    if (!draft) {
        emit failed(draft.error());
        return;
    }
    m_method->setCurrent(0);
    m_model.setMethod(AssignmentModel::Method::ByHand);
    m_model.setDraft(*draft);
    showDraft();
    emit saved(tr("%n target(s) saved.", nullptr, *stored));
}

void AssignmentView::discard()
{
    const auto draft = readDraft();
    if (!draft) {
        emit failed(draft.error());
        return;
    }
    m_method->setCurrent(0);
    m_model.setMethod(AssignmentModel::Method::ByHand);
    m_model.setDraft(*draft);
    showDraft();
}

bool AssignmentView::mayLeave()
{
    if (!m_grid->finishEditing()) {
        return false;
    }
    if (!m_model.isChanged()) {
        return true;
    }
    m_problem->setText(tr("These targets are not saved yet. Save them, or discard the changes."));
    m_problem->show();
    m_save->setFocus();
    return false;
}

void AssignmentView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && mayLeave()) {
        emit left();
        return;
    }
    if (event->matches(QKeySequence::Save) && m_save->isEnabled()) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AssignmentView::retranslate()
{
    m_methodLabel->setText(tr("Share:"));
    m_method->setSegmentText(0, tr("By hand"));
    m_method->setSegmentText(1, tr("Equally"));
    m_method->setSegmentText(2, tr("By members"));
    m_method->setSegmentText(3, tr("By last year's result"));
    m_minimumLabel->setText(tr("Each unit at least:"));
    m_revisionLabel->setText(tr("The plan is issued. Which document changes its targets, from which day, and why?"));
    m_document->setPlaceholderText(tr("Number and date of the document"));
    m_day->setPlaceholderText(tr("dd/mm/yyyy"));
    m_reason->setPlaceholderText(tr("Reason"));
    for (QLineEdit* field : {m_document, m_day, m_reason}) {
        field->setAccessibleName(field->placeholderText());
    }
    m_save->setText(tr("Save targets"));
    m_discard->setText(tr("Discard changes"));
    if (m_model.draft().request.indicator.isValid()) {
        updateSums();
    }
}

} // namespace doancoso::pages
