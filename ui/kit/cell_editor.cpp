// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_editor.h"

#include "core/base/text.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>

namespace doancoso::kit {

void CellEditor::setBad(bool bad)
{
    setStyleProperty(widget(), "kitState", bad ? QStringLiteral("bad") : QString());
}

CellEditor* cellEditorOf(QWidget* widget)
{
    return dynamic_cast<CellEditor*>(widget);
}

LineCellEditor::LineCellEditor(QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setStyleRole(this, QStringLiteral("cellEditor"));
}

void LineCellEditor::cursorToEnd()
{
    deselect();
    end(false);
}

QSize LineCellEditor::wantedSize(const QSize& cell) const
{
    return {qMax(cell.width(), fontMetrics().horizontalAdvance(QLineEdit::text()) + 28),
            qMin(cell.height(), Theme::rowHeight() + 4)};
}

TextCellEditor::TextCellEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(1);
    setStyleRole(this, QStringLiteral("cellEditor"));
}

void TextCellEditor::setText(const QString& text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void TextCellEditor::setCaret(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(qBound(0, position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QSize TextCellEditor::wantedSize(const QSize& cell) const
{
    const int width = qMax(cell.width(), 180);
    const QRect text =
        fontMetrics().boundingRect(QRect(0, 0, width - 24, 100000), Qt::TextWordWrap, toPlainText() + QLatin1Char('x'));
    const int lines = toPlainText().endsWith(QLatin1Char('\n')) ? fontMetrics().lineSpacing() : 0;
    return {width, qMax(cell.height(), text.height() + lines + 14)};
}

bool TextCellEditor::usesKey(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::AltModifier)) {
        textCursor().insertBlock();
        ensureCursorVisible();
        return true;
    }
    return false;
}

ChoiceCellEditor::ChoiceCellEditor(const QStringList& choices, QWidget* parent)
    : LineCellEditor(parent), m_choices(choices), m_list(new QListWidget(parent))
{
    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleRole(m_list, QStringLiteral("choices"));
    connect(this, &QLineEdit::textEdited, this, &ChoiceCellEditor::filter);
    connect(m_list, &QListWidget::itemPressed, this, [this](const QListWidgetItem* item) {
        setText(item->text());
        m_list->hide();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &enter);
    });
}

ChoiceCellEditor::~ChoiceCellEditor()
{
    m_list->deleteLater();
}

void ChoiceCellEditor::openList()
{
    filter(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->text() == text()) {
            m_list->setCurrentRow(i);
        }
    }
}

void ChoiceCellEditor::filter(const QString& typed)
{
    m_list->clear();
    // What begins with the letters comes first.
    const QString wanted = base::foldForSearch(typed);
    QStringList inside;
    for (const QString& choice : std::as_const(m_choices)) {
        const QString folded = base::foldForSearch(choice);
        if (folded.startsWith(wanted)) {
            m_list->addItem(choice);
        } else if (base::matchesFolded(folded, wanted)) {
            inside.append(choice);
        }
    }
    m_list->addItems(inside);
    if (m_list->count() > 0 && !typed.isEmpty()) {
        m_list->setCurrentRow(0);
    }
    m_list->setVisible(m_list->count() > 0);
    place();
}

void ChoiceCellEditor::place()
{
    if (!m_list->isVisible() || !parentWidget()) {
        return;
    }
    const int line = qMax(24, m_list->sizeHintForRow(0));
    const int height = qMin(8, m_list->count()) * line + 6;
    const int width = qMax(this->width(), m_list->sizeHintForColumn(0) + 32);
    const bool below = geometry().bottom() + height < parentWidget()->height() || geometry().top() < height;
    const int y = below ? geometry().bottom() + 1 : geometry().top() - height;
    const int x = qMax(0, qMin(geometry().left(), parentWidget()->width() - width));
    m_list->setGeometry(x, y, width, height);
    m_list->raise();
}

bool ChoiceCellEditor::usesKey(QKeyEvent* event)
{
    const bool open = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!open && (event->modifiers() & Qt::AltModifier)) {
            openList();
            return true;
        }
        if (open) {
            m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
        }
        return open;
    case Qt::Key_Up:
        if (open) {
            m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        }
        return open;
    case Qt::Key_Escape:
        m_list->hide();
        return false;
    default:
        return false;
    }
}

QString ChoiceCellEditor::result() const
{
    const QListWidgetItem* marked = m_list->isVisible() ? m_list->currentItem() : nullptr;
    return marked ? marked->text() : text();
}

void ChoiceCellEditor::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    place();
}

void ChoiceCellEditor::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void ChoiceCellEditor::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    place();
}

void ChoiceCellEditor::hideEvent(QHideEvent* event)
{
    m_list->hide();
    QLineEdit::hideEvent(event);
}

} // namespace doancoso::kit
