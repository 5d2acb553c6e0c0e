// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_page.h"

#include "ui/kit/card.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace doancoso::pages {
namespace {

constexpr int kHelpColumns = 3;
constexpr int kKeyWidth = 120;
constexpr int kAboutWidth = 640;

} // namespace

HelpPage::HelpPage(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_StyledBackground);
    kit::setStyleRole(this, QStringLiteral("page"));
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void HelpPage::begin(const QString& title)
{
    delete m_content;
    m_columns.clear();
    m_columnLengths.clear();
    m_content = new QWidget(this);
    auto* heading = kit::newLabel(title, QStringLiteral("title"), m_content);
    auto* back = new QPushButton(tr("Back"), m_content);
    back->setObjectName(QStringLiteral("helpBack"));
    connect(back, &QPushButton::clicked, this, &HelpPage::backWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(back);
    auto* inside = new QWidget;
    kit::setStyleRole(inside, QStringLiteral("page"));
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, kit::kSpace3, kit::kSpace3);
    columns->setSpacing(kit::kSpace3);
    for (int i = 0; i < kHelpColumns; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(kit::kSpace3);
        columns->addLayout(column, 1);
        m_columns.append(column);
        m_columnLengths.append(0);
    }
    auto* scroll = new QScrollArea(m_content);
    scroll->setWidgetResizable(true);
    kit::setStyleRole(scroll, QStringLiteral("plainScroll"));
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(kit::kSpace6, kit::kSpace3, kit::kSpace6, 0);
    layout->setSpacing(kit::kSpace3);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    m_layout->addWidget(m_content);
    back->setFocus();
}

void HelpPage::addGroup(const QString& title, const QList<std::pair<QString, QString>>& lines)
{
    const auto shortest = std::min_element(m_columnLengths.begin(), m_columnLengths.end());
    QVBoxLayout* column = m_columns.at(shortest - m_columnLengths.begin());
    *shortest += static_cast<int>(lines.size()) + 2;
    auto* card = new kit::Card(title, m_content);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kit::kSpace3);
    grid->setVerticalSpacing(kit::kSpace1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, kKeyWidth);
    int row = 0;
    for (const auto& [key, text] : lines) {
        auto* name = kit::newLabel(key, QStringLiteral("key"), card);
        grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(kit::newLabel(text, QString(), card, true), row, 1);
        ++row;
    }
    card->body()->addLayout(grid);
    column->addWidget(card);
}

void HelpPage::showShortcuts(const QList<Group>& groups)
{
    m_aboutShown = false;
    begin(tr("Keyboard shortcuts"));
    for (const Group& group : groups) {
        QList<std::pair<QString, QString>> lines;
        for (const QAction* action : group.actions) {
            QStringList keys;
            for (const QKeySequence& key : action->shortcuts()) {
                keys.append(key.toString(QKeySequence::NativeText));
            }
            const QString text = action->iconText().isEmpty() ? action->text() : action->iconText();
            if (!keys.isEmpty() && !text.isEmpty()) {
                lines.append({keys.join(QStringLiteral("  ")), text});
            }
        }
        if (!lines.isEmpty()) {
            addGroup(group.title, lines);
        }
    }
    addGroup(tr("In a table"), {{QStringLiteral("Enter"), tr("Save the cell and go down")},
                                {QStringLiteral("Shift+Enter"), tr("Save the cell and go up")},
                                {QStringLiteral("Tab"), tr("Save the cell and go right")},
                                {QStringLiteral("F2"), tr("Change what stands in the cell")},
                                {QStringLiteral("Esc"), tr("Restore what stood in the cell")},
                                {QStringLiteral("Delete"), tr("Empty the selected cells")},
                                {QStringLiteral("Ctrl+C  Ctrl+V"), tr("Copy and paste blocks, also with Excel")},
                                {QStringLiteral("Ctrl+D"), tr("Fill down")},
                                {QStringLiteral("Ctrl+F"), tr("Find in the table")},
                                {QStringLiteral("F4"), tr("Where this number comes from")},
                                {QStringLiteral("F7"), tr("Next cell to look at again")}});
    for (QVBoxLayout* column : std::as_const(m_columns)) {
        column->addStretch(1);
    }
}

void HelpPage::showAbout()
{
    m_aboutShown = true;
    begin(tr("About this program"));
    auto* card = new kit::Card(QStringLiteral("Đoàn Cơ Sở ") + QStringLiteral(DOANCOSO_VERSION), m_content);
    card->setMaximumWidth(kAboutWidth);
    const auto say = [card](const QString& text) {
        card->body()->addWidget(kit::newLabel(text, QString(), card, true));
    };
    say(tr("Organisation, plans, targets, results and printed sheets of the Youth Union's offices."));
    say(tr("It works without a network, asks for no account and sends nothing to anyone. Your data lie in one file "
           "that belongs to you."));
    say(tr("Free software under the GNU General Public License, version 3 or later: you may use it, pass it on and "
           "change it under its terms. It comes without any warranty."));
    say(tr("Built with Qt %1, SQLite, libxlsxwriter and minizip.").arg(QString::fromLatin1(qVersion())));
    m_columns.constFirst()->addWidget(card);
    m_columns.constFirst()->addStretch(1);
}

/// The shortcuts are given by the window, which shows them anew; this page's own words it sets itself.
void HelpPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_aboutShown) {
        showAbout();
    }
    QWidget::changeEvent(event);
}

void HelpPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace doancoso::pages
