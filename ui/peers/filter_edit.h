// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/filter_completion.h"
#include "ui/peers/peer_filter.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace peerlight::ui {

class SuggestionList;

/// A line of filter text that completes what is typed and marks the piece that cannot be understood, where it stands.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Shown under the text until the next call; empty: all is well.
    void setMistake(const std::optional<FilterError> &mistake);
    [[nodiscard]] const std::optional<FilterError> &mistake() const { return m_mistake; }

    using Suggest = std::function<QList<FilterSuggestion>(QStringView text, qsizetype cursor)>;
    /// Asked while the person types. Down and Up go through what it gives, Return or Tab takes it, Esc hides it.
    void setSuggest(Suggest suggest) { m_suggest = std::move(suggest); }

    void setSuggesting(bool suggesting) { m_suggesting = suggesting; } ///< suggestions are names of peers, too

Q_SIGNALS:
    /// The person is done with the filter and wants the list (Down or Return).
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool suggestionKey(int key);
    void showSuggestions();
    void hideSuggestions();
    void take(const FilterSuggestion &suggestion);
    void describe();

    std::optional<FilterError> m_mistake;
    Suggest m_suggest;
    bool m_suggesting = true;
    SuggestionList *m_suggestions;
};

} // namespace peerlight::ui
