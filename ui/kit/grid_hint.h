// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence beside a cell: why it refuses typing, what is wrong with what was typed. Goes away with the next move.
// GridView has one; forms use their own line under the field.
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>

class QLabel;

namespace doancoso::kit {

class GridHint final : public QFrame
{
    Q_OBJECT

public:
    explicit GridHint(QWidget* parent);
    void setContent(const QString& text, Tone tone);
    /// Shows it. `cell` in coordinates of the parent; `area` is where the hint may stand.
    void place(const QRect& cell, const QRect& area);
    QString text() const;

private:
    QLabel* m_text;
};

} // namespace doancoso::kit
