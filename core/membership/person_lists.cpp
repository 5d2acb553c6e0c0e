// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/person_lists.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::membership {
namespace {

struct Lists
{
    QHash<QString, QList<ListEntry>> entries;
    QHash<QString, QHash<QString, QString>> words; ///< list → folded spelling → code
};

const Lists& lists()
{
    static const Lists read = [] {
        Lists made;
        QFile file(QStringLiteral(":/data/membership/lists.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            return made; // a test of the shipped data says so
        }
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (auto list = root.constBegin(); list != root.constEnd(); ++list) {
            int rank = 0;
            for (const QJsonValue& value : list.value().toArray()) {
                ListEntry entry{value[QLatin1String("code")].toString(),
                                value[QLatin1String("vi")].toString(),
                                value[QLatin1String("en")].toString(),
                                rank++,
                                {}};
                auto& words = made.words[list.key()];
                for (const QString& name : {entry.nameVi, entry.nameEn, entry.code}) {
                    words.insert(base::foldForSearch(name), entry.code);
                }
                for (const QJsonValue& spelling : value[QLatin1String("spellings")].toArray()) {
                    entry.spellings.append(spelling.toString());
                    words.insert(base::foldForSearch(spelling.toString()), entry.code);
                }
                made.entries[list.key()].append(entry);
            }
        }
        return made;
    }();
    return read;
}

} // namespace

const QList<ListEntry>& personList(const QString& name)
{
    static const QList<ListEntry> none;
    const auto found = lists().entries.constFind(name);
    return found == lists().entries.constEnd() ? none : *found;
}

const ListEntry* findEntry(const QString& list, const QString& code)
{
    for (const ListEntry& entry : personList(list)) {
        if (entry.code == code) {
            return &entry;
        }
    }
    return nullptr;
}

QString entryName(const QString& list, const QString& code)
{
    const ListEntry* entry = findEntry(list, code);
    if (entry == nullptr) {
        return code;
    }
    //: The language in which names of lists are shown: "vi" in the Vietnamese catalogue.
    const bool english = QCoreApplication::translate("PersonLists", "en") == QLatin1String("en");
    return english && !entry->nameEn.isEmpty() ? entry->nameEn : entry->nameVi;
}

std::optional<QString> codeOfWord(const QString& list, const QString& word)
{
    const auto words = lists().words.constFind(list);
    if (words == lists().words.constEnd()) {
        return std::nullopt;
    }
    const auto code = words->constFind(base::foldForSearch(word));
    return code == words->constEnd() ? std::nullopt : std::optional(*code);
}

QStringList personListNames()
{
    return lists().entries.keys();
}

} // namespace doancoso::membership
