// SPDX-License-Identifier: GPL-3.0-or-later
//
// The conversation that makes a new data file: who we are, since when and how often we report, the units below, the
// indicators, where the file lies. Holds the draft, proposes what follows from what was said, checks each step, and
// makes the file whole or not at all. Knows no widgets; the wizard's page shows it, tests drive it.
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/organization/starter_lists.h"
#include "core/planning/indicator.h"
#include "ui/flows/office_level.h"

#include <QSet>

namespace doancoso::flows {

/// One unit below the own one, as typed or pasted.
struct UnitLine
{
    QString code;
    QString name;
    QString shortName;
};

struct NewFileDraft
{
    QString level;
    QString provinceName; ///< the provincial union above the own unit, or the own unit at that level
    QString provinceCode;
    QString place;
    QString unitName;
    QString unitShortName;
    QString unitCode;
    QString unitType;
    QString superiorName; ///< directly above; the provincial union unless something stands between
    int year = 0;
    planning::Frequency rhythm = planning::Frequency::Quarterly;
    QString userName;
    QString belowText; ///< one unit a line: name, or code and name from two columns of a sheet
    QString belowType;
    bool loadCatalogue = true;
    QString formCode; ///< empty: none
    QString file;
};

struct StepProblem
{
    QString field; ///< named like the members of the draft
    QString text;
};

/// A form of the shipped catalogue, for choosing.
struct FormChoice
{
    QString code;
    QString name;
    int indicators = 0;
};

class NewFileFlow
{
public:
    enum class Step { Office, Reporting, Units, Content };
    static constexpr int kSteps = 4;

    /// New files are proposed in `folder`.
    NewFileFlow(const base::Clock& clock, QString folder);

    const NewFileDraft& draft() const { return m_draft; }
    const QList<OfficeLevel>& levels() const { return m_levels; }
    const OfficeLevel& level() const;
    const QList<organization::Province>& provinces() const { return m_provinces; }
    const QList<organization::UnitType>& types() const { return m_types; }
    const QList<FormChoice>& forms() const { return m_forms; }
    /// Set when the shipped lists could not be read; nothing else works then.
    const QString& failure() const { return m_failure; }

    // Each takes what the user said and renews the proposals that follow from it, except what the user wrote himself.
    void setLevel(const QString& code);
    void setProvince(const QString& name);
    void setPlace(const QString& place);
    void setUnitName(const QString& name);
    void setUnitShortName(const QString& name);
    void setUnitCode(const QString& code);
    void setUnitType(const QString& type);
    void setSuperiorName(const QString& name);
    void setYear(int year);
    void setRhythm(planning::Frequency rhythm);
    void setUserName(const QString& name);
    void setBelowText(const QString& text);
    void setBelowType(const QString& type);
    void setLoadCatalogue(bool load);
    void setFormCode(const QString& code);
    void setFile(const QString& file);

    /// The units below as they are understood.
    QList<UnitLine> unitsBelow() const { return parseUnitLines(m_draft.belowText); }
    static QList<UnitLine> parseUnitLines(const QString& text);

    /// What hinders the next step; empty: nothing.
    QList<StepProblem> problems(Step step) const;

    /// Makes the file. It appears under its name only when it is whole; a failure or cancel leaves nothing behind.
    /// Runs in any thread.
    static base::Result<void> create(const NewFileDraft& draft, const base::Clock& clock, base::ProgressSink& progress);

private:
    void propose();
    QString proposedFile() const;

    const base::Clock& m_clock;
    QString m_folder;
    QList<OfficeLevel> m_levels;
    QList<organization::Province> m_provinces;
    QList<organization::UnitType> m_types;
    QList<FormChoice> m_forms;
    QString m_failure;
    NewFileDraft m_draft;
    QSet<QString> m_ownWords; ///< fields that the user wrote himself
};

} // namespace doancoso::flows
