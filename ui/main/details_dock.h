// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace peerlight::ui {

class DetailsPane;

/// The bottom dock around the details. It is there only while there is a list to look at, and only if the
/// person has not closed it.
class DetailsDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit DetailsDock(QWidget *parent = nullptr);
    [[nodiscard]] DetailsPane &pane() const { return *m_pane; }
    void setUseful(bool useful); ///< whether there is anything that details could be shown of
    /// Shows or hides it at the person's wish, which is kept while the list is empty.
    [[nodiscard]] QAction *wishAction() const { return m_wish; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void follow();

    DetailsPane *m_pane;
    QAction *m_wish;
    bool m_useful = false;
};

} // namespace peerlight::ui
