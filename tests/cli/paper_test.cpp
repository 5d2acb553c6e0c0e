// SPDX-License-Identifier: GPL-3.0-or-later
//
// doancoso-cli paper: slips, decisions, lists and books of the example as files, and the trace they leave.
#include "cli/cli_support.h"
#include "support/external_tools.h"

#include <QFileInfo>

using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

Outcome paper(const QString& kind, const QString& unit, const QString& path, const QStringList& more = {})
{
    return run(
        QStringList{u"paper"_s, kind, exampleFile(), u"--unit"_s, unit, u"--on"_s, u"2022-09-30"_s, u"-o"_s, path} +
        more);
}

} // namespace

TEST_CASE("every list and book of a branch of the example is written in every format")
{
    const QTemporaryDir folder;
    for (const QString& kind : {u"member-list"_s, u"branch-book"_s, u"dues-book"_s, u"training-results"_s}) {
        for (const QString& suffix : {u"pdf"_s, u"xlsx"_s, u"odt"_s}) {
            const QString path = folder.filePath(kind + u'.' + suffix);
            const Outcome written = paper(kind, u"15493-01"_s, path);
            INFO(written.errors.toStdString());
            CHECK(written.code == 0);
            CHECK(QFileInfo(path).size() > 1000);
        }
    }
}

TEST_CASE("the book of a branch says what the register counts")
{
    if (!hasProgram(u"pdftotext"_s)) {
        skipped("pdftotext is not installed");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.pdf"_s);
    REQUIRE(paper(u"branch-book"_s, u"15493-01"_s, path).code == 0);
    const QString text = pdfTexts(path).join(u'\n');
    const Outcome members = run({u"members"_s, exampleFile(), u"--unit"_s, u"15493-01"_s, u"--on"_s, u"2022-09-30"_s});
    REQUIRE(members.code == 0);
    const QStringList lines = members.output.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 5);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(text.contains(line.section(u'\t', 0, 0)));
    }
}

TEST_CASE("what cannot be written is told and no file appears")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    CHECK(paper(u"dues-book"_s, u"395"_s, path).code == 1);  // of branches only
    CHECK(paper(u"discipline"_s, u"395"_s, path).code == 1); // nothing of the kind is recorded
    CHECK(paper(u"diploma"_s, u"395"_s, path).code == 2);    // no such paper
    CHECK(paper(u"member-list"_s, u"nowhere"_s, path).code == 1);
    CHECK(paper(u"member-list"_s, u"395"_s, folder.filePath(u"x.docx"_s)).code == 2);
    CHECK(paper(u"member-list"_s, u"395"_s, path, {u"--columns"_s, u"full_name,height"_s}).code == 2);
    CHECK(run({u"paper"_s, u"member-list"_s, exampleFile(), u"-o"_s, path}).code == 2);
    CHECK_FALSE(QFileInfo::exists(path));
}
