// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unit_field.h"

#include "ui/folding_completer.h"

namespace doancoso::ui {
namespace {
constexpr int kMostProposals = 30;
} // namespace

UnitField::UnitField(QWidget* parent) : QLineEdit(parent), m_completer(new FoldingCompleter(this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    setPlaceholderText(tr("Part of a name or code"));
    // Before the completer looks: it shows what the list holds at that moment.
    connect(this, &QLineEdit::textEdited, this, &UnitField::propose);
    connect(m_completer, &FoldingCompleter::taken, this,
            [this](const QString&, qint64 id) { setUnit(base::UnitId(id)); });
}

void UnitField::setUnit(base::UnitId unit)
{
    const organization::UnitNode* node = m_tree.find(unit);
    m_unit = node ? unit : base::UnitId();
    setText(node ? nameOf(*node) : QString());
    setCursorPosition(0);
}

QString UnitField::nameOf(const organization::UnitNode& node) const
{
    const organization::UnitNode* parent = m_tree.find(node.parentId);
    return parent ? QStringLiteral("%1 · %2").arg(node.name, parent->shortName) : node.name;
}

void UnitField::propose(const QString& text)
{
    m_unit = {};
    QStringList names;
    QList<qint64> ids;
    for (const base::UnitId id : m_tree.search(text, kMostProposals)) {
        names.append(nameOf(*m_tree.find(id)));
        ids.append(id.value());
    }
    m_completer->setProposals(names, ids);
}

} // namespace doancoso::ui
