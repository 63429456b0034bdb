// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace peerlight::ui {

/// Puts its items side by side, and those that do not fit on a new line, each line as wide as there is
/// room. A narrow window (or 200 % scaling) then costs height instead of clipping a field.
class FieldFlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FieldFlowLayout(QWidget *parent = nullptr);
    ~FieldFlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        std::size_t first = 0;
        std::size_t end = 0;
        int spare = 0; ///< pixels left over
    };
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    [[nodiscard]] int arrange(const QRect &rect, bool move) const; ///< gives the height

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace peerlight::ui
