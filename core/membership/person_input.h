// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people type for a field of a person, taken as what is stored: words of lists become codes, dates of any usual
// form ISO dates. For forms, lists and the import of members.
#pragma once

#include "core/base/result.h"
#include "core/membership/person.h"

#include <QStringList>

namespace doancoso::membership {

/// The stored text of what was typed; empty for an empty text. Errors: Validation, with the field's column as context.
base::Result<QString> storedFromTyped(PersonField field, const QString& typed);

/// Words offered for the field, in the user's language; empty for free texts and dates.
QStringList offeredWords(PersonField field);

} // namespace doancoso::membership
