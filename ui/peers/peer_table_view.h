// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

class QMimeData;

namespace peerlight::ui {

/// 24 pixels, more only where the font needs it.
[[nodiscard]] int denseRowHeight(const QFontMetrics &metrics);

/// The table itself: dense rows, whole-row selection, and a text in the middle while it is empty.
class PeerTableView : public QTableView
{
    Q_OBJECT
public:
    explicit PeerTableView(QWidget *parent = nullptr);

    /// Shown while there are no rows. Plain text.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }

    /// Higher rows, for those who want more room.
    void setComfortable(bool comfortable);
    [[nodiscard]] bool isComfortable() const { return m_comfortable; }
    /// What a drag of the selected rows carries; null: nothing is dragged.
    void setDragData(std::function<QMimeData *()> make) { m_dragData = std::move(make); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void fitRows();

    QString m_emptyText;
    std::function<QMimeData *()> m_dragData;
    bool m_comfortable = false;
};

} // namespace peerlight::ui
