// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members by the command line: lists out of the example, and a list into a copy of it.
#include "cli/cli_support.h"

#include "core/activity/personal_data_service.h"

#include <QJsonArray>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonArray membersJson(const QString& file, const QString& unit, const QString& day)
{
    const Outcome printed = run({u"members"_s, file, u"--unit"_s, unit, u"--on"_s, day, u"--json"_s});
    INFO(printed.errors.toStdString());
    REQUIRE(printed.code == 0);
    return QJsonDocument::fromJson(printed.output.toUtf8()).array();
}

} // namespace

TEST_CASE("the members of a commune are listed, with what the law protects hidden")
{
    const QJsonArray members = membersJson(exampleFile(), u"15493"_s, u"2022-09-30"_s);
    REQUIRE(members.size() > 100);
    for (const QJsonValue& member : members) {
        CHECK_FALSE(member[u"full_name"].toString().isEmpty());
        CHECK_FALSE(member[u"branch"].toString().isEmpty());
        const QString identity = member[u"identity_number"].toString();
        CHECK((identity.isEmpty() || identity.contains(u'•')));
    }
    const Outcome none = run({u"members"_s, exampleFile(), u"--unit"_s, u"không có"_s});
    CHECK(none.code == 1);
    CHECK(run({u"members"_s, exampleFile(), u"--unit"_s, u"15493"_s, u"--on"_s, u"hôm qua"_s}).code == 2);
}

TEST_CASE("a list of members goes into a file, and wrong cells stop it")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"sổ.doancoso"_s);
    REQUIRE(QFile::copy(exampleFile(), copy));
    const QJsonArray before = membersJson(copy, u"15493"_s, u"2022-09-30"_s);
    const QString branch = before.at(0)[u"branch"].toString();
    const auto write = [&](const QString& name, const QString& text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    };
    const QString wrong =
        write(u"sai.csv"_s, u"Họ và tên,Ngày sinh,Chi đoàn\nMai Thị Sai,32/01/2004,%1\n"_s.arg(branch));
    const Outcome refused =
        run({u"import-members"_s, wrong, u"--data"_s, copy, u"--under"_s, u"15493"_s, u"--from"_s, u"2022-09-01"_s});
    CHECK(refused.code == 1);
    CHECK(refused.errors.contains(u"B2"_s));
    CHECK(membersJson(copy, u"15493"_s, u"2022-09-30"_s).size() == before.size());

    const QString sound =
        write(u"đúng.csv"_s, u"Họ và tên,Ngày sinh,Chi đoàn\nMai Thị Đúng,31/01/2004,%1\n"_s.arg(branch));
    const QStringList call{u"import-members"_s, sound,      u"--data"_s, copy,
                           u"--under"_s,        u"15493"_s, u"--from"_s, u"2022-09-01"_s};
    const Outcome dry = run(call + QStringList{u"--dry-run"_s, u"--json"_s});
    INFO(dry.errors.toStdString());
    REQUIRE(dry.code == 0);
    const QJsonObject plan = QJsonDocument::fromJson(dry.output.toUtf8()).object();
    CHECK(plan[u"new"].toInt() == 1);
    CHECK_FALSE(plan[u"imported"].toBool());
    CHECK(membersJson(copy, u"15493"_s, u"2022-09-30"_s).size() == before.size());
    REQUIRE(run(call).code == 0);
    CHECK(membersJson(copy, u"15493"_s, u"2022-09-30"_s).size() == before.size() + 1);
    CHECK(run(call).code == 3); // everybody is in the register by now

    const QString out = folder.filePath(u"ra.csv"_s);
    REQUIRE(run({u"members"_s, copy, u"--unit"_s, u"15493"_s, u"--on"_s, u"2022-09-30"_s, u"--search"_s,
                 u"mai thi dung"_s, u"-o"_s, out})
                .code == 0);
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).contains(u"Mai Thị Đúng"_s));

    // Whoever is on the list can be told who took it.
    const base::SystemClock clock;
    const auto database = storage::Database::open(copy, clock);
    REQUIRE_OK(database);
    const auto log = activity::PersonalDataService(**database).accesses();
    REQUIRE_OK(log);
    REQUIRE_FALSE(log->isEmpty());
    CHECK(log->constFirst().kind == activity::AccessKind::Export);
    CHECK(log->constFirst().people == 1);
    CHECK(log->constFirst().purpose == u"ra.csv"_s);
    CHECK_FALSE(log->constFirst().fields.contains(membership::PersonField::IdentityNumber));
}
