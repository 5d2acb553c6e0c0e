// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "support/seed.h"

namespace doancoso::tests {

using namespace Qt::StringLiterals;
using storage::Row;

base::UnitId makeUnit(storage::UnitOfWork& unit, const QString& code, const QString& name, const QString& type,
                      base::UnitId parent)
{
    const qint64 id = unit.insert(u"unit"_s, {{u"opened_on"_s, u"2000-01-01"_s}});
    Row version{{u"unit_id"_s, id},
                {u"valid_from"_s, u"2000-01-01"_s},
                {u"valid_until"_s, u"9999-12-31"_s},
                {u"code"_s, code},
                {u"name"_s, name},
                {u"short_name"_s, name},
                {u"type_code"_s, type},
                {u"search_key"_s, name.toLower()}};
    if (parent.isValid()) {
        version.insert(u"parent_id"_s, parent.value());
    }
    unit.insert(u"unit_version"_s, version);
    return base::UnitId(id);
}

UnitTree makeUnits(storage::Database& database, int communes)
{
    const auto made = database.write(u"đơn vị"_s, [&](storage::UnitOfWork& unit) -> base::Result<UnitTree> {
        for (const auto& [code, rank] : {std::pair{u"PROVINCIAL"_s, 2}, {u"DISTRICT"_s, 3}, {u"COMMUNE"_s, 4}}) {
            unit.put(u"unit_type"_s, {{u"code"_s, code},
                                      {u"name_vi"_s, code},
                                      {u"name_en"_s, code},
                                      {u"short_vi"_s, code},
                                      {u"elected_body_vi"_s, u"Ban Chấp hành"_s},
                                      {u"rank"_s, rank},
                                      {u"reports"_s, 1}});
        }
        UnitTree tree;
        tree.province = makeUnit(unit, u"38"_s, u"Tỉnh đoàn Thanh Hóa"_s, u"PROVINCIAL"_s, {});
        tree.district = makeUnit(unit, u"395"_s, u"Huyện đoàn Thọ Xuân"_s, u"DISTRICT"_s, tree.province);
        for (int i = 1; i <= communes; ++i) {
            tree.communes.append(makeUnit(unit, u"X%1"_s.arg(i), u"Đoàn xã %1"_s.arg(i), u"COMMUNE"_s, tree.district));
        }
        return tree;
    });
    REQUIRE_OK(made);
    return *made;
}

void setMembers(storage::Database& database, base::UnitId id, const QDate& asOf, qint64 members)
{
    REQUIRE_OK(database.write(u"số đoàn viên"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
        unit.put(u"unit_headcount"_s,
                 {{u"unit_id"_s, id.value()}, {u"as_of"_s, asOf.toString(Qt::ISODate)}, {u"members"_s, members}});
        return {};
    }));
}

void loadCatalogue(storage::Database& database)
{
    const auto loaded = planning::CatalogueLoader(database).loadStarterCatalogue();
    REQUIRE_OK(loaded);
    REQUIRE(*loaded > 100);
}

planning::Indicator indicatorOf(storage::Database& database, const QString& code)
{
    const auto found = planning::IndicatorService(database).findByCode(code, QDate(2022, 6, 1));
    REQUIRE_OK(found);
    return *found;
}

unsigned runSeed()
{
    static const unsigned seed = newSeed();
    return seed;
}

QByteArray shippedFile(const QString& path)
{
    QFile file(u":/data/"_s + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

namespace {

qint64 count(storage::Database& database, const QString& sql)
{
    const auto rows = database.read([&](storage::Connection& connection) {
        storage::Statement statement = connection.fresh(sql);
        statement.run();
        return statement.next() ? statement.integer(0) : -1;
    });
    REQUIRE_OK(rows);
    return *rows;
}

} // namespace

qint64 rowCount(storage::Database& database, const QString& tableName)
{
    return count(database, u"SELECT COUNT(*) FROM "_s + tableName);
}

qint64 actionCount(storage::Database& database)
{
    return count(database, u"SELECT COUNT(*) FROM journal_tx"_s);
}

} // namespace doancoso::tests
