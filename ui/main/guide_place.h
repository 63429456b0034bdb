// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace peerlight::ui {

class GuideWindow;
class Languages;

/// The guide of a window (F1), and in it the page of its shortcuts (Ctrl+F1), which is made of the actions anew each
/// time.
class GuidePlace : public QObject
{
    Q_OBJECT
public:
    /// `languages` may be null: then it is in English.
    GuidePlace(const Languages *languages, QMainWindow &window);

    [[nodiscard]] QList<QAction *> actions() const { return {m_guide, m_shortcuts}; }
    void refresh();                          ///< the actions have got other texts
    void takeOver(const GuidePlace &before); ///< opens the page that is open there

private:
    void open(const QString &page);

    const Languages *m_languages;
    QMainWindow &m_window;
    QAction *m_guide;
    QAction *m_shortcuts;
    QPointer<GuideWindow> m_page;
};

} // namespace peerlight::ui
