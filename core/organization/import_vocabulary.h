// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words by which lists of units are understood: what the columns are called, which name belongs to which type of
// unit, how an administrative place is called as a unit of the Union. Data, see
// resources/organization/import_columns.json. Used by the import of units.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doancoso::organization {

enum class ImportField {
    Ignore,
    Ordinal,
    Code,
    Name,
    ShortName,
    Type,
    Block,
    Area,
    ParentCode,
    ParentName,
    OpenedOn,
    Phone,
    Email,
    Address,
    ContactPost,
    ContactName,
    Note,
    Members,
    FemaleMembers,
    Youth,
    PartyMembers
};

/// All fields in the order in which a person is offered them, Ignore first.
const QList<ImportField>& importFields();
/// "code", "parent_name" …
QString toCode(ImportField field);
std::optional<ImportField> importFieldFromCode(const QString& code);
/// "Mã", "Đơn vị cấp trên" … in the user's language.
QString displayName(ImportField field);

/// Lower case, no diacritics, no signs, single blanks: the form in which words are compared.
QString foldedWords(const QString& text);

/// Lower case, each word with its tone at the end, so that "hoà" and "hòa" are the same; single blanks.
QString tonedWords(const QString& text);
/// No letter beyond ASCII: typed without diacritics.
bool isPlainText(const QString& text);

/// How a name begins, and what follows from it.
struct NamePattern
{
    QString begins;    ///< words in lower case
    QString folded;    ///< the same without diacritics, for names written without any
    QStringList types; ///< the likeliest first; which of them fits depends on the parent
    QString kind;      ///< the same for "Đoàn xã …", "Xã đoàn …" and "Xã …"
    QString shortName; ///< "Xã %1"; empty: the name itself
    QString unionName; ///< of an administrative place: "Đoàn xã %1"
};

/// A name taken apart by a pattern.
struct NameMatch
{
    const NamePattern* pattern = nullptr; ///< null: nothing known begins so
    QString rest;                         ///< what follows, as written
};

class ImportVocabulary
{
public:
    struct Header
    {
        ImportField field = ImportField::Ignore;
        QStringList words; ///< folded
        QStringList never; ///< folded; a heading with one of these is not meant, unless it is one of `words`
    };
    QList<Header> headers;
    QStringList totals;
    QStringList notTotals; ///< "tổng công ty", "tổng đội": units that begin like a total
    QStringList notes;
    QStringList sections;
    QStringList emptyWords;            ///< as written, lower case
    QHash<QString, QString> typeWords; ///< folded words → type code
    QHash<QString, QString> blockWords;
    QHash<QString, QString> areaWords;
    QHash<QString, QString> unionNames; ///< folded place → name that follows no pattern
    QHash<QString, int> codeDigits;     ///< type → digits of its official code

    /// The longest pattern with which the name begins; names of the Union before places.
    NameMatch match(const QString& name) const;
    /// The same unit written in another way has the same key: "Đoàn xã Xuân Hoà", "XÃ XUÂN HÒA".
    QString nameKey(const QString& name) const;
    /// The same for names that may lack their diacritics; different units can share it.
    QString foldedKey(const QString& name) const;
    /// One and the same name: by nameKey(), or by foldedKey() when one of them is written without diacritics.
    bool isSameName(const QString& left, const QString& right) const;
    /// "Xã Xuân Hồng" → "Đoàn xã Xuân Hồng"; names that are no places stay.
    QString unionName(const QString& name) const;
    QString shortName(const QString& name) const;

    /// Names of the Union first, the longest beginning first; places after them.
    const QList<NamePattern>& patterns() const { return m_patterns; }
    void setPatterns(QList<NamePattern> names, QList<NamePattern> places);

private:
    QString keyOf(const QString& name, QString (*words)(const QString&)) const;

    QList<NamePattern> m_patterns;
    QHash<QString, QList<qsizetype>> m_byFirstWord; ///< with and without diacritics
};

/// The shipped vocabulary. Errors: Bug with the entry when it is broken.
base::Result<ImportVocabulary> readImportVocabulary();

} // namespace doancoso::organization
