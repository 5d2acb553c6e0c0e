// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forms about what a unit is: open, change from a day, correct.
#include "ui/pages/organization/unit_form.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/language.h"
#include "ui/pages/organization/units_below_model.h"
#include "ui/unit_field.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using organization::UnitChange;
using organization::UnitDraft;
using organization::UnitVersion;

enum class Mode { Open, Change, Correct };

class AttributesForm final : public UnitForm
{
    Q_DECLARE_TR_FUNCTIONS(UnitAttributesForm)

public:
    AttributesForm(const UnitFormContext& context, Mode mode)
        : UnitForm(context.workspace, context.parent), m_context(context), m_mode(mode)
    {
        addFields();
        fill();
        QString title = tr("New unit");
        QString verb = tr("Open the unit");
        QString caption;
        if (mode == Mode::Change) {
            title = tr("Change from a day on");
            caption = tr("Periods before that day keep what was.");
            verb = tr("Save the change");
        } else if (mode == Mode::Correct) {
            title = tr("Correct an error");
            caption = tr("As if it had been right from the start; past periods change as well.");
            verb = tr("Save the correction");
        }
        complete(title, caption, verb);
        renewWarnings();
    }

private:
    QLineEdit* addLine(const QString& key, const QString& label)
    {
        auto* line = new QLineEdit;
        line->setObjectName(key);
        fields()->addField(key, line);
        fields()->setWords(key, label);
        connect(line, &QLineEdit::editingFinished, this, [this] { renewWarnings(); });
        return line;
    }

    QComboBox* addChoice(const QString& key, const QString& label)
    {
        auto* box = new QComboBox;
        box->setObjectName(key);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        fields()->addField(key, box);
        fields()->setWords(key, label);
        connect(box, &QComboBox::activated, this, [this] { renewWarnings(); });
        return box;
    }

    ui::DateField* addDate(const QString& key, const QString& label)
    {
        auto* field = new ui::DateField;
        field->setObjectName(key);
        fields()->addField(key, field);
        fields()->setWords(key, label);
        connect(field, &QLineEdit::editingFinished, this, [this] { renewWarnings(); });
        return field;
    }

    void addFields()
    {
        if (m_mode == Mode::Change) {
            m_day = addDate(u"day"_s, tr("From which day"));
        }
        m_name = addLine(u"name"_s, tr("Name"));
        m_shortName = addLine(u"shortName"_s, tr("Short name"));
        m_code = addLine(u"code"_s, tr("Code"));
        m_type = addChoice(u"type"_s, tr("Type"));
        m_parent = new ui::UnitField;
        m_parent->setObjectName(u"parent"_s);
        m_parent->setTree(m_context.tree);
        fields()->addField(u"parent"_s, m_parent);
        fields()->setWords(u"parent"_s, tr("Superior"));
        connect(m_parent, &QLineEdit::editingFinished, this, [this] { renewWarnings(); });
        m_block = addChoice(u"block"_s, tr("Block"));
        m_area = addChoice(u"area"_s, tr("Area"));
        m_reports = new QCheckBox(tr("Hands in reports of its own"));
        m_reports->setObjectName(u"reports"_s);
        fields()->addField(u"reports"_s, m_reports);
        if (m_mode == Mode::Open) {
            m_day = addDate(u"day"_s, tr("Exists from which day"));
        }
        if (m_mode == Mode::Correct) {
            m_reason = addLine(u"reason"_s, tr("What was wrong"));
        } else {
            m_number = addLine(u"number"_s, tr("Number of the decision"));
            m_number->setPlaceholderText(u"12-QĐ/ĐTN"_s);
            m_date = addDate(u"date"_s, tr("Date of the decision"));
        }
    }

    void fillChoices()
    {
        QList<organization::UnitType> types = workspace().unitTypes().values();
        std::sort(types.begin(), types.end(),
                  [](const auto& a, const auto& b) { return a.rank != b.rank ? a.rank < b.rank : a.code < b.code; });
        for (const organization::UnitType& type : types) {
            m_type->addItem(typeName(type), type.code);
        }
        m_block->addItem(tr("none"), QString());
        for (const organization::CodeName& block : workspace().organization().blocks().valueOr({})) {
            m_block->addItem(ui::inLanguage(block.nameVi, block.nameEn), block.code);
        }
        m_area->addItem(tr("none"), QString());
        for (const organization::CodeName& area : workspace().organization().areas().valueOr({})) {
            m_area->addItem(ui::inLanguage(area.nameVi, area.nameEn), area.code);
        }
    }

    void fill()
    {
        fillChoices();
        const UnitVersion version =
            m_mode == Mode::Open ? proposedVersion() : m_context.record.versionAt(m_context.day);
        m_before = version;
        m_name->setText(version.name);
        m_shortName->setText(version.shortName);
        m_code->setText(version.code);
        m_type->setCurrentIndex(m_type->findData(version.typeCode));
        m_parent->setUnit(version.parentId);
        m_block->setCurrentIndex(qMax(0, m_block->findData(version.blockCode)));
        m_area->setCurrentIndex(qMax(0, m_area->findData(version.areaCode)));
        m_reports->setChecked(version.reports);
        if (m_day) {
            m_day->setDate(m_context.day);
        }
        if (m_mode == Mode::Open) {
            connect(m_type, &QComboBox::activated, this, [this] {
                m_reports->setChecked(workspace().unitTypes().value(m_type->currentData().toString()).reports);
            });
        }
    }

    /// A new unit is most likely what its future sisters are.
    UnitVersion proposedVersion() const
    {
        UnitVersion version;
        version.parentId = m_context.record.id;
        const QList<base::UnitId> sisters = m_context.tree.childIds(m_context.record.id);
        if (!sisters.isEmpty()) {
            const organization::UnitNode* sister = m_context.tree.find(sisters.constLast());
            version.typeCode = sister->typeCode;
            version.blockCode = sister->blockCode;
            version.areaCode = sister->areaCode;
            version.reports = sister->reports;
        } else {
            version.typeCode = u"BRANCH"_s;
            version.reports = workspace().unitTypes().value(version.typeCode).reports;
        }
        return version;
    }

    UnitDraft draft() const
    {
        UnitDraft draft;
        draft.name = m_name->text();
        draft.shortName = m_shortName->text();
        draft.code = base::composed(m_code->text());
        draft.typeCode = m_type->currentData().toString();
        draft.parentId = m_parent->unit();
        draft.blockCode = m_block->currentData().toString();
        draft.areaCode = m_area->currentData().toString();
        draft.reports = m_reports->isChecked();
        draft.openedOn = m_day ? m_day->dateOrNull() : m_context.day;
        return draft;
    }

    UnitChange change() const
    {
        const UnitDraft now = draft();
        UnitChange change;
        const auto take = [](auto& target, const auto& after, const auto& before) {
            if (after != before) {
                target = after;
            }
        };
        take(change.name, base::composed(now.name), m_before.name);
        take(change.shortName, base::composed(now.shortName), m_before.shortName);
        take(change.code, now.code, m_before.code);
        take(change.typeCode, now.typeCode, m_before.typeCode);
        take(change.parentId, now.parentId, m_before.parentId);
        take(change.blockCode, now.blockCode, m_before.blockCode);
        take(change.areaCode, now.areaCode, m_before.areaCode);
        take(change.reports, *now.reports, m_before.reports);
        return change;
    }

    void renewWarnings()
    {
        UnitDraft asked = draft();
        if (m_mode != Mode::Open && asked.code == m_before.code) {
            asked.code.clear(); // its own code is no surprise
        }
        if (!asked.openedOn.isValid()) {
            return;
        }
        setWarnings(workspace().organization().warnings(asked).valueOr({}));
    }

    bool parentIsClear()
    {
        if (m_parent->isUnclear()) {
            showProblem(u"parent"_s, tr("Choose the superior from the list that opens while you type."));
            return false;
        }
        return true;
    }

    base::Result<base::UnitId> write() override
    {
        if (m_mode == Mode::Correct) {
            if (!parentIsClear()) {
                return base::cancelledError();
            }
            const auto done = workspace().organization().correct(m_context.record.id, m_context.day, change(),
                                                                 base::composed(m_reason->text()));
            return done ? base::Result<base::UnitId>(m_context.record.id) : done.error();
        }
        const auto day = readDate(u"day"_s, true);
        const auto date = readDate(u"date"_s, false);
        if (!day || !date || !parentIsClear()) {
            return base::cancelledError();
        }
        const organization::Decision decision{base::composed(m_number->text()), *date, {}};
        if (m_mode == Mode::Open) {
            if (base::composed(m_name->text()).isEmpty()) {
                showProblem(u"name"_s, tr("A unit needs a name."));
                return base::cancelledError();
            }
            return workspace().organization().open(draft(), decision);
        }
        const auto done = workspace().organization().change(m_context.record.id, *day, change(), decision);
        return done ? base::Result<base::UnitId>(m_context.record.id) : done.error();
    }

    QString fieldOf(const QString& context) const override { return context == "openedOn"_L1 ? u"day"_s : context; }

    UnitFormContext m_context;
    Mode m_mode;
    UnitVersion m_before;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QLineEdit* m_code = nullptr;
    QComboBox* m_type = nullptr;
    ui::UnitField* m_parent = nullptr;
    QComboBox* m_block = nullptr;
    QComboBox* m_area = nullptr;
    QCheckBox* m_reports = nullptr;
    ui::DateField* m_day = nullptr;
    QLineEdit* m_number = nullptr;
    ui::DateField* m_date = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace

UnitForm* newOpenForm(const UnitFormContext& context)
{
    return new AttributesForm(context, Mode::Open);
}

UnitForm* newChangeForm(const UnitFormContext& context)
{
    return new AttributesForm(context, Mode::Change);
}

UnitForm* newCorrectForm(const UnitFormContext& context)
{
    return new AttributesForm(context, Mode::Correct);
}

} // namespace doancoso::pages
