// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/indicator_field.h"

#include "core/base/text.h"
#include "ui/folding_completer.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>

namespace doancoso::pages {
namespace {
constexpr qsizetype kMostProposals = 30;
} // namespace

IndicatorField::IndicatorField(QWidget* parent) : QLineEdit(parent), m_completer(new ui::FoldingCompleter(this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    setPlaceholderText(tr("Part of a name or code"));
    // Before the completer looks: it shows what the list holds at that moment.
    connect(this, &QLineEdit::textEdited, this, &IndicatorField::propose);
    connect(this, &QLineEdit::returnPressed, this, &IndicatorField::settle);
    connect(m_completer, &ui::FoldingCompleter::taken, this,
            [this](const QString&, qint64 id) { take(base::IndicatorId(id)); });
}

QString IndicatorField::nameOf(const planning::Indicator& card)
{
    return QStringLiteral("%1 · %2").arg(card.code, card.name);
}

void IndicatorField::setChoices(const QList<planning::Indicator>& choices)
{
    m_choices.clear();
    for (const planning::Indicator& card : choices) {
        m_choices.append(
            {card.id, nameOf(card),
             base::foldForSearch(card.code + QLatin1Char(' ') + card.name + QLatin1Char(' ') + card.shortName),
             base::foldForSearch(card.code)});
    }
    setIndicator(m_chosen);
}

void IndicatorField::setIndicator(base::IndicatorId id)
{
    m_chosen = {};
    QString text;
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.id == id) {
            m_chosen = id;
            text = choice.name;
        }
    }
    setText(text);
    setCursorPosition(0);
}

/// The one whose code was typed comes first.
QList<const IndicatorField::Choice*> IndicatorField::found(const QString& text) const
{
    const QString wanted = base::foldForSearch(text);
    QList<const Choice*> matches;
    for (const Choice& choice : m_choices) {
        if (!wanted.isEmpty() && choice.code == wanted) {
            matches.prepend(&choice);
        } else if (matches.size() < kMostProposals && base::matchesFolded(choice.folded, wanted)) {
            matches.append(&choice);
        }
    }
    return matches;
}

void IndicatorField::propose(const QString& text)
{
    m_chosen = {};
    QStringList names;
    QList<qint64> ids;
    for (const Choice* choice : found(text)) {
        names.append(choice->name);
        ids.append(choice->id.value());
    }
    m_completer->setProposals(names, ids);
}

void IndicatorField::take(base::IndicatorId id)
{
    setIndicator(id);
    if (m_chosen.isValid()) {
        emit chosen(m_chosen);
    }
}

void IndicatorField::settle()
{
    if (isUnclear()) {
        const auto matches = found(text());
        const bool byCode = !matches.isEmpty() && matches.constFirst()->code == base::foldForSearch(text());
        if (matches.size() == 1 || byCode) {
            take(matches.constFirst()->id);
        }
    }
}

/// Tab settles what was typed even while the list of proposals is open: the completer keeps the loss of focus to
/// itself.
bool IndicatorField::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            m_completer->popup()->hide();
            settle();
        }
    }
    return QLineEdit::event(event);
}

void IndicatorField::focusOutEvent(QFocusEvent* event)
{
    // The list of proposals takes the focus while it is open: the choice is not made yet.
    if (event->reason() != Qt::PopupFocusReason) {
        settle();
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace doancoso::pages
