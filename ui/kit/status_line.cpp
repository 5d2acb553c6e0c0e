// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/status_line.h"

#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace doancoso::kit {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_mark(newPart()),
      m_saved(newPart()),
      m_backup(newPart()),
      m_selection(newPart()),
      m_job(new QWidget(this)),
      m_jobText(newPart()),
      m_jobBar(new QProgressBar(m_job)),
      m_jobCancel(new QToolButton(m_job)),
      m_file(newPart()),
      m_user(newPart())
{
    setAttribute(Qt::WA_StyledBackground);
    setStyleRole(this, QStringLiteral("statusLine"));
    setStyleRole(m_selection, QStringLiteral("strong"));
    m_jobBar->setFixedWidth(120);
    m_jobBar->setTextVisible(false);
    m_jobCancel->setIcon(icon(IconKey::Close));
    m_jobCancel->setIconSize(QSize(12, 12));
    m_jobCancel->setToolTip(tr("Cancel"));
    m_jobCancel->setAccessibleName(tr("Cancel"));
    connect(m_jobCancel, &QToolButton::clicked, this, &StatusLine::jobCancelWanted);

    auto* job = new QHBoxLayout(m_job);
    job->setContentsMargins(0, 0, 0, 0);
    job->addWidget(m_jobText);
    job->addWidget(m_jobBar);
    job->addWidget(m_jobCancel);
    m_job->hide();

    auto* saved = new QHBoxLayout;
    saved->setSpacing(kSpace1);
    saved->addWidget(m_mark);
    saved->addWidget(m_saved);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace3, 1, kSpace3, 1);
    layout->setSpacing(kSpace4);
    layout->addLayout(saved);
    layout->addWidget(m_backup);
    layout->addWidget(m_job);
    layout->addStretch(1);
    layout->addWidget(m_selection);
    layout->addStretch(1);
    layout->addWidget(m_file);
    layout->addWidget(m_user);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(kSpace6);
}

QLabel* StatusLine::newPart()
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    setStyleRole(label, QStringLiteral("small"));
    label->hide();
    return label;
}

namespace {

void setPart(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

void StatusLine::setSaved(const QString& text, Tone tone)
{
    const bool good = tone == Tone::Good || tone == Tone::Neutral;
    m_mark->setPixmap(
        iconPixmap(good ? IconKey::Check : IconKey::Warning, Theme::color(Theme::ink(tone)), 14, devicePixelRatioF()));
    m_mark->setVisible(!text.isEmpty());
    setStyleProperty(m_saved, "kitTone", good ? QString() : toneName(tone));
    setPart(m_saved, text);
}

void StatusLine::setBackup(const QString& text, Tone tone)
{
    setStyleProperty(m_backup, "kitTone", tone == Tone::Neutral || tone == Tone::Good ? QString() : toneName(tone));
    setPart(m_backup, text);
}

void StatusLine::setSelection(const QString& text)
{
    setPart(m_selection, text);
}

void StatusLine::setFile(const QString& text, const QString& toolTip)
{
    m_file->setToolTip(toolTip);
    setPart(m_file, text);
}

void StatusLine::setUser(const QString& text)
{
    setPart(m_user, text);
}

void StatusLine::setJob(const QString& text, double share)
{
    setPart(m_jobText, text);
    m_jobBar->setRange(0, share < 0 ? 0 : 1000);
    m_jobBar->setValue(share < 0 ? 0 : qRound(share * 1000));
    m_job->setVisible(!text.isEmpty());
}

QString StatusLine::text() const
{
    QStringList parts;
    for (const QLabel* label : {m_saved, m_backup, m_jobText, m_selection, m_file, m_user}) {
        if (!label->text().isEmpty()) {
            parts.append(label->text());
        }
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace doancoso::kit
