// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the place of the grid before a report is handed in: what must be mended, what to look at, what is missing, and
// the one button that hands it in. Each line leads to its cell. Esc goes back.
#pragma once

#include "ui/kit/theme.h"
#include "ui/pages/results/submit_check.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doancoso::pages {

class SubmitView final : public QWidget
{
    Q_OBJECT

public:
    explicit SubmitView(QWidget* parent = nullptr);

    /// `what` names the report: "quý III năm 2022 của Đoàn xã Xuân Hồng".
    void showCheck(const SubmitCheck& check, const QString& unitName, const base::Period& period);

signals:
    void submitWanted();
    void cellWanted(const doancoso::pages::CellPlace& place);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addBlock(const QString& heading, kit::Tone tone, const QList<SubmitCheck::Line>& lines);
    void addUnits(const SubmitCheck& check);

    QLabel* m_heading;
    QLabel* m_summary;
    QWidget* m_blocks = nullptr;
    QVBoxLayout* m_place;
    QPushButton* m_submit;
    QPushButton* m_back;
};

} // namespace doancoso::pages
