// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hears the parts of a workbook while they go by: the runs of a text, the shared texts, the cells of a sheet. They
// gather what belongs together and hand it over; what it means is for the workbook reader, which alone uses them.
#pragma once

#include "core/base/table_file.h"
#include "core/base/workbook_styles.h"
#include "core/base/xml_walk.h"

#include <functional>

namespace doancoso::base {

struct SharedText
{
    QString text;
    bool converted = false; ///< some run had an old font and is Unicode now
    TableCell cell;         ///< as it stands in cells whose font is none of the old ones
};

/// Control characters are written as _x000D_; an underscore that would look so as _x005F_.
inline QString withoutEscapes(const QString& text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0) {
        return text;
    }
    QString result;
    qsizetype from = 0;
    while (at >= 0) {
        bool sound = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&sound, 16);
        if (sound && at + 6 < text.size() && text.at(at + 6) == QLatin1Char('_')) {
            result += QStringView(text).mid(from, at - from);
            result += QChar(code);
            from = at + 7;
        }
        at = text.indexOf(QLatin1String("_x"), std::max(at + 2, from));
    }
    return result + text.mid(from);
}

/// Gathers the runs of a text: <t> and <r><rPr/><t/></r>, not the phonetic <rPh>.
class TextRuns
{
public:
    void begin() { *this = {}; }

    void startElement(const XmlElement& element)
    {
        if (m_phonetic > 0 || element.is("rPh")) {
            ++m_phonetic;
        } else if (element.is("r")) {
            m_font.clear();
        } else if (element.is("rFont")) {
            m_font = element.text("val");
        } else if (element.is("t")) {
            m_inText = true;
            m_bytes.clear();
        }
    }

    void endElement(QByteArrayView name)
    {
        if (m_phonetic > 0) {
            --m_phonetic;
        } else if (m_inText && name == "t") {
            m_inText = false;
            const QString raw = withoutEscapes(QString::fromUtf8(m_bytes));
            const QString text = WorkbookStyles::fromFont(raw, m_font);
            m_text.converted = m_text.converted || text != raw;
            m_text.text += text;
        }
    }

    void characters(QByteArrayView text)
    {
        if (m_inText && m_phonetic == 0) {
            m_bytes.append(text);
        }
    }

    SharedText take()
    {
        m_text.cell = TableCell::ofText(m_text.text);
        return std::move(m_text);
    }

private:
    SharedText m_text;
    QString m_font;
    QByteArray m_bytes;
    bool m_inText = false;
    int m_phonetic = 0; ///< how deep inside <rPh>
};

/// A cell as its element says it.
struct StoredCell
{
    QByteArray type;
    int style = 0;
    QByteArray value;
    SharedText inlineText;
    bool formula = false;

    bool isOf(const char* wanted) const { return type == wanted; }
};

/// Hears elements by functions; for parts with little to keep.
class PartListener final : public XmlListener
{
public:
    PartListener(const std::optional<Error>& problem, std::function<void(const XmlElement&)> onStart,
                 std::function<void(QByteArrayView)> onEnd = {})
        : m_problem(problem), m_onStart(std::move(onStart)), m_onEnd(std::move(onEnd))
    {}
    void startElement(const XmlElement& element) override { m_onStart(element); }
    void endElement(QByteArrayView name) override
    {
        if (m_onEnd) {
            m_onEnd(name);
        }
    }
    bool isDone() const override { return m_problem.has_value(); }

private:
    const std::optional<Error>& m_problem;
    std::function<void(const XmlElement&)> m_onStart;
    std::function<void(QByteArrayView)> m_onEnd;
};

/// Hears the entries of the shared texts.
class SharedTextListener final : public XmlListener
{
public:
    SharedTextListener(const std::optional<Error>& problem, std::function<void(SharedText)> take)
        : m_problem(problem), m_take(std::move(take))
    {}
    void startElement(const XmlElement& element) override
    {
        if (m_depth == 0 && element.is("si")) {
            m_depth = 1;
            m_runs.begin();
        } else if (m_depth > 0) {
            ++m_depth;
            m_runs.startElement(element);
        }
    }
    void endElement(QByteArrayView name) override
    {
        if (m_depth == 0) {
            return;
        }
        if (--m_depth == 0) {
            m_take(m_runs.take());
        } else {
            m_runs.endElement(name);
        }
    }
    void characters(QByteArrayView text) override { m_runs.characters(text); }
    bool isDone() const override { return m_problem.has_value(); }

private:
    const std::optional<Error>& m_problem;
    std::function<void(SharedText)> m_take;
    TextRuns m_runs;
    int m_depth = 0; ///< in an entry from 1
};

/// Hears the cells of a sheet, and by a function all that stands outside of them.
class SheetListener final : public XmlListener
{
public:
    using Outside = std::function<void(const XmlElement&)>;
    using Begin = std::function<void(const XmlElement&)>;
    using Take = std::function<void(const StoredCell&)>;

    SheetListener(const std::optional<Error>& problem, Outside outside, Begin begin, Take take)
        : m_problem(problem), m_outside(std::move(outside)), m_begin(std::move(begin)), m_take(std::move(take))
    {}

    void startElement(const XmlElement& element) override
    {
        if (m_depth > 0) {
            ++m_depth;
            inside(element);
        } else if (element.is("c")) {
            m_depth = 1;
            m_part = Part::Nothing;
            const QByteArrayView type = element.value("t");
            if (m_cell.type != type) {
                m_cell.type = type.toByteArray();
            }
            m_cell.style = element.number("s");
            m_cell.value.resize(0);
            m_cell.inlineText = {};
            m_cell.formula = false;
            m_begin(element);
        } else {
            m_outside(element);
        }
    }

    void endElement(QByteArrayView name) override
    {
        if (m_depth == 0) {
            return;
        }
        --m_depth;
        if (m_depth == 0) {
            m_take(m_cell);
        } else if (m_depth == 1) {
            if (m_part == Part::Inline) {
                m_cell.inlineText = m_runs.take();
            }
            m_part = Part::Nothing;
        } else if (m_part == Part::Inline) {
            m_runs.endElement(name);
        }
    }

    void characters(QByteArrayView text) override
    {
        if (m_part == Part::Value && m_depth == 2) {
            m_cell.value.append(text);
        } else if (m_part == Part::Inline) {
            m_runs.characters(text);
        }
    }

    bool isDone() const override { return m_problem.has_value(); }

private:
    enum class Part { Nothing, Value, Inline };

    void inside(const XmlElement& element)
    {
        if (m_depth > 2) {
            if (m_part == Part::Inline) {
                m_runs.startElement(element);
            }
            return;
        }
        if (element.is("v")) {
            m_part = Part::Value;
        } else if (element.is("is")) {
            m_part = Part::Inline;
            m_runs.begin();
        } else if (element.is("f")) {
            m_cell.formula = true;
        }
    }

    const std::optional<Error>& m_problem;
    Outside m_outside;
    Begin m_begin;
    Take m_take;
    StoredCell m_cell;
    TextRuns m_runs;
    Part m_part = Part::Nothing;
    int m_depth = 0; ///< in a cell from 1
};

} // namespace doancoso::base
