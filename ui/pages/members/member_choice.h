// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which members the list shows, as the user chooses it in menus and keeps it under a name. Only the members page uses
// it.
#pragma once

#include "core/membership/member_index.h"

#include <QJsonObject>
#include <QStringList>

namespace doancoso::kit {
class SettingsStore;
}

namespace doancoso::pages {

/// One mark that can be asked for: "female", "minority" … Marks of one group exclude each other.
struct MemberMark
{
    QString code;
    QString group;
};

struct MemberChoice
{
    /// "members", "guests", "away", "honorary", "former".
    QString state = QStringLiteral("members");
    QStringList marks;
    QString text; ///< what is searched for; kept with a name too

    bool isDefault() const { return state == QLatin1String("members") && marks.isEmpty(); }
    /// Sets the mark and takes out others of its group; a second time takes it away.
    void toggle(const QString& mark);
    /// `day` is the one by which ages are counted.
    membership::MemberFilter filter(const QDate& day) const;
    QJsonObject toJson() const;
    static MemberChoice fromJson(const QJsonObject& json);

    static const QStringList& states();
    static const QList<MemberMark>& allMarks();
    static QString stateName(const QString& state);
    static QString markName(const QString& mark);
    bool operator==(const MemberChoice&) const = default;
};

/// Choices kept by name in the user's preferences.
class SavedChoices
{
public:
    explicit SavedChoices(kit::SettingsStore& store) : m_store(store) {}
    QStringList names() const;
    MemberChoice choice(const QString& name) const;
    void keep(const QString& name, const MemberChoice& choice);
    void remove(const QString& name);

private:
    QJsonObject all() const;
    kit::SettingsStore& m_store;
};

} // namespace doancoso::pages
