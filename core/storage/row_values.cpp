// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_values.h"

#include <QDate>

namespace doancoso::storage {

QVariant normalized(const QVariant& value)
{
    if (value.isNull()) {
        return {};
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Short:
    case QMetaType::Bool:
        return value.toLongLong();
    case QMetaType::QDate:
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    case QMetaType::QString:
        // An empty text is an empty text, never NULL, whichever kind of empty QString it was.
        return value.toString().isEmpty() ? QVariant(QStringLiteral("")) : value;
    default:
        return value;
    }
}

QVariant bindable(const QVariant& value)
{
    const QVariant plain = normalized(value);
    return plain.isNull() ? QVariant(QMetaType::fromType<QString>()) : plain;
}

} // namespace doancoso::storage
