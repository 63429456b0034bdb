// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace peerlight::ui {

/// 24 pixels (ux.md, "Look"), more only where the font needs it.
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    QString m_emptyText;
    bool m_comfortable = false;
};

} // namespace peerlight::ui
