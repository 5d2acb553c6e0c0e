// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposals under a field that ignore diacritics and find words in the middle: "thanh hoa" proposes "Tỉnh đoàn Thanh
// Hóa". Any part of ui that lets the user choose by typing may use it.
#pragma once

#include <QCompleter>
#include <QStringList>

class QStandardItemModel;

namespace doancoso::ui {

class FoldingCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit FoldingCompleter(QObject* parent);
    /// `keys` are ids of the proposals, in their order; empty: none.
    void setProposals(const QStringList& proposals, const QList<qint64>& keys = {});

    QStringList splitPath(const QString& path) const override;
    QString pathFromIndex(const QModelIndex& index) const override;

signals:
    /// The user took this proposal.
    void taken(const QString& text, qint64 key);

private:
    QStandardItemModel* m_model;
};

} // namespace doancoso::ui
