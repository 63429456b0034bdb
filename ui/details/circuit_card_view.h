// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/own_data.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;

namespace peerlight::ui {

class MaintenanceList;

/// The card of a line: whom to call, and what to say. It is edited where it is read: a field is handed over when the
/// person leaves it. Nothing is kept by the view itself.
class CircuitCardView : public QWidget
{
    Q_OBJECT
public:
    using WallClock = std::function<qint64()>; ///< ms since 1970 UTC

    explicit CircuitCardView(QWidget *parent = nullptr);
    explicit CircuitCardView(WallClock wallClock, QWidget *parent = nullptr);
    ~CircuitCardView() override;

    /// Of an empty `lineId` there can be no card; then `lineName` is not used. A field in which the person is typing
    /// keeps what is in it, as long as the line is the same.
    void showLine(const QString &lineId, const QString &lineName,
                  const std::optional<peerlight::inventory::CircuitCard> &card);
    void showNone(const QString &why);         ///< no card, and the reason
    void showProblem(const QString &sentence); ///< why an edit could not be done; until the next edit
    [[nodiscard]] const QString &lineId() const { return m_lineId; }
    void focusFirst();

Q_SIGNALS:
    /// The whole card as it is to be; empty: it has no word on it any more.
    void edited(const QString &lineId, const peerlight::inventory::CircuitCard &card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, const QString &name);
    void handOver();
    void showMaintenance();
    [[nodiscard]] inventory::CircuitCard typed() const;

    WallClock m_wallClock;
    QString m_lineId;
    QString m_lineName;
    inventory::CircuitCard m_card; ///< as it was shown, or handed over
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QLabel *m_heading;
    QLabel *m_now; ///< that work is going on, or comes next
    QLabel *m_problem;
    QLineEdit *m_carrier = nullptr;
    QLineEdit *m_circuit = nullptr;
    QLineEdit *m_hotline = nullptr;
    QLineEdit *m_contract = nullptr;
    QPlainTextEdit *m_notes;
    MaintenanceList *m_windows;
    QTimer m_minute; ///< a window begins and ends while it is looked at
};

/// "Maintenance is going on until 03:00: fibre work", or when the next one is, or nothing. Pure; local time.
[[nodiscard]] QString maintenanceText(const inventory::CircuitCard &card, qint64 nowMs);
/// The window that is on at `nowMs`; null: none.
[[nodiscard]] const inventory::MaintenanceWindow *maintenanceNow(const inventory::CircuitCard &card, qint64 nowMs);

} // namespace peerlight::ui
