// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_form.h"

#include "core/planning/json_reader.h"

#include <QCoreApplication>

#include <array>

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using planning::JsonEntry;
using planning::JsonProblem;
using reporting::Paragraph;
using reporting::ParagraphStyle;

namespace {

struct PaperFormWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

constexpr QStringView kByHand = u"…………………";
const auto kFormsFile = u":/data/papers/forms.json"_s;
constexpr int kLowestRank = 99;

std::optional<ParagraphStyle> styleOf(const QString& word)
{
    struct Entry
    {
        QLatin1String word;
        ParagraphStyle style;
    };
    static constexpr std::array kStyles{Entry{QLatin1String("body"), ParagraphStyle::Body},
                                        Entry{QLatin1String("plain"), ParagraphStyle::Plain},
                                        Entry{QLatin1String("basis"), ParagraphStyle::Basis},
                                        Entry{QLatin1String("centered"), ParagraphStyle::Centered}};
    for (const Entry& entry : kStyles) {
        if (entry.word == word) {
            return entry.style;
        }
    }
    return std::nullopt;
}

std::optional<FormLine::When> whenOf(const QString& word)
{
    if (word.isEmpty()) {
        return FormLine::When::Always;
    }
    if (word == u"one"_s) {
        return FormLine::When::OnePerson;
    }
    return word == u"many"_s ? std::optional(FormLine::When::ManyPeople) : std::nullopt;
}

/// What is wrong with a text that has placeholders; empty when nothing is.
QString problemOf(const QString& text)
{
    bool inBrackets = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar ch = text.at(i);
        if (inBrackets && text.mid(i, 2) == u"**"_s) {
            return PaperFormWords::tr("bold inside of brackets");
        }
        if (ch == u'[' || ch == u']') {
            if (inBrackets == (ch == u'[')) {
                return PaperFormWords::tr("brackets do not match");
            }
            inBrackets = !inBrackets;
        } else if (ch == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            const QString name = text.mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (end < 0 || !paperPlaceholders().contains(name)) {
                return PaperFormWords::tr("the placeholder “%1” is not known").arg(name);
            }
            i = end;
        }
    }
    if (inBrackets) {
        return PaperFormWords::tr("brackets do not match");
    }
    return text.count(u"**"_s) % 2 == 0 ? QString() : PaperFormWords::tr("bold begins and does not end");
}

QString checkedText(const JsonEntry& entry, const QString& field, const QString& text)
{
    if (const QString problem = problemOf(text); !problem.isEmpty()) {
        entry.problem(field, problem);
    }
    return text;
}

QList<FormLine> readLines(const JsonEntry& entry)
{
    QList<FormLine> lines;
    for (const JsonEntry& line : entry.objects(u"lines"_s)) {
        const QString styleWord = line.text(u"style"_s);
        const QString whenWord = line.optionalText(u"when"_s);
        const auto style = styleOf(styleWord);
        const auto when = whenOf(whenWord);
        if (!style) {
            line.unknownWord(u"style"_s, styleWord);
        }
        if (!when) {
            line.unknownWord(u"when"_s, whenWord);
        }
        lines.append({style.value_or(ParagraphStyle::Body), checkedText(line, u"text"_s, line.text(u"text"_s)),
                      when.value_or(FormLine::When::Always)});
    }
    return lines;
}

QList<membership::EventKind> readEvents(const JsonEntry& entry)
{
    QList<membership::EventKind> events;
    for (const QString& code : entry.texts(u"events"_s)) {
        if (const auto kind = membership::eventKindFromCode(code)) {
            events.append(*kind);
        } else {
            entry.unknownWord(u"events"_s, code);
        }
    }
    return events;
}

PaperForm readForm(const JsonEntry& entry)
{
    PaperForm form;
    form.code = entry.text(u"code"_s);
    form.name = membership::readBilingualName(entry, u"name"_s);
    form.source = entry.text(u"source"_s);
    form.certainty = entry.text(u"certainty"_s);
    form.events = readEvents(entry);
    form.eachPerson = entry.flag(u"each_person"_s);
    form.number = checkedText(entry, u"number"_s, entry.text(u"number"_s));
    form.title = entry.text(u"title"_s);
    form.abstractText = checkedText(entry, u"abstract"_s, entry.text(u"abstract"_s));
    for (const JsonEntry& issuer : entry.objects(u"issuers"_s)) {
        form.issuerRanks.insert(issuer.text(u"level"_s), issuer.integer(u"rank"_s, 1, kLowestRank));
    }
    form.lines = readLines(entry);
    for (const QString& recipient : entry.texts(u"recipients"_s)) {
        form.recipients.append(checkedText(entry, u"recipients"_s, recipient));
    }
    if (!entry.isNull(u"list"_s)) {
        const JsonEntry list = entry.object(u"list"_s);
        form.listTitle = list.text(u"title"_s);
        form.listSubtitle = checkedText(list, u"subtitle"_s, list.text(u"subtitle"_s));
        for (const JsonEntry& column : list.objects(u"columns"_s)) {
            const QString name = column.text(u"value"_s);
            if (!paperPlaceholders().contains(name)) {
                column.unknownWord(u"value"_s, name);
            }
            form.columns.append({name, column.text(u"title"_s)});
        }
    }
    if (!entry.isNull(u"stub"_s)) {
        const JsonEntry stub = entry.object(u"stub"_s);
        form.stubTitle = stub.text(u"title"_s);
        form.stubLines = readLines(stub);
    }
    return form;
}

void beginSentence(QString& text)
{
    for (QChar& ch : text) {
        if (!ch.isSpace()) {
            ch = ch.toUpper();
            return;
        }
    }
}

/// Texts and placeholders of one stretch without brackets.
QString replaced(QStringView text, const PaperWords& words, bool& saysAll)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'{') {
            result += text.at(i);
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i);
        const QString word = words.value(text.mid(i + 1, end - i - 1).toString());
        saysAll = saysAll && !word.isEmpty();
        result += word.isEmpty() ? kByHand.toString() : word;
        i = end;
    }
    return result;
}

} // namespace

const QStringList& paperPlaceholders()
{
    static const QStringList names{
        u"blank"_s,     u"name"_s,  u"sex"_s,    u"birth"_s,  u"born"_s,       u"joined"_s, u"joined_place"_s,
        u"card"_s,      u"post"_s,  u"branch"_s, u"issuer"_s, u"superior"_s,   u"body"_s,   u"to"_s,
        u"to_branch"_s, u"day"_s,   u"until"_s,  u"date"_s,   u"number"_s,     u"votes"_s,  u"introducer"_s,
        u"level"_s,     u"title"_s, u"papers"_s, u"remark"_s, u"dues_until"_s, u"count"_s};
    return names;
}

QString filledText(const QString& text, const PaperWords& words)
{
    QString result;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'[', from);
        bool ignored = true;
        result += replaced(QStringView(text).mid(from, open < 0 ? -1 : open - from), words, ignored);
        if (open < 0) {
            break;
        }
        const qsizetype close = text.indexOf(u']', open);
        bool saysAll = true;
        const QString part = replaced(QStringView(text).mid(open + 1, close - open - 1), words, saysAll);
        if (saysAll) {
            result += part;
        }
        from = close + 1;
    }
    return result;
}

Paragraph filledLine(const FormLine& line, const PaperWords& words)
{
    Paragraph paragraph;
    paragraph.style = line.style;
    // Split before filling in, so that stars in a name stay what they are.
    const QStringList parts = line.text.split(u"**"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString text = filledText(parts.at(i), words);
        if (text.isEmpty()) {
            continue;
        }
        if (!paragraph.runs.isEmpty() && paragraph.runs.constLast().text.endsWith(u'.')) {
            beginSentence(text); // "Điều 3. Các chi đoàn …"
        }
        paragraph.runs.append({text, i % 2 == 1});
    }
    return paragraph;
}

base::Result<QList<PaperForm>> parsePaperForms(const QByteArray& bytes, const QString& fileName)
{
    const auto root = planning::parseJsonObject(bytes, fileName);
    if (!root) {
        return root.error();
    }
    JsonProblem problem(fileName);
    const JsonEntry file(*root, fileName, problem);
    QList<PaperForm> forms;
    for (const JsonEntry& entry : file.objects(u"forms"_s)) {
        forms.append(readForm(entry));
    }
    if (problem.error()) {
        return *problem.error();
    }
    return forms;
}

const QList<PaperForm>& paperForms()
{
    static const QList<PaperForm> forms = [] {
        const auto bytes = planning::readWholeFile(kFormsFile);
        auto parsed = bytes ? parsePaperForms(*bytes, kFormsFile) : base::Result<QList<PaperForm>>(bytes.error());
        return parsed ? *std::move(parsed) : QList<PaperForm>();
    }();
    return forms;
}

const PaperForm* findPaperForm(const QString& code)
{
    for (const PaperForm& form : paperForms()) {
        if (form.code == code) {
            return &form;
        }
    }
    return nullptr;
}

} // namespace doancoso::papers
