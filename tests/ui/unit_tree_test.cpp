// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_support.h"

#include "core/base/text.h"
#include "ui/kit/search_box.h"
#include "ui/pages/organization/unit_tree_panel.h"

#include <QAbstractItemModelTester>

#include <QSignalSpy>
#include <QTreeView>

using namespace doancoso;
using namespace doancoso::pages;
using namespace doancoso::tests;

namespace {

QStringList shownNames(const QAbstractItemModel& model, const QModelIndex& above = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(above); ++row) {
        names.append(model.index(row, 0, above).data().toString());
        names += shownNames(model, model.index(row, 0, above));
    }
    return names;
}

organization::UnitTree bigTree(int communes, int branches)
{
    QList<organization::UnitNode> nodes;
    const auto add = [&nodes](qint64 id, qint64 parent, const QString& name) {
        organization::UnitNode node;
        node.id = base::UnitId(id);
        node.parentId = base::UnitId(parent);
        node.name = name;
        node.searchKey = base::foldForSearch(name);
        nodes.append(node);
    };
    add(1, 0, QStringLiteral("Tỉnh"));
    qint64 next = 2;
    for (int commune = 0; commune < communes; ++commune) {
        const qint64 id = next++;
        add(id, 1, QStringLiteral("Đoàn xã số %1").arg(commune));
        for (int branch = 0; branch < branches; ++branch) {
            add(next++, id, QStringLiteral("Chi đoàn thôn %1").arg(branch));
        }
    }
    return organization::UnitTree(QDate(2022, 1, 1), nodes);
}

} // namespace

TEST_CASE("the tree model keeps the rules of item models, filtered or not", "[tree]")
{
    SmallOffice office;
    UnitTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setTree(office.workspace->tree(), office.province);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("Tỉnh đoàn Thanh Hóa"));
    CHECK(shownNames(model).size() == 1 + 2 + 4 + 12);
    model.setFilter(QStringLiteral("xuan phong"));
    CHECK(shownNames(model) == QStringList{QStringLiteral("Tỉnh đoàn Thanh Hóa"), QStringLiteral("Huyện đoàn Thọ Xuân"),
                                           QStringLiteral("Đoàn xã Xuân Phong")});
    CHECK(model.matchCount() == 1);
    CHECK(model.firstMatch().data().toString() == QStringLiteral("Đoàn xã Xuân Phong"));
    CHECK_FALSE(model.indexOf(office.other).isValid());
    model.setFilter(QStringLiteral("không có"));
    CHECK(model.rowCount() == 0);
    model.setFilter(QString());
    CHECK(shownNames(model).size() == 19);
    for (const base::UnitId unit : office.communes) {
        CHECK(model.unitAt(model.indexOf(unit)) == unit);
    }
    CHECK_FALSE(model.indexOf(office.central).isValid()); // above what is shown
}

TEST_CASE("words are found without diacritics and in any order", "[tree]")
{
    SmallOffice office;
    UnitTreeModel model;
    model.setTree(office.workspace->tree());
    for (const char16_t* words : {u"hồng xuân", u"XUAN HONG", u"  hong   xuan ", u"xã hồng"}) {
        model.setFilter(QString::fromUtf16(words));
        CHECK(model.matchCount() == 1);
        CHECK(model.firstMatch().data().toString() == QStringLiteral("Đoàn xã Xuân Hồng"));
    }
}

TEST_CASE("the tree unfolds one level of 200,000 units without touching the rest", "[tree]")
{
    UnitTreeModel model;
    model.setTree(bigTree(3300, 60));
    REQUIRE(model.tree().size() > 200'000);
    int asked = 0;
    model.setStateSource([&asked](base::UnitId) {
        ++asked;
        return UnitState();
    });
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(204, 600);
    view.show();
    view.expand(model.index(0, 0));
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(model.rowCount(model.index(0, 0)) == 3300);
    CHECK(asked < 2000); // only what is drawn is asked for
    model.setFilter(QStringLiteral("so 77"));
    CHECK(model.matchCount() == 11); // 77, 770..779
}

TEST_CASE("filter, arrow keys and Enter choose a unit", "[tree]")
{
    SmallOffice office;
    UnitTreePanel panel(*office.workspace);
    QObject::connect(&panel, &UnitTreePanel::unitChosen, office.workspace.get(), &ui::Workspace::setUnit);
    showActive(panel, {204, 600});
    CHECK(panel.model()->unitAt(panel.view()->currentIndex()) == office.district);
    panel.focusFilter();
    type(QStringLiteral("bac luo"));
    press(Qt::Key_Return);
    CHECK(office.workspace->unit() == office.communes.at(1));
    CHECK(panel.view()->hasFocus());
    press(Qt::Key_Up); // to the district, after a short rest
    CHECK(QTest::qWaitFor([&] { return office.workspace->unit() == office.district; }));
    panel.focusFilter();
    press(Qt::Key_Escape);
    CHECK(panel.filterBox()->text().isEmpty());
    CHECK(panel.model()->unitAt(panel.view()->currentIndex()) == office.district);
    // A letter typed in the tree goes to the filter.
    panel.view()->setFocus();
    press(Qt::Key_N);
    CHECK(panel.filterBox()->hasFocus());
    CHECK(panel.filterBox()->text() == QStringLiteral("n"));
}

TEST_CASE("a refused unit is not shown as chosen", "[tree]")
{
    SmallOffice office;
    UnitTreePanel panel(*office.workspace);
    showActive(panel, {204, 600});
    QObject::connect(&panel, &UnitTreePanel::unitChosen, &panel, [&panel] { panel.showChosenUnit(); });
    const QModelIndex commune = panel.model()->indexOf(office.communes.at(0));
    QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, panel.view()->visualRect(commune).center());
    CHECK(office.workspace->unit() == office.district);
    CHECK(panel.model()->unitAt(panel.view()->currentIndex()) == office.district);
}

TEST_CASE("unfolded units stay unfolded when the organisation changes", "[tree]")
{
    SmallOffice office;
    UnitTreePanel panel(*office.workspace);
    panel.view()->expand(panel.model()->indexOf(office.communes.at(2)));
    organization::UnitChange rename;
    rename.name = QStringLiteral("Đoàn xã Nam Giang mới");
    REQUIRE_OK(office.workspace->organization().change(office.communes.at(2), QDate(2022, 7, 1), rename, {}));
    const QModelIndex index = panel.model()->indexOf(office.communes.at(2));
    CHECK(index.data().toString() == QStringLiteral("Đoàn xã Nam Giang mới"));
    CHECK(panel.view()->isExpanded(index));
    CHECK(panel.view()->isExpanded(panel.model()->indexOf(office.district)));
}
