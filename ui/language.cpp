// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace doancoso::ui {
namespace {

void replaceTranslator(QCoreApplication& application, const QString& objectName, const QString& file)
{
    delete application.findChild<QTranslator*>(objectName, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(&application);
    translator->setObjectName(objectName);
    if (translator->load(file)) {
        QCoreApplication::installTranslator(translator);
    }
}

QString& installedLanguage()
{
    static QString code = QStringLiteral("en");
    return code;
}

} // namespace

QString currentLanguage()
{
    return installedLanguage();
}

QString inLanguage(const QString& vietnamese, const QString& english)
{
    return installedLanguage() == QLatin1String("en") && !english.isEmpty() ? english : vietnamese;
}

QStringList availableLanguages()
{
    return {QStringLiteral("vi"), QStringLiteral("en")};
}

void installLanguage(QCoreApplication& application, const QString& code)
{
    const bool english = code == QLatin1String("en");
    installedLanguage() = english ? QStringLiteral("en") : QStringLiteral("vi");
    replaceTranslator(application, QStringLiteral("qtTranslator"),
                      english ? QString() : QStringLiteral(":/i18n/qtbase_vi.qm"));
    replaceTranslator(application, QStringLiteral("ownTranslator"),
                      english ? QStringLiteral(":/i18n/doancoso_en.qm") : QStringLiteral(":/i18n/doancoso_vi.qm"));
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}

} // namespace doancoso::ui
