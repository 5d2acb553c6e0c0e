// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/personal_data.h"

#include <QCoreApplication>

namespace doancoso::activity {

using namespace Qt::StringLiterals;

namespace {

struct PersonalDataWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

template <typename E>
struct CodedWord
{
    E value;
    const char* code;
    const char* name;
};

constexpr CodedWord<AccessKind> kAccessWords[]{
    {AccessKind::Look, "look", QT_TRANSLATE_NOOP("PersonalData", "looked at")},
    {AccessKind::Copy, "copy", QT_TRANSLATE_NOOP("PersonalData", "copied")},
    {AccessKind::Export, "export", QT_TRANSLATE_NOOP("PersonalData", "written to a file")},
    {AccessKind::Print, "print", QT_TRANSLATE_NOOP("PersonalData", "printed")},
    {AccessKind::Import, "import", QT_TRANSLATE_NOOP("PersonalData", "taken in from a file")},
    {AccessKind::Erase, "erase", QT_TRANSLATE_NOOP("PersonalData", "erased")}};

constexpr CodedWord<RequestKind> kRequestWords[]{
    {RequestKind::Access, "access", QT_TRANSLATE_NOOP("PersonalData", "See or get the data")},
    {RequestKind::Correction, "correction", QT_TRANSLATE_NOOP("PersonalData", "Correct the data")},
    {RequestKind::Deletion, "deletion", QT_TRANSLATE_NOOP("PersonalData", "Erase the data")},
    {RequestKind::Restriction, "restriction", QT_TRANSLATE_NOOP("PersonalData", "Restrict the use of the data")},
    {RequestKind::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("PersonalData", "Withdraw consent")}};

constexpr CodedWord<RequestState> kStateWords[]{
    {RequestState::Open, "open", QT_TRANSLATE_NOOP("PersonalData", "open")},
    {RequestState::Done, "done", QT_TRANSLATE_NOOP("PersonalData", "done")},
    {RequestState::Refused, "refused", QT_TRANSLATE_NOOP("PersonalData", "refused")},
    {RequestState::Dropped, "dropped", QT_TRANSLATE_NOOP("PersonalData", "taken back by the person")}};

template <typename E, size_t N>
QString codeIn(const CodedWord<E> (&words)[N], E value)
{
    for (const CodedWord<E>& word : words) {
        if (word.value == value) {
            return QString::fromLatin1(word.code);
        }
    }
    return {};
}

template <typename E, size_t N>
QString nameIn(const CodedWord<E> (&words)[N], E value)
{
    for (const CodedWord<E>& word : words) {
        if (word.value == value) {
            return PersonalDataWords::tr(word.name);
        }
    }
    return {};
}

template <typename E, size_t N>
std::optional<E> valueIn(const CodedWord<E> (&words)[N], const QString& code)
{
    for (const CodedWord<E>& word : words) {
        if (code == QLatin1String(word.code)) {
            return word.value;
        }
    }
    return std::nullopt;
}

} // namespace

QString toCode(AccessKind kind)
{
    return codeIn(kAccessWords, kind);
}

std::optional<AccessKind> accessKindFromCode(const QString& code)
{
    return valueIn(kAccessWords, code);
}

QString displayName(AccessKind kind)
{
    return nameIn(kAccessWords, kind);
}

QString fieldNames(const QList<membership::PersonField>& fields)
{
    QStringList names;
    for (const membership::PersonField field : fields) {
        names.append(membership::displayName(field));
    }
    return names.isEmpty() ? PersonalDataWords::tr("the whole record") : names.join(u", "_s);
}

const QList<RequestKind>& requestKinds()
{
    static const QList<RequestKind> kinds{RequestKind::Access, RequestKind::Correction, RequestKind::Deletion,
                                          RequestKind::Restriction, RequestKind::Withdrawal};
    return kinds;
}

QString toCode(RequestKind kind)
{
    return codeIn(kRequestWords, kind);
}

std::optional<RequestKind> requestKindFromCode(const QString& code)
{
    return valueIn(kRequestWords, code);
}

QString displayName(RequestKind kind)
{
    return nameIn(kRequestWords, kind);
}

QString toCode(RequestState state)
{
    return codeIn(kStateWords, state);
}

std::optional<RequestState> requestStateFromCode(const QString& code)
{
    return valueIn(kStateWords, code);
}

QString displayName(RequestState state)
{
    return nameIn(kStateWords, state);
}

QDate DataRequest::nextDay() const
{
    if (!isOpen()) {
        return {};
    }
    const bool confirmFirst = !confirmedOn.isValid() && confirmBy.isValid();
    return confirmFirst && (!dueOn.isValid() || confirmBy <= dueOn) ? confirmBy : dueOn;
}

} // namespace doancoso::activity
