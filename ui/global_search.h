// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds units, indicators, plans and people by words without diacritics, for the search field of the window (Ctrl+K).
// Keeps folded keys of what changes seldom.
#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace doancoso::ui {

struct SearchHit
{
    RecordRef record;
    QString title;
    QString remark; ///< where it belongs: superior unit, code, number of the document
};

class GlobalSearch final : public QObject
{
    Q_OBJECT

public:
    explicit GlobalSearch(Workspace& workspace, QObject* parent = nullptr);

    /// At most `limit` hits of each kind, units first; nothing for an empty text.
    QList<SearchHit> find(const QString& text, int limit);

private:
    struct Entry
    {
        SearchHit hit;
        QString key; ///< folded
    };
    const QList<Entry>& indicators();
    const QList<Entry>& plans();

    Workspace& m_workspace;
    std::optional<QList<Entry>> m_indicators;
    std::optional<QList<Entry>> m_plans;
};

} // namespace doancoso::ui
