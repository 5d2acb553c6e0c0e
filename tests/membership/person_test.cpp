// SPDX-License-Identifier: GPL-3.0-or-later
//
// People: partial dates, lists and their spellings, masking, the order of names.
#include "support/catch.h"
#include "support/seed.h"

#include "core/base/text.h"
#include "core/membership/person.h"
#include "core/membership/person_lists.h"

#include <random>

using namespace doancoso;
using namespace Qt::StringLiterals;
using base::PartialDate;

TEST_CASE("dates of birth are read as people write them, and what is unknown stays unknown")
{
    const auto read = [](const QString& text) {
        const auto date = base::parsePartialDate(text);
        return date ? date->toStorage() : u"?"_s;
    };
    CHECK(read(u"26/03/2005"_s) == u"2005-03-26"_s);
    CHECK(read(u"6-3-2005"_s) == u"2005-03-06"_s);
    CHECK(read(u"2005-03-26"_s) == u"2005-03-26"_s);
    CHECK(read(u"26/3/95"_s) == u"1995-03-26"_s);
    CHECK(read(u"26/3/07"_s) == u"2007-03-26"_s);
    CHECK(read(u"03/2005"_s) == u"2005-03"_s);
    CHECK(read(u" 2005 "_s) == u"2005"_s);
    CHECK(read(QString()) == QString());
    CHECK(read(u"31/02/2005"_s) == u"?"_s);
    CHECK(read(u"13/2005"_s) == u"?"_s);
    CHECK(read(u"khoảng 2005"_s) == u"?"_s);
    CHECK(PartialDate(2005, 3).display() == u"03/2005"_s);
    CHECK(PartialDate(2005, 2).latest() == QDate(2005, 2, 28));
    CHECK(PartialDate::fromStorage(u"2005-03-26"_s) == PartialDate(QDate(2005, 3, 26)));
    CHECK(PartialDate(2005).mayEqual(PartialDate(2005, 7, 1)));
    CHECK_FALSE(PartialDate(2005, 8).mayEqual(PartialDate(2005, 7, 1)));
    CHECK_FALSE(PartialDate().mayEqual(PartialDate()));
}

TEST_CASE("age counts whole years; of a partial date it is never too high")
{
    CHECK(PartialDate(2005, 3, 26).ageOn(QDate(2021, 3, 25)) == 15);
    CHECK(PartialDate(2005, 3, 26).ageOn(QDate(2021, 3, 26)) == 16);
    CHECK(PartialDate(2005).ageOn(QDate(2021, 6, 1)) == 15);
    CHECK(PartialDate(2005).ageOn(QDate(2021, 12, 31)) == 16);
    CHECK_FALSE(PartialDate().ageOn(QDate(2021, 1, 1)));
}

TEST_CASE("the shipped lists are there, without two meanings of one spelling")
{
    for (const QString& list : {u"sex"_s, u"education"_s, u"professional"_s, u"political_theory"_s, u"ethnicity"_s,
                                u"religion"_s, u"discipline"_s, u"commendation"_s}) {
        INFO(list.toStdString());
        REQUIRE(membership::personList(list).size() >= 2);
        QHash<QString, QString> meanings;
        for (const membership::ListEntry& entry : membership::personList(list)) {
            for (const QString& spelling : QStringList{entry.nameVi} + entry.spellings) {
                const QString folded = base::foldForSearch(spelling);
                INFO(folded.toStdString());
                CHECK(meanings.value(folded, entry.code) == entry.code);
                meanings.insert(folded, entry.code);
                CHECK(membership::codeOfWord(list, spelling) == entry.code);
            }
        }
    }
    CHECK(membership::personList(u"ethnicity"_s).size() == 54);
    CHECK(membership::codeOfWord(u"education"_s, u"12/12"_s) == u"UPPER_SECONDARY"_s);
    CHECK(membership::codeOfWord(u"professional"_s, u"dai hoc"_s) == u"UNIVERSITY"_s);
    CHECK_FALSE(membership::codeOfWord(u"professional"_s, u"nhiều"_s));
}

TEST_CASE("every field of a person is kept, told and named")
{
    membership::Person person;
    membership::Person copy;
    for (const membership::PersonFieldInfo& info : membership::personFields()) {
        const QString text = info.field == membership::PersonField::Sex             ? u"F"_s
                             : info.field == membership::PersonField::Salaried      ? u"0"_s
                             : info.field == membership::PersonField::Disadvantaged ? u"1"_s
                             : info.field == membership::PersonField::LivesAway     ? u"1"_s
                             : QLatin1String(info.column).endsWith(QLatin1String("_on")) ||
                                     info.field == membership::PersonField::BirthDate
                                 ? u"2005-03-26"_s
                                 : u"chữ của ô %1"_s.arg(QLatin1String(info.column));
        membership::setStoredText(person, info.field, text);
        CHECK(membership::storedText(person, info.field) == text);
        CHECK_FALSE(membership::displayName(info.field).isEmpty());
        CHECK_FALSE(membership::displayText(person, info.field).isEmpty());
        membership::setStoredText(copy, info.field, membership::storedText(person, info.field));
    }
    CHECK(copy == person);
}

TEST_CASE("a masked number shows its end only; a short one shows nothing")
{
    CHECK(membership::masked(u"038204004417"_s) == u"•••••••• 4417"_s);
    CHECK(membership::masked(u"Mường"_s) == u"••••••••"_s);
    CHECK(membership::masked(QString()).isEmpty());
}

TEST_CASE("people are sorted by given name, then family name, in Vietnamese order")
{
    QStringList names{u"Lê Văn Đạt"_s,
                      u"Trần Thị Ánh"_s,
                      u"Nguyễn Văn Anh"_s,
                      u"Đỗ Thị Bình"_s,
                      u"Hoàng Văn Ân"_s,
                      u"Lê Văn Dũng"_s,
                      u"Bùi Văn Anh"_s,
                      u"Đỗ Văn Anh"_s,
                      u"Đặng Thị Ấn"_s,
                      u"Phạm Y"_s,
                      u"Ý"_s};
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return base::nameSortKey(a) < base::nameSortKey(b); });
    CHECK(names == QStringList{u"Bùi Văn Anh"_s, u"Đỗ Văn Anh"_s, u"Nguyễn Văn Anh"_s, u"Trần Thị Ánh"_s,
                               u"Hoàng Văn Ân"_s, u"Đặng Thị Ấn"_s, u"Đỗ Thị Bình"_s, u"Lê Văn Dũng"_s, u"Lê Văn Đạt"_s,
                               u"Phạm Y"_s, u"Ý"_s});
}

TEST_CASE("the order of names agrees with the Vietnamese collation of the system")
{
    const QStringList words{u"An"_s,   u"Ân"_s,  u"Ấn"_s,   u"Ăng"_s,  u"Ánh"_s,  u"Bảo"_s,  u"Bão"_s,   u"Bào"_s,
                            u"Báo"_s,  u"Bạo"_s, u"Chi"_s,  u"Cúc"_s,  u"Dung"_s, u"Dũng"_s, u"Đông"_s,  u"Đồng"_s,
                            u"Em"_s,   u"Ên"_s,  u"Gia"_s,  u"Hoa"_s,  u"Hòa"_s,  u"Hoà"_s,  u"Hường"_s, u"Hương"_s,
                            u"Khôi"_s, u"Lợi"_s, u"Lời"_s,  u"Oanh"_s, u"Ông"_s,  u"Ơn"_s,   u"Quý"_s,   u"Quỳ"_s,
                            u"Tư"_s,   u"Tú"_s,  u"Uyên"_s, u"Ước"_s,  u"Vũ"_s,   u"Xuân"_s, u"Yến"_s,   u"Ỷ"_s};
    const base::VietnameseOrder order;
    for (const QString& left : words) {
        for (const QString& right : words) {
            INFO(left.toStdString() << " " << right.toStdString());
            const int expected = order.compare(left, right);
            const int found = base::nameSortKey(left).compare(base::nameSortKey(right));
            CHECK((expected < 0) == (found < 0));
            CHECK((expected > 0) == (found > 0));
        }
    }
}
