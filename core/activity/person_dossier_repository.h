// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads everything of one person for PersonDossier. Names of other people are left out but where they stand in the
// person's own record. Only PersonalDataService uses it.
#pragma once

#include "core/activity/person_dossier.h"
#include "core/storage/connection.h"

#include <optional>

namespace doancoso::activity {

class PersonDossierRepository
{
public:
    /// Nothing when the person is not in the file.
    static std::optional<PersonDossier> read(storage::Connection& connection, base::PersonId person);
};

} // namespace doancoso::activity
