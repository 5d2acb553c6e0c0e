// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/document_kinds.h"

#include "core/planning/json_reader.h"

namespace doancoso::planning {

using namespace Qt::StringLiterals;

base::Result<QList<DocumentKind>> parseDocumentKinds(const QByteArray& bytes, const QString& fileName)
{
    const auto object = parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    JsonProblem problem(fileName);
    QList<DocumentKind> kinds;
    for (const JsonEntry& entry : JsonEntry(*object, fileName, problem).objects(u"kinds"_s)) {
        DocumentKind kind{entry.text(u"code"_s), entry.text(u"name_vi"_s), entry.text(u"name_en"_s),
                          entry.flag(u"plans"_s)};
        const bool again = std::any_of(kinds.cbegin(), kinds.cend(),
                                       [&](const DocumentKind& other) { return other.code == kind.code; });
        if (again || kind.code.size() > 8) {
            entry.unknownWord(u"code"_s, kind.code);
        }
        kinds.append(std::move(kind));
    }
    if (problem.error()) {
        return *problem.error();
    }
    return kinds;
}

const QList<DocumentKind>& documentKinds()
{
    static const QList<DocumentKind> kinds = [] {
        const auto bytes = readWholeFile(u":/data/planning/document_kinds.json"_s);
        const auto parsed = bytes ? parseDocumentKinds(*bytes, u"document_kinds.json"_s) : bytes.error();
        return parsed.valueOr({});
    }();
    return kinds;
}

QString documentKindName(const QString& code)
{
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.code == code) {
            return kind.nameVi;
        }
    }
    return code;
}

} // namespace doancoso::planning
