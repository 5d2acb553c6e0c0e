// SPDX-License-Identifier: GPL-3.0-or-later
//
// doancoso-cli person-data: everything of one person as JSON and as a document, and the trace it leaves.
#include "cli/cli_support.h"

#include <QJsonArray>

#include <algorithm>

using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject dossierOf(const QString& who, const QString& value, const QString& path)
{
    const Outcome written = run({u"person-data"_s, exampleFile(), who, value, u"-o"_s, path});
    INFO(written.errors.toStdString());
    REQUIRE(written.code == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// How often the log tells of this file.
qsizetype timesTaken(const QJsonArray& log, const QString& file)
{
    return std::count_if(log.cbegin(), log.cend(),
                         [&file](const QJsonValue& entry) { return entry[u"purpose"].toString() == file; });
}

} // namespace

TEST_CASE("the data of one person is written as JSON and PDF, and each time is written down")
{
    const QTemporaryDir folder;
    const QString card = u"TX-0101-0001"_s;
    const Outcome missing =
        run({u"person-data"_s, exampleFile(), u"--card"_s, u"none"_s, u"-o"_s, folder.filePath(u"x.json"_s)});
    CHECK(missing.code == 1);
    CHECK_FALSE(QFile::exists(folder.filePath(u"x.json"_s)));
    const Outcome badSuffix =
        run({u"person-data"_s, exampleFile(), u"--card"_s, card, u"-o"_s, folder.filePath(u"x.docx"_s)});
    CHECK(badSuffix.code == 1);
    CHECK(run({u"person-data"_s, exampleFile(), u"-o"_s, folder.filePath(u"x.json"_s)}).code == 2);

    const QJsonObject first = dossierOf(u"--card"_s, card, folder.filePath(u"người.json"_s));
    const QJsonObject records = first[u"records"_s].toObject();
    CHECK(records[u"person"_s].toArray().at(0)[u"card_code"_s].toString() == card);
    CHECK(records[u"membership_event"_s].toArray().size() >= 1);
    // Other cases list people of the example too, and the log tells of that as well.
    const QJsonArray before = records[u"access_log"_s].toArray();
    CHECK(timesTaken(before, u"người.json"_s) == 1);
    CHECK(timesTaken(before, u"người.pdf"_s) == 0);
    const QString pdf = folder.filePath(u"người.pdf"_s);
    REQUIRE(run({u"person-data"_s, exampleFile(), u"--person"_s, first[u"uid"_s].toString(), u"-o"_s, pdf}).code == 0);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const QJsonObject again = dossierOf(u"--person"_s, first[u"uid"_s].toString(), folder.filePath(u"người 2.json"_s));
    const QJsonArray after = again[u"records"_s].toObject()[u"access_log"_s].toArray();
    CHECK(after.size() == before.size() + 2);
    for (const QString& name : {u"người.json"_s, u"người.pdf"_s, u"người 2.json"_s}) {
        CHECK(timesTaken(after, name) == 1);
    }
    CHECK(again[u"records"_s].toObject()[u"person"_s] == records[u"person"_s]);
}
