// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_find_bar.h"

#include "core/base/text.h"
#include "ui/kit/grid_roles.h"
#include "ui/kit/icons.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace doancoso::kit {
namespace {

constexpr qint64 kFindingSliceMs = 6;

QToolButton* newButton(QWidget* parent, IconKey key)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(key));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GridFindBar::GridFindBar(QWidget* parent)
    : QFrame(parent),
      m_field(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(newButton(this, IconKey::ChevronUp)),
      m_next(newButton(this, IconKey::ChevronDown)),
      m_close(newButton(this, IconKey::Close)),
      m_timer(new QTimer(this))
{
    setStyleRole(this, QStringLiteral("findBar"));
    setStyleRole(m_count, QStringLiteral("small"));
    m_count->setMinimumWidth(64);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_field->setMinimumWidth(160);
    m_field->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace1, kSpace1, kSpace1, kSpace1);
    layout->setSpacing(kSpace1);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    for (QToolButton* button : {m_previous, m_next, m_close}) {
        layout->addWidget(button);
    }
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &GridFindBar::workSlice);
    connect(m_field, &QLineEdit::textChanged, this, &GridFindBar::restart);
    connect(m_previous, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_close, &QToolButton::clicked, this, &GridFindBar::close);
    retranslate();
    hide();
}

void GridFindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the table"));
    m_field->setAccessibleName(tr("Find in the table"));
    m_previous->setToolTip(tr("Previous find (Shift+Enter)"));
    m_next->setToolTip(tr("Next find (Enter)"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void GridFindBar::open(QAbstractItemModel* model, const QList<int>& columns, const QModelIndex& from)
{
    m_model = model;
    m_columns = columns;
    m_from = from;
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    restart();
}

QString GridFindBar::pattern() const
{
    return m_field->text();
}

bool GridFindBar::matches(const QModelIndex& index) const
{
    return base::foldForSearch(displayText(index)).contains(m_folded);
}

/// The letters changed: go to the first find from where the search began, and count anew.
void GridFindBar::restart()
{
    m_folded = base::foldForSearch(m_field->text());
    m_countRow = 0;
    m_hits = 0;
    m_seekLeft = 0;
    showCount();
    if (m_folded.isEmpty() || !m_model) {
        m_timer->stop();
        return;
    }
    m_timer->start();
    if (!m_from.isValid() || !matches(m_from)) {
        find(true);
    }
}

void GridFindBar::find(bool forward)
{
    if (m_folded.isEmpty() || !m_model || m_columns.isEmpty() || m_model->rowCount() == 0) {
        return;
    }
    const qsizetype width = m_columns.size();
    const qsizetype cells = width * m_model->rowCount();
    m_seekForward = forward;
    m_seekLeft = cells;
    m_seekPlace = m_from.isValid() ? m_from.row() * width + qMax<qsizetype>(0, m_columns.indexOf(m_from.column()))
                                   : (forward ? cells - 1 : 0);
    seekSlice();
}

void GridFindBar::seekSlice()
{
    QElapsedTimer clock;
    clock.start();
    const qsizetype width = m_columns.size();
    const qsizetype cells = m_model ? width * m_model->rowCount() : 0;
    m_seekLeft = qMin(m_seekLeft, cells);
    while (m_seekLeft > 0) {
        --m_seekLeft;
        m_seekPlace = (m_seekPlace + (m_seekForward ? 1 : -1) + cells) % cells;
        const QModelIndex index =
            m_model->index(static_cast<int>(m_seekPlace / width), m_columns.at(m_seekPlace % width));
        if (matches(index)) {
            m_seekLeft = 0;
            m_from = index;
            emit found(index);
            return;
        }
        if (m_seekLeft % 256 == 0 && clock.elapsed() > 3 * kFindingSliceMs) {
            m_timer->start();
            return;
        }
    }
}

void GridFindBar::workSlice()
{
    if (m_seekLeft > 0) {
        seekSlice();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    while (m_model && m_countRow < m_model->rowCount() && clock.elapsed() < kFindingSliceMs) {
        for (const int column : std::as_const(m_columns)) {
            m_hits += matches(m_model->index(m_countRow, column)) ? 1 : 0;
        }
        ++m_countRow;
    }
    if (!m_model || m_countRow >= m_model->rowCount()) {
        m_timer->stop();
    }
    showCount();
}

void GridFindBar::showCount()
{
    const bool nothing = !m_folded.isEmpty() && m_hits == 0 && !m_timer->isActive();
    m_count->setText(m_folded.isEmpty() ? QString() : tr("%n found", nullptr, m_hits));
    setStyleProperty(m_count, "kitTone", nothing ? QStringLiteral("attention") : QString());
    m_previous->setEnabled(!nothing);
    m_next->setEnabled(!nothing);
}

void GridFindBar::close()
{
    m_timer->stop();
    hide();
    emit closed();
}

bool GridFindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            find(!(key->modifiers() & Qt::ShiftModifier));
            return true;
        case Qt::Key_F3:
            find(!(key->modifiers() & Qt::ShiftModifier));
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void GridFindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace doancoso::kit
