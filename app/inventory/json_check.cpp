// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/json_check.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace peerlight::inventory {

namespace {

struct JsonCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonCheck)
};

constexpr size_t deepest = 1024; // where Qt's reader stops

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDecimal(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Walks over a document. Each function leaves m_at behind what it took, or at the fault that it notes.
class Walker
{
public:
    explicit Walker(QByteArrayView bytes) : m_bytes(bytes) {}
    tl::expected<void, JsonFault> walk();

private:
    struct Level
    {
        bool isObject = false;
        bool isFirst = true;
        QSet<QByteArray> names;
    };

    [[nodiscard]] bool ended() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char here() const { return ended() ? '\0' : m_bytes[m_at]; }
    bool fail(const QString &why);
    void blanks();
    bool value();
    bool next();
    bool name();
    bool string(QByteArray *text);
    bool escape(QByteArray *text);
    bool number();
    bool digits();
    bool word(QByteArrayView expected);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_wantsValue = false; ///< what next() left the document at
    std::vector<Level> m_levels;
    std::optional<JsonFault> m_fault;
};

bool Walker::fail(const QString &why)
{
    if (!m_fault) {
        const QByteArrayView before = m_bytes.first(std::min(m_at, m_bytes.size()));
        m_fault = JsonFault{m_at, 1 + int(std::count(before.begin(), before.end(), '\n')), why};
    }
    return false;
}

void Walker::blanks()
{
    while (!ended() && isBlank(here()))
        ++m_at;
}

tl::expected<void, JsonFault> Walker::walk()
{
    bool wantsValue = true;
    for (bool goesOn = true; goesOn;) {
        blanks();
        goesOn = wantsValue ? value() && !m_levels.empty() : next();
        wantsValue = goesOn && m_wantsValue;
        m_wantsValue = false;
    }
    blanks();
    if (!m_fault && !ended())
        fail(JsonCheckWords::tr("Something follows after the end of the JSON document."));
    if (m_fault)
        return tl::unexpected(*m_fault);
    return {};
}

/// A whole value, or the bracket that opens one.
bool Walker::value()
{
    switch (here()) {
    case '{':
    case '[':
        if (m_levels.size() >= deepest)
            return fail(JsonCheckWords::tr("The JSON is nested deeper than 1024 levels."));
        m_levels.push_back({here() == '{', true, {}});
        ++m_at;
        return true;
    case '"':
        return string(nullptr);
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        return number();
    }
}

/// What stands between values: a comma, a name, or a bracket that closes. False also when the document has ended.
bool Walker::next()
{
    if (m_levels.empty())
        return false;
    Level &level = m_levels.back();
    if (here() == (level.isObject ? '}' : ']')) {
        ++m_at;
        m_levels.pop_back();
        if (!m_levels.empty())
            m_levels.back().isFirst = false;
        return true;
    }
    if (!level.isFirst) {
        if (here() != ',')
            return fail(JsonCheckWords::tr("A comma or a closing bracket is missing in the JSON."));
        ++m_at;
        blanks();
    }
    level.isFirst = false;
    m_wantsValue = true;
    return !level.isObject || name();
}

bool Walker::name()
{
    const qsizetype from = m_at;
    QByteArray text;
    if (here() != '"')
        return fail(JsonCheckWords::tr("The name of a member is missing in the JSON."));
    if (!string(&text))
        return false;
    QSet<QByteArray> &names = m_levels.back().names;
    if (names.contains(text)) {
        m_at = from;
        return fail(JsonCheckWords::tr("The JSON has two members of the same name in one object."));
    }
    names.insert(text);
    blanks();
    if (here() != ':')
        return fail(JsonCheckWords::tr("A colon is missing in the JSON."));
    ++m_at;
    return true;
}

bool Walker::string(QByteArray *text)
{
    ++m_at;
    for (;;) {
        const qsizetype from = m_at;
        while (!ended() && here() != '"' && here() != '\\' && static_cast<unsigned char>(here()) >= 0x20)
            ++m_at;
        if (text)
            text->append(m_bytes.sliced(from, m_at - from));
        if (ended())
            return fail(JsonCheckWords::tr("A string is not closed in the JSON."));
        if (here() == '"') {
            ++m_at;
            return true;
        }
        if (here() != '\\')
            return fail(JsonCheckWords::tr("A control character stands in a string of the JSON."));
        if (!escape(text))
            return false;
    }
}

/// \uXXXX of ASCII is compared as what it means, so that no name is hidden by writing it in another way.
bool Walker::escape(QByteArray *text)
{
    const qsizetype from = m_at;
    ++m_at;
    const char kind = here();
    if (kind != 'u') {
        if (ended() || !QByteArrayView("\"\\/bfnrt").contains(kind))
            return fail(JsonCheckWords::tr("A backslash in a string of the JSON means nothing."));
        ++m_at;
        if (text)
            text->append(kind == '"' || kind == '\\' || kind == '/' ? QByteArray(1, kind)
                                                                    : m_bytes.sliced(from, 2).toByteArray());
        return true;
    }
    ++m_at;
    int unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const int digit = hexValue(here());
        if (digit < 0)
            return fail(JsonCheckWords::tr("A backslash in a string of the JSON means nothing."));
        unit = unit * 16 + digit;
    }
    if (text && unit >= 0x20 && unit < 0x80)
        text->append(static_cast<char>(unit));
    else if (text)
        text->append(m_bytes.sliced(from, 6).toByteArray().toLower());
    return true;
}

bool Walker::digits()
{
    const qsizetype from = m_at;
    while (isDecimal(here()))
        ++m_at;
    return m_at > from;
}

bool Walker::number()
{
    const qsizetype from = m_at;
    if (here() == '-')
        ++m_at;
    const bool leadingZero = here() == '0';
    const qsizetype whole = m_at;
    if (!digits() || (leadingZero && m_at - whole > 1)) {
        m_at = from;
        return fail(JsonCheckWords::tr("This is no JSON value."));
    }
    bool isWhole = true;
    if (here() == '.') {
        isWhole = false;
        ++m_at;
        if (!digits())
            return fail(JsonCheckWords::tr("This is no JSON value."));
    }
    if (here() == 'e' || here() == 'E') {
        isWhole = false;
        ++m_at;
        if (here() == '+' || here() == '-')
            ++m_at;
        if (!digits())
            return fail(JsonCheckWords::tr("This is no JSON value."));
    }
    const QByteArray text = m_bytes.sliced(from, m_at - from).toByteArray();
    bool fits = true;
    if (isWhole)
        (void)text.toLongLong(&fits);
    else
        fits = std::isfinite(text.toDouble(&fits)) && fits;
    if (fits && text != "-0")
        return true;
    m_at = from;
    return fail(JsonCheckWords::tr("A number in the JSON does not fit."));
}

bool Walker::word(QByteArrayView expected)
{
    if (!m_bytes.sliced(m_at).startsWith(expected))
        return fail(JsonCheckWords::tr("This is no JSON value."));
    m_at += expected.size();
    return true;
}

} // namespace

tl::expected<void, JsonFault> checkJson(QByteArrayView bytes)
{
    return Walker(bytes).walk();
}

} // namespace peerlight::inventory
