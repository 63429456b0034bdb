// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result_writer.h"

#include <QObject>

class QAction;
class QWidget;

namespace peerlight::ui {

class ComparePage;
class DisplayNames;
class Workspace;

/// The tab that compares two runs: what it shows goes to the clipboard or into a file. While names are hidden, they are
/// hidden there, too.
class ComparePlace : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ComparePlace(Workspace &workspace, DisplayNames &names, QWidget &window);

    [[nodiscard]] ComparePage &page() const { return *m_page; }
    void copy();
    void exportTo(const QString &path, report::Format format);

private:
    void askForFile();
    [[nodiscard]] QString withHidden(const QString &sentence) const;

    Workspace &m_workspace;
    DisplayNames &m_names;
    QWidget &m_window;
    ComparePage *m_page;
};

} // namespace peerlight::ui
