// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions below each other: a label with its field beside or below it, then a hint or what is wrong. Used by the
// wizard for a new file and by forms in the side panel.
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace doancoso::ui {

class FieldColumn final : public QWidget
{
    Q_OBJECT

public:
    /// Beside: labels at the left of their fields, for a wide page. Above: for the narrow panel.
    enum class Labels { Beside, Above };

    explicit FieldColumn(QWidget* parent = nullptr, Labels labels = Labels::Beside);

    /// `key` names the question; problems are shown by it.
    void addField(const QString& key, QWidget* field);
    void setWords(const QString& key, const QString& label, const QString& hint = {});
    void setFieldVisible(const QString& key, bool visible);
    /// Shown below the field in place of the hint; an empty text takes it away.
    void setProblem(const QString& key, const QString& text);
    void clearProblems();
    QString problem(const QString& key) const;
    QWidget* field(const QString& key) const;
    bool hasField(const QString& key) const { return m_lines.contains(key); }

private:
    struct Line
    {
        QWidget* row = nullptr; ///< holds the three below
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        QLabel* below = nullptr;
        QString hint;
        QString problem;
    };
    static void showBelow(Line& line);

    Labels m_labels;
    QVBoxLayout* m_layout;
    QHash<QString, Line> m_lines;
};

} // namespace doancoso::ui
