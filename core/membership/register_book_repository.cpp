// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/register_book_repository.h"

#include <QCoreApplication>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;

storage::Row bookRow(const RegisterBook& book)
{
    return {{u"unit_id"_s, book.unit.value()},
            {u"book"_s, book.book},
            {u"kept_from"_s, book.keptFrom},
            {u"kept_until"_s, book.keptUntil}};
}

} // namespace

QStringList registerBooks()
{
    return {book::kMembers,    book::kTraining, book::kDues, book::kMeetings,
            book::kActivities, book::kCadres,   book::kParty};
}

QString bookName(const QString& name)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("RegisterBook", text); };
    if (name == book::kMembers) {
        return words(QT_TRANSLATE_NOOP("RegisterBook", "Register of members"));
    }
    if (name == book::kTraining) {
        return words(QT_TRANSLATE_NOOP("RegisterBook", "Training programme"));
    }
    if (name == book::kDues) {
        return words(QT_TRANSLATE_NOOP("RegisterBook", "Dues"));
    }
    if (name == book::kMeetings) {
        return words(QT_TRANSLATE_NOOP("RegisterBook", "Meetings"));
    }
    if (name == book::kActivities) {
        return words(QT_TRANSLATE_NOOP("RegisterBook", "Activities and inspections"));
    }
    if (name == book::kCadres) {
        return words(QT_TRANSLATE_NOOP("RegisterBook", "Cadres"));
    }
    if (name == book::kParty) {
        return words(QT_TRANSLATE_NOOP("RegisterBook", "Outstanding members"));
    }
    return name;
}

QList<RegisterBook> RegisterBookRepository::all(storage::Connection& connection)
{
    QList<RegisterBook> books;
    storage::Statement read =
        connection.fresh(u"SELECT unit_id, book, kept_from, kept_until FROM register_book ORDER BY unit_id, book"_s);
    read.run();
    while (read.next()) {
        books.append({base::UnitId(read.integer(0)), read.text(1), read.date(2), read.date(3)});
    }
    return books;
}

void RegisterBookRepository::put(storage::UnitOfWork& unit, const RegisterBook& book)
{
    unit.put(u"register_book"_s, bookRow(book));
}

void RegisterBookRepository::remove(storage::UnitOfWork& unit, const RegisterBook& book)
{
    unit.remove(u"register_book"_s, bookRow(book));
}

} // namespace doancoso::membership
