// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers that the register of members prints: slips and decisions about what happened to somebody, lists and books of a
// unit. What there is, what is asked for, what comes out. Value types; PaperService makes them. Words are those of
// Union documents and stay Vietnamese whatever the language of the program.
#pragma once

#include "core/membership/bilingual_name.h"
#include "core/membership/membership_event.h"
#include "core/membership/person.h"
#include "core/membership/training.h"
#include "core/reporting/report_document.h"

namespace doancoso::papers {

struct PaperKind
{
    enum class About {
        Events, ///< what happened to people on certain days
        Unit,   ///< a unit and everything below it
        Branch  ///< one branch
    };
    QString code;
    membership::BilingualName name;
    About about = About::Unit;
    QList<membership::EventKind> events; ///< of About::Events
};

/// Codes of the papers that are no forms of resources/papers/forms.json.
namespace paper_code {
inline constexpr QLatin1String kMemberList("member-list");
inline constexpr QLatin1String kBranchBook("branch-book");
inline constexpr QLatin1String kDuesBook("dues-book");
inline constexpr QLatin1String kTraining("training-results");
inline constexpr QLatin1String kPartyList("party-list");
} // namespace paper_code

/// Slips and decisions first, then lists and books.
const QList<PaperKind>& paperKinds();
/// nullptr when there is none.
const PaperKind* findPaperKind(const QString& code);
/// Papers about such an event, by code; empty when nothing is written about it.
QStringList papersAbout(membership::EventKind kind);

struct PaperRequest
{
    QString code;
    base::UnitId unit;                      ///< whose members; not needed where people are named
    QList<base::PersonId> people;           ///< only these, of each the last event up to `last`; empty: everyone
    QDate first;                            ///< of the days on which events count; not needed where people are named
    QDate last;                             ///< lists and books show the state of this day, books its year
    membership::TrainingYear trainingYear;  ///< of training results; without it the calendar year of `last`
    QDate issuedOn;                         ///< invalid: left to be written by hand
    QList<membership::PersonField> columns; ///< of the member list; empty: the usual ones
    QString preparer;                       ///< under "NGƯỜI LẬP BIỂU" of lists and books; may be empty
    bool showSensitive = false;             ///< otherwise what the law protects is masked in lists
};

struct Paper
{
    reporting::ReportDocument document;
    QString name;                          ///< for the file, without folder and suffix
    QList<base::PersonId> people;          ///< whom it tells of, for the access log
    QList<membership::PersonField> fields; ///< and what
};

/// The columns of a member list that was not told which.
const QList<membership::PersonField>& usualColumns();

} // namespace doancoso::papers
