// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/name_maker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::scenarios {

using namespace Qt::StringLiterals;

NameMaker::NameMaker()
{
    QFile file(u":/data/scenarios/names.json"_s);
    const QJsonObject parts =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    for (const QJsonValue& family : parts[u"families"].toArray()) {
        for (int i = 0; i < family[1].toInt(); ++i) {
            m_families.append(family[0].toString());
        }
    }
    const auto words = [&parts](const QString& key) {
        QStringList list;
        for (const QJsonValue& word : parts[key].toArray()) {
            list.append(word.toString());
        }
        return list;
    };
    m_middles[0] = words(u"female_middle"_s);
    m_middles[1] = words(u"male_middle"_s);
    m_given[0] = words(u"female_given"_s);
    m_given[1] = words(u"male_given"_s);
}

QString NameMaker::name(membership::Sex sex, Random& random) const
{
    const int side = sex == membership::Sex::Male ? 1 : 0;
    return u"%1 %2 %3"_s.arg(random.of(m_families), random.of(m_middles[side]), random.of(m_given[side]));
}

} // namespace doancoso::scenarios
