// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel at the right that tells about what is selected: title, rows of label and value, section heads, metric
// cards, sparkline, history, note. Pages fill it anew for each selection (clear() and add…()); it scrolls when it is
// long.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/sparkline.h"

#include <QPlainTextEdit>
#include <QScrollArea>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doancoso::kit {

/// Several lines of remark, saved when the cursor leaves them. Esc gives back what was there.
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget* parent = nullptr);
    /// The text as it is stored.
    void setNote(const QString& note);
    bool isChanged() const { return toPlainText() != m_stored; }
    /// Emits committed() when there is something to save.
    void commit();

    QSize sizeHint() const override;

signals:
    void committed(const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_stored;
};

class SidePanel final : public QScrollArea
{
    Q_OBJECT

public:
    struct HistoryEntry
    {
        QString when; ///< "14:31 hôm nay · Văn phòng"
        QString what; ///< "61 → 66"
    };
    struct TimelineEntry
    {
        QString when; ///< "26/03/2020"
        QString what;
    };

    explicit SidePanel(QWidget* parent = nullptr);

    /// Removes everything; a note that was being typed is committed first.
    void clear();
    void addTitle(const QString& title, const QString& caption = {});
    void addSection(const QString& title);
    void addText(const QString& text, Tone tone = Tone::Neutral);
    /// A coloured box: what needs attention.
    void addNotice(const QString& text, Tone tone);
    /// Label at the left, value in bold at the right; both wrap.
    void addRow(const QString& label, const QString& value, Tone tone = Tone::Neutral);
    /// Label at the left, badge at the right.
    void addBadgeRow(const QString& label, const QString& badge, Tone tone);
    /// Cards side by side.
    void addMetrics(const QList<MetricCard::Content>& metrics);
    void addBar(std::optional<double> share, std::optional<double> mark, Tone tone, const QString& caption);
    void addSparkline(const QList<Sparkline::Point>& points, std::optional<double> target);
    void addHistory(const QList<HistoryEntry>& entries);
    void addTimeline(const QList<TimelineEntry>& entries);
    QPushButton* addLink(const QString& text, std::function<void()> run);
    /// The same for names that may be longer than the panel is wide: they wrap.
    QLabel* addLongLink(const QString& text, std::function<void()> run);
    void addButtons(const QList<QAction*>& actions);
    /// Connect to committed() with the ids of the record in the lambda: the note may be committed when another record
    /// is already selected.
    NoteEditor* addNote(const QString& note, const QString& placeholder);
    void addWidget(QWidget* widget);
    void addSpace(int height = kSpace1);

private:
    QWidget* newRow(const QString& label, QWidget* right);
    void addBesideFold(QWidget* widget);

    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace doancoso::kit
