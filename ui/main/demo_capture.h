// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

class QWidget;

namespace peerlight::ui {

class Workspace;

/// Runs the demo without hands: when its run has ended it gives the results as a text table, and saves a
/// picture of the window. Ends exactly once, with finished() or failed().
class DemoCapture : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    DemoCapture(Workspace &workspace, QWidget &window, QString pictureFile, QObject *parent = nullptr);
    void start(std::chrono::milliseconds patience);

Q_SIGNALS:
    void finished(const QByteArray &table);
    void failed(const QString &why);

private:
    void takeEnd();
    void takePicture();
    void fail(const QString &why);
    [[nodiscard]] QByteArray resultTable() const;

    Workspace &m_workspace;
    QWidget &m_window;
    const QString m_pictureFile;
    QTimer m_patience;
    bool m_ended = false;
};

} // namespace peerlight::ui
