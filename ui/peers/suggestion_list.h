// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/filter_completion.h"

#include <QListWidget>

class QLineEdit;

namespace peerlight::ui {

/// Suggestions below a line of text. It is no window and never has the focus: keys stay with the line, which asks for
/// what they mean here.
class SuggestionList : public QListWidget
{
    Q_OBJECT
public:
    explicit SuggestionList(QLineEdit &line);

    void showBelow(const QList<FilterSuggestion> &suggestions); ///< none: it hides
    void step(int by);                                          ///< down or up, round
    [[nodiscard]] std::optional<FilterSuggestion> chosen() const;

Q_SIGNALS:
    void picked(const peerlight::ui::FilterSuggestion &suggestion); ///< with the mouse

private:
    QLineEdit &m_line;
    QList<FilterSuggestion> m_suggestions;
};

} // namespace peerlight::ui
