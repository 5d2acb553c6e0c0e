// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses a unit by typing a part of its name or code without diacritics. Any form may use it.
#pragma once

#include "core/organization/unit_tree.h"

#include <QLineEdit>

namespace doancoso::ui {

class FoldingCompleter;

class UnitField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit UnitField(QWidget* parent = nullptr);

    void setTree(const organization::UnitTree& tree) { m_tree = tree; }
    void setUnit(base::UnitId unit);
    /// Invalid when the field is empty or what stands there is no unit.
    base::UnitId unit() const { return m_unit; }
    /// Something stands there that is no unit.
    bool isUnclear() const { return !m_unit.isValid() && !text().trimmed().isEmpty(); }

private:
    void propose(const QString& text);
    QString nameOf(const organization::UnitNode& node) const;

    organization::UnitTree m_tree;
    FoldingCompleter* m_completer;
    base::UnitId m_unit;
};

} // namespace doancoso::ui
