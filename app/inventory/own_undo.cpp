// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/own_data.h"

namespace peerlight::inventory {

tl::expected<void, QString> OwnUndo::apply(OwnData &data, const OwnEdit &edit, const QString &title)
{
    auto inverse = applyEdit(data, edit);
    if (!inverse)
        return tl::unexpected(inverse.error());
    m_redo.clear();
    m_undo.push_back({*std::move(inverse), title});
    if (m_undo.size() > mostSteps)
        m_undo.erase(m_undo.begin());
    return {};
}

std::optional<OwnEdit> OwnUndo::nextUndo() const
{
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back().edit);
}

std::optional<OwnEdit> OwnUndo::nextRedo() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back().edit);
}

QString OwnUndo::undoTitle() const
{
    return m_undo.empty() ? QString() : m_undo.back().title;
}

QString OwnUndo::redoTitle() const
{
    return m_redo.empty() ? QString() : m_redo.back().title;
}

tl::expected<bool, QString> OwnUndo::undo(OwnData &data)
{
    return move(data, m_undo, m_redo);
}

tl::expected<bool, QString> OwnUndo::redo(OwnData &data)
{
    return move(data, m_redo, m_undo);
}

tl::expected<bool, QString> OwnUndo::move(OwnData &data, std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return false;
    auto inverse = applyEdit(data, from.back().edit);
    if (!inverse)
        return tl::unexpected(inverse.error());
    to.push_back({*std::move(inverse), from.back().title});
    from.pop_back();
    return true;
}

} // namespace peerlight::inventory
