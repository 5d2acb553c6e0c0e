// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Từ đâu ra": what a figure is made of, as a tree that opens downward – own part, correction with its reason, the
// units below by size, those that have not reported, and for computed indicators the two they follow from. Each level
// is read when it is opened. The panel shows it narrow, the full view with more columns.
#pragma once

#include "core/results/results_service.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

class ExplanationModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Share, State, ColumnCount };
    enum class Kind { Own, Correction, Child, Missing, Input };

    explicit ExplanationModel(ui::Workspace& workspace, QObject* parent = nullptr);
    ~ExplanationModel() override;
    Q_DISABLE_COPY_MOVE(ExplanationModel)

    base::Result<void> show(base::UnitId unit, const planning::Indicator& indicator, const base::Period& period);
    void clear();
    /// Of the figure itself, for headings.
    const results::Explanation& explanation() const { return m_explanation; }
    QString formula() const { return m_explanation.formula; }
    /// Sentence about who is missing; empty when nobody is.
    QString missingText() const;

    Kind kindOf(const QModelIndex& index) const;
    /// Not valid for corrections and inputs.
    base::UnitId unitOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void readFailed(const doancoso::base::Error& error);

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    base::Result<Nodes> nodesOf(base::UnitId unit, const planning::Indicator& indicator, Node* parent,
                                results::Explanation& explanation) const;
    base::Result<Nodes> inputsOf(base::UnitId unit, const planning::Indicator& indicator, Node* parent) const;
    void addChildren(Nodes& nodes, const results::Explanation& explanation, const planning::Indicator& indicator,
                     Node* parent) const;
    Node* nodeAt(const QModelIndex& index) const;
    const Nodes& nodesUnder(const QModelIndex& parent) const;
    QString shareText(const Node& node) const;

    ui::Workspace& m_workspace;
    base::UnitId m_unit;
    base::Period m_period;
    planning::Indicator m_indicator;
    results::Explanation m_explanation;
    Nodes m_nodes;
};

} // namespace doancoso::pages
