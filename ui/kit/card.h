// SPDX-License-Identifier: GPL-3.0-or-later
//
// White frame with a title line for what stands by itself on a page: a chart, a list of things to do, a metric with its
// progress. Any page may use them.
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace doancoso::kit {

class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Quiet remark at the right of the title.
    void setRemark(const QString& remark);
    /// A button or link at the right of the title.
    void addHeaderWidget(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }

private:
    QWidget* m_head;
    QLabel* m_title;
    QLabel* m_remark;
    QVBoxLayout* m_body;
};

/// Bar with progress and a mark where it should be by now. Values are shares of the whole: 1.0 is the target for the
/// whole year. Missing: an empty track.
class TargetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget* parent = nullptr);
    void setValues(std::optional<double> share, std::optional<double> mark, Tone tone);

    QSize sizeHint() const override { return {160, 12}; }
    QSize minimumSizeHint() const override { return {40, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_share;
    std::optional<double> m_mark;
    Tone m_tone = Tone::Accent;
};

/// Name, figure, what it is measured by, bar and a remark. Can be clicked when somebody listens to activated().
class MetricCard final : public QFrame
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;
        QString figure;    ///< "179"; empty: "chưa có"
        QString reference; ///< "/ 250"
        QString remark;    ///< "+13 % cùng kỳ"
        std::optional<double> share;
        std::optional<double> mark;
        Tone tone = Tone::Accent;
        bool hasBar = true;
    };

    explicit MetricCard(QWidget* parent = nullptr);
    void setContent(const Content& content);
    /// Small: name and figure only, for side panels.
    void setCompact(bool compact);
    /// Leads somewhere when clicked: takes the focus and shows a hand.
    void setActivatable(bool activatable);

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_name;
    QLabel* m_figure;
    QLabel* m_reference;
    TargetBar* m_bar;
    QLabel* m_remark;
    bool m_compact = false;
    bool m_activatable = false;
};

/// A horizontal one-pixel line.
QFrame* newRule(QWidget* parent);
/// A label with a role of the style sheet; plain text, wrapped when `wrapped`.
QLabel* newLabel(const QString& text, const QString& role, QWidget* parent, bool wrapped = false);
/// A path or another text without blanks that may be broken after its separators where it does not fit.
QString breakable(const QString& path);

} // namespace doancoso::kit
