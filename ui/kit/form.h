// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of label and field with a hint and what is wrong under the field. Forms and settings map a draft to it and show
// the errors of validate() by key. A field that is changed loses its error at once. The wheel scrolls the page and
// never changes a field by accident.
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
        QString hint;  ///< quiet sentence under the field
        int width = 0; ///< of a short field; 0: as wide as there is room
    };

    explicit Form(QWidget* parent = nullptr);

    void addSection(const QString& title);
    /// `label` may carry a mnemonic; it becomes the buddy of the field.
    void addRow(const QString& key, const QString& label, QWidget* field);
    void addRow(const QString& key, const QString& label, QWidget* field, const RowOptions& options);
    /// Something between the rows, over their whole width.
    void addWidget(QWidget* widget);
    void setLabel(const QString& key, const QString& label);
    void setRowVisible(const QString& key, bool visible);
    void setHint(const QString& key, const QString& text);
    QString hintOf(const QString& key) const;
    QWidget* field(const QString& key) const;

    /// Shows these and removes all others; the first one gets the focus. Returns the errors that belong to no row.
    QList<FieldError> showErrors(const QList<FieldError>& errors);
    /// True when the error's context names a row.
    bool showError(const base::Error& error);
    void setError(const QString& key, const QString& text);
    /// Something to think about that does not stop the saving; gives way to an error.
    void setWarning(const QString& key, const QString& text);
    QString warningOf(const QString& key) const;
    /// Errors and warnings.
    void clearErrors();
    QString errorOf(const QString& key) const;
    bool hasErrors() const;

signals:
    /// The user changed the field.
    void edited(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QLabel* label = nullptr;
        bool required = false;
        QWidget* field = nullptr;
        QLabel* hint = nullptr;
        QLabel* remark = nullptr; ///< the error, else the warning
        QString error;
        QString warning;
        bool visible = true;
    };
    void showRemark(Row& row);
    void watch(const QString& key, QWidget* field);
    void onEdited(const QString& key);

    QGridLayout* m_grid;
    QHash<QString, Row> m_rows;
    QStringList m_order;
};

} // namespace doancoso::kit
