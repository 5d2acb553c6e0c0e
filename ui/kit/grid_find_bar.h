// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+F in a grid: a field in the corner of the table, diacritics ignored, Enter to the next find, Shift+Enter back,
// Esc closes. Counts in slices while nothing else happens. Used by GridView.
#pragma once

#include <QFrame>
#include <QList>
#include <QModelIndex>
#include <QPointer>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace doancoso::kit {

class GridFindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit GridFindBar(QWidget* parent);

    /// Opens, or takes the focus again; searches in these columns in this order.
    void open(QAbstractItemModel* model, const QList<int>& columns, const QModelIndex& from);
    QString pattern() const;
    /// F3 and Shift+F3, also when the bar has no focus.
    void find(bool forward);

signals:
    void found(const QModelIndex& index);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restart();
    void workSlice();
    void seekSlice();
    void close();
    void showCount();
    bool matches(const QModelIndex& index) const;
    void retranslate();

    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QTimer* m_timer;
    QPointer<QAbstractItemModel> m_model;
    QList<int> m_columns;
    QPersistentModelIndex m_from;
    QString m_folded;
    qsizetype m_seekPlace = 0;
    qsizetype m_seekLeft = 0; ///< cells still to look at for the wanted find
    bool m_seekForward = true;
    int m_countRow = 0;
    int m_hits = 0;
};

} // namespace doancoso::kit
