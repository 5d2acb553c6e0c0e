// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame of every question: picture, heading, text, what it leads to, and the buttons in a foot of their own. Used
// by WidgetPrompter; dialogs of pages that map a draft to fields may derive from it to look the same.
#pragma once

#include "ui/kit/icons.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doancoso::kit {

class PromptDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Role { Main, Other, Destructive, Cancel };

    explicit PromptDialog(QWidget* parent = nullptr);

    void setPicture(IconKey key, Tone tone);
    void setHeading(const QString& heading);
    void setText(const QString& text);
    /// Set apart on a tint: what will happen and the way back.
    void setConsequence(const QString& text, Tone tone = Tone::Attention);
    /// For the fields of a derived dialog, between text and buttons.
    QVBoxLayout* body() const { return m_body; }
    /// From right to left by importance, whatever the order of the calls. Main and Cancel close; Other and Destructive
    /// only emit clicked().
    QPushButton* addButton(const QString& text, Role role);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_picture;
    QLabel* m_heading;
    QLabel* m_text;
    QWidget* m_consequence;
    QLabel* m_consequenceText;
    QVBoxLayout* m_body;
    QHBoxLayout* m_foot;
};

} // namespace doancoso::kit
