// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws cells by their roles and makes their editors. A page with a special column derives from it (paintContent,
// newEditor) and sets it for that column; the driving of editors stays with the GridView.
#pragma once

#include "ui/kit/grid_roles.h"

#include <QStyledItemDelegate>

namespace doancoso::kit {

class CellEditor;
class GridView;

/// All that is needed to draw a cell, read from the model in one call.
struct CellLook
{
    QString text;
    CellKind kind = CellKind::Plain;
    CellState state = CellState::Normal;
    CellMark mark = CellMark::None;
    bool hasError = false;
    bool isNumber = false;
    bool isPlaceholder = false; ///< the text says that there is none yet
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int boldFrom = -1;
    int icon = -1;
    QVariant check;
};

class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GridDelegate(GridView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Height that the cell needs at this width.
    virtual int heightForWidth(const QModelIndex& index, int width) const;

    /// Sections run over several cells, so the view draws them through this.
    void paintSectionText(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    static QColor background(const CellLook& look, bool selected);
    static CellLook look(const QModelIndex& index);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    GridView* view() const { return m_view; }
    /// Everything inside the cell but background and error mark.
    virtual void paintContent(QPainter* painter, const QRect& rect, const CellLook& look, const QModelIndex& index,
                              bool selected) const;
    virtual CellEditor* newEditor(QWidget* parent, const QModelIndex& index) const;
    /// Text as it starts in the editor.
    virtual QString startText(const QModelIndex& index) const { return editText(index); }

private:
    void paintText(QPainter* painter, const QRect& rect, const CellLook& look) const;

    GridView* m_view;
};

} // namespace doancoso::kit
