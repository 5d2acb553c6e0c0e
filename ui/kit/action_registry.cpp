// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_registry.h"

#include "ui/kit/painting.h"

#include <QAction>
#include <QMap>

namespace doancoso::kit {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {}

QAction* ActionRegistry::add(const Spec& spec)
{
    Q_ASSERT(!spec.id.isEmpty() && !m_actions.contains(spec.id));
    auto* action = new QAction(spec.text(), this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.keys);
    action->setShortcutContext(spec.context);
    if (spec.icon) {
        action->setIcon(icon(*spec.icon));
    }
    if (spec.run) {
        connect(action, &QAction::triggered, this, [run = spec.run] { run(); });
    }
    if (spec.enabled) {
        action->setEnabled(spec.enabled());
    }
    m_actions.insert(spec.id, action);
    m_entries.append({spec.id, spec.text, spec.group, spec.enabled, {}, action});
    return action;
}

void ActionRegistry::adopt(const QString& id, std::function<QString()> group, QAction* action)
{
    Q_ASSERT(!m_actions.contains(id));
    m_actions.insert(id, action);
    m_entries.append({id, {}, std::move(group), {}, {}, action});
    connect(action, &QObject::destroyed, this, [this, id] { remove(id); });
}

void ActionRegistry::addKeys(std::function<QString()> group, std::function<QString()> text, const QStringList& keys)
{
    m_entries.append({{}, std::move(text), std::move(group), {}, keys, nullptr});
}

void ActionRegistry::addGridKeys()
{
    const auto group = [] { return tr("In tables"); };
    const auto add = [&](std::function<QString()> text, const char* keys) {
        addKeys(group, std::move(text), QString::fromLatin1(keys).split(QLatin1Char('|')));
    };
    add([] { return tr("Save the cell and go down, up"); }, "Enter|Shift Enter");
    add([] { return tr("Save the cell and go right, left"); }, "Tab|Shift Tab");
    add([] { return tr("Edit the cell"); }, "F2");
    add([] { return tr("Give the cell back its old value"); }, "Esc");
    add([] { return tr("Clear the chosen cells"); }, "Delete");
    add([] { return tr("Copy, cut, paste, also with Excel"); }, "Ctrl C|Ctrl X|Ctrl V");
    add([] { return tr("Copy with headings"); }, "Ctrl Shift C");
    add([] { return tr("Fill down, fill right"); }, "Ctrl D|Ctrl R");
    add([] { return tr("Put what was typed into all chosen cells"); }, "Ctrl Enter");
    add([] { return tr("Undo, redo"); }, "Ctrl Z|Ctrl Y");
    add([] { return tr("Where the number comes from"); }, "F4");
    add([] { return tr("Next, previous cell to look at again"); }, "F7|Shift F7");
    add([] { return tr("Find in the table, find next"); }, "Ctrl F|F3");
    add([] { return tr("To the edge of the filled cells"); }, "Ctrl ←|Ctrl →|Ctrl ↑|Ctrl ↓");
    add([] { return tr("Start and end of the row, of the table"); }, "Home|End|Ctrl Home|Ctrl End");
    add([] { return tr("Leave the table"); }, "Ctrl Tab");
}

void ActionRegistry::remove(const QString& idPrefix)
{
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        const Entry& entry = m_entries.at(i);
        if (entry.id.isEmpty() || !entry.id.startsWith(idPrefix)) {
            continue;
        }
        QAction* action = m_actions.take(entry.id);
        const bool own = static_cast<bool>(entry.text);
        m_entries.removeAt(i);
        if (own) {
            delete action;
        }
    }
}

QAction* ActionRegistry::action(const QString& id) const
{
    return m_actions.value(id);
}

QList<QAction*> ActionRegistry::actions() const
{
    QList<QAction*> actions;
    for (const Entry& entry : m_entries) {
        if (entry.action) {
            actions.append(entry.action);
        }
    }
    return actions;
}

void ActionRegistry::updateEnabled()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.action && entry.enabled) {
            entry.action->setEnabled(entry.enabled());
        }
    }
}

void ActionRegistry::retranslate()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.action && entry.text) {
            entry.action->setText(entry.text());
        }
    }
}

QList<ActionRegistry::Row> ActionRegistry::rows() const
{
    QList<Row> rows;
    QStringList groups;
    for (const Entry& entry : m_entries) {
        Row row{entry.id, entry.group ? entry.group() : QString(), {}, entry.fixedKeys};
        row.text = entry.text ? entry.text() : entry.action ? entry.action->text() : QString();
        row.text.remove(QLatin1Char('&'));
        if (entry.action) {
            for (const QKeySequence& key : entry.action->shortcuts()) {
                row.keys.append(keyText(key));
            }
        }
        if (!row.keys.isEmpty()) {
            rows.append(row);
            if (!groups.contains(row.group)) {
                groups.append(row.group);
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) {
        return groups.indexOf(left.group) < groups.indexOf(right.group);
    });
    return rows;
}

QStringList ActionRegistry::conflicts() const
{
    QMap<QString, QStringList> claims;
    for (const Entry& entry : m_entries) {
        // Keys that only reach one widget may be the same on two pages.
        if (!entry.action || entry.action->shortcutContext() == Qt::WidgetShortcut ||
            entry.action->shortcutContext() == Qt::WidgetWithChildrenShortcut) {
            continue;
        }
        for (const QKeySequence& key : entry.action->shortcuts()) {
            claims[keyText(key)].append(entry.id);
        }
    }
    QStringList conflicts;
    for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
        if (it.value().size() > 1) {
            conflicts.append(it.key() + QStringLiteral(": ") + it.value().join(QStringLiteral(", ")));
        }
    }
    return conflicts;
}

} // namespace doancoso::kit
