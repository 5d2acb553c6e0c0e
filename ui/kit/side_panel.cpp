// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/side_panel.h"

#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/state_badge.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::kit {

NoteEditor::NoteEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoteEditor::setNote(const QString& note)
{
    m_stored = note;
    setPlainText(note);
}

void NoteEditor::commit()
{
    if (isChanged()) {
        m_stored = toPlainText();
        emit committed(m_stored);
    }
}

QSize NoteEditor::sizeHint() const
{
    return {160, 3 * fontMetrics().lineSpacing() + 18};
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
    }
}

void NoteEditor::hideEvent(QHideEvent* event)
{
    commit();
    QPlainTextEdit::hideEvent(event);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && isChanged()) {
        setPlainText(m_stored);
        return;
    }
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        commit();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

SidePanel::SidePanel(QWidget* parent) : QScrollArea(parent)
{
    setStyleRole(this, QStringLiteral("plainScroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void SidePanel::clear()
{
    // The new content stands ready before the old one goes: taking the focus from a note commits it, and whoever saves
    // the note may fill this panel again while it is being told.
    m_content = new QWidget;
    m_layout = new QVBoxLayout;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpace1);
    auto* outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    outer->addLayout(m_layout);
    outer->addStretch(1);
    QWidget* old = takeWidget();
    setWidget(m_content);
    if (old) {
        for (NoteEditor* note : old->findChildren<NoteEditor*>()) {
            note->commit();
        }
        // The click that led here may come from a widget inside, so it may only vanish afterwards; with the panel at
        // the latest, since its buttons show actions of the page.
        old->setParent(this);
        old->hide();
        old->deleteLater();
    }
}

void SidePanel::addTitle(const QString& title, const QString& caption)
{
    addBesideFold(newLabel(title, QStringLiteral("panelTitle"), m_content, true));
    if (!caption.isEmpty()) {
        m_layout->addWidget(newLabel(caption, QStringLiteral("second"), m_content, true));
    }
    addSpace();
}

void SidePanel::addSection(const QString& title)
{
    addSpace(kSpace2);
    m_layout->addWidget(newLabel(title, QStringLiteral("section"), m_content, true));
}

void SidePanel::addText(const QString& text, Tone tone)
{
    QLabel* label = newLabel(text, tone == Tone::Neutral ? QStringLiteral("second") : QString(), m_content, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (tone != Tone::Neutral) {
        setStyleProperty(label, "kitTone", toneName(tone));
    }
    if (m_layout->isEmpty()) {
        addBesideFold(label);
    } else {
        m_layout->addWidget(label);
    }
}

/// The first thing in the panel leaves room for the button that folds it.
void SidePanel::addBesideFold(QWidget* widget)
{
    auto* line = new QHBoxLayout;
    line->addWidget(widget, 1);
    line->addSpacing(kIconSize);
    m_layout->addLayout(line);
}

void SidePanel::addNotice(const QString& text, Tone tone)
{
    auto* frame = new QFrame(m_content);
    setStyleRole(frame, QStringLiteral("message"));
    setStyleProperty(frame, "kitTone", toneName(tone));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace1);
    layout->addWidget(newLabel(text, QString(), frame, true));
    m_layout->addWidget(frame);
}

QWidget* SidePanel::newRow(const QString& label, QWidget* right)
{
    auto* row = new QWidget(m_content);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace2);
    QLabel* left = newLabel(label, QString(), row, true);
    layout->addWidget(left, 1, Qt::AlignTop);
    layout->addWidget(right, 0, Qt::AlignTop | Qt::AlignRight);
    m_layout->addWidget(row);
    return row;
}

void SidePanel::addRow(const QString& label, const QString& value, Tone tone)
{
    // A long value may take half of the width and then wraps; a short one stays on one line.
    const bool longValue = QFontMetrics(Theme::font(FontRole::Strong)).horizontalAdvance(value) > 120;
    QLabel* right = newLabel(value, QStringLiteral("strong"), m_content, longValue);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (longValue) {
        right->setFixedWidth(130);
    }
    if (tone != Tone::Neutral) {
        setStyleProperty(right, "kitTone", toneName(tone));
    }
    newRow(label, right);
}

void SidePanel::addBadgeRow(const QString& label, const QString& badge, Tone tone)
{
    newRow(label, new StateBadge(badge, tone, m_content));
}

void SidePanel::addMetrics(const QList<MetricCard::Content>& metrics)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    for (const MetricCard::Content& content : metrics) {
        auto* card = new MetricCard(m_content);
        card->setCompact(true);
        card->setContent(content);
        row->addWidget(card, 1);
    }
    m_layout->addLayout(row);
    addSpace();
}

void SidePanel::addBar(std::optional<double> share, std::optional<double> mark, Tone tone, const QString& caption)
{
    auto* bar = new TargetBar(m_content);
    bar->setValues(share, mark, tone);
    bar->setAccessibleName(caption);
    m_layout->addWidget(bar);
    m_layout->addWidget(newLabel(caption, QStringLiteral("small"), m_content, true));
}

void SidePanel::addSparkline(const QList<Sparkline::Point>& points, std::optional<double> target)
{
    auto* line = new Sparkline(m_content);
    line->setPoints(points, target);
    m_layout->addWidget(line);
}

void SidePanel::addHistory(const QList<HistoryEntry>& entries)
{
    for (const HistoryEntry& entry : entries) {
        QLabel* what = newLabel(entry.what, QString(), m_content);
        newRow(entry.when, what);
    }
}

void SidePanel::addTimeline(const QList<TimelineEntry>& entries)
{
    auto* frame = new QFrame(m_content);
    setStyleRole(frame, QStringLiteral("timeline"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(kSpace3, 0, 0, 0);
    layout->setSpacing(kSpace1);
    for (const TimelineEntry& entry : entries) {
        auto* label = new QLabel(frame);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setText(QStringLiteral("<b>%1</b> %2").arg(entry.when.toHtmlEscaped(), entry.what.toHtmlEscaped()));
        layout->addWidget(label);
    }
    m_layout->addWidget(frame);
}

QPushButton* SidePanel::addLink(const QString& text, std::function<void()> run)
{
    auto* link = new QPushButton(text, m_content);
    setStyleRole(link, QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    connect(link, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_layout->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

QLabel* SidePanel::addLongLink(const QString& text, std::function<void()> run)
{
    QLabel* link = newLabel({}, QStringLiteral("link"), m_content, true);
    link->setTextFormat(Qt::RichText);
    link->setText(QStringLiteral("<a href=\"#\" style=\"color:%1;text-decoration:none\">%2</a>")
                      .arg(Theme::color(ColorToken::Accent).name(), text.toHtmlEscaped()));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAccessibleName(text);
    connect(link, &QLabel::linkActivated, this, [run = std::move(run)] { run(); });
    m_layout->addWidget(link);
    return link;
}

void SidePanel::addButtons(const QList<QAction*>& actions)
{
    auto* box = new QWidget(m_content);
    auto* flow = new FlowLayout(box, kSpace2, kSpace2);
    for (QAction* action : actions) {
        flow->addWidget(new ActionButton(action, ActionButton::Weight::Normal, box));
    }
    m_layout->addWidget(box);
}

NoteEditor* SidePanel::addNote(const QString& note, const QString& placeholder)
{
    auto* editor = new NoteEditor(m_content);
    editor->setNote(note);
    editor->setPlaceholderText(placeholder);
    editor->setAccessibleName(placeholder);
    m_layout->addWidget(editor);
    return editor;
}

void SidePanel::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void SidePanel::addSpace(int height)
{
    m_layout->addSpacing(height);
}

} // namespace doancoso::kit
