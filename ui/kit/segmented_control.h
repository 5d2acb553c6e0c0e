// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few choices side by side of which exactly one holds: kinds of period, views of a page. Mouse, arrow keys and
// mnemonics choose. Where they do not all fit, a button with the present choice opens them as a menu. Any page may use
// it.
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace doancoso::kit {

class MenuButton;

class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// `id` is the caller's; ids are unique.
    void addSegment(int id, const QString& text, const QString& toolTip = {});
    void setSegmentText(int id, const QString& text);
    void setSegmentEnabled(int id, bool enabled);

    int current() const;
    /// Emits nothing: the program already knows.
    void setCurrent(int id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool isCompact() const;

signals:
    /// The user chose another segment.
    void currentChanged(int id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updatePlaces();
    void adapt();
    void makeMenu();
    void fillMenu();

    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    MenuButton* m_menuButton = nullptr; ///< made when it is needed first
};

} // namespace doancoso::kit
