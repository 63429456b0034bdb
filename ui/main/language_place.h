// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;
class QMainWindow;

namespace peerlight::ui {

class Languages;

/// The menu View > Language of a window. Another language makes the window anew: see Windows::retranslate().
class LanguagePlace : public QObject
{
    Q_OBJECT
public:
    /// `languages` must outlive the place, which belongs to `window`.
    LanguagePlace(Languages &languages, QMainWindow &window);

private:
    void follow();

    Languages &m_languages;
    QActionGroup *m_actions;
};

} // namespace peerlight::ui
