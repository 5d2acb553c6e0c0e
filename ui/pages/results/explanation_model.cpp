// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/explanation_model.h"

#include "ui/kit/grid_roles.h"
#include "ui/pages/results/results_cell.h"
#include "ui/reporting_states.h"
#include "ui/workspace.h"

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using results::Explanation;
using results::Figure;

struct ExplanationModel::Node
{
    Kind kind = Kind::Child;
    QString name;
    QString remark; ///< reason of a correction
    base::UnitId unit;
    planning::Indicator indicator;
    Figure figure;
    bool canOpen = false;
    bool opened = false;
    Node* parent = nullptr;
    int row = 0;
    Nodes children;
};

ExplanationModel::ExplanationModel(ui::Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{}

ExplanationModel::~ExplanationModel() = default;

base::Result<void> ExplanationModel::show(base::UnitId unit, const planning::Indicator& indicator,
                                          const base::Period& period)
{
    beginResetModel();
    m_unit = unit;
    m_indicator = indicator;
    m_period = period;
    m_explanation = {};
    m_nodes.clear();
    auto nodes = nodesOf(unit, indicator, nullptr, m_explanation);
    if (nodes) {
        m_nodes = std::move(*nodes);
    }
    endResetModel();
    return nodes ? base::Result<void>() : nodes.error();
}

void ExplanationModel::clear()
{
    beginResetModel();
    m_nodes.clear();
    m_explanation = {};
    endResetModel();
}

base::Result<ExplanationModel::Nodes> ExplanationModel::nodesOf(base::UnitId unit, const planning::Indicator& indicator,
                                                                Node* parent, Explanation& explanation) const
{
    auto read = m_workspace.results().explain(unit, indicator, m_period);
    if (!read) {
        return read.error();
    }
    explanation = *read;
    if (indicator.isComputed()) {
        return inputsOf(unit, indicator, parent);
    }
    Nodes nodes;
    const auto add = [&](Kind kind, const QString& name, const Figure& figure) {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->name = name;
        node->unit = unit;
        node->indicator = indicator;
        node->figure = figure;
        node->parent = parent;
        nodes.push_back(std::move(node));
    };
    const results::UnitFigure& figure = explanation.figure;
    const organization::UnitNode* self = m_workspace.tree().find(unit);
    const QString name = self ? self->shortName : QString();
    if (!figure.own.isEmpty() && (figure.hasCorrection || !explanation.children.isEmpty())) {
        Figure own = figure.ownPeriod;
        if (figure.hasCorrection) {
            own.amount = results::Amount{figure.own.numerator.value_or(base::Decimal()),
                                         figure.own.denominator.value_or(base::Decimal())};
            own.rows = 1;
        }
        add(Kind::Own, tr("%1 itself").arg(name), own);
    }
    if (figure.hasCorrection) {
        const results::Amount amount{figure.correction.numerator.value_or(base::Decimal()),
                                     figure.correction.denominator.value_or(base::Decimal())};
        add(Kind::Correction, tr("Correction: %1").arg(explanation.correctionReason), Figure{amount, 1, true});
    }
    addChildren(nodes, explanation, indicator, parent);
    for (int row = 0; row < static_cast<int>(nodes.size()); ++row) {
        nodes[static_cast<size_t>(row)]->row = row;
    }
    return nodes;
}

/// Largest first; those without a figure at the end, in the order of the tree.
void ExplanationModel::addChildren(Nodes& nodes, const Explanation& explanation, const planning::Indicator& indicator,
                                   Node* parent) const
{
    QList<Explanation::Child> children = explanation.children;
    std::stable_sort(children.begin(), children.end(), [&](const Explanation::Child& a, const Explanation::Child& b) {
        return results::shownValue(indicator, a.figure).value_or(base::Decimal()) >
               results::shownValue(indicator, b.figure).value_or(base::Decimal());
    });
    const auto add = [&](Kind kind, const Explanation::Child& child) {
        const organization::UnitNode* unit = m_workspace.tree().find(child.unit);
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->name = unit ? unit->shortName : child.name;
        node->unit = child.unit;
        node->indicator = indicator;
        node->figure = child.figure;
        node->canOpen = kind == Kind::Child && !child.figure.ownOnly;
        node->parent = parent;
        nodes.push_back(std::move(node));
    };
    for (const Explanation::Child& child : std::as_const(children)) {
        add(Kind::Child, child);
    }
    for (const Explanation::Child& child : explanation.missing) {
        add(Kind::Missing, child);
    }
}

base::Result<ExplanationModel::Nodes>
ExplanationModel::inputsOf(base::UnitId unit, const planning::Indicator& indicator, Node* parent) const
{
    Nodes nodes;
    for (const base::IndicatorId id : {indicator.numeratorId, indicator.denominatorId}) {
        const auto input = m_workspace.indicators().indicator(id, m_workspace.lastDay());
        if (!input) {
            return input.error();
        }
        const auto figures =
            m_workspace.results().figures({m_period, {unit}, {*input}, 0, results::TreeMode::PeriodEnd});
        if (!figures) {
            return figures.error();
        }
        auto node = std::make_unique<Node>();
        node->kind = Kind::Input;
        node->name = input->name;
        node->unit = unit;
        node->indicator = *input;
        node->figure = figures->at(0, 0).period;
        node->canOpen = !node->figure.ownOnly && node->figure.isReported();
        node->parent = parent;
        node->row = static_cast<int>(nodes.size());
        nodes.push_back(std::move(node));
    }
    return nodes;
}

QString ExplanationModel::missingText() const
{
    QStringList names;
    for (const Explanation::Child& child : m_explanation.missing) {
        names.append(child.name);
    }
    constexpr qsizetype kNamed = 6;
    if (names.isEmpty()) {
        return {};
    }
    if (names.size() > kNamed) {
        const int rest = static_cast<int>(names.size() - kNamed);
        return tr("Not yet: %1 and %n more", nullptr, rest).arg(names.first(kNamed).join(u", "_s));
    }
    return tr("Not yet: %1").arg(names.join(u", "_s));
}

ExplanationModel::Node* ExplanationModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : nullptr;
}

const ExplanationModel::Nodes& ExplanationModel::nodesUnder(const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    return node ? node->children : m_nodes;
}

ExplanationModel::Kind ExplanationModel::kindOf(const QModelIndex& index) const
{
    return nodeAt(index)->kind;
}

base::UnitId ExplanationModel::unitOf(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node && (node->kind == Kind::Child || node->kind == Kind::Missing) ? node->unit : base::UnitId();
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodesUnder(parent).at(static_cast<size_t>(row)).get());
}

QModelIndex ExplanationModel::parent(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node && node->parent ? createIndex(node->parent->row, 0, node->parent) : QModelIndex();
}

int ExplanationModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodesUnder(parent).size());
}

int ExplanationModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool ExplanationModel::hasChildren(const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    return node ? parent.column() == 0 && node->canOpen : !m_nodes.empty();
}

bool ExplanationModel::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    return node && node->canOpen && !node->opened;
}

void ExplanationModel::fetchMore(const QModelIndex& parent)
{
    Node* node = nodeAt(parent);
    if (!node || node->opened) {
        return;
    }
    node->opened = true;
    Explanation explanation;
    auto nodes = nodesOf(node->unit, node->indicator, node, explanation);
    if (!nodes) {
        emit readFailed(nodes.error());
        return;
    }
    if (!nodes->empty()) {
        beginInsertRows(parent.siblingAtColumn(0), 0, static_cast<int>(nodes->size()) - 1);
        node->children = std::move(*nodes);
        endInsertRows();
    }
}

/// Share of the whole for figures that add up.
QString ExplanationModel::shareText(const Node& node) const
{
    const Figure& whole = m_explanation.figure.period;
    if (m_indicator.unitRule != planning::UnitRule::Sum || m_indicator.isRatio() || !whole.isReported() ||
        !node.figure.isReported()) {
        return {};
    }
    const auto share = node.figure.amount->numerator.percentOf(whole.amount->numerator);
    return share ? share->toVietnamese(1) + u" %"_s : QString();
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const
{
    const Node* node = nodeAt(index);
    if (!node) {
        return {};
    }
    const bool missing = node->kind == Kind::Missing;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return node->name;
        case Value:
            return missing ? tr("not yet") : figureText(node->indicator, node->figure);
        case Share:
            return missing ? QString() : shareText(*node);
        case State: {
            const base::UnitId unit = unitOf(index);
            return unit.isValid() ? results::displayName(m_workspace.reporting().stateOf(unit)) : QString();
        }
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return node->name;
    case Qt::TextAlignmentRole:
        return index.column() == Value || index.column() == Share ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return missing ? QVariant(kit::Theme::color(kit::ColorToken::Attention)) : QVariant();
    case Qt::FontRole:
        return index.column() == Value && !missing ? QVariant(kit::Theme::font(kit::FontRole::Strong)) : QVariant();
    case kit::IdRole:
        return node->unit.value();
    default:
        return {};
    }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Where it comes from");
    case Value:
        return tr("Figure");
    case Share:
        return tr("Share");
    case State:
        return tr("Report", "state of the report, column heading");
    default:
        return {};
    }
}

} // namespace doancoso::pages
