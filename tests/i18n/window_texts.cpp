// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/window_texts.h"

#include "i18n/qt_catalogue.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>

#include <algorithm>

namespace doancoso::tests {
namespace {

/// Tells words from numbers, marks and single letters.
const QRegularExpression kWord(QStringLiteral("\\p{L}{2}"));

/// True for what the catalogue could have produced, arguments filled in.
bool isKnownTranslation(const QString& text)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> built;
        for (const CatalogueMessage& message : qtCatalogue().messages) {
            const QString plain = withoutMarks(message.translation);
            // "%1 - [%2]" and "F%1" would let too much pass; what stayed English is no translation.
            const bool nameOrUnit = message.context.startsWith(QLatin1String("QPage"));
            if (!kWord.match(plain).hasMatch() || (message.translation == message.source && !nameOrUnit)) {
                continue;
            }
            QString pattern = QRegularExpression::escape(plain);
            pattern.replace(QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral(".*"));
            built.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                            QRegularExpression::DotMatchesEverythingOption));
        }
        return built;
    }();
    // The file dialog puts "Show " before the name of a column.
    const QString prefix = QCoreApplication::translate("QFileDialog", "Show ");
    const QString rest = text.startsWith(prefix) ? text.mid(prefix.size()) : text;
    return std::any_of(patterns.cbegin(), patterns.cend(), [&](const QRegularExpression& pattern) {
        return pattern.match(text).hasMatch() || pattern.match(rest).hasMatch();
    });
}

void addHeader(const QHeaderView& header, QStringList& texts)
{
    if (header.model() == nullptr) {
        return;
    }
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section)) {
            texts.append(header.model()->headerData(section, header.orientation()).toString());
        }
    }
}

void addSpecial(const QWidget& widget, QStringList& texts)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int row = 0; row < box->count(); ++row) {
            texts.append(box->itemText(row));
        }
    } else if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts.append(tabs->tabText(tab));
        }
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        addHeader(*header, texts);
    } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget)) {
        texts.append(spin->property("suffix").toString());
    }
}

} // namespace

QString withoutMarks(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    text.remove(QRegularExpression(QStringLiteral("\\(&[A-Z]\\)|&(?!&)")));
    return text.trimmed();
}

QStringList visibleTexts(const QWidget& window)
{
    QStringList texts{window.windowTitle()};
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&window)) {
            continue;
        }
        texts.append(widget->toolTip());
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            texts.append(button->text());
        } else if (const auto* label = qobject_cast<QLabel*>(widget)) {
            texts.append(label->text());
        } else if (const auto* group = qobject_cast<QGroupBox*>(widget)) {
            texts.append(group->title());
        } else {
            addSpecial(*widget, texts);
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->isVisible()) {
            texts << action->text() << action->toolTip();
        }
    }
    texts.removeDuplicates();
    return texts;
}

QStringList foreignTexts(const QWidget& window, const QStringList& own)
{
    QStringList foreign;
    for (const QString& text : visibleTexts(window)) {
        const QString plain = withoutMarks(text);
        if (kWord.match(plain).hasMatch() && !own.contains(plain) && !isKnownTranslation(plain)) {
            foreign.append(plain);
        }
    }
    return foreign;
}

QStringList foreignTextsOfAllTabs(const QWidget& window, const QStringList& own)
{
    QStringList foreign = foreignTexts(window, own);
    for (auto* tabs : window.findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            foreign += foreignTexts(window, own);
        }
    }
    foreign.removeDuplicates();
    return foreign;
}

QStringList buttonTexts(const QWidget& window)
{
    QStringList texts;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        texts.append(withoutMarks(button->text()));
    }
    return texts;
}

} // namespace doancoso::tests
