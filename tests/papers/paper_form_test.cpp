// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of papers as data: what is shipped can be read and filled, what is wrong is told with its place.
#include "support/catch.h"

#include "core/papers/paper.h"
#include "core/papers/paper_form.h"

#include <QFile>
#include <QSet>

using namespace doancoso;
using namespace Qt::StringLiterals;
using papers::filledText;

namespace {

QByteArray shippedForms()
{
    QFile file(u":/data/papers/forms.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString errorOf(const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = shippedForms();
    const qsizetype at = bytes.indexOf(from);
    REQUIRE(at >= 0);
    bytes.replace(at, from.size(), to);
    const auto parsed = papers::parsePaperForms(bytes, u"forms.json"_s);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == base::ErrorCode::Validation);
    return parsed.error().userText + parsed.error().detail;
}

} // namespace

TEST_CASE("every shipped form can be read, has its own code and names its source")
{
    const auto parsed = papers::parsePaperForms(shippedForms(), u"forms.json"_s);
    REQUIRE_OK(parsed);
    REQUIRE(parsed->size() == papers::paperForms().size());
    QSet<QString> codes;
    for (const papers::PaperForm& form : *parsed) {
        INFO(form.code.toStdString());
        CHECK_FALSE(codes.contains(form.code));
        codes.insert(form.code);
        CHECK_FALSE(form.events.isEmpty());
        CHECK_FALSE(form.lines.isEmpty());
        CHECK_FALSE(form.name.vi.isEmpty());
        CHECK_FALSE(form.name.en.isEmpty());
        CHECK_FALSE(form.source.isEmpty());
        CHECK_FALSE(form.certainty.isEmpty());
        CHECK(form.eachPerson == form.listTitle.isEmpty()); // either everyone has a paper or there is a list
    }
    for (const auto kind :
         {membership::EventKind::Admit, membership::EventKind::Transfer, membership::EventKind::TransferOut,
          membership::EventKind::TempOut, membership::EventKind::Mature, membership::EventKind::Remove,
          membership::EventKind::Discipline, membership::EventKind::Expel, membership::EventKind::Commend}) {
        INFO(membership::toCode(kind).toStdString());
        CHECK(papers::papersAbout(kind).size() == 1);
    }
    CHECK(papers::papersAbout(membership::EventKind::Death).isEmpty());
}

TEST_CASE("placeholders are filled, brackets fall away when they have nothing to say")
{
    const papers::PaperWords words{{u"name"_s, u"Lê Thị Na"_s}, {u"born"_s, QString()}, {u"day"_s, u"26/03/2022"_s}};
    CHECK(filledText(u"đồng chí {name}[, {born}], từ ngày {day}."_s, words) ==
          u"đồng chí Lê Thị Na, từ ngày 26/03/2022."_s);
    CHECK(filledText(u"[Sinh: {born}]"_s, words).isEmpty());
    CHECK(filledText(u"Sinh: {born}"_s, words) == u"Sinh: …………………"_s);
    CHECK(filledText(u"[{name}][ ({day})]"_s, words) == u"Lê Thị Na (26/03/2022)"_s);
    CHECK(filledText(QString(), words).isEmpty());

    const reporting::Paragraph article =
        papers::filledLine({reporting::ParagraphStyle::Body, u"**Điều 3.** {branch} và **{name}** thi hành"_s, {}},
                           {{u"branch"_s, u"các chi đoàn"_s}, {u"name"_s, u"Lê Thị Na"_s}});
    CHECK(article.text() == u"Điều 3. Các chi đoàn và Lê Thị Na thi hành"_s); // a sentence begins with a capital

    const papers::PaperWords hostile{{u"name"_s, u"**{day}** [x"_s}};
    const reporting::Paragraph line =
        papers::filledLine({reporting::ParagraphStyle::Body, u"đồng chí **{name}**, đoàn viên"_s, {}}, hostile);
    REQUIRE(line.runs.size() == 3);
    CHECK(line.runs.at(1).text == u"**{day}** [x"_s); // what somebody typed is never read as a form
    CHECK(line.runs.at(1).bold);
    CHECK_FALSE(line.runs.at(0).bold);
    CHECK_FALSE(line.runs.at(2).bold);
}

TEST_CASE("a wrong form is told with its place")
{
    CHECK(errorOf("{issuer} gi", "{isuer} gi").contains(u"isuer"_s));
    CHECK(errorOf("[, {sex}]", "[, {sex}").contains(u"lines"_s));
    CHECK(errorOf("\"centered\"", "\"middle\"").contains(u"middle"_s));
    CHECK(errorOf("\"transfer_out\"", "\"transfered\"").contains(u"transfered"_s));
    CHECK(errorOf("**Kính gửi:**", "**Kính gửi:").contains(u"lines"_s));
    CHECK(errorOf("\"when\": \"\"", "\"when\": \"some\"").contains(u"some"_s));
    CHECK(errorOf("\"value\": \"birth\"", "\"value\": \"brith\"").contains(u"brith"_s));
    CHECK_FALSE(papers::parsePaperForms("[]", u"forms.json"_s));
    CHECK_FALSE(papers::parsePaperForms("{\"forms\": [{}]}", u"forms.json"_s));
}
