// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection/connection_check.h"

#include <QWidget>

class QLabel;

namespace peerlight::ui {

/// The steps of a connection's test as they end: a sign, a name and a plain sentence each.
class CheckView : public QWidget
{
    Q_OBJECT
public:
    explicit CheckView(QWidget *parent = nullptr);

    void clear();
    void begin(); ///< a test is under way
    void addStep(const connection::CheckStep &step);
    void end(bool good);
    void showProblem(const QString &sentence); ///< the test could not begin

    /// "✓ TLS: ..." for one step; what is shown and what assistive technology is told are the same.
    [[nodiscard]] static QString sentence(const connection::CheckStep &step);
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void show(const QString &heading);

    QLabel *m_text;
    QStringList m_lines;
};

} // namespace peerlight::ui
