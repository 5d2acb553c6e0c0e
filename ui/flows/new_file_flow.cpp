// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/new_file_flow.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace doancoso::flows {
namespace {

struct NewFileFlowWords
{
    Q_DECLARE_TR_FUNCTIONS(NewFileFlow)
};

QString capitalized(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QList<FormChoice> readForms()
{
    QFile file(QStringLiteral(":/data/planning/report_forms.json"));
    QList<FormChoice> forms;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray entries = document.isArray() ? document.array() : document[QLatin1String("forms")].toArray();
        for (const QJsonValue& entry : entries) {
            FormChoice form{entry[QLatin1String("code")].toString(), entry[QLatin1String("name_vi")].toString(), 0};
            for (const QJsonValue& section : entry[QLatin1String("sections")].toArray()) {
                form.indicators += static_cast<int>(section[QLatin1String("indicators")].toArray().size());
            }
            forms.append(form);
        }
    }
    return forms;
}

/// "Đoàn xã Xuân Hồng" is "Xã Xuân Hồng" where room is short, "Đoàn thị trấn Lam Sơn" is "TT. Lam Sơn".
QString shortNameOf(const QString& name)
{
    static const QString kUnion = QStringLiteral("Đoàn ");
    static const QString kTown = QStringLiteral("Thị trấn ");
    static const QStringList kPlaces{QStringLiteral("xã "), QStringLiteral("phường "), QStringLiteral("thị trấn "),
                                     QStringLiteral("đặc khu ")};
    const QString place = name.startsWith(kUnion) ? name.mid(kUnion.size()) : QString();
    const bool isPlace =
        std::any_of(kPlaces.cbegin(), kPlaces.cend(), [&place](const QString& kind) { return place.startsWith(kind); });
    if (!isPlace) {
        return name;
    }
    const QString brief = capitalized(place);
    return brief.startsWith(kTown) ? QStringLiteral("TT. ") + brief.mid(kTown.size()) : brief;
}

UnitLine unitLineOf(const QString& line)
{
    static const QRegularExpression code(QStringLiteral("^[0-9A-Za-z][0-9A-Za-z._/-]{0,15}$"));
    static const QRegularExpression running(QStringLiteral("^\\d{1,4}[.)]\\s+"));
    QStringList cells;
    for (const QString& cell : line.split(line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(';'))) {
        if (const QString text = base::composed(cell); !text.isEmpty()) {
            cells.append(text);
        }
    }
    UnitLine unit;
    // STT | mã | tên: the number of the row says nothing about the unit.
    if (cells.size() >= 3 && code.match(cells.at(0)).hasMatch() && code.match(cells.at(1)).hasMatch()) {
        cells.removeFirst();
    }
    if (cells.size() >= 2 && code.match(cells.at(0)).hasMatch()) {
        unit.code = cells.takeFirst();
    } else if (cells.size() >= 2 && code.match(cells.at(1)).hasMatch()) {
        unit.code = cells.takeAt(1);
    }
    if (!cells.isEmpty()) {
        unit.name = cells.constFirst();
        unit.name.remove(running);
        unit.shortName = shortNameOf(unit.name);
    }
    return unit;
}

} // namespace

NewFileFlow::NewFileFlow(const base::Clock& clock, QString folder)
    : m_clock(clock), m_folder(std::move(folder)), m_forms(readForms())
{
    const auto levels = readOfficeLevels();
    const auto provinces = organization::readProvinces();
    const auto lists = organization::readStarterLists();
    if (!levels || !provinces || !lists) {
        m_failure = (!levels ? levels.error() : !provinces ? provinces.error() : lists.error()).userText;
        m_levels.append(OfficeLevel());
        return;
    }
    m_levels = *levels;
    m_provinces = *provinces;
    m_types = lists->types;
    const base::VietnameseOrder order;
    std::sort(
        m_provinces.begin(), m_provinces.end(),
        [&order](const organization::Province& a, const organization::Province& b) { return order(a.place, b.place); });
    m_draft.year = clock.today().year();
    m_draft.userName = NewFileFlowWords::tr("Office");
    if (!m_forms.isEmpty()) {
        m_draft.formCode = m_forms.constLast().code;
    }
    setLevel(m_levels.constFirst().code);
}

const OfficeLevel& NewFileFlow::level() const
{
    const auto found = std::find_if(m_levels.cbegin(), m_levels.cend(),
                                    [this](const OfficeLevel& known) { return known.code == m_draft.level; });
    return found == m_levels.cend() ? m_levels.constFirst() : *found;
}

void NewFileFlow::setLevel(const QString& code)
{
    m_draft.level = code;
    m_draft.unitType = level().unitType.isEmpty() ? QStringLiteral("GRASSROOTS") : level().unitType;
    m_draft.belowType = level().belowType;
    if (!level().inProvince) {
        m_draft.provinceName.clear();
        m_draft.provinceCode.clear();
    }
    if (m_draft.level == QLatin1String("central") && m_draft.belowText.isEmpty()) {
        QStringList lines;
        for (const organization::Province& province : std::as_const(m_provinces)) {
            lines.append(province.code + QLatin1Char('\t') + province.unionName);
        }
        m_draft.belowText = lines.join(QLatin1Char('\n'));
    }
    propose();
}

void NewFileFlow::setProvince(const QString& name)
{
    const QString wanted = base::composed(name);
    m_draft.provinceName = wanted;
    m_draft.provinceCode.clear();
    for (const organization::Province& province : std::as_const(m_provinces)) {
        if (province.unionName == wanted || province.place == wanted) {
            m_draft.provinceName = province.unionName;
            m_draft.provinceCode = province.code;
        }
    }
    propose();
}

void NewFileFlow::setPlace(const QString& place)
{
    m_draft.place = base::composed(place);
    propose();
}

void NewFileFlow::setUnitName(const QString& name)
{
    m_draft.unitName = base::composed(name);
    m_ownWords.insert(QStringLiteral("unitName"));
    propose();
}

void NewFileFlow::setUnitShortName(const QString& name)
{
    m_draft.unitShortName = base::composed(name);
    m_ownWords.insert(QStringLiteral("unitShortName"));
    propose();
}

void NewFileFlow::setUnitCode(const QString& code)
{
    m_draft.unitCode = base::composed(code);
    m_ownWords.insert(QStringLiteral("unitCode"));
}

void NewFileFlow::setUnitType(const QString& type)
{
    m_draft.unitType = type;
}

void NewFileFlow::setSuperiorName(const QString& name)
{
    m_draft.superiorName = base::composed(name);
    m_ownWords.insert(QStringLiteral("superiorName"));
}

void NewFileFlow::setYear(int year)
{
    m_draft.year = year;
}

void NewFileFlow::setRhythm(planning::Frequency rhythm)
{
    m_draft.rhythm = rhythm;
}

void NewFileFlow::setUserName(const QString& name)
{
    m_draft.userName = base::composed(name);
}

void NewFileFlow::setBelowText(const QString& text)
{
    m_draft.belowText = text;
}

void NewFileFlow::setBelowType(const QString& type)
{
    m_draft.belowType = type;
}

void NewFileFlow::setLoadCatalogue(bool load)
{
    m_draft.loadCatalogue = load;
}

void NewFileFlow::setFormCode(const QString& code)
{
    m_draft.formCode = code;
}

void NewFileFlow::setFile(const QString& file)
{
    m_draft.file = file;
    m_ownWords.insert(QStringLiteral("file"));
}

void NewFileFlow::propose()
{
    const OfficeLevel& chosen = level();
    const auto write = [this](const char* field, QString& target, const QString& words) {
        if (!m_ownWords.contains(QString::fromLatin1(field)) || target.isEmpty()) {
            target = words;
        }
    };
    if (chosen.code == QLatin1String("province")) {
        QString place = m_draft.provinceName;
        for (const organization::Province& province : std::as_const(m_provinces)) {
            if (province.code == m_draft.provinceCode) {
                place = province.place;
            }
        }
        write("unitName", m_draft.unitName, m_draft.provinceName);
        write("unitShortName", m_draft.unitShortName, place);
        write("unitCode", m_draft.unitCode, m_draft.provinceCode);
        write("superiorName", m_draft.superiorName, QStringLiteral("Trung ương Đoàn"));
    } else {
        const bool named = !chosen.namePattern.contains(QLatin1String("%1")) || !m_draft.place.isEmpty();
        const auto fill = [this, named](const QString& pattern) {
            return !named ? QString() : pattern.contains(QLatin1String("%1")) ? pattern.arg(m_draft.place) : pattern;
        };
        write("unitName", m_draft.unitName, fill(chosen.namePattern));
        const QString brief = capitalized(fill(chosen.shortNamePattern));
        write("unitShortName", m_draft.unitShortName, brief.isEmpty() ? shortNameOf(m_draft.unitName) : brief);
        write("unitCode", m_draft.unitCode, QString());
        write("superiorName", m_draft.superiorName, m_draft.provinceName);
    }
    write("file", m_draft.file, proposedFile());
}

QString NewFileFlow::proposedFile() const
{
    QString name = base::foldForSearch(m_draft.unitShortName.isEmpty() ? m_draft.unitName : m_draft.unitShortName);
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    name = name.isEmpty() ? QStringLiteral("don-vi") : name;
    const QDir folder(m_folder);
    QString file = folder.filePath(name + QLatin1Char('.') + storage::Database::kFileSuffix);
    for (int number = 2; QFileInfo::exists(file); ++number) {
        file = folder.filePath(QStringLiteral("%1-%2.%3").arg(name).arg(number).arg(storage::Database::kFileSuffix));
    }
    return file;
}

QList<UnitLine> NewFileFlow::parseUnitLines(const QString& text)
{
    QList<UnitLine> units;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (UnitLine unit = unitLineOf(line); !unit.name.isEmpty()) {
            units.append(unit);
        }
    }
    return units;
}

namespace {

QList<StepProblem> officeProblems(const NewFileDraft& draft, const OfficeLevel& level)
{
    QList<StepProblem> found;
    if (level.inProvince && draft.provinceName.isEmpty()) {
        found.append({QStringLiteral("provinceName"),
                      NewFileFlowWords::tr("Choose the province, or write the name of its union.")});
    }
    if (draft.unitName.isEmpty()) {
        found.append({level.placeVi.isEmpty() ? QStringLiteral("unitName") : QStringLiteral("place"),
                      NewFileFlowWords::tr("Write the name: it heads every sheet that is printed.")});
    }
    if (level.inProvince && level.code != QLatin1String("province") && draft.superiorName == draft.unitName &&
        !draft.unitName.isEmpty()) {
        found.append({QStringLiteral("superiorName"), NewFileFlowWords::tr("A unit cannot be its own superior.")});
    }
    return found;
}

QList<StepProblem> unitProblems(const QList<UnitLine>& units)
{
    QSet<QString> names;
    QSet<QString> codes;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const UnitLine& unit = units.at(i);
        const QString name = base::foldForSearch(unit.name) + QLatin1Char('/') + unit.code;
        if (names.contains(name)) {
            return {{QStringLiteral("belowText"), NewFileFlowWords::tr("“%1” stands there twice.").arg(unit.name)}};
        }
        if (!unit.code.isEmpty() && codes.contains(unit.code)) {
            return {
                {QStringLiteral("belowText"), NewFileFlowWords::tr("The code %1 stands there twice.").arg(unit.code)}};
        }
        names.insert(name);
        codes.insert(unit.code);
    }
    return {};
}

QList<StepProblem> fileProblems(const QString& file)
{
    const QFileInfo info(file);
    if (file.trimmed().isEmpty() || info.fileName().isEmpty()) {
        return {{QStringLiteral("file"), NewFileFlowWords::tr("Say where the file shall lie.")}};
    }
    if (info.exists()) {
        return {
            {QStringLiteral("file"), NewFileFlowWords::tr("A file of this name exists already. Choose another name.")}};
    }
    if (!info.absoluteDir().exists()) {
        return {{QStringLiteral("file"), NewFileFlowWords::tr("This folder does not exist.")}};
    }
    return {};
}

} // namespace

QList<StepProblem> NewFileFlow::problems(Step step) const
{
    constexpr int kFirstYear = 2000;
    constexpr int kYearsAhead = 5;
    switch (step) {
    case Step::Office:
        return officeProblems(m_draft, level());
    case Step::Reporting: {
        QList<StepProblem> found;
        const int last = m_clock.today().year() + kYearsAhead;
        if (m_draft.year < kFirstYear || m_draft.year > last) {
            found.append({QStringLiteral("year"),
                          NewFileFlowWords::tr("Choose a year between %1 and %2.").arg(kFirstYear).arg(last)});
        }
        if (m_draft.userName.isEmpty()) {
            found.append({QStringLiteral("userName"),
                          NewFileFlowWords::tr("Write who enters the data; the journal names this person.")});
        }
        return found;
    }
    case Step::Units:
        return unitProblems(unitsBelow());
    case Step::Content:
        return fileProblems(m_draft.file);
    }
    return {};
}

} // namespace doancoso::flows
