// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vietnamese text: composed form on the way in, folded form for searching, Vietnamese order for sorting.
// Search and sort never rely on the database engine, which folds ASCII only.
#pragma once

#include <QCollator>
#include <QString>

namespace doancoso::base {

/// Composed Unicode (NFC), white space simplified: the form in which every text is stored.
QString composed(const QString& text);

/// Form for searching: marks off, đ to d, case folded, white space simplified.
/// foldForSearch("Nguyễn Văn Đức") == "nguyen van duc", whatever Unicode form comes in.
QString foldForSearch(const QString& text);

/// True when every word of `pattern` (folded) occurs in `folded`, in any order; an empty pattern matches all.
bool matchesFolded(const QString& folded, const QString& pattern);

/// "Đức" of "Trịnh Xuân Đức": the last word, by which people are called and listed.
QString givenName(const QString& fullName);

/// What people's lists are sorted by: given name, then family and middle names, in Vietnamese alphabetical order, the
/// tone only where the letters are equal. Plain ASCII, so that comparing code points is enough on every engine.
QString nameSortKey(const QString& fullName);

/// Vietnamese alphabetical order (a ă â b … d đ e ê …), digits by value: "Thôn 2" before "Thôn 10".
class VietnameseOrder
{
public:
    VietnameseOrder();
    int compare(const QString& left, const QString& right) const { return m_collator.compare(left, right); }
    bool operator()(const QString& left, const QString& right) const { return compare(left, right) < 0; }

private:
    QCollator m_collator;
};

} // namespace doancoso::base
