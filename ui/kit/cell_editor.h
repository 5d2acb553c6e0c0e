// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in a cell while it is typed into. Three of a kind: one line, several lines, one line with a list of what
// may be entered. GridDelegate makes them, GridView drives them; a page with a special editor derives from CellEditor
// and returns it from its delegate.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

class QListWidget;

namespace doancoso::kit {

class CellEditor
{
public:
    virtual ~CellEditor() = default;
    virtual QWidget* widget() = 0;
    virtual QString text() const = 0;
    /// Replaces the text; the cursor stands at its end, nothing is selected.
    virtual void setText(const QString& text) = 0;
    virtual void selectAll() = 0;
    virtual void cursorToEnd() = 0;
    virtual int caret() const = 0;
    virtual void setCaret(int position) = 0;
    /// Room the text would like; never smaller than the cell.
    virtual QSize wantedSize(const QSize& cell) const = 0;
    /// True when the editor itself uses this key (list open, line break); the grid then does nothing.
    virtual bool usesKey(QKeyEvent*) { return false; }
    /// What is committed: usually the text, for a list the entry that is marked.
    virtual QString result() const { return text(); }
    void setBad(bool bad);
};

/// The editor behind a widget, or nullptr.
CellEditor* cellEditorOf(QWidget* widget);

class LineCellEditor : public QLineEdit, public CellEditor
{
    Q_OBJECT

public:
    explicit LineCellEditor(QWidget* parent);
    QWidget* widget() override { return this; }
    QString text() const override { return QLineEdit::text(); }
    void setText(const QString& text) override { QLineEdit::setText(text); }
    void selectAll() override { QLineEdit::selectAll(); }
    void cursorToEnd() override;
    int caret() const override { return cursorPosition(); }
    void setCaret(int position) override { setCursorPosition(position); }
    QSize wantedSize(const QSize& cell) const override;
};

class TextCellEditor final : public QPlainTextEdit, public CellEditor
{
    Q_OBJECT

public:
    explicit TextCellEditor(QWidget* parent);
    QWidget* widget() override { return this; }
    QString text() const override { return toPlainText(); }
    void setText(const QString& text) override;
    void selectAll() override { QPlainTextEdit::selectAll(); }
    void cursorToEnd() override { moveCursor(QTextCursor::End); }
    int caret() const override { return textCursor().position(); }
    void setCaret(int position) override;
    QSize wantedSize(const QSize& cell) const override;
    /// Alt+Enter breaks the line.
    bool usesKey(QKeyEvent* event) override;
};

/// Typing filters the list, marks and case of letters ignored; arrows choose, Enter takes what is marked.
class ChoiceCellEditor final : public LineCellEditor
{
    Q_OBJECT

public:
    ChoiceCellEditor(const QStringList& choices, QWidget* parent);
    ~ChoiceCellEditor() override;
    bool usesKey(QKeyEvent* event) override;
    QString result() const override;
    /// All choices, as after F2 or Alt+Down.
    void openList();

protected:
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void filter(const QString& typed);
    void place();

    QStringList m_choices;
    QListWidget* m_list;
};

} // namespace doancoso::kit
