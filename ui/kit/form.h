// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of label and field with what is wrong under the field. Dialogs and settings map a draft to it and show the
// errors of validate() by key. A field that is changed loses its error at once.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace doancoso::kit {

struct FieldError
{
    QString key;
    QString text;
};

class Form final : public QWidget
{
    Q_OBJECT

public:
    struct RowOptions
    {
        bool required = false;
        QString hint; ///< quiet sentence under the field
    };

    explicit Form(QWidget* parent = nullptr);

    void addSection(const QString& title);
    /// `label` may carry a mnemonic; it becomes the buddy of the field.
    void addRow(const QString& key, const QString& label, QWidget* field);
    void addRow(const QString& key, const QString& label, QWidget* field, const RowOptions& options);
    void setRowVisible(const QString& key, bool visible);
    QWidget* field(const QString& key) const;

    /// Shows these and removes all others; the first one gets the focus. Returns the errors that belong to no row.
    QList<FieldError> showErrors(const QList<FieldError>& errors);
    /// True when the error's context names a row.
    bool showError(const base::Error& error);
    void setError(const QString& key, const QString& text);
    void clearErrors();
    QString errorOf(const QString& key) const;
    bool hasErrors() const;

signals:
    /// The user changed the field.
    void edited(const QString& key);

private:
    struct Row
    {
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        QLabel* hint = nullptr;
        QLabel* error = nullptr;
    };
    void watch(const QString& key, QWidget* field);
    void onEdited(const QString& key);

    QGridLayout* m_grid;
    QHash<QString, Row> m_rows;
    QStringList m_order;
};

} // namespace doancoso::kit
