// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folding_completer.h"

#include "core/base/text.h"

#include <QStandardItemModel>

namespace doancoso::ui {
namespace {
constexpr int kFoldedRole = Qt::UserRole + 1;
constexpr int kKeyRole = Qt::UserRole + 2;
constexpr int kMostVisible = 10;
} // namespace

FoldingCompleter::FoldingCompleter(QObject* parent) : QCompleter(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setCompletionRole(kFoldedRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseSensitive); // both sides are folded already
    setMaxVisibleItems(kMostVisible);
    connect(this, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        emit taken(index.data(Qt::DisplayRole).toString(), index.data(kKeyRole).toLongLong());
    });
}

void FoldingCompleter::setProposals(const QStringList& proposals, const QList<qint64>& keys)
{
    m_model->clear();
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        auto* item = new QStandardItem(proposals.at(i));
        item->setData(base::foldForSearch(proposals.at(i)), kFoldedRole);
        item->setData(keys.value(i), kKeyRole);
        m_model->appendRow(item);
    }
}

QStringList FoldingCompleter::splitPath(const QString& path) const
{
    return {base::foldForSearch(path)};
}

QString FoldingCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace doancoso::ui
