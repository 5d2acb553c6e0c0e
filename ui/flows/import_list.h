// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of an import while it is being corrected: what stands in its cells, what its columns mean, which rows are
// left out, and the way back from every step. Knows nothing of units or files; used by the import's flow.
#pragma once

#include "ui/flows/list_import.h"

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
        ListMapping mapping;
        QSet<int> leftOutRows;
    };

    /// Another list; the way back ends here.
    void start(const base::TableSheet& sheet, const ListMapping& mapping);
    const State& state() const { return m_state; }

    // Each is one step. False when it changes nothing, and then it is none.
    bool setTexts(const QList<CellText>& texts);
    template <typename Field>
    bool setField(int column, Field field)
    {
        return assign(column, static_cast<int>(field));
    }
    bool setMapping(const ListMapping& mapping);
    bool setLeftOut(const QSet<int>& rows, bool leftOut);

    bool canUndo() const { return !m_before.isEmpty(); }
    bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();
    /// Something was corrected by hand, so that replacing the list would lose work.
    bool isCorrected() const { return canUndo(); }

private:
    bool assign(int column, int field);
    void step();

    State m_state;
    QList<State> m_before; ///< rows are shared between the states, so a step costs little
    QList<State> m_after;
};

} // namespace doancoso::flows
