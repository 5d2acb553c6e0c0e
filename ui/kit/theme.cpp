// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/kit_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QSettings>
#include <QStyleFactory>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <array>
#include <cmath>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace doancoso::kit {
namespace {

struct TokenRow
{
    ColorToken token;
    const char* name;
    QRgb light;
    QRgb dark;
};

// InkThird is a shade darker (light) and lighter (dark) than the sketch, because it is used for text and text needs a
// contrast of 4.5 on window, panel, typed and computed cells.
constexpr std::array kTokens{
    TokenRow{ColorToken::Window, "window", 0xF4F6F9, 0x1B2129},
    TokenRow{ColorToken::Panel, "panel", 0xFFFFFF, 0x232B35},
    TokenRow{ColorToken::Line, "line", 0xD9DFE7, 0x37424F},
    TokenRow{ColorToken::FaintLine, "faintLine", 0xEAEEF3, 0x2C3641},
    TokenRow{ColorToken::StrongLine, "strongLine", 0xC3CBD5, 0x4B5866},
    TokenRow{ColorToken::Ink, "ink", 0x1C2733, 0xE6EBF0},
    TokenRow{ColorToken::InkSecond, "inkSecond", 0x5A6878, 0xA9B4C0},
    TokenRow{ColorToken::InkThird, "inkThird", 0x66717E, 0x8E9AA7},
    TokenRow{ColorToken::InkDisabled, "inkDisabled", 0xA3ADB8, 0x5F6B78},
    TokenRow{ColorToken::Accent, "accent", 0x1F5FA8, 0x7DB4F0},
    TokenRow{ColorToken::AccentInk, "accentInk", 0x1F5FA8, 0x9CC7F5},
    TokenRow{ColorToken::AccentTint, "accentTint", 0xE7F0FA, 0x24384F},
    TokenRow{ColorToken::AccentTintStrong, "accentTintStrong", 0xC9DDF3, 0x2E4A6B},
    TokenRow{ColorToken::OnAccent, "onAccent", 0xFFFFFF, 0x0F1B28},
    TokenRow{ColorToken::AccentHover, "accentHover", 0x194F8D, 0x97C4F4},
    TokenRow{ColorToken::Good, "good", 0x2B7A3D, 0x7CCB8F},
    TokenRow{ColorToken::GoodTint, "goodTint", 0xE6F3E8, 0x1F3828},
    TokenRow{ColorToken::Attention, "attention", 0x9A5B00, 0xE8B45C},
    TokenRow{ColorToken::AttentionTint, "attentionTint", 0xFDF1DC, 0x3B2F17},
    TokenRow{ColorToken::Bad, "bad", 0xB3261E, 0xF2958E},
    TokenRow{ColorToken::BadTint, "badTint", 0xFBE9E7, 0x432523},
    TokenRow{ColorToken::NeutralTint, "neutralTint", 0xEAEEF3, 0x303B47},
    TokenRow{ColorToken::GoodMark, "goodMark", 0x2B7A3D, 0x5FB877},
    TokenRow{ColorToken::AttentionMark, "attentionMark", 0xC77A12, 0xDFA03F},
    TokenRow{ColorToken::BadMark, "badMark", 0xB3261E, 0xE46F66},
    TokenRow{ColorToken::Rail, "rail", 0x22354A, 0x141A21},
    TokenRow{ColorToken::RailInk, "railInk", 0xC5D1DE, 0xC5D1DE},
    TokenRow{ColorToken::RailChosen, "railChosen", 0x2F4A66, 0x24384F},
    TokenRow{ColorToken::RailChosenInk, "railChosenInk", 0xFFFFFF, 0xFFFFFF},
    TokenRow{ColorToken::RailMark, "railMark", 0x6FB1F5, 0x7DB4F0},
    TokenRow{ColorToken::RailBadge, "railBadge", 0xF0A243, 0xE8B45C},
    TokenRow{ColorToken::RailBadgeInk, "railBadgeInk", 0x1C2733, 0x1C2733},
    TokenRow{ColorToken::CellTyped, "cellTyped", 0xFFFDF2, 0x2A2A22},
    TokenRow{ColorToken::CellComputed, "cellComputed", 0xF2F5F8, 0x262E37},
    TokenRow{ColorToken::CellSection, "cellSection", 0xF7F9FB, 0x27303A},
    TokenRow{ColorToken::Header, "header", 0xEEF2F6, 0x2A333E},
    TokenRow{ColorToken::Hover, "hover", 0xF2F5F8, 0x2A333E},
    TokenRow{ColorToken::ToolTip, "toolTip", 0x22354A, 0xE6EBF0},
    TokenRow{ColorToken::ToolTipInk, "toolTipInk", 0xFFFFFF, 0x1B2129},
};
static_assert(kTokens.size() == static_cast<size_t>(ColorToken::Count));

using Pair = std::pair<ColorToken, ColorToken>;
constexpr std::array kTextPairs{
    Pair{ColorToken::Ink, ColorToken::Window},
    Pair{ColorToken::Ink, ColorToken::Panel},
    Pair{ColorToken::Ink, ColorToken::CellTyped},
    Pair{ColorToken::Ink, ColorToken::CellComputed},
    Pair{ColorToken::Ink, ColorToken::CellSection},
    Pair{ColorToken::Ink, ColorToken::Header},
    Pair{ColorToken::Ink, ColorToken::Hover},
    Pair{ColorToken::Ink, ColorToken::AccentTint},
    Pair{ColorToken::Ink, ColorToken::AccentTintStrong},
    Pair{ColorToken::Ink, ColorToken::GoodTint},
    Pair{ColorToken::Ink, ColorToken::AttentionTint},
    Pair{ColorToken::Ink, ColorToken::BadTint},
    Pair{ColorToken::Ink, ColorToken::NeutralTint},
    Pair{ColorToken::InkSecond, ColorToken::Window},
    Pair{ColorToken::InkSecond, ColorToken::Panel},
    Pair{ColorToken::InkSecond, ColorToken::CellTyped},
    Pair{ColorToken::InkSecond, ColorToken::CellComputed},
    Pair{ColorToken::InkSecond, ColorToken::CellSection},
    Pair{ColorToken::InkSecond, ColorToken::Header},
    Pair{ColorToken::InkSecond, ColorToken::AccentTint},
    Pair{ColorToken::InkSecond, ColorToken::NeutralTint},
    Pair{ColorToken::InkThird, ColorToken::Window},
    Pair{ColorToken::InkThird, ColorToken::Panel},
    Pair{ColorToken::InkThird, ColorToken::CellTyped},
    Pair{ColorToken::InkThird, ColorToken::CellComputed},
    Pair{ColorToken::InkThird, ColorToken::CellSection},
    Pair{ColorToken::Accent, ColorToken::Window},
    Pair{ColorToken::Accent, ColorToken::Panel},
    Pair{ColorToken::AccentInk, ColorToken::AccentTint},
    Pair{ColorToken::AccentInk, ColorToken::AccentTintStrong},
    Pair{ColorToken::OnAccent, ColorToken::Accent},
    Pair{ColorToken::OnAccent, ColorToken::AccentHover},
    Pair{ColorToken::Good, ColorToken::GoodTint},
    Pair{ColorToken::Good, ColorToken::Window},
    Pair{ColorToken::Good, ColorToken::Panel},
    Pair{ColorToken::Good, ColorToken::CellTyped},
    Pair{ColorToken::Good, ColorToken::CellComputed},
    Pair{ColorToken::Good, ColorToken::AccentTint},
    Pair{ColorToken::Attention, ColorToken::AttentionTint},
    Pair{ColorToken::Attention, ColorToken::Window},
    Pair{ColorToken::Attention, ColorToken::Panel},
    Pair{ColorToken::Attention, ColorToken::CellTyped},
    Pair{ColorToken::Attention, ColorToken::CellComputed},
    Pair{ColorToken::Attention, ColorToken::AccentTint},
    Pair{ColorToken::Bad, ColorToken::BadTint},
    Pair{ColorToken::Bad, ColorToken::Window},
    Pair{ColorToken::Bad, ColorToken::Panel},
    Pair{ColorToken::Bad, ColorToken::CellTyped},
    Pair{ColorToken::Bad, ColorToken::CellComputed},
    Pair{ColorToken::Bad, ColorToken::AccentTint},
    Pair{ColorToken::RailInk, ColorToken::Rail},
    Pair{ColorToken::RailChosenInk, ColorToken::RailChosen},
    Pair{ColorToken::RailBadgeInk, ColorToken::RailBadge},
    Pair{ColorToken::ToolTipInk, ColorToken::ToolTip},
};

struct Applied
{
    Theme::Mode mode = Theme::Mode::Light;
    bool dark = false;
    int tenths = Theme::kDefaultFontTenths;
    bool styled = false;
    bool platformIsDark = false; ///< what the desktop asked for before this program set its own palette
    QString sheet;
};

Applied& applied()
{
    static Applied state;
    return state;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Size of a role relative to the base, in points.
double pointSize(FontRole role, int tenths)
{
    const double base = tenths / 10.0;
    switch (role) {
    case FontRole::Title:
        return base * 1.35;
    case FontRole::PanelTitle:
        return base * 1.1;
    case FontRole::Figure:
        return base * 1.6;
    case FontRole::Small:
    case FontRole::SmallStrong:
        return base * 0.9;
    case FontRole::Rail:
    case FontRole::Key:
        return base * 0.85;
    case FontRole::Base:
    case FontRole::Strong:
        break;
    }
    return base;
}

bool isSemibold(FontRole role)
{
    return role == FontRole::Strong || role == FontRole::SmallStrong || role == FontRole::Title ||
           role == FontRole::PanelTitle || role == FontRole::Figure;
}

/// Segoe UI on Windows, Noto Sans elsewhere where it is installed, otherwise what the desktop uses. All three have
/// figures of one width.
QString uiFamily()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
#if defined(Q_OS_WIN)
    const QString wanted = QStringLiteral("Segoe UI");
#else
    const QString wanted = QStringLiteral("Noto Sans");
#endif
    return QFontDatabase::families().contains(wanted) ? wanted : system;
}

QString pointText(FontRole role, int tenths)
{
    return QString::number(pointSize(role, tenths), 'f', 2);
}

QString readSheet()
{
    QFile file(QStringLiteral(":/ui/style/doancoso.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("the style sheet is missing from the program's resources");
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

QColor Theme::color(ColorToken token, bool dark)
{
    const TokenRow& row = kTokens.at(static_cast<size_t>(token));
    Q_ASSERT(row.token == token);
    return QColor(dark ? row.dark : row.light);
}

QColor Theme::color(ColorToken token)
{
    return color(token, applied().dark);
}

QString Theme::tokenName(ColorToken token)
{
    return QString::fromLatin1(kTokens.at(static_cast<size_t>(token)).name);
}

bool Theme::isDark()
{
    return applied().dark;
}

Theme::Mode Theme::mode()
{
    return applied().mode;
}

int Theme::baseFontPointSizeTenths()
{
    return applied().tenths;
}

ColorToken Theme::ink(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return ColorToken::AccentInk;
    case Tone::Good:
        return ColorToken::Good;
    case Tone::Attention:
        return ColorToken::Attention;
    case Tone::Bad:
        return ColorToken::Bad;
    case Tone::Neutral:
        break;
    }
    return ColorToken::InkSecond;
}

ColorToken Theme::tint(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return ColorToken::AccentTint;
    case Tone::Good:
        return ColorToken::GoodTint;
    case Tone::Attention:
        return ColorToken::AttentionTint;
    case Tone::Bad:
        return ColorToken::BadTint;
    case Tone::Neutral:
        break;
    }
    return ColorToken::NeutralTint;
}

ColorToken Theme::mark(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return ColorToken::Accent;
    case Tone::Good:
        return ColorToken::GoodMark;
    case Tone::Attention:
        return ColorToken::AttentionMark;
    case Tone::Bad:
        return ColorToken::BadMark;
    case Tone::Neutral:
        break;
    }
    return ColorToken::InkDisabled;
}

QFont Theme::font(FontRole role)
{
    QFont font = QApplication::font();
    font.setPointSizeF(pointSize(role, applied().tenths));
    if (isSemibold(role)) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

int Theme::rowHeight()
{
    return qMax(25, QFontMetrics(font(FontRole::Base)).height() + 6);
}

int Theme::controlHeight()
{
    return qMax(28, QFontMetrics(font(FontRole::Base)).height() + 9);
}

std::span<const std::pair<ColorToken, ColorToken>> Theme::textPairs()
{
    return kTextPairs;
}

double Theme::contrast(const QColor& one, const QColor& other)
{
    const double left = luminance(one) + 0.05;
    const double right = luminance(other) + 0.05;
    return left > right ? left / right : right / left;
}

QPalette Theme::palette(bool dark)
{
    const auto c = [dark](ColorToken token) { return color(token, dark); };
    QPalette p(c(ColorToken::Panel), c(ColorToken::Window));
    p.setColor(QPalette::Window, c(ColorToken::Window));
    p.setColor(QPalette::WindowText, c(ColorToken::Ink));
    p.setColor(QPalette::Base, c(ColorToken::Panel));
    p.setColor(QPalette::AlternateBase, c(ColorToken::CellSection));
    p.setColor(QPalette::Text, c(ColorToken::Ink));
    p.setColor(QPalette::Button, c(ColorToken::Panel));
    p.setColor(QPalette::ButtonText, c(ColorToken::Ink));
    p.setColor(QPalette::BrightText, c(ColorToken::Bad));
    p.setColor(QPalette::PlaceholderText, c(ColorToken::InkThird));
    p.setColor(QPalette::Highlight, c(ColorToken::Accent));
    p.setColor(QPalette::HighlightedText, c(ColorToken::OnAccent));
    p.setColor(QPalette::Link, c(ColorToken::Accent));
    p.setColor(QPalette::LinkVisited, c(ColorToken::Accent));
    p.setColor(QPalette::ToolTipBase, c(ColorToken::ToolTip));
    p.setColor(QPalette::ToolTipText, c(ColorToken::ToolTipInk));
    p.setColor(QPalette::Light, c(ColorToken::Panel));
    p.setColor(QPalette::Midlight, c(ColorToken::FaintLine));
    p.setColor(QPalette::Mid, c(ColorToken::Line));
    p.setColor(QPalette::Dark, c(ColorToken::StrongLine));
    p.setColor(QPalette::Shadow, c(ColorToken::StrongLine));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, c(ColorToken::InkDisabled));
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(ColorToken::Line));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c(ColorToken::InkSecond));
    return p;
}

QString Theme::styleSheet(bool dark, int tenths)
{
    QHash<QString, QString> values;
    for (const TokenRow& row : kTokens) {
        values.insert(QString::fromLatin1(row.name), color(row.token, dark).name());
    }
    values.insert(QStringLiteral("mode"), dark ? QStringLiteral("dark") : QStringLiteral("light"));
    values.insert(QStringLiteral("pt.base"), pointText(FontRole::Base, tenths));
    values.insert(QStringLiteral("pt.small"), pointText(FontRole::Small, tenths));
    values.insert(QStringLiteral("pt.key"), pointText(FontRole::Key, tenths));
    values.insert(QStringLiteral("pt.title"), pointText(FontRole::Title, tenths));
    values.insert(QStringLiteral("pt.panelTitle"), pointText(FontRole::PanelTitle, tenths));
    values.insert(QStringLiteral("pt.figure"), pointText(FontRole::Figure, tenths));

    static const QRegularExpression token(QStringLiteral("\\$\\{([A-Za-z.]+)\\}"));
    const QString source = readSheet();
    QString sheet;
    qsizetype from = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        sheet += values.value(match.captured(1), match.captured(0));
        from = match.capturedEnd();
    }
    return sheet + QStringView(source).mid(from);
}

bool Theme::systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return applied().platformIsDark;
#endif
}

void Theme::apply(QApplication& application, Mode mode, int baseFontPointSizeTenths)
{
    Applied& state = applied();
    if (!state.styled) {
        const QPalette platform = QApplication::palette();
        state.platformIsDark =
            platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
        QApplication::setStyle(new KitStyle);
        state.styled = true;
    }
    state.mode = mode;
    state.dark = mode == Mode::Dark || (mode == Mode::System && systemIsDark());
    state.tenths = qBound(80, baseFontPointSizeTenths, 200);

    QFont font(uiFamily());
    font.setPointSizeF(state.tenths / 10.0);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    QApplication::setFont(font);
    QApplication::setPalette(palette(state.dark));
    QToolTip::setPalette(palette(state.dark));
    // A style sheet that did not change is not set again: Qt would polish every widget anew.
    const QString sheet = styleSheet(state.dark, state.tenths);
    if (sheet != state.sheet || application.styleSheet() != sheet) {
        state.sheet = sheet;
        application.setStyleSheet(sheet);
    }
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value) {
        return;
    }
    widget->setProperty(name, value);
    // Only a widget that was polished before has to be polished again; the first time happens by itself.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
}

void setStyleRole(QWidget* widget, const QString& role)
{
    setStyleProperty(widget, "kitRole", role);
}

} // namespace doancoso::kit
