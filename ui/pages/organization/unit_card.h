// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chosen unit in one strip above the table: name, what it is, and its figures. A click shows it in the panel. Only
// the page "Đơn vị" uses it.
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;

namespace doancoso::pages {

class UnitCard final : public QFrame
{
    Q_OBJECT

public:
    struct Figure
    {
        QString label;
        QString value; ///< empty: not known
    };

    explicit UnitCard(QWidget* parent = nullptr);
    void setContent(const QString& name, const QString& caption, const QList<Figure>& figures);
    /// The panel shows this unit.
    void setChosen(bool chosen);

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_name;
    QLabel* m_caption;
    QHBoxLayout* m_figures;
};

} // namespace doancoso::pages
