// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of an import while it is being corrected: what stands in its cells, what its columns mean, which rows are
// left out, and the way back from every step. Knows nothing of units or files; used by the import's flow.
#pragma once

#include "core/base/table_file.h"
#include "core/organization/import_mapping.h"

#include <QSet>

namespace doancoso::flows {

/// A text for one cell, rows and columns from 0 as in the sheet.
struct CellText
{
    int row = 0;
    int column = 0;
    QString text;
};

class ImportList
{
public:
    struct State
    {
        base::TableSheet sheet;
        organization::ImportMapping mapping;
        QSet<int> leftOutRows;
    };

    /// Another list; the way back ends here.
    void start(const base::TableSheet& sheet, const organization::ImportMapping& mapping);
    const State& state() const { return m_state; }

    // Each is one step. False when it changes nothing, and then it is none.
    bool setTexts(const QList<CellText>& texts);
    bool setField(int column, organization::ImportField field);
    bool setMapping(const organization::ImportMapping& mapping);
    bool setLeftOut(const QSet<int>& rows, bool leftOut);

    bool canUndo() const { return !m_before.isEmpty(); }
    bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();
    /// Something was corrected by hand, so that replacing the list would lose work.
    bool isCorrected() const { return canUndo(); }

private:
    void step();

    State m_state;
    QList<State> m_before; ///< rows are shared between the states, so a step costs little
    QList<State> m_after;
};

} // namespace doancoso::flows
