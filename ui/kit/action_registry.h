// SPDX-License-Identifier: GPL-3.0-or-later
//
// All actions of the program by id: text, keys, when they may be used. Menus, header buttons and the page "Phím tắt"
// take them from here, so that a key is written down once. Built by the main window; pages add theirs.
#pragma once

#include "ui/kit/icons.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace doancoso::kit {

class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    struct Spec
    {
        QString id;                     ///< "results.submit"
        std::function<QString()> text;  ///< asked again when the language changes
        std::function<QString()> group; ///< heading on the page of keys
        QList<QKeySequence> keys;
        std::optional<IconKey> icon;
        std::function<void()> run;
        std::function<bool()> enabled; ///< asked by updateEnabled(); none: always
        Qt::ShortcutContext context = Qt::WindowShortcut;
    };
    struct Row
    {
        QString id; ///< empty for keys that are no action
        QString group;
        QString text;
        QStringList keys; ///< as on a key cap
    };

    explicit ActionRegistry(QObject* parent = nullptr);

    /// Ids are unique. The action belongs to the registry; add it to a widget to make its keys work there.
    QAction* add(const Spec& spec);
    /// An action that lives elsewhere (period chooser, rail, page frame), for the list of keys.
    void adopt(const QString& id, std::function<QString()> group, QAction* action);
    /// Keys that a widget handles itself, for the list: Enter, Tab, F2 in the grid.
    void addKeys(std::function<QString()> group, std::function<QString()> text, const QStringList& keys);
    /// The keys of GridView.
    void addGridKeys();
    /// Forgets the actions whose ids begin with the prefix: a page was closed.
    void remove(const QString& idPrefix);

    QAction* action(const QString& id) const;
    QList<QAction*> actions() const;
    /// Asks every rule again: after a change of page, selection or state.
    void updateEnabled();
    void retranslate();

    /// For the page of keys, in the order of adding, grouped.
    QList<Row> rows() const;
    /// Keys that two actions of the same reach claim: "Ctrl P: results.print, plans.print".
    QStringList conflicts() const;

private:
    struct Entry
    {
        QString id;
        std::function<QString()> text;
        std::function<QString()> group;
        std::function<bool()> enabled;
        QStringList fixedKeys;
        QAction* action = nullptr;
    };

    QList<Entry> m_entries;
    QHash<QString, QAction*> m_actions;
};

} // namespace doancoso::kit
