// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsPanel: a cell. Units are in results_panel_unit.cpp.
#include "ui/pages/results/results_panel.h"

#include "ui/friendly_time.h"
#include "ui/kit/side_panel.h"
#include "ui/page_list.h"
#include "ui/pages/results/cell_input.h"
#include "ui/pages/results/explanation_tree.h"
#include "ui/pages/results/figure_forms.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using kit::Tone;
using planning::Indicator;

namespace {

constexpr int kSeriesLength = 8;
constexpr qsizetype kHistoryLength = 8;

} // namespace

ResultsPanel::ResultsPanel(ui::Workspace& workspace, ResultsModel& model, kit::SidePanel& panel, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_panel(panel), m_explanation(workspace)
{
    connect(&m_explanation, &ExplanationModel::readFailed, this, &ResultsPanel::failed);
}

void ResultsPanel::report(const base::Error& error)
{
    emit failed(error);
}

void ResultsPanel::show(const QModelIndex& index)
{
    m_index = index;
    m_place = m_model.placeOf(index);
    m_unit = index.isValid() ? m_model.row(index.row()).unit : base::UnitId();
    if (m_place.isValid()) {
        showCell();
    } else if (m_unit.isValid() && m_model.board().scope().view != ResultsView::OneUnit) {
        showUnit();
    } else if (index.isValid() && m_model.row(index.row()).indicator.isValid()) {
        // A name or unit of measure: the chosen period of that line.
        m_place = {m_unit, m_model.row(index.row()).indicator, m_model.board().scope().period,
                   m_model.row(index.row()).part, m_model.row(index.row()).breakdown};
        showCell();
    } else {
        showNothing();
    }
}

void ResultsPanel::refresh()
{
    if (!isBeingTyped()) {
        show(m_index);
    }
}

bool ResultsPanel::isBeingTyped() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && ((m_form && m_form->isAncestorOf(focus)) || (m_note && focus == m_note) ||
                     (m_fields && m_fields->isAncestorOf(focus)));
}

bool ResultsPanel::focusExplanation()
{
    if (!m_tree || m_explanation.rowCount() == 0) {
        return false;
    }
    m_tree->setFocus();
    if (!m_tree->currentIndex().isValid()) {
        m_tree->setCurrentIndex(m_explanation.index(0, 0));
    }
    m_panel.ensureWidgetVisible(m_tree);
    return true;
}

bool ResultsPanel::focusFields()
{
    QWidget* target = m_fields ? static_cast<QWidget*>(m_fields->numerator()) : m_note.data();
    if (!target) {
        return false;
    }
    target->setFocus();
    if (m_fields) {
        m_fields->numerator()->selectAll();
    }
    m_panel.ensureWidgetVisible(target);
    return true;
}

void ResultsPanel::showNothing()
{
    m_panel.clear();
    m_panel.addText(tr("Choose a cell to see what it means, where it comes from and how it changed."));
}

/// The figure as a whole: breakdowns and parts are explained by it.
CellPlace ResultsPanel::wholePlace() const
{
    CellPlace whole = m_place;
    whole.part = FigurePart::Whole;
    whole.breakdown = 0;
    return whole;
}

void ResultsPanel::showCell()
{
    const Indicator* found = m_model.board().indicator(m_place.indicator);
    if (!found) {
        showNothing();
        return;
    }
    // Clearing may save a note and thereby refresh the board, so the card is kept by value.
    const Indicator card = *found;
    m_panel.clear();
    m_panel.setUpdatesEnabled(false);
    addHead(card);
    addFindings();
    if (m_place.part != FigurePart::Breakdown) {
        addResult(card);
    }
    addEntry(card);
    if (m_place.part != FigurePart::Breakdown) {
        addOrigin(card);
        addRegister();
        addCorrection(card);
        addSeries(card);
        addNote();
        addTargetHistory(card);
    }
    addHistory(card);
    if (!card.definition.isEmpty()) {
        m_panel.addSection(tr("Definition"));
        m_panel.addText(card.definition);
    }
    m_panel.setUpdatesEnabled(true);
}

void ResultsPanel::addHead(const Indicator& card)
{
    const ResultsBoard& board = m_model.board();
    QString title = card.name;
    if (const planning::Breakdown* part = board.breakdown(m_place.breakdown)) {
        title = u"%1: %2"_s.arg(card.name, part->nameVi.toLower());
    }
    QStringList caption{base::displayName(m_place.period)};
    if (board.scope().view != ResultsView::OneUnit) {
        caption.prepend(board.unitName(m_place.unit));
    }
    caption.append(meaningText(card));
    m_panel.addTitle(title, caption.join(u" · "_s));
    m_panel.addLink(tr("Card of the indicator"), [this, id = card.id] {
        m_workspace.goTo(ui::page::kCatalogue, {ui::RecordRef::Kind::Indicator, id.value()});
    });
}

void ResultsPanel::addFindings()
{
    for (const QString& sentence : m_model.board().findings(m_place)) {
        m_panel.addNotice(sentence, Tone::Bad);
    }
    const EntryRule rule = m_model.board().entryRule(m_place);
    if (rule == EntryRule::Submitted || rule == EntryRule::Counted) {
        m_panel.addNotice(m_model.board().refusal(m_place), Tone::Neutral);
    }
}

void ResultsPanel::addResult(const Indicator& card)
{
    const ResultsBoard& board = m_model.board();
    const results::Figure figure = board.shownFigure(wholePlace());
    const auto ratio = [&card](const results::Figure& of) {
        return card.isRatio() && of.isReported() ? u" %1/%2"_s.arg(of.amount->numerator.toVietnameseShort(),
                                                                   of.amount->denominator.toVietnameseShort())
                                                 : QString();
    };
    kit::MetricCard::Content result;
    result.name = tr("Result %1").arg(columnWords(m_place.period));
    result.figure = figureText(card, figure);
    result.reference = ratio(figure);
    result.hasBar = false;

    const auto target = board.target(m_place.unit, m_place.indicator);
    const results::Figure running = board.cumulative(m_place.unit, m_place.indicator, FigurePart::Whole);
    kit::MetricCard::Content cumulative;
    cumulative.name = target ? tr("Cumulative / target") : tr("Cumulative");
    cumulative.figure = figureText(card, running);
    cumulative.reference = target ? u"/ %1"_s.arg(targetText(card, *target)) : QString();
    cumulative.hasBar = false;
    m_panel.addMetrics({result, cumulative});

    const planning::Judgement judgement = board.judgement(m_place.unit, m_place.indicator);
    if (!judgement.percent) {
        return;
    }
    const double wanted = judgement.wanted.toDouble();
    const auto shareOf = [wanted](const std::optional<base::Decimal>& value) {
        return value && wanted > 0 ? std::optional(value->toDouble() / wanted) : std::nullopt;
    };
    QStringList caption{tr("%1 % of the target").arg(judgement.percent->toVietnamese(1))};
    if (judgement.milestone && judgement.milestone != judgement.wanted) {
        caption.append(tr("%1 expected by now").arg(judgement.milestone->toVietnameseShort()));
    }
    caption.append(planning::displayName(judgement.state));
    caption.removeAll(QString());
    m_panel.addBar(judgement.percent->toDouble() / 100.0, shareOf(judgement.milestone), toneOf(judgement.state),
                   caption.join(u" · "_s));
}

void ResultsPanel::addEntry(const Indicator& card)
{
    const ResultsBoard& board = m_model.board();
    const EntryRule rule = board.entryRule(m_place);
    const bool typed = rule == EntryRule::Typed || rule == EntryRule::Submitted || rule == EntryRule::OtherOffice;
    if (!card.isRatio() || !typed) {
        return;
    }
    m_panel.addSection(tr("Numerator and denominator"));
    m_fields = new RatioFields(card, board.raw(m_place), rule == EntryRule::Typed);
    m_panel.addWidget(m_fields);
    connect(m_fields, &RatioFields::committed, this, [this, place = m_place](const results::RawCell& cell) {
        if (const auto saved = m_model.save(place, cell); !saved) {
            report(saved.error());
        }
    });
    connect(m_fields, &RatioFields::left, this, &ResultsPanel::left);
}

void ResultsPanel::addOrigin(const Indicator& card)
{
    const ResultsBoard& board = m_model.board();
    if (!card.isComputed() && !board.isSum(m_place.unit, m_place.indicator, m_place.period)) {
        return;
    }
    m_panel.addSection(tr("Where it comes from"));
    if (const auto read = m_explanation.show(m_place.unit, card, m_place.period); !read) {
        report(read.error());
        return;
    }
    const results::UnitFigure* figure = board.figure(wholePlace());
    if (figure && figure->expectedChildren > 0) {
        const bool all = figure->reportedChildren >= figure->expectedChildren;
        m_panel.addText(tr("%1 of %2 units have figures").arg(figure->reportedChildren).arg(figure->expectedChildren),
                        all ? Tone::Neutral : Tone::Attention);
    }
    if (m_explanation.rowCount() > 0) {
        m_tree = new ExplanationTree(ExplanationTree::Width::Narrow);
        m_tree->setExplanation(&m_explanation);
        m_panel.addWidget(m_tree);
        connect(m_tree, &ExplanationTree::unitWanted, this, &ResultsPanel::unitWanted);
        connect(m_tree, &ExplanationTree::left, this, &ResultsPanel::left);
        QPushButton* link = m_panel.addLink(tr("Open in full"), [this] { emit fullExplanationWanted(); });
        link->setObjectName(u"openExplanation"_s);
    }
    addOwnLink(card);
}

/// Counted figures: what the register says, and the way to who is behind it.
void ResultsPanel::addRegister()
{
    m_behind = nullptr;
    const ResultsBoard& board = m_model.board();
    if (!board.isCounted(m_place)) {
        return;
    }
    m_panel.addSection(tr("From the registers"));
    if (const QString difference = board.differenceText(wholePlace()); !difference.isEmpty()) {
        m_panel.addNotice(difference, Tone::Attention);
    }
    m_behind = m_panel.addLink(tr("Who and what is behind it"), [this] { emit behindWanted(); });
    m_behind->setObjectName(u"openBehind"_s);
}

bool ResultsPanel::openBehind()
{
    if (!m_behind) {
        return false;
    }
    emit behindWanted();
    return true;
}

void ResultsPanel::addOwnLink(const Indicator& card)
{
    const ResultsBoard& board = m_model.board();
    CellPlace own = wholePlace();
    own.part = FigurePart::Own;
    const bool possible = !card.isComputed() && board.scope().view != ResultsView::OnePeriod &&
                          own.unit == board.scope().unit && board.entryRule(own) == EntryRule::Typed;
    if (possible && m_place.part != FigurePart::Own) {
        m_panel.addLink(tr("Type the own part of %1").arg(board.unitName(own.unit)),
                        [this, own] { emit cellWanted(own); });
    }
}

void ResultsPanel::addCorrection(const Indicator& card)
{
    const ResultsBoard& board = m_model.board();
    CellPlace own = wholePlace();
    own.part = FigurePart::Own;
    const EntryRule rule = board.entryRule(own);
    if (card.isComputed() || (rule != EntryRule::Typed && rule != EntryRule::Counted)) {
        return;
    }
    const results::UnitFigure* figure = board.figure(wholePlace());
    const bool has = figure && figure->hasCorrection;
    m_correction = new QWidget;
    auto* box = new QVBoxLayout(m_correction);
    box->setContentsMargins(0, 0, 0, 0);
    auto* link = new QPushButton(has ? tr("Change or remove the correction") : tr("Add a correction"), m_correction);
    link->setObjectName(u"correct"_s);
    kit::setStyleRole(link, u"link"_s);
    link->setCursor(Qt::PointingHandCursor);
    connect(link, &QPushButton::clicked, this, &ResultsPanel::openCorrection);
    box->addWidget(link, 0, Qt::AlignLeft);
    m_panel.addWidget(m_correction);
}

void ResultsPanel::openCorrection()
{
    const Indicator* card = m_model.board().indicator(m_place.indicator);
    const results::UnitFigure* figure = m_model.board().figure(wholePlace());
    if (!card || !figure || !m_correction || m_form) {
        return;
    }
    QString reason;
    if (figure->hasCorrection) {
        const auto explained = m_workspace.results().explain(m_place.unit, *card, m_place.period);
        reason = explained ? explained->correctionReason : QString();
    }
    auto* link = m_correction->findChild<QPushButton*>(u"correct"_s);
    link->hide();
    m_form = new CorrectionForm(*card, figure->correction, reason, m_correction);
    m_correction->layout()->addWidget(m_form);
    connect(m_form, &CorrectionForm::committed, this, &ResultsPanel::saveCorrection);
    connect(m_form, &CorrectionForm::left, this, [this, link] {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
        link->show();
        emit left();
    });
    m_form->show();
    m_form->focusFirst();
}

void ResultsPanel::saveCorrection(const results::RawCell& cell, const QString& reason)
{
    const Indicator* card = m_model.board().indicator(m_place.indicator);
    const QString label =
        tr("Correction of %1, %2").arg(card ? card->shortName : QString(), m_model.board().unitName(m_place.unit));
    const auto saved = m_workspace.results().save(
        {{m_model.board().keyOf(wholePlace()), results::ValueRowKind::Correction, cell, reason}}, label);
    if (!saved) {
        m_form->showProblem(saved.error().userText);
        return;
    }
    m_form = nullptr;
    emit left();
    refresh();
}

void ResultsPanel::addSeries(const Indicator& card)
{
    if (m_place.part == FigurePart::Correction) {
        return;
    }
    const auto series = m_workspace.results().series(m_place.unit, card, m_place.period, kSeriesLength);
    if (!series) {
        report(series.error());
        return;
    }
    QList<kit::Sparkline::Point> points;
    int known = 0;
    for (const results::SeriesPoint& point : *series) {
        const auto value = results::shownValue(card, point.figure);
        known += value ? 1 : 0;
        points.append({base::displayName(point.period), value ? std::optional(value->toDouble()) : std::nullopt,
                       figureText(card, point.figure)});
    }
    if (known < 2) {
        return;
    }
    m_panel.addSection(tr("The last %n periods", nullptr, kSeriesLength));
    const auto target = m_model.board().target(m_place.unit, m_place.indicator);
    // A yearly total is no line to compare a quarter with; a level is.
    const bool level = target && (card.isRatio() || card.measure == planning::Measure::Stock);
    m_panel.addSparkline(points, level ? std::optional(target->amount.toDouble()) : std::nullopt);
}

void ResultsPanel::addNote()
{
    const results::CellKey key = m_model.board().keyOf(wholePlace());
    if (!key.period.isValid() || m_place.part == FigurePart::Correction) {
        return;
    }
    const auto notes = m_workspace.results().notes(key.period, {key.unit});
    if (!notes) {
        report(notes.error());
        return;
    }
    m_panel.addSection(tr("Note"));
    kit::NoteEditor* note = m_panel.addNote(notes->value(key), tr("What a reader should know about this figure"));
    note->setObjectName(u"note"_s);
    m_note = note;
    connect(note, &kit::NoteEditor::committed, this, [this, key](const QString& text) {
        if (const auto saved = m_workspace.results().setNote(key, text); !saved) {
            report(saved.error());
        }
    });
}

void ResultsPanel::addTargetHistory(const Indicator& card)
{
    const auto target = m_model.board().target(m_place.unit, m_place.indicator);
    const auto versions = target ? m_workspace.targets().versions(target->target)
                                 : base::Result<QList<planning::TargetVersion>>(QList<planning::TargetVersion>());
    if (!versions) {
        report(versions.error());
        return;
    }
    if (versions->size() < 2) {
        return;
    }
    m_panel.addSection(tr("How the target changed"));
    QList<kit::SidePanel::TimelineEntry> entries;
    for (const planning::TargetVersion& version : *versions) {
        QStringList why{version.amount.toVietnameseShort(card.isRatio() ? 0 : card.decimals), version.document,
                        version.reason};
        why.removeAll(QString());
        entries.append({base::displayDate(version.validFrom), why.join(u" · "_s)});
    }
    m_panel.addTimeline(entries);
}

void ResultsPanel::addHistory(const Indicator& card)
{
    const results::CellKey key = m_model.board().keyOf(m_place);
    if (!key.period.isValid()) {
        return;
    }
    const auto changes = m_workspace.results().history(key);
    if (!changes) {
        report(changes.error());
        return;
    }
    if (changes->isEmpty()) {
        return;
    }
    m_panel.addSection(tr("History of this cell"));
    QList<kit::SidePanel::HistoryEntry> entries;
    for (const results::CellChange& change : changes->first(qMin(kHistoryLength, changes->size()))) {
        const QString when = ui::friendlyTime(change.at.toLocalTime(), m_workspace.clock().today());
        const QString what = u"%1 → %2"_s.arg(cellText(card, change.before), cellText(card, change.after));
        const bool correction = change.kind == results::ValueRowKind::Correction;
        entries.append({u"%1 · %2"_s.arg(when, change.userName), correction ? tr("correction %1").arg(what) : what});
    }
    m_panel.addHistory(entries);
}

} // namespace doancoso::pages
